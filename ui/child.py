"""Long work in a process of its own, so that neither Python's lock nor the engine's memory burdens the window."""

import json
import sys
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from reader.changes import Changes, Kind
from reader.folders import Home

_PATIENCE = 1000
"""Milliseconds that a killed process may take to be gone."""


class Child(QObject):
    """Long work in a process of its own: progress, an end, and a way to stop it."""

    progressed = Signal(int, int)
    finished = Signal(object)
    """The `Changes` it made."""
    failed = Signal(str)
    ended = Signal()
    """Told last, however it ended."""

    def __init__(self, home: Home, task: str, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "reader.cli.child", str(home.folder), task, *arguments])
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._said_its_end = False
        self._cancelled = False

    def start(self) -> None:
        """Begin."""
        self._process.start()

    def cancel(self) -> None:
        """Stop it; what it had finished stays."""
        self._cancelled = True
        self._process.kill()

    def close(self) -> None:
        """Stop it and see it gone, for a window that closes; nothing is told."""
        self._process.blockSignals(True)
        self.cancel()
        self._process.waitForFinished(_PATIENCE)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                self._hear(json.loads(line))
            except json.JSONDecodeError:
                continue

    def _hear(self, said: dict[str, Any]) -> None:
        if "progress" in said:
            self.progressed.emit(*said["progress"])
        elif "changed" in said:
            self._said_its_end = True
            self.finished.emit(Changes(frozenset(Kind(kind) for kind in said["changed"])))
        elif "failed" in said:
            self._said_its_end = True
            self.failed.emit(said["failed"])

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(self.tr("A helper process could not be started; nothing was changed."))
            self.ended.emit()

    def _finish(self) -> None:
        self._read()
        if not self._said_its_end and not self._cancelled:
            self.failed.emit(self.tr("A helper process ended unexpectedly; nothing was changed."))
        self.ended.emit()
