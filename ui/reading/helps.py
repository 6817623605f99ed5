"""Helps in the text: the words of an article are looked at in the background, those in sight first, and what is to be said
of them is painted as soon as it is known.

One passage at a time, as in `ahead` next door; what was found is kept, so that another choice only paints anew.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.bitext.values import Article, Passage, PassageId
from reader.lexicon.pairs import PairKind
from reader.library.helps import WordHelp
from reader.script.language import Language
from ui.reading.between import Underline, WordNote
from ui.reading.surface import Surface
from ui.tasks import Tasks

_REST = 4
"""Milliseconds between two passages, in which frames and clicks have their turn."""
_SETTLED = 60
"""Milliseconds after the last scrolling before what came into sight is looked at."""
_FRESH = 40
"""Milliseconds in which what becomes known is gathered before it is painted."""
_MOST_AT_ONCE = 40
"""Passages that were looked at before."""
_MOST_KEPT = 2_000
"""Passages whose helps are remembered."""
_UNDERLINES = {
    PairKind.COGNATE: Underline.COGNATE,
    PairKind.PARTIAL: Underline.PARTIAL,
    PairKind.FALSE_FRIEND: Underline.FALSE_FRIEND,
}


class Shown(NamedTuple):
    """What the reader wants to see at words."""

    pairs: bool = False
    """Words that the other language gives, or seems to give."""
    glosses: bool = False
    rarer_than: float = 9.0
    """The Zipf frequency below which a word is glossed."""
    names: bool = True
    """Whether names are glossed."""

    def __bool__(self) -> bool:
        return self.pairs or self.glosses


def notes_of(helps: Iterable[WordHelp], shown: Shown, begun: int = 0) -> Iterator[WordNote]:
    """What is painted of what is known.

    Args:
        helps: of a passage, in order.
        shown: what the reader wants to see.
        begun: where the passage begins in its article.
    """
    for known in helps:
        underline = _UNDERLINES[known.kind] if shown.pairs and known.kind else None
        wanted = shown.glosses and known.frequency < shown.rarer_than and (shown.names or not known.is_name)
        gloss = known.gloss if wanted else ""
        if underline or gloss:
            yield WordNote(known.span.shifted(begun), underline, gloss, known.over.shifted(begun))


class Helps(QObject):
    """Keeps the words of one surface annotated."""

    def __init__(
        self, surface: Surface, look: Callable[[str, Language], tuple[WordHelp, ...]], tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._surface = surface
        self._look = look
        self._tasks = tasks
        self._shown = Shown()
        self._kept: dict[tuple[str, Language], tuple[WordHelp, ...]] = {}
        self._waiting: list[Passage] = []
        self._notes: dict[PassageId, tuple[WordNote, ...]] = {}
        self._round = 0
        """Counts the beginnings; an answer from before the last one is kept but not painted."""
        self._rest = self._timer(_REST, self._step)
        self._fresh = self._timer(_FRESH, self._paint)
        self._settled = self._timer(_SETTLED, self._go_on)
        surface.moved.connect(self._pause)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def show(self, shown: Shown) -> None:
        """Show something else of the words, or nothing."""
        self._shown = shown
        self._surface.leave_room(for_glosses=shown.glosses)
        self.begin()

    def forget(self) -> None:
        """Words are read otherwise than before: look at them anew."""
        self._kept.clear()
        self.begin()

    def begin(self) -> None:
        """Annotate the article that is shown now."""
        self._round += 1
        self._rest.stop()
        page = self._surface.page
        self._waiting = []
        self._notes = {}
        if page and self._shown:
            self._waiting = list(page.passages)
            self._go_on()
        self._paint()

    def stop(self) -> None:
        """Look no further."""
        self._round += 1
        self._waiting = []
        self._rest.stop()
        self._settled.stop()
        self._fresh.stop()

    def _pause(self) -> None:
        """While the text scrolls, frames have the processor to themselves."""
        self._rest.stop()
        self._settled.start()

    def _go_on(self) -> None:
        self._put_what_is_seen_first()
        self._rest.start()

    def _put_what_is_seen_first(self) -> None:
        """Those in sight before the others; the last of the list is the next."""
        seen = self._surface.span_shown() if self._waiting else None
        if seen:
            self._waiting.sort(key=lambda passage: (not passage.span.overlap(seen), passage.span.start), reverse=True)

    def _step(self) -> None:
        page = self._surface.page
        if not self._waiting or page is None:
            return
        article, begun, shown = page.article, self._round, self._shown
        passages = self._next_passages(article)

        def look() -> list[tuple[Passage, tuple[WordHelp, ...], tuple[WordNote, ...]]]:
            found = []
            for passage in passages:
                helps = self._kept.get(_key(article, passage))
                helps = self._look(*_key(article, passage)) if helps is None else helps
                found.append((passage, helps, tuple(notes_of(helps, shown, passage.span.start))))
            return found

        def take(found: list[tuple[Passage, tuple[WordHelp, ...], tuple[WordNote, ...]]]) -> None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            for passage, helps, notes in found:
                self._kept[_key(article, passage)] = helps
                if begun == self._round:
                    self._notes[passage.id] = notes
            if begun == self._round:
                if not self._fresh.isActive():
                    self._fresh.start()
                if not self._settled.isActive():
                    self._rest.start()

        self._tasks.ask(f"helps {id(self)}", look, take)

    def _next_passages(self, article: Article) -> list[Passage]:
        """Those looked at in one go: up to the first that was never looked at."""
        taken: list[Passage] = []
        while self._waiting and len(taken) < _MOST_AT_ONCE:
            taken.append(self._waiting.pop())
            if _key(article, taken[-1]) not in self._kept:
                break
        return taken

    def _paint(self) -> None:
        page = self._surface.page
        if page:
            in_order = (self._notes.get(passage.id, ()) for passage in page.passages)
            self._surface.set_word_notes([note for notes in in_order for note in notes])


def _key(article: Article, passage: Passage) -> tuple[str, Language]:
    return passage.span.of(article.text), article.summary.language
