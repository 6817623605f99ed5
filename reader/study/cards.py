"""Cards: one question about a term, what is remembered of it, and the answers that were given.

`scheduling` next door says when a card comes back, `queue` which one comes next.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple, NewType

from reader.study.terms import Status, TermId

CardId = NewType("CardId", int)
ReviewId = NewType("ReviewId", int)
Moment = NewType("Moment", int)
"""Milliseconds since 1970, UTC."""

LEECH_LAPSES = 8
"""So often forgotten, a card costs more than it gives: it is suspended. (Anki's own default.)"""


class Direction(Enum):
    """What a card asks."""

    TO_MEANING = "to_meaning"
    """The word is shown, its meaning asked."""
    FROM_MEANING = "from_meaning"
    """The meaning is shown, the word asked."""
    CLOZE = "cloze"
    """The sentence is shown, the word left out of it asked."""

    __hash__ = object.__hash__


class Rating(IntEnum):
    """How an answer went; the numbers are Anki's and fsrs's."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class CardState(IntEnum):
    """Where a card stands; the numbers are fsrs's. A new card is one in learning that was never answered."""

    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


class Memory(NamedTuple):
    """What the scheduler knows of a card."""

    state: CardState = CardState.LEARNING
    step: int | None = 0
    stability: float | None = None
    """Days until it is remembered nine times in ten."""
    difficulty: float | None = None
    """1 to 10."""
    due: Moment = Moment(0)
    last_review: Moment | None = None


NEVER_ANSWERED = Memory()


@dataclass(frozen=True, slots=True)
class Card:
    """A question about a term."""

    id: CardId
    term: TermId
    direction: Direction
    memory: Memory = NEVER_ANSWERED
    reviews: int = 0
    lapses: int = 0
    """How often it was forgotten once it was learned."""
    suspended: bool = False
    buried_until: Moment = Moment(0)

    @property
    def is_new(self) -> bool:
        """Whether it was never answered."""
        return self.reviews == 0

    @property
    def is_leech(self) -> bool:
        """Whether it was forgotten so often that another way to learn the word is due."""
        return self.lapses >= LEECH_LAPSES


@dataclass(frozen=True, slots=True)
class Review:
    """One answer."""

    id: ReviewId
    card: CardId
    rating: Rating
    at: Moment
    milliseconds: int
    """How long the reader thought."""
    before: Memory
    was_new: bool


class Limits(NamedTuple):
    """The most cards of a day."""

    new: int = 10
    reviews: int = 200


_LEVELS = ((2.0, Status.LEARNING_1), (7.0, Status.LEARNING_2), (21.0, Status.LEARNING_3))


def level_of(stability: float) -> Status:
    """How well a term is learned whose weakest card has this stability, in days.

    >>> [level_of(days).value for days in (0.4, 2, 20.9, 400)]
    ['1', '2', '3', '4']
    """
    return next((status for below, status in _LEVELS if stability < below), Status.LEARNING_4)


def raised(status: Status, stability: float | None) -> tuple[Status, ...]:
    """The status of a term and the one its weakest card gives it; empty where it stays, as it does unless it is learned.

    >>> [status.value for status in raised(Status.LEARNING_1, 30.0)], raised(Status.KNOWN, 0.1)
    (['1', '4'], ())
    """
    if not status.is_learning or stability is None or level_of(stability) is status:
        return ()
    return status, level_of(stability)
