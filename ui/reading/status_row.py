"""The row of a card on which a word's status is shown and set."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader.script.direction import isolate
from reader.study.terms import Status, TermKey

_SIGNS = {
    Status.NEW: "○",
    Status.LEARNING_1: "1",
    Status.LEARNING_2: "2",
    Status.LEARNING_3: "3",
    Status.LEARNING_4: "4",
    Status.KNOWN: "✓",
    Status.IGNORED: "–",
}


class StatusRow(QWidget):
    """Seven buttons, one of them pressed, and what it is that they are about."""

    chosen = Signal(object)
    """The `Status` that was asked for."""
    kind_wanted = Signal(QPoint)
    """Where on the screen a menu of what else to study is to open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How well the word is known"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 2)
        row.setSpacing(2)
        self._buttons = {status: self._button(status) for status in Status}
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self._term = QLabel(self)
        self._term.setForegroundRole(self._term.foregroundRole().PlaceholderText)
        row.addWidget(self._term)
        self._kind = QToolButton(self)
        self._kind.setText("⋯")
        self._kind.setAutoRaise(True)
        self._kind.setAccessibleName(self.tr("Study something else of it"))
        self._kind.setToolTip(self._kind.accessibleName())
        self._kind.clicked.connect(lambda: self.kind_wanted.emit(self._kind.mapToGlobal(self._kind.rect().bottomLeft())))
        row.addWidget(self._kind)

    def show_status(self, key: TermKey, status: Status) -> None:
        """Show how well a term is known."""
        for each, button in self._buttons.items():
            button.setChecked(each is status)
        self._term.setText(isolate(key.text, right_to_left=True))

    def _button(self, status: Status) -> QToolButton:
        button = QToolButton(self)
        button.setText(_SIGNS[status])
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = self._name(status)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked: self.chosen.emit(status))
        return button

    def _name(self, status: Status) -> str:
        names = {
            Status.NEW: self.tr("New (0)"),
            Status.LEARNING_1: self.tr("Learning, just met (1)"),
            Status.LEARNING_2: self.tr("Learning, seen again (2)"),
            Status.LEARNING_3: self.tr("Learning, familiar (3)"),
            Status.LEARNING_4: self.tr("Learning, nearly known (4)"),
            Status.KNOWN: self.tr("Known (K)"),
            Status.IGNORED: self.tr("Ignored (X)"),
        }
        return names[status]
