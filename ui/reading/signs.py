"""Signs: what one telling says to a passage of another, told by shape before colour.

A full disc says the same, a half one says it in part. A ring stands for what was found through a third telling, a broken
one where that is only part of it. Nothing stands where nobody says it, and slanted lines where the two were never compared.
"""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.bitext.coverage import Cell
from reader.bitext.links import Grade
from ui.theme import Theme

SIGN_SIZE = 18
"""Pixels across."""
_PEN = 2.0
_BROKEN = (1.2, 1.4)
_HALF_A_TURN = 180 * 16


class Said(Enum):
    """What a telling says to a passage of another."""

    SAME = "same"
    PARTLY = "partly"
    SAME_DERIVED = "same, through another"
    PARTLY_DERIVED = "partly, through another"
    NOT = "not"
    UNKNOWN = "unknown"


def said_by(cell: Cell) -> Said:
    """What a cell of the matrix says."""
    if not cell.compared:
        return Said.UNKNOWN
    if not cell.passages:
        return Said.NOT
    if cell.grade is Grade.EQUIVALENT:
        return Said.SAME_DERIVED if cell.derived else Said.SAME
    return Said.PARTLY_DERIVED if cell.derived else Said.PARTLY


def said_in_words(said: Said) -> str:
    """The sign in the language of the interface."""
    names = {
        Said.SAME: QCoreApplication.translate("signs", "says the same"),
        Said.PARTLY: QCoreApplication.translate("signs", "says it in part"),
        Said.SAME_DERIVED: QCoreApplication.translate("signs", "says the same, via a third telling"),
        Said.PARTLY_DERIVED: QCoreApplication.translate("signs", "says it in part, via a third telling"),
        Said.NOT: QCoreApplication.translate("signs", "does not say this"),
        Said.UNKNOWN: QCoreApplication.translate("signs", "not compared yet"),
    }
    return names[said]


def percent(share: float) -> str:
    """A share from 0 to 1 as a percentage, in the digits of the interface."""
    locale = QLocale()
    return locale.toString(round(share * 100)) + locale.percent()


def paint_sign(painter: QPainter, place: QRectF, said: Said, theme: Theme) -> None:
    """Paint a sign in the middle of a place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if said is Said.UNKNOWN:
        _hatch(painter, place, theme)
    elif said is not Said.NOT:
        _disc(painter, place.center(), said, theme)
    painter.restore()


def _disc(painter: QPainter, middle: QPointF, said: Said, theme: Theme) -> None:
    partly = said in (Said.PARTLY, Said.PARTLY_DERIVED)
    colour = QColor(theme.partial_edge if partly else theme.equivalent_edge)
    radius = (SIGN_SIZE - _PEN) / 2 - 1
    circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    pen = QPen(colour, _PEN)
    if said is Said.PARTLY_DERIVED:
        pen.setDashPattern(_BROKEN)
    painter.setPen(pen)
    painter.setBrush(colour if said is Said.SAME else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if said is Said.PARTLY:
        painter.setBrush(colour)
        painter.drawPie(circle, _HALF_A_TURN, _HALF_A_TURN)


def _hatch(painter: QPainter, place: QRectF, theme: Theme) -> None:
    half = SIGN_SIZE / 2
    box = QRectF(place.center().x() - half, place.center().y() - half / 2, 2 * half, half)
    painter.setPen(QPen(QColor(theme.muted), 1.2))
    for step in range(4):
        x = box.left() + step * box.width() / 4
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.width() / 4, box.top()))


class Sign(QWidget):
    """A sign on its own, with its words for those who do not see it."""

    def __init__(self, said: Said, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_said(said)

    @property
    def said(self) -> Said:
        """What it stands for."""
        return self._said

    def show_said(self, said: Said) -> None:
        """Stand for something else."""
        self._said = said
        self.setAccessibleName(said_in_words(said))
        self.setToolTip(said_in_words(said))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIGN_SIZE + 4, SIGN_SIZE + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_sign(QPainter(self), QRectF(self.rect()), self._said, self._theme)
