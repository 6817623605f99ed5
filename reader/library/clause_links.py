"""Which words and clauses of two linked passages say the same, with everything at hand: the word list and the engine.

The words come from `word_links` next door; taking a passage apart is `reader.bitext.clauses`' work, choosing the links between
clauses that of `reader.bitext.clause_links`.
"""

from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np

from reader.bitext.background import background_vectors
from reader.bitext.clause_links import ClausedPassage, is_comparable, link_clauses
from reader.bitext.clauses import clauses
from reader.bitext.embedder import Embedder, TokenEmbedder, Vectors, embeddable
from reader.bitext.facts import facts_in
from reader.bitext.links import AlignedBlock, LinkedClauses
from reader.bitext.similarity import ANY_ORDER, Background, Comparison, Scores, Side
from reader.bitext.word_links import WordLink
from reader.folders import resources
from reader.jobs import silent
from reader.library.aligner import AlignedFile
from reader.library.stretches import stretches
from reader.library.word_links import WordLinks
from reader.library.words import Words
from reader.script.language import Language
from reader.text.tokens import tokens

_ONE_BY_ONE = (1, 1)


class LinkedInside(NamedTuple):
    """What says the same inside two linked passages."""

    words: tuple[WordLink, ...]
    clauses: tuple[LinkedClauses, ...]
    """By their places in the passages."""


class InsideLinks:
    """Links the words and clauses of passages; without an embedder by words, spelling and facts alone.

    Args:
        words: links the words.
        embedder: gives the clauses their vectors.
    """

    def __init__(self, words: WordLinks, embedder: Embedder | None = None) -> None:
        self._words = words
        self._embedder = embedder
        self._background = lru_cache(maxsize=2)(self._background_of)

    def between(self, source: str, source_language: Language, target: str, target_language: Language) -> LinkedInside:
        """The links between the words and between the clauses of two linked passages, each in the order of the source."""
        words = self._words.words_between(source, source_language, target, target_language)
        if not words:
            return LinkedInside((), ())
        mine, theirs = self._taken_apart(source, source_language), self._taken_apart(target, target_language)
        if not is_comparable(mine, theirs):
            return LinkedInside(words, ())
        found = link_clauses(mine, theirs, words, self._closeness(mine, theirs, (source_language, target_language)))
        linked = (
            LinkedClauses(
                tuple(mine.clauses[place].span for place in link.source),
                tuple(theirs.clauses[place].span for place in link.target),
                link.score,
                link.reasons,
            )
            for link in found
        )
        return LinkedInside(words, tuple(linked))

    def clauses_of(self, block: AlignedBlock, source: AlignedFile, target: AlignedFile) -> tuple[LinkedClauses, ...]:
        """The links between the clauses of one link of two files, by their places in the texts."""
        sides = stretches(source.text, source.passages, block.source), stretches(target.text, target.passages, block.target)
        return tuple(
            LinkedClauses(
                tuple(span.shifted(mine.start) for span in found.source),
                tuple(span.shifted(theirs.start) for span in found.target),
                found.score,
                found.reasons,
            )
            for mine, theirs in product(*sides)
            for found in self.between(mine.text, source.language, theirs.text, target.language).clauses
        )

    def _taken_apart(self, passage: str, language: Language) -> ClausedPassage:
        found = tokens(passage)
        units = self._words.units(passage, found, language)
        return ClausedPassage(passage, found, clauses(passage, language, units), units, facts_in(passage, language))

    def _closeness(self, source: ClausedPassage, target: ClausedPassage, languages: tuple[Language, Language]) -> Scores | None:
        """How close the clauses' vectors are, as for passages in any order."""
        if self._embedder is None:
            return None
        texts = [[embeddable(clause.span.of(side.text)) for clause in side.clauses] for side in (source, target)]
        vectors = self._embedder.embed([text for side in texts for text in side], silent)
        lengths = [np.array([len(text) for text in side], np.float32) for side in texts]
        rows, columns = (range(len(side)) for side in texts)
        comparison = Comparison(
            Side(vectors[: len(rows)], lengths[0]),
            Side(vectors[len(rows) :], lengths[1]),
            Background(*map(self._background, languages)),
        )
        return comparison.window(rows, columns, ANY_ORDER, [_ONE_BY_ONE])[_ONE_BY_ONE]

    def _background_of(self, language: Language) -> Vectors:
        assert self._embedder is not None
        return background_vectors(self._embedder, language, resources())


def inside_linker(words: Words, cache: Path | None) -> InsideLinks:
    """Links words and clauses by the engine that the user chose.

    Args:
        words: the word list, prepared.
        cache: `cache.db`, where the vectors of clauses are kept; None keeps none.

    Raises:
        InputError: the engine that the user named cannot be used.
        MachineError: it does not run.
    """
    from reader.engines.choosing import engine_for
    from reader.library.vectors import RememberingEmbedder
    from reader.store.cache import VectorCache

    _, engine = engine_for(words.home)
    pieces = cast("TokenEmbedder", engine) if hasattr(engine, "embed_pieces") else None
    if engine is not None and cache is not None:
        engine = RememberingEmbedder(engine, VectorCache(cache, engine.name))
    return InsideLinks(WordLinks(words, pieces), engine)
