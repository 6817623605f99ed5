"""Cards: what a word that is pointed at or clicked is, asked of the library and shown over the text."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.library import Library
from ui.panels.pane import Pane
from ui.panels.parallel import Parallel
from ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.lexicon.entries import Entry
    from reader.lexicon.paradigms import Paradigm
    from reader.library.helps import Kin
    from reader.library.words import Annotated
    from reader.text.tokens import Token


class Cards(QObject):
    """Answers the panes that want a word's card.

    Args:
        parallel: the panes.
        library: answers.
        tasks: asks it in the pool.
        has_words: whether the word list is there.
        window: what dialogs belong to.
    """

    said = Signal(str)
    """A sentence for the reader."""
    about_to_show = Signal(object, object)
    """The pane over which a card is about to be shown that stays, and its token."""

    def __init__(
        self, parallel: Parallel, library: Library, tasks: Tasks, has_words: Callable[[], bool], window: QWidget
    ) -> None:
        super().__init__(window)
        self._parallel = parallel
        self._library = library
        self._tasks = tasks
        self._has_words = has_words
        self._window = window

    def connect_pane(self, pane: Pane) -> None:
        """Answer a pane from now on."""
        pane.card_wanted.connect(lambda token, pinned: self._ask(pane, token, pinned))
        pane.forms_wanted.connect(self._show_forms)

    def _ask(self, pane: Pane, token: "Token", pinned: bool) -> None:
        page = pane.surface.page
        passage = page.passage_at(token.span.start) if page else None
        if page is None or passage is None:
            return
        if not self._has_words():
            if pinned:
                pane.tell(self.tr("The word list is being prepared; words answer in a moment."))
            return
        language = page.article.summary.language
        text, offset = passage.span.of(page.article.text), token.span.start - passage.span.start
        beside = self._parallel.beside(pane, passage)

        def answer() -> "tuple[Annotated, Kin | None] | None":
            annotated = self._library.words.gloss_at(text, offset, language)
            if annotated is None:
                return None
            return annotated, self._library.helps.kin(annotated, token.span, page.article, beside)

        def show(answered: "tuple[Annotated, Kin | None] | None") -> None:
            if answered is not None:
                if pinned:
                    self._parallel.other(pane).dismiss_card()
                    self.about_to_show.emit(pane, token)
                linked = self._parallel.linked_text(pane, passage)
                pane.show_card(answered[0], token, pinned=pinned, linked=linked, kin=answered[1])

        self._tasks.ask("card", answer, show)

    def _show_forms(self, entry: "Entry") -> None:
        def show(paradigm: "Paradigm | None") -> None:
            from ui.dialogs.forms import FormsDialog

            if paradigm is None:
                self.said.emit(self.tr("This word has no other forms in the list."))
            else:
                FormsDialog(entry, paradigm, self._window).show()

        self._tasks.ask("forms", lambda: self._library.words.paradigm(entry), show)
