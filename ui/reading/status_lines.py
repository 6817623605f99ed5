"""How well words are known, painted under them: a hairline for a new word, a warm ground with dots, one to four, while it is
learned.

What is known or ignored stands on bare paper. Line, ground and dots differ in form, so colour is not needed to tell them.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from reader.study.terms import Status
from reader.text.spans import Span
from ui.reading.document import PageDocument, ShownLine
from ui.theme import Theme

_RADIUS = 3.0
_HAIRLINE = 1.2
_INSET_TOP, _INSET_BOTTOM = 0.2, 0.12
"""Of a line's height: what of it the ground leaves bare."""
_DOT = 0.032
"""Radius of a dot, of a line's height."""
_LEAST_DOT = 1.2


class WordStatus(NamedTuple):
    """A word of the text with how well it is known."""

    span: Span
    status: Status


class _Paths(NamedTuple):
    """What is painted on a line: in one piece each, because painting word by word takes longer than painting the text."""

    hairlines: QPainterPath
    grounds: QPainterPath
    dots: QPainterPath


class _Placed(NamedTuple):
    """A line whose words were found among its glyphs, which takes most of the time, and what is painted for their statuses."""

    shape: tuple[object, ...]
    """What they were found for."""
    cells: list[tuple[float, float] | None]
    levels: list[int | None]
    paths: _Paths


class StatusLines:
    """Paints the statuses of one surface."""

    def __init__(self) -> None:
        self._words: Sequence[WordStatus] = ()
        self._starts: Sequence[int] = ()
        self._kept: dict[tuple[int, int], _Placed] = {}
        self._shows_learning = self._shows_new = False

    @property
    def words(self) -> tuple[WordStatus, ...]:
        """The words under which something is painted, in the order of the text."""
        return tuple(word for word in self._words if self._shows(word.status))

    def set_words(self, words: Sequence[WordStatus], starts: Sequence[int]) -> None:
        """Replace the words, in the order of the text; who hands them over may change a status and asks for paint.

        Args:
            words: of any number; nothing is copied.
            starts: where each begins.
        """
        self._words, self._starts = words, starts

    def choose(self, *, learning: bool, new: bool) -> bool:
        """Choose what is painted, and tell whether that is another choice; known and ignored words never are."""
        before = self._shows_learning, self._shows_new
        self._shows_learning, self._shows_new = learning, new
        return before != (learning, new)

    def _shows(self, status: Status) -> bool:
        return self._shows_learning if status.is_learning else self._shows_new and status is Status.NEW

    def paint(self, painter: QPainter, document: PageDocument, theme: Theme, seen: QRectF) -> None:
        """Paint what is in sight.

        Args:
            painter: in the document's coordinates.
            document: the text.
            theme: gives the colours.
            seen: the part of the document that is in sight.
        """
        if not self._words or not (self._shows_learning or self._shows_new):
            return
        new, ground, dot = QColor(theme.new_word), QColor(theme.learning_word), QColor(theme.learning_edge)
        for line in document.lines_between(seen.top(), seen.bottom()):
            paths = self._placed(line, document).paths
            painter.fillPath(paths.hairlines, new)
            painter.fillPath(paths.grounds, ground)
            painter.fillPath(paths.dots, dot)

    def _placed(self, line: ShownLine, document: PageDocument) -> _Placed:
        first, behind = (bisect_left(self._starts, offset) for offset in (line.span.start, line.span.end))
        words, text_line = self._words[first:behind], line.line
        spans = [word.span for word in words]
        shape = (spans, line.span, line.origin.toTuple(), text_line.y(), text_line.naturalTextWidth(), text_line.x())
        levels = [word.status.level if self._shows(word.status) else None for word in words]
        kept = self._kept.get((line.block, line.row))
        if kept is None or kept.shape != shape:
            cells = document.cells(line, spans) if words else []
        elif kept.levels != levels:
            cells = kept.cells
        else:
            return kept
        self._kept[line.block, line.row] = made = _Placed(shape, cells, levels, _paths(line, cells, levels))
        return made


def _paths(line: ShownLine, cells: list[tuple[float, float] | None], levels: list[int | None]) -> _Paths:
    hairlines, grounds, dots = paths = _Paths(QPainterPath(), QPainterPath(), QPainterPath())
    for path in paths:
        # Where two words touch, both stay filled.
        path.setFillRule(Qt.FillRule.WindingFill)
    height = line.line.height()
    top = line.origin.y() + line.line.y() + height * _INSET_TOP
    for cell, level in zip(cells, levels, strict=True):
        if cell is None or level is None:
            continue
        left, right = cell
        ground = QRectF(left - 1, top, right - left + 2, height * (1 - _INSET_TOP - _INSET_BOTTOM))
        if level:
            grounds.addRoundedRect(ground, _RADIUS, _RADIUS)
            _add_dots(dots, ground, level, max(height * _DOT, _LEAST_DOT))
        else:
            hairlines.addRect(QRectF(ground.left() + 2, ground.bottom() - 1, ground.width() - 4, _HAIRLINE))
    return paths


def _add_dots(path: QPainterPath, ground: QRectF, level: int, radius: float) -> None:
    y = ground.bottom() - radius * 1.6
    for place in range(level):
        path.addEllipse(QPointF(ground.right() - radius * (2.2 + 3.2 * place), y), radius, radius)
