"""The library's tables. A migration is appended, never edited once released."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.store.connections import in_words, open_writing

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

_SET = "library"
_NEWEST = "glossaries_and_their_steps"


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether every migration was applied; asked at each start, so it asks SQLite directly."""
    try:
        found = connection.execute(
            "SELECT 1 FROM _sqlite_migrations WHERE migration_set = ? AND name = ?", (_SET, _NEWEST)
        ).fetchone()
    except sqlite3.OperationalError:
        return False
    return found is not None


def migrate(path: Path) -> None:
    """Bring the library's tables up to date, with a safety copy beside it when it already held something.

    Raises:
        MachineError: it cannot be written.
    """
    with in_words(path):
        if path.exists() and path.stat().st_size:
            _copy_for_safety(path)
        database = open_writing(path)
        try:
            _migrations().apply(database)
        finally:
            database.close()


def _copy_for_safety(path: Path) -> None:
    beside = path.with_suffix(".before-migration.db")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(beside)) as copy:
        source.backup(copy)


def _migrations() -> "Migrations":
    from sqlite_utils import Migrations
    from sqlite_utils.db import ForeignKey

    migrations = Migrations(_SET)

    @migrations()
    def stories_articles_passages_links_and_profile(db: "Database") -> None:
        db.table("story").create({"id": int, "title": str}, pk="id", not_null={"title"})
        db.table("article").create(
            {
                "id": int,
                "story": int,
                "language": str,
                "title": str,
                "source": str,
                "date": str,
                "text": str,
                "words": int,
            },
            pk="id",
            not_null={"story", "language", "title", "text", "words"},
            foreign_keys=[("story", "story", "id")],
        )
        db.table("article").create_index(["story"])
        db.table("passage").create(
            {"id": int, "article": int, "start": int, "end": int, "kind": str},
            pk="id",
            not_null={"article", "start", "end", "kind"},
            foreign_keys=[("article", "article", "id")],
        )
        db.table("passage").create_index(["article", "start"], unique=True)
        db.table("alignment").create(
            {"id": int, "source": int, "target": int, "engine": str, "translation": int},
            pk="id",
            not_null={"source", "target", "engine"},
            foreign_keys=[("source", "article", "id"), ("target", "article", "id")],
        )
        db.table("alignment").create_index(["source", "target"], unique=True)
        db.table("link").create(
            {"id": int, "alignment": int, "score": float, "grade": str, "reasons": str},
            pk="id",
            not_null={"alignment", "score", "grade", "reasons"},
            foreign_keys=[("alignment", "alignment", "id")],
        )
        db.table("link").create_index(["alignment"])
        db.table("link_passage").create(
            {"link": int, "passage": int},
            pk=("link", "passage"),
            foreign_keys=[("link", "link", "id"), ("passage", "passage", "id")],
        )
        db.table("link_passage").create_index(["passage"])
        db.table("profile").create({"key": str, "value": str}, pk="key")

    @migrations()
    def corrected_links_notes_and_journal(db: "Database") -> None:
        # An alignment that was not computed holds only what was linked by hand.
        db.table("alignment").add_column("computed", int, not_null_default=1)
        db.table("link").add_column("origin", str, not_null_default="computed")
        db.table("link").add_column("author", str, not_null_default="")
        db.table("link").add_column("date", str, not_null_default="")
        # Pairs that are not to be computed again, the smaller passage first.
        db.table("rejected").create(
            {"first": int, "second": int},
            pk=("first", "second"),
            foreign_keys=[("first", "passage", "id"), ("second", "passage", "id")],
        )
        db.table("rejected").create_index(["second"])
        db.table("note").create(
            {"passage": int, "text": str, "author": str, "date": str},
            pk="passage",
            not_null={"text", "author", "date"},
            foreign_keys=[("passage", "passage", "id")],
        )
        # Steps in the order they were taken; those that were undone stand last. `difference` is JSON.
        db.table("journal").create(
            {"id": int, "deed": str, "author": str, "date": str, "difference": str, "undone": int},
            pk="id",
            not_null={"deed", "author", "date", "difference", "undone"},
        )
        # The last number given to a link: a link that is gone may come back by undoing, so its number stays its own.
        db.table("counter").create({"name": str, "value": int}, pk="name", not_null={"value"})
        db.execute("INSERT INTO counter (name, value) SELECT 'link', coalesce(max(id), 0) FROM link")

    @migrations()
    def terms_statuses_cards_and_reviews(db: "Database") -> None:
        # `folded` is what is compared; `text` is shown. A place that is gone with its article leaves the term.
        db.table("term").create(
            {
                "id": int,
                "language": str,
                "kind": str,
                "text": str,
                "folded": str,
                "status": str,
                "since": str,
                "surface": str,
                "article": int,
                "passage": int,
                "start": int,
                "end": int,
                "note": str,
                "tags": str,
            },
            pk="id",
            not_null={"language", "kind", "text", "folded", "status", "since", "surface", "note", "tags"},
        )
        db.table("term").create_index(["language", "kind", "folded"], unique=True)
        # Every change of a status, in order; nothing is ever taken out.
        db.table("status_change").create(
            {"id": int, "term": int, "before": str, "after": str, "at": str},
            pk="id",
            not_null={"term", "before", "after", "at"},
            foreign_keys=[("term", "term", "id")],
        )
        db.table("status_change").create_index(["term"])
        # Steps of studying beside those of correcting: one numbering, so that undo knows which came last.
        db.table("study_step").create(
            {"id": int, "deed": str, "at": str, "difference": str, "undone": int},
            pk="id",
            not_null={"deed", "at", "difference", "undone"},
        )
        # Moments are milliseconds since 1970, UTC. A state is a number of fsrs's `State`.
        db.table("card").create(
            {
                "id": int,
                "term": int,
                "direction": str,
                "state": int,
                "step": int,
                "stability": float,
                "difficulty": float,
                "due": int,
                "last_review": int,
                "reviews": int,
                "lapses": int,
                "suspended": int,
                "buried_until": int,
            },
            pk="id",
            not_null={"term", "direction", "state", "due", "reviews", "lapses", "suspended", "buried_until"},
            foreign_keys=[("term", "term", "id")],
        )
        db.table("card").create_index(["term", "direction"], unique=True)
        # A day asks for few of the cards: those due among the answered, and the first of the new ones.
        db.execute("CREATE INDEX card_due ON card (due) WHERE reviews > 0")
        db.execute("CREATE INDEX card_new ON card (id) WHERE reviews = 0")
        # Every answer, with the card as it was before it, from which it is taken back.
        db.table("review").create(
            {"id": int, "card": int, "rating": int, "at": int, "milliseconds": int, "before": str, "origin": str},
            pk="id",
            not_null={"card", "rating", "at", "milliseconds", "before", "origin"},
            foreign_keys=[("card", "card", "id")],
        )
        db.table("review").create_index(["at"])
        db.table("review").create_index(["card"])

    @migrations()
    def glossaries_and_their_steps(db: "Database") -> None:
        # `folded` is what is compared, so that no two names are alike.
        db.table("glossary").create({"id": int, "name": str, "folded": str}, pk="id", not_null={"name", "folded"})
        db.table("glossary").create_index(["folded"], unique=True)
        db.table("glossary_term").create(
            {"glossary": int, "term": int, "place": int},
            pk=("glossary", "term"),
            not_null={"place"},
            foreign_keys=[ForeignKey("glossary_term", each, each, "id", on_delete="CASCADE") for each in ("glossary", "term")],
        )
        db.table("glossary_term").create_index(["term"])
        # Steps of gathering, in the one numbering of all steps.
        db.table("glossary_step").create(
            {"id": int, "deed": str, "at": str, "difference": str, "undone": int},
            pk="id",
            not_null={"deed", "at", "difference", "undone"},
        )

    return migrations
