"""Correcting the links while reading: which command is about which link, and what is said once it is done.

The commands themselves are the library's (`library.links.corrections`); they run one after another on the writer's thread, and
the links come back through the window as after any other change.
"""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.bitext.correcting import Side
from reader.bitext.links import Link, Origin
from reader.bitext.steps import Deed, Note
from reader.bitext.values import Passage, PassageId, PassageKind
from reader.changes import Changes
from reader.library import Library
from reader.library.undoing import AnyDeed
from reader.script.direction import isolate
from reader.study.glossaries import GlossaryDeed
from reader.study.terms import StudyDeed
from ui.actions import Command
from ui.panels.pane import Pane
from ui.panels.parallel import Parallel
from ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.library.corrections import Corrections
    from ui.dialogs.queue import Answer, QueueDialog, QueuedLink


_DEEDS = {"right": Deed.CONFIRM, "wrong": Deed.REJECT}
"""What an answer in the queue comes to."""


class _Way(Enum):
    """How a step was taken."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"
    KEPT = "kept"
    """Not undone: the last step was another one."""


class Correcting(QObject):
    """Gives the commands on the lit and the chosen passages of a window."""

    said = Signal(str)
    """A sentence for the reader."""
    place_wanted = Signal(object, object, object)
    """The articles that are to stand right and left, and the passage on the right that is to be lit."""
    _taken = Signal(object, object)
    """A `Deed` (None where nothing changed) and the way it was done; from the writer's thread."""

    def __init__(
        self, library: Library, tasks: Tasks, parallel: Parallel, actions: dict[Command, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._parallel = parallel
        self._actions = actions
        self._window = parent
        self._undoes: AnyDeed | None = None
        self._redoes: AnyDeed | None = None
        self._queue: QueueDialog | None = None
        self._taken.connect(self._say_taken)
        self._tasks.failed.connect(self._tell_queue)
        self._connect()

    def _connect(self) -> None:
        for command, act in {
            Command.UNDO: self._undo,
            Command.REDO: self._redo,
            Command.CHOOSE: self._choose,
            Command.LINK: self._link,
            Command.UNLINK: lambda: self._on_link(Deed.UNLINK, lambda of, link: of.unlink(link)),
            Command.CONFIRM: lambda: self._on_link(Deed.CONFIRM, lambda of, link: of.confirm(link)),
            Command.REJECT: lambda: self._on_link(Deed.REJECT, lambda of, link: of.reject(link)),
            Command.MERGE: self._merge,
            Command.SPLIT: lambda: self._on_link(Deed.SPLIT, lambda of, link: of.split(link)),
            Command.SPLIT_OFF: self._split_off,
            # A link is seen from the lit passage: the other side is its target.
            Command.SHIFT_ON: lambda: self._on_link(Deed.SHIFT, lambda of, link: of.shift(link, Side.TARGET, 1)),
            Command.SHIFT_BACK: lambda: self._on_link(Deed.SHIFT, lambda of, link: of.shift(link, Side.TARGET, -1)),
            Command.NEXT_LINK: self._next_link,
            Command.NOTE: self._write_note,
            Command.QUEUE: self._ask_for_queue,
        }.items():
            self._actions[command].triggered.connect(lambda _checked=False, act=act: act())
        # Space is the reading surface's only: buttons and pickers have a use of their own for it.
        self._actions[Command.CHOOSE].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for pane in (self._parallel.right, self._parallel.left):
            pane.surface.addAction(self._actions[Command.CHOOSE])

    def load(self) -> None:
        """Ask anew for the notes on both texts, and for what can be undone."""
        pages = [pane.surface.page for pane in self._parallel.panes()]
        articles = [page.article.summary.id for page in pages if page]

        def question() -> tuple[tuple[Note, ...], AnyDeed | None, AnyDeed | None]:
            corrections = self._library.links.corrections
            notes = tuple(note for article in articles for note in corrections.notes(article))
            return notes, self._library.undoing.undoes, self._library.undoing.redoes

        self._tasks.ask("notes", question, lambda answer: self._loaded(*answer))

    def _loaded(self, notes: tuple[Note, ...], undoes: AnyDeed | None, redoes: AnyDeed | None) -> None:
        self._parallel.set_notes(notes)
        self._undoes, self._redoes = undoes, redoes

    # What can be done here

    def fill(self, menu: QMenu) -> None:
        """Put exactly those commands into a menu that can be given on the lit passage, or at all."""
        for group in (self._on_the_passage(), self._on_the_link(), self._anywhere()):
            for command in group:
                menu.addAction(self._actions[command])
            if group:
                menu.addSeparator()

    def _on_the_passage(self) -> list[Command]:
        here = self._parallel.here
        if here is None or here[1].kind is PassageKind.BOILERPLATE:
            return []
        offered = [Command.CHOOSE] if len(self._parallel.panes()) > 1 else []
        if all(self._sides()):
            offered.append(Command.LINK)
        if len(self._parallel.chosen_links()) > 1:
            offered.append(Command.MERGE)
        return [*offered, Command.NOTE]

    def _on_the_link(self) -> list[Command]:
        here, link = self._parallel.here, self._parallel.link_here
        if here is None or link is None:
            return []
        computed = link.origin is Origin.COMPUTED
        offered = [Command.CONFIRM, Command.REJECT] if computed else [Command.UNLINK]
        if min(len(link.source), len(link.target)) > 1:
            offered.append(Command.SPLIT)
        if len(link.source) > 1:
            offered.append(Command.SPLIT_OFF)
        page = self._parallel.other(here[0]).surface.page
        order = [each.id for each in page.article.passages if each.kind is not PassageKind.BOILERPLATE] if page else []
        if order and order[-1] not in link.target:
            offered.append(Command.SHIFT_ON)
        if order and order[0] not in link.target:
            offered.append(Command.SHIFT_BACK)
        if len(self._parallel.links_of(*here)) > 1:
            offered.append(Command.NEXT_LINK)
        return offered

    def _anywhere(self) -> list[Command]:
        undo = [Command.UNDO] if self._undoes else []
        return [*undo, *([Command.REDO] if self._redoes else []), Command.QUEUE]

    def _sides(self) -> tuple[tuple[PassageId, ...], tuple[PassageId, ...]]:
        """What is to be linked: what is chosen, and where nothing is chosen in a text, its lit passage."""
        here, chosen = self._parallel.here, {pane: self._parallel.chosen(pane) for pane in self._parallel.panes()}
        if here and any(chosen.values()) and not chosen.get(here[0]) and here[1].kind is not PassageKind.BOILERPLATE:
            chosen[here[0]] = (here[1].id,)
        return chosen.get(self._parallel.right, ()), chosen.get(self._parallel.left, ())

    # The commands

    def leave_choice(self) -> bool:
        """Escape: leave what was chosen; whether there was anything."""
        return self._parallel.choose_none()

    def _choose(self) -> None:
        if self._parallel.here:
            self._parallel.choose(*self._parallel.here)
        else:
            self.said.emit(self.tr("Point at a passage first, or go to one with the arrow keys."))

    def _link(self) -> None:
        right, left = self._sides()
        if right and left:
            self._do(Deed.LINK, lambda corrections: corrections.link(right, left))
        else:
            self.said.emit(self.tr("Choose passages in both texts first: Space or Ctrl+click chooses one."))

    def _merge(self) -> None:
        links = self._parallel.chosen_links()
        if len(links) > 1:
            self._do(Deed.MERGE, lambda corrections: corrections.merge(links))
        else:
            self.said.emit(self.tr("Choose passages of two or more links first: Space or Ctrl+click chooses one."))

    def _split_off(self) -> None:
        if here := self._parallel.here:
            number = here[1].id
            self._on_link(Deed.SPLIT, lambda of, link: of.split_off(link, number))

    def _on_link(self, deed: Deed, act: "Callable[[Corrections, Link], Changes]") -> None:
        link = self._parallel.link_here
        if link is None:
            self.said.emit(self.tr("This passage is not linked: point at one that is, or link it."))
        else:
            self._do(deed, lambda corrections: act(corrections, link))

    def _next_link(self) -> None:
        if not self._parallel.step_link():
            self.said.emit(self.tr("This passage has no other link."))

    def _do(self, deed: Deed, act: "Callable[[Corrections], Changes]") -> None:
        def command() -> Changes:
            changes = act(self._library.links.corrections)
            self._taken.emit(deed if changes else None, _Way.DONE)
            return changes

        self._tasks.do(command)

    def _undo(self, expected: Deed | None = None) -> None:
        """Take back the last step; where one is expected, only if it is of that kind."""

        def command() -> Changes:
            undoing = self._library.undoing
            deed = undoing.undoes
            if expected not in (None, deed):
                self._taken.emit(None, _Way.KEPT)
                return Changes()
            changes = undoing.undo()
            self._taken.emit(deed, _Way.UNDONE)
            return changes

        self._tasks.do(command)

    def _redo(self) -> None:
        def command() -> Changes:
            undoing = self._library.undoing
            deed = undoing.redoes
            changes = undoing.redo()
            self._taken.emit(deed, _Way.REDONE)
            return changes

        self._tasks.do(command)

    # What is said

    def _say_taken(self, deed: AnyDeed | None, way: _Way) -> None:
        if deed is None:
            sentences = {
                _Way.DONE: self.tr("Nothing changed: it stands so already."),
                _Way.UNDONE: self.tr("There is nothing to undo."),
                _Way.KEPT: self.tr("The last correction was another one; Ctrl+Z in the window takes it back."),
                _Way.REDONE: self.tr("There is nothing to do again."),
            }
            sentence = sentences[way]
        elif way is _Way.UNDONE:
            sentence = self.tr("Taken back: %1. Ctrl+Shift+Z does it again.").replace("%1", self._name_of(deed))
        else:
            if deed in (Deed.LINK, Deed.MERGE) and way is _Way.DONE:
                self._parallel.choose_none()
            sentence = self.tr("%1. Ctrl+Z takes it back.").replace("%1", self._name_of(deed))
        self.said.emit(sentence)
        self._tell_queue(sentence)

    def _name_of(self, deed: AnyDeed) -> str:
        names: dict[AnyDeed, str] = {
            Deed.LINK: self.tr("Linked"),
            Deed.UNLINK: self.tr("Unlinked"),
            Deed.MERGE: self.tr("Merged into one link"),
            Deed.SPLIT: self.tr("Split"),
            Deed.SHIFT: self.tr("Moved by one passage"),
            Deed.CONFIRM: self.tr("Confirmed"),
            Deed.REJECT: self.tr("Rejected"),
            Deed.NOTE: self.tr("Note changed"),
            StudyDeed.STATUS: self.tr("Status changed"),
            StudyDeed.REST_KNOWN: self.tr("The rest marked known"),
            StudyDeed.IMPORT: self.tr("Statuses brought in"),
            GlossaryDeed.ADD: self.tr("Added to a glossary"),
            GlossaryDeed.TAKE_OUT: self.tr("Taken out of a glossary"),
            GlossaryDeed.RENAME: self.tr("Glossary renamed"),
            GlossaryDeed.DELETE: self.tr("Glossary deleted"),
        }
        return names[deed]

    # Notes

    def _write_note(self) -> None:
        here = self._parallel.here
        if here is None:
            self.said.emit(self.tr("Point at a passage first, or go to one with the arrow keys."))
            return
        from ui.dialogs.note import NoteDialog

        pane, passage = here
        note = self._parallel.note_on(passage)
        by = ", ".join(isolate(part) for part in (note.author, note.date) if part) if note else ""
        dialog = NoteDialog(_text_of(pane, passage), note.text if note else "", by, self._window)
        dialog.written.connect(lambda text: self._do(Deed.NOTE, lambda corrections: corrections.set_note(passage.id, text)))
        dialog.open()

    # The queue

    def _ask_for_queue(self) -> None:
        from ui.dialogs.queue import waiting_links

        page = self._parallel.right.surface.page
        if page is not None:
            summary = page.article.summary
            self._tasks.ask("queue", lambda: waiting_links(self._library, summary.story, summary.language), self._open_queue)

    def _open_queue(self, links: "tuple[QueuedLink, ...]") -> None:
        from ui.dialogs.queue import QueueDialog

        if self._queue is not None:
            self._queue.close()
        queue = self._queue = QueueDialog(links, self._window)
        queue.answered.connect(self._answer)
        queue.undo_wanted.connect(lambda answer: self._undo(_DEEDS[answer.value]))
        queue.place_wanted.connect(self._show_place)
        queue.finished.connect(lambda _result: self._forget(queue))
        queue.show()

    def _forget(self, queue: "QueueDialog") -> None:
        if self._queue is queue:
            self._queue = None

    def _answer(self, link: Link, answer: "Answer") -> None:
        if _DEEDS[answer.value] is Deed.CONFIRM:
            self._do(Deed.CONFIRM, lambda corrections: corrections.confirm(link))
        else:
            self._do(Deed.REJECT, lambda corrections: corrections.reject(link))

    def _show_place(self, queued: "QueuedLink") -> None:
        right, left = queued.right.article.summary.id, queued.left.article.summary.id
        self.place_wanted.emit(right, left, queued.link.source[0])

    def _tell_queue(self, sentence: str) -> None:
        if self._queue is not None:
            self._queue.tell(sentence)


def _text_of(pane: Pane, passage: Passage) -> str:
    page = pane.surface.page
    return passage.span.of(page.article.text) if page else ""
