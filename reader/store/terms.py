"""Terms with their statuses, the history of these, and the steps in which they were changed."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.bitext.values import ArticleId, PassageId
from reader.script.language import Language
from reader.store.connections import inserted
from reader.store.journal import StepId, next_step
from reader.study.terms import Marking, Place, Status, StatusChange, StudyDeed, Term, TermFilter, TermId, TermKey, TermKind
from reader.text.spans import Span

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS = "id, language, kind, text, status, since, surface, article, passage, start, end, note, tags"

_LANGUAGES = {language.value: language for language in Language}
_KINDS = {kind.value: kind for kind in TermKind}
_STATUSES = {status.value: status for status in Status}
"""Looked up rather than called: a vocabulary has thousands of terms."""


def statuses(connection: sqlite3.Connection) -> list[tuple[TermKey, Status]]:
    """Every term that is not new, with its status."""
    rows = connection.execute("SELECT language, kind, text, status FROM term WHERE status <> 'new'")
    return [(TermKey(_LANGUAGES[language], _KINDS[kind], text), _STATUSES[status]) for language, kind, text, status in rows]


def last_change(connection: sqlite3.Connection) -> int:
    """The number of the last change of a status; 0 where there was none."""
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM status_change").fetchone()
    return int(last)


def statuses_since(connection: sqlite3.Connection, last: int) -> list[tuple[TermKey, Status]]:
    """What changed behind the change of this number, in order."""
    rows = connection.execute(
        "SELECT language, kind, text, after FROM status_change JOIN term ON term.id = status_change.term "
        "WHERE status_change.id > ? ORDER BY status_change.id",
        (last,),
    )
    return [(TermKey(_LANGUAGES[language], _KINDS[kind], text), _STATUSES[status]) for language, kind, text, status in rows]


_MEANT = (
    "(status <> 'new' OR note <> '' OR tags <> '[]' OR EXISTS (SELECT 1 FROM status_change WHERE term = term.id) "
    "OR EXISTS (SELECT 1 FROM glossary_term WHERE term = term.id))"
)
"""Of a term: somebody marked it, wrote on it, or has it in a glossary; one that was gathered stays when that is undone."""


def terms(connection: sqlite3.Connection, wanted: TermFilter) -> tuple[Term, ...]:
    """Terms in the order in which they were first marked; those of a glossary in its order."""
    conditions: list[str] = ["1"]
    values: list[object] = []
    source, order = "term", "id"
    if wanted.language:
        conditions.append("language = ?")
        values.append(wanted.language.value)
    if wanted.statuses:
        conditions.append("status IN (SELECT value FROM json_each(?))")
        values.append(json.dumps([status.value for status in wanted.statuses]))
    if wanted.article is not None:
        conditions.append("article = ?")
        values.append(str(wanted.article))
    if wanted.tag:
        conditions.append("EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)")
        values.append(wanted.tag)
    if wanted.ids is not None:
        conditions.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(wanted.ids)))
    if wanted.glossary is not None:
        source, order = "term JOIN glossary_term ON glossary_term.term = term.id", "place"
        conditions.append("glossary = ?")
        values.append(wanted.glossary)
    elif wanted.ids is None:
        conditions.append(_MEANT)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM {source} WHERE {' AND '.join(conditions)} ORDER BY {order}", values)
    return tuple(_term(row) for row in rows)


def term_of(connection: sqlite3.Connection, key: TermKey) -> Term | None:
    """The term of this key, also one that is new again."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM term WHERE language = ? AND kind = ? AND folded = ?",
        (key.language.value, key.kind.value, key.folded),
    ).fetchone()
    return _term(row) if row else None


def history(connection: sqlite3.Connection, term: TermId | None = None) -> tuple[StatusChange, ...]:
    """Every change of a term's status, or of all, the oldest first."""
    which, values = ("WHERE term = ?", (term,)) if term is not None else ("", ())
    rows = connection.execute(f"SELECT term, before, after, at FROM status_change {which} ORDER BY id", values)
    return tuple(StatusChange(TermId(number), Status(before), Status(after), at) for number, before, after, at in rows)


