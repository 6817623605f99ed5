"""Glossaries: terms gathered under a name, to be handed out or sent to Anki; every step can be undone, also after a restart."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NoReturn

from reader.changes import Changes, Kind
from reader.errors import InputError, shortened
from reader.store import glossaries as store
from reader.store import terms as terms_store
from reader.store.connections import PerThread, Writer
from reader.study.glossaries import Glossary, GlossaryDeed, GlossaryStep, Member, compared, spelled
from reader.study.terms import Marking, Term, TermFilter, TermKey, check_letters

_MOST_NAMED = 12
_GATHERED = Changes.of(Kind.GLOSSARIES)


class Glossaries:
    """The glossaries of a library, each known by its name, whose letters, digits and marks may be Persian or Arabic ones.

    Args:
        reading: connections of the library.
        writer: to the library.
        now: the moment, with its time zone.
    """

    def __init__(self, reading: PerThread, writer: Writer, now: Callable[[], datetime]) -> None:
        self._reading = reading
        self._writer = writer
        self._now = now

    def all(self) -> tuple[Glossary, ...]:
        """Every glossary with the number of its terms, by name."""
        return store.glossaries(self._reading.connection())

    def named(self, name: str) -> Glossary:
        """The glossary of this name.

        Raises:
            InputError: there is none.
        """
        connection = self._reading.connection()
        return store.glossary_named(connection, name) or _refuse(name, store.glossaries(connection))

    def terms(self, name: str) -> tuple[Term, ...]:
        """The terms of a glossary, in the order in which they were added.

        Raises:
            InputError: there is no such glossary.
        """
        return terms_store.terms(self._reading.connection(), TermFilter(glossary=self.named(name).id))

    def add(self, name: str, markings: Sequence[Marking]) -> Changes:
        """Add terms behind those there are, making the glossary when it is new; a term that was never marked stays new.

        Raises:
            InputError: the name is empty, or a term has no letters.
            MachineError: the library cannot be written; so with every command here.
        """
        name = _checked(name)
        for marking in markings:
            check_letters(marking.key)
        at = self._moment()
        with self._writer.transaction() as db:
            old = store.glossary_named(db.conn, name)
            there = store.members(db.conn, old.id) if old else ()
            before = db.conn.total_changes
            fresh = dict.fromkeys(terms_store.kept_term(db, marking, at).id for marking in markings)
            for member in there:
                fresh.pop(member.term, None)
            if not fresh:
                # A place where a term was met may have been kept with it.
                return _GATHERED if db.conn.total_changes > before else Changes()
            behind = there[-1].place + 1 if there else 1
            added = tuple(Member(term, place) for place, term in enumerate(fresh, start=behind))
            if old:
                step = GlossaryStep(old.id, old.name, old.name, added=added)
            else:
                step = GlossaryStep(store.next_glossary(db.conn), None, name, added=added)
            store.take_first(db, GlossaryDeed.ADD, step, at)
        return _GATHERED

    def take_out(self, name: str, keys: Sequence[TermKey]) -> Changes:
        """Take terms out of a glossary; they keep their statuses and notes.

        Raises:
            InputError: there is no such glossary, or one of the terms is not in it; then all of them stay.
        """
        with self._writer.transaction() as db:
            old = store.glossary_named(db.conn, name) or _refuse(name, store.glossaries(db.conn))
            there = {each.term: each for each in store.members(db.conn, old.id)}
            taken: dict[Member, None] = {}
            for key in keys:
                term = terms_store.term_of(db.conn, key)
                if term is None or term.id not in there:
                    raise InputError(
                        f"«{key.text}» is not in the glossary «{old.name}»: `hamkhan glossary show` lists what is."
                    )
                taken[there[term.id]] = None
            if not taken:
                return Changes()
            step = GlossaryStep(old.id, old.name, old.name, taken=tuple(taken))
            store.take_first(db, GlossaryDeed.TAKE_OUT, step, self._moment())
        return _GATHERED

    def rename(self, name: str, new: str) -> Changes:
        """Give a glossary another name.

        Raises:
            InputError: there is no such glossary, the new name is empty, or another one has it.
        """
        new = _checked(new)
        with self._writer.transaction() as db:
            old = store.glossary_named(db.conn, name) or _refuse(name, store.glossaries(db.conn))
            other = store.glossary_named(db.conn, new)
            if other and other.id != old.id:
                raise InputError(f"There is a glossary «{other.name}» already: choose a name that none has.")
            if new == old.name:
                return Changes()
            store.take_first(db, GlossaryDeed.RENAME, GlossaryStep(old.id, old.name, new), self._moment())
        return _GATHERED

    def delete(self, name: str) -> Changes:
        """Delete a glossary; its terms keep their statuses and notes.

        Raises:
            InputError: there is no such glossary.
        """
        with self._writer.transaction() as db:
            old = store.glossary_named(db.conn, name) or _refuse(name, store.glossaries(db.conn))
            step = GlossaryStep(old.id, old.name, None, taken=store.members(db.conn, old.id))
            store.take_first(db, GlossaryDeed.DELETE, step, self._moment())
        return _GATHERED

    def _moment(self) -> str:
        return self._now().isoformat(timespec="seconds")


def _checked(name: str) -> str:
    if not any(each.isalnum() for each in compared(name)):
        raise InputError("A glossary needs a name: give it one with a letter or a digit in it, for example «Lesson 3».")
    return spelled(name)


def _refuse(name: str, there: Sequence[Glossary]) -> NoReturn:
    if not there:
        raise InputError("There is no glossary yet: `hamkhan glossary add NAME WORD --language fa` makes one.")
    offered = ", ".join(f"«{shortened(each.name)}»" for each in there[:_MOST_NAMED])
    more = ", …" if len(there) > _MOST_NAMED else ""
    raise InputError(f"There is no glossary «{shortened(spelled(name))}»: choose among {offered}{more}.")
