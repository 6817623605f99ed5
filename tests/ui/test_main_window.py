"""What a reader sees and does, in the real window on the real articles."""

import shutil
import unicodedata

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTextEdit

from reader.library import Library
from reader.script.direction import without_isolates
from reader.script.language import Language
from reader.study.profile import Profile
from ui.actions import Command, bindings, sequences
from ui.panels.question import Question
from ui.reading.marks import MarkKind
from ui.settings import WindowState, read_state
from ui.theme import ThemeChoice

from .conftest import LONG


def marks(pane, layer="passage"):
    page = pane.surface.page
    return [(page.article.text[m.span.start : m.span.end], m.kind) for m in pane.surface._marks.get(layer, ())]


def shown_in(card):
    from PySide6.QtWidgets import QLabel

    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_persian_article_stands_right_and_an_arabic_one_left(window):
    right, left = window._parallel.right, window._parallel.left
    assert right.surface.page.article.summary.language is Language.PERSIAN
    assert left.surface.page.article.summary.language is Language.ARABIC
    assert right.mapToGlobal(right.rect().center()).x() > left.mapToGlobal(left.rect().center()).x()


def test_a_click_pins_the_card_of_the_word(window, hand):
    pane = window._parallel.right
    hand.open_card(pane, "پایگاههای")
    text = shown_in(pane.card)
    for part in ("پایگاههای", "base", "قاعدة", "plural", "Hamkhan word list", "ALA-LC", "pāygāhʹhāyi"):
        assert part in text, text


def test_an_arabic_word_shows_its_root_and_vowels(window, hand):
    pane = window._parallel.left
    hand.open_card(pane, "المهمة")
    text = shown_in(pane.card)
    for part in ("mission", "مأموریت", "ه م م", "المُهِمَّة", "al-muhimmah", "مُهِمَّة"):
        assert unicodedata.normalize("NFC", part) in unicodedata.normalize("NFC", text), text


def test_hovering_shows_a_glance_after_a_short_wait(window, hand, qtbot):
    pane = window._parallel.right
    hand.point_at(pane, "سرباز")
    assert not pane.shows_card
    qtbot.waitUntil(lambda: pane.shows_card, timeout=LONG)
    assert not pane.card.is_pinned
    assert "soldier" in shown_in(pane.card)


def test_escape_closes_the_card_then_the_search(window, hand, qtbot):
    pane = window._parallel.right
    window._actions[Command.FIND].trigger()
    hand.open_card(pane, "سرباز")
    window._actions[Command.CLOSE_CARD].trigger()
    assert not pane.shows_card
    assert window._finder._bar.isVisible()
    window._actions[Command.CLOSE_CARD].trigger()
    assert not window._finder._bar.isVisible()


def test_the_passage_under_the_pointer_lights_its_equivalent_beside(window, hand, qtbot):
    right, left = window._parallel.right, window._parallel.left
    hand.point_at(right, "سرباز")
    qtbot.waitUntil(lambda: MarkKind.SOURCE in {kind for _, kind in marks(right)})
    ((text, kind),) = marks(left)
    assert "2500 جندي أمريكي" in text
    assert kind is MarkKind.EQUIVALENT
    top = left.surface.rectangles_of(left.surface.page.passage_at(left.surface.page.article.text.index(text)).span)[0].top()
    assert 0 <= top < left.surface.viewport().height()
    assert "says the same" in left._notice.toolTip()
    assert "numbers: 2500" in without_isolates(left._notice.toolTip())


def test_a_passage_without_equivalent_says_so_quietly(window, hand):
    right, left = window._parallel.right, window._parallel.left
    hand.point_at(right, "فایزر")
    assert marks(left) == []
    assert left._notice.toolTip() == "Nothing in this telling says the same."


def test_the_light_goes_both_ways(window, hand):
    right, left = window._parallel.right, window._parallel.left
    hand.point_at(left, "جندي")
    assert any("۲۵۰۰ سرباز" in text for text, _ in marks(right))


