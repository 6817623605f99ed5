"""All shortcuts on one page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.script.direction import isolate
from ui.actions import bindings, reading_keys

_SHARE = 0.85
"""Of the screen, what the window takes at most."""
_AROUND = QSize(70, 90)
"""What margins, a scroll bar and the button take."""


class ShortcutsDialog(QDialog):
    """The list that F1 opens: in two columns where the screen is wide enough, scrolling where it is not high enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All shortcuts"))
        rows = [*reading_keys(), *((binding.text, "   ".join(binding.keys)) for binding in bindings())]
        room = self.screen().availableSize() * _SHARE - _AROUND
        page = _page(rows, columns=2)
        if page.sizeHint().width() > room.width():
            page = _page(rows, columns=1)
        scrolled = QScrollArea(self)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(scrolled)
        column.addWidget(buttons)
        self.resize(page.sizeHint().boundedTo(room) + _AROUND)


def _page(rows: Sequence[tuple[str, str]], *, columns: int) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    high = -(-len(rows) // columns)
    for number, (text, keys) in enumerate(rows):
        shown = QLabel(isolate(keys, right_to_left=False))
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        grid.addWidget(QLabel(text), number % high, 2 * (number // high))
        grid.addWidget(shown, number % high, 2 * (number // high) + 1)
    return page
