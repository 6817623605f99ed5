import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from reader.text.spans import Span
from ui.fonts import reading_font
from ui.reading.excerpt import Excerpt, Style, line_height, paint_excerpt
from ui.reading.signs import Said, paint_sign
from ui.theme import DARK, LIGHT

MARK, INK = QColor("#0000ff"), QColor("#000000")
LONG = "در حال حاضر سربازان آمریکایی در عراق فعالیت میکنند که بر مقابله با بقایای داعش تمرکز دارند " * 6


def drawn(excerpt, lines, width=320):
    font = reading_font(14.0)
    image = QImage(width, int(line_height(font) * 8), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_excerpt(painter, QRectF(0, 0, width, image.height()), excerpt, Style(font, lines, INK, MARK))
    painter.end()
    return image


def rows_with(image, wanted):
    return [y for y in range(image.height()) if any(wanted(image.pixelColor(x, y)) for x in range(image.width()))]


def is_mark(colour):
    return colour == MARK


def is_ink(colour):
    return colour.value() < 100 and colour != MARK


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_long_passage_takes_no_more_lines_than_it_may(app, lines):
    height = line_height(reading_font(14.0))
    assert max(rows_with(drawn(Excerpt(LONG), lines), is_ink)) < (lines + 0.3) * height


def test_a_short_passage_starts_at_the_right(app):
    image = drawn(Excerpt("سلام"), 2)
    columns = [x for x in range(image.width()) if any(is_ink(image.pixelColor(x, y)) for y in range(image.height()))]
    assert columns[-1] > image.width() - 8
    assert columns[0] > image.width() / 2


@pytest.mark.parametrize("place", range(0, len(LONG) - 20, 37))
def test_what_is_marked_is_in_sight_wherever_it_stands(app, place):
    start = LONG.index(" ", place) + 1
    end = LONG.index(" ", start)
    assert rows_with(drawn(Excerpt(LONG, Span(start, end)), 3), is_mark)


def test_a_mark_counts_code_points(app):
    image = drawn(Excerpt("😀😀 سلام", Span(3, 7)), 1)
    marked = [x for x in range(image.width()) if any(is_mark(image.pixelColor(x, y)) for y in range(image.height()))]
    assert marked[-1] < image.width() - 20


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_signs_differ_in_shape_and_not_in_colour_alone(app, theme):
    shapes = set()
    for said in Said:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.paper))
        painter = QPainter(image)
        paint_sign(painter, QRectF(0, 0, 40, 40), said, theme)
        painter.end()
        paper = QColor(theme.paper)
        shapes.add(tuple(image.pixelColor(x, y) != paper for x in range(40) for y in range(40)))
    assert len(shapes) == len(Said)
