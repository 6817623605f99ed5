"""Who else says this: the passages of one telling against the others, as a table of signs."""

from textwrap import shorten
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.bitext.coverage import Cell, Row
from reader.bitext.values import ArticleId, PassageId, Story
from reader.script.direction import isolate
from ui.dialogs.table import PassageTable
from ui.fonts import reading_font
from ui.languages import language_name
from ui.reading.excerpt import Excerpt, Style, line_height, paint_excerpt
from ui.reading.signs import Said, Sign, paint_sign, percent, said_by, said_in_words
from ui.reading.told import Told, name_of, told
from ui.reading.waiting import Waiting
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library

Index = QModelIndex | QPersistentModelIndex

_TEXT_SIZE = 14.0
_LINES = 2
_PADDING = 8
_COLUMN = 132
_TOOLTIP_LENGTH = 300
_LEGEND_ROOM = 8
"""Letters of room behind each word of the legend."""
_TEXT = 0
"""The column of the passages; those of the other tellings follow."""


class Place(NamedTuple):
    """A passage that is to be shown where it stands."""

    article: ArticleId
    passage: PassageId


class MatrixModel(QAbstractTableModel):
    """The rows of a matrix, or those that nobody else says; the texts stand in the first column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._metrics = parent.fontMetrics()
        self._told: Told | None = None
        self._rows: tuple[Row, ...] = ()

    def show_told(self, shown: Told, *, only_here: bool) -> None:
        """Show a telling against the others.

        Args:
            shown: the telling.
            only_here: show only what no other telling says.
        """
        self.beginResetModel()
        self._told = shown
        self._rows = tuple(row for row in shown.matrix.rows if not (only_here and row.tellings))
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """What a telling says to a passage; None in the column of the passages."""
        return self._rows[index.row()].cells[index.column() - 1] if index.column() != _TEXT else None

    def text(self, index: Index) -> str:
        """The passage of a row."""
        return self._told.text_of(self._rows[index.row()].passage) if self._told else ""

    def place(self, index: Index) -> Place | None:
        """Where what a cell stands for is to be read; None where nothing is said."""
        cell = self.cell(index)
        if cell is not None:
            return Place(cell.article, cell.passages[0]) if cell.passages else None
        return Place(self._told.matrix.base, self._rows[index.row()].passage) if self._told else None

    def row_of(self, passage: PassageId) -> int | None:
        """The row that shows a passage."""
        return next((number for number, row in enumerate(self._rows) if row.passage == passage), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if self._told is None or (parent is not None and parent.isValid()):
            return 0
        return 1 + len(self._told.others)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if cell is None:
            return self.text(index) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(cell, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_words(cell, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._told is None or orientation is Qt.Orientation.Vertical:
            return None
        if section == _TEXT:
            title = isolate(name_of(self._told.base))
            return f"{title}\n{self._everyone()}" if role == Qt.ItemDataRole.DisplayRole else None
        telling = self._told.others[section - 1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{isolate(telling.title)}\n{language_name(telling.language)} · {self._share(telling.id)}"
        name = self._metrics.elidedText(name_of(telling), Qt.TextElideMode.ElideRight, _COLUMN - 2 * _PADDING)
        return f"{isolate(name)}\n{self._share(telling.id)}" if role == Qt.ItemDataRole.DisplayRole else None

    def _share(self, telling: ArticleId) -> str:
        assert self._told is not None
        if telling not in self._told.compared:
            return said_in_words(Said.UNKNOWN)
        return self.tr("says %1 of it").replace("%1", percent(self._told.share(telling)))

    def _everyone(self) -> str:
        assert self._told is not None
        counted = self.tr("%Ln passages", "", len(self._told.matrix.rows))
        if not self._told.compared:
            return counted
        said = self.tr("%1 said elsewhere too").replace("%1", percent(self._told.share()))
        return f"{counted} · {said}"

    def _in_words(self, cell: Cell, column: int) -> str:
        assert self._told is not None
        name = isolate(name_of(self._told.others[column - 1]))
        score = f" · {percent(cell.score)}" if cell.passages else ""
        return f"{name}: {said_in_words(said_by(cell))}{score}"

    def _tooltip(self, cell: Cell, column: int) -> str:
        assert self._told is not None
        said = self._told.text_of(*cell.passages)
        short = shorten(said, _TOOLTIP_LENGTH, placeholder=" …")
        return "\n".join(line for line in (self._in_words(cell, column), isolate(short) if short else "") if line)


class _CellPainter(QStyledItemDelegate):
    """Paints passages and signs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = reading_font(_TEXT_SIZE)

    @property
    def height(self) -> int:
        """The height of every row."""
        return int(line_height(self._font) * _LINES) + 2 * _PADDING

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        model = index.model()
        assert isinstance(model, MatrixModel)
        if selected:
            painter.fillRect(place, QColor(self._theme.source_passage))
        cell = model.cell(index)
        if cell is None:
            style = Style(self._font, _LINES, QColor(self._theme.ink))
            inside = place.adjusted(_PADDING + 4, _PADDING, -_PADDING - 4, -_PADDING)
            paint_excerpt(painter, inside, Excerpt(model.text(index)), style)
        else:
            paint_sign(painter, place, said_by(cell), self._theme)
        if focused:
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_COLUMN, self.height)


