"""Glossaries with their terms, and the steps in which they were changed."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.store.connections import inserted
from reader.store.journal import GATHERING, StepId, last_step, next_step
from reader.study.glossaries import Glossary, GlossaryDeed, GlossaryStep, Member, compared, in_order
from reader.study.terms import GlossaryId, TermId

if TYPE_CHECKING:
    from sqlite_utils import Database

_GLOSSARY = "SELECT id, name, (SELECT count(*) FROM glossary_term WHERE glossary = glossary.id) FROM glossary"


def glossaries(connection: sqlite3.Connection) -> tuple[Glossary, ...]:
    """All of them, by name."""
    found = (_glossary(row) for row in connection.execute(_GLOSSARY))
    return tuple(sorted(found, key=lambda each: in_order(each.name)))


def glossary_named(connection: sqlite3.Connection, name: str) -> Glossary | None:
    """The glossary of this name, however it is spelled."""
    row = connection.execute(f"{_GLOSSARY} WHERE folded = ?", (compared(name),)).fetchone()
    return _glossary(row) if row else None


def members(connection: sqlite3.Connection, glossary: GlossaryId) -> tuple[Member, ...]:
    """The terms of a glossary, in its order."""
    rows = connection.execute("SELECT term, place FROM glossary_term WHERE glossary = ? ORDER BY place", (glossary,))
    return _members(rows)


def next_glossary(connection: sqlite3.Connection) -> GlossaryId:
    """The number that the next glossary is to have: none that one had before it was deleted, which is a step."""
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM glossary").fetchone()
    return GlossaryId(max(last, last_step(connection)) + 1)


def take(db: "Database", step: GlossaryStep) -> None:
    """Let a step happen."""
    if step.after is None:
        # Its terms leave it with it: the foreign key cascades.
        db.conn.execute("DELETE FROM glossary WHERE id = ?", (step.glossary,))
        return
    if step.before is None:
        inserted(db, "glossary", {"id": step.glossary, "name": step.after, "folded": compared(step.after)})
    elif step.before != step.after:
        named = (step.after, compared(step.after), step.glossary)
        db.conn.execute("UPDATE glossary SET name = ?, folded = ? WHERE id = ?", named)
    db.conn.executemany(
        "DELETE FROM glossary_term WHERE glossary = ? AND term = ?", [(step.glossary, each.term) for each in step.taken]
    )
    db.conn.executemany(
        "INSERT INTO glossary_term (glossary, term, place) VALUES (?, ?, ?)",
        [(step.glossary, each.term, each.place) for each in step.added],
    )


def take_first(db: "Database", deed: GlossaryDeed, step: GlossaryStep, at: str) -> None:
    """Let a step happen, and keep it so that it can be undone."""
    take(db, step)
    difference = json.dumps([step.glossary, step.before, step.after, step.taken, step.added], ensure_ascii=False)
    row = {"id": next_step(db), "deed": deed.value, "at": at, "difference": difference, "undone": 0}
    inserted(db, GATHERING, row)


def read_step(connection: sqlite3.Connection, number: StepId) -> GlossaryStep:
    """A step that was kept."""
    (difference,) = connection.execute(f"SELECT difference FROM {GATHERING} WHERE id = ?", (number,)).fetchone()
    glossary, before, after, taken, added = json.loads(difference)
    return GlossaryStep(GlossaryId(glossary), before, after, _members(taken), _members(added))


def _members(rows: Iterable[Sequence[int]]) -> tuple[Member, ...]:
    return tuple(Member(TermId(term), place) for term, place in rows)


def _glossary(row: tuple[int, str, int]) -> Glossary:
    number, name, terms = row
    return Glossary(GlossaryId(number), name, terms)
