"""How well words are known, in the window: painted, set by key and on the card, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox

from reader.library import Library
from reader.script.language import Language
from reader.study.profile import Profile
from reader.study.terms import Marking, Status, TermFilter, TermKey, TermKind
from ui.actions import Command

from .conftest import LONG


def painted(window, pane):
    """The statuses under the words of a pane, by the word."""
    text = pane.surface.page.article.text
    return {each.span.of(text): each.status for each in window._statuses._shown[pane].lines.words}


def put_cursor(pane, word):
    pane.surface.setFocus()
    pane.surface.put_cursor(next(token for token in pane.surface.page.tokens if token.surface == word))


@pytest.fixture
def marked(window, qtbot):
    """A window in which one word was marked."""
    right = window._parallel.right
    qtbot.waitUntil(lambda: bool(window._statuses._shown[right].standings), timeout=LONG)
    put_cursor(right, "بهانه")
    window._actions[Command.STATUS_2].trigger()
    qtbot.waitUntil(lambda: len(window._library.study.terms()) == 1, timeout=LONG)
    return window


def test_before_anything_is_marked_the_page_is_bare(window, qtbot):
    right = window._parallel.right
    qtbot.waitUntil(lambda: bool(window._statuses._shown[right].standings), timeout=LONG)
    assert painted(window, right) == {}


def test_a_key_marks_the_word_in_all_its_forms_at_once_and_undo_takes_it_back(marked, qtbot):
    right = marked._parallel.right
    assert painted(marked, right)["بهانه"] is Status.LEARNING_2
    qtbot.waitUntil(lambda: painted(marked, right).get("مقابله") is Status.NEW)
    (term,) = marked._library.study.terms()
    assert (term.key.text, term.surface, term.place.span.of(right.surface.page.article.text)) == ("بهانه", "بهانه", "بهانه")
    marked._actions[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: painted(marked, right) == {}, timeout=LONG)
    marked._actions[Command.REDO].trigger()
    qtbot.waitUntil(lambda: painted(marked, right).get("بهانه") is Status.LEARNING_2, timeout=LONG)


def test_what_another_window_marks_is_painted(marked, qtbot):
    right = marked._parallel.right
    with Library.open(marked._library.home.folder) as other:
        other.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "مقابله"))], Status.LEARNING_4)
    qtbot.waitUntil(lambda: painted(marked, right).get("مقابله") is Status.LEARNING_4, timeout=LONG)


def test_known_and_ignored_words_stand_bare_and_all_can_be_hidden(marked, qtbot):
    right = marked._parallel.right
    put_cursor(right, "مقابله")
    marked._actions[Command.STATUS_KNOWN].trigger()
    assert "مقابله" not in painted(marked, right)
    marked._actions[Command.STATUSES].trigger()
    assert painted(marked, right) == {}
    marked._actions[Command.STATUSES].trigger()
    assert painted(marked, right)["بهانه"] is Status.LEARNING_2


def test_the_card_shows_and_sets_the_status(marked, hand, qtbot):
    right = marked._parallel.right
    hand.open_card(right, "بهانه")
    row = right.card._status_row
    qtbot.waitUntil(row.isVisible)
    pressed = [status for status, button in row._buttons.items() if button.isChecked()]
    assert pressed == [Status.LEARNING_2]
    qtbot.mouseClick(row._buttons[Status.KNOWN], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "بهانه" not in painted(marked, right))
    assert row._buttons[Status.KNOWN].isChecked()
    assert all(button.accessibleName() for button in row._buttons.values())


def test_a_verb_with_a_gap_is_marked_as_a_whole(window, qtbot):
    right = window._parallel.right
    shown = window._statuses._shown[right]
    qtbot.waitUntil(lambda: bool(shown.standings), timeout=LONG)
    unit = next(unit for unit in shown.text.units if unit.kind is TermKind.GAPPED and unit.lemma == "پایان یافتن")
    right.surface.setFocus()
    right.surface.put_cursor(right.surface.page.token_at(unit.spans[0].start))
    window._actions[Command.STATUS_1].trigger()
    qtbot.waitUntil(lambda: [term.key.text for term in window._library.study.terms()] == ["پایان یافتن"], timeout=LONG)
    qtbot.waitUntil(lambda: shown.at(unit.spans[-1].start).status is Status.LEARNING_1, timeout=LONG)


def test_the_next_new_word_is_gone_to_and_names_are_passed_over(marked, qtbot):
    right = marked._parallel.right
    put_cursor(right, "بهانه")
    marked._actions[Command.NEXT_UNKNOWN].trigger()
    first = right.surface.cursor_token
    standing = marked._statuses._shown[right].at(first.span.start)
    assert first.surface != "بهانه" and standing.status is Status.NEW and not standing.word.is_name


def test_undo_right_after_a_key_takes_that_key_back_and_not_the_step_before(marked, qtbot):
    right = marked._parallel.right
    put_cursor(right, "مقابله")
    marked._actions[Command.STATUS_3].trigger()
    marked._actions[Command.UNDO].trigger()
    key = TermKey(Language.PERSIAN, TermKind.LEMMA, "مقابله")
    qtbot.waitUntil(lambda: marked._library.study.term_of(key) is not None, timeout=LONG)
    qtbot.waitUntil(lambda: marked._library.study.vocabulary().status(key) is Status.NEW, timeout=LONG)
    assert painted(marked, right)["بهانه"] is Status.LEARNING_2
    qtbot.waitUntil(lambda: painted(marked, right).get("مقابله") is Status.NEW, timeout=LONG)


def test_a_name_that_was_marked_and_is_new_again_stands_bare(marked, qtbot):
    right = marked._parallel.right
    put_cursor(right, "عراق")
    for command, expected in ((Command.STATUS_1, Status.LEARNING_1), (Command.STATUS_NEW, None)):
        marked._actions[command].trigger()
        qtbot.waitUntil(lambda expected=expected: painted(marked, right).get("عراق") is expected, timeout=LONG)
    qtbot.wait(400)
    assert "عراق" not in painted(marked, right)


@pytest.mark.parametrize("sure", [True, False])
def test_marking_the_rest_known_asks_says_how_many_and_can_be_taken_back(marked, qtbot, monkeypatch, sure):
    asked = []

    def answer(question):
        asked.append(question.text())
        role = QMessageBox.ButtonRole.AcceptRole if sure else QMessageBox.ButtonRole.RejectRole
        button = next(each for each in question.buttons() if question.buttonRole(each) is role)
        monkeypatch.setattr(question, "clickedButton", lambda: button, raising=False)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    marked._parallel.right.surface.setFocus()
    marked._actions[Command.REST_KNOWN].trigger()
    assert len(asked) == 1 and any(character.isdigit() for character in asked[0])
    known = TermFilter(statuses=frozenset({Status.KNOWN}))
    if sure:
        qtbot.waitUntil(lambda: len(marked._library.study.terms(known)) > 100, timeout=LONG)
        marked._actions[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: len(marked._library.study.terms(known)) == 0, timeout=LONG)
    assert len(marked._library.study.terms(TermFilter(statuses=frozenset({Status.LEARNING_2})))) == 1


def test_selected_words_are_studied_as_a_phrase(window, qtbot):
    right = window._parallel.right
    shown = window._statuses._shown[right]
    qtbot.waitUntil(lambda: bool(shown.standings), timeout=LONG)
    put_cursor(right, "مبارزه")
    right.surface._select_by_word(1)
    right.surface._select_by_word(1)
    window._actions[Command.PHRASE].trigger()
    qtbot.waitUntil(lambda: len(window._library.study.terms()) == 1, timeout=LONG)
    (term,) = window._library.study.terms()
    assert term.key.kind is TermKind.PHRASE and len(term.key.text.split()) > 1
    qtbot.waitUntil(lambda: shown.at(term.place.span.start).key.kind is TermKind.PHRASE, timeout=LONG)


def test_a_language_that_the_reader_knows_has_no_new_words(marked, qtbot):
    right, left = marked._parallel.right, marked._parallel.left
    marked._tasks.do(lambda: marked._library.study.set_profile(Profile(knows=frozenset({Language.PERSIAN}))))
    qtbot.waitUntil(lambda: set(painted(marked, right).values()) == {Status.LEARNING_2}, timeout=LONG)
    qtbot.waitUntil(lambda: Status.NEW in painted(marked, left).values(), timeout=LONG)
    # Known through its Persian cognate.
    qtbot.waitUntil(lambda: "الرئيس" not in painted(marked, left), timeout=LONG)


def test_no_word_is_meant_is_said(window):
    window._actions[Command.STATUS_1].trigger()
    assert "No word is meant" in window._strip._text.text()


def test_the_word_of_a_card_goes_into_a_glossary_and_undo_takes_it_out(marked, hand, qtbot):
    right, library = marked._parallel.right, marked._library
    hand.open_card(right, "مقابله")
    row = right.card._status_row
    qtbot.waitUntil(row.isVisible)
    said = []
    marked._statuses.said.connect(said.append)
    marked._statuses._offer_kinds(row.mapToGlobal(row.rect().center()))
    menu = marked._statuses._glossaries
    (offered,) = [each for each in marked._parallel.findChildren(QMenu) if menu.menuAction() in each.actions()]
    menu.aboutToShow.emit()
    offered.close()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: bool(marked._parallel.findChildren(QInputDialog)))
    (question,) = marked._parallel.findChildren(QInputDialog)
    question.setTextValue("درس ۱")
    question.accept()
    qtbot.waitUntil(lambda: len(library.glossaries.all()) == 1, timeout=LONG)
    (term,) = library.glossaries.terms("درس ۱")
    assert (term.key.text, term.surface, term.status) == ("مقابله", "مقابله", Status.NEW)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert "مقابله" in said[-1] and "درس ۱" in said[-1]
    assert painted(marked, right)["مقابله"] is Status.NEW
    undone = []
    marked._correcting.said.connect(undone.append)
    marked._actions[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: library.glossaries.all() == (), timeout=LONG)
    qtbot.waitUntil(lambda: any("Added to a glossary" in each for each in undone))
