"""What is counted of studying."""

from datetime import UTC, date, datetime, timedelta

from reader.study.cards import Moment, Rating
from reader.study.days import Days, moment_of
from reader.study.statistics import Answer, Kept, OnDay, Told, statistics_of
from reader.study.terms import Status, StatusChange, TermId

DAYS = Days(UTC)
NOW = moment_of(datetime(2026, 3, 10, 12, tzinfo=UTC))
DAY = 86_400_000


def ago(days):
    return Moment(NOW - days * DAY)


def answer(days, rating=Rating.GOOD, *, interval=0, new=False):
    return Answer(ago(days), rating, 30_000, interval > 0, new, interval * DAY)


def change(term, before, after, days):
    at = (datetime(2026, 3, 10, 12, tzinfo=UTC) - timedelta(days=days)).isoformat()
    return StatusChange(TermId(term), before, after, at)


def test_nothing_studied_is_nothing_counted():
    counted = statistics_of(Told((), (), ()), DAYS, NOW)
    assert (counted.answers, counted.retention, counted.known) == ((), (), ())
    assert [day.amount for day in counted.due] == [0] * 30
    assert counted.mature.share is None


def test_what_is_late_is_due_today():
    counted = statistics_of(Told((), (ago(5), ago(0), Moment(NOW + 2 * DAY)), ()), DAYS, NOW)
    assert counted.due[:3] == (OnDay(date(2026, 3, 10), 2), OnDay(date(2026, 3, 11), 0), OnDay(date(2026, 3, 12), 1))


def test_answers_and_minutes_a_day_with_the_days_between():
    counted = statistics_of(Told((answer(2, new=True), answer(2), answer(0)), (), ()), DAYS, NOW)
    assert [day.amount for day in counted.answers] == [2, 0, 1]
    assert [day.amount for day in counted.minutes] == [1.0, 0.0, 0.5]


def test_only_cards_that_were_learned_tell_of_remembering_and_old_ones_apart():
    answers = (
        answer(40, new=True),
        answer(39, Rating.AGAIN),
        answer(30, Rating.AGAIN, interval=5),
        answer(5, Rating.HARD, interval=21),
        answer(4, Rating.AGAIN, interval=60),
    )
    counted = statistics_of(Told(answers, (), ()), DAYS, NOW)
    assert (counted.young, counted.mature) == (Kept(1, 0), Kept(2, 1))
    assert [(each.month.month, each.all, each.mature) for each in counted.retention] == [
        (2, Kept(1, 0), Kept(0, 0)),
        (3, Kept(2, 1), Kept(2, 1)),
    ]
    assert counted.mature.share == 0.5


def test_known_words_rise_and_fall():
    history = (
        change(1, Status.NEW, Status.KNOWN, 9),
        change(2, Status.LEARNING_4, Status.KNOWN, 9),
        change(1, Status.KNOWN, Status.LEARNING_1, 3),
    )
    counted = statistics_of(Told((), (), history), DAYS, NOW)
    assert counted.known == (OnDay(date(2026, 3, 1), 2), OnDay(date(2026, 3, 7), 1), OnDay(date(2026, 3, 10), 1))
