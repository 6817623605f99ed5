"""The review window: a card asks, shows its answer, and hears how well it was known.

It decides nothing: `ui/reviewing` hands it questions and hears what the reader says of them.
"""

from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.library.reviewing import Question
from reader.script.direction import isolate
from reader.script.language import Language
from reader.study.cards import Direction, Limits, Rating
from reader.study.faces import Marked, face_of
from reader.study.queue import Counts
from ui.actions import sequences
from ui.fonts import READING_SIZE, reading_font, transliteration_font
from ui.languages import language_name
from ui.reading.sentence import SentenceView
from ui.theme import Theme

_SIZE = (760, 660)
_WORD_SIZE = 30.0
_MEANING_SIZE = 14.0
_LINKED_SIZE = 15.0
_MARGIN = 24
_MOST = 9999
"""Cards a day."""
_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000
_MONTH, _YEAR = 30 * _DAY, 365 * _DAY


class ReviewWindow(QDialog):
    """One card at a time."""

    answered = Signal(object, int)
    """A `Rating` of the card shown, and how many milliseconds it took."""
    undo_wanted = Signal()
    suspend_wanted = Signal()
    unsuspend_wanted = Signal()
    """Every suspended card is to be asked again."""
    limits_chosen = Signal(object)
    """The `Limits` of a day from now on."""
    statistics_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Review"))
        self._question: Question | None = None
        self._is_shown = False
        self._clock = QElapsedTimer()
        self._counts = _label(self, muted=True)
        self._counts.setWordWrap(False)
        self._counts.setAccessibleName(self.tr("How many cards are left today"))
        self._asked = _label(self, muted=True)
        self._word = _label(self, reading_font(_WORD_SIZE), centred=True)
        self._word.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._romanised = _label(self, transliteration_font(_MEANING_SIZE), centred=True)
        self._meaning = _label(self, _larger(self.font(), _MEANING_SIZE), centred=True)
        self._counterparts = _label(self, reading_font(READING_SIZE), centred=True)
        self._note = _label(self, muted=True, centred=True)
        self._sentence = SentenceView(reading_font(READING_SIZE), self)
        self._linked_name = _label(self, muted=True)
        self._linked = SentenceView(reading_font(_LINKED_SIZE), self, muted=True)
        self._source = _label(self, muted=True)
        self._said = _label(self, muted=True)
        self._said.setAccessibleName(self.tr("What happened"))
        self._done = _label(self, _larger(self.font(), _MEANING_SIZE), centred=True)
        self._take_up = QPushButton(self)
        self._take_up.clicked.connect(lambda _checked=False: self.unsuspend_wanted.emit())
        self._limits = tuple(self._make_limit(name) for name in (self.tr("New cards a day"), self.tr("Reviews a day")))
        self._acts = self._make_actions()
        self._arrange()
        self.set_theme(theme)
        self.wait()

    # How it is put together

    def _make_actions(self) -> dict[str, QAction]:
        acts: dict[str, QAction] = {}
        for name, text, keys, act in (
            ("show", self.tr("Show the answer"), ("Space", "Return", "Enter"), self._show_answer),
            ("again", self.tr("Again"), ("1",), lambda: self._answer(Rating.AGAIN)),
            ("hard", self.tr("Hard"), ("2",), lambda: self._answer(Rating.HARD)),
            ("good", self.tr("Good"), ("3",), lambda: self._answer(Rating.GOOD)),
            ("easy", self.tr("Easy"), ("4",), lambda: self._answer(Rating.EASY)),
            ("undo", self.tr("Take back"), ("U", "Ctrl+Z"), self.undo_wanted.emit),
            ("suspend", self.tr("Suspend"), ("S",), self.suspend_wanted.emit),
            ("statistics", self.tr("Statistics"), ("Ctrl+I",), self.statistics_wanted.emit),
            ("close", self.tr("Close"), ("Escape",), self.close),
        ):
            action = acts[name] = QAction(text, self)
            action.setShortcuts(sequences(keys))
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
        return acts

    def _make_limit(self, name: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(0, _MOST)
        box.setAccessibleName(name)
        # Not at each digit that is typed.
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda _value: self.limits_chosen.emit(Limits(*(each.value() for each in self._limits))))
        return box

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._asked, 1)
        head.addWidget(self._counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._card_page())
        self._pages.addWidget(self._done_page())
        column.addWidget(self._pages, 1)
        column.addWidget(self._said)
        column.addWidget(self._answers())
        column.addLayout(self._foot())
        self.resize(*_SIZE)

    def _card_page(self) -> QWidget:
        sheet = QWidget()
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.setSpacing(10)
        word = (self._word, self._romanised, self._meaning, self._counterparts, self._note)
        context = (self._sentence, self._linked_name, self._linked, self._source)
        for part in (*word, *context):
            rows.addWidget(part)
        rows.addStretch(1)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.StyledPanel)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.viewport().setBackgroundRole(scrolled.backgroundRole().Base)
        scrolled.setAccessibleName(self.tr("Card"))
        sheet.setBackgroundRole(sheet.backgroundRole().Base)
        scrolled.setWidget(sheet)
        return scrolled

    def _done_page(self) -> QWidget:
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.addStretch(1)
        rows.addWidget(self._done)
        rows.addWidget(self._take_up, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(24)
        limits = QFormLayout()
        limits.setFormAlignment(Qt.AlignmentFlag.AlignHCenter)
        for box in self._limits:
            limits.addRow(box.accessibleName(), box)
        rows.addLayout(limits)
        rows.addStretch(1)
        return page

    def _answers(self) -> QWidget:
        self._bar = QStackedWidget(self)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show = _button(self._acts["show"], self)
        self._bar.addWidget(self._show)
        four = QWidget(self)
        row = QHBoxLayout(four)
        row.setContentsMargins(0, 0, 0, 0)
        self._ratings = {rating: _button(self._acts[rating.name.lower()], self) for rating in Rating}
        for button in self._ratings.values():
            row.addWidget(button)
        self._bar.addWidget(four)
        return self._bar

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name in ("undo", "suspend", "statistics", "close"):
            action = self._acts[name]
            button = QToolButton(self)
            # A tool button takes its text from there whenever the action changes.
            action.setIconText(f"{action.text()}  {_key(action)}")
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setAccessibleName(action.text())
            row.addWidget(button)
            if name == "statistics":
                row.addStretch(1)
        return row

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._sentence.set_mark(QColor(theme.word))

    # What it shows

    @property
    def question(self) -> Question | None:
        """The card that is shown."""
        return self._question

    @property
    def shows_answer(self) -> bool:
        """Whether its answer is shown."""
        return self._is_shown

    def wait(self) -> None:
        """The next card is still coming."""
        self._question = None
        self._set_page(0)
        for part in (self._word, self._romanised, self._meaning, self._counterparts, self._note, self._source, self._asked):
            _fill(part, "")
        self._show_context(Marked())
        self._let()

    def show_question(self, question: Question) -> None:
        """Ask a card."""
        face = face_of(question.card.direction, question.facts)
        self._question, self._is_shown = question, False
        self._set_page(0)
        language = language_name(question.facts.term.key.language)
        asks_word = question.card.direction is not Direction.TO_MEANING
        text = self.tr("What is the word in %1?") if asks_word else self.tr("What does this word mean? (%1)")
        if question.card.direction is Direction.CLOZE:
            text = self.tr("Which word of %1 is missing?")
        _fill(self._asked, text.replace("%1", language))
        is_word = face.language is not None
        _fill(self._word, face.prompt if is_word else "")
        _fill(self._romanised, "")
        _fill(self._meaning, "" if is_word else face.prompt)
        _fill(self._counterparts, "")
        if face.hint:
            _fill(self._meaning if is_word else self._counterparts, face.hint)
        for part in (self._note, self._source):
            _fill(part, "")
        self._show_context(face.sentence)
        self._show.setAccessibleDescription("; ".join(filter(None, (face.prompt, face.sentence.text, face.hint))))
        self._said.setText("")
        self._clock.start()
        self._let()
        self._show.setFocus()

    def _show_answer(self) -> None:
        if self._question is None or self._is_shown:
            return
        self._is_shown = True
        facts = self._question.facts
        _fill(self._word, facts.vocalised or facts.term.key.text)
        _fill(self._romanised, facts.romanised)
        _fill(self._meaning, facts.english)
        _fill(self._counterparts, "، ".join(facts.counterparts))
        _fill(self._note, facts.term.note)
        heard = (self._word.text(), facts.romanised, facts.english, facts.term.note)
        self._ratings[Rating.GOOD].setAccessibleDescription("; ".join(filter(None, heard)))
        if context := facts.context:
            self._show_context(Marked(context.sentence, context.within), context.linked, context.linked_language)
            _fill(self._source, isolate(context.source))
        for rating, interval in zip(Rating, self._question.intervals, strict=True):
            self._label_rating(rating, self._interval(interval))
        self._let()
        self._ratings[Rating.GOOD].setFocus()

    def _show_context(self, sentence: Marked, linked: str = "", language: Language | None = None) -> None:
        self._sentence.show_sentence(sentence)
        self._linked.show_sentence(Marked(linked))
        name = self.tr("The linked passage in %1").replace("%1", language_name(language)) if linked and language else ""
        _fill(self._linked_name, name)

    def _label_rating(self, rating: Rating, interval: str) -> None:
        action, button = self._acts[rating.name.lower()], self._ratings[rating]
        button.setText(f"{action.text()}  {_key(action)}\n{interval}")
        button.setAccessibleName(f"{action.text()}: {interval}")

    def show_done(self, limits: Limits, suspended: int, again_at: str = "") -> None:
        """Nothing is left today.

        Args:
            limits: of a day; raising them lets the reader go on.
            suspended: how many cards are suspended.
            again_at: when the next card comes back today; empty where none does.
        """
        self.wait()
        self._set_page(1)
        sentence = self.tr("Done for today.")
        if again_at:
            sentence = self.tr("Nothing is left now; the next card comes back at %1.").replace("%1", again_at)
        self._done.setText(sentence)
        self._take_up.setText(self.tr("Ask the suspended cards again (%Ln)", "", suspended))
        self._take_up.setVisible(suspended > 0)
        for box, limit in zip(self._limits, limits, strict=True):
            box.blockSignals(True)
            box.setValue(limit)
            box.blockSignals(False)

    def show_counts(self, counts: Counts) -> None:
        """Say how many cards are left today."""
        parts = (
            self.tr("%Ln new", "", counts.new),
            self.tr("%Ln learning", "", counts.learning),
            self.tr("%Ln due", "", counts.due),
        )
        self._counts.setText(" · ".join(parts))

    def tell(self, sentence: str) -> None:
        """Say something quietly below the card."""
        self._said.setText(sentence)

    def allow_undo(self, allowed: bool) -> None:
        """Whether there is an answer to take back."""
        self._acts["undo"].setEnabled(allowed)

    # What the reader does

    def _answer(self, rating: Rating) -> None:
        if self._question and self._is_shown:
            taken = self._clock.elapsed()
            self.answered.emit(rating, taken)

    def _let(self) -> None:
        """Let the reader do what can be done now."""
        asks = self._question is not None
        self._acts["show"].setEnabled(asks and not (asks and self._is_shown))
        self._acts["suspend"].setEnabled(asks)
        for rating in Rating:
            self._acts[rating.name.lower()].setEnabled(asks and self._is_shown)
        self._bar.setCurrentIndex(1 if asks and self._is_shown else 0)

    def _set_page(self, number: int) -> None:
        if number == 0 and self._pages.currentIndex() == 0:
            scrolled = self._pages.widget(0)
            assert isinstance(scrolled, QScrollArea)
            # The rows have their new heights only when the layout has been gone through.
            QTimer.singleShot(0, scrolled, lambda: scrolled.verticalScrollBar().setValue(0))
        self._bar.setVisible(number == 0)
        self._pages.setCurrentIndex(number)

    def _interval(self, milliseconds: int) -> str:
        """How long until a card comes back, in the words of the interface."""
        for below, unit, text in (
            (_HOUR, _MINUTE, self.tr("%1 min")),
            (_DAY, _HOUR, self.tr("%1 h")),
            (_MONTH, _DAY, self.tr("%1 d")),
        ):
            if milliseconds < below:
                return text.replace("%1", QLocale().toString(max(1, round(milliseconds / unit))))
        unit, text = (_YEAR, self.tr("%1 years")) if milliseconds >= _YEAR else (_MONTH, self.tr("%1 months"))
        return text.replace("%1", QLocale().toString(milliseconds / unit, "f", 1))


def _label(parent: QWidget, font: QFont | None = None, *, muted: bool = False, centred: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if font:
        label.setFont(font)
    if muted:
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _larger(font: QFont, points: float) -> QFont:
    larger = QFont(font)
    larger.setPointSizeF(points)
    return larger


def _key(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return isolate(f"({key})", right_to_left=False)


def _button(action: QAction, parent: QWidget) -> QPushButton:
    """A button of a command; a key of the window reaches the command, not the button that has the focus."""
    button = QPushButton(f"{action.text()}  {_key(action)}", parent)
    button.setAutoDefault(False)
    button.setAccessibleName(action.text())
    button.setMinimumHeight(44)
    button.clicked.connect(lambda _checked=False: action.trigger())
    return button
