"""Many tellings at once: the window of who else says it and where they differ, and the cards of the passage at hand."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.bitext.values import ArticleId, Passage, Story
from reader.library import Library
from ui.actions import Command
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.dialogs.comparing import ComparingWindow
    from ui.panels.tellings import Tellings, TellingsDock


class Comparison(QObject):
    """Opens what shows several tellings, and hands on where the reader wants to go."""

    place_wanted = Signal(object, object)
    """An `ArticleId`, and a `PassageId` or None."""

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        actions: dict[Command, QAction],
        shown: Callable[[], tuple[Story, ArticleId, Theme]],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._window = window
        self._shown = shown
        """The story, its article on the right, and the theme, as they are now."""
        self._cards: Tellings | None = None
        self._dock: TellingsDock | None = None
        self._open: ComparingWindow | None = None
        self._tellings_action = actions[Command.TELLINGS]
        actions[Command.COMPARE].triggered.connect(lambda _checked=False: self._compare())
        actions[Command.FINDINGS].triggered.connect(lambda _checked=False: self._compare().turn_to_differences())
        self._tellings_action.triggered.connect(self.show_cards)

    @property
    def shows_cards(self) -> bool:
        """Whether the cards stand beside the texts."""
        return not self._is_shut()

    def show_cards(self, wanted: bool) -> None:
        """Show or hide the cards beside the texts."""
        if self._dock is None and wanted:
            self._make_cards()
        if self._dock:
            self._dock.setVisible(wanted)
        self._tellings_action.setChecked(wanted)

    def come_to(self, passage: Passage | None) -> None:
        """The reader is at a passage."""
        if passage and self._cards and self._dock and self._dock.isVisible():
            self._cards.show_passage(passage.article, passage.id)

    def reload(self) -> None:
        """Links have changed."""
        if self._cards:
            self._cards.reload()
        if self._open:
            self._open.reload()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._cards:
            self._cards.set_theme(theme)
        if self._open:
            self._open.set_theme(theme)

    def set_type_size(self, points: float) -> None:
        """Take another type size."""
        if self._cards:
            self._cards.set_type_size(points)

    def _make_cards(self) -> None:
        from ui.panels.tellings import Tellings, TellingsDock

        self._cards = Tellings(self._library, self._tasks, self._shown()[2])
        self._dock = TellingsDock(self._cards, self._window)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._dock)
        self._cards.passage_chosen.connect(self.place_wanted)
        self._dock.visibilityChanged.connect(lambda _visible: self._tellings_action.setChecked(not self._is_shut()))

    def _is_shut(self) -> bool:
        return self._dock is None or self._dock.isHidden()

    def _compare(self) -> "ComparingWindow":
        from ui.dialogs.comparing import ComparingWindow

        if self._open:
            self._open.close()
        story, article, theme = self._shown()
        self._open = ComparingWindow(self._library, self._tasks, story, article, theme, self._window)
        self._open.passage_chosen.connect(self.place_wanted)
        self._open.finished.connect(self._forget)
        self._open.show()
        return self._open

    def _forget(self, _result: int) -> None:
        self._open = None
