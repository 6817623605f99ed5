"""Adding articles: the bundled story as `corpus/SOURCES.toml` describes it, and text files of the reader's own."""

import re
import tomllib
from datetime import date
from pathlib import Path

from reader.bitext.passages import Layout, guessed_layout, passages_of
from reader.bitext.values import ArticleId, PassageKind
from reader.changes import Changes, Kind
from reader.folders import corpus
from reader.formats.plain_text import decode_file, read_text
from reader.script.language import Language
from reader.store import articles as store
from reader.store.connections import Writer
from reader.text.spans import Span
from reader.text.tokens import TokenKind, tokens

_TITLE_WORDS = 12


def add_bundled(writer: Writer) -> Changes:
    """Add the story that comes with the program, unless the library holds a story already."""
    folder = corpus()
    described = tomllib.loads((folder / "SOURCES.toml").read_text(encoding="utf-8"))
    with writer.transaction() as db:
        if db.table("story").count:
            return Changes()
        for story in described["story"]:
            number = store.add_story(db, story["title"])
            for each in story["article"]:
                text = decode_file(folder / each["file"])
                layout = Layout(each.get("title_line"), frozenset(each["headings"]), frozenset(each["boilerplate"]))
                passages = passages_of(text, layout)
                store.add_article(
                    db,
                    number,
                    Language(each["language"]),
                    title=each["title"],
                    source=each["source"],
                    date=each["date"],
                    text=text,
                    words=_count_words(text, passages),
                    passages=passages,
                )
    return Changes.of(Kind.ARTICLES)


def add_file(writer: Writer, path: Path, *, language: Language | None, story: str | None) -> ArticleId:
    """Add a text file as an article of the story of this title, which is made when there is none."""
    plain = read_text(path, language)
    passages = passages_of(plain.text, guessed_layout(plain.text))
    title = _title(plain.text, passages)
    with writer.transaction() as db:
        number = (store.story_titled(db, story) if story else None) or store.add_story(db, story or title)
        return store.add_article(
            db,
            number,
            plain.language,
            title=title,
            source=path.name,
            date=date.fromtimestamp(path.stat().st_mtime).isoformat(),
            text=plain.text,
            words=_count_words(plain.text, passages),
            passages=passages,
        )


def _count_words(text: str, passages: tuple[tuple[Span, PassageKind], ...]) -> int:
    """Words and numbers outside the boilerplate."""
    return sum(
        token.kind is not TokenKind.PUNCTUATION
        for span, kind in passages
        if kind is not PassageKind.BOILERPLATE
        for token in tokens(span.of(text))
    )


def _title(text: str, passages: tuple[tuple[Span, PassageKind], ...]) -> str:
    first = passages[0][0].of(text)
    words = re.split(r"\s+", first)
    return first if len(words) <= _TITLE_WORDS else " ".join(words[:_TITLE_WORDS]) + " …"
