"""The one question of the first start: what the reader studies and knows. It may be left unanswered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.script.language import Language
from reader.study.profile import Profile
from ui.languages import language_name


class Question(QWidget):
    """One quiet line."""

    answered = Signal(object)
    """The `Profile`; empty when the question was put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        self._boxes: dict[str, dict[Language, QCheckBox]] = {}
        for key, words in (("studies", self.tr("I study")), ("knows", self.tr("I already know"))):
            row.addWidget(QLabel(words, self))
            boxes = self._boxes[key] = {}
            for language in Language:
                box = boxes[language] = QCheckBox(language_name(language), self)
                box.setAccessibleName(f"{words} {language_name(language)}")
                row.addWidget(box)
            row.addSpacing(16)
        row.addStretch(1)
        keep = QPushButton(self.tr("Keep"), self)
        keep.clicked.connect(lambda: self.answered.emit(self._profile()))
        row.addWidget(keep)
        leave = QToolButton(self)
        leave.setText(self.tr("Not now"))
        leave.setAutoRaise(True)
        leave.clicked.connect(lambda: self.answered.emit(Profile()))
        row.addWidget(leave)

    def _profile(self) -> Profile:
        chosen = {
            key: frozenset(language for language, box in boxes.items() if box.isChecked()) for key, boxes in self._boxes.items()
        }
        return Profile(chosen["studies"], chosen["knows"])
