"""Links: which passages of two articles say the same; computed once, kept, and asked for quickly."""

from typing import TYPE_CHECKING, Protocol

from reader.bitext.links import Link
from reader.bitext.values import Article, ArticleId, Passage, PassageKind
from reader.changes import Changes, Kind
from reader.jobs import Progress, silent
from reader.library.articles import Articles
from reader.store import links as store
from reader.store.connections import PerThread, Writer

if TYPE_CHECKING:
    from reader.library.aligner import Aligner
    from reader.library.words import Words


class HasWords(Protocol):
    """Whatever can give the word list when it is needed."""

    @property
    def words(self) -> "Words":
        """The word list."""
        ...


class Links:
    """The links of a library."""

    def __init__(self, reading: PerThread, writer: Writer, articles: Articles, home: HasWords) -> None:
        self._reading = reading
        self._writer = writer
        self._articles = articles
        self._home = home
        self._aligner: Aligner | None = None

    def between(self, source: ArticleId, target: ArticleId) -> tuple[Link, ...] | None:
        """The links from one article to another; None when they were never computed."""
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
        """Align two articles and keep what was found, in place of what was kept before.

        Raises:
            InputError: the two are in one language.
            MachineError: the weights are missing or damaged, or the library cannot be written.
        """
        # The aligner needs numpy; a window that only reads what was computed must not pay for it.
        from reader.bitext.align import Text
        from reader.library.aligner import Aligner, refuse_one_language

        first, second = self._articles.article(source), self._articles.article(target)
        refuse_one_language(first.summary.language, second.summary.language, first.summary.title, second.summary.title)
        mine, theirs = _compared(first), _compared(second)
        self._aligner = self._aligner or Aligner(self._home.words)
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
        with self._writer.transaction() as db:
            store.keep_links(db, source, target, found, engine=self._aligner.engine, translation=alignment.translation)
        return Changes.of(Kind.LINKS)


def _compared(article: Article) -> list[Passage]:
    return [passage for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
