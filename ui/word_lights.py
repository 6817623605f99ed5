"""What says the same inside linked passages: the word under the pointer lights its counterparts in the passage beside, and
where the passages carry several facts, its clause lights the clauses that say the same.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.bitext.links import Link, LinkedClauses, LinkedWords
from reader.bitext.values import ArticleId, Passage
from reader.library import Library
from reader.text.spans import Span
from reader.text.tokens import Token
from ui.panels.pane import Pane
from ui.panels.parallel import Parallel
from ui.reading.marks import Mark, MarkKind
from ui.tasks import Tasks

_LAYER = "words"
_CLAUSES = "clauses"
_WAIT = 40
"""Milliseconds at a passage before its words are asked for: the passages light up first."""


class _Inside(NamedTuple):
    """What says the same inside the links of the passage that is lit."""

    words: tuple[LinkedWords, ...] = ()
    clauses: tuple[LinkedClauses, ...] = ()


class WordLights(QObject):
    """Asks for the words and clauses of the passage that is lit, and marks those that the pointer is on."""

    def __init__(
        self, parallel: Parallel, library: Library, tasks: Tasks, wanted: Callable[[ArticleId, ArticleId], None]
    ) -> None:
        super().__init__(parallel)
        self._parallel = parallel
        self._library = library
        self._tasks = tasks
        self._wanted = wanted
        """Told of two articles whose words are needed."""
        self._pane: Pane | None = None
        self._passage: Passage | None = None
        self._found = _Inside()
        self._token: Token | None = None
        self._place: int | None = None
        """Where the last word pointed at stands: between two words the clause stays lit."""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._ask)

    def connect_pane(self, pane: Pane) -> None:
        """Follow the pointer in a pane."""
        pane.surface.passage_entered.connect(lambda passage: self._enter(pane, passage))
        pane.surface.token_entered.connect(lambda token: self._point(pane, token))

    def look_again(self) -> None:
        """The links have changed, or their words were found."""
        if self._pane:
            self._enter(self._pane, self._passage)

    def look_for_words(self) -> None:
        """Have the words of the articles shown looked for."""
        shown = [pane.surface.page for pane in self._parallel.panes()]
        if len(shown) == 2 and shown[0] and shown[1]:
            self._wanted(shown[0].article.summary.id, shown[1].article.summary.id)

    def _enter(self, pane: Pane, passage: Passage | None) -> None:
        self._pane, self._passage, self._found = pane, passage, _Inside()
        self._mark(pane)
        self._wait.start()

    def _ask(self) -> None:
        pane, passage = self._pane, self._passage
        if pane is None:
            return
        page = pane.surface.page
        other = self._parallel.other(pane).surface.page if len(self._parallel.panes()) > 1 else None
        links = tuple(self._parallel.links_of(pane, passage)) if passage else ()
        if passage is None or page is None or other is None or not links:
            return
        mine, theirs = page.article.summary.id, other.article.summary.id

        def show(found: _Inside) -> None:
            if (self._pane, self._passage) == (pane, passage):
                self._found = found
                self._mark(pane)

        self._tasks.ask("linked words", lambda: self._inside(mine, theirs, links), show)

    def _inside(self, mine: ArticleId, theirs: ArticleId, links: tuple[Link, ...]) -> _Inside:
        inside = self._library.links.inside
        words = (words for link in links for words in inside.within(mine, theirs, link))
        clauses = (clauses for link in links for clauses in inside.clauses_within(mine, theirs, link))
        return _Inside(tuple(words), tuple(clauses))

    def _point(self, pane: Pane, token: Token | None) -> None:
        self._token = token
        self._place = token.span.start if token else self._place
        self._mark(pane)

    def _mark(self, pane: Pane) -> None:
        other = self._parallel.other(pane) if len(self._parallel.panes()) > 1 else None
        self._mark_words(pane, other)
        self._mark_clauses(pane, other)

    def _mark_words(self, pane: Pane, other: Pane | None) -> None:
        token = self._token if pane is self._pane else None
        here = [words for words in self._found.words if token and token.span in words.source]
        # The word itself is marked already; the rest of its phrase is not.
        own = (span for words in here for span in words.source if len(words.source) > 1)
        pane.surface.set_marks(_LAYER, _marks(own, MarkKind.WORD))
        if other:
            other.surface.set_marks(_LAYER, _marks((span for words in here for span in words.target), MarkKind.WORD))

    def _mark_clauses(self, pane: Pane, other: Pane | None) -> None:
        place = self._place if pane is self._pane else None
        here = [linked for linked in self._found.clauses if any(place in span for span in linked.source)]
        pane.surface.set_marks(_CLAUSES, _marks((span for linked in here for span in linked.source), MarkKind.CLAUSE))
        if other:
            other.surface.set_marks(_CLAUSES, _marks((span for linked in here for span in linked.target), MarkKind.CLAUSE))


def _marks(spans: Iterable[Span], kind: MarkKind) -> tuple[Mark, ...]:
    return tuple(Mark(span, kind) for span in dict.fromkeys(spans))
