"""The root bridge: opens the window of a root from a card or for the word at hand, and leads to the places it names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.library import Library
from reader.script.direction import isolate
from ui.actions import Command
from ui.panels.parallel import Parallel
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library.roots import RootPlace
    from reader.library.words import Annotated
    from reader.text.tokens import Token
    from ui.dialogs.roots import RootWindow
    from ui.panels.pane import Pane


class RootBridge(QObject):
    """One window of one root, beside the texts."""

    place_wanted = Signal(object, object)
    """An `ArticleId` and a `PassageId` that are to be shown; the word is marked once they are."""
    said = Signal(str)
    """A sentence for the reader."""

    def __init__(
        self, library: Library, tasks: Tasks, parallel: Parallel, actions: dict[Command, QAction], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._parallel = parallel
        self._window = window
        self._theme: Theme | None = None
        self._open: RootWindow | None = None
        actions[Command.ROOT].triggered.connect(lambda _checked=False: self._show_word_at_hand())

    def connect_pane(self, pane: "Pane") -> None:
        """Hear of the roots that its cards ask for."""
        pane.root_wanted.connect(self.show_root)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._open:
            self._open.set_theme(theme)

    def show_root(self, root: str) -> None:
        """Show the words of a root in both languages; the window that is open turns to it."""
        from ui.dialogs.roots import RootWindow

        if self._open is None:
            assert self._theme is not None
            self._open = RootWindow(self._library, self._tasks, self._theme, self._window)
            self._open.place_chosen.connect(self._go_to)
            self._open.finished.connect(self._forget)
        self._open.show_root(root)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()

    def _show_word_at_hand(self) -> None:
        """The word of the card, or the one that the reading cursor is on."""
        for pane in self._parallel.panes():
            token = pane.card_token or (pane.surface.cursor_token if pane.surface.hasFocus() else None)
            if token:
                self._ask(pane, token)
                return
        self.said.emit(self.tr("Click a word first, or go to one with the arrow keys."))

    def _ask(self, pane: "Pane", token: "Token") -> None:
        page = pane.surface.page
        passage = page.passage_at(token.span.start) if page else None
        if page is None or passage is None:
            return
        text, offset = passage.span.of(page.article.text), token.span.start - passage.span.start
        language = page.article.summary.language

        def show(annotated: "Annotated | None") -> None:
            if annotated and annotated.root:
                self.show_root(annotated.root)
            else:
                self.said.emit(self.tr("No Arabic root is known of %1.").replace("%1", isolate(token.surface)))

        self._tasks.ask("root", lambda: self._library.words.gloss_at(text, offset, language), show)

    def _go_to(self, place: "RootPlace") -> None:
        self.place_wanted.emit(place.article, place.passage)
        for pane in self._parallel.panes():
            page = pane.surface.page
            if page and page.article.summary.id == place.article:
                token = next((token for token in page.tokens if token.span == place.span), None)
                pane.surface.put_cursor(token)
                pane.surface.bring_into_view(place.span)

    def _forget(self, _result: int) -> None:
        self._open = None
