"""The window of words and coverage, and the shares beside the names of the tellings."""

import pytest

from reader.script.language import Language
from reader.study.terms import Marking, Status, TermKey, TermKind
from ui.actions import Command

from .conftest import LONG

KNOWN = "در از به و را که این با برای جنگ عراق کشور بودن شدن کردن".split()


@pytest.fixture
def opened(window, qtbot):
    """A window in which some words are known, with the vocabulary window open."""
    keys = [TermKey(Language.PERSIAN, TermKind.LEMMA, lemma) for lemma in KNOWN]
    window._tasks.do(lambda: window._library.study.set_status([Marking(key) for key in keys], Status.KNOWN))
    qtbot.waitUntil(lambda: len(window._library.study.terms()) == len(KNOWN), timeout=LONG)
    window._parallel.right.surface.setFocus()
    window._actions[Command.VOCABULARY].trigger()
    dialog = window._vocabulary._open
    qtbot.waitUntil(lambda: all(map(len, (dialog._articles.rows, dialog._unknown.rows, dialog._marked.rows))), timeout=LONG)
    return dialog


def test_texts_stand_by_how_much_of_them_is_known(opened, window, qtbot):
    shares = [row.coverage.share for row in opened._articles.rows]
    assert len(shares) == 5 and shares == sorted(shares, reverse=True) and shares[0] > 0.2
    picker = window._parallel.right._picker
    qtbot.waitUntil(lambda: "% known" in picker.itemText(0), timeout=LONG)


def test_unknown_words_stand_with_their_meaning_and_learning_them_counts(opened, window, qtbot):
    first = opened._unknown.rows[0]
    assert first.gloss and first.word.times >= opened._unknown.rows[-1].word.times
    before = opened._covered.text()
    opened._unknown_table.selectRow(0)
    opened._set_status(opened._unknown_table, Status.KNOWN)
    qtbot.waitUntil(lambda: opened._unknown.rows[0].word.key != first.word.key, timeout=LONG)
    assert opened._covered.text() != before
    assert window._library.study.term_of(first.word.key).place is not None


def test_marked_words_are_found_and_noted(opened, window, qtbot):
    opened._search.setText("كشور")
    assert [row.key.text for row in opened._marked.rows] == ["کشور"]
    opened._terms_table.selectRow(0)
    opened._note.setText("ببین")
    opened._tags.setText("درس یک")
    opened._keep.click()
    key = TermKey(Language.PERSIAN, TermKind.LEMMA, "کشور")
    qtbot.waitUntil(lambda: window._library.study.term_of(key).note == "ببین", timeout=LONG)
    assert window._library.study.term_of(key).tags == ("درس", "یک")


def test_a_text_is_opened_from_the_list(opened, window, qtbot):
    row = next(place for place, each in enumerate(opened._articles.rows) if each.article.language is Language.ARABIC)
    wanted = opened._articles.rows[row].article.id
    opened._articles_table.activated.emit(opened._articles.index(row, 0))
    assert window._parallel.left.surface.page.article.summary.id == wanted


def test_the_window_goes_to_a_word(opened, window):
    opened._unknown_table.activated.emit(opened._unknown.index(0, 0))
    cursor = window._parallel.right.surface.cursor_token
    assert cursor and cursor.span == opened._unknown.rows[0].word.first