def test_the_keyboard_lights_passages_too(window, qtbot):
    right, left = window._parallel.right, window._parallel.left
    for _ in range(6):
        qtbot.keyClick(right.surface, Qt.Key.Key_Down)
    assert marks(left)


def test_the_picker_changes_the_telling(window, qtbot):
    left = window._parallel.left
    picker = left.findChild(QComboBox)
    assert picker.count() == 4
    first = left.surface.page.article.summary.id
    picker.setCurrentIndex(2)
    picker.activated.emit(2)
    assert left.surface.page.article.summary.id == first + 2
    window._actions[Command.NEXT_TELLING].trigger()
    assert left.surface.page.article.summary.id == first + 3
    window._actions[Command.NEXT_TELLING].trigger()
    assert left.surface.page.article.summary.id == first
    window._actions[Command.PREVIOUS_TELLING].trigger()
    assert left.surface.page.article.summary.id == first + 3
    qtbot.waitUntil(lambda: window._parallel._links is not None)


@pytest.mark.parametrize(("query", "places"), [("كاظمي", 8), ("المُهِمَّةَ", 4), ("میشود", 0), ("۲۵۰۰", 2)])
def test_find_ignores_vowels_and_letter_variants(window, query, places):
    window._actions[Command.FIND].trigger()
    finder = window._finder
    finder._bar._line.setText(query)
    assert len(finder._places) >= places
    if places:
        assert MarkKind.FIND_CURRENT in {kind for pane in window._parallel.panes() for _, kind in marks(pane, "find")}
        finder.step(1)
        assert finder._current == 1 % len(finder._places)
    else:
        assert "not found" in finder._bar._count.text()


def test_type_grows_shrinks_and_is_kept(window):
    before = window._parallel.right.surface.font().pointSizeF()
    window._actions[Command.LARGER].trigger()
    window._actions[Command.LARGER].trigger()
    assert window._parallel.left.surface.font().pointSizeF() == before + 2
    window._actions[Command.SMALLER].trigger()
    window.close()
    assert read_state(window._library.home.settings).type_size == before + 1


def test_light_and_dark(window, qtbot):
    surface = window._parallel.right.surface

    def paper():
        return surface.viewport().grab().toImage().pixelColor(2, 2).lightness()

    assert paper() > 200
    window._actions[Command.THEME].trigger()
    qtbot.waitUntil(lambda: paper() < 60)
    window.close()
    assert read_state(window._library.home.settings).theme is ThemeChoice.DARK


def test_the_window_comes_back_as_it_was_left(open_window):
    window = open_window()
    window._actions[Command.NEXT_TELLING].trigger()
    window._actions[Command.BOILERPLATE].trigger()
    left = window._state.left
    window.close()
    kept = read_state(window._library.home.settings)
    again = open_window(kept)
    assert again._state.left == left
    assert again._actions[Command.BOILERPLATE].isChecked()


def test_the_first_start_asks_one_question_and_keeps_the_answer(window, qtbot):
    qtbot.waitUntil(lambda: window.findChild(Question) is not None)
    question = window.findChild(Question)
    question._boxes["studies"][Language.PERSIAN].setChecked(True)
    question._boxes["knows"][Language.ARABIC].setChecked(True)
    question.answered.emit(question._profile())
    expected = Profile(frozenset({Language.PERSIAN}), frozenset({Language.ARABIC}))
    qtbot.waitUntil(lambda: window._library.study.profile() == expected)
    qtbot.waitUntil(lambda: window.findChild(Question) is None)


def test_the_answer_may_be_left_out_and_is_not_asked_again(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: window.findChild(Question) is not None)
    window.findChild(Question).answered.emit(Profile())
    qtbot.waitUntil(lambda: window._library.study.profile() == Profile())


