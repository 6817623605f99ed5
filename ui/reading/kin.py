"""The block of a card on a word's twin in the other language: a warning of a false friend, a word on a cognate."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.lexicon.pairs import Member, PairKind
from reader.library.helps import Kin, Proof
from reader.script.direction import isolate
from ui.fonts import reading_font
from ui.languages import language_name
from ui.reading.excerpt import Excerpt, Style, line_height, paint_excerpt
from ui.theme import Theme

_BAR = 4.0
_INSET = 10
_PROOF_POINTS = 14.0
_PROOF_LINES = 3
_MOST_SENSES = 2
_SHAPES = frozenset({"ي → ی", "ى → ی", "ك → ک"})
"""Letters that the two languages write in two shapes: no change of the word."""


class KinBlock(QFrame):
    """What the twin means, what to say instead, and where the passage beside proves it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._warns = False
        self._title = _text(self)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._said, self._note, self._where = _text(self), _text(self), _text(self)
        for muted in (self._note, self._where):
            muted.setForegroundRole(muted.foregroundRole().PlaceholderText)
        self._proof = _ProofLines(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET + int(_BAR), 6, _INSET, 7)
        column.setSpacing(2)
        for part in (self._title, self._said, self._note, self._where, self._proof):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = self._proof.theme = theme
        self._colour()

    def tell(self, kin: Kin, *, full: bool) -> None:
        """Say what there is to say of a pair.

        Args:
            kin: the pair, and the proof if there is one.
            full: with the note and the proof; otherwise what matters most.
        """
        self._warns = kin.warns
        self._colour()
        self._title.setText(self._title_of(kin.pair.kind))
        self._said.setText(self._warning(kin) if kin.warns else self._cognate(kin))
        proof = kin.proof if full else None
        for label, text in (
            (self._note, isolate(kin.pair.note, right_to_left=False) if full and kin.pair.note else ""),
            (self._where, self._beside(kin) if proof else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._proof.setVisible(proof is not None)
        self._proof.show_proof(proof)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._said.text())

    def _title_of(self, kind: PairKind) -> str:
        return {
            PairKind.COGNATE: self.tr("In both languages"),
            PairKind.PARTIAL: "≈ " + self.tr("Partly a false friend"),
            PairKind.FALSE_FRIEND: "≠ " + self.tr("False friend"),
        }[kind]

    def _cognate(self, kin: Kin) -> str:
        twin = kin.pair.of(kin.language.other)
        said = f"{language_name(twin.language)} {_word(twin)}"
        return " · ".join([said, *(self._change(change) for change in kin.pair.changes if change not in _SHAPES)])

    def _change(self, change: str) -> str:
        """How a spelling changed from Arabic to Persian; an arrow between two letters points the way the script runs."""
        what, _, how = change.partition(" ")
        if how == "dropped":
            return self.tr("%1 dropped").replace("%1", isolate(what, right_to_left=True))
        if how == "added":
            return self.tr("%1 added").replace("%1", isolate(what, right_to_left=True))
        return isolate(change.replace("→", "←"), right_to_left=True)

    def _warning(self, kin: Kin) -> str:
        own, twin = kin.pair.of(kin.language), kin.pair.of(kin.language.other)
        said = self.tr("Here: %1. %2 %3 means: %4%5.")
        if kin.pair.kind is PairKind.PARTIAL:
            said = self.tr("Here mostly: %1. %2 %3 mostly means: %4%5.")
            if kin.pair.shared:
                said += " " + self.tr("Both can mean: %1.").replace("%1", _senses(kin.pair.shared))
        instead = ""
        if own.instead:
            instead = " " + self.tr("(%1: %2)").replace("%1", language_name(own.language)).replace("%2", _words(own.instead))
        parts = (_senses(own.senses), language_name(twin.language), _word(twin), _senses(twin.senses), instead)
        return _filled(said, parts)

    def _beside(self, kin: Kin) -> str:
        return self.tr("The %1 telling says:").replace("%1", language_name(kin.language.other))

    def _colour(self) -> None:
        self._proof.mark = QColor(self._theme.word)
        palette = self._title.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(self._theme.warning if self._warns else self._theme.accent))
        self._title.setPalette(palette)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.warning if self._warns else self._theme.accent)
        ground = QColor(colour)
        ground.setAlphaF(0.12 if self._warns else 0.07)
        painter.fillRect(self.rect(), ground)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(self.width() - _BAR if right else 0.0, 0.0, _BAR, float(self.height())), colour)


class _ProofLines(QWidget):
    """The passage beside, with the word that is used there marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.mark = QColor(theme.word)
        self._proof: Proof | None = None
        self._font = reading_font(_PROOF_POINTS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_proof(self, proof: Proof | None) -> None:
        """Show another passage."""
        self._proof = proof
        self.setAccessibleName(proof.passage if proof else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As many lines as are shown."""
        lines = min(_PROOF_LINES, 1 + len(self._proof.passage) // 34) if self._proof else 0
        return QSize(0, int(lines * line_height(self._font)) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._proof:
            excerpt = Excerpt(self._proof.passage.replace("\n", " "), self._proof.word)
            style = Style(self._font, _PROOF_LINES, QColor(self.theme.ink), self.mark)
            paint_excerpt(QPainter(self), QRectF(self.rect()), excerpt, style)


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setLayoutDirection(QGuiApplication.layoutDirection())
    # The interface's side, also for a line that is English throughout.
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _filled(sentence: str, parts: tuple[str, ...]) -> str:
    """A sentence with its places filled, none of them twice."""
    for number, part in enumerate(parts, start=1):
        sentence = sentence.replace(f"%{number}", part, 1)
    return sentence


def _word(member: Member) -> str:
    return isolate(member.vocalised, right_to_left=True)


def _words(words: tuple[str, ...]) -> str:
    return isolate("، ".join(words), right_to_left=True)


def _senses(senses: tuple[str, ...]) -> str:
    return isolate("; ".join(senses[:_MOST_SENSES]), right_to_left=False)
