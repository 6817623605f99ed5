"""Links: which passages of two articles say the same; computed once, kept, and asked for quickly."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reader.bitext.align import Alignment, Text, align
from reader.bitext.background import background_vectors
from reader.bitext.embedder import Embedder
from reader.bitext.similarity import Background
from reader.bitext.values import ArticleId, Link, PassageKind
from reader.changes import Changes, Kind
from reader.errors import InputError, MachineError
from reader.folders import Home, resources
from reader.formats.plain_text import PlainText, read_text
from reader.jobs import Progress, silent
from reader.library.articles import Articles
from reader.library.words import Words
from reader.script.language import Language
from reader.store import links as store
from reader.store.connections import PerThread, Writer
from reader.text.sentences import lines, sentences
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class AlignedFile:
    """A file that was aligned, with the places of its passages."""

    language: Language
    passages: tuple[Span, ...]


class Links:
    """The links of a library."""

    def __init__(self, reading: PerThread, writer: Writer, articles: Articles, words: Words, home: Home) -> None:
        self._reading = reading
        self._writer = writer
        self._articles = articles
        self._words = words
        self._home = home

    def between(self, source: ArticleId, target: ArticleId) -> tuple[Link, ...] | None:
        """The links from one article to another; None when they were never computed."""
        return store.links_between(self._reading.connection(), source, target)

    def compute(self, source: ArticleId, target: ArticleId, progress: Progress = silent) -> Changes:
        """Align two articles and keep what was found, in place of what was kept before.

        Raises:
            InputError: the two are in one language.
            MachineError: the weights are missing or damaged, or the library cannot be written.
        """
        first, second = self._articles.article(source), self._articles.article(target)
        _refuse_one_language(first.summary.language, second.summary.language, first.summary.title, second.summary.title)
        passages = [
            [passage for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
            for article in (first, second)
        ]
        texts = [
            Text(article.summary.language, tuple(passage.span.of(article.text) for passage in kept))
            for article, kept in zip((first, second), passages, strict=True)
        ]
        alignment = self._align(texts[0], texts[1], None, progress)
        found = [
            Link(
                tuple(passages[0][index].id for index in block.source),
                tuple(passages[1][index].id for index in block.target),
                block.score,
                block.grade,
                block.reasons,
            )
            for block in alignment.blocks
        ]
        with self._writer.transaction() as db:
            store.keep_links(
                db, source, target, found, engine=self._embedder.name, translation=alignment.translation
            )
        return Changes.of(Kind.LINKS)

    def align_files(
        self, source: Path, target: Path, *, by_lines: bool, translation: bool | None, progress: Progress = silent
    ) -> tuple[AlignedFile, AlignedFile, Alignment]:
        """Align two text files; the library is not needed.

        Raises:
            InputError: a file is missing, empty, no text of the two languages, or both are in one language.
            MachineError: the weights are missing or damaged.
        """
        texts = read_text(source), read_text(target)
        _refuse_one_language(texts[0].language, texts[1].language, source.name, target.name)
        files = tuple(AlignedFile(text.language, (lines if by_lines else sentences)(text.text)) for text in texts)
        alignment = self._align(
            *(_text(text, file) for text, file in zip(texts, files, strict=True)), translation, progress
        )
        return files[0], files[1], alignment

    def _align(self, source: Text, target: Text, translation: bool | None, progress: Progress) -> Alignment:
        background = Background(*(background_vectors(self._embedder, text.language, resources()) for text in (source, target)))
        return align(
            source,
            target,
            embedder=self._embedder,
            background=background,
            names_in=self._words.names_in,
            translation=translation,
            progress=progress,
        )

    @cached_property
    def _embedder(self) -> Embedder:
        from reader.engines.numpy_engine import NumpyEngine
        from reader.engines.weights import find_weights

        weights = find_weights()
        if weights is None:
            raise MachineError(
                "The weights of the embedding engine are not installed, so passages cannot be compared by meaning: "
                "type `python3 start.py setup` while the network is up."
            )
        return NumpyEngine(weights)


def _text(text: PlainText, file: AlignedFile) -> Text:
    return Text(text.language, tuple(span.of(text.text) for span in file.passages))


def _refuse_one_language(first: Language, second: Language, source: str, target: str) -> None:
    if first is second:
        name = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}[first]
        raise InputError(f"{source} and {target} are both {name}: give one text in each language.")
