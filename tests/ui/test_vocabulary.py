"""The window of words and coverage, and the shares beside the names of the tellings."""

import pytest
from PySide6.QtWidgets import QInputDialog, QPushButton, QTableView

from reader.library import Library
from reader.script.direction import without_isolates
from reader.script.language import Language
from reader.study.terms import Marking, Status, TermKey, TermKind
from ui.actions import Command
from ui.dialogs.glossaries import GlossaryMenu

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


def glossary_words(window, name):
    library = window._library
    return [each.key.text for each in library.glossaries.terms(name)] if library.glossaries.all() else []


def gather_buttons(dialog):
    return [each for each in dialog.findChildren(QPushButton) if isinstance(each.menu(), GlossaryMenu)]


def names_in(menu):
    return [without_isolates(action.text()) for action in menu.actions() if action.text()]


@pytest.fixture
def of_terms(opened):
    """The menu beside the marked words."""
    opened._tabs.setCurrentIndex(2)
    (button,) = [each for each in gather_buttons(opened) if each.isVisible()]
    return button


def choose_terms(dialog, *words):
    dialog._terms_table.clearSelection()
    mode = QTableView.SelectionMode.MultiSelection
    dialog._terms_table.setSelectionMode(mode)
    for place, row in enumerate(dialog._marked.rows):
        if row.key.text in words:
            dialog._terms_table.selectRow(place)


def write_name(qtbot, dialog, name):
    """Answer the question for the name of a new glossary."""
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QInputDialog)))
    (question,) = dialog.findChildren(QInputDialog)
    question.setTextValue(name)
    question.accept()


def test_chosen_words_are_gathered_in_a_new_glossary_and_its_words_alone_are_shown(opened, of_terms, window, qtbot):
    assert not opened._glossary.isVisible() and not of_terms.isEnabled()
    choose_terms(opened, "کشور", "جنگ")
    assert of_terms.isEnabled()
    menu = of_terms.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    write_name(qtbot, opened, "درس & تمرین")
    qtbot.waitUntil(lambda: opened._glossary.isVisible(), timeout=LONG)
    assert sorted(glossary_words(window, "درس & تمرین")) == ["جنگ", "کشور"]
    assert len(opened._marked.rows) == len(KNOWN) and not opened._take_out.isVisible()
    opened._glossary.setCurrentIndex(1)
    qtbot.waitUntil(lambda: {row.key.text for row in opened._marked.rows} == {"جنگ", "کشور"}, timeout=LONG)
    assert opened._take_out.isVisible()
    choose_terms(opened, "جنگ")
    opened._take_out.click()
    qtbot.waitUntil(lambda: [row.key.text for row in opened._marked.rows] == ["کشور"], timeout=LONG)
    window._actions[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: len(opened._marked.rows) == 2, timeout=LONG)


def test_words_go_into_a_glossary_there_is_and_a_blank_name_makes_none(opened, of_terms, window, qtbot):
    key = TermKey(Language.PERSIAN, TermKind.LEMMA, "کشور")
    window._library.glossaries.add("درس", [Marking(key)])
    choose_terms(opened, "عراق")
    menu = of_terms.menu()
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: names_in(menu) == ["درس", "New glossary…"], timeout=LONG)
    menu.actions()[-1].trigger()
    write_name(qtbot, opened, "  ")
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: glossary_words(window, "درس") == ["کشور", "عراق"], timeout=LONG)
    assert len(window._library.glossaries.all()) == 1


def test_words_of_a_text_are_gathered_with_their_places_and_stay_new(opened, window, qtbot):
    opened._tabs.setCurrentIndex(1)
    first, second = opened._unknown.rows[:2]
    opened._unknown_table.selectRow(0)
    (button,) = [each for each in gather_buttons(opened) if each.isVisible()]
    button.menu().aboutToShow.emit()
    button.menu()._gather("درس")
    qtbot.waitUntil(lambda: glossary_words(window, "درس") == [first.word.key.text], timeout=LONG)
    term = window._library.study.term_of(first.word.key)
    assert term.status is Status.NEW and term.place.span == first.word.first
    assert window._library.study.term_of(second.word.key) is None
    qtbot.waitUntil(lambda: opened._glossary.count() == 2, timeout=LONG)
    assert all(row.key != term.key for row in opened._marked.rows)
    opened._glossary.setCurrentIndex(1)
    qtbot.waitUntil(lambda: [row.key for row in opened._marked.rows] == [term.key], timeout=LONG)


def test_a_glossary_that_another_window_deletes_is_shown_no_longer(opened, window, qtbot):
    with Library.open(window._library.home.folder) as other:
        other.glossaries.add("درس", [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "کشور"))])
        qtbot.waitUntil(lambda: opened._glossary.count() == 2, timeout=LONG)
        opened._glossary.setCurrentIndex(1)
        qtbot.waitUntil(lambda: len(opened._marked.rows) == 1, timeout=LONG)
        other.glossaries.delete("درس")
    qtbot.waitUntil(lambda: len(opened._marked.rows) == len(KNOWN), timeout=LONG)
    assert opened._glossary.count() == 1 and not opened._take_out.isVisible()


def test_the_glossary_shown_is_renamed_and_deleted_and_both_are_taken_back(opened, window, qtbot):
    glossaries = window._library.glossaries
    window._tasks.do(lambda: glossaries.add("درس", [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "کشور"))]))
    qtbot.waitUntil(lambda: opened._glossary.count() == 2, timeout=LONG)
    assert not opened._this_glossary.isVisible()
    opened._tabs.setCurrentIndex(2)
    opened._glossary.setCurrentIndex(1)
    qtbot.waitUntil(opened._this_glossary.isVisible, timeout=LONG)
    rename, delete = opened._this_glossary.menu().actions()
    rename.trigger()
    asked = opened.findChild(QInputDialog)
    assert asked.textValue() == "درس"
    asked.setTextValue("درس ۲")
    asked.accept()
    qtbot.waitUntil(lambda: [each.name for each in glossaries.all()] == ["درس ۲"], timeout=LONG)
    qtbot.waitUntil(lambda: opened._glossary.chosen is not None and opened._glossary.chosen.name == "درس ۲", timeout=LONG)
    delete.trigger()
    qtbot.waitUntil(lambda: glossaries.all() == (), timeout=LONG)
    qtbot.waitUntil(lambda: not opened._this_glossary.isVisible(), timeout=LONG)
    window._library.undoing.undo()
    window._library.undoing.undo()
    assert [each.name for each in glossaries.all()] == ["درس"]
