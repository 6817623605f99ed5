"""What an export of Anki's tells of our notes: the cards, what Anki remembers of them, and every answer."""

from typing import NamedTuple

from reader.study.cards import Direction
from reader.study.terms import LEARNING, Status, TermKey


class AnkiAnswer(NamedTuple):
    """A row of Anki's review log."""

    at: int
    """Milliseconds since 1970; Anki knows the answer by it."""
    rating: int
    """1 again, 2 hard, 3 good, 4 easy."""
    milliseconds: int
    """How long the reader thought."""
    state: int
    """What the card was before: 1 in learning, 2 in review, 3 learned again (the numbers of fsrs)."""
    interval_before: int
    """Milliseconds until it was due when it was answered before; 0 at first."""


class AnkiMemory(NamedTuple):
    """What FSRS knows of a card."""

    stability: float
    """Days."""
    difficulty: float
    """1 to 10."""


class AnkiCard(NamedTuple):
    """A card of one of our notes."""

    order: Direction
    state: int
    """0 new, otherwise as in an answer."""
    is_suspended: bool
    interval: int
    """Days."""
    due: int
    """Milliseconds since 1970; 0 for a new card."""
    lapses: int
    memory: AnkiMemory | None
    answers: tuple[AnkiAnswer, ...]
    """The oldest first."""


class AnkiNote(NamedTuple):
    """A note that was made of a term of ours."""

    key: TermKey
    surface: str
    cards: tuple[AnkiCard, ...]


class AnkiExport(NamedTuple):
    """What was read of an export."""

    notes: tuple[AnkiNote, ...]
    foreign: int
    """How many notes are none of ours."""


_LEVELS = ((2, LEARNING[0]), (7, LEARNING[1]), (21, LEARNING[2]))


def status_after(note: AnkiNote, before: Status) -> Status:
    """The status a note gives its term: by the shortest interval among its cards that were studied.

    What is known or ignored stays so; suspended cards say nothing.
    """
    if before in (Status.KNOWN, Status.IGNORED):
        return before
    intervals = [card.interval for card in note.cards if card.state and not card.is_suspended]
    if not intervals:
        return before
    return next((status for below, status in _LEVELS if min(intervals) < below), LEARNING[3])
