"""Marks: what is painted beneath the text. A mark never touches the text's own formats, which would reshape its letters.

Qt (6.11) reshapes a word when a character format ends inside it: joined letters change their width, lam-alef breaks. So
highlights are rectangles under the shaped text. The grade of a link is told by form as well as colour: an equivalent passage
has a solid edge, a partial one a broken edge.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.text.spans import Span
from ui.theme import Theme


class MarkKind(Enum):
    """What a mark says."""

    SOURCE = "source"
    EQUIVALENT = "equivalent"
    PARTIAL = "partial"
    FIND = "find"
    FIND_CURRENT = "find_current"
    WORD = "word"


PASSAGE_MARKS = frozenset({MarkKind.SOURCE, MarkKind.EQUIVALENT, MarkKind.PARTIAL})
_EDGE_WIDTH = 4.0
_EDGE_GAP = 10.0
_RADIUS = 4.0


class Mark(NamedTuple):
    """A span of the article with what it is marked as."""

    span: Span
    kind: MarkKind


def paint_mark(painter: QPainter, kind: MarkKind, rectangles: list[QRectF], edge: float, theme: Theme) -> None:
    """Paint one mark.

    Args:
        painter: on the surface, in its coordinates.
        kind: what it says.
        rectangles: one a line of text, in order.
        edge: the right edge of the text column, beside which a passage's bar stands.
        theme: gives the colours.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(theme, "source_passage" if kind is MarkKind.SOURCE else kind.value)))
    for rectangle in rectangles:
        painter.drawRoundedRect(rectangle, _RADIUS, _RADIUS)
    if kind in (MarkKind.EQUIVALENT, MarkKind.PARTIAL) and rectangles:
        colour = QColor(theme.equivalent_edge if kind is MarkKind.EQUIVALENT else theme.partial_edge)
        style = Qt.PenStyle.SolidLine if kind is MarkKind.EQUIVALENT else Qt.PenStyle.DotLine
        painter.setPen(QPen(colour, _EDGE_WIDTH, style, Qt.PenCapStyle.FlatCap))
        x = edge + _EDGE_GAP
        painter.drawLine(int(x), int(rectangles[0].top()), int(x), int(rectangles[-1].bottom()))
