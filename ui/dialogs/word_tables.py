"""The tables of the vocabulary window: articles by how much of them is known, the words one asks for, the terms marked."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from reader.library.readiness import ExplainedWord, Readiness
from reader.script.direction import isolate
from reader.study.coverage import Coverage
from reader.study.terms import Status, Term
from ui.fonts import reading_font
from ui.languages import language_name
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_WORD_SIZE = 14.0
_ROW_HEIGHT = 30
_BAR_HEIGHT = 10.0
_PERCENT_WIDTH = 58
COVERAGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Coverage` that a cell paints as a bar."""
SCRIPT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether a cell is Persian or Arabic text."""


class Column(NamedTuple):
    """A column of a table."""

    heading: str
    width: int
    """Pixels; 0 for a column that takes what is left."""
    in_script: bool = False
    """Whether it holds Persian or Arabic."""


class RowsModel(QAbstractTableModel):
    """Rows of values under fixed columns; each kind of row says what its cells hold."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def cell(self, row: Any, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def coverage(self, _row: Any, _column: int) -> Coverage | None:
        """What a cell paints as a bar."""
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return isolate(self.cell(row, column)) or None
        if role == COVERAGE_ROLE:
            return self.coverage(row, column)
        if role == SCRIPT_ROLE:
            return self.columns[column].in_script
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self.columns[section].heading


class ArticlesModel(RowsModel):
    """`Readiness` a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), parent)
        self.columns = (
            Column(self.tr("Text"), 0, in_script=True),
            Column(self.tr("Language"), 90),
            Column(self.tr("You know"), 160),
            Column(self.tr("Words to learn for 95 %"), 160),
        )

    def cell(self, row: Readiness, column: int) -> str:
        if column == 0:
            return row.article.title
        if column == 1:
            return language_name(row.article.language)
        if column == 2:
            return percent(row.coverage.share) if row.coverage else self.tr("not read yet")
        return "" if row.until_ready is None else QLocale().toString(row.until_ready)

    def coverage(self, row: Readiness, column: int) -> Coverage | None:
        return row.coverage if column == 2 else None


class UnknownModel(RowsModel):
    """`ExplainedWord` a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), parent)
        self.columns = (
            Column(self.tr("Word"), 170, in_script=True),
            Column(self.tr("Times"), 60),
            Column(self.tr("How well"), 90),
            Column(self.tr("Meaning"), 0),
            Column(self.tr("In the other language"), 170, in_script=True),
        )

    def cell(self, row: ExplainedWord, column: int) -> str:
        word = row.word
        return (
            word.key.text,
            QLocale().toString(word.times),
            status_name(word.status),
            row.gloss,
            row.counterpart,
        )[column]


class TermsModel(RowsModel):
    """`Term` a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), parent)
        self.columns = (
            Column(self.tr("Term"), 190, in_script=True),
            Column(self.tr("Language"), 80),
            Column(self.tr("How well"), 90),
            Column(self.tr("Since"), 110),
            Column(self.tr("Tags"), 130),
            Column(self.tr("Note"), 0),
        )

    def cell(self, row: Term, column: int) -> str:
        since = QDateTime.fromString(row.since, Qt.DateFormat.ISODate).toLocalTime().date()
        return (
            row.key.text,
            language_name(row.key.language),
            status_name(row.status),
            QLocale().toString(since, QLocale.FormatType.ShortFormat),
            " ".join(row.tags),
            row.note,
        )[column]


class RowsTable(QTableView):
    """A table of rows that are chosen whole."""

    def __init__(self, model: RowsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._cells = _Cells(theme, self)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for place, column in enumerate(model.columns):
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            )
            if column.width:
                self.setColumnWidth(place, column.width)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._cells.theme = theme
        self.viewport().update()

    def chosen_rows(self) -> list[Any]:
        """The rows that are chosen, from above."""
        model = self.model()
        assert isinstance(model, RowsModel)
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [model.rows[number] for number in numbers]


class _Cells(QStyledItemDelegate):
    """Paints Persian and Arabic in the reading face and from the right, and coverage as a bar."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(SCRIPT_ROLE):
            option.font = reading_font(_WORD_SIZE)
            option.direction = Qt.LayoutDirection.RightToLeft
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        covered = index.data(COVERAGE_ROLE)
        if not isinstance(covered, Coverage) or not covered.words:
            return
        rectangle = option.rect
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        room = rectangle.adjusted(10, 0, -_PERCENT_WIDTH, 0) if right_to_left else rectangle.adjusted(_PERCENT_WIDTH, 0, -10, 0)
        top = rectangle.center().y() - _BAR_HEIGHT / 2
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(room.left(), int(top), room.width(), int(_BAR_HEIGHT), QColor(self.theme.line))
        begun = 0.0
        known = covered.known + covered.by_cognate
        for count, colour in ((known, self.theme.accent), (covered.learning, self.theme.learning_edge)):
            width = room.width() * count / covered.words
            left = room.right() + 1 - begun - width if right_to_left else room.left() + begun
            painter.fillRect(int(left), int(top), max(int(width), 1 if count else 0), int(_BAR_HEIGHT), QColor(colour))
            begun += width
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW_HEIGHT)


def percent(share: float) -> str:
    """A share as a whole percentage in the interface's digits."""
    return f"{QLocale().toString(int(share * 100))} %"


def status_name(status: Status) -> str:
    """A status in the interface's language."""
    from PySide6.QtCore import QCoreApplication

    if status.is_learning:
        said = QCoreApplication.translate("statuses", "learning %1")
        return said.replace("%1", QLocale().toString(status.level))
    return {
        Status.NEW: QCoreApplication.translate("statuses", "new"),
        Status.KNOWN: QCoreApplication.translate("statuses", "known"),
        Status.IGNORED: QCoreApplication.translate("statuses", "ignored"),
    }[status]
