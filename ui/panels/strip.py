"""The strip at the bottom: what is being done and how far it is, and a sentence when something could not be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget


class Strip(QWidget):
    """One quiet line."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setAccessibleName(self.tr("What is being done"))
        self._text.setForegroundRole(self._text.foregroundRole().PlaceholderText)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 8)
        self._cancel = QToolButton(self)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled.emit)
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addWidget(self._close)
        self.clear()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Say what is being done, and how much of it."""
        self._text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for widget in (self._bar, self._cancel):
            widget.show()
        self._close.hide()
        self.show()

    def say(self, sentence: str) -> None:
        """A sentence that stays until it is closed."""
        self._text.setText(sentence)
        self._bar.hide()
        self._cancel.hide()
        self._close.show()
        self.show()

    def clear_progress(self) -> None:
        """The work is done; a sentence that waits to be read stays."""
        if self._bar.isVisibleTo(self):
            self.clear()

    def clear(self) -> None:
        """Nothing to say."""
        self.hide()
