"""Between the lines: what is painted at words without touching their text, a line beneath one, a gloss above another.

Only lines in sight are looked at, and what was placed on a line is kept until its text, its words or its width change: a
frame paints and does not measure.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QStaticText

from reader.text.spans import Span
from ui.reading.document import PageDocument, ShownLine
from ui.theme import Theme

_SHARE = 0.5
"""Of the text's type size, for glosses."""
_SMALLEST, _LARGEST = 7.0, 15.0
"""Points."""
_GAP = 1.3
"""Between two glosses, in widths of their «x»."""
_REACH = 2.2
"""How far a gloss may reach over its word on each side, in the same widths."""
_FEWEST_LETTERS = 3
"""A gloss that is cut to less says nothing."""
_PARTIAL_OPACITY = 0.75
"""Words that mean the same in part are many: their lines stay quieter."""


class Underline(Enum):
    """What a line beneath a word says. The three differ in form, so colour is not needed to tell them apart."""

    COGNATE = "cognate"
    """Dotted: the other language's word means the same."""
    PARTIAL = "partial"
    """Broken: it does so in part."""
    FALSE_FRIEND = "false friend"
    """A wave: it means something else."""


class WordNote(NamedTuple):
    """What is painted at a word."""

    span: Span
    underline: Underline | None = None
    gloss: str = ""
    over: Span = Span(0, 0)
    """What the gloss stands over."""


class LineLayer(Protocol):
    """Something that is painted under the words of a surface."""

    def paint(self, painter: QPainter, document: PageDocument, theme: Theme, seen: QRectF) -> None:
        """Paint what is in sight, in the document's coordinates."""


class _Gloss(NamedTuple):
    place: QRectF
    text: QStaticText
    word: Span


class _Placed(NamedTuple):
    """What is painted on one line, in the document's coordinates."""

    shape: tuple[object, ...]
    """What it was placed for."""
    lines: tuple[tuple[Underline, QPainterPath], ...]
    glosses: tuple[_Gloss, ...]


def gloss_font(text: QFont) -> QFont:
    """The face of glosses over a text."""
    font = QFont(["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"])
    font.setPointSizeF(min(max(text.pointSizeF() * _SHARE, _SMALLEST), _LARGEST))
    return font


def gloss_room(text: QFont) -> float:
    """The height above each line of a text that its glosses need, in pixels."""
    return QFontMetricsF(gloss_font(text)).height() + 1.0


def places(
    words: Sequence[tuple[float, float]], widths: Sequence[float], gap: float, reach: float
) -> list[tuple[float, float]]:
    """From where to where each gloss may stand, so that no two touch: over the middle of its word where there is room.

    Of two neighbours that want more than there is, each has what lies on its side of the middle between their words; what
    one does not need the other may have.

    >>> places([(0, 40), (50, 90)], [20, 30], 4, 10)
    [(10.0, 30.0), (55.0, 85.0)]
    >>> places([(0, 40), (50, 90)], [60, 60], 4, 10)
    [(-10.0, 43.0), (47.0, 100.0)]
    >>> places([(0, 40), (50, 90)], [58, 30], 4, 10)
    [(-9.0, 49.0), (55.0, 85.0)]

    Args:
        words: where the words stand, from left to right.
        widths: what their glosses would take.
        gap: between two glosses.
        reach: how far a gloss may reach over its word on each side.
    """
    middles = [(left + right) / 2 for left, right in words]
    wanted = [min(width, right - left + 2 * reach) for (left, right), width in zip(words, widths, strict=True)]
    lows = [left - reach for left, _ in words]
    highs = [right + reach for _, right in words]
    for first, second in pairwise(range(len(words))):
        border = (words[first][1] + words[second][0]) / 2
        end, begin = middles[first] + wanted[first] / 2 + gap / 2, middles[second] - wanted[second] / 2 - gap / 2
        if end > border and begin >= border:
            border = min(end, begin)
        elif begin < border and end <= border:
            border = max(begin, end)
        highs[first], lows[second] = min(highs[first], border - gap / 2), max(lows[second], border + gap / 2)
    found = []
    for middle, width, low, high in zip(middles, wanted, lows, highs, strict=True):
        width = max(min(width, high - low), 0.0)
        left = min(max(middle - width / 2, low), high - width)
        found.append((left, left + width))
    return found


