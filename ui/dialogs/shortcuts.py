"""All shortcuts on one page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from reader.script.direction import isolate
from ui.actions import bindings, reading_keys


class ShortcutsDialog(QDialog):
    """The list that F1 opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(6)
        rows = [*reading_keys(), *((binding.text, "   ".join(binding.keys)) for binding in bindings())]
        for number, (text, keys) in enumerate(rows):
            shown = QLabel(isolate(keys, right_to_left=False), self)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(QLabel(text, self), number, 0)
            grid.addWidget(shown, number, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addLayout(grid)
        column.addWidget(buttons)
