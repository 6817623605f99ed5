"""A sentence as a widget: all its lines, right to left, as high as its width asks for, its marked places painted beneath."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.study.faces import Marked
from ui.reading.excerpt import laid_out, line_height, paint_mark, place_within
from ui.reading.positions import LinePositions

_EMPTY = Marked()
_EDGE = 3
"""Pixels at both sides: a mark is a little wider than its word."""


class SentenceView(QWidget):
    """Shows one sentence, and hides where there is none."""

    def __init__(self, font: QFont, parent: QWidget, *, muted: bool = False) -> None:
        super().__init__(parent)
        self._font = font
        self._role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.WindowText
        self._mark = QColor(Qt.GlobalColor.transparent)
        self._sentence = _EMPTY
        self._width = 0.0
        self._layout: QTextLayout | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def sentence(self) -> Marked:
        """What is shown."""
        return self._sentence

    def set_mark(self, colour: QColor) -> None:
        """Take another colour for what is marked."""
        self._mark = colour
        self.update()

    def show_sentence(self, sentence: Marked) -> None:
        """Show another one, on one paragraph."""
        # A line break would end the paragraph; one character for another, so that the places stay.
        self._sentence = sentence._replace(text=sentence.text.replace("\n", " "))
        self._layout = None
        self.setAccessibleName(self._sentence.text)
        self.setVisible(bool(sentence.text))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._layout is None or round(self._width) != width:
            self._width = float(width)
            self._layout = laid_out(self._sentence.text, self._font, self._width - 2 * _EDGE)
        return round(self._layout.lineCount() * line_height(self._font)) + 1

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(line_height(self._font)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.heightForWidth(self.width())
        assert self._layout is not None
        positions, height = LinePositions(self._sentence.text), line_height(self._font)
        painter.setPen(self.palette().color(self._role))
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            for place in self._sentence.places:
                edges = place_within(line, positions.to_qt(place.start), positions.to_qt(place.end))
                if edges:
                    paint_mark(painter, QRectF(_EDGE + edges[0], number * height, edges[1] - edges[0], height), self._mark)
            line.draw(painter, QPointF(_EDGE, number * height - line.y()))
        painter.end()
