"""The line in which the reader types what to find."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget


class FindBar(QWidget):
    """A line to type in, with how many places there are."""

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Find; vowels and letter variants are ignored"))
        self._line.setAccessibleName(self.tr("Find in the page"))
        self._line.setClearButtonEnabled(True)
        self._count = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        for text, name, step in (("↑", self.tr("Previous place found"), -1), ("↓", self.tr("Next place found"), 1)):
            button = QToolButton(self)
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _checked=False, step=step: self.stepped.emit(step))
            row.addWidget(button)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(self.tr("Close search"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self._line.textChanged.connect(self.asked.emit)
        self.hide()

    def open(self, query: str) -> None:
        """Show the bar, with what is selected in the text already in it."""
        self.show()
        if query:
            self._line.setText(query)
        self._line.selectAll()
        self._line.setFocus()

    @property
    def query(self) -> str:
        """What is sought."""
        return self._line.text()

    def tell(self, current: int | None, total: int) -> None:
        """Say which of how many places is shown."""
        if not self.query.strip():
            self._count.setText("")
        elif current is None or not total:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(self.tr("%1 of %2").replace("%1", f"{current + 1}").replace("%2", f"{total}"))

    def dismiss(self) -> None:
        """Go away, and with it the marks."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
