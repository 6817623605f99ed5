"""The journal of corrections: each step with what it changed, so that it is undone and done again, also tomorrow."""

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, NewType

from reader.bitext.correcting import Hand, Pair
from reader.bitext.links import Grade, Link, LinkId, Origin
from reader.bitext.steps import Deed, Note, Step
from reader.bitext.values import ArticleId, PassageId
from reader.store.connections import inserted
from reader.store.links import read_reasons, written_reasons

if TYPE_CHECKING:
    from sqlite_utils import Database

StepId = NewType("StepId", int)

CORRECTING = "journal"
STUDYING = "study_step"
GATHERING = "glossary_step"
_TABLES = (CORRECTING, STUDYING, GATHERING)
_STEPS = " UNION ALL ".join(f"SELECT id, '{table}' AS place, deed, undone FROM {table}" for table in _TABLES)

KEPT = 1000
"""Steps that can be undone; older ones are forgotten."""


def write_down(db: "Database", deed: Deed, step: Step, hand: Hand) -> None:
    """Add a step that was taken; those that were undone before it can no longer be done again."""
    number = next_step(db)
    row = {"deed": deed.value, "author": hand.author, "date": hand.date, "difference": _written(step), "undone": 0}
    inserted(db, CORRECTING, {"id": number, **row})


def next_step(db: "Database") -> StepId:
    """The number of the next step, here or in `terms` or `glossaries`.

    What was undone can no longer be done again, and the oldest steps are forgotten.
    """
    for table in _TABLES:
        db.conn.execute(f"DELETE FROM {table} WHERE undone")
    last = last_step(db.conn)
    for table in _TABLES:
        db.conn.execute(f"DELETE FROM {table} WHERE id <= ?", (last + 1 - KEPT,))
    return StepId(last + 1)


def last_step(connection: sqlite3.Connection) -> StepId:
    """The number of the last step, also of one that was undone; 0 before the first."""
    row = connection.execute(f"SELECT id FROM ({_STEPS}) ORDER BY id DESC LIMIT 1").fetchone()
    return StepId(row[0] if row else 0)


class Turn(NamedTuple):
    """A step that can be undone or done again, of any table."""

    number: StepId
    table: str
    deed: str


def turn_to_undo(connection: sqlite3.Connection) -> Turn | None:
    """The last step that stands."""
    return _turn(connection, "WHERE NOT undone ORDER BY id DESC LIMIT 1")


def turn_to_redo(connection: sqlite3.Connection) -> Turn | None:
    """The step that was undone last."""
    return _turn(connection, "WHERE undone ORDER BY id LIMIT 1")


def _turn(connection: sqlite3.Connection, which: str) -> Turn | None:
    row = connection.execute(f"SELECT id, place, deed FROM ({_STEPS}) {which}").fetchone()
    return Turn(StepId(row[0]), row[1], row[2]) if row else None


def read_step(connection: sqlite3.Connection, number: StepId) -> Step:
    """A step of correcting."""
    (difference,) = connection.execute(f"SELECT difference FROM {CORRECTING} WHERE id = ?", (number,)).fetchone()
    return _read(difference)


def mark_turned(db: "Database", turn: Turn, *, undone: bool) -> None:
    """Keep that a step was undone, or done again."""
    db.conn.execute(f"UPDATE {turn.table} SET undone = ? WHERE id = ?", (int(undone), turn.number))


def _written(step: Step) -> str:
    difference = {
        "articles": step.articles,
        "removed": [_link_written(link) for link in step.removed],
        "added": [_link_written(link) for link in step.added],
        "remembered": sorted(step.remembered),
        "forgotten": sorted(step.forgotten),
        "notes_removed": [_note_written(note) for note in step.notes_removed],
        "notes_added": [_note_written(note) for note in step.notes_added],
    }
    return json.dumps({name: value for name, value in difference.items() if value}, ensure_ascii=False)


def _read(written: str) -> Step:
    found = json.loads(written)
    articles = found.get("articles")
    return Step(
        (ArticleId(articles[0]), ArticleId(articles[1])) if articles else None,
        removed=tuple(_link_read(each) for each in found.get("removed", ())),
        added=tuple(_link_read(each) for each in found.get("added", ())),
        remembered=_pairs(found.get("remembered", ())),
        forgotten=_pairs(found.get("forgotten", ())),
        notes_removed=tuple(_note_read(each) for each in found.get("notes_removed", ())),
        notes_added=tuple(_note_read(each) for each in found.get("notes_added", ())),
    )


def _pairs(written: Iterable[tuple[int, int]]) -> frozenset[Pair]:
    return frozenset((PassageId(source), PassageId(target)) for source, target in written)


def _link_written(link: Link) -> dict[str, Any]:
    return {
        "id": link.id,
        "source": link.source,
        "target": link.target,
        "score": link.score,
        "grade": link.grade.value,
        "reasons": written_reasons(link.reasons),
        "origin": link.origin.value,
        "author": link.author,
        "date": link.date,
    }


def _link_read(written: dict[str, Any]) -> Link:
    return Link(
        tuple(PassageId(each) for each in written["source"]),
        tuple(PassageId(each) for each in written["target"]),
        written["score"],
        Grade(written["grade"]),
        read_reasons(written["reasons"]),
        LinkId(written["id"]),
        Origin(written["origin"]),
        written["author"],
        written["date"],
    )


def _note_written(note: Note) -> dict[str, Any]:
    return {"passage": note.passage, "text": note.text, "author": note.author, "date": note.date}


def _note_read(written: dict[str, Any]) -> Note:
    return Note(PassageId(written["passage"]), written["text"], written["author"], written["date"])
