"""Comparing the tellings of a story: who else says a passage, and where they differ, in a window of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from reader.bitext.values import ArticleId, Story
from reader.changes import Changes, Kind
from reader.script.direction import isolate
from ui.dialogs.differences import Differences
from ui.dialogs.who_else import WhoElse
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library

_SIZE = (1060, 680)


class ComparingWindow(QDialog):
    """Stays beside the reading window; what is chosen here is shown there."""

    passage_chosen = Signal(object, object)
    """An `ArticleId` and the `PassageId` to be shown in it."""

    def __init__(
        self,
        library: "Library",
        tasks: Tasks,
        story: Story,
        base: ArticleId,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window and ask for what it shows.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the reading window; outlives this one.
            story: whose tellings are compared.
            base: the telling whose passages are shown first.
            theme: its colours.
            parent: the reading window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("The tellings compared: %1").replace("%1", isolate(story.title)))
        self.who_else = WhoElse(library, tasks, story, theme, self)
        self.differences = Differences(library, tasks, story, theme, self)
        tabs = self._tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self.who_else, self.tr("&Who else says this"))
        tabs.addTab(self.differences, self.tr("Where they &differ"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(tabs)
        self.resize(*_SIZE)
        for part in (self.who_else, self.differences):
            part.passage_chosen.connect(self.passage_chosen)
            tasks.failed.connect(part.fail)
        tasks.changed.connect(self._refresh)
        self.who_else.show_base(base)
        self.differences.reload()

    def turn_to_differences(self) -> None:
        """Show where they differ first."""
        self._tabs.setCurrentWidget(self.differences)

    def reload(self) -> None:
        """Ask again: the links of a pair were found or corrected."""
        self.who_else.reload()
        self.differences.reload()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.who_else.set_theme(theme)
        self.differences.set_theme(theme)

    def _refresh(self, changes: Changes) -> None:
        if changes.touch(Kind.LINKS) or changes.touch(Kind.ARTICLES):
            self.reload()
