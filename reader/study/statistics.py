"""Statistics of studying: what is coming, what was remembered, how long it took, and how many words are known.

Pure values for plots and tables; days are days of studying (`days`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from reader.study.cards import Moment, Rating
from reader.study.days import Days
from reader.study.terms import Status, StatusChange, TermId

FORECAST_DAYS = 30
MATURE_DAYS = 21
"""A card that comes back after so many days is mature. (Anki's own bound.)"""
_DAY = 86_400_000


class Answer(NamedTuple):
    """One answer, as far as it is counted."""

    at: Moment
    rating: Rating
    milliseconds: int
    is_review: bool
    """Whether the card was learned already: only then does it tell of remembering."""
    was_new: bool
    interval: int
    """Milliseconds after which it was to come back."""

    @property
    def is_mature(self) -> bool:
        """Whether it had been away for at least three weeks."""
        # A card is due when its day begins, so up to one day less lies between.
        return self.is_review and self.interval > (MATURE_DAYS - 1) * _DAY


class OnDay(NamedTuple):
    """A number of a day."""

    day: date
    amount: float


class Kept(NamedTuple):
    """How many of the cards that came back were remembered."""

    asked: int
    remembered: int

    @property
    def share(self) -> float | None:
        """0 to 1; None where nothing was asked."""
        return self.remembered / self.asked if self.asked else None


NOTHING_ASKED = Kept(0, 0)


class InMonth(NamedTuple):
    """What was remembered in a month."""

    month: date
    """Its first day."""
    all: Kept
    mature: Kept


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that the statistics show."""

    today: date
    due: tuple[OnDay, ...] = ()
    """Cards due on each of the next thirty days; the first has those that are late too."""
    answers: tuple[OnDay, ...] = ()
    """From the first day to today, also the days without."""
    minutes: tuple[OnDay, ...] = ()
    retention: tuple[InMonth, ...] = ()
    """Months in which cards came back."""
    young: Kept = NOTHING_ASKED
    mature: Kept = NOTHING_ASKED
    known: tuple[OnDay, ...] = ()
    """Words known at the end of each day on which that changed, and today."""


class Told(NamedTuple):
    """What statistics are made of."""

    answers: tuple[Answer, ...]
    dues: tuple[Moment, ...]
    history: tuple[StatusChange, ...]


def statistics_of(told: Told, days: Days, now: Moment) -> Statistics:
    """Count everything."""
    today = days.of(now)
    reviews = [answer for answer in told.answers if answer.is_review]
    return Statistics(
        today,
        _forecast(told.dues, days, today),
        _each_day(((days.of(answer.at), 1.0) for answer in told.answers), today),
        _each_day(((days.of(answer.at), answer.milliseconds / 60_000) for answer in told.answers), today),
        _by_month(reviews, days),
        _kept(answer for answer in reviews if not answer.is_mature),
        _kept(answer for answer in reviews if answer.is_mature),
        _known(told.history, days, today),
    )


def _forecast(dues: Iterable[Moment], days: Days, today: date) -> tuple[OnDay, ...]:
    counts = Counter(max(days.of(due), today) for due in dues)
    following = (today + timedelta(days=number) for number in range(FORECAST_DAYS))
    return tuple(OnDay(day, counts[day]) for day in following)


def _each_day(counted: Iterable[tuple[date, float]], today: date) -> tuple[OnDay, ...]:
    sums: dict[date, float] = defaultdict(float)
    for day, count in counted:
        sums[day] += count
    if not sums:
        return ()
    first, last = min(sums), max(today, *sums)
    return tuple(OnDay(day, sums.get(day, 0.0)) for day in (first + timedelta(days=n) for n in range((last - first).days + 1)))


def _by_month(reviews: Iterable[Answer], days: Days) -> tuple[InMonth, ...]:
    months: dict[date, list[Answer]] = defaultdict(list)
    for answer in reviews:
        months[days.of(answer.at).replace(day=1)].append(answer)
    return tuple(
        InMonth(month, _kept(months[month]), _kept(answer for answer in months[month] if answer.is_mature))
        for month in sorted(months)
    )


def _kept(reviews: Iterable[Answer]) -> Kept:
    remembered = [answer.rating is not Rating.AGAIN for answer in reviews]
    return Kept(len(remembered), sum(remembered))


def _known(history: Iterable[StatusChange], days: Days, today: date) -> tuple[OnDay, ...]:
    known: set[TermId] = set()
    counts: dict[date, int] = {}
    for change in history:
        (known.add if change.after is Status.KNOWN else known.discard)(change.term)
        counts[days.of(_moment_of_iso(change.at))] = len(known)
    if counts:
        counts[max(today, *counts)] = len(known)
    return tuple(OnDay(day, count) for day, count in sorted(counts.items()))


def _moment_of_iso(at: str) -> Moment:
    """A date and time of the history as a point in time."""
    from datetime import datetime

    return Moment(round(datetime.fromisoformat(at).timestamp() * 1000))
