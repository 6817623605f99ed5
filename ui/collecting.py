"""When Python looks for circles among its objects: when nobody is looking at the window.

A whole search takes 70 ms with a large vocabulary, four frames in which neither a card nor a painted status appears. Young
objects are searched as they come, which takes less than a frame.
"""

import gc

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_YOUNG, _MIDDLE, _NEVER = 2_000, 20, 1_000_000
"""Objects made before the youngest are searched, searches of these before the next older are, and of those."""
_AT_LEAST_EVERY = 600_000
"""Milliseconds."""


class Collecting(QObject):
    """Searches everything when its window is left, and every ten minutes if it never is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # What is there now stays for as long as the window: no search need ever look at it.
        gc.freeze()
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        gc.enable()
        self._timer = QTimer(self)
        self._timer.setInterval(_AT_LEAST_EVERY)
        self._timer.timeout.connect(self._collect)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Let everything through, and see when the window is left."""
        if event.type() is QEvent.Type.WindowDeactivate:
            QTimer.singleShot(0, self, self._collect)
        return False

    def _collect(self) -> None:
        gc.collect()
        self._timer.start()
