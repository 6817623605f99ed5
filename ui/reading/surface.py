"""The reading surface: a read-only text in which every word answers.

Selection, copying and accessibility are Qt's own; which word is where, and what is marked beneath, is ours (`document`,
`marks`). The surface knows nothing of glosses and links: it says which token and which passage the pointer or the keyboard
is on, and shows the marks it is given.
"""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.bitext.values import Article, Passage
from reader.script.direction import without_isolates
from reader.text.spans import Span
from ui.fonts import reading_font
from ui.reading.document import Look, PageDocument
from ui.reading.marks import PASSAGE_MARKS, Mark, MarkKind, height_of, paint_mark, paint_sign, sign_rectangle, snug, tell_sign
from ui.reading.page import Page
from ui.theme import Theme

if TYPE_CHECKING:
    # Qt's classes are made when they are first named, and every start would pay for these.
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader.text.tokens import Token
    from ui.reading.between import BetweenLines, LineLayer, WordNote
    from ui.reading.marks import Sign
    from ui.reading.positions import VowelledPositions

_WIDEST_COLUMN = 68
"""Letters a line."""
_SAMPLE = "متنی که چشم در آن خسته نمی‌شود و نص تقرؤه العين بلا تعب"
_NARROWEST_MARGIN = 8
_EDGE_ROOM = 20.0
"""Paper beside the column inside the viewport, where a linked passage's bar stands."""
_PASSAGE_INSET = 3.0
_SIGN_REACH = 4.0


