"""Reviewing in the window: asked, shown, answered by keys, taken back, in step with other windows."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from reader.library import Library
from reader.script.language import Language
from reader.study.cards import Direction, Limits, Rating
from reader.study.terms import Marking, Place, Status, TermKey, TermKind
from reader.text.spans import Span
from ui.actions import Command
from ui.main_window import MainWindow
from ui.settings import WindowState
from ui.theme import ThemeChoice, theme_for

from .conftest import LONG

WORDS = ("کتاب", "خانه", "درخت", "آب")


@pytest.fixture
def library(home):
    """A library with some words in learning; the first was met in a text."""
    opened = Library.open(home.folder)
    article = opened.articles.article(1)
    passage = article.passages[1]
    word = passage.span.of(article.text).split()[0]
    place = Place(article.summary.id, passage.id, Span(passage.span.start, passage.span.start + len(word)))
    met = Marking(TermKey(article.summary.language, TermKind.FORM, word), word, place)
    others = [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, word)) for word in WORDS]
    opened.study.set_status([met, *others], Status.LEARNING_1)
    yield opened
    opened.close()


@pytest.fixture
def window(app, qtbot, library):
    """One that compares no tellings: nothing here asks for links."""
    window = MainWindow(library, WindowState())
    window.show()
    qtbot.waitUntil(lambda: "_preparation" in window.__dict__ and window._preparation.has_words, timeout=LONG)
    window._preparation.close()
    yield window
    window.close()


@pytest.fixture
def review(window, qtbot):
    window._actions[Command.REVIEW].trigger()
    opened = window._reviewing._open
    qtbot.waitUntil(lambda: opened.question is not None, timeout=LONG)
    return opened


@pytest.fixture
def press(review, qtbot):
    def press_keys(*keys):
        for key in keys:
            qtbot.keyClick(review, key)

    return press_keys


def counts(review):
    return review._counts.text()


def test_a_card_asks_shows_its_answer_and_the_next_stands_there_at_once(review, press, qtbot, window, library):
    first = review.question
    assert first.card.direction is Direction.TO_MEANING
    assert review._sentence.sentence.text and not review._meaning.text()
    qtbot.waitUntil(lambda: window._reviewing._ahead is not None, timeout=LONG)
    press(Qt.Key.Key_3)
    assert review.question is first and not review.shows_answer, "an answer that was not shown is not answered"
    press(Qt.Key.Key_Space)
    assert review.shows_answer and "10 min" in review._ratings[Rating.GOOD].text()
    started = perf_counter()
    review._acts["good"].trigger()
    assert perf_counter() - started < 0.016 * 3, "the next card was fetched ahead"
    assert review.question is not None and review.question.card.term != first.card.term
    qtbot.waitUntil(lambda: "1 learning" in counts(review), timeout=LONG)
    assert library.reviewing.cards(first.card.term)[0].reviews == 1


def test_every_card_of_the_day_is_asked_once_and_then_it_is_done(review, press, qtbot, library):
    for left in range(5, 0, -1):
        qtbot.waitUntil(lambda left=left: f"{left} new" in counts(review) and review.question is not None, timeout=LONG)
        press(Qt.Key.Key_Space, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: "Done" in review._done.text() and review._pages.currentIndex() == 1, timeout=LONG)
    assert sum(card.reviews for card in library.reviewing.cards()) == 5


def test_answers_and_suspensions_are_taken_back(review, press, qtbot, library):
    first = review.question.card
    press(Qt.Key.Key_Space, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "1 learning" in counts(review), timeout=LONG)
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: review.question is not None and review.question.card == first, timeout=LONG)
    assert not review.shows_answer and library.reviewing.cards(first.term)[0].is_new
    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: len(library.reviewing.suspended()) == 1, timeout=LONG)
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: review.question is not None and review.question.card == first, timeout=LONG)
    assert library.reviewing.suspended() == ()


def test_the_keys_of_a_persian_layout_answer_too(review, qtbot, library):
    first = review.question.card
    review._acts["show"].trigger()
    keys = [sequence.toString() for sequence in review._acts["good"].shortcuts()]
    assert {"3", "۳", "٣"} <= set(keys)
    review._acts["good"].trigger()
    qtbot.waitUntil(lambda: library.reviewing.cards(first.term)[0].reviews == 1, timeout=LONG)


def test_a_card_answered_in_another_window_is_refused_in_a_sentence_and_the_session_goes_on(
    review, press, qtbot, library, window
):
    first = review.question.card
    window._poll.stop()
    with Library.open(library.home.folder) as other:
        other.reviewing.answer(other.reviewing.question(first.id).card, Rating.EASY)
    press(Qt.Key.Key_Space, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "another window" in review._said.text(), timeout=LONG)
    qtbot.waitUntil(lambda: review.question is not None, timeout=LONG)
    assert review.question.card.term != first.term
    assert library.reviewing.cards(first.term)[0].reviews == 1


def test_a_status_or_an_answer_from_elsewhere_refreshes_the_counts_and_the_card(review, qtbot, library):
    qtbot.waitUntil(lambda: "5 new" in counts(review), timeout=LONG)
    first = review.question
    with Library.open(library.home.folder) as other:
        term = first.facts.term
        other.study.set_status([Marking(term.key)], Status.KNOWN)
    qtbot.waitUntil(lambda: "4 new" in counts(review), timeout=LONG)
    assert review.question.card.term != term.id
    library.reviewing.set_limits(Limits(new=2))
    qtbot.waitUntil(lambda: "2 new" in counts(review), timeout=LONG)


def test_a_leech_is_told(review, qtbot, window):
    from reader.changes import Changes
    from reader.library.reviewing import Answered, Notice

    window._reviewing._answer_kept.emit(Answered(review.question.card, Changes(), (Notice.LEECH,)))
    assert "suspended" in review._said.text()


def test_suspended_cards_are_taken_up_at_the_end(review, press, qtbot, library):
    for left in range(5, 0, -1):
        qtbot.waitUntil(lambda left=left: f"{left} new" in counts(review) and review.question is not None, timeout=LONG)
        library.reviewing.suspend(*(card.id for card in library.reviewing.cards(review.question.card.term)))
        press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: review._take_up.isVisible(), timeout=LONG)
    qtbot.mouseClick(review._take_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "5 new" in counts(review) and review.question is not None, timeout=LONG)


def test_the_limits_of_a_day_are_raised_at_its_end(review, press, qtbot, library):
    library.reviewing.set_limits(Limits(new=1))
    qtbot.waitUntil(lambda: "1 new" in counts(review) and review.question is not None, timeout=LONG)
    press(Qt.Key.Key_Space, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: review._limits[0].isVisible() and review._limits[0].value() == 1, timeout=LONG)
    review._limits[0].setValue(3)
    qtbot.waitUntil(lambda: "2 new" in counts(review) and review.question is not None, timeout=LONG)
    assert library.reviewing.limits() == Limits(3, 200)


def test_an_answered_card_is_not_asked_again_while_its_answer_is_written(review, press, qtbot, window, library):
    first = review.question.card
    qtbot.waitUntil(lambda: "5 new" in counts(review), timeout=LONG)
    window._reviewing._ahead = None
    press(Qt.Key.Key_Space, Qt.Key.Key_4)
    window._reviewing._look()
    assert review.question is None
    qtbot.waitUntil(lambda: review.question is not None, timeout=LONG)
    assert review.question.card.term != first.term and "4 new" in counts(review)


def test_everything_has_a_name_for_those_who_listen(review, press):
    press(Qt.Key.Key_Space)
    for button in review.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    assert review._sentence.accessibleName() == review._sentence.sentence.text
    assert ":" in review._ratings[Rating.EASY].accessibleName()
    assert review._word.text() in review._ratings[Rating.GOOD].accessibleDescription()


def test_a_long_card_is_read_whole_in_a_small_window(review, press, app):
    review.resize(430, 360)
    press(Qt.Key.Key_Space)
    app.processEvents()
    page = review._pages.widget(0)
    sheet = page.widget()
    assert sheet.width() <= page.viewport().width()
    view = review._sentence
    assert view.height() >= view.heightForWidth(view.width())
    labels = [label for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_closing_and_opening_goes_on_where_it_stopped(review, press, qtbot, window):
    press(Qt.Key.Key_Space, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: "4 new" in counts(review), timeout=LONG)
    review.close()
    assert window._reviewing._open is None
    window._actions[Command.REVIEW].trigger()
    again = window._reviewing._open
    qtbot.waitUntil(lambda: "4 new" in counts(again) and again.question is not None, timeout=LONG)


def test_statistics_open_follow_the_theme_and_are_described(review, press, qtbot, window):
    press(Qt.Key.Key_Space, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: "4 new" in counts(review), timeout=LONG)
    window._actions[Command.STATISTICS].trigger()
    qtbot.waitUntil(lambda: window._reviewing._statistics is not None, timeout=LONG)
    opened = window._reviewing._statistics
    assert ": 1" in opened._plots[1]._view.accessibleDescription()
    dark = theme_for(ThemeChoice.DARK)
    window._reviewing.set_theme(dark)
    assert opened._plots[0]._view.backgroundBrush().color().name() == dark.paper
    assert opened._plots[0]._theme.dark
    opened.close()
    assert window._reviewing._statistics is None


def test_without_a_word_list_it_says_so(window):
    window._reviewing._has_words = lambda: False
    window._actions[Command.REVIEW].trigger()
    assert window._reviewing._open is None and "word list" in window._strip._sentence
