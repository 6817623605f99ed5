"""Links: passages that say the same, how far they agree, why we think so, and who says so.

How a link is corrected by hand stands next door in `correcting`.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import NewType

from reader.bitext.values import PassageId
from reader.text.spans import Span

LinkId = NewType("LinkId", int)
"""A link's number in the library. It stays with the link when it is confirmed, shifted or computed again, and is never
given to another."""


class Grade(Enum):
    """How far two linked passages agree."""

    EQUIVALENT = "equivalent"
    PARTIAL = "partial"


class Origin(Enum):
    """Who says that a link holds. All but the computed are corrected links: a recomputation leaves them as they are."""

    COMPUTED = "computed"
    CONFIRMED = "confirmed"
    """Computed, and found right by a person."""
    MADE = "made"
    """Made by hand, or from others by hand."""
    IMPORTED = "imported"
    """Came with the two texts."""


class ReasonKind(Enum):
    """A kind of evidence for a link."""

    MEANING = "meaning"
    NUMBERS = "numbers"
    NAMES = "names"
    WORDS = "words"
    """Words that the word list knows for counterparts."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence, readable: «numbers: 2500»."""

    kind: ReasonKind
    detail: str

    def __str__(self) -> str:
        return f"{self.kind.value} {self.detail}" if self.kind is ReasonKind.MEANING else f"{self.kind.value}: {self.detail}"


@dataclass(frozen=True, slots=True)
class AlignedBlock:
    """Passages that say the same, by their indices in the two texts that were aligned."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float
    """How sure it is, from 0 to 1."""
    grade: Grade
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Passages of two articles that say the same."""

    source: tuple[PassageId, ...]
    target: tuple[PassageId, ...]
    score: float
    """How sure it is, from 0 to 1; 1 for what was made by hand or imported. A confirmed link keeps what was computed."""
    grade: Grade
    reasons: tuple[Reason, ...]
    id: LinkId | None = None
    """None until it is kept in a library."""
    origin: Origin = Origin.COMPUTED
    author: str = ""
    """Who corrected it last; empty when nobody did."""
    date: str = ""
    """The ISO date of that correction; empty when there was none."""

    def turned(self) -> "Link":
        """The same link seen from the other article."""
        return replace(self, source=self.target, target=self.source)


@dataclass(frozen=True, slots=True)
class LinkedWords:
    """Words of one article that say what words of another say, inside linked passages."""

    source: tuple[Span, ...]
    """Places in the text of the source article."""
    target: tuple[Span, ...]
    score: float
    """How sure it is, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class LinkedClauses:
    """Clauses of one article that say what clauses of another say, inside linked passages that carry several facts."""

    source: tuple[Span, ...]
    """Places in the text of the source article, in order."""
    target: tuple[Span, ...]
    score: float
    """How sure it is, from 0 to 1."""
    reasons: tuple[Reason, ...]

    def turned(self) -> "LinkedClauses":
        """The same link seen from the other article."""
        return replace(self, source=self.target, target=self.source)
