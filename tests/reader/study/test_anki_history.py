"""Which status comes back from Anki."""

import pytest

from reader.script.language import Language
from reader.study.anki_history import AnkiCard, AnkiNote, status_after
from reader.study.cards import Direction
from reader.study.terms import Status, TermKey, TermKind


def note(*cards: AnkiCard) -> AnkiNote:
    return AnkiNote(TermKey(Language.PERSIAN, TermKind.LEMMA, "کتاب"), "", cards)


def card(interval: int, *, state: int = 2, is_suspended: bool = False) -> AnkiCard:
    return AnkiCard(Direction.TO_MEANING, state, is_suspended, interval, 0, 0, None, ())


@pytest.mark.parametrize(
    ("days", "level"), [(0, "1"), (1, "1"), (2, "2"), (6, "2"), (7, "3"), (20, "3"), (21, "4"), (900, "4")]
)
def test_the_level_is_told_by_the_days(days, level):
    assert status_after(note(card(days)), Status.LEARNING_1) is Status(level)


def test_the_weakest_card_counts_but_not_one_that_was_never_asked_or_is_suspended():
    cards = (card(30), card(0, state=0), card(1, is_suspended=True))
    assert status_after(note(*cards), Status.NEW) is Status.LEARNING_4
    assert status_after(note(card(30), card(3)), Status.LEARNING_4) is Status.LEARNING_2
    assert status_after(note(card(30, is_suspended=True)), Status.LEARNING_1) is Status.LEARNING_1


@pytest.mark.parametrize("status", [Status.KNOWN, Status.IGNORED])
def test_what_is_known_or_ignored_stays_so(status):
    assert status_after(note(card(1)), status) is status
