"""The order of a day."""

from hypothesis import given
from hypothesis import strategies as st

from reader.study.cards import CardId, Limits, Moment
from reader.study.queue import AHEAD, Candidates, Counts, Done, Waiting, queue_of
from reader.study.terms import TermId

NOW = Moment(1_000_000_000)


def waiting(*numbers, due=0):
    return tuple(Waiting(CardId(number), TermId(number), Moment(due)) for number in numbers)


def order(queue):
    return [each.card for each in queue.cards]


def test_what_is_learned_comes_first_and_new_cards_stand_among_the_reviews():
    queue = queue_of(Candidates(waiting(9, due=NOW - 1), waiting(1, 2, 3, 4), waiting(11, 12)), Done(), Limits(), NOW)
    assert order(queue) == [9, 1, 11, 2, 3, 12, 4]
    assert queue.counts == Counts(2, 1, 4) and queue.counts.total == 7


def test_a_card_that_comes_back_soon_waits_for_the_others_and_then_comes_early():
    soon, late = waiting(9, due=NOW + AHEAD), waiting(8, due=NOW + AHEAD + 1)
    queue = queue_of(Candidates(learning=soon + late, reviews=waiting(1)), Done(), Limits(), NOW)
    assert order(queue) == [1, 9]
    assert queue_of(Candidates(learning=late), Done(), Limits(), NOW).again_at == NOW + AHEAD + 1


def test_one_card_of_a_term_a_day():
    siblings = (Waiting(CardId(1), TermId(1)), Waiting(CardId(2), TermId(1)), Waiting(CardId(3), TermId(2)))
    queue = queue_of(Candidates(reviews=siblings, new=(Waiting(CardId(4), TermId(2)),)), Done(), Limits(), NOW)
    assert order(queue) == [1, 3]
    assert queue.following == siblings[2]


def test_limits_are_of_the_day_and_not_of_the_session():
    candidates = Candidates(reviews=waiting(*range(1, 9)), new=waiting(*range(11, 19)))
    assert queue_of(candidates, Done(3, 5), Limits(4, 6), NOW).counts == Counts(1, 0, 1)
    assert queue_of(candidates, Done(9, 9), Limits(4, 6), NOW).cards == ()


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 20), st.integers(0, 20))
def test_every_card_is_asked_once_each_kind_in_its_order(reviews, new, done_new, done_reviews):
    candidates = Candidates(reviews=waiting(*range(1, 1 + reviews)), new=waiting(*range(101, 101 + new)))
    cards = order(queue_of(candidates, Done(done_new, done_reviews), Limits(100, 100), NOW))
    assert [card for card in cards if card < 100] == list(range(1, 1 + reviews))
    assert [card for card in cards if card > 100] == list(range(101, 101 + new))
