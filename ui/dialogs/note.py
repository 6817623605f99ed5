"""Writing a note on a passage."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.fonts import reading_font

_SIZE = (520, 300)
_TYPE_SIZE = 13.0
_LONGEST_QUOTE = 220


class NoteDialog(QDialog):
    """One note, under the passage it is on; an empty one takes the note away."""

    written = Signal(str)
    """The note's new text."""

    def __init__(self, passage: str, note: str, by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note on this passage"))
        quote = QLabel(passage if len(passage) <= _LONGEST_QUOTE else f"{passage[:_LONGEST_QUOTE]}…", self)
        quote.setTextFormat(Qt.TextFormat.PlainText)
        quote.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        quote.setFont(reading_font(_TYPE_SIZE))
        quote.setForegroundRole(quote.foregroundRole().PlaceholderText)
        quote.setWordWrap(True)
        self._text = QPlainTextEdit(note, self)
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setPlaceholderText(self.tr("An empty note is taken away."))
        self._text.setFont(reading_font(_TYPE_SIZE))
        self._text.setTabChangesFocus(True)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        hint = QLabel(by, self)
        hint.setForegroundRole(hint.foregroundRole().PlaceholderText)
        hint.setVisible(bool(by))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        # Return is a new line in the note.
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        for widget in (quote, self._text, hint, buttons):
            column.addWidget(widget, 1 if widget is self._text else 0)
        self.resize(*_SIZE)
        self._text.setFocus()

    def accept(self) -> None:
        """Hand the note on, and close."""
        self.written.emit(self._text.toPlainText())
        super().accept()
