"""Reviewing: cards made, asked, answered, taken back, counted."""

from datetime import UTC, datetime, timedelta

import pytest

from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.library import Library
from reader.library.reviewing import Notice, Reviewing
from reader.script.language import Language
from reader.store.connections import PerThread, Writer
from reader.study.cards import CardState, Direction, Limits, Rating
from reader.study.queue import Counts
from reader.study.terms import Marking, Place, Status, TermKey, TermKind
from reader.text.spans import Span


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 3, 10, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def go_on(self, **far: float) -> None:
        self.time += timedelta(**far)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def open_reviewing(library, clock):
    """Opens it as another window would: with connections of its own."""
    opened = []

    def open_one() -> Reviewing:
        reading, writer = PerThread(library.home.library), Writer(library.home.library)
        opened.append((reading, writer))
        return Reviewing(library, reading, writer, clock, UTC)

    yield open_one
    for reading, writer in opened:
        reading.close()
        writer.close()


@pytest.fixture
def reviewing(open_reviewing):
    return open_reviewing()


def lemma(text, language=Language.PERSIAN):
    return Marking(TermKey(language, TermKind.LEMMA, text))


def learn(library: Library, *words, status=Status.LEARNING_1):
    library.study.set_status([lemma(word) for word in words], status)


def placed(library: Library, article=1) -> Marking:
    """The first word of an article, as the reader marks it there."""
    text = library.articles.article(article)
    passage = text.passages[1]
    word = passage.span.of(text.text).split()[0]
    span = Span(passage.span.start, passage.span.start + len(word))
    return Marking(TermKey(text.summary.language, TermKind.FORM, word), word, Place(text.summary.id, passage.id, span))


def first(reviewing):
    return reviewing.question(reviewing.queue().cards[0].card)


def test_cards_are_made_both_ways_and_with_a_sentence_where_there_is_one(library, reviewing):
    learn(library, "کتاب")
    library.study.set_status([placed(library)], Status.LEARNING_2)
    learn(library, "خانه", status=Status.KNOWN)
    assert reviewing.queue().cards == ()
    assert reviewing.make_cards() == Changes.of(Kind.REVIEWS)
    assert [card.direction for card in reviewing.cards()] == [
        Direction.TO_MEANING,
        Direction.FROM_MEANING,
        Direction.TO_MEANING,
        Direction.FROM_MEANING,
        Direction.CLOZE,
    ]
    assert reviewing.make_cards() == Changes()
    assert reviewing.queue().counts == Counts(new=2), "one card of a term a day"
    question = reviewing.question(reviewing.cards()[4].id)
    assert question.facts.can_be_cloze and question.facts.context.sentence
    assert len(question.intervals) == 4


def test_a_term_that_is_known_leaves_the_queue_and_keeps_its_cards(library, reviewing):
    learn(library, "کتاب")
    reviewing.make_cards()
    card = first(reviewing).card
    reviewing.answer(card, Rating.GOOD)
    learn(library, "کتاب", status=Status.KNOWN)
    assert reviewing.queue().counts.total == 0
    learn(library, "کتاب", status=Status.LEARNING_3)
    assert reviewing.make_cards() == Changes()
    assert reviewing.queue().cards[0].card == card.id
    assert len(reviewing.reviews(card.id)) == 1


def test_a_day_from_new_to_learned_over_midnight_and_a_restart(library, reviewing, open_reviewing, clock):
    learn(library, "کتاب", "خانه")
    reviewing.make_cards()
    card = first(reviewing).card
    answered = reviewing.answer(card, Rating.GOOD, 4000)
    assert reviewing.queue().counts == Counts(1, 1, 0)
    assert open_reviewing().queue().cards[0].term != card.term, "the other word first, until ten minutes are over"
    clock.go_on(minutes=10)
    assert open_reviewing().queue().cards[0].card == card.id
    answered = open_reviewing().answer(answered.card, Rating.GOOD)
    assert answered.card.memory.state is CardState.REVIEW
    clock.go_on(hours=17)
    assert reviewing.queue().counts == Counts(1, 0, 0), "at three the day still lasts, and the sibling waits"
    clock.go_on(hours=1)
    assert reviewing.queue().counts == Counts(2, 0, 0)
    clock.go_on(days=10)
    assert reviewing.queue().counts == Counts(1, 0, 1)


def test_limits_of_a_day_hold_across_windows_and_begin_anew_tomorrow(library, reviewing, open_reviewing, clock):
    learn(library, "کتاب", "خانه", "درخت", "آب")
    reviewing.make_cards()
    assert reviewing.limits() == Limits(10, 200)
    reviewing.set_limits(Limits(new=3))
    reviewing.answer(first(reviewing).card, Rating.EASY)
    assert open_reviewing().queue().counts == Counts(new=2)
    clock.go_on(days=1)
    assert reviewing.queue().counts == Counts(new=3)
    with pytest.raises(InputError):
        reviewing.set_limits(Limits(new=-1))


