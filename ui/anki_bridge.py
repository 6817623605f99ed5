"""Anki: the command that opens its window, made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.changes import Changes, Kind
from reader.library import Library
from ui.actions import Command
from ui.panels.parallel import Parallel
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.dialogs.anki import AnkiDialog


class AnkiBridge(QObject):
    """Opens the window in which words go to Anki and come back."""

    def __init__(
        self, library: Library, tasks: Tasks, parallel: Parallel, actions: dict[Command, QAction], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._parallel = parallel
        self._window = window
        self._theme: Theme | None = None
        self._dialog: AnkiDialog | None = None
        """Kept when it is closed: what it began goes on, and tells it."""
        tasks.changed.connect(self._refresh)
        actions[Command.ANKI].triggered.connect(lambda _checked=False: self._show())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._dialog:
            self._dialog.set_theme(theme)

    def _refresh(self, changes: Changes) -> None:
        if self._dialog and self._dialog.isVisible() and changes.kinds & {Kind.GLOSSARIES, Kind.STATUSES}:
            self._dialog.see()

    def _show(self) -> None:
        from ui.dialogs.anki import AnkiDialog

        if self._dialog is None:
            assert self._theme is not None
            self._dialog = AnkiDialog(self._library, self._tasks, self._theme, self._window)
        page = self._parallel.in_use.surface.page
        self._dialog.look_again(page.article.summary if page else None)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
