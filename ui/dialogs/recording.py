"""Recording a word: the reader's own voice in place of the synthetic one, heard again, replaced or deleted."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.errors import InputError, MachineError
from reader.speech.wire import Request, Wish
from ui.fonts import reading_font

if TYPE_CHECKING:
    from reader.library.speaking import Speaking, WordToSay
    from ui.saying import Saying

_TYPE_SIZE = 22.0


class RecordingDialog(QDialog):
    """One word, and how its reader says it.

    Args:
        word: the word.
        speech: where recordings are kept.
        start: makes what plays and records.
        parent: the window.
    """

    def __init__(
        self,
        word: "WordToSay",
        speech: "Speaking",
        start: "Callable[[Request, QObject], Saying]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your own recording"))
        self._word = word
        self._speech = speech
        self._start = start
        self._saying: Saying | None = None
        self._records = False
        self._folder = Path(tempfile.mkdtemp(prefix="hamkhan-"))
        shown = QLabel(word.lemma, self)
        shown.setFont(reading_font(_TYPE_SIZE))
        shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._record_button = self._button("", self._record_or_stop)
        self._play_button = self._button(self.tr("Play"), self._play)
        self._delete_button = self._button(self.tr("Delete"), self._delete)
        row = QHBoxLayout()
        for button in (self._record_button, self._play_button, self._delete_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(shown)
        column.addWidget(self._sentence)
        column.addLayout(row)
        self._tell("")

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _checked: act())
        return button

    @property
    def _kept(self) -> Path | None:
        return self._speech.recording(self._word.lemma, self._word.language)

    def _tell(self, sentence: str) -> None:
        """Say how things stand, or that sentence."""
        there = self._kept is not None
        usual = self.tr("The word is said with your recording.") if there else self.tr("The word is said by the voice.")
        self._sentence.setText(sentence or usual)
        record = self.tr("Record again") if there else self.tr("Record")
        self._record_button.setText(self.tr("Done") if self._records else record)
        self._play_button.setEnabled(there and not self._records)
        self._delete_button.setEnabled(there and not self._records)

    def _record_or_stop(self) -> None:
        if self._records and self._saying:
            self._saying.enough()
            return
        self._begin(Request(Wish.RECORD, path=self._folder / "recorded.wav"), self._keep)
        self._records = True
        self._tell(self.tr("Say the word, then press Done."))

    def _keep(self) -> None:
        self._records = False
        self._do(lambda: self._speech.keep_recording(self._word.lemma, self._word.language, self._folder / "recorded.wav"))

    def _play(self) -> None:
        if path := self._kept:
            self._begin(Request(Wish.PLAY, path=path), lambda: self._tell(""))

    def _delete(self) -> None:
        self._silence()
        self._do(lambda: self._speech.forget_recording(self._word.lemma, self._word.language))

    def _do(self, command: Callable[[], None]) -> None:
        """Change what is kept: one small file."""
        try:
            command()
        except (InputError, MachineError) as error:
            self._tell(str(error))
        else:
            self._tell("")

    def _begin(self, request: Request, then: Callable[[], None]) -> None:
        self._silence()
        self._saying = self._start(request, self)
        self._saying.ended.connect(then)
        self._saying.failed.connect(self._fail)
        self._saying.start()

    def _fail(self, sentence: str) -> None:
        self._saying = None
        self._records = False
        self._tell(sentence)

    def _silence(self) -> None:
        if self._saying:
            self._saying.stop()
        self._saying = None

    def done(self, result: int) -> None:
        """However it is closed, nothing goes on sounding or listening."""
        self._leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._silence()
        shutil.rmtree(self._folder, ignore_errors=True)
