"""Stories and articles: the bundled one, those the reader adds, and reading them back."""

import re
from datetime import date
from pathlib import Path

from reader.bitext.passages import Layout, guessed_layout, passages_of
from reader.bitext.values import Article, ArticleId, ArticleSummary, PassageKind, Story, StoryId
from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.folders import corpus
from reader.formats.plain_text import decode_file, read_text
from reader.script.language import Language
from reader.store import articles as store
from reader.store.connections import PerThread, Writer
from reader.text.spans import Span
from reader.text.tokens import TokenKind, tokens

_TITLE_WORDS = 12


class Articles:
    """The articles of a library."""

    def __init__(self, reading: PerThread, writer: Writer) -> None:
        self._reading = reading
        self._writer = writer

    def stories(self) -> tuple[Story, ...]:
        """Every story with its articles."""
        return store.stories(self._reading.connection())

    def article(self, number: ArticleId) -> Article:
        """An article with its text.

        Raises:
            InputError: there is none of that number.
        """
        found = store.article(self._reading.connection(), number)
        if found is None:
            raise InputError(f"There is no article {number}: `hamkhan library` lists those there are.")
        return found

    def story_of(self, number: ArticleId) -> Story:
        """The story an article belongs to."""
        return next(story for story in self.stories() if any(each.id == number for each in story.articles))

    def add_bundled(self) -> Changes:
        """Add the story that comes with the program, as `corpus/SOURCES.toml` describes it."""
        import tomllib

        folder = corpus()
        described = tomllib.loads((folder / "SOURCES.toml").read_text(encoding="utf-8"))
        with self._writer.transaction() as db:
            if db["story"].count:
                return Changes()
            for story in described["story"]:
                number = store.add_story(db, story["title"])
                for each in story["article"]:
                    text = decode_file(folder / each["file"])
                    layout = Layout(
                        each.get("title_line"), frozenset(each["headings"]), frozenset(each["boilerplate"])
                    )
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

    def add_file(self, path: Path, *, language: Language | None, story: str | None) -> ArticleSummary:
        """Add a text file as an article.

        Args:
            path: the file.
            language: where the reader named it; otherwise found out.
            story: the title of the story it belongs to, made when there is none; by default a story of its own.

        Raises:
            InputError: it is no text of one of the two languages.
            MachineError: the library cannot be written.
        """
        plain = read_text(path, language)
        layout = guessed_layout(plain.text)
        passages = passages_of(plain.text, layout)
        title = _title(plain.text, passages)
        with self._writer.transaction() as db:
            number = (store.story_titled(db, story) if story else None) or store.add_story(db, story or title)
            added = store.add_article(
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
        return self.article(added).summary

    def named(self, name: str) -> ArticleId | StoryId:
        """The article or story a reader means by a number, a title or the start of one; articles before stories.

        Raises:
            InputError: nothing is called that.
        """
        stories = self.stories()
        articles = [article for story in stories for article in story.articles]
        if name.isdecimal() and any(article.id == int(name) for article in articles):
            return ArticleId(int(name))
        for article in articles:
            if article.title.startswith(name):
                return article.id
        for story in stories:
            if story.title.startswith(name) and story.articles:
                return story.articles[0].id
        raise InputError(f"No story or article is called «{name}»: `hamkhan library` lists those there are.")


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
