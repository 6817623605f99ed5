"""Cards and answers: the cards of a day, the writing of an answer, and its taking back."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.script.language import Language
from reader.study.cards import Card, CardId, CardState, Direction, Memory, Moment, Rating, Review, ReviewId
from reader.study.queue import Candidates, Done, Waiting
from reader.study.statistics import Answer
from reader.study.terms import LEARNING, Status, TermId

if TYPE_CHECKING:
    from sqlite_utils import Database

ORIGIN = "hamkhan"
"""Of the answers given here; only these are taken back."""

_COLUMNS = "id, term, direction, state, step, stability, difficulty, due, last_review, reviews, lapses, suspended, buried_until"
_LEARNING = ", ".join(f"'{status.value}'" for status in LEARNING)
_LIVE = f"NOT c.suspended AND c.buried_until <= :now AND t.status IN ({_LEARNING}) AND :language IN ('', t.language)"
# Cards first: their indexes hold the few that matter, while the terms of them all would be gone through.
_CARDS = "FROM card c CROSS JOIN term t ON t.id = c.term"
_LEARNED = f"SELECT c.id, c.term, c.due {_CARDS} WHERE c.reviews > 0 AND c.due < :tomorrow AND {_LIVE}"
_REVIEWS = f"{_LEARNED} AND c.state = 2 ORDER BY c.due, c.id LIMIT :reviews"
_IN_LEARNING = f"{_LEARNED} AND c.state <> 2 ORDER BY c.due, c.id"
_SIBLING = "SELECT 1 FROM card s WHERE s.term = c.term AND NOT s.suspended AND s.buried_until <= :now"
_NEW = f"""SELECT c.id, c.term, c.due {_CARDS} WHERE c.reviews = 0 AND {_LIVE}
    AND NOT EXISTS ({_SIBLING} AND s.reviews = 0 AND s.id < c.id)
    AND NOT EXISTS ({_SIBLING} AND s.reviews > 0 AND s.due < :tomorrow)
    ORDER BY c.id LIMIT :new"""


class Asked(NamedTuple):
    """Which cards of which day are wanted."""

    now: Moment
    tomorrow: Moment
    most_new: int
    most_reviews: int
    """At least; cards of one term count as several."""
    language: Language | None = None


def candidates(connection: sqlite3.Connection, asked: Asked) -> Candidates:
    """The cards that may be asked on a day, of terms that are learned."""
    values = {
        "now": asked.now,
        "tomorrow": asked.tomorrow,
        "new": asked.most_new,
        # A term has at most so many cards of which one is asked.
        "reviews": asked.most_reviews * len(Direction),
        "language": asked.language.value if asked.language else "",
    }
    learning, reviews, new = (
        tuple(Waiting(CardId(card), TermId(term), Moment(due)) for card, term, due in connection.execute(query, values))
        for query in (_IN_LEARNING, _REVIEWS, _NEW)
    )
    return Candidates(learning, reviews, new)


def done_between(connection: sqlite3.Connection, begin: Moment, end: Moment) -> Done:
    """How many new cards and reviews were answered."""
    new, reviews = connection.execute(
        """SELECT total(json_extract(before, '$.reviews') = 0), total(json_extract(before, '$.state') = 2)
        FROM review WHERE at >= ? AND at < ?""",
        (begin, end),
    ).fetchone()
    return Done(int(new), int(reviews))


def last_moment(connection: sqlite3.Connection) -> Moment | None:
    """When the last answer was given; later than now where the clock was set back."""
    (at,) = connection.execute("SELECT max(at) FROM review").fetchone()
    return Moment(at) if at is not None else None


def card(connection: sqlite3.Connection, number: CardId) -> Card | None:
    """A card as it stands."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM card WHERE id = ?", (number,)).fetchone()
    return _card(row) if row else None


