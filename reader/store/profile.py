"""What the reader told us about themselves: one value a key."""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def profile_values(connection: sqlite3.Connection) -> dict[str, str]:
    """Everything kept so far."""
    return dict(connection.execute("SELECT key, value FROM profile"))


def keep_profile_value(db: "Database", key: str, value: str) -> None:
    """Keep one value, replacing an older one."""
    db.table("profile").upsert({"key": key, "value": value}, pk="key")
