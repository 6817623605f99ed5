"""The same answers give the same memory here and in Anki: 500 answers to 60 cards, asked of Anki's own backend."""

import random
from datetime import timedelta, timezone

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS

from reader.study.cards import Card, CardId, CardState, Direction, Moment, Rating
from reader.study.days import BEGINNING, Days
from reader.study.scheduling import Scheduler
from reader.study.terms import TermId

collection = pytest.importorskip("anki.collection", reason="Anki's scheduler comes with `pip install hamkhan[test]`")

_DAY = 86_400_000
_CARDS, _ANSWERS = 60, 500
_KINDS = {CardState.LEARNING: 0, CardState.REVIEW: 1, CardState.RELEARNING: 2}


@pytest.fixture
def anki(tmp_path):
    opened = collection.Collection(str(tmp_path / "collection.anki2"))
    options = opened.decks.config_dict_for_deck_id(1)
    options["fsrsParams6"] = list(DEFAULT_PARAMETERS)
    opened.decks.save(options)
    opened.set_config("fsrs", True)
    yield opened
    opened.close()


def zone_of(cutoff):
    """A zone in which it is four o'clock when Anki's day ends, wherever this machine stands."""
    half, whole = timedelta(hours=12), timedelta(days=1)
    return timezone((BEGINNING - timedelta(seconds=cutoff) + half) % whole - half)


def answered_log(scheduler, end):
    """Answers as a learner gives them over ten years: early, late, several a day, often wrong."""
    chance = random.Random(500)
    log = {CardId(number): [] for number in range(1, _CARDS + 1)}
    cards = {number: Card(number, TermId(number), Direction.TO_MEANING) for number in log}
    at = {number: Moment(end - 3650 * _DAY + number * 7_777_000) for number in log}
    while sum(map(len, log.values())) < _ANSWERS:
        number = min(log, key=lambda each: (at[each], each)) if chance.random() < 0.5 else chance.choice(list(log))
        if at[number] >= end:
            continue
        rating = Rating(chance.choices((1, 2, 3, 4), (2, 2, 6, 1))[0])
        card = scheduler.answered(cards[number], rating, at[number])
        log[number].append((at[number], rating, cards[number].memory.state))
        cards[number] = card
        at[number] = Moment(at[number] + int((card.memory.due - at[number]) * chance.uniform(0.9, 1.4)) + len(log) + 1)
    return cards, log


def test_stability_and_difficulty_are_ankis_own_to_three_digits(anki):
    cutoff = anki.sched.day_cutoff
    cards, log = answered_log(Scheduler(Days(zone_of(cutoff))), cutoff * 1000)
    assert sum(map(len, log.values())) == _ANSWERS
    model = anki.models.by_name("Basic")
    kinds = set()
    for number, answers in log.items():
        note = anki.new_note(model)
        note["Front"] = str(number)
        anki.add_note(note, 1)
        theirs = note.card_ids()[0]
        for index, (at, rating, state) in enumerate(answers):
            kinds.add((state, rating))
            row = (at, theirs, int(rating), 1, 1, _KINDS[state] if index else 0)
            anki.db.execute("INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, 2500, 4000, ?)", *row)
        anki.db.execute("UPDATE cards SET type = 2, queue = 2, ivl = 10, due = 5, reps = ? WHERE id = ?", len(answers), theirs)
        memory = anki.compute_memory_state(theirs)
        if answers:
            assert memory.stability == pytest.approx(cards[number].memory.stability, rel=1e-4), answers
            assert memory.difficulty == pytest.approx(cards[number].memory.difficulty, rel=1e-4), answers
    assert len(kinds) == 12, "every answer in every state"
