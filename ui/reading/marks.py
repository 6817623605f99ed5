"""Marks: what is painted beneath the text. A mark never touches the text's own formats, which would reshape its letters.

Qt (6.11) reshapes a word when a character format ends inside it: joined letters change their width, lam-alef breaks. So
highlights are rectangles under the shaped text. The grade of a link is told by form as well as colour: an equivalent passage
has a solid edge, a partial one a broken edge; a clause inside a passage is framed; a word that is being said is a
capsule, outlined as no other word is; a chosen passage is underlined and ticked;
one with a note has a leaf of paper in the margin.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from reader.text.spans import Span
from ui.theme import Theme


class MarkKind(Enum):
    """What a mark says."""

    SOURCE = "source"
    EQUIVALENT = "equivalent"
    PARTIAL = "partial"
    FIND = "find"
    FIND_CURRENT = "find_current"
    CLAUSE = "clause"
    """The clause of a passage that the pointer is on, or one that says the same."""
    WORD = "word"
    SPOKEN = "spoken"
    """Being said."""
    CHOSEN = "chosen"
    """Chosen for linking."""
    CURRENT = "current"
    """Of several links of one passage, the one that commands are about."""


PASSAGE_MARKS = frozenset({MarkKind.SOURCE, MarkKind.EQUIVALENT, MarkKind.PARTIAL})
FRAMES = frozenset({MarkKind.CLAUSE})
"""Painted over passages and under words."""
_LINE_MARKS = frozenset({MarkKind.CHOSEN, MarkKind.CURRENT})
_EDGE_WIDTH = 4.0
_EDGE_GAP = 10.0
_RADIUS = 4.0
_FRAME_WIDTH = 1.2
_CAPSULE_WIDTH, _CAPSULE_ROOM = 2.0, 2.0
_TICK_RADIUS = 7.0
_SIGN_WIDTH, _SIGN_HEIGHT, _SIGN_FOLD = 10.0, 13.0, 4.0


class Mark(NamedTuple):
    """A span of the article with what it is marked as."""

    span: Span
    kind: MarkKind


class Sign(NamedTuple):
    """A leaf of paper in the margin beside a span, and what stands on it."""

    span: Span
    text: str


def height_of(mark: Mark) -> int:
    """Of two marks the higher is painted later, and lies above."""
    return 0 if mark.kind in PASSAGE_MARKS else 1 if mark.kind in FRAMES else 2


def snug(rectangles: list[QRectF]) -> list[QRectF]:
    """Lines are taller than their letters: leave the paper between two of them."""
    return [rectangle.adjusted(0, rectangle.height() * 0.12, 0, -rectangle.height() * 0.08) for rectangle in rectangles]


def paint_mark(painter: QPainter, kind: MarkKind, rectangles: list[QRectF], edge: float, theme: Theme) -> None:
    """Paint one mark.

    Args:
        painter: on the surface, in its coordinates.
        kind: what it says.
        rectangles: one a line of text, in order.
        edge: the right edge of the text column, beside which a passage's bar stands.
        theme: gives the colours.
    """
    if kind in _LINE_MARKS:
        _paint_line_mark(painter, kind, rectangles, edge, theme)
        return
    painter.setPen(QPen(QColor(theme.clause_edge), _FRAME_WIDTH) if kind in FRAMES else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(theme, "source_passage" if kind is MarkKind.SOURCE else kind.value)))
    radius = _RADIUS
    if kind is MarkKind.SPOKEN:
        painter.setPen(QPen(QColor(theme.spoken_edge), _CAPSULE_WIDTH))
        radius = max((rectangle.height() for rectangle in rectangles), default=0.0) / 2
        rectangles = [rectangle.adjusted(-_CAPSULE_ROOM, 0, _CAPSULE_ROOM, 0) for rectangle in rectangles]
    for rectangle in rectangles:
        painter.drawRoundedRect(rectangle, min(radius, rectangle.width() / 2), radius)
    if kind in (MarkKind.EQUIVALENT, MarkKind.PARTIAL) and rectangles:
        colour = QColor(theme.equivalent_edge if kind is MarkKind.EQUIVALENT else theme.partial_edge)
        style = Qt.PenStyle.SolidLine if kind is MarkKind.EQUIVALENT else Qt.PenStyle.DotLine
        painter.setPen(QPen(colour, _EDGE_WIDTH, style, Qt.PenCapStyle.FlatCap))
        x = edge + _EDGE_GAP
        painter.drawLine(int(x), int(rectangles[0].top()), int(x), int(rectangles[-1].bottom()))


def sign_rectangle(first_line: QRectF, centre: float) -> QRectF:
    """Where the sign of a passage stands.

    Args:
        first_line: of the passage.
        centre: of the margin in which signs stand.
    """
    middle = first_line.center().y()
    return QRectF(centre - _SIGN_WIDTH / 2, middle - _SIGN_HEIGHT / 2, _SIGN_WIDTH, _SIGN_HEIGHT)


def paint_sign(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Paint a small leaf of paper with a folded corner and two lines of writing."""
    left, top, right, bottom = place.left(), place.top(), place.right(), place.bottom()
    painter.setPen(QPen(QColor(theme.accent), 1.3))
    painter.setBrush(QColor(theme.card))
    leaf = QPolygonF(
        [
            QPointF(left + _SIGN_FOLD, top),
            QPointF(right, top),
            QPointF(right, bottom),
            QPointF(left, bottom),
            QPointF(left, top + _SIGN_FOLD),
        ]
    )
    painter.drawPolygon(leaf)
    for height in (0.5, 0.75):
        y = top + height * place.height()
        painter.drawLine(QPointF(left + 2.5, y), QPointF(right - 2.5, y))


def tell_sign(sign: Sign | None, place: QPoint, widget: QWidget) -> None:
    """Show what stands on a sign, at a place of the screen; without one, nothing any more."""
    from html import escape

    from PySide6.QtWidgets import QToolTip

    if sign:
        QToolTip.showText(place, f'<p style="white-space: pre-wrap">{escape(sign.text)}</p>', widget)
    else:
        QToolTip.hideText()


def _paint_line_mark(painter: QPainter, kind: MarkKind, rectangles: list[QRectF], edge: float, theme: Theme) -> None:
    colour = QColor(theme.accent)
    style = Qt.PenStyle.SolidLine if kind is MarkKind.CHOSEN else Qt.PenStyle.DotLine
    painter.setPen(QPen(colour, 2.0, style))
    for rectangle in rectangles:
        painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight())
    if kind is MarkKind.CHOSEN and rectangles:
        _paint_tick(painter, QPointF(edge + _EDGE_GAP, rectangles[0].center().y()), theme)


def _paint_tick(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.paper), 1.5))
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(centre, _TICK_RADIUS, _TICK_RADIUS)
    painter.setPen(QPen(QColor(theme.on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline([centre + QPointF(-3.2, 0.2), centre + QPointF(-0.8, 2.8), centre + QPointF(3.4, -2.6)])
