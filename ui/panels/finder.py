"""Finding in both texts at once: the bar, the places, and going from one to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.script.folding import Folded, fold
from reader.text.spans import Span
from ui.panels.find_bar import FindBar
from ui.panels.pane import Pane
from ui.reading.marks import Mark, MarkKind
from ui.reading.page import Page


def places_of(query: str, page: Page) -> tuple[Span, ...]:
    """Where a query stands on a page, in order; vowel marks, letter variants and half-spaces are ignored."""
    wanted = fold(query).strip()
    if not wanted:
        return ()
    found: list[Span] = []
    for paragraph in page.paragraphs:
        folded = Folded.of(paragraph.span.of(page.article.text))
        start = folded.text.find(wanted)
        while start >= 0:
            first, after = folded.source_span(start, start + len(wanted))
            found.append(Span(first, after).shifted(paragraph.span.start))
            start = folded.text.find(wanted, start + len(wanted))
    return tuple(found)


class Finder(QObject):
    """Marks what is sought in the panes, and goes through it."""

    closed = Signal()

    def __init__(self, bar: FindBar, panes: Callable[[], list[Pane]]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._panes = panes
        self._places: list[tuple[Pane, Span]] = []
        self._current = 0
        bar.asked.connect(lambda _query: self.search())
        bar.stepped.connect(self.step)
        bar.closed.connect(self._clear)

    @property
    def is_open(self) -> bool:
        """Whether the bar is on the screen."""
        return self._bar.isVisible()

    def open(self, query: str) -> None:
        """Show the bar, seeking what is selected."""
        self._bar.open(query)
        self.search()

    def search(self) -> None:
        """Seek what the bar says, from the first place on."""
        pages = [(pane, pane.surface.page) for pane in self._panes()]
        self._places = [(pane, span) for pane, page in pages if page for span in places_of(self._bar.query, page)]
        self._current = 0
        self._show()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place."""
        if self._places:
            self._current = (self._current + step) % len(self._places)
            self._show()

    def dismiss(self) -> None:
        """Put the bar away, and with it the marks."""
        self._bar.dismiss()

    def _show(self) -> None:
        for pane in self._panes():
            pane.surface.set_marks(
                "find",
                tuple(
                    Mark(span, MarkKind.FIND_CURRENT if index == self._current else MarkKind.FIND)
                    for index, (where, span) in enumerate(self._places)
                    if where is pane
                ),
            )
        if self._places:
            pane, span = self._places[self._current]
            pane.surface.bring_into_view(span)
        self._bar.tell(self._current if self._places else None, len(self._places))

    def _clear(self) -> None:
        self._places = []
        for pane in self._panes():
            pane.surface.set_marks("find", ())
        self.closed.emit()
