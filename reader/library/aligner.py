"""Aligning texts with everything at hand: the engine, the background, the names of the word list."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reader.bitext.align import Alignment, Text, align
from reader.bitext.background import background_vectors
from reader.bitext.embedder import Embedder
from reader.bitext.similarity import Background
from reader.engines.choosing import NO_ENGINE
from reader.errors import InputError
from reader.folders import resources
from reader.formats.plain_text import PlainText, decode_file, read_text
from reader.jobs import Progress, silent
from reader.library.lexical_keys import LexicalKeys
from reader.library.words import Words
from reader.script.language import Language
from reader.text.identification import identify
from reader.text.lines import lines
from reader.text.sentences import sentences
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class AlignedFile:
    """A file that was aligned, with the places of its passages."""

    language: Language
    passages: tuple[Span, ...]
    text: str
    """As decoded; the places are in it."""


class Aligner:
    """Finds the links between two texts.

    Args:
        words: the word list, which knows the names.
        cache: `cache.db`, where vectors are kept so that nothing is embedded twice; None keeps none.
    """

    def __init__(self, words: Words, *, cache: Path | None = None) -> None:
        self._words = words
        self._cache = cache

    @property
    def engine(self) -> str:
        """The name of the embedding engine; `NO_ENGINE` where words alone are compared."""
        return self._embedder.name if self._embedder else NO_ENGINE

    def align(self, source: Text, target: Text, *, translation: bool | None = None, progress: Progress = silent) -> Alignment:
        """The links between two texts in the two languages.

        Raises:
            InputError: the engine that the user named cannot be used.
            MachineError: it does not run.
        """
        engine = self._embedder
        background = None
        if engine:
            background = Background(*(background_vectors(engine, text.language, resources()) for text in (source, target)))
        self._words.prepare()
        return align(
            source,
            target,
            embedder=engine,
            background=background,
            names_in=self._words.names_in,
            keys_of=self._keys_of,
            translation=translation,
            progress=progress,
        )

    @cached_property
    def _keys_of(self) -> LexicalKeys:
        return LexicalKeys(self._words)

    def align_files(
        self, source: Path, target: Path, *, by_lines: bool, translation: bool | None, progress: Progress = silent
    ) -> tuple[AlignedFile, AlignedFile, Alignment]:
        """Align two text files; the library is not needed.

        Raises:
            InputError: a file is missing, empty, no text of the two languages, or both are in one language.
            MachineError: the engine does not run.
        """
        first, second = _read_pair(source, target)
        refuse_one_language(first.language, second.language, str(source), str(target))
        cut = lines if by_lines else sentences
        files = _cut(first, cut(first.text)), _cut(second, cut(second.text))
        alignment = self.align(
            _passages(first, files[0]), _passages(second, files[1]), translation=translation, progress=progress
        )
        return *files, alignment

    @cached_property
    def _embedder(self) -> Embedder | None:
        # Imported here: the engine brings numpy's matrices and is needed only when something is aligned.
        from reader.engines.choosing import engine_for

        _, engine = engine_for(self._words.home)
        if engine is None or self._cache is None:
            return engine
        from reader.library.vectors import RememberingEmbedder
        from reader.store.cache import VectorCache

        return RememberingEmbedder(engine, VectorCache(self._cache, engine.name))


def refuse_one_language(first: Language, second: Language, source: str, target: str) -> None:
    """Two texts are aligned across the languages.

    Raises:
        InputError: both are in one.
    """
    if first is second:
        name = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}[first]
        raise InputError(f"{source} and {target} are both {name}: give one text in each language.")


def _read_pair(source: Path, target: Path) -> tuple[PlainText, PlainText]:
    """Both texts; one too short to show its language is taken to be in the one that the other is not in."""
    shown = [identify(decode_file(path)) for path in (source, target)]
    return (
        read_text(source, otherwise=shown[1].other if shown[1] else None),
        read_text(target, otherwise=shown[0].other if shown[0] else None),
    )


def _cut(text: PlainText, passages: tuple[Span, ...]) -> AlignedFile:
    return AlignedFile(text.language, passages, text.text)


def _passages(text: PlainText, file: AlignedFile) -> Text:
    return Text(text.language, tuple(span.of(text.text) for span in file.passages))
