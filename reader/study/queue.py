"""The queue of a day: which cards are left, in which order. It is worked out anew from what was answered, so a session may
be left at any moment and taken up in another window.
"""

from collections.abc import Iterable
from typing import NamedTuple

from reader.study.cards import CardId, Limits, Moment
from reader.study.terms import TermId

AHEAD = 20 * 60_000
"""Milliseconds: when nothing else is left, a card that is learned comes so much earlier. (Anki's own default.)"""


class Waiting(NamedTuple):
    """A card that may be asked today."""

    card: CardId
    term: TermId
    due: Moment = Moment(0)


class Counts(NamedTuple):
    """How many cards are left today."""

    new: int = 0
    learning: int = 0
    due: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.new + self.learning + self.due


class Done(NamedTuple):
    """How many were answered today."""

    new: int = 0
    reviews: int = 0


class Candidates(NamedTuple):
    """The cards of a day before its limits; each kind in its order."""

    learning: tuple[Waiting, ...] = ()
    reviews: tuple[Waiting, ...] = ()
    new: tuple[Waiting, ...] = ()


class Queue(NamedTuple):
    """What is left of a day."""

    counts: Counts = Counts()
    cards: tuple[Waiting, ...] = ()
    """In the order in which they are asked if each is answered well."""
    again_at: Moment | None = None
    """When a card in learning comes back; None when there is none or it comes now."""

    @property
    def following(self) -> Waiting | None:
        """The card after the first; of another term."""
        return self.cards[1] if len(self.cards) > 1 else None


def queue_of(candidates: Candidates, done: Done, limits: Limits, now: Moment) -> Queue:
    """Order the cards of a day: what is in learning and due, then reviews with new cards spread among them.

    Of the cards of one term only one is asked a day, unless it is in learning.
    """
    seen = {waiting.term for waiting in candidates.learning}
    reviews = _one_a_term(candidates.reviews, seen)[: max(0, limits.reviews - done.reviews)]
    new = _one_a_term(candidates.new, seen)[: max(0, limits.new - done.new)]
    learning = sorted(candidates.learning, key=lambda waiting: (waiting.due, waiting.card))
    ready = [waiting for waiting in learning if waiting.due <= now]
    mixed = _mixed(reviews, new, done)
    # A card that comes back soon waits for the others; when there are none, it need not.
    later = [waiting for waiting in learning if now < waiting.due <= now + AHEAD]
    cards = (*ready, *mixed, *later)
    return Queue(
        Counts(len(new), len(learning), len(reviews)),
        cards,
        learning[0].due if learning and not cards else None,
    )


def _one_a_term(waiting: Iterable[Waiting], seen: set[TermId]) -> list[Waiting]:
    found = []
    for each in waiting:
        if each.term not in seen:
            seen.add(each.term)
            found.append(each)
    return found


def _mixed(reviews: list[Waiting], new: list[Waiting], done: Done) -> list[Waiting]:
    """New cards at even distances among the reviews of the whole day, wherever in it we are."""
    all_new, all_reviews = len(new) + done.new, len(reviews) + done.reviews
    mixed: list[Waiting] = []
    taken_new, taken_reviews = 0, 0
    while taken_new < len(new) or taken_reviews < len(reviews):
        is_behind = (done.new + taken_new) * all_reviews < (done.reviews + taken_reviews) * all_new
        if taken_reviews == len(reviews) or (taken_new < len(new) and is_behind):
            mixed.append(new[taken_new])
            taken_new += 1
        else:
            mixed.append(reviews[taken_reviews])
            taken_reviews += 1
    return mixed
