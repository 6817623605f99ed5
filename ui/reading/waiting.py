"""Waiting: a place that shows what was asked for, a sentence why there is nothing to show, or that it is still coming."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

PATIENCE = 500
"""Milliseconds before anything is said of waiting."""


class Waiting(QWidget):
    """Holds a widget that is filled from the pool."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setForegroundRole(self._sentence.foregroundRole().PlaceholderText)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setMaximumWidth(240)
        self._bar.setAccessibleName(self.tr("Progress"))
        instead = QWidget(self)
        column = QVBoxLayout(instead)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self._sentence)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(content)
        self._pages.addWidget(instead)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._say_so)
        self._why = ""

    @property
    def sentence(self) -> str:
        """What is said instead of the content; empty while the content shows."""
        return self._sentence.text() if self._pages.currentIndex() else ""

    @property
    def is_waiting(self) -> bool:
        """Whether what was asked for is still coming, said so or not."""
        return self._patience.isActive() or (bool(self.sentence) and not self._bar.isHidden())

    def wait(self, what: str) -> None:
        """It was asked for; what shows stays until it comes, or until it takes long enough to speak of.

        Args:
            what: a sentence that says what is being done.
        """
        self._why = what
        self._patience.start()

    def show_content(self) -> None:
        """It is there."""
        self._patience.stop()
        self._pages.setCurrentIndex(0)

    def say(self, sentence: str) -> None:
        """There is nothing to show, and this is why."""
        self._patience.stop()
        self._bar.hide()
        self._sentence.setText(sentence)
        self._pages.setCurrentIndex(1)

    def _say_so(self) -> None:
        self.say(self._why)
        self._bar.show()