class BetweenLines:
    """Paints the notes of one surface."""

    def __init__(self) -> None:
        self._notes: tuple[WordNote, ...] = ()
        self._starts: list[int] = []
        self._kept: dict[tuple[int, int], _Placed] = {}

    @property
    def notes(self) -> tuple[WordNote, ...]:
        """What is painted, in the order of the text."""
        return self._notes

    def notes_within(self, span: Span) -> tuple[WordNote, ...]:
        """What is painted at the words that begin in a stretch of the text."""
        return self._notes[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def set_notes(self, notes: Sequence[WordNote]) -> None:
        """Replace what is painted; in the order of the text."""
        self._notes = tuple(notes)
        self._starts = [note.span.start for note in notes]

    def word_at(self, point: QPointF, document: PageDocument) -> Span | None:
        """The word whose gloss is painted at a point of the document."""
        y, room = point.y(), gloss_room(document.document.defaultFont())
        near = document.lines_between(y, y + room) if self._notes else ()
        placed = (self._kept.get((line.block, line.row)) for line in near)
        glosses = (gloss for each in placed if each for gloss in each.glosses)
        return next((gloss.word for gloss in glosses if gloss.place.contains(point)), None)

    def paint(self, painter: QPainter, document: PageDocument, theme: Theme, seen: QRectF) -> None:
        """Paint what is in sight.

        Args:
            painter: in the document's coordinates.
            document: the text.
            theme: gives the colours.
            seen: the part of the document that is in sight.
        """
        if not self._notes:
            return
        text_font = document.document.defaultFont()
        font, room = gloss_font(text_font), gloss_room(text_font)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for line in document.lines_between(seen.top(), seen.bottom() + room):
            placed = self._placed(line, self.notes_within(line.span), document, metrics)
            for kind, path in placed.lines:
                painter.setPen(_pen(kind, theme, text_font.pointSizeF()))
                painter.drawPath(path)
            painter.setPen(QColor(theme.muted))
            for gloss in placed.glosses:
                painter.drawStaticText(gloss.place.topLeft(), gloss.text)

    def _placed(self, line: ShownLine, notes: tuple[WordNote, ...], document: PageDocument, metrics: QFontMetricsF) -> _Placed:
        text_line = line.line
        shape = (notes, line.span, line.origin.toTuple(), text_line.y(), text_line.naturalTextWidth(), text_line.x())
        kept = self._kept.get((line.block, line.row))
        if kept is None or kept.shape != shape:
            kept = _Placed(shape, tuple(_underlines(line, notes, document)), tuple(_glosses(line, notes, document, metrics)))
            self._kept[line.block, line.row] = kept
        return kept


def _underlines(line: ShownLine, notes: Sequence[WordNote], document: PageDocument) -> "list[tuple[Underline, QPainterPath]]":
    marked = [note for note in notes if note.underline]
    if not marked:
        return []
    text_line = line.line
    y = line.origin.y() + text_line.y() + text_line.ascent() + text_line.descent() * 0.62
    found = []
    for note, cell in zip(marked, document.cells(line, [note.span for note in marked]), strict=True):
        if cell and note.underline:
            found.append((note.underline, _path(note.underline, cell, y, text_line.height() / 16)))
    return found


def _path(kind: Underline, cell: tuple[float, float], y: float, step: float) -> QPainterPath:
    left, right = cell
    path = QPainterPath(QPointF(left, y))
    if kind is not Underline.FALSE_FRIEND:
        path.lineTo(right, y)
        return path
    x, up = left, True
    while x < right:
        path.quadTo(x + step / 2, y + (-step if up else step) * 0.8, x + step, y)
        x, up = x + step, not up
    return path


def _pen(kind: Underline, theme: Theme, points: float) -> QPen:
    width = max(points / 13, 1.0)
    if kind is Underline.COGNATE:
        pen = QPen(QColor(theme.accent), width * 1.3, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.4])
        return pen
    colour = QColor(theme.warning)
    if kind is Underline.FALSE_FRIEND:
        return QPen(colour, width)
    colour.setAlphaF(_PARTIAL_OPACITY)
    pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4.0, 3.5])
    return pen


def _glosses(line: ShownLine, notes: Sequence[WordNote], document: PageDocument, metrics: QFontMetricsF) -> list[_Gloss]:
    glossed = [note for note in notes if note.gloss]
    if not glossed:
        return []
    cells = zip(glossed, document.cells(line, [note.over for note in glossed]), strict=True)
    found = sorted(((cell, note) for note, cell in cells if cell), key=lambda each: each[0])
    unit = metrics.horizontalAdvance("x")
    widths = [metrics.horizontalAdvance(note.gloss) + 1 for _, note in found]
    y = line.origin.y() + line.line.y() - metrics.height()
    placed = []
    for (_, note), (left, right) in zip(
        found, places([cell for cell, _ in found], widths, _GAP * unit, _REACH * unit), strict=True
    ):
        text = metrics.elidedText(note.gloss, Qt.TextElideMode.ElideRight, right - left)
        if len(text.rstrip("…")) >= min(_FEWEST_LETTERS, len(note.gloss)):
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            placed.append(_Gloss(QRectF(left, y, right - left, metrics.height()), static, note.span))
    return placed