def test_another_windows_article_appears_in_the_menu_within_a_second(window, qtbot, tmp_path):
    path = tmp_path / "other.txt"
    path.write_text("سفر\nاین متن در پنجرهٔ دیگر افزوده شد.", encoding="utf-8")
    other = Library.open(window._library.home.folder)
    other.articles.add_file(path)
    other.close()
    qtbot.waitUntil(lambda: len(window._stories) == 2, timeout=2000)


def test_shortcuts_work_under_a_persian_and_an_arabic_layout(window, qtbot):
    qtbot.keyClick(window, Qt.Key(ord("ب")), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "_finder" in window.__dict__ and window._finder._bar.isVisible())
    before = window._parallel.right.surface.font().pointSizeF()
    window._actions[Command.LARGER].trigger()
    qtbot.keyClick(window, Qt.Key(ord("۰")), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window._parallel.right.surface.font().pointSizeF() == before)


def test_no_two_commands_share_a_key():
    taken = [sequence.toString() for binding in bindings() for sequence in sequences(binding.keys)]
    assert len(taken) == len(set(taken))


def test_all_shortcuts_are_on_one_page(window, qtbot):
    from PySide6.QtWidgets import QLabel

    from ui.dialogs.shortcuts import ShortcutsDialog

    window._actions[Command.SHORTCUTS].trigger()
    dialog = window.findChild(ShortcutsDialog)
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for binding in bindings():
        assert binding.text in text
    screen = dialog.screen().availableSize()
    assert dialog.width() <= screen.width() and dialog.height() <= screen.height()
    dialog.close()


def test_every_control_has_a_name_for_those_who_cannot_see_it(window, hand):
    window._actions[Command.FIND].trigger()
    hand.open_card(window._parallel.right, "سرباز")
    nameless = [
        widget
        for kind in (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
        and type(widget.parent()).__name__ != "QLineEdit"
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(700, 420), (1900, 1000)])
def test_small_and_large_windows_keep_card_and_text_inside(open_window, hand, size):
    window = open_window(WindowState(), size)
    assert window.size() == QSize(*size)
    pane = window._parallel.right
    hand.open_card(pane, "سرباز")
    assert pane.rect().contains(pane.card.geometry().topLeft())
    assert pane.card.geometry().left() >= 0
    first = pane.surface.page.tokens[0]
    assert pane.surface.token_at(pane.surface.rectangles_of(first.span)[0].center()) == first


def test_a_first_start_prepares_list_and_links_while_the_article_is_on_the_screen(app, qtbot, tmp_path):
    from ui.main_window import MainWindow

    library = Library.open(tmp_path / "new")
    window = MainWindow(library, WindowState())
    seen = []
    with qtbot.waitSignal(window.ready, timeout=LONG):
        window._parallel.right.surface.painted.connect(lambda: seen.append(library.words.is_ready()))
        window.show()
        qtbot.waitUntil(lambda: "_preparation" in window.__dict__)
        window._preparation.progressed.connect(lambda title, done, total: seen.append(title))
    assert seen[0] is False
    assert "Preparing the word list" in seen
    assert "Comparing the tellings" in seen
    assert library.words.is_ready()
    assert library.links.missing() == ()
    window.close()
    library.close()


def test_preparing_can_be_stopped_and_is_taken_up_again(app, qtbot, linked_home, tmp_path):
    from ui.main_window import MainWindow

    shutil.copytree(linked_home, tmp_path / "new", ignore=shutil.ignore_patterns("wordlist.db"))
    library = Library.open(tmp_path / "new")
    window = MainWindow(library, WindowState())
    with qtbot.waitSignal(window.ready, timeout=LONG):
        window.show()
        qtbot.waitUntil(lambda: "_preparation" in window.__dict__ and window._preparation._child is not None)
        window._cancel()
    assert not library.words.is_ready()
    assert "Stopped" in window._strip._text.text()
    window.close()
    again = MainWindow(library, WindowState())
    with qtbot.waitSignal(again.ready, timeout=LONG):
        again.show()
    assert library.words.is_ready()
    again.close()
    library.close()
