"""What was worked out and may be worked out again: `cache.db`. Losing it costs time, nothing else."""

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import MachineError
from reader.store.connections import PerThread, Writer, in_words, open_reading

if TYPE_CHECKING:
    from sqlite_utils import Database

    from reader.bitext.embedder import Vectors

MOST_VECTORS = 200_000
"""Kept at most; the oldest go first. Some 160 megabytes of this engine's."""
MOST_READINGS = 2_000
"""Articles whose words are kept read."""
_ASKED_AT_ONCE = 500
_TABLES = {"vocalised": str, "vectors": bytes, "word_links": str, "readings": str}
_WORD_LINKS = "word links 2"
"""Counted up when words or clauses are linked otherwise than before, or written otherwise."""


class VowelCache:
    """The vocalised sentences of the articles that were opened, by sentence and diacritiser."""

    def __init__(self, path: Path, engine: str) -> None:
        self._table = _Table(path, "vocalised")
        self._engine = engine

    def get(self, sentences: Iterable[str]) -> dict[str, str]:
        """The vocalised form of those of the sentences that are kept."""
        keys = {_key(self._engine, sentence): sentence for sentence in sentences}
        return {keys[key]: text for key, text in self._table.get(keys).items() if isinstance(text, str)}

    def put(self, vocalised: Mapping[str, str]) -> None:
        """Keep some.

        Raises:
            MachineError: the folder cannot be written, or the disk is full.
        """
        kept = {sentence: text for sentence, text in vocalised.items() if text.isprintable() or text.isascii()}
        self._table.put({_key(self._engine, sentence): text for sentence, text in kept.items()})

    def close(self) -> None:
        """Let go of the file."""
        self._table.close()


class VectorCache:
    """The vectors of the passages that were compared, by passage and embedder.

    A value takes two bytes (IEEE 754 half precision): on the development documents the links are the same.
    """

    def __init__(self, path: Path, engine: str, *, most: int = MOST_VECTORS) -> None:
        self._table = _Table(path, "vectors")
        self._engine = engine
        self._most = most

    def get(self, texts: Iterable[str]) -> "dict[str, Vectors]":
        """The vectors (dimension,) of those of the texts that are kept, in single precision."""
        import numpy as np

        keys = {_key(self._engine, text): text for text in texts}
        return {
            keys[key]: np.frombuffer(blob, np.float16).astype(np.float32)
            for key, blob in self._table.get(keys).items()
            if isinstance(blob, bytes) and len(blob) % 2 == 0
        }

    def put(self, vectors: "Mapping[str, Vectors]") -> None:
        """Keep some vectors (dimension,), and let the oldest go where there are too many.

        Raises:
            MachineError: the folder cannot be written, or the disk is full.
        """
        import numpy as np

        blobs = {_key(self._engine, text): vector.astype(np.float16).tobytes() for text, vector in vectors.items()}
        self._table.put(blobs, most=self._most)

    def close(self) -> None:
        """Let go of the file."""
        self._table.close()


