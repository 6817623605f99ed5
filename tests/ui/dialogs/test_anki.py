"""The window for Anki: what it shows of the choice, and what it has done."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextBrowser

from reader.script.language import Language
from reader.study.anki import NoteField, TextKind
from reader.study.terms import Marking, Status, TermKey, TermKind
from tests.reader.formats.anki_connect_stand_in import running
from ui.dialogs.anki import AnkiDialog
from ui.tasks import Tasks
from ui.theme import ThemeChoice, theme_for


@pytest.fixture
def open_dialog(app, qtbot, library):
    tasks = Tasks()

    def open_one(*words: str) -> AnkiDialog:
        markings = [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, word)) for word in words]
        library.study.set_status(markings, Status.LEARNING_1)
        dialog = AnkiDialog(library, tasks, theme_for(ThemeChoice.LIGHT))
        qtbot.addWidget(dialog)
        dialog.show()
        seen(qtbot, dialog, lambda: dialog.look_again(library.articles.article(1).summary))
        return dialog

    yield open_one
    tasks.close()


def seen(qtbot, dialog, act):
    """Do something, and wait until the window shows what it comes to."""
    before = dialog._count.text()
    dialog._count.setText("")
    act()
    qtbot.waitUntil(lambda: dialog._count.text() != "")
    return before


def said(qtbot, dialog, act) -> str:
    act()
    qtbot.waitUntil(lambda: bool(dialog._said.text()))
    qtbot.waitUntil(lambda: not dialog._bar.isVisible())
    return dialog._said.text()


def test_the_first_card_is_shown_as_it_will_be(qtbot, open_dialog):
    dialog = open_dialog("رئیس", "دولت")
    assert "2" in dialog._count.text()
    assert [dialog._which_card.tabText(index) for index in range(2)] == ["Word to meaning", "Meaning to word"]
    shown = dialog.findChild(QTextBrowser)
    assert "رئیس" in shown.toPlainText() and "president" in shown.toPlainText()
    seen(qtbot, dialog, lambda: dialog._fields[NoteField.ENGLISH].setChecked(False))
    assert "president" not in shown.toPlainText()


def test_words_are_chosen_by_status_language_and_tag(qtbot, open_dialog, library):
    dialog = open_dialog("رئیس", "دولت")
    term = library.study.term_of(TermKey(Language.PERSIAN, TermKind.LEMMA, "دولت"))
    library.study.set_words(term.id, note="", tags=("درس",))
    seen(qtbot, dialog, lambda: dialog.look_again(None))
    seen(qtbot, dialog, lambda: dialog._tag.setCurrentIndex(1))
    assert dialog.choice.terms.tag == "درس" and "1" in dialog._count.text()
    seen(qtbot, dialog, lambda: dialog._language.setCurrentIndex(2))
    assert "No such words" in dialog._count.text()
    assert not dialog._buttons[0].isEnabled() and dialog._buttons[2].isEnabled()


def test_a_deck_and_lines_are_written_and_what_fails_is_said_here(qtbot, open_dialog, tmp_path):
    dialog = open_dialog("رئیس")
    dialog._deck.setText("درس::یک")
    assert "1 words written" in said(qtbot, dialog, lambda: dialog.write(tmp_path / "words.apkg"))
    assert (tmp_path / "words.apkg").exists() and dialog.choice.deck == "درس::یک"
    said(qtbot, dialog, lambda: dialog.write(tmp_path / "words.txt", TextKind.QUIZLET))
    assert (tmp_path / "words.txt").read_text(encoding="utf-8").startswith("رَئیس\t")
    assert "There is no folder" in said(qtbot, dialog, lambda: dialog.write(Path(tmp_path / "no" / "x.apkg")))


def test_a_deck_that_comes_back_refreshes_the_window(qtbot, open_dialog, library, tmp_path):
    dialog = open_dialog("رئیس")
    said(qtbot, dialog, lambda: dialog.write(tmp_path / "words.apkg"))
    library.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "رئیس"))], Status.KNOWN)
    assert "1 words found: 0 statuses" in said(qtbot, dialog, lambda: dialog.take_back(tmp_path / "words.apkg"))
    assert "There is no file" in said(qtbot, dialog, lambda: dialog.take_back(tmp_path / "none.apkg"))


def test_words_are_sent_to_an_anki_that_runs(qtbot, open_dialog, library):
    dialog = open_dialog("رئیس", "دولت")
    with running() as there:
        dialog._url = there.url
        assert "2 notes added in Anki, 0 updated" in said(qtbot, dialog, dialog.push)
        assert "0 notes added in Anki, 2 updated" in said(qtbot, dialog, dialog.push)
    assert "start Anki" in said(qtbot, dialog, dialog.push)


def test_all_words_of_a_glossary_are_wanted_until_a_status_is_asked_for(qtbot, open_dialog, library, tmp_path):
    dialog = open_dialog("رئیس", "دولت")
    assert not dialog._form.isRowVisible(dialog._glossary)
    markings = [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, word)) for word in ("نفت", "دولت", "بازار")]
    library.glossaries.add("درس", markings)
    seen(qtbot, dialog, lambda: dialog.look_again(None))
    assert dialog._form.isRowVisible(dialog._glossary) and "2" in dialog._count.text()
    seen(qtbot, dialog, lambda: dialog._glossary.setCurrentIndex(1))
    assert "3" in dialog._count.text() and dialog._statuses.currentText() == "Any status"
    assert "نفت" in dialog.findChild(QTextBrowser).toPlainText()
    assert "3 words written" in said(qtbot, dialog, lambda: dialog.write(tmp_path / "words.apkg"))
    seen(qtbot, dialog, lambda: dialog._statuses.setCurrentIndex(1))
    assert "1" in dialog._count.text() and dialog._statuses.currentText() == "Learning"
    seen(qtbot, dialog, lambda: dialog._statuses.setCurrentIndex(0))
    seen(qtbot, dialog, lambda: dialog._glossary.setCurrentIndex(0))
    assert "2" in dialog._count.text() and dialog._statuses.currentText() == "Learning"


def test_a_glossary_that_is_gone_is_asked_for_no_longer(qtbot, open_dialog, library):
    dialog = open_dialog("رئیس", "دولت")
    library.glossaries.add("درس", [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "نفت"))])
    seen(qtbot, dialog, lambda: dialog.look_again(None))
    seen(qtbot, dialog, lambda: dialog._glossary.setCurrentIndex(1))
    library.glossaries.delete("درس")
    dialog.look_again(None)
    qtbot.waitUntil(lambda: "2" in dialog._count.text())
    assert dialog.choice.terms.glossary is None and not dialog._form.isRowVisible(dialog._glossary)