class WhoElse(QWidget):
    """The table, with what chooses the telling and the rows."""

    passage_chosen = Signal(object, object)
    """An `ArticleId` and the `PassageId` to be shown in it."""

    def __init__(self, library: "Library", tasks: Tasks, story: Story, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._story = story
        self._told: Told | None = None
        self._model = MatrixModel(self)
        self._table = PassageTable(self, texts=(_TEXT,), sign_width=_COLUMN)
        header_words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self._table.horizontalHeader().setDefaultAlignment(header_words)
        self._table.setAccessibleName(self.tr("Who else says this"))
        self._table.setSelectionBehavior(PassageTable.SelectionBehavior.SelectRows)
        self._painter = _CellPainter(theme, self._table)
        self._table.setModel(self._model)
        self._table.setItemDelegate(self._painter)
        self._table.verticalHeader().setDefaultSectionSize(self._painter.height)
        self._base = QComboBox(self)
        self._base.setAccessibleName(self.tr("The telling whose passages are shown"))
        for telling in story.articles:
            self._base.addItem(f"{isolate(name_of(telling))} · {language_name(telling.language)}", telling.id)
        self._base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._base.setMinimumContentsLength(24)
        self._only_here = QCheckBox(self.tr("Only what nobody else says"), self)
        self._waiting = Waiting(self._table, self)
        self._signs = [Sign(said, theme, self) for said in Said if said is not Said.NOT]
        self._arrange()
        self._base.activated.connect(lambda _index: self.reload())
        self._only_here.toggled.connect(lambda _on: self._show())
        self._table.chosen.connect(self._choose)

    def _arrange(self) -> None:
        label = QLabel(self.tr("Passages of:"), self)
        label.setBuddy(self._base)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label)
        top.addWidget(self._base)
        top.addStretch(1)
        top.addWidget(self._only_here)
        legend = QHBoxLayout()
        legend.setSpacing(6)
        for sign in self._signs:
            words = QLabel(said_in_words(sign.said), self)
            words.setForegroundRole(words.foregroundRole().PlaceholderText)
            words.setWordWrap(True)
            legend.addWidget(sign)
            legend.addWidget(words, len(words.text()) + _LEGEND_ROOM)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._waiting, 1)
        column.addLayout(legend)

    @property
    def base(self) -> ArticleId:
        """The telling whose passages are the rows."""
        return ArticleId(self._base.currentData())

    def show_base(self, telling: ArticleId) -> None:
        """Take the passages of another telling."""
        self._base.setCurrentIndex(max(self._base.findData(telling), 0))
        self.reload()

    def reload(self) -> None:
        """Ask again, as the links have changed or another telling is wanted."""
        base = self.base
        self._waiting.wait(self.tr("Looking who else says it…"))
        self._tasks.ask("who else", lambda: told(self._library, base), self._take)

    def fail(self, sentence: str) -> None:
        """It could not be found out."""
        if self._waiting.is_waiting:
            self._waiting.say(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._painter.set_theme(theme)
        for sign in self._signs:
            sign.set_theme(theme)
        self._table.viewport().update()

    def _take(self, answer: Told) -> None:
        if shiboken6.isValid(self):
            self._told = answer
            self._show()

    def _show(self) -> None:
        if self._told is None:
            return
        current = self._table.currentIndex().siblingAtColumn(_TEXT)
        kept = self._model.place(current) if current.isValid() else None
        self._model.show_told(self._told, only_here=self._only_here.isChecked())
        self._table.fit_columns()
        row = self._model.row_of(kept.passage) if kept else None
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(row or 0, _TEXT))
        if why := self._why_empty(self._told):
            self._waiting.say(why)
        else:
            self._waiting.show_content()

    def _why_empty(self, shown: Told) -> str:
        if not shown.others:
            return self.tr("This story has only one telling. Add another one to see who says what.")
        if not shown.matrix.rows:
            return self.tr("This telling has no passages to compare.")
        if self._only_here.isChecked() and not shown.compared:
            return self.tr("This telling has not been compared with any other yet; that happens in the background.")
        if not self._model.rowCount():
            return self.tr("Every passage of this telling is said by another one too.")
        return ""

    def _choose(self, index: QModelIndex) -> None:
        place = self._model.place(index)
        if place is not None:
            self.passage_chosen.emit(place.article, place.passage)
