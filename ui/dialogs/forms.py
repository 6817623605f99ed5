"""The table of a word's forms: conjugation or declension, opened from its card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.lexicon.entries import Entry
from reader.lexicon.paradigms import Paradigm
from reader.script.direction import isolate
from ui.fonts import reading_font
from ui.grammar import feature_name

_SIZE = (1040, 620)
_FORM_SIZE = 14.0


class FormsDialog(QDialog):
    """Every form of one word, with its vowels."""

    def __init__(self, entry: Entry, paradigm: Paradigm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All forms of %1").replace("%1", isolate(entry.lemma)))
        head = QLabel(f"{isolate(entry.vocalised or entry.lemma)}   {isolate('; '.join(entry.senses), right_to_left=False)}")
        head.setFont(reading_font(_FORM_SIZE + 2))
        head.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(head)
        column.addWidget(self._table(paradigm), 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def _table(self, paradigm: Paradigm) -> QTableWidget:
        """Persons run down the side where there are more of them than tenses."""
        names = [row.name for row in paradigm.rows]
        cells = [list(row.forms) for row in paradigm.rows]
        across, down = list(paradigm.columns), names
        if len(across) > len(down):
            across, down, cells = down, across, [list(column) for column in zip(*cells, strict=True)]
        table = QTableWidget(len(down), len(across), self)
        table.setAccessibleName(self.tr("Table of forms"))
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalHeaderLabels([feature_name(name) for name in across])
        table.setVerticalHeaderLabels([feature_name(name) for name in down])
        for row, forms in enumerate(cells):
            for place, form in enumerate(forms):
                item = QTableWidgetItem(form)
                item.setFont(reading_font(_FORM_SIZE))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                table.setItem(row, place, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table