def cards(connection: sqlite3.Connection, term: TermId | None = None) -> tuple[Card, ...]:
    """The cards of a term, or all."""
    which, values = ("WHERE term = ?", (term,)) if term is not None else ("", ())
    return tuple(_card(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM card {which} ORDER BY id", values))


def suspended_cards(connection: sqlite3.Connection) -> tuple[Card, ...]:
    """The cards that are not asked until they are taken up again."""
    return tuple(_card(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM card WHERE suspended ORDER BY id"))


def terms_without(connection: sqlite3.Connection, direction: Direction) -> tuple[TermId, ...]:
    """Terms that are learned and have no card of a direction; for a cloze only those that were met in a text."""
    placed = "AND t.passage IS NOT NULL" if direction is Direction.CLOZE else ""
    rows = connection.execute(
        f"""SELECT t.id FROM term t WHERE t.status IN ({_LEARNING}) {placed}
        AND NOT EXISTS (SELECT 1 FROM card WHERE term = t.id AND direction = ?) ORDER BY t.id""",
        (direction.value,),
    )
    return tuple(TermId(number) for (number,) in rows)


def make_cards(db: "Database", wanted: Iterable[tuple[TermId, Direction]], at: Moment) -> None:
    """Add new cards; those that are there already stay as they are."""
    db.conn.executemany(
        """INSERT OR IGNORE INTO card (term, direction, state, step, due, reviews, lapses, suspended, buried_until)
        VALUES (?, ?, ?, 0, ?, 0, 0, 0, 0)""",
        [(term, direction.value, CardState.LEARNING, at) for term, direction in wanted],
    )


def write_answer(db: "Database", before: Card, review: "Given") -> None:
    """Keep an answer with all that takes it back, and bury the siblings of its card."""
    siblings = db.conn.execute(
        "SELECT id, buried_until FROM card WHERE term = ? AND id <> ? AND buried_until < ? AND (reviews = 0 OR state = 2)",
        (before.term, before.id, review.tomorrow),
    ).fetchall()
    db.conn.executemany("UPDATE card SET buried_until = ? WHERE id = ?", [(review.tomorrow, number) for number, _ in siblings])
    kept = {**_row(before), "siblings": siblings, "status": [status.value for status in review.status]}
    db.conn.execute(
        "INSERT INTO review (card, rating, at, milliseconds, before, origin) VALUES (?, ?, ?, ?, ?, ?)",
        (before.id, int(review.rating), review.at, review.milliseconds, json.dumps(kept), ORIGIN),
    )


class Given(NamedTuple):
    """An answer that is to be kept."""

    rating: Rating
    at: Moment
    milliseconds: int
    tomorrow: Moment
    """Until then the siblings are buried."""
    status: tuple[Status, ...] = ()
    """Of the term before and after, where the answer changes it."""


class Taken(NamedTuple):
    """An answer that was taken back."""

    card: Card
    """As it was before."""
    status: tuple[Status, ...]
    """Of its term before and after the answer."""


def can_take_back(connection: sqlite3.Connection) -> bool:
    """Whether there is an answer to take back."""
    return _last_review(connection) is not None


def take_back(db: "Database") -> Taken | None:
    """Undo the last answer: its card and its siblings are as they were, and it counts no more."""
    last = _last_review(db.conn)
    if last is None:
        return None
    number, card_number, written = last
    kept = json.loads(written)
    current = card(db.conn, CardId(card_number))
    assert current is not None
    before = _card((card_number, current.term, current.direction.value, *(kept[name] for name in _KEPT)))
    keep_card(db, before)
    db.conn.executemany("UPDATE card SET buried_until = ? WHERE id = ?", [(until, each) for each, until in kept["siblings"]])
    db.conn.execute("DELETE FROM review WHERE id = ?", (number,))
    return Taken(before, tuple(Status(value) for value in kept["status"]))


def _last_review(connection: sqlite3.Connection) -> tuple[int, int, str] | None:
    """The last answer given here whose card was not answered elsewhere since."""
    row: tuple[int, int, str] | None = connection.execute(
        """SELECT id, card, before FROM review r WHERE origin = ?
        AND NOT EXISTS (SELECT 1 FROM review WHERE card = r.card AND id > r.id) ORDER BY id DESC LIMIT 1""",
        (ORIGIN,),
    ).fetchone()
    return row


def keep_card(db: "Database", changed: Card) -> None:
    """Let a card stand as it is given."""
    row = _row(changed)
    db.conn.execute(f"UPDATE card SET {', '.join(f'{name} = ?' for name in row)} WHERE id = ?", (*row.values(), changed.id))


def set_suspended(db: "Database", numbers: Sequence[CardId], *, suspended: bool) -> None:
    """Take cards out of the queue, or up again."""
    db.conn.executemany("UPDATE card SET suspended = ? WHERE id = ?", [(int(suspended), number) for number in numbers])


def weakest_stability(connection: sqlite3.Connection, term: TermId) -> float | None:
    """Days; of the cards of a term that were answered."""
    row = connection.execute("SELECT min(stability) FROM card WHERE term = ? AND reviews > 0", (term,)).fetchone()
    return row[0] if row else None


def status_of(connection: sqlite3.Connection, term: TermId) -> Status:
    """The status of a term."""
    return Status(connection.execute("SELECT status FROM term WHERE id = ?", (term,)).fetchone()[0])


def reviews(connection: sqlite3.Connection, number: CardId) -> tuple[Review, ...]:
    """The answers to a card, the oldest first."""
    rows = connection.execute(
        "SELECT id, card, rating, at, milliseconds, before FROM review WHERE card = ? ORDER BY id", (number,)
    )
    return tuple(_review(row) for row in rows)


def answers(connection: sqlite3.Connection) -> tuple[Answer, ...]:
    """Every answer as statistics need it, the oldest first."""
    rows = connection.execute(
        """SELECT at, rating, milliseconds, json_extract(before, '$.state'), json_extract(before, '$.reviews'),
        json_extract(before, '$.due') - json_extract(before, '$.last_review') FROM review ORDER BY at, id"""
    )
    return tuple(
        Answer(Moment(at), Rating(rating), milliseconds, CardState(state) is CardState.REVIEW, first == 0, interval or 0)
        for at, rating, milliseconds, state, first, interval in rows
    )


def dues(connection: sqlite3.Connection, until: Moment) -> tuple[Moment, ...]:
    """When the cards that were answered come back, up to a moment."""
    rows = connection.execute(
        f"""SELECT c.due {_CARDS} WHERE c.reviews > 0 AND c.due < ? AND NOT c.suspended AND t.status IN ({_LEARNING})
        ORDER BY c.due""",
        (until,),
    )
    return tuple(Moment(due) for (due,) in rows)


_KEPT = _COLUMNS.split(", ")[3:]


def _row(kept: Card) -> dict[str, object]:
    memory = kept.memory
    return {
        "state": int(memory.state),
        "step": memory.step,
        "stability": memory.stability,
        "difficulty": memory.difficulty,
        "due": memory.due,
        "last_review": memory.last_review,
        "reviews": kept.reviews,
        "lapses": kept.lapses,
        "suspended": int(kept.suspended),
        "buried_until": kept.buried_until,
    }


def _card(row: tuple) -> Card:  # type: ignore[type-arg]
    number, term, direction, state, *memory, reviewed, lapses, suspended, buried = row
    return Card(
        CardId(number),
        TermId(term),
        Direction(direction),
        Memory(CardState(state), *memory),
        reviewed,
        lapses,
        bool(suspended),
        Moment(buried),
    )


def _review(row: tuple) -> Review:  # type: ignore[type-arg]
    number, card_number, rating, at, milliseconds, written = row
    kept = json.loads(written)
    before = Memory(CardState(kept["state"]), *(kept[name] for name in _KEPT[1:6]))
    return Review(
        ReviewId(number),
        CardId(card_number),
        Rating(rating),
        Moment(at),
        milliseconds,
        before,
        kept["reviews"] == 0,
    )
