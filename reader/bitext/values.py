"""What a story is made of: values that every other room passes around."""

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from reader.script.language import Language
from reader.text.spans import Span

StoryId = NewType("StoryId", int)
ArticleId = NewType("ArticleId", int)
PassageId = NewType("PassageId", int)


class PassageKind(Enum):
    """What part a passage plays in its article."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article that is compared as one: usually a sentence."""

    id: PassageId
    article: ArticleId
    span: Span
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it."""

    id: ArticleId
    story: StoryId
    language: Language
    title: str
    source: str
    date: str
    words: int


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its whole text and its passages in order."""

    summary: ArticleSummary
    text: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """One event with its tellings."""

    id: StoryId
    title: str
    articles: tuple[ArticleSummary, ...]


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
