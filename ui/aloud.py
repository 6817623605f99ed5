"""The text read aloud: a word, or the article from the passage at hand to its end, with the word that is being said marked.

Speaking is done in a child process (`saying`); here stands what is said, in which voice, and where the page follows it. Rate
and voices are kept in the window's state. What serves this is imported when something is first said.
"""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.library import Library
from reader.script.direction import isolate
from reader.script.language import Language
from reader.text.spans import Span
from ui.actions import Command
from ui.languages import language_name
from ui.panels.parallel import Parallel
from ui.reading.marks import Mark, MarkKind
from ui.settings import WindowState
from ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.bitext.values import Passage
    from reader.library.speaking import WordToSay
    from reader.speech.script import Manner, Piece
    from reader.speech.wire import Request, Voice
    from reader.text.tokens import Token
    from ui.panels.pane import Pane
    from ui.reading.page import Page
    from ui.saying import Saying

_LAYER = "spoken"
_COMMANDS = (Command.READ_ALOUD, Command.STOP_READING, Command.SAY_WORD, Command.RECORD, Command.SAVE_SOUND)


class _Place(NamedTuple):
    """Where in a pane something is said."""

    pane: "Pane"
    page: "Page"
    token: "Token | None"
    """The word that is said; None where passages are."""
    rest: "tuple[Passage, ...]" = ()
    """Passages that are said when this has ended."""


