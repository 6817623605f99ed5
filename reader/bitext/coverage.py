"""Coverage: who else says what a telling says; its passages against every other telling of the story.

Links are found between the two languages. What another telling of the same language says is derived: both are linked
with one passage of a telling in the other language. A derived cell says so, and is as sure as both links together.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.bitext.links import Grade, Link
from reader.bitext.values import ArticleId, ArticleSummary, PassageId

LinksBetween = Callable[[ArticleId, ArticleId], Sequence[Link] | None]
"""The links from one article to another; None where they were never computed."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one telling says to a passage of another."""

    article: ArticleId
    passages: tuple[PassageId, ...]
    """Those that say the same; empty where none does."""
    score: float
    """How sure it is, from 0 to 1; of several links the surest."""
    grade: Grade | None
    derived: bool
    """Through a telling in the other language, as both are in one."""
    compared: bool
    """Whether the two tellings were compared at all; otherwise an empty cell says nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """A passage of the base telling with a cell for every other telling."""

    passage: PassageId
    cells: tuple[Cell, ...]

    @property
    def tellings(self) -> tuple[Cell, ...]:
        """The cells of those that say the same."""
        return tuple(cell for cell in self.cells if cell.passages)


@dataclass(frozen=True, slots=True)
class Matrix:
    """The passages of one telling against the other tellings of its story."""

    base: ArticleId
    articles: tuple[ArticleId, ...]
    """The other tellings, in the order of the cells."""
    rows: tuple[Row, ...]

    def who_else(self, passage: PassageId) -> tuple[Cell, ...]:
        """The tellings that say what a passage of the base says; empty where none does or it is no passage of the base."""
        return next((row.tellings for row in self.rows if row.passage == passage), ())

    def only_here(self) -> tuple[PassageId, ...]:
        """The passages that no other telling says, of all that were compared."""
        return tuple(row.passage for row in self.rows if not row.tellings)

    def share(self, article: ArticleId | None = None) -> float:
        """The share of the base's passages, from 0 to 1, that a telling says too, or any telling where none is named."""
        said = sum(any(article in (None, cell.article) for cell in row.tellings) for row in self.rows)
        return said / len(self.rows) if self.rows else 0.0


def coverage(
    base: ArticleSummary, passages: Sequence[PassageId], others: Sequence[ArticleSummary], links: LinksBetween
) -> Matrix:
    """The passages of a telling against the others.

    Args:
        base: the telling.
        passages: its passages in order, without those that are stepped over.
        others: the other tellings of the story.
        links: gives the links between two of them.
    """
    columns = [_column(base, other, others, links) for other in others]
    rows = (Row(passage, tuple(column(passage) for column in columns)) for passage in passages)
    return Matrix(base.id, tuple(other.id for other in others), tuple(rows))


def _column(
    base: ArticleSummary, other: ArticleSummary, others: Sequence[ArticleSummary], links: LinksBetween
) -> Callable[[PassageId], Cell]:
    derived = other.language is base.language
    found = _derived(base, other, others, links) if derived else links(base.id, other.id)

    def cell(passage: PassageId) -> Cell:
        mine = sorted((link for link in found or () if passage in link.source), key=lambda link: -link.score)
        said = tuple(sorted({target for link in mine for target in link.target}))
        best = mine[0] if mine else None
        return Cell(
            other.id, said, best.score if best else 0.0, best.grade if best else None, derived, compared=found is not None
        )

    return cell


def _derived(
    base: ArticleSummary, other: ArticleSummary, others: Sequence[ArticleSummary], links: LinksBetween
) -> list[Link] | None:
    """What two tellings of one language say alike, through every telling in the other language both are linked with."""
    found: list[Link] | None = None
    for middle in others:
        if middle.language is base.language:
            continue
        there, on = links(base.id, middle.id), links(middle.id, other.id)
        if there is not None and on is not None:
            found = [*(found or []), *_through(there, on)]
    return found


def _through(there: Iterable[Link], on: Sequence[Link]) -> Iterable[Link]:
    for first in there:
        for second in on:
            if set(first.target) & set(second.source):
                grade = Grade.EQUIVALENT if first.grade is second.grade is Grade.EQUIVALENT else Grade.PARTIAL
                yield Link(first.source, second.target, round(first.score * second.score, 3), grade, ())
