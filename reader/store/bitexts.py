"""What stands between two articles, read as a whole and changed by steps; and the notes on passages."""

import sqlite3
from typing import TYPE_CHECKING

from reader.bitext.correcting import Bitext, Pair
from reader.bitext.links import Link, LinkId
from reader.bitext.steps import Note, Step, step_between, taken
from reader.bitext.values import ArticleId, PassageId
from reader.store.connections import inserted
from reader.store.links import alignment_of, links_of_alignment, written_reasons

if TYPE_CHECKING:
    from sqlite_utils import Database


def bitext_between(connection: sqlite3.Connection, source: ArticleId, target: ArticleId) -> Bitext:
    """Two articles and what stands between them, seen from `source`."""
    found = alignment_of(connection, source, target)
    links: tuple[Link, ...] = ()
    translation = False
    if found is not None:
        links = links_of_alignment(connection, found[0], source)
        row = connection.execute("SELECT translation FROM alignment WHERE id = ?", found[:1]).fetchone()
        translation = bool(row[0])
    (last,) = connection.execute("SELECT value FROM counter WHERE name = 'link'").fetchone()
    return Bitext(
        (source, target),
        _compared(connection, source),
        _compared(connection, target),
        links,
        _rejected(connection, source, target),
        translation,
        LinkId(last + 1),
    )


def _compared(connection: sqlite3.Connection, article: ArticleId) -> tuple[PassageId, ...]:
    rows = connection.execute("SELECT id FROM passage WHERE article = ? AND kind <> 'boilerplate' ORDER BY start", (article,))
    return tuple(PassageId(passage) for (passage,) in rows)


def _rejected(connection: sqlite3.Connection, source: ArticleId, target: ArticleId) -> frozenset[Pair]:
    rows = connection.execute(
        "SELECT one.id, one.article, other.id FROM rejected JOIN passage AS one ON one.id = rejected.first "
        "JOIN passage AS other ON other.id = rejected.second "
        "WHERE (one.article, other.article) IN (VALUES (?, ?), (?, ?))",
        (source, target, target, source),
    )
    return frozenset(
        (PassageId(one), PassageId(other)) if article == source else (PassageId(other), PassageId(one))
        for one, article, other in rows
    )


def mark_computed(db: "Database", source: ArticleId, target: ArticleId, *, engine: str, translation: bool) -> None:
    """Keep that two articles need no computing any more, and what computed them."""
    row = {"engine": engine, "translation": int(translation), "computed": 1}
    found = alignment_of(db.conn, source, target)
    if found is None:
        inserted(db, "alignment", {"source": source, "target": target, **row})
    else:
        db.table("alignment").update(found[0], row)


def keep_step(db: "Database", step: Step, fresh: LinkId | None = None) -> None:
    """Write what a step took away and added; `fresh` is the number of the next new link, where some were made."""
    removed = [(link.id,) for link in step.removed]
    db.conn.executemany("DELETE FROM link_passage WHERE link = ?", removed)
    db.conn.executemany("DELETE FROM link WHERE id = ?", removed)
    if step.added and step.articles:
        _keep_links(db, _alignment(db, *step.articles), step.added)
    db.conn.executemany("DELETE FROM rejected WHERE first = ? AND second = ?", _sorted(step.forgotten))
    db.conn.executemany("INSERT INTO rejected (first, second) VALUES (?, ?)", _sorted(step.remembered))
    if fresh is not None:
        db.conn.execute("UPDATE counter SET value = ? WHERE name = 'link'", (fresh - 1,))
    _keep_notes(db, step)


def take_again(db: "Database", step: Step) -> None:
    """Take a step that was taken or undone before, on what stands now."""
    if step.articles is None:
        keep_step(db, step)
        return
    before = bitext_between(db.conn, *step.articles)
    keep_step(db, step_between(before, taken(before, step)))


def _alignment(db: "Database", source: ArticleId, target: ArticleId) -> int:
    found = alignment_of(db.conn, source, target)
    if found is not None:
        return found[0]
    row = {"source": source, "target": target, "engine": "", "translation": 0, "computed": 0}
    return inserted(db, "alignment", row)


def _keep_links(db: "Database", alignment: int, links: tuple[Link, ...]) -> None:
    db.table("link").insert_all(
        {
            "id": link.id,
            "alignment": alignment,
            "score": link.score,
            "grade": link.grade.value,
            "reasons": written_reasons(link.reasons),
            "origin": link.origin.value,
            "author": link.author,
            "date": link.date,
        }
        for link in links
    )
    db.table("link_passage").insert_all(
        {"link": link.id, "passage": passage} for link in links for passage in (*link.source, *link.target)
    )


def _sorted(pairs: frozenset[Pair]) -> list[tuple[int, int]]:
    return [(min(pair), max(pair)) for pair in pairs]


def _keep_notes(db: "Database", step: Step) -> None:
    db.conn.executemany("DELETE FROM note WHERE passage = ?", [(note.passage,) for note in step.notes_removed])
    # A note whose passage is gone does not come back.
    db.conn.executemany(
        "INSERT INTO note (passage, text, author, date) SELECT id, ?, ?, ? FROM passage WHERE id = ?",
        [(note.text, note.author, note.date, note.passage) for note in step.notes_added],
    )


def note_on(connection: sqlite3.Connection, passage: PassageId) -> Note | None:
    """The note on a passage."""
    row = connection.execute("SELECT text, author, date FROM note WHERE passage = ?", (passage,)).fetchone()
    return Note(passage, *row) if row else None


def notes_in(connection: sqlite3.Connection, article: ArticleId) -> tuple[Note, ...]:
    """All notes in an article, in reading order."""
    rows = connection.execute(
        "SELECT note.passage, note.text, note.author, note.date FROM note JOIN passage ON passage.id = note.passage "
        "WHERE passage.article = ? ORDER BY passage.start",
        (article,),
    )
    return tuple(Note(PassageId(passage), *rest) for passage, *rest in rows)
