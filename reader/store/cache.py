"""What was worked out and may be worked out again: `cache.db`. Losing it costs time, nothing else."""

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from reader.errors import MachineError
from reader.store.connections import PerThread, Writer, check_whole


class VowelCache:
    """The vocalised sentences of the articles that were opened, by sentence and diacritiser."""

    def __init__(self, path: Path, engine: str) -> None:
        self._path = path
        self._engine = engine
        self._reading: PerThread | None = None

    def get(self, sentences: Iterable[str]) -> dict[str, str]:
        """The vocalised form of those of the sentences that are kept."""
        connection = self._connection()
        if connection is None:
            return {}
        found: dict[str, str] = {}
        for sentence in sentences:
            row = connection.execute("SELECT text FROM vocalised WHERE key = ?", (self._key(sentence),)).fetchone()
            if row:
                found[sentence] = row[0]
        return found

    def put(self, vocalised: Mapping[str, str]) -> None:
        """Keep some.

        Raises:
            MachineError: the folder cannot be written, or the disk is full.
        """
        kept = {sentence: text for sentence, text in vocalised.items() if text.isprintable() or text.isascii()}
        with closing(_writer(self._path)) as writer, writer.transaction() as db:
            db.table("vocalised").upsert_all(
                ({"key": self._key(sentence), "text": text} for sentence, text in kept.items()), pk="key"
            )

    def close(self) -> None:
        """Let go of the file."""
        if self._reading:
            self._reading.close()
            self._reading = None

    def _key(self, sentence: str) -> str:
        return hashlib.sha256(f"{self._engine}\n{sentence}".encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def _connection(self) -> sqlite3.Connection | None:
        """None while there is no cache, or none that can be read: then it is as if nothing had been kept."""
        if self._reading is None:
            if not self._path.exists():
                return None
            self._reading = PerThread(self._path)
        try:
            connection = self._reading.connection()
            connection.execute("SELECT 1 FROM vocalised LIMIT 1")
        except (MachineError, sqlite3.DatabaseError):
            # The child may be making it this moment; another thread's connection is left alone.
            return None
        return connection


def _writer(path: Path) -> Writer:
    """A writer to the cache; a file that is damaged is thrown away first."""
    if path.exists():
        try:
            check_whole(path)
        except MachineError:
            path.unlink()
    writer = Writer(path)
    with writer.transaction() as db:
        if not db.table("vocalised").exists():
            db.table("vocalised").create({"key": str, "text": str}, pk="key")
    return writer