def test_the_level_of_a_term_follows_its_weakest_card_and_is_taken_back(library, reviewing, open_reviewing, clock):
    learn(library, "کتاب")
    reviewing.make_cards()
    to_meaning, from_meaning = reviewing.cards()
    answered = reviewing.answer(to_meaning, Rating.EASY)
    assert answered.changes == Changes.of(Kind.REVIEWS, Kind.STATUSES)
    (term,) = library.study.terms()
    assert term.status is Status.LEARNING_3
    clock.go_on(days=1)
    reviewing.answer(from_meaning, Rating.AGAIN)
    assert library.study.terms()[0].status is Status.LEARNING_1
    undone = open_reviewing().undo()
    assert undone.card.is_new and undone.changes.touch(Kind.STATUSES)
    assert library.study.terms()[0].status is Status.LEARNING_3
    assert library.study.history()[-1].after is Status.LEARNING_3
    learn(library, "کتاب", status=Status.KNOWN)
    reviewing.answer(reviewing.cards()[1], Rating.AGAIN)
    assert library.study.terms()[0].status is Status.KNOWN
    learn(library, "کتاب", status=Status.IGNORED)
    reviewing.undo()
    assert library.study.terms()[0].status is Status.IGNORED, "what was said by hand since stays"


def test_answers_are_taken_back_one_after_another_as_if_they_had_never_been(library, reviewing, open_reviewing):
    learn(library, "کتاب", "خانه")
    reviewing.make_cards()
    before, queue = reviewing.cards(), reviewing.queue()
    assert not reviewing.can_undo and reviewing.undo() is None
    for _ in range(2):
        reviewing.answer(first(reviewing).card, Rating.GOOD)
    again = open_reviewing()
    assert again.can_undo
    assert again.undo().card == before[2]
    assert again.undo().card == before[0]
    assert (again.cards(), again.queue(), again.undo()) == (before, queue, None)


def test_the_second_of_two_windows_is_refused_and_the_first_answer_stays(library, reviewing, open_reviewing):
    learn(library, "کتاب")
    reviewing.make_cards()
    card = first(reviewing).card
    other = open_reviewing()
    kept = reviewing.answer(card, Rating.GOOD).card
    with pytest.raises(InputError, match="another window"):
        other.answer(card, Rating.AGAIN)
    assert other.cards()[0] == kept
    assert len(other.reviews(card.id)) == 1


def test_siblings_wait_until_tomorrow_and_are_back_when_the_answer_is_taken_back(library, reviewing, clock):
    learn(library, "کتاب")
    reviewing.make_cards()
    reviewing.answer(first(reviewing).card, Rating.EASY)
    assert reviewing.queue().cards == ()
    assert reviewing.cards()[1].buried_until > 0
    reviewing.undo()
    assert reviewing.cards()[1].buried_until == 0
    reviewing.answer(first(reviewing).card, Rating.EASY)
    clock.go_on(days=1)
    assert reviewing.queue().cards[0].card == reviewing.cards()[1].id


def test_a_leech_is_suspended_and_told_and_can_be_taken_up(library, reviewing, clock):
    learn(library, "کتاب")
    reviewing.make_cards()
    card = reviewing.answer(first(reviewing).card, Rating.EASY).card
    notices = ()
    while not card.suspended:
        assert notices == ()
        clock.go_on(days=30)
        answered = reviewing.answer(card, Rating.AGAIN)
        card, notices = answered.card, answered.notices
        if not card.suspended:
            clock.go_on(minutes=11)
            card = reviewing.answer(card, Rating.GOOD).card
    assert (card.lapses, notices) == (8, (Notice.LEECH,))
    assert reviewing.suspended() == (card,)
    assert reviewing.unsuspend(card.id) == Changes.of(Kind.REVIEWS)
    clock.go_on(minutes=11)
    assert reviewing.queue().cards[0].card == card.id
    reviewing.suspend(card.id)
    assert card.id not in [waiting.card for waiting in reviewing.queue().cards]


def test_a_clock_set_back_is_told_once_and_answers_are_kept(library, reviewing, clock):
    learn(library, "کتاب", "خانه", "آب")
    reviewing.make_cards()
    reviewing.answer(first(reviewing).card, Rating.GOOD)
    clock.go_on(days=-40)
    answered = [reviewing.answer(first(reviewing).card, Rating.GOOD) for _ in range(2)]
    assert [each.notices for each in answered] == [(Notice.CLOCK_SET_BACK,), ()]
    assert all(each.card.memory.due > clock.time.timestamp() * 1000 for each in answered)
    assert reviewing.undo().card.term == answered[1].card.term


def test_one_language_alone(library, reviewing):
    learn(library, "کتاب")
    library.study.set_status([lemma("كتاب", Language.ARABIC)], Status.LEARNING_1)
    reviewing.make_cards()
    (waiting,) = reviewing.queue(Language.ARABIC).cards
    assert reviewing.question(waiting.card).facts.term.key.language is Language.ARABIC


def test_statistics_count_what_was_answered(library, reviewing, clock):
    learn(library, "کتاب", "خانه")
    reviewing.make_cards()
    card = reviewing.answer(first(reviewing).card, Rating.EASY, 120_000).card
    clock.go_on(days=30)
    reviewing.answer(card, Rating.AGAIN, 6000)
    counted = reviewing.statistics()
    assert [sum(day.amount for day in days) for days in (counted.answers, counted.minutes)] == [2, pytest.approx(1.1)]
    assert (counted.young.asked + counted.mature.asked, counted.due[0].amount) == (1, 1)


def test_a_card_that_never_was_is_refused(reviewing):
    with pytest.raises(InputError, match="no card 99"):
        reviewing.question(99)
