"""Between the lines: glosses never touch, lines differ in form, nothing moves a letter, and a gloss answers for its word."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from reader.bitext.values import ArticleId
from ui.reading.between import Underline, WordNote, places
from ui.reading.surface import Surface
from ui.theme import DARK, LIGHT


@st.composite
def lines(draw):
    """Words from left to right, and the widths of their glosses."""
    edge, words = 0.0, []
    for width, space in draw(st.lists(st.tuples(st.floats(4, 120), st.floats(1, 90)), min_size=1, max_size=12)):
        words.append((edge, edge + width))
        edge += width + space
    return words, draw(st.lists(st.floats(1, 300), min_size=len(words), max_size=len(words)))


@given(lines(), st.floats(0, 12), st.floats(0, 40))
def test_neighbouring_glosses_never_touch_and_each_stays_at_its_word(line, gap, reach):
    words, widths = line
    placed = places(words, widths, gap, reach)
    for (left, right), (low, high), width in zip(placed, words, widths, strict=True):
        assert low - reach - 0.01 <= left <= right <= high + reach + 0.01
        assert right - left <= width + 0.01
    for (_, end), (begin, _) in pairwise(placed):
        assert end <= begin + 0.01


@pytest.fixture
def surface_of(app, qtbot, shared_library):
    def show(number: int, size: float = 17.0, theme=LIGHT, width: int = 620) -> Surface:
        surface = Surface(theme)
        qtbot.addWidget(surface)
        surface.resize(width, 700)
        surface.set_type_size(size)
        surface.show_article(shared_library.articles.article(ArticleId(number)), boilerplate=False)
        surface.show()
        qtbot.waitExposed(surface)
        return surface

    return show


def words_of(surface, count=60):
    return [token for token in surface.page.tokens if token.kind.can_be_looked_up][:count]


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("size", [10.0, 17.0, 40.0])
def test_glosses_stand_above_their_words_without_touching(surface_of, number, size):
    surface = surface_of(number, size)
    surface.leave_room(for_glosses=True)
    words = words_of(surface)
    surface.set_word_notes([WordNote(token.span, None, "a rather long gloss", token.span) for token in words])
    surface.grab()
    placed = [each.glosses for each in surface._between._kept.values() if each.glosses]
    assert sum(map(len, placed)) >= 8
    for glosses in placed:
        for first, second in pairwise(glosses):
            assert first.place.right() <= second.place.left()
        for gloss in glosses:
            word = surface._document.rectangles(gloss.word)[0]
            assert gloss.place.bottom() <= word.top() + 1
            assert min(gloss.place.right(), word.right()) > max(gloss.place.left(), word.left())
    lines = sorted({round(gloss.place.top()) for glosses in placed for gloss in glosses})
    height = placed[0][0].place.height()
    assert all(below - above >= height for above, below in pairwise(lines))


def test_room_for_glosses_is_above_the_first_line_too_and_goes_again(surface_of):
    surface = surface_of(1)
    first = words_of(surface, 1)[0]
    before = surface.rectangles_of(first.span)[0].top()
    surface.leave_room(for_glosses=True)
    assert surface.rectangles_of(first.span)[0].top() >= surface._room()
    surface.leave_room(for_glosses=False)
    assert surface.rectangles_of(first.span)[0].top() == before


def test_pointing_at_a_gloss_is_pointing_at_its_word(surface_of):
    surface = surface_of(1)
    surface.leave_room(for_glosses=True)
    word = words_of(surface, 30)[20]
    surface.set_word_notes([WordNote(word.span, None, "gloss", word.span)])
    surface.grab()
    place = surface.rectangles_of(word.span)[0]
    assert surface.token_at(QPoint(place.center().x(), place.top() - 5)) == word


def underlined(surface, kind):
    word = words_of(surface, 12)[8]
    surface.set_word_notes(())
    plain = surface.viewport().grab().toImage()
    surface.set_word_notes([WordNote(word.span, kind)])
    marked = surface.viewport().grab().toImage()
    place = surface.rectangles_of(word.span)[0]
    columns = range(place.left(), place.right())
    rows = range(place.top(), min(place.bottom() + 4, plain.height()))
    return frozenset(
        (x - place.left(), y - place.top()) for x in columns for y in rows if plain.pixel(x, y) != marked.pixel(x, y)
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_lines_under_words_differ_in_form_and_not_only_in_colour(surface_of, theme):
    surface = surface_of(1, theme=theme)
    painted = {kind: underlined(surface, kind) for kind in Underline}
    assert all(painted.values())
    heights = {kind: len({y for _, y in pixels}) for kind, pixels in painted.items()}
    assert heights[Underline.FALSE_FRIEND] > heights[Underline.PARTIAL]
    runs = {kind: gaps(pixels) for kind, pixels in painted.items()}
    assert runs[Underline.COGNATE] > runs[Underline.PARTIAL] > runs[Underline.FALSE_FRIEND]


def gaps(pixels):
    """How often a line breaks off, but for letters that stand before it."""
    y = max((sum(1 for _, row in pixels if row == y), y) for y in {row for _, row in pixels})[1]
    columns = sorted({x for x, row in pixels if abs(row - y) <= 3})
    return sum(second - first > 1 for first, second in pairwise(columns))


def test_lines_move_no_letter(surface_of):
    surface = surface_of(2)
    words = words_of(surface)
    before = [surface.rectangles_of(token.span) for token in words]
    surface.set_word_notes([WordNote(token.span, Underline.FALSE_FRIEND) for token in words])
    surface.grab()
    assert [surface.rectangles_of(token.span) for token in words] == before


def test_what_was_placed_is_kept_until_the_text_is_laid_out_anew(surface_of):
    surface = surface_of(1)
    surface.set_word_notes([WordNote(token.span, Underline.COGNATE) for token in words_of(surface)])
    surface.grab()
    kept = dict(surface._between._kept)
    surface.grab()
    assert all(surface._between._kept[line] is placed for line, placed in kept.items())
    surface.set_type_size(22.0)
    surface.grab()
    assert surface._between._kept[0, 0] is not kept[0, 0]


def test_only_lines_in_sight_are_looked_at(surface_of):
    surface = surface_of(3)
    surface.set_word_notes([WordNote(token.span, Underline.COGNATE) for token in words_of(surface, 2_000)])
    surface.grab()
    last = surface._document.document.blockCount() - 1
    assert (last, 0) not in surface._between._kept
    seen = surface.span_shown()
    assert seen.start == surface.page.paragraphs[0].span.start
    assert seen.end < surface.page.paragraphs[-1].span.start
