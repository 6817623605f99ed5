"""Links: which passages of two articles say the same; computed once, kept, and asked for quickly.

Correcting them by hand stands next door in `corrections`.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from reader.bitext.links import Link
from reader.bitext.values import Article, ArticleId, Passage, PassageId, PassageKind, StoryId
from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.folders import Home
from reader.jobs import Progress, silent
from reader.library.articles import Articles
from reader.store import links as store
from reader.store.connections import PerThread, Writer

if TYPE_CHECKING:
    from reader.bitext.correcting import Bitext
    from reader.library.aligner import Aligner
    from reader.library.corrections import Corrections
    from reader.library.linking_words import LinkingWords
    from reader.library.words import Words


class HasWords(Protocol):
    """Whatever can give the word list when it is needed."""

    @property
    def words(self) -> "Words":
        """The word list."""
        ...

    @property
    def home(self) -> Home:
        """The library's folder."""
        ...


class Links:
    """The links of a library."""

    def __init__(self, reading: PerThread, writer: Writer, articles: Articles, home: HasWords) -> None:
        self._reading = reading
        self._writer = writer
        self._articles = articles
        self._home = home
        self._aligner: Aligner | None = None

    @cached_property
    def corrections(self) -> "Corrections":
        """Correcting the links by hand."""
        # Imported here, with what it brings: a window that only reads links must not pay for it.
        from datetime import date

        from reader.library.corrections import Corrections

        return Corrections(self._reading, self._writer, self._articles, author=_user(), today=date.today)

    @cached_property
    def inside(self) -> "LinkingWords":
        """The words inside linked passages that say the same."""
        from reader.library.linking_words import LinkingWords

        return LinkingWords(self._articles, self._home)

    def lacks_words(self, source: ArticleId, target: ArticleId) -> bool:
        """Whether there are links between two articles inside which no words were looked for."""
        return self.inside.lacks(source, target, self.between(source, target) or ())

    def learn_words(self, source: ArticleId, target: ArticleId, progress: Progress = silent) -> Changes:
        """Look for the words that say the same inside every link between two articles, and keep them.

        Raises:
            InputError: the engine that the user named cannot be used.
            MachineError: it does not run, or the cache cannot be written.
        """
        return self.inside.learn(source, target, self.between(source, target) or (), progress)

    def between(self, source: ArticleId, target: ArticleId) -> tuple[Link, ...] | None:
        """The links from one article to another in reading order.

        None when they were never computed and nothing was linked by hand.
        """
        return store.links_between(self._reading.connection(), source, target)

    def missing(self) -> tuple[tuple[ArticleId, ArticleId], ...]:
        """The pairs of articles, across languages within a story, whose links were never computed."""
        pairs = [
            (first.id, second.id)
            for story in self._articles.stories()
            for first in story.articles
            for second in story.articles
            if first.id < second.id and first.language is not second.language
        ]
        computed = store.computed_pairs(self._reading.connection())
        return tuple(pair for pair in pairs if pair not in computed)

    def compute(self, source: ArticleId, target: ArticleId, progress: Progress = silent) -> Changes:
        """Align two articles and keep what was found, in place of what was computed before; what was corrected stays.

        Raises:
            InputError: the two are in one language.
            MachineError: the weights are missing or damaged, or the library cannot be written.
        """
        # The aligner needs numpy; a window that only reads what was computed must not pay for it.
        from reader.bitext.align import Text
        from reader.bitext.correcting import recomputed
        from reader.library.aligner import Aligner, refuse_one_language

        first, second = self._articles.article(source), self._articles.article(target)
        refuse_one_language(first.summary.language, second.summary.language, first.summary.title, second.summary.title)
        mine, theirs = _compared(first), _compared(second)
        self._aligner = self._aligner or Aligner(self._home.words, cache=self._home.home.cache)
        alignment = self._aligner.align(
            Text(first.summary.language, tuple(passage.span.of(first.text) for passage in mine)),
            Text(second.summary.language, tuple(passage.span.of(second.text) for passage in theirs)),
            progress=progress,
        )
        found = [
            Link(
                tuple(mine[index].id for index in block.source),
                tuple(theirs[index].id for index in block.target),
                block.score,
                block.grade,
                block.reasons,
            )
            for block in alignment.blocks
        ]
        self._keep(
            source,
            target,
            lambda bitext: recomputed(bitext, found, translation=alignment.translation),
            engine=self._aligner.engine,
        )
        return Changes.of(Kind.LINKS)

    def keep_imported(
        self,
        source: ArticleId,
        target: ArticleId,
        pairs: Sequence[tuple[tuple[PassageId, ...], tuple[PassageId, ...]]],
    ) -> Changes:
        """Keep the links that came with a text and its translation; they are then not computed any more.

        What was corrected by hand before stays; what was computed goes.

        Raises:
            InputError: a side is empty or not of its article, or the two are of one language.
            MachineError: the library cannot be written.
        """
        from reader.bitext.correcting import imported

        first, second = self._articles.article(source).summary, self._articles.article(target).summary
        if first.language is second.language:
            raise InputError(f"«{first.title}» and «{second.title}» are in one language: import a text with its translation.")
        self._keep(source, target, lambda bitext: imported(bitext, pairs), engine="")
        return Changes.of(Kind.LINKS)

    def _keep(self, source: ArticleId, target: ArticleId, change: Callable[["Bitext"], "Bitext"], *, engine: str) -> None:
        from reader.bitext.steps import step_between
        from reader.store.bitexts import bitext_between, keep_step, mark_computed

        with self._writer.transaction() as db:
            before = bitext_between(db.conn, source, target)
            after = change(before)
            mark_computed(db, source, target, engine=engine, translation=after.translation)
            # Not written into the journal: it is no step of a person's that they would want to undo.
            keep_step(db, step_between(before, after), after.fresh)

    def queue(self, limit: int = 50, *, story: StoryId | None = None) -> tuple[Link, ...]:
        """The least certain computed links first, of the whole library or one story, for a person to go through.

        The least certain has the score nearest to one half; of equals the one that comes first in the articles. What was
        confirmed, rejected or otherwise corrected is no longer among them.
        """
        return store.least_certain(self._reading.connection(), limit, story)


def _user() -> str:
    """Who is at the machine; empty where it does not say."""
    from getpass import getuser

    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _compared(article: Article) -> list[Passage]:
    return [passage for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
