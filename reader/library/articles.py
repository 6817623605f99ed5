"""Stories and articles: those there are, and adding to them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.bitext.values import Article, ArticleId, ArticleSummary, Story, StoryId
from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.script.language import Language
from reader.store import articles as store
from reader.store.connections import PerThread, Writer

if TYPE_CHECKING:
    from reader.formats.pairs import SentencePair


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
        """Add the story that comes with the program, unless there is a story already."""
        from reader.library.adding import add_bundled

        return add_bundled(self._writer)

    def add_file(self, path: Path, *, language: Language | None = None, story: str | None = None) -> ArticleSummary:
        """Add a text file as an article.

        Args:
            path: the file.
            language: where the reader named it; otherwise found out.
            story: the title of the story it belongs to, made when there is none; by default a story of its own.

        Raises:
            InputError: it is no text of one of the two languages.
            MachineError: the library cannot be written.
        """
        from reader.library.adding import add_file

        return self.article(add_file(self._writer, path, language=language, story=story)).summary

    def add_pairs(
        self, pairs: "Sequence[SentencePair]", path: Path, *, story: str | None = None
    ) -> tuple[ArticleId, ArticleId]:
        """Add the sentences of a file as a Persian and an Arabic article, each sentence a passage; not yet linked.

        Args:
            pairs: the sentences; at least one in each language.
            path: the file they were read from.
            story: as for `add_file`, by default one called like the file.

        Raises:
            MachineError: the library cannot be written.
        """
        from reader.library.adding import add_pairs

        return add_pairs(self._writer, pairs, path, story=story)

    def add(self, path: Path) -> Changes:
        """Add a text file as an article in a story of its own."""
        self.add_file(path)
        return Changes.of(Kind.ARTICLES)

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
