"""A table of passages: right to left as they run, rows of one height, a cell chosen by a click or by Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_NARROWEST_TEXT = 220


class PassageTable(QTableView):
    """The columns of text share what those of signs leave."""

    chosen = Signal(object)
    """The `QModelIndex`."""

    def __init__(self, parent: QWidget, *, texts: tuple[int, ...], sign_width: int) -> None:
        """Make an empty table.

        Args:
            parent: it stands in.
            texts: the columns that hold passages.
            sign_width: of every other column, in pixels.
        """
        super().__init__(parent)
        self._texts = texts
        self._sign_width = sign_width
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        # With fixed rows and columns no cell is measured, however many there are.
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self.chosen.emit)

    def fit_columns(self) -> None:
        """Share the width."""
        count, texts = self.model().columnCount(), self._texts
        left = self.viewport().width() - (count - len(texts)) * self._sign_width
        for column in range(count):
            width = max(_NARROWEST_TEXT, left // len(texts)) if column in texts else self._sign_width
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
