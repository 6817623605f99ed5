"""The strip at the bottom: what is being done and how far it is, and a sentence when there is something to say.

A sentence stays readable while work goes on: it stands in place of the work's name until it is closed.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget


class Strip(QWidget):
    """One quiet line."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""
        self._work = ""
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
        self._close.clicked.connect(self.clear_sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addWidget(self._close)
        self._show_both()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Say what is being done, and how much of it."""
        self._work = text
        self._bar.setToolTip(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._show_both()

    def say(self, sentence: str) -> None:
        """A sentence that stays until it is closed or another is said."""
        self._sentence = sentence
        self._show_both()

    def clear_progress(self) -> None:
        """The work is done; a sentence that waits to be read stays."""
        self._work = ""
        self._show_both()

    def clear_sentence(self) -> None:
        """What was said has been read; work that goes on stays."""
        self._sentence = ""
        self._show_both()

    def _show_both(self) -> None:
        self._text.setText(self._sentence or self._work)
        self._bar.setVisible(bool(self._work))
        self._cancel.setVisible(bool(self._work))
        self._close.setVisible(bool(self._sentence))
        self.setVisible(bool(self._sentence or self._work))
