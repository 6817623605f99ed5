"""The commands of the View menu: each shows its own at once, in both texts, and is remembered."""

import unicodedata

from PySide6.QtWidgets import QLabel, QMenu, QWidget

from reader.script import letters
from reader.script.direction import without_isolates
from ui.actions import Command
from ui.reading.between import Underline
from ui.settings import GlossLevel, WindowState, keep_state, read_state

from .conftest import LONG


def said(card):
    return without_isolates(" | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible()))


def notes(pane):
    """What is painted at words, by the word."""
    text = pane.surface.page.article.text
    return {note.span.of(text): note for note in pane.surface._between.notes}


def test_pairs_are_marked_on_demand_in_both_texts(window, qtbot):
    right, left = window._parallel.right, window._parallel.left
    assert notes(right) == {}
    window._actions[Command.PAIRS].trigger()
    qtbot.waitUntil(lambda: "مقابله" in notes(right) and "الرئيس" in notes(left), timeout=LONG)
    assert notes(right)["مقابله"].underline is Underline.FALSE_FRIEND
    assert notes(left)["الرئيس"].underline is Underline.COGNATE
    assert window._state.pairs
    window._actions[Command.PAIRS].trigger()
    assert notes(right) == {}


def test_unknown_words_are_glossed_down_to_the_chosen_level(window, qtbot):
    right = window._parallel.right
    height = right.surface.rectangles_of(right.surface.page.paragraphs[2].span)
    window._actions[Command.GLOSSES].trigger()
    qtbot.waitUntil(lambda: "رودررو" in notes(right), timeout=LONG)
    assert right.surface.rectangles_of(right.surface.page.paragraphs[2].span)[1].top() > height[1].top()
    assert "کشوری" not in notes(right)
    window._view._choose_level(GlossLevel.ALL)
    qtbot.waitUntil(lambda: "کشوری" in notes(right), timeout=LONG)
    assert notes(right)["کشوری"].gloss == "country"
    window._view._choose_level(GlossLevel.RARE)
    qtbot.waitUntil(lambda: "کشوری" not in notes(right) and "رودررو" in notes(right), timeout=LONG)
    assert "بایدن" not in notes(right)


def test_choosing_a_level_shows_glosses(window):
    window._view._choose_level(GlossLevel.RARE)
    assert window._actions[Command.GLOSSES].isChecked()
    assert window._state.gloss_level is GlossLevel.RARE


def test_another_telling_is_annotated_as_well(window, qtbot):
    window._actions[Command.PAIRS].trigger()
    window._actions[Command.NEXT_TELLING].trigger()
    left = window._parallel.left
    qtbot.waitUntil(lambda: Underline.COGNATE in {note.underline for note in notes(left).values()}, timeout=LONG)


def test_vowels_are_shown_and_words_still_answer(window, hand, qtbot):
    left = window._parallel.left
    if not window._library.words.vocalised(left.surface.page.article):
        return
    window._actions[Command.VOWELS].trigger()
    qtbot.waitUntil(lambda: letters.SHADDA in left.surface.toPlainText(), timeout=LONG)
    hand.open_card(left, "المهمة")
    assert "mission" in said(left.card)
    window._finder.open("القتالية")
    assert window._finder._places
    window._actions[Command.VOWELS].trigger()
    assert letters.SHADDA not in left.surface.toPlainText()


def test_a_false_friend_warns_and_the_other_telling_proves_it(window, hand):
    right = window._parallel.right
    hand.open_card(right, "نقش")
    text = said(right.card)
    for part in ("artly a false friend", "role", "engraving", "کتیبه", "The Arabic telling says"):
        assert part in text, text
    proof = right.card._kin._proof._proof
    assert proof.word.of(proof.passage) == "دورنا"


def test_a_cognate_shows_its_partner_and_how_it_changed(window, hand):
    left = window._parallel.left
    hand.open_card(left, "نهاية")
    text = unicodedata.normalize("NFC", said(left.card))
    assert "In both languages" in text
    assert "ة ← ت" in text


def test_a_word_without_a_twin_has_no_block(window, hand):
    right = window._parallel.right
    hand.open_card(right, "سرباز")
    assert not right.card._kin.isVisible()


def test_the_short_card_says_the_least_and_the_full_one_comes_back(window, hand):
    right = window._parallel.right
    hand.open_card(right, "نقش")
    window._actions[Command.QUIET_CARD].trigger()
    assert right.card.is_pinned
    parts = [part for part in said(right.card).split(" | ") if part]
    assert [unicodedata.normalize("NFC", part) for part in parts[1:]] == ["naqsh", "role", "دور"]
    window._actions[Command.QUIET_CARD].trigger()
    assert "engraving" in said(right.card)


def test_the_whole_card_is_as_tall_as_what_it_says(window, hand):
    right = window._parallel.right
    hand.open_card(right, "نقش")
    card = right.card
    for label in card.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()


def test_what_was_chosen_is_remembered(open_window, tmp_path):
    state = WindowState()
    state.pairs = state.glosses = state.quiet_card = True
    state.gloss_level = GlossLevel.RARE
    keep_state(tmp_path / "window.ini", state)
    kept = read_state(tmp_path / "window.ini")
    assert (kept.pairs, kept.glosses, kept.vowels, kept.quiet_card, kept.gloss_level) == (
        True,
        True,
        False,
        True,
        GlossLevel.RARE,
    )
    window = open_window(kept)
    checked = {command for command in Command if window._actions[command].isChecked()}
    assert checked == {Command.PAIRS, Command.GLOSSES, Command.QUIET_CARD, Command.STATUSES}


def test_a_level_that_nobody_knows_is_forgotten(tmp_path):
    path = tmp_path / "window.ini"
    path.write_text("[General]\ngloss_level=loud\npairs=true\n", encoding="utf-8")
    state = read_state(path)
    assert (state.gloss_level, state.pairs) == (GlossLevel.UNCOMMON, True)


def test_the_menu_holds_every_choice(window):
    menu = QMenu()
    window._view.fill(menu)
    texts = [action.text() for action in menu.actions()]
    for command in (Command.PAIRS, Command.GLOSSES, Command.VOWELS, Command.QUIET_CARD):
        assert window._actions[command].text() in texts
    levels = next(action.menu() for action in menu.actions() if action.menu())
    assert [action.isChecked() for action in levels.actions()] == [False, True, False]


def test_the_place_of_the_window_is_kept_as_plain_bytes(tmp_path):
    state = WindowState()
    state.geometry = b"\x01\xd9\xd0\xcb\0\x03"
    keep_state(tmp_path / "window.ini", state)
    assert read_state(tmp_path / "window.ini").geometry == state.geometry
    assert "Wrapper" not in (tmp_path / "window.ini").read_text(encoding="utf-8")


def test_a_window_opens_as_large_as_it_was_left(open_window, qtbot):
    window = open_window(size=(700, 520))
    settings = window._library.home.settings
    window.close()
    again = QWidget()
    qtbot.addWidget(again)
    assert again.restoreGeometry(read_state(settings).geometry)
    assert (again.width(), again.height()) == (700, 520)
