"""Answers that were given in Anki, kept beside our own: each once, under the card of its term and direction."""

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from reader.study.anki_history import AnkiAnswer, AnkiCard, AnkiMemory
from reader.study.cards import Direction
from reader.study.terms import TermId

if TYPE_CHECKING:
    from sqlite_utils import Database

ORIGIN = "anki"
_LEARNING = 1


def taken(connection: sqlite3.Connection) -> frozenset[int]:
    """The answers of Anki's that are kept already, by their moments."""
    return frozenset(at for (at,) in connection.execute("SELECT at FROM review WHERE origin = ?", (ORIGIN,)))


def keep_answers(db: "Database", term: TermId, card: AnkiCard, answers: Iterable[AnkiAnswer], now: int) -> None:
    """Keep answers to a card of a term, each with the card as it was before it, and make the card where there is none.

    Args:
        db: in a transaction.
        term: whose card it is.
        card: as Anki has it; its log is complete.
        answers: those of its log that are not kept yet.
        now: milliseconds since 1970; a card that is made here is due then.
    """
    number = _number(db, term, card.order, now)
    wanted = {answer.at for answer in answers}
    before: dict[str, Any] = {
        "state": _LEARNING, "step": 0, "stability": None, "difficulty": None, "due": 0, "last_review": None,
        "reviews": 0, "lapses": 0, "suspended": 0, "buried_until": 0, "siblings": [], "status": [],
    }  # fmt: skip
    for answer in card.answers:
        before["state"] = answer.state
        before["step"] = None if answer.state != _LEARNING else 0
        if before["last_review"] is not None:
            before["due"] = before["last_review"] + answer.interval_before
        if answer.at in wanted:
            db.conn.execute(
                "INSERT INTO review (card, rating, at, milliseconds, before, origin) VALUES (?, ?, ?, ?, ?, ?)",
                (number, answer.rating, answer.at, answer.milliseconds, json.dumps(before), ORIGIN),
            )
        before["last_review"] = answer.at
        before["reviews"] += 1
        before["lapses"] += answer.state == 2 and answer.rating == 1


def keep_memory(db: "Database", term: TermId, card: AnkiCard, memory: AnkiMemory) -> bool:
    """Let a card stand as Anki left it; an answer given here since then counts more.

    Returns:
        Whether it stood otherwise.
    """
    last = card.answers[-1].at
    taken_over = db.conn.execute(
        """UPDATE card SET state = ?, step = ?, stability = ?, difficulty = ?, due = ?, last_review = ?, reviews = ?, lapses = ?
        WHERE term = ? AND direction = ? AND coalesce(last_review, 0) < ?""",
        (
            card.state,
            0 if card.state == _LEARNING else None,
            memory.stability,
            memory.difficulty,
            card.due,
            last,
            len(card.answers),
            card.lapses,
            term,
            card.order.value,
            last,
        ),
    )
    return taken_over.rowcount > 0


def _number(db: "Database", term: TermId, order: Direction, now: int) -> int:
    db.conn.execute(
        """INSERT OR IGNORE INTO card (term, direction, state, step, due, reviews, lapses, suspended, buried_until)
        VALUES (?, ?, ?, 0, ?, 0, 0, 0, 0)""",
        (term, order.value, _LEARNING, now),
    )
    (number,) = db.conn.execute("SELECT id FROM card WHERE term = ? AND direction = ?", (term, order.value)).fetchone()
    return int(number)
