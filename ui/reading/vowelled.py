"""Vowels in the text: the Arabic of one surface is shown with the vowels that are kept for it, or as it is written."""

from bisect import bisect_left
from collections.abc import Callable, Mapping

from reader.bitext.values import Article
from reader.script.language import Language
from reader.text.spans import Span
from ui.reading.page import Page
from ui.reading.positions import VowelledPositions
from ui.reading.surface import Surface
from ui.tasks import Tasks


def vowelled_paragraphs(page: Page, vowels: Mapping[Span, str]) -> dict[Span, VowelledPositions]:
    """The paragraphs of a page in which words are shown with vowels, by their places.

    Args:
        page: as it is laid out.
        vowels: words with their marks, by their places in the article, in order.
    """
    places = list(vowels)
    starts = [place.start for place in places]
    found: dict[Span, VowelledPositions] = {}
    for span, _ in page.paragraphs:
        words = places[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        if words:
            vowelled = [(word.shifted(-span.start), vowels[word]) for word in words]
            found[span] = VowelledPositions(span.of(page.article.text), vowelled)
    return found


class Vowelled:
    """Keeps the vowels of one surface as the reader wants them."""

    def __init__(self, surface: Surface, vowels: Callable[[Article], Mapping[Span, str]], tasks: Tasks) -> None:
        self._surface = surface
        self._vowels = vowels
        self._tasks = tasks
        self._wanted = False

    def show(self, wanted: bool) -> None:
        """Show them, or not."""
        self._wanted = wanted
        self.begin()

    def begin(self) -> None:
        """Another article is shown, or more vowels are kept."""
        page = self._surface.page
        if page is None:
            return
        article = page.article
        if not self._wanted or article.summary.language is not Language.ARABIC:
            self._surface.set_vowels({})
            return

        def put(vowels: Mapping[Span, VowelledPositions]) -> None:
            if self._wanted and self._surface.page is page:
                self._surface.set_vowels(vowels)

        self._tasks.ask(f"vowels shown {id(self)}", lambda: vowelled_paragraphs(page, self._vowels(article)), put)
