"""Statuses in the text: how well each word is known is painted under it, and set by key, from its card, or from the menu.

A change is painted at once and written after; what another window or a review changes is taken over when it is heard of.
"""

from collections.abc import Iterable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from reader.bitext.values import Article
from reader.library import Library
from reader.script.direction import isolate
from reader.study.terms import Marking, Place, Status, StudyDeed, TermKey, TermKind
from reader.study.vocabulary import ReadText, Standing, Vocabulary
from reader.text.spans import Span
from ui.actions import Command
from ui.panels.pane import Pane
from ui.panels.parallel import Parallel
from ui.reading.counted import Counted, compared
from ui.reading.status_lines import StatusLines
from ui.settings import WindowState
from ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.text.tokens import Token
    from ui.dialogs.glossaries import GlossaryMenu
    from ui.reading.status_row import StatusRow

_KEYS = {
    Command.STATUS_NEW: Status.NEW,
    Command.STATUS_1: Status.LEARNING_1,
    Command.STATUS_2: Status.LEARNING_2,
    Command.STATUS_3: Status.LEARNING_3,
    Command.STATUS_4: Status.LEARNING_4,
    Command.STATUS_KNOWN: Status.KNOWN,
    Command.STATUS_IGNORED: Status.IGNORED,
}

_MOST_AT_ONCE = 1_500
"""Words that are matched with the vocabulary within a frame."""

_FEW_WORDS = 8
"""For more it takes longer to find their lines than to paint the page."""

_A_FRAME = 20
"""Milliseconds."""


class _Shown:
    """The words of one pane with what they count as."""

    def __init__(self, pane: Pane) -> None:
        self.pane = pane
        self.lines = StatusLines()
        pane.surface.add_layer(self.lines)
        self.counted: Counted | None = None

    @property
    def text(self) -> ReadText | None:
        return self.counted.text if self.counted else None

    @property
    def standings(self) -> list[Standing]:
        return self.counted.standings if self.counted else []

    def take(self, counted: Counted) -> None:
        if self.counted is None or self.counted.words != counted.words:
            self.pane.surface.viewport().update()
        self.counted = counted
        self.lines.set_words(counted.words, counted.starts)

    def forget(self) -> None:
        self.counted = None
        self.lines.set_words((), ())
        self.pane.surface.viewport().update()

    def change(self, key: TermKey, status: Status) -> bool:
        """Give the words that count as a term another status at once; whether there are any."""
        places = self.counted.change(key, status) if self.counted else ()
        self._repaint([self.standings[index].word.span for index in places])
        return bool(places)

    def _repaint(self, spans: list[Span]) -> None:
        """Paint the lines of some words anew: a few take a fraction of what the whole page takes."""
        viewport = self.pane.surface.viewport()
        if len(spans) > _FEW_WORDS:
            viewport.update()
            return
        for line in (line for span in spans for line in self.pane.surface.rectangles_of(span)):
            viewport.update(0, line.top(), viewport.width(), line.height())

    def at(self, offset: int) -> Standing | None:
        return self.counted.at(offset) if self.counted else None

    def paint(self, *, wanted: bool, new_too: bool) -> None:
        if self.lines.choose(learning=wanted, new=wanted and new_too):
            self.pane.surface.viewport().update()


