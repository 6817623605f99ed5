"""Which passages were found to say the same, kept between two articles."""

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.bitext.links import Grade, Link, Reason, ReasonKind
from reader.bitext.values import ArticleId, PassageId
from reader.store.connections import inserted

if TYPE_CHECKING:
    from sqlite_utils import Database


def links_between(connection: sqlite3.Connection, source: ArticleId, target: ArticleId) -> tuple[Link, ...] | None:
    """The links from one article to another, whichever way they were computed; None when they never were."""
    for first, second in ((source, target), (target, source)):
        row = connection.execute("SELECT id FROM alignment WHERE source = ? AND target = ?", (first, second)).fetchone()
        if row:
            links = _of_alignment(connection, row[0], first)
            return links if first == source else tuple(link.turned() for link in links)
    return None


def _of_alignment(connection: sqlite3.Connection, alignment: int, source: ArticleId) -> tuple[Link, ...]:
    rows = connection.execute(
        "SELECT link.id, link.score, link.grade, link.reasons, passage.id, passage.article FROM link "
        "JOIN link_passage ON link_passage.link = link.id JOIN passage ON passage.id = link_passage.passage "
        "WHERE link.alignment = ? ORDER BY link.id, passage.start",
        (alignment,),
    )
    found: dict[int, tuple[float, str, str]] = {}
    sides: dict[int, tuple[list[PassageId], list[PassageId]]] = {}
    for number, score, grade, reasons, passage, article in rows:
        found[number] = (score, grade, reasons)
        mine, theirs = sides.setdefault(number, ([], []))
        (mine if article == source else theirs).append(PassageId(passage))
    return tuple(
        Link(tuple(sides[number][0]), tuple(sides[number][1]), score, Grade(grade), _reasons(reasons))
        for number, (score, grade, reasons) in found.items()
    )


def _reasons(written: str) -> tuple[Reason, ...]:
    return tuple(Reason(ReasonKind(kind), detail) for kind, detail in json.loads(written))


def keep_links(
    db: "Database", source: ArticleId, target: ArticleId, links: Iterable[Link], *, engine: str, translation: bool
) -> None:
    """Replace what was computed between two articles."""
    for first, second in ((source, target), (target, source)):
        for row in db.conn.execute("SELECT id FROM alignment WHERE source = ? AND target = ?", (first, second)).fetchall():
            db.conn.execute("DELETE FROM link_passage WHERE link IN (SELECT id FROM link WHERE alignment = ?)", row)
            db.conn.execute("DELETE FROM link WHERE alignment = ?", row)
            db.conn.execute("DELETE FROM alignment WHERE id = ?", row)
    row = {"source": source, "target": target, "engine": engine, "translation": int(translation)}
    alignment = inserted(db, "alignment", row)
    for link in links:
        reasons = [[reason.kind.value, reason.detail] for reason in link.reasons]
        row = {
            "alignment": alignment,
            "score": link.score,
            "grade": link.grade.value,
            "reasons": json.dumps(reasons, ensure_ascii=False),
        }
        number = inserted(db, "link", row)
        db.table("link_passage").insert_all({"link": number, "passage": passage} for passage in (*link.source, *link.target))


def computed_pairs(connection: sqlite3.Connection) -> frozenset[tuple[ArticleId, ArticleId]]:
    """The pairs of articles whose links were computed, the smaller number first."""
    rows = connection.execute("SELECT min(source, target), max(source, target) FROM alignment")
    return frozenset((ArticleId(first), ArticleId(second)) for first, second in rows)
