"""An article as a Qt document, with the way between its offsets and the document's lines.

One block a paragraph. The base direction is set on the document, by the article's language: Qt would otherwise guess it for
each paragraph from the first strong letter, and the widget's own direction does not change that.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.bitext.values import PassageKind
from reader.text.spans import Span
from ui.reading.page import Page, Paragraph
from ui.reading.positions import LinePositions, Positions, VowelledPositions
from ui.theme import Theme

_LINE_HEIGHT = 108
"""Per cent of the face's own."""
_REACH = 1.0
"""Pixels by which a point may miss a word's cell, whose edges fall between pixels."""
_RETRIEVED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
_SIZES = {PassageKind.TITLE: 1, PassageKind.HEADING: 0, PassageKind.BODY: 0, PassageKind.BOILERPLATE: -1}
"""Steps of Qt's relative type sizes."""


class Look(NamedTuple):
    """How a page is laid out."""

    theme: Theme
    vowels: Mapping[Span, VowelledPositions] = {}
    """Paragraphs that are shown with vowel marks the article does not write, by their places."""
    room: float = 0.0
    """Pixels above each line, for what is painted there."""


class ShownLine(NamedTuple):
    """A line as it is laid out."""

    block: int
    row: int
    """Of the line in its block."""
    span: Span
    """What stands on it, in the article."""
    line: QTextLine
    origin: QPointF
    """Of its block, in the document."""


class PageDocument:
    """A `QTextDocument` of one page and the geometry of its words."""

    def __init__(self, page: Page, document: QTextDocument, look: Look) -> None:
        self.page = page
        self.document = document
        text = page.article.text
        self._lines: list[Positions] = []
        written: list[str] = []
        for paragraph in page.paragraphs:
            vowelled = look.vowels.get(paragraph.span)
            self._lines.append(vowelled or LinePositions(paragraph.span.of(text)))
            written.append(vowelled.text if vowelled else paragraph.span.of(text))
        self._starts = [paragraph.span.start for paragraph in page.paragraphs]
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(option)
        self._fill(written, look)

    def _fill(self, written: Sequence[str], look: Look) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for number, paragraph in enumerate(self.page.paragraphs):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(paragraph, look.room, is_first=not number))
            # Qt would take U+2028 and its like for line ends; a paragraph of ours holds none.
            cursor.insertText(written[number], _character_format(paragraph, look.theme))
        cursor.endEditBlock()

    def make_room(self, room: float) -> None:
        """Leave room above each line, in pixels."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(self.page.paragraphs):
            cursor.setPosition(self.document.findBlockByNumber(number).position())
            cursor.setBlockFormat(_block_format(paragraph, room, is_first=not number))
        cursor.endEditBlock()

    def block_of(self, offset: int) -> tuple[QTextBlock, int] | None:
        """The block an article offset stands in, and the position in it in Qt's counting."""
        number = _last_at_or_before(self._starts, offset)
        if number is None:
            return None
        paragraph = self.page.paragraphs[number]
        if offset > paragraph.span.end:
            return None
        return self.document.findBlockByNumber(number), self._lines[number].to_qt(offset - paragraph.span.start)

    def offset_of(self, position: int) -> int:
        """The article offset of a position in the document."""
        block = self.document.findBlock(position)
        number = block.blockNumber()
        if number < 0:
            return 0
        return self._starts[number] + self._lines[number].from_qt(position - block.position())

    def position_of(self, offset: int) -> int | None:
        """The document position of an article offset; None where it is not shown."""
        found = self.block_of(offset)
        return found[0].position() + found[1] if found else None

    def rectangles(self, span: Span) -> list[QRectF]:
        """Where a span is painted, one rectangle a line, in the document's coordinates."""
        found: list[QRectF] = []
        layout = self.document.documentLayout()
        for number, paragraph in enumerate(self.page.paragraphs):
            start, end = max(span.start, paragraph.span.start), min(span.end, paragraph.span.end)
            if start >= end:
                continue
            block = self.document.findBlockByNumber(number)
            lines = self._lines[number]
            first, last = lines.to_qt(start - paragraph.span.start), lines.to_qt(end - paragraph.span.start)
            origin = layout.blockBoundingRect(block).topLeft()
            text_layout = block.layout()
            for index in range(text_layout.lineCount()):
                rectangle = _within_line(text_layout.lineAt(index), first, last)
                if rectangle is not None:
                    found.append(rectangle.translated(origin))
        return found

    def span_at(self, x: float, y: float) -> Span | None:
        """The token painted at a point of the document; None on the paper between words.

        Qt's own `hitTest` and `cursorForPosition` are off by one space on wrapped right-to-left lines (6.11), so the line is
        found by its height and the token by the cells of its glyphs.
        """
        block = self._block_at(y)
        if block is None:
            return None
        origin = self.document.documentLayout().blockBoundingRect(block).topLeft()
        line = _line_at(block.layout(), y - origin.y())
        if line is None:
            return None
        number = block.blockNumber()
        paragraph, lines = self.page.paragraphs[number], self._lines[number]
        begun = paragraph.span.start + lines.from_qt(line.textStart())
        ended = paragraph.span.start + lines.from_qt(line.textStart() + line.textLength())
        nearest, distance = None, _REACH
        for token in self.page.tokens_within(Span(begun, ended)):
            first = lines.to_qt(token.span.start - paragraph.span.start)
            cell = _within_line(line, first, lines.to_qt(token.span.end - paragraph.span.start))
            if cell is not None:
                # Qt paints a cell onto whole pixels, the later of two neighbours over the earlier one's edge.
                away = max(floor(cell.left() + origin.x()) - x, x - ceil(cell.right() + origin.x()), 0.0)
                if away < distance or away == 0:
                    nearest, distance = token.span, away
        return nearest

    def lines_between(self, top: float, bottom: float) -> Iterator[ShownLine]:
        """The lines that stand between two heights of the document, in order."""
        layout = self.document.documentLayout()
        numbers = range(len(self._starts))
        # Qt's own hit test (6.11) leads from the margin above a document to its end.
        above = bisect_right(
            numbers, top, key=lambda number: layout.blockBoundingRect(self.document.findBlockByNumber(number)).top()
        )
        for number in numbers[max(above - 1, 0) :]:
            block = self.document.findBlockByNumber(number)
            origin, text_layout = layout.blockBoundingRect(block).topLeft(), block.layout()
            if origin.y() >= bottom:
                return
            begun, lines = self._starts[number], self._lines[number]
            for index in range(text_layout.lineCount()):
                line = text_layout.lineAt(index)
                height = line.y() + origin.y()
                if height + line.height() > top and height < bottom:
                    start = line.textStart()
                    end = start + line.textLength()
                    yield ShownLine(number, index, Span(begun + lines.from_qt(start), begun + lines.from_qt(end)), line, origin)

    def cells(self, shown: ShownLine, spans: Sequence[Span]) -> "list[tuple[float, float] | None]":
        """From where to where the glyphs of each span stand on a line, in the document; None where none does.

        One walk over the line's glyphs: for a whole line that is ten times as fast as a rectangle for each word.
        """
        begun, lines = self._starts[shown.block], self._lines[shown.block]
        starts = [lines.to_qt(span.start - begun) for span in spans]
        ends = [lines.to_qt(span.end - begun) for span in spans]
        edges: list[list[float]] = [[] for _ in spans]
        for run in shown.line.glyphRuns(-1, -1, _RETRIEVED):
            advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            for place, position, advance in zip(run.stringIndexes(), run.positions(), advances, strict=True):
                index = bisect_right(starts, place) - 1
                if index >= 0 and place < ends[index]:
                    edges[index] += (position.x(), position.x() + advance.x())
        x = shown.origin.x()
        return [(min(some) + x, max(some) + x) if some else None for some in edges]

    def _block_at(self, y: float) -> QTextBlock | None:
        """The block that covers a height: blocks lie in order, so by bisection."""
        layout = self.document.documentLayout()
        low, high = 0, self.document.blockCount() - 1
        while low <= high:
            middle = (low + high) // 2
            block = self.document.findBlockByNumber(middle)
            rectangle = layout.blockBoundingRect(block)
            if y < rectangle.top() - _REACH:
                high = middle - 1
            elif y >= rectangle.bottom():
                low = middle + 1
            else:
                return block if block.layout().lineCount() else None
        return None


