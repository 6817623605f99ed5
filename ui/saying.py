"""Something that is being said, played or recorded: the speaking child, as the window hears it. It never waits for it."""

import sys

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from reader.speech.child import PATIENCE, PROGRAM
from reader.speech.wire import ENOUGH, GO_ON, PAUSE, Fault, Report, Request, read_report, write_request

_GONE = 1000
"""Milliseconds that a killed process may take to be gone."""


class Saying(QObject):
    """One request to a child of its own."""

    began = Signal()
    """Sound, or the recording, begins."""
    word_came = Signal(object)
    """The span of the word that is being said."""
    ended = Signal()
    """All was said, or what was recorded is written."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, request: Request, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._is_over = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(list(PROGRAM))
        # Sound drivers are noisy where there is no device: their channel is read by nobody.
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(int(PATIENCE * 1000))
        self._watch.timeout.connect(lambda: self._fail(self.tr("The speech engine does not answer; it was ended.")))

    def start(self) -> None:
        """Begin."""
        self._process.start()
        self._process.write(write_request(self._request))
        self._watch.start()

    def pause(self) -> None:
        """Be silent; the place is kept."""
        self._watch.stop()
        self._process.write(PAUSE)

    def go_on(self) -> None:
        """Go on from the place kept."""
        self._process.write(GO_ON)
        self._watch.start()

    def enough(self) -> None:
        """What was recorded is to be written."""
        self._process.write(ENOUGH)

    def stop(self) -> None:
        """Be silent at once and for good; nothing more is told."""
        self._is_over = True
        self._watch.stop()
        self._process.blockSignals(True)
        self._process.kill()
        # A process that is deleted while it runs makes Qt complain.
        self._process.waitForFinished(_GONE)
        self.deleteLater()

    def _read(self) -> None:
        while not self._is_over and self._process.canReadLine():
            if report := read_report(bytes(self._process.readLine().data())):
                self._watch.start()
                self._hear(report)

    def _hear(self, report: Report) -> None:
        if report.failed:
            self._fail(self._sentence(report))
        elif report.began:
            self.began.emit()
        elif report.word:
            self.word_came.emit(report.word)
        elif report.ended or report.made is not None:
            self._is_over = True
            self._watch.stop()
            self.ended.emit()

    def _sentence(self, report: Report) -> str:
        if report.fault is Fault.DEVICE and self._request.path and not self._request.parts:
            return self.tr("No sound device or microphone answers; everything else works.")
        if report.fault is Fault.DEVICE:
            return self.tr("No sound device answers, so nothing can be heard; it can still be saved as a sound file.")
        if report.fault is Fault.VOICE:
            return self.tr("No speech engine could be started, so nothing is read aloud; everything else works.")
        return report.failed

    def _fail(self, sentence: str) -> None:
        if not self._is_over:
            self.stop()
            self.failed.emit(sentence)

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(self.tr("The speech engine could not be started."))

    def _finish(self) -> None:
        self._read()
        self._fail(self.tr("The speech engine ended before everything was said."))
