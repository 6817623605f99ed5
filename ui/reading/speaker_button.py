"""A small loudspeaker: it has the word of its card said."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

_SIDE = 22
_BODY = ((5, 9), (8, 9), (12, 5), (12, 17), (8, 13), (5, 13))
_WAVES = (3.5, 6.5)
_SIXTEENTHS = 16
"""Qt counts angles in sixteenths of a degree."""


class SpeakerButton(QToolButton):
    """Painted, for not every system has a face with the sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().buttonText().color()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _BODY]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for radius in _WAVES:
            around = QRectF(11 - radius, 11 - radius, 2 * radius, 2 * radius).translated(1.5, 0)
            painter.drawArc(around, -45 * _SIXTEENTHS, 90 * _SIXTEENTHS)
