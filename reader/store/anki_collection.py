"""Collections of Anki's: filled for a deck that is exported, and read for the notes of ours that come back.

Schema 11 (`collection.anki2`, `.anki21`) and today's 18 (`.anki21b`) keep notes, cards and answers alike; only the names of
fields stand elsewhere. Source: Anki's own `rslib/src/storage/schema11.sql` and the upgrades beside it.
"""

import html
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from reader.errors import InputError
from reader.study.anki import NoteField, guid_of, key_of
from reader.study.anki_history import AnkiAnswer, AnkiCard, AnkiExport, AnkiMemory, AnkiNote
from reader.study.cards import Direction
from reader.study.terms import TermKey

OLDEST, NEWEST = 11, 18
_TABLES = 4
_DAY = 86_400_000
_NEVER = 10_000_000_000_000
"""Milliseconds since 1970 that lie in the year 2286: a clock may be wrong, but not so wrong."""
_LONGEST = 36_500
"""Days that Anki lets pass at most."""
_HARDEST = 10
_SUSPENDED = -1
_NEW = 0
_QUEUE_IN_SECONDS = 1
_NO_DAY = 10**8
"""A number above it counts seconds since 1970."""
_STATES = {0: 1, 1: 2, 2: 3, 3: 2}
"""Of an answer by its kind in Anki's log: learned, reviewed, learned again, crammed. Other rows are no answers."""


_INDEX = re.compile(r"CREATE INDEX [^;]+;")


class Filling:
    """An empty collection that is being filled."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._cursor = connection.cursor()
        self._indexes: list[str] = []
        self.execute = self._cursor.execute

    def executescript(self, sql: str) -> None:
        """Run several statements; indexes are made when the rows are there."""
        self._indexes += _INDEX.findall(sql)
        self._cursor.executescript(_INDEX.sub("", sql))

    def add(self, notes: Iterable[Sequence[object]], cards: Iterable[Sequence[object]], changed: int) -> None:
        """Add new notes and their cards.

        Args:
            notes: number, id, note type, tags, fields, and what they are sorted by.
            cards: number, note, deck, and which of the note's cards it is.
            changed: when, in seconds since 1970.
        """
        add = self._cursor.executemany
        # An update sequence number of -1 tells that Anki has yet to send it to other machines.
        add(f"INSERT INTO notes VALUES (?, ?, ?, {changed}, -1, ?, ?, ?, 0, 0, '')", notes)
        self._cursor.executemany(
            f"INSERT INTO cards VALUES (?, ?, ?, ?, {changed}, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '')", cards
        )
        self._cursor.executescript("".join(self._indexes))


def filled(fill: Callable[[Filling], None]) -> bytes:
    """The contents of a database file that was filled in memory."""
    with closing(sqlite3.connect(":memory:")) as connection:
        # Nothing is lost with a database in memory, so nothing need be kept for taking it back.
        connection.execute("PRAGMA journal_mode = OFF")
        fill(Filling(connection))
        connection.commit()
        return connection.serialize()


def read_export(database: Path, ours: Mapping[str, TermKey], name: Path) -> AnkiExport:
    """What a collection holds of our notes.

    Args:
        database: the unpacked collection.
        ours: terms by the ids of their notes.
        name: the export it was unpacked from.

    Raises:
        InputError: it is damaged, or of a schema that nobody here knows.
    """
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            # The collation of names since schema 15; no order of ours depends on it.
            connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
            connection.execute("PRAGMA trusted_schema = OFF")
            return _read(connection, ours, name)
    except (sqlite3.DatabaseError, ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        # Whatever stands in a stranger's file: wrong types and broken JSON say no more than a broken page.
        raise InputError(f"{name} holds a damaged collection: export it from Anki again; nothing was changed.") from error


def _read(connection: sqlite3.Connection, ours: Mapping[str, TermKey], name: Path) -> AnkiExport:
    tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('col', 'notes', 'cards', 'revlog')"
    if connection.execute(tables).fetchone() != (_TABLES,):
        # A view may go on for ever.
        raise ValueError("a table is missing")
    created, version = connection.execute("SELECT crt, ver FROM col").fetchone() or (0, 0)
    if not OLDEST <= version <= NEWEST:
        raise InputError(
            f"{name} is of Anki's schema {version}, and {OLDEST} to {NEWEST} are known here: export it with "
            "«Support older Anki versions»; nothing was changed."
        )
    types = _types(connection, version)
    found: dict[int, _Found] = {}
    foreign = 0
    for number, guid, note_type, fields in connection.execute("SELECT id, guid, mid, flds FROM notes"):
        note = _ours(str(guid), types.get(note_type), str(fields).split("\x1f"), ours)
        if note:
            found[number] = note
        else:
            foreign += 1
    answers = _answers(connection)
    cards: dict[int, list[AnkiCard]] = {number: [] for number in found}
    rows = connection.execute("SELECT id, nid, ord, type, queue, due, ivl, lapses, data, odue FROM cards ORDER BY nid, ord")
    for number, note_number, *row in rows:
        if note_number in cards and row[0] < len(Direction):
            cards[note_number].append(_card(row, answers.get(number, ()), created))
    return AnkiExport(tuple(AnkiNote(note.key, note.surface, tuple(cards[number])) for number, note in found.items()), foreign)


class _Found(NamedTuple):
    key: TermKey
    surface: str


class _Type(NamedTuple):
    name: str
    fields: tuple[str, ...]


def _types(connection: sqlite3.Connection, version: int) -> dict[int, _Type]:
    """The note types with the names of their fields, in the order in which they stand in a note."""
    if version == OLDEST:
        models = json.loads(connection.execute("SELECT models FROM col").fetchone()[0])
        return {int(each["id"]): _Type(each["name"], tuple(one["name"] for one in each["flds"])) for each in models.values()}
    names = dict(connection.execute("SELECT id, name FROM notetypes"))
    fields: dict[int, dict[int, str]] = {}
    for note_type, order, name in connection.execute("SELECT ntid, ord, name FROM fields"):
        fields.setdefault(note_type, {})[order] = name
    in_order = {number: tuple(name for _, name in sorted(each.items())) for number, each in fields.items()}
    return {number: _Type(name, in_order.get(number, ())) for number, name in names.items()}


def _ours(guid: str, note_type: _Type | None, values: list[str], ours: Mapping[str, TermKey]) -> _Found | None:
    fields = dict(zip(note_type.fields, values, strict=False)) if note_type else {}
    surface = _plain(fields.get(NoteField.SURFACE.value, ""))
    if guid in ours:
        return _Found(ours[guid], surface)
    key = _plain(fields.get(NoteField.KEY.value, ""))
    # Sent to a running Anki, a note gets an id of Anki's own, but our note type.
    if guid != guid_of(key) and not (note_type and note_type.name.startswith("Hamkhan ")):
        return None
    term = key_of(key, _plain(fields.get(NoteField.LEMMA.value, "")))
    return _Found(term, surface) if term else None


_TAG = re.compile("<[^>]*>")


def _plain(field: str) -> str:
    """A field without its HTML, which Anki's editor adds to."""
    return html.unescape(_TAG.sub("", field)).strip()


