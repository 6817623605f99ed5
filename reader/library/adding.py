"""Adding articles: the bundled story as `corpus/SOURCES.toml` describes it, and files of the reader's own.

A text file becomes an article; a file of sentence pairs (TMX, tab-separated, CSV) becomes two, linked as the file says.
"""

import re
import tomllib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.bitext.passages import Layout, guessed_layout, passages_of
from reader.bitext.values import ArticleId, ArticleSummary, PassageKind
from reader.changes import Changes, Kind
from reader.folders import corpus
from reader.formats.pairs import SentencePair
from reader.formats.plain_text import decode_file, read_text
from reader.formats.sentence_pairs import read_pairs
from reader.formats.tmx import read_tmx
from reader.script.language import Language
from reader.store import articles as store
from reader.store.connections import Writer
from reader.text.spans import Span
from reader.text.tokens import TokenKind, tokens

if TYPE_CHECKING:
    from reader.library import Library

_TITLE_WORDS = 12
_COLUMNS = frozenset({".tsv", ".tab", ".csv"})


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


def holds_pairs(path: Path) -> bool:
    """Whether a file of this name holds sentence pairs, not running text."""
    return path.suffix.lower() in {".tmx", *_COLUMNS}


def add_aligned(library: "Library", path: Path, *, story: str | None = None) -> tuple[ArticleSummary, ArticleSummary]:
    """Add a file of sentence pairs as a Persian and an Arabic article whose passages are its sentences, linked as there.

    Args:
        library: which keeps them.
        path: a TMX file, a tab-separated one, or CSV, told apart by its ending.
        story: the title of the story they belong to, made when there is none; by default the file's name.

    Raises:
        InputError: the file does not hold what its ending says, or not both languages.
        MachineError: it may not be read, or the library cannot be written.
    """
    pairs = read_pairs(path) if path.suffix.lower() in _COLUMNS else read_tmx(path)
    persian, arabic = map(library.articles.article, library.articles.add_pairs(pairs, path, story=story))
    mine, theirs = (iter(article.passages) for article in (persian, arabic))
    # Each side's passages stand in the order of the pairs; an empty sentence made none.
    sides = [((next(mine).id,) if pair.persian else (), (next(theirs).id,) if pair.arabic else ()) for pair in pairs]
    library.links.keep_imported(persian.summary.id, arabic.summary.id, [side for side in sides if all(side)])
    return persian.summary, arabic.summary


def add_pairs(writer: Writer, pairs: Sequence[SentencePair], path: Path, *, story: str | None) -> tuple[ArticleId, ArticleId]:
    """Add the sentences of a file as a Persian and an Arabic article of the story of this title, made when there is none."""
    sides = (Language.PERSIAN, [pair.persian for pair in pairs]), (Language.ARABIC, [pair.arabic for pair in pairs])
    with writer.transaction() as db:
        number = (store.story_titled(db, story) if story else None) or store.add_story(db, story or path.stem)
        added = []
        for language, sentences in sides:
            text, passages = _a_line_each(sentences)
            article = store.add_article(
                db,
                number,
                language,
                title=" ".join(_title(text, passages).split()),
                source=path.name,
                date=date.fromtimestamp(path.stat().st_mtime).isoformat(),
                text=text,
                words=_count_words(text, passages),
                passages=passages,
            )
            added.append(article)
    return added[0], added[1]


def _a_line_each(sentences: Sequence[str]) -> tuple[str, tuple[tuple[Span, PassageKind], ...]]:
    """A text of the sentences, each a passage as it stands; an empty one makes none."""
    there = [sentence for sentence in sentences if sentence]
    passages = []
    start = 0
    for sentence in there:
        passages.append((Span(start, start + len(sentence)), PassageKind.BODY))
        start += len(sentence) + 1
    return "\n".join(there), tuple(passages)


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
