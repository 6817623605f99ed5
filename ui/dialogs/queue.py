"""The queue: the least certain links of a story, one at a time, for a teacher to go through quickly.

All are loaded before the first is shown, so that the next is only a matter of setting a few labels. What is done with an
answer stands in `ui.correcting`.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QBrush, QKeySequence, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTextEdit, QToolButton, QVBoxLayout, QWidget

from reader.bitext.links import Link
from reader.bitext.values import Article, PassageId, StoryId
from reader.library import Library
from reader.script.direction import isolate
from reader.script.language import Language
from ui.actions import sequences
from ui.fonts import reading_font
from ui.standing import standing

_MOST = 2000
"""Links; nobody goes through more at one sitting."""
_SIZE = (900, 460)
_TYPE_SIZE = 15.0
_CONTEXT_SIZE = 12.0
_MARGIN = 14.0


class QueuedSide(NamedTuple):
    """One side of a link as it is shown: the passages, and what stands around them."""

    article: Article
    before: str
    text: str
    after: str


class QueuedLink(NamedTuple):
    """A link that waits for an answer, as seen from the text that stands on the right."""

    link: Link
    right: QueuedSide
    left: QueuedSide


class Answer(Enum):
    """What a person says of a link in the queue."""

    RIGHT = "right"
    WRONG = "wrong"
    LATER = "later"


def waiting_links(library: Library, story: StoryId, on_the_right: Language) -> tuple[QueuedLink, ...]:
    """The least certain links of a story with their texts; for a thread that may wait."""
    links = library.links.queue(_MOST, story=story)
    tellings = next((each.articles for each in library.articles.stories() if each.id == story), ())
    articles = [library.articles.article(summary.id) for summary in tellings] if links else []
    places = {passage.id: (article, index) for article in articles for index, passage in enumerate(article.passages)}
    found: list[QueuedLink] = []
    for link in links:
        if all(passage in places for passage in (*link.source, *link.target)):
            first = places[link.source[0]][0].summary.language
            seen = link if first is on_the_right else link.turned()
            found.append(QueuedLink(seen, _side(seen.source, places), _side(seen.target, places)))
    return tuple(found)


def _side(passages: tuple[PassageId, ...], places: dict[PassageId, tuple[Article, int]]) -> QueuedSide:
    article = places[passages[0]][0]
    indices = [places[passage][1] for passage in passages]

    def text_at(index: int) -> str:
        return article.passages[index].span.of(article.text) if 0 <= index < len(article.passages) else ""

    text = " … ".join(text_at(index) for index in indices) if _has_gaps(indices) else " ".join(map(text_at, indices))
    return QueuedSide(article, text_at(min(indices) - 1), text, text_at(max(indices) + 1))


def _has_gaps(indices: list[int]) -> bool:
    return max(indices) - min(indices) >= len(indices)


class QueueDialog(QDialog):
    """Shows one link after another and hands on what is said of it."""

    answered = Signal(object, object)
    """A link and what was said of it: right or wrong."""
    undo_wanted = Signal(object)
    """The last `Answer`, right or wrong, is to be taken back."""
    place_wanted = Signal(object)
    """The `QueuedLink` that is to be shown in its texts."""

    def __init__(self, links: tuple[QueuedLink, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Least certain links"))
        self._links = links
        self._answers: list[Answer] = []
        self._count = QLabel(self)
        self._count.setAccessibleName(self.tr("How many are left"))
        self._standing = QLabel(self)
        self._standing.setAccessibleName(self.tr("Why they are linked"))
        self._standing.setWordWrap(True)
        self._said = QLabel(self)
        self._said.setForegroundRole(self._said.foregroundRole().PlaceholderText)
        self._said.setWordWrap(True)
        self._right, self._left = _SideView(self), _SideView(self)
        self._arrange()
        self._show_next()

    def _arrange(self) -> None:
        sides = QWidget(self)
        sides.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._right, 1)
        row.addWidget(self._left, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (self._count, sides, self._standing, self._said):
            column.addWidget(widget, 1 if widget is sides else 0)
        column.addLayout(self._buttons())
        self.resize(*_SIZE)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._acts: dict[str, QAction] = {}
        for name, text, keys, act in (
            ("right", self.tr("Right"), ("Y",), lambda: self._answer(Answer.RIGHT)),
            ("wrong", self.tr("Wrong"), ("N",), lambda: self._answer(Answer.WRONG)),
            ("later", self.tr("Later"), ("Space", "Left", "Down"), lambda: self._answer(Answer.LATER)),
            ("back", self.tr("Take back"), ("U", "Ctrl+Z", "Right", "Up"), self._back),
            ("place", self.tr("Show in the texts"), ("Return", "Enter"), self._ask_for_the_place),
            ("close", self.tr("Close"), ("Escape",), self.close),
        ):
            key = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action = self._acts[name] = QAction(f"{text}  {isolate(key, right_to_left=False)}", self)
            action.setToolTip(text)
            action.setShortcuts(sequences(keys))
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
            row.addWidget(_button(action))
            if name == "later":
                row.addStretch(1)
        return row

    # Going through

    @property
    def current(self) -> QueuedLink | None:
        """The link that waits for an answer; None when all are gone through."""
        place = len(self._answers)
        return self._links[place] if place < len(self._links) else None

    def tell(self, sentence: str) -> None:
        """Say something quietly below the passages."""
        self._said.setText(sentence)

    def _answer(self, answer: Answer) -> None:
        current = self.current
        if current is None:
            return
        self._answers.append(answer)
        self.tell("")
        self._show_next()
        if answer is not Answer.LATER:
            self.answered.emit(current.link, answer)

    def _back(self) -> None:
        """To the link before, and take back what was said of it."""
        if not self._answers:
            self.tell(self.tr("Nothing has been answered yet."))
            return
        answer = self._answers.pop()
        self._show_next()
        if answer is not Answer.LATER:
            self.undo_wanted.emit(answer)

    def _ask_for_the_place(self) -> None:
        if self.current:
            self.place_wanted.emit(self.current)

    def _show_next(self) -> None:
        current = self.current
        for name in ("right", "wrong", "later", "place"):
            self._acts[name].setEnabled(current is not None)
        self._acts["back"].setEnabled(bool(self._answers))
        left = len(self._links) - len(self._answers)
        self._count.setText(self.tr("%Ln left", "", left) if current else self._farewell())
        self._standing.setText(" · ".join(standing(current.link)) if current else "")
        self._right.show_side(current.right if current else None)
        self._left.show_side(current.left if current else None)

    def _farewell(self) -> str:
        if not self._links:
            return self.tr("No link of this story waits for an answer.")
        parts = (
            self.tr("%Ln right", "", self._answers.count(Answer.RIGHT)),
            self.tr("%Ln wrong", "", self._answers.count(Answer.WRONG)),
            self.tr("%Ln for later", "", self._answers.count(Answer.LATER)),
        )
        return self.tr("All gone through: %1.").replace("%1", " · ".join(parts))


class _SideView(QTextEdit):
    """One passage with what stands around it, under the name of its telling."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Passage"))
        # The arrows go from link to link.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)

    def show_side(self, side: QueuedSide | None) -> None:
        """Show a side, or nothing."""
        self.clear()
        if side is None:
            return
        summary = side.article.summary
        ink, muted = self.palette().text(), self.palette().placeholderText()
        self._add(summary.source or summary.title, _CONTEXT_SIZE, muted)
        for text, size, colour in (
            (side.before, _CONTEXT_SIZE, muted),
            (side.text, _TYPE_SIZE, ink),
            (side.after, _CONTEXT_SIZE, muted),
        ):
            if text:
                self.textCursor().insertBlock()
                self._add(text, size, colour)
        self.verticalScrollBar().setValue(0)

    def _add(self, text: str, size: float, colour: QBrush) -> None:
        block, letters, cursor = QTextBlockFormat(), QTextCharFormat(), self.textCursor()
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setBottomMargin(_MARGIN / 2)
        letters.setFont(reading_font(size))
        letters.setForeground(colour)
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.setBlockFormat(block)
        cursor.insertText(text, letters)
        self.setTextCursor(cursor)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setDefaultAction(action)
    return button