def _line_at(layout: QTextLayout, y: float) -> QTextLine | None:
    """The line whose strip covers a height; the gap below a line belongs to it."""
    found = None
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        if line.y() - _REACH > y:
            break
        found = line
    if found is None or y > found.y() + found.height() * 1.5:
        return None
    return found


def _within_line(line: QTextLine, first: int, last: int) -> QRectF | None:
    """The cells of the glyphs between two positions of a block, as far as they stand on this line."""
    start = max(first, line.textStart())
    end = min(last, line.textStart() + line.textLength())
    if start >= end:
        return None
    left, right = float("inf"), float("-inf")
    for run in line.glyphRuns(start, end - start):
        positions = run.positions()
        if positions:
            advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            left = min(left, min(position.x() for position in positions))
            right = max(right, max(p.x() + a.x() for p, a in zip(positions, advances, strict=True)))
    return QRectF(left, line.y(), right - left, line.height()) if left < right else None


def _last_at_or_before(starts: list[int], offset: int) -> int | None:
    index = bisect_right(starts, offset) - 1
    return index if index >= 0 else None


def _block_format(paragraph: Paragraph, room: float, *, is_first: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    if room:
        # Qt adds the distance below each line: the last of a paragraph leaves it for the first of the next.
        block.setLineHeight(room, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    else:
        block.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(14.0 if paragraph.kind is PassageKind.TITLE else 10.0)
    above = 12.0 if paragraph.kind in (PassageKind.TITLE, PassageKind.HEADING) else 0.0
    block.setTopMargin(max(above, room) if is_first else above)
    return block


def _character_format(paragraph: Paragraph, theme: Theme) -> QTextCharFormat:
    characters = QTextCharFormat()
    if step := _SIZES[paragraph.kind]:
        characters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, step)
    if paragraph.kind in (PassageKind.TITLE, PassageKind.HEADING):
        characters.setFontWeight(QFont.Weight.DemiBold)
    if paragraph.kind is PassageKind.BOILERPLATE:
        characters.setForeground(QColor(theme.muted))
    return characters