class Statuses(QObject):
    """Carries out the commands on statuses, and keeps them painted in both panes."""

    said = Signal(str)
    """A sentence for the reader."""

    def __init__(
        self,
        parallel: Parallel,
        library: Library,
        tasks: Tasks,
        state: WindowState,
        actions: dict[Command, QAction],
        reading_wanted: "Callable[[Iterable[Article]], None]",
    ) -> None:
        super().__init__(parallel)
        self._parallel = parallel
        self._library = library
        self._tasks = tasks
        self._state = state
        self._actions = actions
        self._reading_wanted = reading_wanted
        """Told of articles whose words are not read yet."""
        self._vocabulary = Vocabulary()
        self._can_read = False
        self._to_gather: list[Marking] = []
        """What goes into a glossary that is chosen from the card."""
        self._unwritten: list[tuple[Marking, Status]] = []
        self._write = QTimer(self)
        self._write.setSingleShot(True)
        self._write.setInterval(_A_FRAME)
        self._write.timeout.connect(self._write_down)
        for command in (Command.UNDO, Command.REDO):
            # Connected before those who undo: what was set is written first, or the step before it would be taken back.
            actions[command].triggered.connect(lambda _checked=False: self.stop())
        actions[Command.STATUSES].setChecked(state.statuses)
        actions[Command.STATUSES].toggled.connect(self._switch)
        for command, status in _KEYS.items():
            self._on_surface(command, partial(self._set_here, status))
        self._on_surface(Command.NEXT_UNKNOWN, self._to_next_unknown)
        self._on_surface(Command.PHRASE, self._study_phrase)
        actions[Command.REST_KNOWN].triggered.connect(lambda _checked=False: self._mark_rest_known())

    def _on_surface(self, command: Command, act: "Callable[[], None]") -> None:
        """Single letters and digits are the reading surface's only: a field has a use of its own for them."""
        action = self._actions[command]
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        for pane in (self._parallel.right, self._parallel.left):
            pane.surface.addAction(action)

    @cached_property
    def _shown(self) -> dict[Pane, _Shown]:
        return {pane: _Shown(pane) for pane in (self._parallel.right, self._parallel.left)}

    # What is painted

    def words_are_ready(self) -> None:
        """The word list is there, or an article was read."""
        self._can_read = True
        self.begin()

    def begin(self) -> None:
        """Other articles are shown, or statuses were changed elsewhere."""
        if not self._can_read:
            return
        for shown in self._shown.values():
            page = shown.pane.surface.page
            article = page.article if page and shown.pane in self._parallel.panes() else None
            if shown.text and (article is None or (shown.standings and not _is_of(shown.text, article))):
                shown.forget()
            if article:
                self._take_recent(shown, article)
                self._ask(shown, article)
            self._paint(shown)

    def _take_recent(self, shown: _Shown, article: Article) -> None:
        """Paint at once what is in memory; whether it still holds is asked behind it."""
        text = self._library.readings.recent(article.summary.id)
        if text and shown.text is not text and len(text.words) <= _MOST_AT_ONCE:
            shown.take(Counted(text, self._library.readable.standings(text)))

    def _ask(self, shown: _Shown, article: Article) -> None:
        def look() -> tuple[Vocabulary, Counted] | None:
            text = self._library.readings.of(article)
            return (self._library.study.vocabulary(), Counted(text, self._library.readable.standings(text))) if text else None

        def take(found: tuple[Vocabulary, Counted] | None) -> None:
            page = shown.pane.surface.page
            # What was set since, and is not written yet, is asked about again once it is.
            if page is None or page.article is not article or self._unwritten:
                return
            if found is None:
                self._reading_wanted([article])
                return
            self._vocabulary, counted = found
            shown.take(counted)
            self._paint(shown)
            self._tell_row(shown.pane)

        self._tasks.ask(f"statuses {id(shown)}", look, take)

    def _paint(self, shown: _Shown) -> None:
        # Who never marked a word would see every word of the page underlined, and not know why.
        shown.paint(wanted=self._state.statuses, new_too=len(self._vocabulary) > 0)

    def _switch(self, on: bool) -> None:
        self._state.statuses = on
        for shown in self._shown.values():
            self._paint(shown)

    # What is meant, and what it becomes

    def _here(self) -> tuple[_Shown, Standing] | None:
        """The word that commands are about: that of the card, else under the reading cursor, else under the pointer."""
        for pane in sorted(self._parallel.panes(), key=lambda pane: not pane.surface.hasFocus()):
            token = pane.card_token or pane.surface.cursor_token or pane.hovered
            standing = self._shown[pane].at(token.span.start) if token else None
            if standing:
                return self._shown[pane], standing
        return None

    def _set_here(self, status: Status) -> None:
        here = self._here()
        if here is None:
            self.said.emit(self.tr("No word is meant: click one, or go to it with the arrow keys."))
        else:
            self._set(here[0], here[1], self._key_of(*here), status)

    def _key_of(self, shown: _Shown, standing: Standing) -> TermKey:
        """What a status is set on: what the word counts as, or a verb with a gap that it belongs to."""
        if standing.status is Status.NEW and standing.word.unit is not None and shown.text:
            unit = shown.text.units[standing.word.unit]
            if unit.kind is TermKind.GAPPED and standing.word.pos in ("VERB", "AUX", "NOUN", "ADJ"):
                return TermKey(shown.text.language, unit.kind, unit.lemma)
        return standing.key

    def _set(self, shown: _Shown, standing: Standing, key: TermKey, status: Status) -> None:
        marking = self._marking(shown, standing.word.span, key)
        self._vocabulary = self._vocabulary.with_statuses([(key, status)])
        counted = [each.change(key, status) for each in self._shown.values()]
        if not any(counted):
            self._count_anew(shown)
        self._unwritten.append((marking, status))
        self._write.start()
        self._tell_row(shown.pane)

    def _write_down(self) -> None:
        """Write what was set; a frame later than it was painted, for which writing would take the processor away."""
        unwritten, self._unwritten = self._unwritten, []
        for marking, status in unwritten:
            self._tasks.do(partial(self._library.study.set_status, [marking], status))

    def stop(self) -> None:
        """Write at once what is not written: the window closes, or another step is to follow."""
        self._write.stop()
        self._write_down()

    def _count_anew(self, shown: _Shown) -> None:
        """The word counted as another term until now: of a text that is not long, find at once which words follow."""
        if shown.text and len(shown.text.words) <= _MOST_AT_ONCE:
            shown.take(Counted(shown.text, self._library.readable.standings(shown.text, self._vocabulary)))
            self._paint(shown)

    def _marking(self, shown: _Shown, span: Span, key: TermKey) -> Marking:
        page = shown.pane.surface.page
        passage = page.passage_at(span.start) if page else None
        if page is None or passage is None:
            return Marking(key)
        article = page.article
        return Marking(key, span.of(article.text), Place(article.summary.id, passage.id, span))

    def _to_next_unknown(self) -> None:
        pane = self._parallel.in_use
        token = pane.surface.cursor_token
        after = token.span.start if token else -1
        counted = self._shown[pane].counted
        found = counted.next_new(after) if counted else None
        if found is None:
            self.said.emit(self.tr("No new word follows in this text."))
        else:
            pane.surface.go_to_word(found.word.span)

    def _study_phrase(self) -> None:
        self.stop()
        for pane in self._parallel.panes():
            span = pane.surface.selected_span()
            shown = self._shown[pane]
            words = [each.word for each in shown.standings if span and span.overlap(each.word.span)]
            if len(words) > 1 and shown.text:
                key = TermKey(shown.text.language, TermKind.PHRASE, " ".join(word.surface for word in words))
                markings = [self._marking(shown, Span(words[0].span.start, words[-1].span.end), key)]
                self._tasks.do(partial(self._library.study.set_status, markings, Status.LEARNING_1))
                self.said.emit(self.tr("«%1» is studied as a phrase.").replace("%1", isolate(key.text)))
                return
        self.said.emit(self.tr("Select two words or more, by dragging or with Shift and the arrow keys."))

    def _mark_rest_known(self) -> None:
        self.stop()
        pane = self._parallel.in_use
        shown = self._shown[pane]
        new = shown.counted.new_terms() if shown.counted else []
        if not new:
            self.said.emit(self.tr("No word of this text is new."))
            return
        markings = [self._marking(shown, each.word.span, each.key) for each in new]
        if self._is_sure(len(markings)):
            study = self._library.study
            self._tasks.do(lambda: study.set_status(markings, Status.KNOWN, deed=StudyDeed.REST_KNOWN))

    def _is_sure(self, count: int) -> bool:
        question = QMessageBox(self._parallel)
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(self.tr("Mark %Ln new words of this text known?", "", count))
        question.setInformativeText(self.tr("Ctrl+Z takes it back."))
        yes = question.addButton(self.tr("Mark them known"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.exec()
        return question.clickedButton() is yes

    # The card and the menu

    def fill_card(self, pane: Pane, token: "Token") -> None:
        """A card is about to stay over a pane: say on it how well its word is known."""
        shown = self._shown[pane]
        standing = shown.at(token.span.start)
        row = pane.card.status_row(self._new_row)
        if standing:
            key = self._key_of(shown, standing)
            row.show_status(key, self._vocabulary_status(shown, key, standing))
        row.setVisible(standing is not None and not self._state.quiet_card)

    def _tell_row(self, pane: Pane) -> None:
        """The card that stays over a pane says anew how well its word is known."""
        token = pane.card_token
        if token is not None and pane.card.is_pinned:
            self.fill_card(pane, token)

    def _vocabulary_status(self, shown: _Shown, key: TermKey, standing: Standing) -> Status:
        return standing.status if compared(key) == compared(standing.key) else self._vocabulary.status(key)

    def _new_row(self, card: QWidget) -> "StatusRow":
        from ui.reading.status_row import StatusRow

        row = StatusRow(card)
        row.chosen.connect(self._set_here)
        row.kind_wanted.connect(self._offer_kinds)
        return row

    def _offer_kinds(self, place: QPoint) -> None:
        """As what the word may be studied, and the glossaries it may go into."""
        here = self._here()
        if here is None:
            return
        menu = QMenu(self._parallel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, key in self._kinds(*here):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, key=key: self._set(*here, key, Status.LEARNING_1))
        shown, standing = here
        self._to_gather = [self._marking(shown, standing.word.span, self._key_of(shown, standing))]
        menu.addSeparator()
        menu.addMenu(self._glossaries)
        menu.popup(place)

    @cached_property
    def _glossaries(self) -> "GlossaryMenu":
        """Kept, for it may still ask for a name when the menu it stood in is gone."""
        from ui.dialogs.glossaries import GlossaryMenu

        menu = GlossaryMenu(self._library, self._tasks, lambda: partial(list, self._to_gather), self._parallel)
        menu.gathered.connect(self._say_gathered)
        return menu

    def _say_gathered(self, glossary: str) -> None:
        said = self.tr("«%1» goes into the glossary «%2».").replace("%1", isolate(self._to_gather[0].key.text))
        self.said.emit(said.replace("%2", isolate(glossary.strip())))

    def _kinds(self, shown: _Shown, standing: Standing) -> Iterable[tuple[str, TermKey]]:
        word, text = standing.word, shown.text
        if text is None:
            return
        whole = self.tr("Study %1 in all its forms").replace("%1", isolate(word.lemma))
        yield whole, TermKey(text.language, TermKind.LEMMA, word.lemma)
        form = self.tr("Count the form %1 apart").replace("%1", isolate(word.surface))
        yield form, TermKey(text.language, TermKind.FORM, word.surface)
        if word.unit is not None:
            unit = text.units[word.unit]
            yield self.tr("Study %1").replace("%1", isolate(unit.lemma)), TermKey(text.language, unit.kind, unit.lemma)


def _is_of(text: ReadText, article: Article) -> bool:
    """Whether a reading is of an article, as far as its last word tells."""
    last = text.words[-1] if text.words else None
    return last is None or last.span.of(article.text) == last.surface