class Surface(QTextEdit):
    """One article, readable by pointer and keyboard."""

    token_entered = Signal(object)
    """The token under the pointer, or None on the paper between words."""
    token_chosen = Signal(object)
    """The token that was clicked or chosen by key."""
    passage_entered = Signal(object)
    """The passage under the pointer or the reading cursor, or None."""
    passage_chosen = Signal(object)
    """The passage that was clicked with Ctrl."""
    menu_wanted = Signal(object)
    """Where on the screen a menu is to open."""
    moved = Signal()
    """The text scrolled or was laid out anew: what floats over it is out of place."""
    painted = Signal()
    """The first time the article is on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: PageDocument | None = None
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._signs: tuple[Sign, ...] = ()
        self._vowels: Mapping[Span, VowelledPositions] = {}
        self._leaves_room = False
        self._layers: list[LineLayer] = []
        self._entered: Token | None = None
        self._entered_passage: Passage | None = None
        self._cursor: Token | None = None
        self._pressed: QPoint | None = None
        self._was_painted = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without Qt's own keyboard selection, whose caret shows even at no width; Shift and the arrows are ours.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setUndoRedoEnabled(False)
        # The margins beside the column are paper too.
        self.setBackgroundRole(self.backgroundRole().Base)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(_EDGE_ROOM)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())

    # What is shown

    def show_article(self, article: Article, *, boilerplate: bool) -> None:
        """Lay out an article from its beginning."""
        self._marks.clear()
        self._signs = ()
        self._cursor = self._entered = self._entered_passage = None
        self._vowels = {}
        self.set_word_notes(())
        self._lay_out(Page(article, boilerplate=boilerplate))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.moved.emit()

    def _lay_out(self, page: Page) -> None:
        self._document = PageDocument(page, self.document(), Look(self._theme, self._vowels, self._room()))

    def forget(self) -> None:
        """Let go of the article; for a window that closes, whose document goes before its Python side does."""
        self._document = None

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; the place is kept."""
        self._theme = theme
        if self._document:
            kept, place = self._marks, self.verticalScrollBar().value()
            self._lay_out(self._document.page)
            self._marks = kept
            self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def set_type_size(self, points: float) -> None:
        """Set the text in another size; the first line shown stays in sight."""
        first = self._place_to_keep()
        font = reading_font(points)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._fit_column()
        if self._document and self._leaves_room:
            self._document.make_room(self._room())
        self._come_back_to(first)

    def _place_to_keep(self) -> int | None:
        """The first offset in sight, to be shown again; at the beginning nothing needs to be."""
        return self._first_offset_shown() if self.verticalScrollBar().value() else None

    def _come_back_to(self, first: int | None) -> None:
        """Show the line again that was the first in sight before the text was laid out anew."""
        if first is not None:
            self.bring_into_view(Span(first, first + 1), at_top=True)
        self.moved.emit()

    def set_vowels(self, vowels: "Mapping[Span, VowelledPositions]") -> None:
        """Show paragraphs with vowel marks that the article does not write, by their places; every offset stays its own."""
        if self._document and (vowels or self._vowels):
            self._vowels = vowels
            first, kept = self._place_to_keep(), self._marks
            self._lay_out(self._document.page)
            self._marks = kept
            self._come_back_to(first)

    # Between the lines

    @cached_property
    def _between(self) -> "BetweenLines":
        from ui.reading.between import BetweenLines

        between = BetweenLines()
        self._layers.append(between)
        return between

    def add_layer(self, layer: "LineLayer") -> None:
        """Have something painted under the words, beneath what stands between the lines."""
        self._layers.insert(0, layer)

    def set_word_notes(self, notes: "Sequence[WordNote]") -> None:
        """Replace what is painted at words, in the order of the text."""
        if notes or "_between" in self.__dict__:
            seen = self.span_shown() or Span(0, 0)
            before = self._between.notes_within(seen)
            self._between.set_notes(notes)
            if self._between.notes_within(seen) != before:
                self.viewport().update()

    def leave_room(self, *, for_glosses: bool) -> None:
        """Leave room above each line for the glosses of words, or none."""
        if self._leaves_room != for_glosses:
            self._leaves_room = for_glosses
            if self._document:
                first = self._place_to_keep()
                self._document.make_room(self._room())
                self._come_back_to(first)

    def _room(self) -> float:
        if not self._leaves_room:
            return 0.0
        from ui.reading.between import gloss_room

        return gloss_room(self.document().defaultFont())

    def span_shown(self) -> Span | None:
        """What of the article is in sight."""
        seen = QRectF(self.viewport().rect()).translated(-self._shift())
        lines = list(self._document.lines_between(seen.top(), seen.bottom())) if self._document else []
        return Span(lines[0].span.start, lines[-1].span.end) if lines else None

    @property
    def page(self) -> Page | None:
        """What is laid out."""
        return self._document.page if self._document else None

    def set_marks(self, layer: str, marks: tuple[Mark, ...]) -> None:
        """Replace the marks of one layer (layers are named by whoever sets them)."""
        if self._marks.get(layer, ()) != marks:
            self._marks[layer] = marks
            self.viewport().update()

    def set_signs(self, signs: "tuple[Sign, ...]") -> None:
        """Replace the leaves of paper in the margin."""
        if self._signs != signs:
            self._signs = signs
            self.viewport().update()

    # Where things are

    def sign_at(self, point: QPoint) -> "Sign | None":
        """The sign painted at a point of the viewport, or right beside it."""
        for sign, place in self._signs_placed():
            if place.adjusted(-_SIGN_REACH, -_SIGN_REACH, _SIGN_REACH, _SIGN_REACH).contains(QPointF(point)):
                return sign
        return None

    def _signs_placed(self) -> "Iterator[tuple[Sign, QRectF]]":
        for sign in self._signs:
            rectangles = self._document.rectangles(sign.span) if self._document else []
            if rectangles:
                yield sign, sign_rectangle(rectangles[0].translated(self._shift()), self.document().documentMargin() / 2)

    def token_at(self, point: QPoint) -> "Token | None":
        """The token painted at a point of the viewport."""
        if self._document is None:
            return None
        place = QPointF(point) + QPointF(0.5, 0.5) - self._shift()
        # A gloss stands where the line above it would answer.
        span = self._between.word_at(place, self._document) if self._leaves_room else None
        span = span or self._document.span_at(place.x(), place.y())
        return self._document.page.token_at(span.start) if span else None

    def rectangles_of(self, span: Span) -> list[QRect]:
        """Where a span is painted in the viewport, one rectangle a line."""
        if self._document is None:
            return []
        return [rectangle.translated(self._shift()).toAlignedRect() for rectangle in self._document.rectangles(span)]

    def bring_into_view(self, span: Span, *, at_top: bool = False) -> None:
        """Scroll as little as is needed to show a span."""
        rectangles = self.rectangles_of(span)
        if not rectangles:
            return
        top, bottom = rectangles[0].top(), rectangles[-1].bottom()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        third = height // 3
        if at_top:
            bar.setValue(bar.value() + top - int(self._room()))
        elif top < 0 or bottom - top > height:
            bar.setValue(bar.value() + top - min(third, 40))
        elif bottom > height:
            bar.setValue(bar.value() + min(bottom - height + third, top))

    def _shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _first_offset_shown(self) -> int | None:
        if self._document is None or not self._was_painted:
            return None
        position = self.cursorForPosition(QPoint(self.viewport().width() // 2, 2)).position()
        return self._document.offset_of(position)

    # The reading cursor

    @property
    def cursor_token(self) -> "Token | None":
        """The token the keyboard is on."""
        return self._cursor

    def move_by_word(self, step: int) -> None:
        """Go to the next (1) or previous (-1) word."""
        page = self.page
        if page is None:
            return
        if self._cursor is None:
            first = self._first_offset_shown() or 0
            self._go_to(page.word_beside(first - 1, 1))
        else:
            self._go_to(page.word_beside(self._cursor.span.start, step))

    def move_by_passage(self, step: int) -> None:
        """Go to the first word of the next or previous passage."""
        page = self.page
        if page is None:
            return
        here = self._cursor.span.start if self._cursor else (self._first_offset_shown() or 0) - (step > 0)
        passage = page.passage_beside(here, step)
        if passage:
            self._go_to(page.word_beside(passage.span.start - 1, 1))

    def put_cursor(self, token: "Token | None") -> None:
        """Put the reading cursor on a token, without a word about it."""
        self._cursor = token
        self.set_marks("cursor", (Mark(token.span, MarkKind.WORD),) if token else ())

    def go_to_passage(self, passage: Passage) -> None:
        """Put the reading cursor on the first word of a passage, and bring the whole into view."""
        if self.page:
            self.put_cursor(self.page.word_beside(passage.span.start - 1, 1))
            self.bring_into_view(passage.span)
            self._enter_passage(passage)

    def go_to_word(self, span: Span) -> None:
        """Put the reading cursor on the word at a place, as the keyboard does."""
        if self.page:
            self._go_to(self.page.token_at(span.start))

    def _go_to(self, token: "Token | None") -> None:
        if token is None or self.page is None:
            return
        self.put_cursor(token)
        self.bring_into_view(token.span)
        self._enter_passage(self.page.passage_at(token.span.start))
        self.token_entered.emit(token)

    # Qt's events

    def paintEvent(self, event: "QPaintEvent") -> None:
        if self._document:
            self._paint_marks(event.rect())
            self._paint_layers(event.rect())
        super().paintEvent(event)
        if not self._was_painted and self._document:
            self._was_painted = True
            self.painted.emit()

    def _paint_marks(self, exposed: QRect) -> None:
        marks = [mark for layer in self._marks.values() for mark in layer]
        if not (marks or self._signs) or self._document is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = float(self.viewport().width()) - self.document().documentMargin()
        rise = self._room()
        for mark in sorted(marks, key=height_of):
            inset = _PASSAGE_INSET if mark.kind in PASSAGE_MARKS else 0.0
            rectangles = [
                rectangle.translated(self._shift()).adjusted(-inset, -rise if inset else 0, inset, 0)
                for rectangle in self._document.rectangles(mark.span)
            ]
            if rectangles and rectangles[-1].bottom() >= exposed.top() and rectangles[0].top() <= exposed.bottom():
                paint_mark(painter, mark.kind, snug(rectangles), edge, self._theme)
        for _, place in self._signs_placed():
            paint_sign(painter, place, self._theme)
        painter.end()

    def _paint_layers(self, exposed: QRect) -> None:
        if self._document is None or not self._layers:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._shift())
        for layer in self._layers:
            layer.paint(painter, self._document, self._theme, QRectF(exposed).translated(-self._shift()))
        painter.end()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        self._fit_column()
        super().resizeEvent(event)
        self.moved.emit()

    def _fit_column(self) -> None:
        """Keep lines at a length that reads well: what is left over is margin on both sides."""
        column = self.fontMetrics().horizontalAdvance(_SAMPLE) * _WIDEST_COLUMN // len(_SAMPLE)
        column += 2 * int(_EDGE_ROOM)
        margin = max(_NARROWEST_MARGIN, (self.width() - column) // 2)
        if self.viewportMargins().left() != margin:
            self.setViewportMargins(margin, 0, margin, 0)

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._enter(event.position().toPoint())

    def _enter(self, point: QPoint) -> None:
        token = self.token_at(point)
        if token != self._entered:
            self._entered = token
            self.set_marks("pointer", (Mark(token.span, MarkKind.WORD),) if _answers(token) and token else ())
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if _answers(token) else Qt.CursorShape.IBeamCursor)
            self.token_entered.emit(token)
        if token and self.page:
            self._enter_passage(self.page.passage_at(token.span.start))

    def _enter_passage(self, passage: Passage | None) -> None:
        if passage != self._entered_passage:
            self._entered_passage = passage
            self.passage_entered.emit(passage)

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        super().mouseReleaseEvent(event)
        # A press and release on one spot is a click on a word; a drag is a selection.
        point = event.position().toPoint()
        if self._pressed is not None and (point - self._pressed).manhattanLength() < 4:
            token = self.token_at(point)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._pressed = None
                self._choose_passage(token)
                return
            self.put_cursor(token if _answers(token) else None)
            self.token_chosen.emit(token if _answers(token) else None)
        self._pressed = None

    def _choose_passage(self, token: "Token | None") -> None:
        # Between two words the passage that is lit is the one meant.
        passage = self.page.passage_at(token.span.start) if token and self.page else self._entered_passage
        if passage:
            self.passage_chosen.emit(passage)

    def viewportEvent(self, event: "QEvent") -> bool:
        if event.type() is event.Type.ToolTip and self._signs:
            asked = cast("QHelpEvent", event)
            tell_sign(self.sign_at(asked.pos()), asked.globalPos(), self.viewport())
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: "QEvent") -> None:
        super().leaveEvent(event)
        self._entered = None
        self.set_marks("pointer", ())
        self.token_entered.emit(None)

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        super().focusOutEvent(event)
        self.moved.emit() if event.reason() is Qt.FocusReason.ActiveWindowFocusReason else None

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        if plain and event.key() in steps:
            self.move_by_word(steps[Qt.Key(event.key())])
        elif shift and event.key() in steps:
            self._select_by_word(steps[Qt.Key(event.key())])
        elif plain and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.move_by_passage(1 if event.key() == Qt.Key.Key_Down else -1)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor:
            self.token_chosen.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def _select_by_word(self, step: int) -> None:
        """Stretch the selection from the word it began at to the next or previous one."""
        cursor = self.textCursor()
        if self._document is None or self._cursor is None:
            self.move_by_word(step)
            return
        if not cursor.hasSelection():
            anchor = self._cursor.span.start if step > 0 else self._cursor.span.end
            cursor.setPosition(self._document.position_of(anchor) or 0)
        else:
            self.move_by_word(step)
        forward = cursor.anchor() <= (self._document.position_of(self._cursor.span.start) or 0)
        end = self._document.position_of(self._cursor.span.end if forward else self._cursor.span.start)
        cursor.setPosition(end or 0, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def copy_selection(self) -> None:
        """Copy the selected stretch of the article as it stands: Qt would turn its NBSP into spaces.

        The text is handed to the clipboard: a QMimeData made here would be the clipboard's at exit, after Python is gone.
        """
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        # Qt's own menu would copy Qt's own text; what a reader wants from a menu here is the window's to say.
        self.menu_wanted.emit(event.globalPos())

    def selected_text(self) -> str:
        """The selected stretch of the article, as it stands there."""
        span = self.selected_span()
        return without_isolates(span.of(self._document.page.article.text)) if span and self._document else ""

    def selected_span(self) -> Span | None:
        """The selected stretch of the article, by its place."""
        cursor = self.textCursor()
        if self._document is None or not cursor.hasSelection():
            return None
        return Span(self._document.offset_of(cursor.selectionStart()), self._document.offset_of(cursor.selectionEnd()))


def _answers(token: "Token | None") -> bool:
    return token is not None and token.kind.can_be_looked_up
