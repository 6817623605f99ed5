"""Which word is where: pixel by pixel, in both languages, on wrapped lines, at several sizes."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.bitext.values import ArticleId
from reader.text.spans import Span
from ui.reading.marks import Mark, MarkKind
from ui.reading.surface import Surface
from ui.theme import DARK, LIGHT


@pytest.fixture
def surface_of(app, qtbot, shared_library):
    def show(number: int, size: float = 17.0, width: int = 620) -> Surface:
        surface = Surface(LIGHT)
        qtbot.addWidget(surface)
        surface.resize(width, 700)
        surface.set_type_size(size)
        surface.show_article(shared_library.articles.article(ArticleId(number)), boilerplate=True)
        surface.show()
        qtbot.waitExposed(surface)
        return surface

    return show


def paint_words(surface: Surface) -> dict[int, int]:
    """Paint the background of each word in a colour of its own; the start of the word by colour.

    The colour format covers whole words only, so it does not reshape them.
    """
    words, selections = {}, []
    for number, token in enumerate(surface.page.tokens, start=1):
        colour = QColor(number % 200 + 30, number // 200 + 30, 200)
        words[colour.rgb()] = token.span.start
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(surface.document())
        selection.cursor.setPosition(surface._document.position_of(token.span.start))
        selection.cursor.setPosition(surface._document.position_of(token.span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.format = QTextCharFormat()
        selection.format.setBackground(colour)
        selection.format.setForeground(colour)
        selections.append(selection)
    surface.setExtraSelections(selections)
    return words


def places_on(image: QImage) -> Iterator[tuple[int, int]]:
    """Every third column of each line of text, a third of them at each of three heights: a line is higher than that."""
    for row, y in enumerate(range(1, image.height(), 7)):
        for x in range(row % 3 * 3, image.width(), 9):
            yield x, y


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
@pytest.mark.parametrize(("size", "width"), [(17.0, 620), (26.0, 430)])
def test_every_painted_pixel_of_a_word_belongs_to_it(surface_of, number, size, width):
    surface = surface_of(number, size, width)
    words = paint_words(surface)
    right = wrong = 0
    for screen in range(2):
        surface.verticalScrollBar().setValue(screen * surface.viewport().height())
        image = surface.viewport().grab().toImage()
        for x, y in places_on(image):
            start = words.get(image.pixel(x, y))
            if start is not None:
                token = surface.token_at(QPoint(x, y))
                if token is not None and token.span.start == start:
                    right += 1
                else:
                    wrong += 1
    assert right > 1500
    assert right / (right + wrong) >= 0.995, (right, wrong)


def test_the_paper_between_words_is_no_word(surface_of):
    surface = surface_of(1)
    assert surface.token_at(QPoint(3, 690)) is None or surface.token_at(QPoint(3, 690)).span
    assert surface.token_at(QPoint(-50, 10)) is None
    assert surface.token_at(QPoint(10, 100_000)) is None


def test_marks_do_not_move_a_letter(surface_of):
    surface = surface_of(1)
    page = surface.page
    before = [surface.rectangles_of(token.span) for token in page.tokens[:80]]
    surface.set_marks("test", (Mark(Span(5, 30), MarkKind.EQUIVALENT), Mark(Span(7, 9), MarkKind.WORD)))
    surface.viewport().repaint()
    assert [surface.rectangles_of(token.span) for token in page.tokens[:80]] == before


def test_a_mark_is_painted_under_its_words_and_an_edge_beside_them(surface_of):
    surface = surface_of(1)
    passage = surface.page.passages[2]
    plain = surface.viewport().grab().toImage()
    for kind, colour in ((MarkKind.EQUIVALENT, LIGHT.equivalent), (MarkKind.PARTIAL, LIGHT.partial)):
        surface.set_marks("test", (Mark(passage.span, kind),))
        marked = surface.viewport().grab().toImage()
        rectangle = surface.rectangles_of(passage.span)[1]
        inside = [marked.pixelColor(x, rectangle.center().y()).name() for x in range(rectangle.left(), rectangle.right())]
        assert inside.count(colour) > len(inside) / 4
        edge = {
            marked.pixel(x, y)
            for x in range(marked.width() - 14, marked.width())
            for y in range(rectangle.top(), rectangle.bottom())
        }
        assert edge != {plain.pixel(plain.width() - 3, rectangle.top())}, kind


def test_the_two_grades_differ_in_form_as_well_as_colour(surface_of):
    surface = surface_of(1)
    passage = surface.page.passages[2]
    edges = {}
    for kind in (MarkKind.EQUIVALENT, MarkKind.PARTIAL):
        surface.set_marks("test", (Mark(passage.span, kind),))
        image = surface.viewport().grab().toImage()
        x = image.width() - 10
        paper = image.pixel(1, 1)
        top, bottom = surface.rectangles_of(passage.span)[0].top() + 10, surface.rectangles_of(passage.span)[-1].bottom() - 10
        column = [any(image.pixel(x + dx, y) != paper for dx in range(-2, 3)) for y in range(top, min(bottom, image.height()))]
        edges[kind] = sum(a != b for a, b in pairwise(column))
    assert edges[MarkKind.EQUIVALENT] <= 2 < edges[MarkKind.PARTIAL]


def contrast(first, second):
    """Of two colours, after WCAG 2.1."""

    def lightness(colour):
        parts = [
            channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in colour.getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((lightness(first), lightness(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("under", [MarkKind.SOURCE, MarkKind.EQUIVALENT, MarkKind.PARTIAL])
def test_a_clause_is_framed_on_its_passage_and_stays_readable(surface_of, theme, under):
    surface = surface_of(1)
    surface.set_theme(theme)
    passage = surface.page.passages[2]
    tokens = [token for token in surface.page.tokens if passage.span.start <= token.span.start < passage.span.end]
    clause = Span(tokens[1].span.start, tokens[3].span.end)
    surface.set_marks("clause", (Mark(clause, MarkKind.CLAUSE),))
    surface.set_marks("passage", (Mark(passage.span, under),))
    image = surface.viewport().grab().toImage()
    rectangle = surface.rectangles_of(clause)[0]
    rows = range(rectangle.top(), rectangle.bottom())
    columns = range(rectangle.left() + 5, rectangle.right() - 5)
    painted = Counter(image.pixelColor(x, y).name() for y in rows for x in columns)
    ground, frame = QColor(painted.most_common(1)[0][0]), QColor(theme.clause_edge)
    assert ground != QColor(getattr(theme, "source_passage" if under is MarkKind.SOURCE else under.value))
    assert any(all(contrast(image.pixelColor(x, y), frame) < 1.4 for x in columns) for y in rows)
    assert contrast(frame, ground) >= 2
    assert contrast(QColor(theme.ink), ground) >= 5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_word_that_is_said_is_outlined_with_round_ends_and_stays_readable(surface_of, theme):
    surface = surface_of(1)
    surface.set_theme(theme)
    word = next(token for token in surface.page.tokens if token.surface == "ماموریت")
    paper = QColor(theme.paper)
    shapes = {}
    for kind in (MarkKind.WORD, MarkKind.SPOKEN):
        surface.set_marks("test", (Mark(word.span, kind),))
        image = surface.viewport().grab().toImage()
        (rectangle,) = surface.rectangles_of(word.span)
        # A capsule's own colour does not come near its corners; those of a marked word are filled.
        place = range(rectangle.left() - 4, rectangle.left() + 3)
        rows = range(rectangle.top() + round(rectangle.height() * 0.12), rectangle.top() + round(rectangle.height() * 0.12) + 3)
        corner = {image.pixelColor(x, y).name() for x in place for y in rows}
        column = [image.pixelColor(rectangle.center().x(), y) for y in range(rectangle.top() - 3, rectangle.bottom() + 3)]
        outlined = sum(contrast(colour, QColor(theme.spoken_edge)) < 1.2 for colour in column)
        shapes[kind] = (getattr(theme, kind.value) not in corner, outlined >= 2)
    assert shapes == {MarkKind.WORD: (False, False), MarkKind.SPOKEN: (True, True)}
    assert contrast(QColor(theme.ink), QColor(theme.spoken)) >= 5
    assert contrast(QColor(theme.spoken_edge), paper) >= 3


def test_copying_gives_the_articles_own_text(surface_of, app):
    surface = surface_of(3)
    text = surface.page.article.text
    surface.selectAll()
    surface.copy_selection()
    copied = QApplication.clipboard().text()
    assert copied == text[surface.page.paragraphs[0].span.start : surface.page.paragraphs[-1].span.end]


def test_the_keyboard_goes_from_word_to_word_and_sentence_to_sentence(surface_of, qtbot):
    surface = surface_of(1)
    qtbot.keyClick(surface, Qt.Key.Key_Left)
    assert surface.cursor_token.surface == "ماموریت"
    qtbot.keyClick(surface, Qt.Key.Key_Left)
    assert surface.cursor_token.surface == "جنگی"
    qtbot.keyClick(surface, Qt.Key.Key_Right)
    assert surface.cursor_token.surface == "ماموریت"
    qtbot.keyClick(surface, Qt.Key.Key_Down)
    assert surface.cursor_token.span.start == surface.page.passages[1].span.start
    qtbot.keyClick(surface, Qt.Key.Key_Up)
    assert surface.cursor_token.surface == "ماموریت"
    with qtbot.waitSignal(surface.token_chosen) as chosen:
        qtbot.keyClick(surface, Qt.Key.Key_Return)
    assert chosen.args[0].surface == "ماموریت"


def test_words_are_selected_by_keyboard(surface_of, qtbot):
    surface = surface_of(1)
    qtbot.keyClick(surface, Qt.Key.Key_Left)
    qtbot.keyClick(surface, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(surface, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert surface.selected_text() == "ماموریت جنگی"


def test_every_way_through_the_article_ends_at_its_last_word(surface_of, qtbot):
    surface = surface_of(2)
    words = [token for token in surface.page.tokens if token.kind.can_be_looked_up]
    for _ in range(len(words) + 3):
        surface.move_by_word(1)
    assert surface.cursor_token == words[-1]
    for _ in range(len(words) + 3):
        surface.move_by_word(-1)
    assert surface.cursor_token == words[0]


def test_boilerplate_is_hidden_and_can_be_shown(app, qtbot, shared_library):
    surface = Surface(LIGHT)
    qtbot.addWidget(surface)
    article = shared_library.articles.article(ArticleId(5))
    surface.show_article(article, boilerplate=False)
    assert "0 تعليق" not in surface.toPlainText()
    surface.show_article(article, boilerplate=True)
    assert "0 تعليق" in surface.toPlainText()


def test_the_text_runs_right_to_left_even_where_it_begins_with_latin_or_numbers(app, qtbot, library, tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("BBC 2021 گزارش داد که این جنگ پایان یافت.\n", encoding="utf-8")
    article = library.articles.article(library.articles.add_file(path).id)
    surface = Surface(LIGHT)
    qtbot.addWidget(surface)
    surface.resize(600, 300)
    surface.show_article(article, boilerplate=True)
    surface.show()
    first, last = surface.page.tokens[0], surface.page.tokens[-2]
    assert surface.rectangles_of(first.span)[0].left() > surface.rectangles_of(last.span)[0].left()
