"""Scheduling: when a card comes back after an answer, by FSRS (the `fsrs` package, Anki's own algorithm).

Days are counted as Anki counts them, from one four o'clock to the next, and not in stretches of 24 hours: so the same answers
give the same stability and difficulty here and there. Nothing is left to chance: the same answers give the same days.
"""

from dataclasses import replace
from datetime import timedelta

import fsrs

from reader.study.cards import LEECH_LAPSES, Card, CardState, Memory, Moment, Rating
from reader.study.days import Days, moment_of, time_of

RETENTION = 0.9
"""How many of the cards that come back are to be remembered."""
LONGEST_DAYS = 5 * 365
"""Even a word that is never forgotten is seen again: fsrs's own limit is a hundred years."""
_LEARNING = (timedelta(minutes=1), timedelta(minutes=10))
_RELEARNING = (timedelta(minutes=10),)
_LEECH_AGAIN = LEECH_LAPSES // 2
"""A leech that was taken up again is suspended after so many lapses more."""
_DAY = 86_400_000


class Scheduler:
    """Decides on the next day of a card.

    Args:
        days: where they begin.
        retention: 0 to 1.
        longest: the longest interval, in days.
    """

    def __init__(self, days: Days, *, retention: float = RETENTION, longest: int = LONGEST_DAYS) -> None:
        self._days = days
        self._fsrs = fsrs.Scheduler(
            desired_retention=retention,
            learning_steps=_LEARNING,
            relearning_steps=_RELEARNING,
            maximum_interval=longest,
            enable_fuzzing=False,
        )

    def answered(self, card: Card, rating: Rating, now: Moment) -> Card:
        """The card after an answer.

        A clock that was set back counts as if no time had passed: an interval is never negative.
        """
        memory = self._after(card.memory, rating, now)
        forgotten = card.memory.state is CardState.REVIEW and rating is Rating.AGAIN
        lapses = card.lapses + forgotten
        return replace(
            card,
            memory=memory,
            reviews=card.reviews + 1,
            lapses=lapses,
            suspended=card.suspended or (forgotten and _becomes_leech(lapses)),
        )

    def intervals(self, card: Card, now: Moment) -> tuple[int, int, int, int]:
        """Milliseconds until the card comes back after each of the four answers; days are whole days."""
        again, hard, good, easy = (self._interval(self._after(card.memory, rating, now), now) for rating in Rating)
        return again, hard, good, easy

    def _interval(self, memory: Memory, now: Moment) -> int:
        if memory.state is not CardState.REVIEW:
            return memory.due - now
        return (self._days.of(memory.due) - self._days.of(now)).days * _DAY

    def _after(self, memory: Memory, rating: Rating, now: Moment) -> Memory:
        moment = time_of(now)
        elapsed = 0
        if memory.last_review is not None:
            elapsed = max(0, (self._days.of(now) - self._days.of(memory.last_review)).days)
        card = fsrs.Card(
            card_id=1,
            state=fsrs.State(memory.state),
            step=memory.step,
            stability=memory.stability,
            difficulty=memory.difficulty,
            due=moment,
            # fsrs counts stretches of 24 hours: put so many of them between as days have begun.
            last_review=moment - timedelta(days=elapsed) if memory.last_review is not None else None,
        )
        card, _ = self._fsrs.review_card(card, fsrs.Rating(rating), moment)
        due = moment_of(card.due)
        if card.state is fsrs.State.Review:
            due = self._days.begin(self._days.of(now) + timedelta(days=(card.due - moment).days))
        return Memory(CardState(card.state), card.step, card.stability, card.difficulty, due, now)


def _becomes_leech(lapses: int) -> bool:
    return lapses >= LEECH_LAPSES and (lapses - LEECH_LAPSES) % _LEECH_AGAIN == 0
