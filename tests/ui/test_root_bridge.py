"""The root bridge from the window: from a card or by its key, to the words of a root and on to their places."""

import pytest
from PySide6.QtCore import Qt

from reader.lexicon.roots import Group
from reader.library import Library
from ui.actions import Command
from ui.dialogs.root_table import HERE, MEANING, PERSIAN
from ui.main_window import MainWindow
from ui.settings import WindowState
from ui.theme import ThemeChoice, theme_for

from .conftest import LONG


@pytest.fixture
def window(app, qtbot, home):
    """One that compares no tellings: nothing here asks for links."""
    library = Library.open(home.folder)
    window = MainWindow(library, WindowState())
    window.resize(1100, 720)
    window.show()
    qtbot.waitUntil(lambda: "_preparation" in window.__dict__ and window._preparation.has_words, timeout=LONG)
    window._preparation.close()
    yield window
    window.close()
    library.close()


@pytest.fixture
def root_window(window, qtbot):
    """Opens the window of a root and waits until its words are counted."""

    def open_one(root):
        window._roots.show_root(root)
        opened = window._roots._open
        qtbot.waitUntil(lambda: opened._family is not None and opened._counted is None, timeout=LONG)
        return opened

    return open_one


def row_of(opened, lemma):
    model = opened._model
    rows = [model.index(row, MEANING) for row in range(model.rowCount())]
    return next(row for row in rows if model.member(row) and lemma in [entry.lemma for entry in model.member(row).entries])


def test_a_card_leads_to_the_root_of_its_word(window, qtbot, hand):
    pane = window._parallel.left
    hand.open_card(pane, "اتفاق")
    qtbot.waitUntil(lambda: pane.card._root_button.isVisible())
    assert "و ف ق" in pane.card._root_button.text()
    qtbot.mouseClick(pane.card._root_button, Qt.MouseButton.LeftButton)
    opened = window._roots._open
    qtbot.waitUntil(lambda: opened._family is not None and opened._counted is None, timeout=LONG)
    assert opened._model.member(row_of(opened, "اتفاق")).group is Group.FALSE_FRIENDS


def test_the_key_asks_for_a_persian_word_too(window, qtbot, hand):
    hand.open_card(window._parallel.right, "رئیس")
    window._actions[Command.ROOT].trigger()
    qtbot.waitUntil(lambda: window._roots._open is not None and window._roots._open._family is not None, timeout=LONG)
    assert window._roots._open._family.root == "رأس"


def test_a_persian_word_without_a_root_has_no_button_and_the_key_says_so(window, qtbot, hand):
    pane = window._parallel.right
    hand.open_card(pane, "پایان")
    assert not pane.card._root_button.isVisible()
    window._actions[Command.ROOT].trigger()
    qtbot.waitUntil(lambda: "پایان" in window._strip._sentence, timeout=LONG)
    assert window._roots._open is None


def test_the_key_without_a_word_says_what_to_do(window, qtbot):
    window._actions[Command.ROOT].trigger()
    assert window._strip._sentence


def test_words_of_the_texts_lead_to_their_places_one_after_another(window, qtbot, root_window):
    opened = root_window("علن")
    row = row_of(opened, "أعلن")
    assert opened._model.lines(row.siblingAtColumn(HERE))[0].isdecimal()
    gone = []
    opened.place_chosen.connect(gone.append)
    for _ in range(2):
        opened._table.setCurrentIndex(row)
        qtbot.keyClick(opened._table, Qt.Key.Key_Return)
    assert len(set(gone)) == 2
    pane = next(pane for pane in window._parallel.panes() if pane.surface.page.article.summary.id == gone[1].article)
    assert pane.surface.cursor_token.span == gone[1].span


def test_rare_words_are_shown_when_asked_for_and_only_those_of_the_texts_too(root_window):
    opened = root_window("حكم")
    few = opened._model.rowCount()
    opened._more.setChecked(True)
    assert opened._model.rowCount() > few
    opened._only_here.setChecked(True)
    model = opened._model
    assert 0 < model.rowCount() < few
    assert all(model.lines(model.index(row, HERE))[0] for row in range(model.rowCount()) if row not in model.headings)


def test_counting_can_be_stopped_and_another_root_takes_the_place(window, qtbot, root_window):
    window._roots.show_root("كتب")
    opened = window._roots._open
    qtbot.waitUntil(lambda: opened._counted is not None, timeout=LONG)
    qtbot.mouseClick(opened._stop, Qt.MouseButton.LeftButton)
    assert opened._counted is None and opened._counting.text()
    assert root_window("دول") is opened, "one window, which turns to the next root"
    assert opened._family.root == "دول"


def test_a_root_that_nobody_knows_is_said_to_be_unknown(window, qtbot):
    window._roots.show_root("غغغ")
    qtbot.waitUntil(lambda: bool(window._roots._open._waiting.sentence), timeout=LONG)


def test_every_word_is_heard_with_its_romanisation_and_the_theme_is_taken(window, root_window):
    opened = root_window("دول")
    heard = opened._model.data(row_of(opened, "دولت").siblingAtColumn(PERSIAN), Qt.ItemDataRole.AccessibleTextRole)
    assert "dawlat" in heard
    window._roots.set_theme(theme_for(ThemeChoice.DARK))
    assert opened._painter._theme.dark
    opened.close()
    assert window._roots._open is None


def test_an_interface_that_counts_does_not_wait(window, qtbot, root_window):
    """What is done on the window's thread for each article stays under a frame."""
    from time import perf_counter

    opened = root_window("عرق")
    start = perf_counter()
    opened._fill()
    assert perf_counter() - start < 0.016
