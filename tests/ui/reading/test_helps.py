"""Helps in the text: what is in sight first, nothing twice, nothing after the end, and each choice shows its own."""

import pytest
from PySide6.QtTest import QTest

from reader.bitext.values import ArticleId
from reader.lexicon.pairs import PairKind
from reader.library.helps import WordHelp
from reader.text.spans import Span
from ui.reading.between import Underline
from ui.reading.helps import Helps, Shown, notes_of
from ui.reading.surface import Surface
from ui.theme import LIGHT

from .test_ahead import AtOnce

FRIEND = WordHelp(Span(0, 4), PairKind.FALSE_FRIEND, "design", Span(0, 4), 5.5)
COGNATE = WordHelp(Span(5, 9), PairKind.COGNATE)
RARE = WordHelp(Span(10, 14), None, "remnants", Span(10, 18), 3.1)
NAME = WordHelp(Span(20, 24), None, "Baghdad", Span(20, 24), 3.0, True)


def test_each_choice_shows_its_own():
    helps = (FRIEND, COGNATE, RARE, NAME)
    pairs = list(notes_of(helps, Shown(pairs=True)))
    assert [(note.underline, note.gloss) for note in pairs] == [(Underline.FALSE_FRIEND, ""), (Underline.COGNATE, "")]
    assert [note.gloss for note in notes_of(helps, Shown(glosses=True))] == ["design", "remnants", "Baghdad"]
    rare = list(notes_of(helps, Shown(glosses=True, rarer_than=4.0, names=False), 100))
    assert [(note.span, note.gloss, note.over) for note in rare] == [(Span(110, 114), "remnants", Span(110, 118))]
    assert list(notes_of(helps, Shown())) == []


@pytest.fixture
def surface(app, qtbot, shared_library):
    surface = Surface(LIGHT)
    qtbot.addWidget(surface)
    surface.resize(620, 500)
    surface.show_article(shared_library.articles.article(ArticleId(3)), boilerplate=False)
    surface.show()
    qtbot.waitExposed(surface)
    return surface


@pytest.fixture
def helping(surface):
    looked = []

    def look(text, _language):
        looked.append(text)
        return (WordHelp(Span(0, 1), PairKind.COGNATE, "", Span(0, 0)),)

    helps = Helps(surface, look, AtOnce(), surface)
    helps._rest.setInterval(0)
    helps._fresh.setInterval(0)
    yield helps, looked
    helps.stop()


def texts(surface):
    return [passage.span.of(surface.page.article.text) for passage in surface.page.passages]


def test_what_is_in_sight_is_looked_at_first_and_everything_once(helping, surface, qtbot):
    helps, looked = helping
    surface.verticalScrollBar().setValue(surface.verticalScrollBar().maximum())
    seen = surface.span_shown()
    in_sight = [passage for passage in surface.page.passages if passage.span.overlap(seen)]
    helps.show(Shown(pairs=True))
    qtbot.waitUntil(lambda: len(surface._between.notes) == len(surface.page.passages))
    assert looked[: len(in_sight)] == [passage.span.of(surface.page.article.text) for passage in in_sight]
    assert sorted(looked) == sorted(set(texts(surface)))
    starts = [note.span.start for note in surface._between.notes]
    assert starts == sorted(starts)


def test_another_choice_looks_at_nothing_anew(helping, surface, qtbot):
    helps, looked = helping
    helps.show(Shown(pairs=True))
    qtbot.waitUntil(lambda: len(surface._between.notes) == len(surface.page.passages))
    count = len(looked)
    helps.show(Shown(glosses=True))
    QTest.qWait(60)
    assert surface._between.notes == ()
    helps.show(Shown(pairs=True))
    qtbot.waitUntil(lambda: len(surface._between.notes) == len(surface.page.passages))
    assert len(looked) == count
    helps.forget()
    qtbot.waitUntil(lambda: len(looked) == 2 * count)


def test_nothing_is_looked_at_when_nothing_is_wanted_or_after_the_end(helping):
    helps, looked = helping
    helps.show(Shown())
    QTest.qWait(20)
    assert looked == []
    helps.show(Shown(pairs=True))
    helps.stop()
    QTest.qWait(20)
    assert looked == []


def test_while_the_text_scrolls_nothing_is_looked_at(helping, surface):
    helps, looked = helping
    helps.show(Shown(pairs=True))
    surface.moved.emit()
    assert not helps._rest.isActive()
    assert helps._settled.isActive()
    assert looked == []


def test_the_notes_of_one_article_are_not_painted_on_the_next(helping, surface, shared_library, qtbot):
    helps, _ = helping
    helps.show(Shown(pairs=True))
    qtbot.waitUntil(lambda: len(surface._between.notes) == len(surface.page.passages))
    surface.show_article(shared_library.articles.article(ArticleId(1)), boilerplate=False)
    assert surface._between.notes == ()
