"""Opening the databases: for reading by any thread, for writing by one at a time, with errors in words.

SQLite alone ever opens a database of ours, also to see whether it is whole: whoever closes a file lets go of every lock that
the process has on it, and another process that leaves would then take the log away (SQLite, "How To Corrupt", 2.2).
"""

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import MachineError

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 10.0
"""Seconds a writer waits for another window's."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn the machine's refusals into sentences; nothing is lost, because a failed transaction is undone."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise MachineError(_refusal(path, error)) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError):
            raise
        raise MachineError(_damaged(path)) from error
    except OSError as error:
        raise MachineError(f"{error.filename or path} could not be written ({error.strerror}); nothing was changed.") from error


_OUT_OF_ROOM = frozenset({"SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE"})
"""What SQLite says of a full disk where it does not say so: the file is whole."""


def _refusal(path: Path, error: sqlite3.OperationalError) -> str:
    message = str(error)
    if "full" in message or getattr(error, "sqlite_errorname", "") in _OUT_OF_ROOM:
        return f"The disk is full, so {path} could not be written; nothing was changed: free some space and try again."
    if "readonly" in message or "unable to open" in message:
        return f"{path} cannot be written: allow writing to that folder or name another with --home; nothing was changed."
    if "locked" in message:
        return f"{path} is in use by another program that does not let go; nothing was changed: close it and try again."
    if "malformed" in message or "disk I/O" in message:
        return _damaged(path)
    return f"{path} could not be used ({message}); nothing was changed."


def _damaged(path: Path) -> str:
    return (
        f"{path} is damaged or only half copied: copy it again or restore a backup in its place; "
        "it was left as it is, nothing was changed."
    )


_MOST_MAPPED = 3 * 2**23
"""Bytes of a file that are read as memory."""


def open_reading(path: Path) -> sqlite3.Connection:
    """A connection that only reads; also where the folder is read-only.

    Raises:
        MachineError: the file cannot be opened or is damaged.
    """
    uri = path.resolve().as_uri()
    with in_words(path):
        try:
            return _opened(path, f"{uri}?mode=ro")
        except sqlite3.OperationalError:
            # In a read-only folder a database in WAL mode cannot make its shared-memory file. Nobody else can write
            # there either, so it may be read as it stands. Where someone can, it would change under our eyes.
            if os.access(path.resolve().parent, os.W_OK):
                raise
            return _opened(path, f"{uri}?immutable=1")


def _opened(path: Path, uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        if path.stat().st_size % page_size:
            # SQLite takes a part of a page for a whole one; looking at the size, other than at the file, lets go of no lock.
            raise sqlite3.DatabaseError("the last page is cut short")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


class PerThread:
    """One reading connection a thread, opened when the thread first asks.

    They are kept by the thread's number, not in `threading.local`: a thread that Qt made is a new one to Python each time
    it calls, and would open a connection a question.

    Args:
        path: of the database.
        mapped: read it as memory, which is faster; for a file that nobody writes once it stands.
    """

    def __init__(self, path: Path, *, mapped: bool = False) -> None:
        self._path = path
        self._mapped = mapped
        self._lock = threading.Lock()
        self._opened: dict[int, sqlite3.Connection] = {}

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        number = threading.get_ident()
        connection = self._opened.get(number)
        if connection is None:
            connection = open_reading(self._path)
            if self._mapped:
                connection.execute(f"PRAGMA mmap_size = {_MOST_MAPPED}")
            with self._lock:
                self._opened[number] = connection
        return connection

    def close(self) -> None:
        """Close every thread's connection."""
        with self._lock:
            for connection in self._opened.values():
                connection.close()
            self._opened.clear()


class Writer:
    """Writes to one database, one transaction at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._database: Database | None = None

    @contextmanager
    def transaction(self) -> Iterator["Database"]:
        """A transaction: everything in it is written, or nothing.

        Raises:
            MachineError: the disk is full, the folder read-only, the file damaged or locked.
        """
        with self._lock, in_words(self._path):
            database = self._open()
            database.conn.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                database.conn.rollback()
                raise
            database.conn.commit()

    def others_version(self) -> int | None:
        """A number that changes when another connection than this one wrote (SQLite's data_version).

        0 as long as this one has written nothing; None while it writes, for it does not wait.
        """
        if not self._lock.acquire(blocking=False):
            return None
        try:
            if self._database is None:
                return 0
            return int(self._database.conn.execute("PRAGMA data_version").fetchone()[0])
        finally:
            self._lock.release()

    def _open(self) -> "Database":
        if self._database is None:
            self._database = open_writing(self._path)
        return self._database

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None


def open_writing(path: Path) -> "Database":
    """A writing connection: write-ahead log, foreign keys on, full synchronisation for what is precious."""
    from sqlite_utils import Database

    connection = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return Database(connection)


def inserted(db: "Database", table: str, row: Mapping[str, object]) -> int:
    """Insert a row and tell its number."""
    number = db.table(table).insert(dict(row)).last_pk
    assert isinstance(number, int)
    return number
