"""Excerpts: a passage painted in a few lines, right to left, with the words that matter in sight and marked.

The mark is a rectangle beneath the shaped text, as on the reading surface, and never a format. What does not fit is cut at
the end of the last line and ends in «…».
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from reader.text.spans import Span
from ui.reading.positions import LinePositions

_RADIUS = 3.0
_ELLIPSIS = "…"


class Excerpt(NamedTuple):
    """What is painted: one paragraph, and the stretch of it that is marked."""

    text: str
    marked: Span | None = None
    """Code points of `text`."""


class Style(NamedTuple):
    """How it is painted."""

    font: QFont
    lines: int
    """At most."""
    ink: QColor
    mark: QColor | None = None


def line_height(font: QFont) -> float:
    """The height of one line of an excerpt, in pixels."""
    return QFontMetricsF(font).lineSpacing()


def paint_excerpt(painter: QPainter, place: QRectF, excerpt: Excerpt, style: Style) -> None:
    """Paint an excerpt from the top of a place; the lines shown are those around what is marked.

    Args:
        painter: in the coordinates of `place`.
        place: as wide as the lines; what does not fit below is left out.
        excerpt: the paragraph.
        style: its face, colours, and the most lines.
    """
    layout = laid_out(excerpt.text, style.font, place.width())
    first, last = _marked_in_qt(excerpt)
    shown = _around(layout, last, style.lines)
    height = line_height(style.font)
    painter.setPen(QPen(style.ink))
    for number, index in enumerate(shown):
        line = layout.lineAt(index)
        top = place.top() + number * height
        if style.mark and (marked := place_within(line, first, last)):
            paint_mark(painter, QRectF(place.left() + marked[0], top, marked[1] - marked[0], height), style.mark)
        if number == len(shown) - 1 and index < layout.lineCount() - 1:
            _paint_cut(painter, QRectF(place.left(), top, place.width(), height), excerpt.text, line, style)
        else:
            line.draw(painter, QPointF(place.left(), top - line.y()))


def laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    """A paragraph in lines of a width, right to left."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    # In a right-to-left layout «right» would be turned into left.
    option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _marked_in_qt(excerpt: Excerpt) -> tuple[int, int]:
    if excerpt.marked is None:
        return 0, 0
    positions = LinePositions(excerpt.text)
    return positions.to_qt(excerpt.marked.start), positions.to_qt(excerpt.marked.end)


def _around(layout: QTextLayout, place: int, most: int) -> range:
    """The lines shown: from the first on, or from further down so that `place` stands before the end that may be cut."""
    count = layout.lineCount()
    at = layout.lineForTextPosition(place).lineNumber() if place else 0
    first = 0 if at < most - 1 else max(min(at - 1, count - most), 0)
    return range(first, min(first + most, count))


def place_within(line: QTextLine, first: int, last: int) -> tuple[float, float] | None:
    """Where the glyphs between two positions stand on a line, from left to right; None where none does."""
    start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
    edges: list[float] = []
    for run in line.glyphRuns(start, end - start) if start < end else ():
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for position, advance in zip(run.positions(), advances, strict=True):
            edges += (position.x(), position.x() + advance.x())
    return (min(edges), max(edges)) if edges else None


def paint_mark(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """Paint what lies beneath a marked stretch."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place.adjusted(-2, 1, 2, -1), _RADIUS, _RADIUS)
    painter.restore()


def _paint_cut(painter: QPainter, place: QRectF, text: str, line: QTextLine, style: Style) -> None:
    positions = LinePositions(text)
    start, after = positions.from_qt(line.textStart()), positions.from_qt(line.textStart() + line.textLength())
    # A stretch over its width makes room for the ellipsis wherever the line is nearly full.
    cut = text[start:after].rstrip() + " " + _ELLIPSIS
    room = place.width()
    while QFontMetricsF(style.font).horizontalAdvance(cut) > room and " " in cut.removesuffix(f" {_ELLIPSIS}"):
        cut = cut.removesuffix(f" {_ELLIPSIS}").rsplit(" ", 1)[0] + f" {_ELLIPSIS}"
    # A line belongs to its layout, which must live as long.
    layout = laid_out(cut, style.font, room + 1)
    last = layout.lineAt(0)
    last.draw(painter, QPointF(place.left() - 1, place.top() - last.y()))