def mark(db: "Database", marking: Marking, status: Status, at: str) -> StatusChange | None:
    """Set the status of a term, adding the term where it is new; None when it stands so already."""
    if status is Status.NEW and term_of(db.conn, marking.key) is None:
        return None
    found = kept_term(db, marking, at)
    if found.status is status:
        return None
    change = StatusChange(found.id, found.status, status, at)
    change_status(db, (change,))
    return change


def kept_term(db: "Database", marking: Marking, at: str) -> Term:
    """The term of a marking as it was, added as new where there was none; a first place where it was met is kept."""
    found = term_of(db.conn, marking.key)
    if found is None:
        return Term(TermId(inserted(db, "term", _row(marking, at))), marking.key, Status.NEW, at)
    if found.place is None and marking.place is not None:
        db.conn.execute(
            "UPDATE term SET surface = ?, article = ?, passage = ?, start = ?, end = ? WHERE id = ?",
            (marking.surface, *_place(marking.place), found.id),
        )
    return found


def change_status(db: "Database", changes: Iterable[StatusChange]) -> None:
    """Let the terms have their statuses after these changes, and keep that in their history."""
    for change in changes:
        db.conn.execute("UPDATE term SET status = ?, since = ? WHERE id = ?", (change.after.value, change.at, change.term))
        db.conn.execute(
            "INSERT INTO status_change (term, before, after, at) VALUES (?, ?, ?, ?)",
            (change.term, change.before.value, change.after.value, change.at),
        )


def set_words(db: "Database", term: TermId, *, note: str, tags: Sequence[str]) -> None:
    """Keep the reader's own words for a term."""
    db.conn.execute("UPDATE term SET note = ?, tags = ? WHERE id = ?", (note, json.dumps(list(tags), ensure_ascii=False), term))


def write_step(db: "Database", deed: StudyDeed, changes: Sequence[StatusChange], at: str) -> None:
    """Keep a step so that it can be undone."""
    difference = json.dumps([[change.term, change.before.value, change.after.value] for change in changes])
    row = {"id": next_step(db), "deed": deed.value, "at": at, "difference": difference, "undone": 0}
    inserted(db, "study_step", row)


def read_step(connection: sqlite3.Connection, number: StepId) -> list[tuple[TermId, Status, Status]]:
    """What a step changed: the term, its status before, its status after."""
    (difference,) = connection.execute("SELECT difference FROM study_step WHERE id = ?", (number,)).fetchone()
    return [(TermId(term), Status(before), Status(after)) for term, before, after in json.loads(difference)]


def _term(row: tuple) -> Term:  # type: ignore[type-arg]
    number, language, kind, text, status, since, surface, article, passage, start, end, note, tags = row
    place = Place(ArticleId(article), PassageId(passage), Span(start, end)) if article is not None else None
    key = TermKey(_LANGUAGES[language], _KINDS[kind], text)
    return Term(
        TermId(number), key, _STATUSES[status], since, surface, place, note, tuple(json.loads(tags)) if tags != "[]" else ()
    )


def _row(marking: Marking, at: str) -> dict[str, object]:
    key = marking.key
    article, passage, start, end = _place(marking.place) if marking.place else (None,) * 4
    return {
        "language": key.language.value,
        "kind": key.kind.value,
        "text": key.text,
        "folded": key.folded,
        "status": Status.NEW.value,
        "since": at,
        "surface": marking.surface,
        "article": article,
        "passage": passage,
        "start": start,
        "end": end,
        "note": "",
        "tags": "[]",
    }


def _place(place: Place) -> tuple[int, int, int, int]:
    return place.article, place.passage, place.span.start, place.span.end