class WordLinkCache:
    """Which words and clauses of two linked passages say the same, as JSON, by the two passages."""

    def __init__(self, path: Path) -> None:
        self._table = _Table(path, "word_links")

    def get(self, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """What is kept of those pairs."""
        keys = {_key(_WORD_LINKS, f"{mine}\n{theirs}"): (mine, theirs) for mine, theirs in pairs}
        return {keys[key]: text for key, text in self._table.get(keys).items() if isinstance(text, str)}

    def put(self, found: Mapping[tuple[str, str], str]) -> None:
        """Keep some.

        Raises:
            MachineError: the folder cannot be written, or the disk is full.
        """
        self._table.put({_key(_WORD_LINKS, f"{mine}\n{theirs}"): text for (mine, theirs), text in found.items()})

    def close(self) -> None:
        """Let go of the file."""
        self._table.close()


class ReadingCache:
    """The words of articles as they were read in their sentences, as JSON, by the article and what it was read with."""

    def __init__(self, path: Path) -> None:
        self._table = _Table(path, "readings")

    def get(self, read_with: str, text: str) -> str | None:
        """The reading of a text, if it is kept."""
        found = self._table.get([_key(read_with, text)])
        return next((kept for kept in found.values() if isinstance(kept, str)), None)

    def put(self, read_with: str, text: str, reading: str) -> None:
        """Keep one.

        Raises:
            MachineError: the folder cannot be written, or the disk is full.
        """
        self._table.put({_key(read_with, text): reading}, most=MOST_READINGS)

    def close(self) -> None:
        """Let go of the file."""
        self._table.close()


class _Table:
    """Values by key in one table of the cache, newest last."""

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name
        self._reading: PerThread | None = None

    def get(self, keys: Iterable[str]) -> dict[str, str | bytes]:
        """The values of those of the keys that are kept; of a cache that cannot be read, none."""
        connection = self._connection()
        if connection is None:
            return {}
        wanted = list(keys)
        found: dict[str, str | bytes] = {}
        try:
            for start in range(0, len(wanted), _ASKED_AT_ONCE):
                some = wanted[start : start + _ASKED_AT_ONCE]
                marks = ", ".join("?" * len(some))
                found.update(
                    connection.execute(f"SELECT key, {_value(self._name)} FROM {self._name} WHERE key IN ({marks})", some)
                )
        except sqlite3.DatabaseError:
            # Damaged in the middle: what was read before it is whole.
            return found
        return found

    def put(self, values: Mapping[str, str | bytes], *, most: int | None = None) -> None:
        if not values:
            return
        try:
            self._write(values, most)
        except MachineError as error:
            if not _is_damage(error):
                raise
            self.close()
            with in_words(self._path):
                _throw_away(self._path)
            self._write(values, most)

    def _write(self, values: Mapping[str, str | bytes], most: int | None) -> None:
        with closing(_writer(self._path)) as writer, writer.transaction() as db:
            db.table(self._name).upsert_all(
                ({"key": key, _value(self._name): value} for key, value in values.items()), pk="key"
            )
            if most is not None:
                _let_the_oldest_go(db, self._name, most)

    def close(self) -> None:
        if self._reading:
            self._reading.close()
            self._reading = None

    def _connection(self) -> sqlite3.Connection | None:
        """None while there is no cache, or none that can be read: then it is as if nothing had been kept."""
        if self._reading is None:
            if not self._path.exists():
                return None
            self._reading = PerThread(self._path)
        try:
            connection = self._reading.connection()
            connection.execute(f"SELECT 1 FROM {self._name} LIMIT 1")
        except (MachineError, sqlite3.DatabaseError):
            # The child may be making it this moment; another thread's connection is left alone.
            return None
        return connection


def _value(table: str) -> str:
    return "text" if table == "vocalised" else "vector"


def _key(engine: str, text: str) -> str:
    return hashlib.sha256(f"{engine}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _let_the_oldest_go(db: "Database", table: str, most: int) -> None:
    # Rows are numbered in the order they came, and numbers may be missing: counting from the newest finds the last to stay.
    db.execute(f"DELETE FROM {table} WHERE rowid <= (SELECT rowid FROM {table} ORDER BY rowid DESC LIMIT 1 OFFSET ?)", [most])


def _writer(path: Path) -> Writer:
    """A writer to the cache; a file that is damaged is thrown away first."""
    if path.exists():
        try:
            open_reading(path).close()
        except MachineError as error:
            if not _is_damage(error):
                raise
            with in_words(path):
                _throw_away(path)
    writer = Writer(path)
    with writer.transaction() as db:
        for table, kind in _TABLES.items():
            if not db.table(table).exists():
                db.table(table).create({"key": str, _value(table): kind}, pk="key")
    return writer


def _is_damage(error: MachineError) -> bool:
    """Whether the file itself is at fault, rather than its folder, the disk or another program."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.DatabaseError) and not isinstance(cause, sqlite3.OperationalError)


def _throw_away(path: Path) -> None:
    # The log beside it belongs to the file that goes.
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
