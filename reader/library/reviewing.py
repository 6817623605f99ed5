"""Reviewing: the cards of a day, their answers and the taking back of them, and what came of it all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.script.language import Language
from reader.store import cards as store
from reader.store import profile as profile_store
from reader.store import terms as terms_store
from reader.store.connections import PerThread, Writer
from reader.study.cards import Card, CardId, Direction, Limits, Moment, Rating, Review, raised
from reader.study.days import Days, moment_of, time_of
from reader.study.facts import TermFacts
from reader.study.queue import Queue, queue_of
from reader.study.scheduling import Scheduler
from reader.study.statistics import FORECAST_DAYS, Statistics, Told, statistics_of
from reader.study.terms import Status, StatusChange, TermFilter, TermId

if TYPE_CHECKING:
    from reader.library import Library

_NEW, _REVIEWS = "new_cards", "review_cards"
_LONGEST_THOUGHT = 60_000
"""Milliseconds: who thinks longer has left the table. (Anki's own limit.)"""
_DAY = 86_400_000
MOST_A_DAY = 9999
"""Cards."""
_CLOCK_SLACK = 60_000
"""Milliseconds by which clocks are set right without anyone noticing."""


class Notice(Enum):
    """What a reader is to be told after an answer."""

    LEECH = "leech"
    """The card was forgotten so often that it is suspended."""
    CLOCK_SET_BACK = "clock_set_back"
    """The clock is behind the last answer."""


@dataclass(frozen=True, slots=True)
class Question:
    """A card with all that is shown of it."""

    card: Card
    facts: TermFacts
    intervals: tuple[int, int, int, int]
    """Milliseconds until it comes back, by answer."""


class Answered(NamedTuple):
    """What an answer did."""

    card: Card
    """As it is now."""
    changes: Changes
    notices: tuple[Notice, ...] = ()


class Undone(NamedTuple):
    """What taking an answer back did."""

    card: Card
    """As it was before the answer."""
    changes: Changes


class Reviewing:
    """Asks the cards of the terms that are learned.

    Args:
        door: the library; questions need its word list.
        reading: connections of the library.
        writer: to the library.
        now: the moment, with its time zone.
        zone: whose four o'clock begins a day; None is the machine's own.
    """

    def __init__(
        self,
        door: "Library",
        reading: PerThread,
        writer: Writer,
        now: Callable[[], datetime],
        zone: tzinfo | None = None,
    ) -> None:
        self._door = door
        self._reading = reading
        self._writer = writer
        self._now = now
        self._days = Days(zone)
        self._scheduler = Scheduler(self._days)
        self._without_sentence: set[TermId] = set()
        """Terms of which a cloze was wanted, and could not be made."""
        self._clock_told = False

    # The day

    def make_cards(self) -> Changes:
        """Make the cards that terms in learning lack; nothing happens where none lacks any.

        Raises:
            MachineError: the library cannot be written.
        """
        connection = self._reading.connection()
        wanted = {direction: store.terms_without(connection, direction) for direction in Direction}
        cloze = [term for term in wanted[Direction.CLOZE] if term not in self._without_sentence]
        wanted[Direction.CLOZE] = self._with_sentence(cloze)
        pairs = [(term, direction) for direction, terms in wanted.items() for term in terms]
        if not pairs:
            return Changes()
        order = list(Direction)
        pairs.sort(key=lambda pair: (pair[0], order.index(pair[1])))
        with self._writer.transaction() as db:
            store.make_cards(db, pairs, self._moment())
        return Changes.of(Kind.REVIEWS)

    def _with_sentence(self, terms: list[TermId]) -> tuple[TermId, ...]:
        if not terms:
            return ()
        found = self._door.study.terms(TermFilter(ids=frozenset(terms)))
        can_be = tuple(facts.term.id for facts in self._door.facts.of(found) if facts.can_be_cloze)
        self._without_sentence.update(set(terms).difference(can_be))
        return can_be

    def queue(self, language: Language | None = None) -> Queue:
        """The cards that are left today, in order."""
        connection, now, limits = self._reading.connection(), self._moment(), self.limits()
        today = self._days.begin(self._days.of(now))
        tomorrow = self._days.tomorrow(now)
        done = store.done_between(connection, today, tomorrow)
        asked = store.Asked(now, tomorrow, max(0, limits.new - done.new), max(0, limits.reviews - done.reviews), language)
        return queue_of(store.candidates(connection, asked), done, limits, now)

    def limits(self) -> Limits:
        """The most cards of a day."""
        values, usual = profile_store.profile_values(self._reading.connection()), Limits()
        return Limits(int(values.get(_NEW, usual.new)), int(values.get(_REVIEWS, usual.reviews)))

    def set_limits(self, limits: Limits) -> Changes:
        """Keep the most cards of a day.

        Raises:
            InputError: one is below zero, or above what anyone can do.
            MachineError: the library cannot be written.
        """
        if not 0 <= min(limits) <= max(limits) <= MOST_A_DAY:
            raise InputError(f"A day cannot have so many cards: give 0 to {MOST_A_DAY}.")
        with self._writer.transaction() as db:
            for key, value in ((_NEW, limits.new), (_REVIEWS, limits.reviews)):
                profile_store.keep_profile_value(db, key, str(value))
        return Changes.of(Kind.REVIEWS)

    # A card

    def question(self, number: CardId) -> Question:
        """A card with the facts of its term.

        Raises:
            InputError: there is no such card.
        """
        card = store.card(self._reading.connection(), number)
        if card is None:
            raise InputError(f"There is no card {number}: it was never made.")
        (facts,) = self._door.facts.of(self._door.study.terms(TermFilter(ids=frozenset({card.term}))))
        return Question(card, facts, self._scheduler.intervals(card, self._moment()))

    def stands(self, card: Card) -> bool:
        """Whether a card is as it was when it was asked for, and still to be learned."""
        connection = self._reading.connection()
        return store.card(connection, card.id) == card and store.status_of(connection, card.term).is_learning

    def answer(self, card: Card, rating: Rating, milliseconds: int = 0) -> Answered:
        """Keep an answer to a card as it was shown: the card, its siblings and the level of its term, all or nothing.

        Raises:
            InputError: the card was answered elsewhere meanwhile.
            MachineError: the library cannot be written.
        """
        now = self._moment()
        with self._writer.transaction() as db:
            before = store.card(db.conn, card.id)
            if before is None or before.reviews != card.reviews:
                raise InputError(
                    "This card was answered in another window meanwhile, and that answer counts: go on with the next card."
                )
            last = store.last_moment(db.conn)
            after = self._scheduler.answered(before, rating, now)
            store.keep_card(db, after)
            status = raised(store.status_of(db.conn, before.term), store.weakest_stability(db.conn, before.term))
            terms_store.change_status(db, _turn(before.term, status, now))
            thought = max(0, min(milliseconds, _LONGEST_THOUGHT))
            store.write_answer(db, before, store.Given(rating, now, thought, self._days.tomorrow(now), status))
        return Answered(after, _changes(status), (*self._clock_notices(last, now), *_leech_notices(before, after)))

    def _clock_notices(self, last: Moment | None, now: Moment) -> tuple[Notice, ...]:
        if last is None or self._clock_told or last <= now + _CLOCK_SLACK:
            return ()
        self._clock_told = True
        return (Notice.CLOCK_SET_BACK,)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer to take back."""
        return store.can_take_back(self._reading.connection())

    def undo(self) -> Undone | None:
        """Take back the last answer, also one from before the last start; None when there is none.

        Raises:
            MachineError: the library cannot be written.
        """
        with self._writer.transaction() as db:
            taken = store.take_back(db)
            if taken is None:
                return None
            if taken.status and store.status_of(db.conn, taken.card.term) is taken.status[1]:
                terms_store.change_status(db, _turn(taken.card.term, taken.status[::-1], self._moment()))
        return Undone(taken.card, _changes(taken.status))

    def suspend(self, *cards: CardId) -> Changes:
        """Ask cards no more until they are taken up again."""
        return self._set_suspended(cards, suspended=True)

    def unsuspend(self, *cards: CardId) -> Changes:
        """Ask cards again that were suspended."""
        return self._set_suspended(cards, suspended=False)

    def _set_suspended(self, cards: tuple[CardId, ...], *, suspended: bool) -> Changes:
        with self._writer.transaction() as db:
            store.set_suspended(db, cards, suspended=suspended)
        return Changes.of(Kind.REVIEWS) if cards else Changes()

    def suspended(self) -> tuple[Card, ...]:
        """The cards that are suspended, by hand or as leeches."""
        return store.suspended_cards(self._reading.connection())

    def cards(self, term: TermId | None = None) -> tuple[Card, ...]:
        """The cards of a term, or all."""
        return store.cards(self._reading.connection(), term)

    def reviews(self, card: CardId) -> tuple[Review, ...]:
        """The answers to a card, the oldest first."""
        return store.reviews(self._reading.connection(), card)

    # What came of it

    def statistics(self) -> Statistics:
        """What is coming, what was remembered, how long it took, and how many words are known."""
        connection, now = self._reading.connection(), self._moment()
        until = Moment(self._days.tomorrow(now) + (FORECAST_DAYS - 1) * _DAY)
        told = Told(store.answers(connection), store.dues(connection, until), terms_store.history(connection))
        return statistics_of(told, self._days, now)

    def _moment(self) -> Moment:
        return moment_of(self._now())


def _changes(status: tuple[Status, ...]) -> Changes:
    return Changes.of(Kind.REVIEWS, Kind.STATUSES) if status else Changes.of(Kind.REVIEWS)


def _turn(term: TermId, status: tuple[Status, ...], now: Moment) -> tuple[StatusChange, ...]:
    return (StatusChange(term, status[0], status[1], time_of(now).isoformat(timespec="seconds")),) if status else ()


def _leech_notices(before: Card, after: Card) -> tuple[Notice, ...]:
    return (Notice.LEECH,) if after.suspended and not before.suspended else ()