class Aloud(QObject):
    """Says what it is asked to, one thing at a time."""

    said = Signal(str)
    """A sentence for the reader."""

    def __init__(
        self, parallel: Parallel, library: Library, tasks: Tasks, state: WindowState, actions: dict[Command, QAction]
    ) -> None:
        super().__init__(parallel)
        self._parallel = parallel
        self._library = library
        self._tasks = tasks
        self._state = state
        self._actions = {command: actions[command] for command in _COMMANDS}
        self._saying: Saying | None = None
        self._place: _Place | None = None
        self._span: Span | None = None
        """The word that was said last."""
        self._is_paused = False
        self._entered: tuple[Pane, Passage] | None = None
        """The passage that the pointer or the reading cursor was on last."""
        self._pointed: tuple[Pane, Token] | None = None
        self._wishes = 0
        for command, act in (
            (Command.READ_ALOUD, self._read_or_pause),
            (Command.STOP_READING, self.stop),
            (Command.SAY_WORD, self._say_word),
            (Command.RECORD, self._record),
            (Command.SAVE_SOUND, self._choose_file),
        ):
            self._actions[command].triggered.connect(lambda _checked=False, act=act: act())
        self._show_state()

    def connect_pane(self, pane: "Pane") -> None:
        """Follow the pointer in a pane, and hear of the words that its cards are to say."""
        pane.surface.passage_entered.connect(lambda passage: self._enter(pane, passage))
        pane.surface.token_entered.connect(lambda token: self._point(pane, token))
        pane.say_wanted.connect(self._say_word)

    @cached_property
    def _start(self) -> "Callable[[Request, QObject], Saying]":
        """Makes what says a request."""
        from ui.saying import Saying

        return Saying

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or paused."""
        return self._saying is not None

    def stop(self) -> bool:
        """Be silent at once; whether anything was being said."""
        was_speaking = self.is_speaking
        self._wishes += 1
        if self._saying:
            self._saying.stop()
        self._end()
        return was_speaking

    def _end(self) -> None:
        if self._place:
            self._place.pane.surface.set_marks(_LAYER, ())
        self._saying = self._place = self._span = None
        self._is_paused = False
        self._show_state()

    def _show_state(self) -> None:
        self._actions[Command.STOP_READING].setEnabled(self.is_speaking)

    # What is at hand

    def _enter(self, pane: "Pane", passage: "Passage | None") -> None:
        if passage:
            self._entered = pane, passage

    def _point(self, pane: "Pane", token: "Token | None") -> None:
        self._pointed = (pane, token) if token else None

    def _passage_at_hand(self) -> "tuple[Pane, Page, int] | None":
        """A pane, what it shows, and the index of one of its passages: the one entered last, or the first in sight."""
        panes = self._parallel.panes()
        if self._entered:
            pane, passage = self._entered
            page = pane.surface.page
            if pane in panes and page and passage in page.passages:
                return pane, page, page.passages.index(passage)
        pane = next((pane for pane in panes if pane.surface.hasFocus()), panes[0])
        page, seen = pane.surface.page, pane.surface.span_shown()
        if page is None or seen is None:
            return None
        found = next((index for index, passage in enumerate(page.passages) if passage.span.end > seen.start), None)
        return None if found is None else (pane, page, found)

    def _word_at_hand(self) -> "tuple[Pane, Page, Token] | None":
        """The word of the card, the one that the reading cursor is on, or the one pointed at."""
        panes = self._parallel.panes()
        cards = [(pane, pane.card_token) for pane in panes]
        cursors = [(pane, pane.surface.cursor_token) for pane in panes if pane.surface.hasFocus()]
        for pane, token in (*cards, *cursors, *([self._pointed] if self._pointed else [])):
            page = pane.surface.page
            if token and page and page.token_at(token.span.start) == token and token.kind.can_be_looked_up:
                return pane, page, token
        return None

    # Saying it

    def _read_or_pause(self) -> None:
        if self._saying and self._place and self._place.token is None:
            self._is_paused = not self._is_paused
            if self._is_paused:
                self._saying.pause()
            else:
                self._saying.go_on()
        elif at_hand := self._passage_at_hand():
            pane, page, index = at_hand
            self._read(pane, page, page.passages[index:])

    def _read(self, pane: "Pane", page: "Page", passages: "tuple[Passage, ...]") -> None:
        """Say passages of an article, one after another."""
        from reader.speech.script import LONGEST
        from reader.speech.wire import Request, Wish, parts_of

        self.stop()
        wish = self._wishes

        def say(pieces: "tuple[Piece, ...]") -> None:
            if wish != self._wishes:
                return
            last = pieces[-1].words[-1].span
            is_long = sum(passage.span.end - passage.span.start for passage in passages) > LONGEST
            rest = tuple(passage for passage in passages if passage.span.start >= last.end) if is_long else ()
            request = Request(Wish.SAY, parts_of(pieces, self._manner(page.article.summary.language)))
            self._begin(request, _Place(pane, page, None, rest))

        self._tasks.ask("aloud", lambda: self._library.speech.passages(page.article, passages), say)

    def _say_word(self) -> None:
        self._ask_for_word(self._say_this_word)

    def _ask_for_word(self, then: "Callable[[WordToSay, _Place], None]") -> None:
        """Have the word at hand looked at."""
        at_hand = self._word_at_hand()
        passage = at_hand[1].passage_at(at_hand[2].span.start) if at_hand else None
        if at_hand is None or passage is None:
            self.said.emit(self.tr("Click a word first, or go to one with the arrow keys."))
            return
        pane, page, token = at_hand
        self.stop()
        wish = self._wishes
        text, offset = passage.span.of(page.article.text), token.span.start - passage.span.start
        language = page.article.summary.language

        def go_on(word: "WordToSay | None") -> None:
            if word and wish == self._wishes:
                then(word, _Place(pane, page, token))

        self._tasks.ask("aloud", lambda: self._library.speech.word(text, offset, language), go_on)

    def _say_this_word(self, word: "WordToSay", place: _Place) -> None:
        from reader.speech.wire import Request, Wish, parts_of

        if word.recording:
            self._begin(Request(Wish.PLAY, path=word.recording), place)
        else:
            self._begin(Request(Wish.SAY, parts_of(word.pieces, self._manner(word.language))), place)

    def _begin(self, request: "Request", place: _Place) -> None:
        saying = self._start(request, self)
        self._saying, self._place = saying, place
        if place.token:
            # Its places are those of its passage; the word is known.
            token = place.token
            saying.began.connect(lambda: self._mark(token.span))
        else:
            # It would lie over what is followed.
            place.pane.dismiss_card()
            saying.word_came.connect(self._mark)
        saying.ended.connect(self._go_on)
        saying.failed.connect(self._fail)
        saying.start()
        self._show_state()

    def _mark(self, span: Span) -> None:
        if self._place is None:
            return
        surface = self._place.pane.surface
        if surface.page is not self._place.page:
            # Another article is shown: nobody could follow.
            self.stop()
            return
        self._span = span
        surface.set_marks(_LAYER, (Mark(span, MarkKind.SPOKEN),))
        surface.bring_into_view(span)

    def _go_on(self) -> None:
        """What was begun has been said: the rest of a very long article follows."""
        place = self._place
        self.stop()
        if place and place.rest:
            self._read(place.pane, place.page, place.rest)

    def _fail(self, sentence: str) -> None:
        self._saying = None
        self._end()
        self.said.emit(sentence)

    # How it is said

    def fill(self, menu: QMenu) -> None:
        """Put the commands, the rates and the voices into a menu."""
        menu.addActions(list(self._actions.values()))
        menu.addSeparator()
        rates = menu.addMenu(self.tr("Speed"))
        group = QActionGroup(rates)
        for rate, text in (
            (100, self.tr("Very slow")),
            (125, self.tr("Slow")),
            (150, self.tr("Usual")),
            (190, self.tr("Fast")),
            (240, self.tr("Very fast")),
        ):
            choose = partial(self._set_rate, rate)
            _add_choice(rates, group, text, chosen=rate == self._state.speech_rate, choose=choose)
        for language in Language:
            voices = menu.addMenu(self.tr("%1 voice").replace("%1", language_name(language)))
            voices.aboutToShow.connect(lambda voices=voices, language=language: self._ask_for_voices(voices, language))

    def _ask_for_voices(self, menu: QMenu, language: Language) -> None:
        def show(found: "tuple[Voice, ...]") -> None:
            chosen = self._voice(language) or found[0].name if found else ""
            menu.clear()
            group = QActionGroup(menu)
            for voice in found:
                choose = partial(self._set_voice, language, voice.name)
                _add_choice(menu, group, voice.name, chosen=voice.name == chosen, choose=choose)

        if menu.isEmpty():
            menu.addAction(self.tr("Asking the speech engine…")).setEnabled(False)
        self._tasks.ask(f"voices {language.value}", lambda: self._library.speech.voices(language), show)

    def _manner(self, language: Language) -> "Manner":
        from reader.speech.script import Manner

        return Manner(language, self._state.speech_rate, self._voice(language))

    def _voice(self, language: Language) -> str:
        return self._state.persian_voice if language is Language.PERSIAN else self._state.arabic_voice

    def _set_voice(self, language: Language, name: str) -> None:
        if language is Language.PERSIAN:
            self._state.persian_voice = name
        else:
            self._state.arabic_voice = name
        self._say_again()

    def _set_rate(self, rate: int) -> None:
        self._state.speech_rate = rate
        self._say_again()

    def _say_again(self) -> None:
        """The passage that is being said, in the manner chosen just now."""
        place, span = self._place, self._span
        if place and place.token is None and span:
            passages = tuple(passage for passage in place.page.passages if passage.span.end > span.start)
            self._read(place.pane, place.page, passages)

    # As a file, and in the reader's own voice

    def _choose_file(self) -> None:
        """Ask for a file, then write the word of the open card into it, or the passage at hand."""
        for_word = any(pane.card_token for pane in self._parallel.panes())
        at_hand = self._passage_at_hand()
        if not for_word and at_hand is None:
            return
        title = self.tr("Save the word as sound") if for_word else self.tr("Save the passage as sound")
        name, _ = QFileDialog.getSaveFileName(self._parallel, title, "", self.tr("Sound files (*.wav)"))
        if not name:
            return
        out = Path(name).with_suffix(".wav")
        if for_word:
            self._ask_for_word(lambda word, _place: self._save(lambda: word.pieces, word.language, out))
        elif at_hand:
            article, passages = at_hand[1].article, at_hand[1].passages[at_hand[2] : at_hand[2] + 1]
            self._save(lambda: self._library.speech.passages(article, passages), article.summary.language, out)

    def _save(self, pieces: "Callable[[], tuple[Piece, ...]]", language: Language, out: Path) -> None:
        manner = self._manner(language)
        told = self.tr("Saved as %1.").replace("%1", isolate(str(out), right_to_left=False))
        self._tasks.ask(
            "save sound",
            lambda: self._library.speech.save(pieces(), manner, out),
            lambda _made: self.said.emit(told),
        )

    def _record(self) -> None:
        self._ask_for_word(lambda word, _place: self._open_recording(word))

    def _open_recording(self, word: "WordToSay") -> None:
        from ui.dialogs.recording import RecordingDialog

        RecordingDialog(word, self._library.speech, self._start, self._parallel).open()


def _add_choice(menu: QMenu, group: QActionGroup, text: str, *, chosen: bool, choose: Callable[[], None]) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(chosen)
    group.addAction(action)
    action.triggered.connect(lambda _checked: choose())
