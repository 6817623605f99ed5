"""Undoing and doing again, whatever the last step was: correcting a link, writing a note, changing a status or a glossary.

Steps are numbered in one row, so that the last is the last also after a restart and from another window.
"""

from collections.abc import Callable
from datetime import datetime

from reader.bitext.steps import Deed
from reader.changes import Changes, Kind
from reader.store import bitexts, journal
from reader.store import glossaries as glossaries_store
from reader.store import terms as terms_store
from reader.store.connections import PerThread, Writer
from reader.store.journal import Turn
from reader.study.glossaries import GlossaryDeed
from reader.study.terms import StatusChange, StudyDeed

AnyDeed = Deed | StudyDeed | GlossaryDeed

_DEEDS: dict[str, type[AnyDeed]] = {
    journal.CORRECTING: Deed,
    journal.STUDYING: StudyDeed,
    journal.GATHERING: GlossaryDeed,
}
_KINDS = {journal.CORRECTING: Kind.LINKS, journal.STUDYING: Kind.STATUSES, journal.GATHERING: Kind.GLOSSARIES}


class Undoing:
    """Takes back the last step, and does it again."""

    def __init__(self, reading: PerThread, writer: Writer, now: Callable[[], datetime]) -> None:
        self._reading = reading
        self._writer = writer
        self._now = now

    @property
    def undoes(self) -> AnyDeed | None:
        """What the next undo would take back; None when there is nothing."""
        return _deed(journal.turn_to_undo(self._reading.connection()))

    @property
    def redoes(self) -> AnyDeed | None:
        """What the next redo would do again; None when there is nothing."""
        return _deed(journal.turn_to_redo(self._reading.connection()))

    def undo(self) -> Changes:
        """Undo the last step, also one from before the last start; nothing happens when there is none."""
        return self._turn(undone=True)

    def redo(self) -> Changes:
        """Do the step again that was undone last; nothing happens when there is none."""
        return self._turn(undone=False)

    def _turn(self, *, undone: bool) -> Changes:
        with self._writer.transaction() as db:
            turn = journal.turn_to_undo(db.conn) if undone else journal.turn_to_redo(db.conn)
            if turn is None:
                return Changes()
            if turn.table == journal.CORRECTING:
                step = journal.read_step(db.conn, turn.number)
                bitexts.take_again(db, step.turned() if undone else step)
            elif turn.table == journal.GATHERING:
                gathered = glossaries_store.read_step(db.conn, turn.number)
                glossaries_store.take(db, gathered.turned() if undone else gathered)
            else:
                at = self._now().isoformat(timespec="seconds")
                changes = terms_store.read_step(db.conn, turn.number)
                turned = [(term, after, before) if undone else (term, before, after) for term, before, after in changes]
                terms_store.change_status(db, (StatusChange(*change, at) for change in turned))
            journal.mark_turned(db, turn, undone=undone)
        return Changes.of(_KINDS[turn.table])


def _deed(turn: Turn | None) -> AnyDeed | None:
    return _DEEDS[turn.table](turn.deed) if turn else None
