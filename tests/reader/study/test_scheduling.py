"""When a card comes back."""

from datetime import UTC, datetime

import pytest

from reader.study.cards import Card, CardId, CardState, Direction, Moment, Rating
from reader.study.days import Days, moment_of
from reader.study.scheduling import LONGEST_DAYS, Scheduler
from reader.study.terms import TermId

DAY, MINUTE = 86_400_000, 60_000
NEW = Card(CardId(1), TermId(1), Direction.TO_MEANING)


def at(day, hour, minute=0):
    return moment_of(datetime(2026, 3, day, hour, minute, tzinfo=UTC))


@pytest.fixture
def scheduler():
    return Scheduler(Days(UTC))


def learned(scheduler, now):
    return scheduler.answered(NEW, Rating.EASY, now)


def test_a_new_card_comes_back_in_minutes_and_then_in_days(scheduler):
    assert scheduler.intervals(NEW, at(1, 10))[:3] == (1 * MINUTE, 5.5 * MINUTE, 10 * MINUTE)
    assert scheduler.intervals(NEW, at(1, 10))[3] >= 7 * DAY
    once = scheduler.answered(NEW, Rating.GOOD, at(1, 10))
    assert (once.memory.state, once.reviews, once.memory.due) == (CardState.LEARNING, 1, at(1, 10, 10))
    twice = scheduler.answered(once, Rating.GOOD, at(1, 10, 10))
    assert twice.memory.state is CardState.REVIEW
    assert Days(UTC).of(twice.memory.due).day - 1 == scheduler.intervals(once, at(1, 10, 10))[2] // DAY


def test_a_card_is_due_when_its_day_begins_also_one_answered_after_midnight(scheduler):
    evening, night = (learned(scheduler, moment) for moment in (at(2, 23), at(3, 3)))
    assert evening.memory.due == night.memory.due
    assert datetime.fromtimestamp(evening.memory.due / 1000, UTC).hour == 4


def test_the_same_answers_always_give_the_same_days(scheduler):
    assert learned(scheduler, at(1, 10)) == learned(Scheduler(Days(UTC)), at(1, 10))


def test_no_interval_is_longer_than_five_years(scheduler):
    card = learned(scheduler, at(1, 10))
    for _ in range(20):
        now = Moment(card.memory.due + 1)
        card = scheduler.answered(card, Rating.EASY, now)
    assert (card.memory.due - now) // DAY <= LONGEST_DAYS


def test_a_clock_set_back_counts_as_no_time(scheduler):
    card = learned(scheduler, at(20, 10))
    back, same = (scheduler.answered(card, Rating.GOOD, moment) for moment in (at(2, 10), at(20, 11)))
    assert back.memory[2:4] == same.memory[2:4]
    assert back.memory.due > at(2, 10)
    assert all(interval > 0 for interval in scheduler.intervals(card, at(2, 10)))


def test_a_card_forgotten_eight_times_is_suspended_and_later_after_four_more(scheduler):
    card, now, suspended = learned(scheduler, at(1, 10)), at(1, 10), []
    for _ in range(13):
        now = Moment(max(card.memory.due, now) + DAY)
        card = scheduler.answered(card, Rating.AGAIN, now)
        if card.suspended:
            suspended.append(card.lapses)
            card = Card(card.id, card.term, card.direction, card.memory, card.reviews, card.lapses)
        now = Moment(now + 11 * MINUTE)
        card = scheduler.answered(card, Rating.GOOD, now)
    assert suspended == [8, 12]
    assert card.is_leech