def _answers(connection: sqlite3.Connection) -> dict[int, tuple[AnkiAnswer, ...]]:
    """Every answer by its card, the oldest first."""
    found: dict[int, list[AnkiAnswer]] = {}
    rows = connection.execute("SELECT cid, id, ease, time, type, lastIvl FROM revlog WHERE ease BETWEEN 1 AND 4 ORDER BY id")
    for card, at, rating, milliseconds, kind, before in rows:
        if not all(isinstance(each, int) for each in (at, rating, milliseconds, before)) or not 0 <= at < _NEVER:
            raise ValueError(at)
        if kind in _STATES:
            answer = AnkiAnswer(at, rating, min(max(0, milliseconds), _DAY), _STATES[kind], _milliseconds(before))
            found.setdefault(card, []).append(answer)
    return {card: tuple(each) for card, each in found.items()}


def _milliseconds(interval: int) -> int:
    """Anki writes days, or seconds below zero."""
    return interval * _DAY if interval > 0 else -interval * 1000


def _card(row: Sequence[Any], answers: tuple[AnkiAnswer, ...], created: int) -> AnkiCard:
    order, kind, queue, due, interval, lapses, data, due_before = row
    # In a filtered deck the day it was due before stands apart. Learning cards are due by the second, others by the day.
    day = int(due_before or due)
    moment = day * 1000 if queue == _QUEUE_IN_SECONDS or day > _NO_DAY else created * 1000 + day * _DAY
    if order < 0 or kind not in _STATES or (kind != _NEW and not 0 <= moment < _NEVER):
        raise ValueError(row)
    return AnkiCard(
        tuple(Direction)[order],
        int(kind),
        queue == _SUSPENDED,
        min(max(0, int(interval)), _LONGEST),
        0 if kind == _NEW else moment,
        min(max(0, int(lapses)), _LONGEST),
        _memory(data),
        answers,
    )


def _memory(data: object) -> AnkiMemory | None:
    kept = json.loads(data) if isinstance(data, str) and data else {}
    stability, difficulty = (kept.get("s"), kept.get("d")) if isinstance(kept, dict) else (None, None)
    if not isinstance(stability, int | float) or not isinstance(difficulty, int | float):
        return None
    if not (0 < stability < _LONGEST and 1 <= difficulty <= _HARDEST):
        # It is worked out from the answers instead.
        return None
    return AnkiMemory(float(stability), float(difficulty))
