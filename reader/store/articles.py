"""Stories and articles in the library."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.bitext.values import (
    Article,
    ArticleId,
    ArticleSummary,
    Passage,
    PassageId,
    PassageKind,
    Story,
    StoryId,
)
from reader.script.language import Language
from reader.store.connections import inserted
from reader.text.spans import Span

if TYPE_CHECKING:
    from sqlite_utils import Database

_SUMMARY = "id, story, language, title, source, date, words"


def stories(connection: sqlite3.Connection) -> tuple[Story, ...]:
    """Every story with its articles, in the order they were added."""
    found: dict[StoryId, list[ArticleSummary]] = {}
    for row in connection.execute(f"SELECT {_SUMMARY} FROM article ORDER BY id"):
        found.setdefault(StoryId(row[1]), []).append(_summary(row))
    return tuple(
        Story(StoryId(number), title, tuple(found.get(StoryId(number), ())))
        for number, title in connection.execute("SELECT id, title FROM story ORDER BY id")
    )


def article(connection: sqlite3.Connection, number: ArticleId) -> Article | None:
    """An article with its text and passages, None when there is none of that number."""
    row = connection.execute(f"SELECT {_SUMMARY}, text FROM article WHERE id = ?", (number,)).fetchone()
    if row is None:
        return None
    passages = connection.execute(
        "SELECT id, start, end, kind FROM passage WHERE article = ? ORDER BY start", (number,)
    ).fetchall()
    return Article(
        _summary(row),
        row[7],
        tuple(
            Passage(PassageId(passage), number, Span(start, end), PassageKind(kind)) for passage, start, end, kind in passages
        ),
    )


def add_story(db: "Database", title: str) -> StoryId:
    """A new story without articles."""
    return StoryId(inserted(db, "story", {"title": title}))


def story_titled(db: "Database", title: str) -> StoryId | None:
    """The story of this title, if there is one."""
    row = db.conn.execute("SELECT id FROM story WHERE title = ?", (title,)).fetchone()
    return StoryId(row[0]) if row else None


def add_article(
    db: "Database",
    story: StoryId,
    language: Language,
    *,
    title: str,
    source: str,
    date: str,
    text: str,
    words: int,
    passages: Sequence[tuple[Span, PassageKind]],
) -> ArticleId:
    """A new article with its passages."""
    row = {
        "story": story,
        "language": language.value,
        "title": title,
        "source": source,
        "date": date,
        "text": text,
        "words": words,
    }
    number = ArticleId(inserted(db, "article", row))
    db.table("passage").insert_all(
        {"article": number, "start": span.start, "end": span.end, "kind": kind.value} for span, kind in passages
    )
    return number


def _summary(row: tuple[int, int, str, str, str | None, str | None, int]) -> ArticleSummary:
    number, story, language, title, source, date, words = row[:7]
    return ArticleSummary(ArticleId(number), StoryId(story), Language(language), title, source or "", date or "", words)
