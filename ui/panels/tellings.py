"""The other tellings as cards: what each of them says to the passage the reader is at, beside the text."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.bitext.coverage import Cell
from reader.bitext.values import ArticleId, ArticleSummary, PassageId
from reader.changes import Changes, Kind
from reader.script.direction import isolate
from ui.fonts import reading_font
from ui.languages import language_name
from ui.reading.signs import Said, Sign, percent, said_by, said_in_words
from ui.reading.told import Told, name_of, told
from ui.reading.waiting import Waiting
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library

_MOST = 5
"""Tellings with a card; of more, the surest."""
_SETTLE = 200
"""Milliseconds at a passage before its cards are filled: a pointer on its way to a card passes over other passages."""
_TEXT_SIZE = 14.0
_NARROWEST = 220
_RADIUS = 6.0


class TellingCard(QFrame):
    """What one telling says: its name, which opens it, how far it says the same, and its words."""

    opened = Signal(object, object)
    """The `ArticleId`, and the `PassageId` to be shown in it; None where it says nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: ArticleId | None = None
        self._passage: PassageId | None = None
        self._name = QToolButton(self)
        self._name.setAutoRaise(True)
        bold = self._name.font()
        bold.setBold(True)
        self._name.setFont(bold)
        self._name.setCursor(Qt.CursorShape.PointingHandCursor)
        # A long name gives way instead of widening the panel; its tooltip has the title.
        self._name.setMinimumWidth(_NARROWEST // 4)
        self._name.clicked.connect(lambda: self.opened.emit(self._article, self._passage))
        self._sign = Sign(Said.NOT, theme, self)
        self._grade = QLabel(self)
        self._grade.setForegroundRole(self._grade.foregroundRole().PlaceholderText)
        self._grade.setWordWrap(True)
        self._text = QLabel(self)
        self._text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = QWidget(self)
        heading.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        head = QHBoxLayout(heading)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._name)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._grade, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 9)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self._text)
        column.addLayout(foot)
        self.set_type_size(_TEXT_SIZE)

    def show_cell(self, telling: ArticleSummary, cell: Cell, text: str) -> None:
        """Show what a telling says.

        Args:
            telling: which.
            cell: how far it says the same, and where.
            text: its passages; empty where it says nothing.
        """
        said = said_by(cell)
        self._article = telling.id
        self._passage = cell.passages[0] if cell.passages else None
        self._name.setText(isolate(name_of(telling)))
        self._name.setToolTip(self.tr("Open %1 beside").replace("%1", isolate(telling.title)))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._sign.setVisible(said is not Said.NOT)
        self._sign.show_said(said)
        words = self.tr("this telling does not say it") if said is Said.NOT else said_in_words(said)
        self._grade.setText(f"{words} · {percent(cell.score)}" if cell.passages else words)
        self.setAccessibleName(f"{name_of(telling)} ({language_name(telling.language)}): {self._grade.text()}")

    def set_type_size(self, points: float) -> None:
        """Set the passage in this size."""
        self._text.setFont(reading_font(points))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._sign.set_theme(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line)))
        painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), _RADIUS, _RADIUS)


class Tellings(QWidget):
    """The cards, one below the other."""

    passage_chosen = Signal(object, object)
    """An `ArticleId` that is to be opened beside, and the `PassageId` to be shown in it or None."""

    def __init__(self, library: "Library", tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel; it says nothing until it is told of a passage.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the window; outlives this panel.
            theme: its colours.
            parent: the window or its dock.
        """
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._told: Told | None = None
        self._wanted: tuple[ArticleId, PassageId] | None = None
        self._asked: ArticleId | None = None
        """The telling whose answer is awaited."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self._show)
        self.setAccessibleName(self.tr("What the other tellings say here"))
        self.setMinimumWidth(_NARROWEST)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self._cards = [TellingCard(theme, inside) for _ in range(_MOST)]
        for card in self._cards:
            card.opened.connect(self.passage_chosen)
            column.addWidget(card)
        self._more = QLabel(inside)
        self._more.setForegroundRole(self._more.foregroundRole().PlaceholderText)
        self._more.setWordWrap(True)
        column.addWidget(self._more)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._waiting = Waiting(self._scroll, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._waiting)
        tasks.changed.connect(self._refresh)
        tasks.failed.connect(self._fail)
        self._show()

    def show_passage(self, article: ArticleId, passage: PassageId | None) -> None:
        """Show what the others say to a passage; with None the last one stays.

        Args:
            article: the telling the reader is in.
            passage: the one under the pointer or the reading cursor.
        """
        if passage is not None and (article, passage) != self._wanted:
            self._wanted = (article, passage)
            self._settle.start()

    def reload(self) -> None:
        """Ask again, as the links have changed."""
        self._told = self._asked = None
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for card in self._cards:
            card.set_theme(theme)

    def set_type_size(self, points: float) -> None:
        """Set the passages in this size."""
        for card in self._cards:
            card.set_type_size(points)

    def _show(self) -> None:
        if self._wanted is None:
            self._waiting.say(self.tr("Point at a passage to see what the other tellings say there."))
            return
        if not self.isVisible():
            return
        article, passage = self._wanted
        if self._told is None or self._told.matrix.base != article:
            self._ask(article)
        elif why := self._why_empty(self._told, passage):
            self._waiting.say(why)
        else:
            self._fill(self._told, passage)
            self._waiting.show_content()

    def _ask(self, article: ArticleId) -> None:
        if self._asked != article:
            self._asked = article
            self._waiting.wait(self.tr("Looking what the other tellings say…"))
            self._tasks.ask("tellings", lambda: told(self._library, article), self._take)

    def _take(self, answer: Told) -> None:
        if shiboken6.isValid(self):
            self._told, self._asked = answer, None
            self._show()

    def _why_empty(self, shown: Told, passage: PassageId) -> str:
        if not shown.others:
            return self.tr("This story has only one telling. Add another one to see what it says here.")
        if shown.row(passage) is None:
            return self.tr("This passage is no part of the text proper and is not compared.")
        return ""

    def _fill(self, shown: Told, passage: PassageId) -> None:
        row = shown.row(passage)
        cells = row.cells if row else ()
        order = sorted(range(len(cells)), key=lambda number: -cells[number].score)[:_MOST]
        for card, number in zip(self._cards, sorted(order), strict=False):
            card.show_cell(shown.others[number], cells[number], shown.text_of(*cells[number].passages))
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(order))
        hidden = len(cells) - len(order)
        self._more.setText(self.tr("%Ln more tellings", "", hidden))
        self._more.setVisible(hidden > 0)
        self._scroll.verticalScrollBar().setValue(0)

    def _refresh(self, changes: Changes) -> None:
        if changes.touch(Kind.LINKS) or changes.touch(Kind.ARTICLES):
            self.reload()

    def _fail(self, sentence: str) -> None:
        if self._waiting.is_waiting:
            self._asked = None
            self._waiting.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()


class TellingsDock(QDockWidget):
    """The cards as a third column of the window, on whichever side the reader puts it."""

    def __init__(self, tellings: Tellings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tellings")
        self.setWindowTitle(self.tr("What the others say"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setWidget(tellings)
