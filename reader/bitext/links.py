"""Links: passages that say the same, how far they agree, and why we think so."""

from dataclasses import dataclass
from enum import Enum

from reader.bitext.values import PassageId


class Grade(Enum):
    """How far two linked passages agree."""

    EQUIVALENT = "equivalent"
    PARTIAL = "partial"


class ReasonKind(Enum):
    """A kind of evidence for a link."""

    MEANING = "meaning"
    NUMBERS = "numbers"
    NAMES = "names"


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
    grade: Grade
    reasons: tuple[Reason, ...]

    def turned(self) -> "Link":
        """The same link seen from the other article."""
        return Link(self.target, self.source, self.score, self.grade, self.reasons)
