"""The card: what a word is, beside the word.

A glance on hover shows the word and its meaning; a pinned card shows everything. Each row has a direction of its own, set
on the row and never guessed; stretches of the other script stand in isolates.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.lexicon.entries import Entry, PartOfSpeech, Use
from reader.lexicon.glosses import Gloss, Role, Via
from reader.library.helps import Kin
from reader.library.words import Annotated
from reader.script.direction import isolate
from reader.script.language import Language
from ui.fonts import reading_font, transliteration_font
from ui.grammar import feature_name, how_found, pos_name, reason_in_words, source_name, via_name
from ui.languages import language_name
from ui.reading.kin import KinBlock
from ui.reading.speaker_button import SpeakerButton
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.reading.status_row import StatusRow

_WIDTH = 340
_MOST_READINGS = 4
_MOST_ROWS = 12
_MOST_USES = 4
_GAP = 6
_STATUS_PLACE = 3
"""Of the row on which a status is set: below the meaning."""


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card shows."""

    annotated: Annotated
    language: Language
    linked: str = ""
    """What the other telling says here, for a word that no list knows."""
    kin: Kin | None = None
    """The word of the other language that looks like it."""


class WordCard(QFrame):
    """A small sheet that floats over the reading surface."""

    closed = Signal()
    forms_wanted = Signal(object)
    """The entry whose table of forms is asked for."""
    say_wanted = Signal()
    """The word is to be said."""
    root_wanted = Signal(str)
    """The root whose words in both languages are asked for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Word card"))
        self._theme = theme
        self._pinned = False
        self._quiet = False
        self._shown: tuple[CardContent, QRect, QRect] | None = None
        """What is shown, the word's place, and where the card may stand."""
        # The card speaks the interface's language and runs its way, whatever the text beneath it does.
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self._word = _label(reading_font(20.0), right_to_left=True)
        self._romanised = _label(transliteration_font(13.0), right_to_left=False)
        self._system = _label(_larger(self.font(), -2.0), muted=True)
        self._system.setText("ALA-LC")
        self._system.setToolTip(self.tr("Romanised by the tables of the Library of Congress"))
        self._romanised.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the card"))
        self._close.clicked.connect(self.dismiss)
        self._say = SpeakerButton(self)
        self._say.setAccessibleName(self.tr("Say this word"))
        self._say.setToolTip(self.tr("Say this word"))
        self._say.clicked.connect(self.say_wanted.emit)
        self._grammar = _label(self.font(), right_to_left=None, muted=True)
        self._english = _label(_larger(self.font(), 2.0), right_to_left=False)
        self._kin = KinBlock(theme, self)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(3)
        self._rows.setColumnStretch(1, 1)
        self._cells: list[tuple[QLabel, QLabel]] = []
        for _ in range(_MOST_ROWS):
            name, value = _label(_larger(self.font(), -1.0), muted=True), _label(reading_font(14.0))
            self._rows.addWidget(name, len(self._cells), 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(value, len(self._cells), 1)
            self._cells.append((name, value))
        self._forms = QPushButton(self.tr("All forms…"), self)
        self._forms.setFlat(True)
        self._forms.setCursor(Qt.CursorShape.PointingHandCursor)
        self._forms.clicked.connect(self._ask_for_forms)
        self._root = ""
        self._root_button = QPushButton(self)
        self._root_button.setFlat(True)
        self._root_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._root_button.clicked.connect(lambda: self.root_wanted.emit(self._root))
        self._entry: Entry | None = None
        self._status_row: StatusRow | None = None
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._word)
        head.addWidget(self._romanised)
        head.addWidget(self._system)
        head.addStretch(1)
        head.addWidget(self._say, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._grammar)
        column.addWidget(self._english)
        column.addWidget(self._kin)
        column.addLayout(self._rows)
        buttons = QHBoxLayout()
        buttons.addWidget(self._forms)
        buttons.addWidget(self._root_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    @property
    def is_pinned(self) -> bool:
        """Whether it stays until it is closed."""
        return self._pinned

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._kin.set_theme(theme)
        self.update()

    def set_quiet(self, quiet: bool) -> None:
        """Show the word, how it is said, its first sense and its counterpart alone; or everything again."""
        self._quiet = quiet
        if self._shown and self.isVisible():
            content, word, within = self._shown
            self.show_content(content, pinned=self._pinned, word=word, within=within)

    def show_content(self, content: CardContent, *, pinned: bool, word: QRect, within: QRect) -> None:
        """Show a word's card beside it.

        Args:
            content: what to show.
            pinned: everything, until closed; otherwise a glance.
            word: where the word is painted, in the parent's coordinates.
            within: where the card may stand.
        """
        self._pinned = pinned
        self._shown = content, word, within
        self._fill(content, full=pinned and not self._quiet)
        if self._status_row and (self._quiet or not pinned):
            self._status_row.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not pinned)
        self.stand_beside(word, within)
        self.show()
        self.raise_()

    def status_row(self, make: "Callable[[QWidget], StatusRow]") -> "StatusRow":
        """The row that shows how well the word is known; made when the first card stays."""
        if self._status_row is None:
            self._status_row = make(self)
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(_STATUS_PLACE, self._status_row)
        return self._status_row

    def dismiss(self) -> None:
        """Go away."""
        if self.isVisible():
            self._pinned = False
            self.hide()
            self.closed.emit()

    def _fill(self, content: CardContent, *, full: bool) -> None:
        best = content.annotated.term or content.annotated.glosses[0]
        surface = "".join(segment.surface for segment in best.segments) if best.segments else best.entry.lemma
        if content.annotated.term:
            surface = " ".join(segment.surface for segment in best.segments)
        # A term's vowels are those of its lemma.
        said = best.vocalised if self._quiet and not content.annotated.term else None
        self._word.setText(said or surface)
        self._romanised.setText(isolate(best.romanised or "", right_to_left=False))
        self._system.setVisible(bool(best.romanised) and not self._quiet)
        self._close.setVisible(self._pinned)
        self._say.setVisible(self._pinned)
        guess = via_name(best.via)
        number = self.tr("form %1").replace("%1", best.entry.form_number) if best.entry.form_number else ""
        self._grammar.setText(" · ".join(part for part in (pos_name(best.entry.pos), number, guess) if part))
        # Of a word without a meaning the quiet card says at least why.
        self._grammar.setVisible(not self._quiet or not best.entry.senses)
        self._entry = best.entry
        self._forms.setVisible(full and _has_forms(best))
        self._root = content.annotated.root or ""
        letters = isolate(" ".join(self._root), right_to_left=True)
        self._root_button.setText(self.tr("Root %1 in both languages…").replace("%1", letters))
        self._root_button.setVisible(full and bool(self._root))
        senses = best.entry.senses[:1] if self._quiet else best.entry.senses
        self._english.setText(isolate("; ".join(senses), right_to_left=False))
        self._english.setAlignment(self._near_edge())
        self._english.setVisible(bool(best.entry.senses))
        # A glance warns of a false friend; that a word is a cognate can wait.
        tells = content.kin is not None and not self._quiet and (full or content.kin.warns)
        self._kin.setVisible(tells)
        if content.kin:
            self._kin.tell(content.kin, full=full)
        self._fill_rows(self._rows_of(content, best, full=full))
        self.setAccessibleDescription(f"{surface}: {_english(best)}")

    def _rows_of(self, content: CardContent, best: Gloss, *, full: bool) -> list["_Row"]:
        if full:
            return _rows(content, best, self._names())
        if self._quiet:
            return [_Row("", counterpart, arabic_script=True) for counterpart in best.entry.counterparts[:1]]
        return _glance(content, best)

    def _fill_rows(self, rows: list["_Row"]) -> None:
        for (name, value), row in zip(self._cells, [*rows, *[None] * len(self._cells)], strict=False):
            name.setVisible(row is not None and bool(row.name))
            value.setVisible(row is not None)
            if row is not None:
                name.setText(row.name)
                value.setFont(reading_font(14.0) if row.arabic_script else _larger(self.font(), 0.0))
                value.setLayoutDirection(
                    Qt.LayoutDirection.RightToLeft if row.arabic_script else Qt.LayoutDirection.LeftToRight
                )
                value.setText(isolate(row.value, right_to_left=row.arabic_script))
                value.setAlignment(self._near_edge())

    def _ask_for_forms(self) -> None:
        if self._entry:
            self.forms_wanted.emit(self._entry)

    def _near_edge(self) -> Qt.AlignmentFlag:
        """The side where the rows' names stand, whichever way a row runs."""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop

    def _names(self) -> dict[str, str]:
        return {
            "vowels": self.tr("vowels"),
            "lemma": self.tr("lemma"),
            "parts": self.tr("parts"),
            "root": self.tr("root"),
            "other": self.tr("also"),
            "source": self.tr("from"),
            "note": self.tr("note"),
            "pattern": self.tr("pattern"),
            "uses": self.tr("uses"),
            "nearest": self.tr("perhaps"),
            "linked": self.tr("beside it"),
        }

    def stand_beside(self, word: QRect, within: QRect) -> None:
        """Stand below the word, or above it where there is no room below."""
        if self._shown:
            self._shown = self._shown[0], word, within
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # The hint knows nothing of how its lines break at this width.
        height = max(self.sizeHint().height(), layout.totalHeightForWidth(_WIDTH))
        size = QSize(_WIDTH, height).boundedTo(within.size())
        x = min(max(word.right() - _WIDTH + 8, within.left() + _GAP), within.right() - _WIDTH - _GAP)
        below = word.bottom() + _GAP
        y = below if below + size.height() <= within.bottom() else word.top() - size.height() - _GAP
        self.setGeometry(x, max(y, within.top() + _GAP), _WIDTH, size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._theme.card))
        colour = self._theme.accent if self._pinned else self._theme.line
        painter.setPen(QPen(QColor(colour), 1.2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    value: str
    arabic_script: bool = False


def _glance(content: CardContent, gloss: Gloss) -> list[_Row]:
    return [_counterpart(content, gloss)] if gloss.entry.counterparts else []


def _rows(content: CardContent, gloss: Gloss, names: dict[str, str]) -> list[_Row]:
    entry = gloss.entry
    rows: list[_Row] = []
    if entry.counterparts:
        rows.append(_counterpart(content, gloss))
    if gloss.vocalised and gloss.vocalised != "".join(segment.surface for segment in gloss.segments):
        rows.append(_Row(names["vowels"], gloss.vocalised, arabic_script=True))
    if entry.lemma != content.annotated.token.surface and gloss.vocalised != (entry.vocalised or entry.lemma):
        vocalised = entry.vocalised or entry.lemma
        rows.append(_Row(names["lemma"], vocalised, arabic_script=True))
    if len(gloss.segments) > 1 and not content.annotated.term:
        rows.append(_Row(names["parts"], _parts(gloss), arabic_script=True))
    elif gloss.via is Via.ANALYSED and ": " in gloss.reason:
        rows.append(_Row(names["parts"], reason_in_words(gloss.reason).partition(": ")[2]))
    if entry.root:
        rows.append(_Row(names["root"], " ".join(entry.root), arabic_script=True))
    if entry.pattern:
        rows.append(_Row(names["pattern"], entry.pattern, arabic_script=True))
    if entry.uses:
        rows.append(_Row(names["uses"], "\n".join(_use_in_words(use) for use in entry.uses[:_MOST_USES])))
    if entry.note:
        rows.append(_Row(names["note"], entry.note))
    others = _others(content, gloss)
    if others:
        rows.append(_Row(names["other"], others))
    if content.annotated.nearest:
        rows.append(_Row(names["nearest"], "\n".join(_in_a_line(entry) for entry in content.annotated.nearest)))
    if content.linked:
        rows.append(_Row(names["linked"], content.linked, arabic_script=True))
    rows.append(_Row(names["source"], " · ".join(filter(None, (source_name(entry.source), how_found(gloss))))))
    return rows


def _use_in_words(use: Use) -> str:
    example = f"{isolate(use.example, right_to_left=True)} {use.meaning}" if use.example else ""
    return "\n    ".join(part for part in (f"· {use.use}", example) if part)


def _in_a_line(entry: Entry) -> str:
    return f"{isolate(entry.lemma, right_to_left=True)} {isolate('; '.join(entry.senses[:2]), right_to_left=False)}"


def _has_forms(gloss: Gloss) -> bool:
    """Whether there is a table to show: not for particles, terms and guesses."""
    entry = gloss.entry
    inflects = entry.pos in (PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB, PartOfSpeech.AUX)
    is_term = " " in entry.lemma and (entry.language is Language.ARABIC or entry.pos is not PartOfSpeech.VERB)
    return inflects and not is_term and gloss.via in (Via.EXACT, Via.ANALYSED)


def _counterpart(content: CardContent, gloss: Gloss) -> _Row:
    return _Row(language_name(content.language.other), "، ".join(gloss.entry.counterparts), arabic_script=True)


def _parts(gloss: Gloss) -> str:
    shown = []
    for segment in gloss.segments:
        meaning = f" {isolate('(' + feature_name(segment.meaning) + ')', right_to_left=False)}" if segment.meaning else ""
        shown.append(segment.surface + (meaning if segment.role is not Role.STEM else ""))
    return " + ".join(shown)


def _others(content: CardContent, best: Gloss) -> str:
    """The word's other readings; behind a term, first the word itself."""
    others = [gloss for gloss in content.annotated.glosses if gloss is not best and gloss.entry.senses]
    return "\n".join(_in_a_line(gloss.entry) for gloss in others[:_MOST_READINGS])


def _english(gloss: Gloss) -> str:
    return "; ".join(gloss.entry.senses)


def _label(font: QFont, *, right_to_left: bool | None = None, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setFont(font)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if right_to_left is not None:
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        label.setLayoutDirection(direction)
    if muted:
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
    return label


def _larger(font: QFont, points: float) -> QFont:
    larger = QFont(font)
    larger.setPointSizeF(max(font.pointSizeF() + points, 6.0))
    return larger
