"""Told: a telling with what every other telling of its story says to each of its passages, texts and all.

It is put together in the pool; afterwards the window asks it as often as it likes.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.bitext.coverage import Matrix, Row
from reader.bitext.values import Article, ArticleId, ArticleSummary, PassageId

if TYPE_CHECKING:
    from reader.library import Library


class Told:
    """One telling against the others."""

    def __init__(self, matrix: Matrix, base: Article, others: Iterable[Article]) -> None:
        self.matrix = matrix
        self.base = base.summary
        articles = {article.summary.id: article for article in (base, *others)}
        self.others: tuple[ArticleSummary, ...] = tuple(articles[number].summary for number in matrix.articles)
        """In the order of the matrix's cells."""
        self._articles = articles
        self._spans = {passage.id: passage for article in articles.values() for passage in article.passages}
        self._rows = {row.passage: row for row in matrix.rows}
        # Counted here, in the pool: a head of the table is asked for again whenever it is painted.
        self._shares = {number: matrix.share(number) for number in (None, *matrix.articles)}

    def row(self, passage: PassageId) -> Row | None:
        """What the others say to a passage; None where it is no passage of this telling, or one that is stepped over."""
        return self._rows.get(passage)

    def share(self, telling: ArticleId | None = None) -> float:
        """The share of the passages, from 0 to 1, that a telling says too, or any telling where none is named."""
        return self._shares[telling]

    def text_of(self, *passages: PassageId) -> str:
        """Passages as running text, on one line."""
        return " ".join(self._text(passage) for passage in passages)

    def _text(self, number: PassageId) -> str:
        passage = self._spans[number]
        return " ".join(passage.span.of(self._articles[passage.article].text).split())

    @property
    def compared(self) -> frozenset[ArticleId]:
        """The tellings that this one was compared with."""
        first = self.matrix.rows[0].cells if self.matrix.rows else ()
        return frozenset(cell.article for cell in first if cell.compared)


def told(library: "Library", base: ArticleId) -> Told:
    """A telling against the others of its story.

    Raises:
        InputError: there is no such article.
    """
    matrix = library.comparing.matrix(base)
    return Told(matrix, library.articles.article(base), [library.articles.article(other) for other in matrix.articles])


def name_of(telling: ArticleSummary) -> str:
    """What a reader calls a telling: where it was published, or its title."""
    return telling.source or telling.title
