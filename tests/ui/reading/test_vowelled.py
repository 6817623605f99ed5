"""Arabic shown with its vowels: every offset, click and copy is still the article's own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from reader.bitext.values import ArticleId
from reader.script import letters
from reader.script.language import Language
from reader.text.spans import Span
from ui.reading.marks import Mark, MarkKind
from ui.reading.page import Page
from ui.reading.positions import VowelledPositions
from ui.reading.surface import Surface
from ui.reading.vowelled import Vowelled, vowelled_paragraphs
from ui.theme import LIGHT

from .test_ahead import AtOnce
from .test_surface import paint_words, places_on


def vowelled(word):
    """A word with a vowel on every letter but the last."""
    return letters.FATHA.join(word)


def every_word(article):
    page = Page(article, boilerplate=True)
    return {token.span: vowelled(token.surface) for token in page.tokens if token.kind.can_be_looked_up}


@pytest.fixture
def surface(app, qtbot, shared_library):
    surface = Surface(LIGHT)
    qtbot.addWidget(surface)
    surface.resize(620, 700)
    surface.set_type_size(17.0)
    surface.show_article(shared_library.articles.article(ArticleId(2)), boilerplate=True)
    surface.show()
    qtbot.waitExposed(surface)
    return surface


@pytest.fixture
def shown(surface):
    surface.set_vowels(vowelled_paragraphs(surface.page, every_word(surface.page.article)))
    assert letters.FATHA in surface.toPlainText()
    return surface


WORDS = st.lists(st.text("كتبسلم😀", min_size=1, max_size=6), min_size=1, max_size=5)


@given(WORDS)
def test_places_go_to_what_is_shown_and_back(words):
    text = " ".join(words)
    spans, start = [], 0
    for word in words:
        spans.append((Span(start, start + len(word)), vowelled(word)))
        start += len(word) + 1
    line = VowelledPositions(text, spans)
    places = [line.to_qt(offset) for offset in range(len(text) + 1)]
    assert all(first < second for first, second in pairwise(places))
    assert places[-1] == len(line.text.encode("utf-16-le")) // 2
    assert [line.from_qt(place) for place in places] == list(range(len(text) + 1))
    assert line.text.replace(letters.FATHA, "") == text


def test_a_word_with_other_letters_is_left_as_it_stands():
    line = VowelledPositions("قال كتب", [(Span(0, 3), "قِيلَ"), (Span(4, 7), "كَتَبَ")])
    assert line.text == "قال كَتَبَ"


def test_marks_that_the_article_writes_have_their_place_behind_their_letter():
    line = VowelledPositions("أنّ هذا", [(Span(0, 3), "أَنَّ")])
    assert line.text == "أَنَّ هذا"
    assert [line.to_qt(offset) for offset in range(8)] == [0, 2, 3, 5, 6, 7, 8, 9]


def test_every_painted_pixel_of_a_vowelled_word_belongs_to_it(shown):
    words = paint_words(shown)
    image = shown.viewport().grab().toImage()
    right = wrong = 0
    for x, y in places_on(image):
        start = words.get(image.pixel(x, y))
        if start is not None:
            token = shown.token_at(QPoint(x, y))
            right += token is not None and token.span.start == start
            wrong += token is None or token.span.start != start
    assert right > 1500
    assert right / (right + wrong) >= 0.995, (right, wrong)


def test_a_marked_word_is_marked_where_it_is_shown(shown):
    word = next(token for token in shown.page.tokens if token.surface == "القتالية")
    shown.set_marks("find", (Mark(word.span, MarkKind.FIND),))
    image = shown.viewport().grab().toImage()
    place = shown.rectangles_of(word.span)[0]
    colours = {image.pixelColor(x, place.center().y()).name() for x in range(place.left(), place.right())}
    assert LIGHT.find in colours
    assert shown.token_at(place.center()) == word


def test_copying_gives_the_text_as_it_stands(shown):
    shown.selectAll()
    shown.copy_selection()
    text, paragraphs = shown.page.article.text, shown.page.paragraphs
    assert QApplication.clipboard().text() == text[paragraphs[0].span.start : paragraphs[-1].span.end]


def test_selecting_by_word_selects_whole_words(shown):
    shown.move_by_word(1)
    shown._select_by_word(1)
    assert shown.selected_text() == shown.page.tokens[0].surface


def test_vowels_go_again_and_marks_stay(shown):
    mark = (Mark(shown.page.passages[0].span, MarkKind.EQUIVALENT),)
    shown.set_marks("passage", mark)
    shown.set_vowels({})
    assert letters.FATHA not in shown.toPlainText()
    assert shown._marks["passage"] == mark


def test_the_line_at_the_top_stays_there(shown):
    shown.verticalScrollBar().setValue(300)
    first = shown.span_shown().start
    shown.set_vowels({})
    seen = shown.span_shown()
    assert seen.start <= first + 60
    assert first <= seen.end


def test_persian_and_an_article_that_has_gone_get_no_vowels(surface, shared_library):
    asked = []
    vowels = Vowelled(surface, lambda article: asked.append(article) or every_word(article), AtOnce())
    vowels.show(True)
    assert letters.FATHA in surface.toPlainText()
    surface.show_article(shared_library.articles.article(ArticleId(1)), boilerplate=False)
    vowels.begin()
    assert letters.FATHA not in surface.toPlainText()
    assert {article.summary.language for article in asked} == {Language.ARABIC}
    vowels.show(False)
