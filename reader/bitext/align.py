"""Aligning two articles: from their passages to the links between them.

Pure functions over texts, vectors and names; nothing here touches a file or a database. `similarity` scores the pairs,
`search` chooses among them, and this room adds the evidence that a person can read.
"""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reader.bitext.clause_partners import Parts, PartsOfText, clause_partners
from reader.bitext.embedder import Embedder, Vectors, embeddable
from reader.bitext.lexical import (
    KeysOf,
    PassageKeys,
    WordKey,
    keys_in,
    lexical_block_scores,
    lexical_scores,
    links_by_words,
    shared_words,
    sureness,
    word_keys_in,
)
from reader.bitext.links import AlignedBlock, Grade, Reason, ReasonKind
from reader.bitext.long import LONG, align_long
from reader.bitext.search import Block, in_any_order, in_order, looks_translated
from reader.bitext.similarity import (
    ANY_ORDER,
    BLOCK_TYPES,
    IN_ORDER,
    SINGLE,
    Background,
    BlockType,
    Indices,
    Scores,
    Side,
    block_scores,
    highest_within,
    unit,
)
from reader.jobs import Progress, silent
from reader.script.language import Language
from reader.script.numerals import numbers

NamesIn = Callable[[str, Language], dict[str, str]]
"""The names a passage mentions: what each stands for (the same in both languages), and how it is written there."""

_NUMBERS_WEIGHT = 0.05
_DISTINCTIVE_NUMBER = 0.12
_EQUIVALENT_FROM = 0.9
_WORDS_WEIGHT = 0.25
_WORDS_OF_NOTHING = 0.02
"""What two passages gain by words that any two passages of one event share."""
# The share of links that were right by score, on every other development document of `benchmarks/alignment.py`, beginning
# with the first; between the points it is interpolated. In order a low score has its neighbours' word for it.
_CALIBRATION = {
    False: ((0.0, 0.1), (0.1, 0.35), (0.13, 0.72), (0.16, 0.83), (0.2, 0.91), (0.24, 0.965), (0.3, 0.98), (0.45, 0.99)),
    True: ((-0.1, 0.6), (0.0, 0.85), (0.1, 0.95), (0.2, 0.985), (0.3, 0.99), (0.5, 0.995)),
}


@dataclass(frozen=True, slots=True)
class Text:
    """One text to be aligned."""

    language: Language
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What aligning two texts found, and how long it took in seconds."""

    blocks: tuple[AlignedBlock, ...]
    translation: bool
    embedding_seconds: float
    aligning_seconds: float


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What can be compared besides meaning, a passage each."""

    numbers: tuple[frozenset[str], ...]
    names: tuple[dict[str, str], ...]
    keys: tuple[PassageKeys, ...]


def no_names(_text: str, _language: Language) -> dict[str, str]:
    """For texts aligned without a list of names."""
    return {}


def no_keys(_text: str, _language: Language) -> Mapping[str, WordKey]:
    """For texts aligned without a word list."""
    return {}


def align(
    source: Text,
    target: Text,
    *,
    embedder: Embedder | None,
    background: Background | None,
    names_in: NamesIn = no_names,
    keys_of: KeysOf = no_keys,
    translation: bool | None = None,
    progress: Progress = silent,
) -> Alignment:
    """The links between two texts.

    Args:
        source: one text, in passages.
        target: the text in the other language.
        embedder: gives the passages' vectors; without one they are compared by words alone.
        background: vectors of unrelated sentences, by the same embedder, in the two texts' languages.
        names_in: finds the names a passage mentions.
        keys_of: finds what the word list knows of a passage's words.
        translation: whether one text translates the other passage by passage; None lets the links decide.
        progress: told how many passages are embedded.
    """
    begun = time.perf_counter()
    if embedder is None or background is None:
        evidence = _evidence(source, names_in, keys_of), _evidence(target, names_in, keys_of)
        mine, theirs = (keys_in(text.passages, text.language, keys_of=keys_of, names_in=names_in) for text in (source, target))
        links, is_translation = links_by_words(mine, theirs, translation)
        blocks = tuple(_block(link, sureness(link.score), _shared(link, evidence)) for link in links)
        return Alignment(blocks, is_translation, 0.0, time.perf_counter() - begun)
    vectors = embedder.embed([embeddable(passage) for passage in source.passages + target.passages], progress)
    embedded = time.perf_counter()
    count = len(source.passages)
    sides = _side(source, vectors[:count]), _side(target, vectors[count:])
    evidence = _evidence(source, names_in, keys_of), _evidence(target, names_in, keys_of)
    found = _links(sides, evidence, background, translation)
    links = found.links

    if found.whole is not None:
        compared = _Compared((source, target), sides, evidence, background, embedder, keys_of)
        links = [*links, *clause_partners(compared.parts_of(0), compared.parts_of(1), links, found.whole)]
    blocks = tuple(
        _block(link, _sureness(link.score, in_order=found.translation), (*_shared(link, evidence), _meaning(link, sides)))
        for link in sorted(links, key=lambda link: (link.source, link.target))
    )
    return Alignment(blocks, found.translation, embedded - begun, time.perf_counter() - embedded)


def _side(text: Text, vectors: Vectors) -> Side:
    return Side(vectors, np.array([len(embeddable(passage)) + 1 for passage in text.passages], np.float32))


def _evidence(text: Text, names_in: NamesIn, keys_of: KeysOf) -> _Evidence:
    return _Evidence(
        _numbers_in(text),
        tuple(names_in(passage, text.language) for passage in text.passages),
        word_keys_in(text.passages, text.language, keys_of=keys_of),
    )


def _numbers_in(text: Text) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(str(number) for number in numbers(passage)) for passage in text.passages)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the search gave."""

    links: list[Block]
    translation: bool
    whole: Scores | None = None
    """The scores of every two passages, where they stand in any order."""


def _links(
    sides: tuple[Side, Side], evidence: tuple[_Evidence, _Evidence], background: Background, translation: bool | None
) -> _Found:
    source, target = sides
    if not len(source.vectors) or not len(target.vectors):
        return _Found([], bool(translation))
    if len(source.vectors) * len(target.vectors) >= LONG:
        found = align_long(source, target, background, agreement=_numbers_of_pairs(evidence), translation=translation)
        return _Found(*found)
    if translation is not True:
        scores = _scores(sides, evidence, background)
        links = in_any_order(scores)
        if translation is False or not looks_translated(links, len(source.vectors), len(target.vectors)):
            return _Found(links, False, scores[1, 1])
    scores = block_scores(source, target, background, IN_ORDER)
    words = lexical_block_scores(evidence[0].keys, evidence[1].keys)
    for block, matrix in scores.items():
        matrix += np.float32(_WORDS_WEIGHT) * words[block]
    return _Found(in_order(scores), True)


@dataclass(frozen=True, slots=True)
class _Compared:
    """Two texts whose passages are compared already; now parts of one are, with the passages of the other."""

    texts: tuple[Text, Text]
    sides: tuple[Side, Side]
    evidence: tuple[_Evidence, _Evidence]
    background: Background
    embedder: Embedder
    keys_of: KeysOf

    def parts_of(self, index: int) -> PartsOfText:
        """How parts of the source (0) or the target (1) are compared with the passages of the other."""
        text, side, mine, other = self.texts[index], self.sides[index], self.evidence[index], self.evidence[1 - index]
        count = len(text.passages)

        def keys(texts: tuple[str, ...]) -> tuple[PassageKeys, ...]:
            return word_keys_in(texts, text.language, keys_of=self.keys_of)

        def by_words(parts: Parts) -> Scores:
            return lexical_scores(keys(parts.texts), other.keys)

        def compare(parts: Parts) -> Scores:
            clauses = Text(text.language, parts.texts[count:])
            new = _side(clauses, self.embedder.embed([embeddable(clause) for clause in clauses.passages], silent))
            joined = Side(np.concatenate([side.vectors, new.vectors]), np.concatenate([side.lengths, new.lengths]))
            known = _Evidence((*mine.numbers, *_numbers_in(clauses)), (), (*mine.keys, *keys(clauses.passages)))
            if index == 0:
                return _scores((joined, self.sides[1]), (known, other), self.background, SINGLE)[1, 1]
            return _scores((self.sides[0], joined), (other, known), self.background, SINGLE)[1, 1].T

        return PartsOfText(text.passages, text.language, by_words, compare)


def _scores(
    sides: tuple[Side, Side],
    evidence: tuple[_Evidence, _Evidence],
    background: Background,
    types: Sequence[BlockType] = BLOCK_TYPES,
) -> dict[BlockType, Scores]:
    """The scores of tellings in any order: meaning, numbers and words together."""
    scores = block_scores(*sides, background, ANY_ORDER, types)
    agreement = _number_agreement(evidence[0].numbers, evidence[1].numbers)
    words = lexical_block_scores(evidence[0].keys, evidence[1].keys, types)
    for block, matrix in scores.items():
        matrix += highest_within(agreement, block)
        matrix += np.float32(_WORDS_WEIGHT) * words[block] - np.float32(_WORDS_OF_NOTHING)
    return scores


def _numbers_of_pairs(evidence: tuple[_Evidence, _Evidence]) -> Callable[[Indices, Indices], Scores]:
    """The agreement of the numbers of some passage pairs."""

    def agreement(sources: Indices, targets: Indices) -> Scores:
        mine, theirs = evidence[0].numbers, evidence[1].numbers
        pairs = zip(sources.tolist(), targets.tolist(), strict=True)
        return np.array([_agreement(mine[i], theirs[j]) if mine[i] and theirs[j] else 0.0 for i, j in pairs], np.float32)

    return agreement


def _number_agreement(source: Sequence[frozenset[str]], target: Sequence[frozenset[str]]) -> Scores:
    """Plus for shared numbers, minus for passages whose numbers all differ, nothing where either has none."""
    agreement = np.zeros((len(source), len(target)), np.float32)
    for i, mine in enumerate(source):
        for j, theirs in enumerate(target):
            if mine and theirs:
                agreement[i, j] = _agreement(mine, theirs)
    return agreement


def _agreement(mine: frozenset[str], theirs: frozenset[str]) -> float:
    shared = mine & theirs
    if not shared:
        return -_NUMBERS_WEIGHT
    distinctive = any(_is_distinctive(number) for number in shared)
    weight = _DISTINCTIVE_NUMBER if distinctive else _NUMBERS_WEIGHT
    return weight * len(shared) / math.sqrt(len(mine) * len(theirs))


def _is_distinctive(number: str) -> bool:
    """Whether two texts hardly share this number by chance: three figures or more, and no year of our time."""
    return len(number) >= 3 and not (len(number) == 4 and "1900" <= number <= "2100")


def _sureness(score: float, *, in_order: bool) -> float:
    points = _CALIBRATION[in_order]
    return float(np.interp(score, [at for at, _ in points], [share for _, share in points]))


def _block(link: Block, sure: float, reasons: tuple[Reason, ...]) -> AlignedBlock:
    grade = Grade.EQUIVALENT if sure >= _EQUIVALENT_FROM else Grade.PARTIAL
    return AlignedBlock(link.source_indices, link.target_indices, round(sure, 3), grade, reasons)


def _shared(link: Block, evidence: tuple[_Evidence, _Evidence]) -> tuple[Reason, ...]:
    """What both sides of a link name: numbers, names, words."""
    mine, theirs = link.source_indices, link.target_indices
    return (
        *_shared_numbers(evidence, mine, theirs),
        *_shared_names(evidence, mine, theirs),
        *_shared_words(evidence, mine, theirs),
    )


def _meaning(link: Block, sides: tuple[Side, Side]) -> Reason:
    return Reason(ReasonKind.MEANING, f"{_cosine(sides, link.source_indices, link.target_indices):.2f}")


def _shared_numbers(evidence: tuple[_Evidence, _Evidence], mine: tuple[int, ...], theirs: tuple[int, ...]) -> list[Reason]:
    shared = frozenset[str]().union(*(evidence[0].numbers[i] for i in mine)) & frozenset[str]().union(
        *(evidence[1].numbers[j] for j in theirs)
    )
    return [Reason(ReasonKind.NUMBERS, ", ".join(sorted(shared, key=float)))] if shared else []


def _shared_names(evidence: tuple[_Evidence, _Evidence], mine: tuple[int, ...], theirs: tuple[int, ...]) -> list[Reason]:
    ours = {key: written for i in mine for key, written in evidence[0].names[i].items()}
    others = {key: written for j in theirs for key, written in evidence[1].names[j].items()}
    shared = [f"{written} = {others[key]}" for key, written in ours.items() if key in others]
    return [Reason(ReasonKind.NAMES, ", ".join(shared))] if shared else []


def _shared_words(evidence: tuple[_Evidence, _Evidence], mine: tuple[int, ...], theirs: tuple[int, ...]) -> list[Reason]:
    shared = shared_words([evidence[0].keys[i] for i in mine], [evidence[1].keys[j] for j in theirs])
    return [Reason(ReasonKind.WORDS, shared)] if shared else []


def _cosine(sides: tuple[Side, Side], mine: tuple[int, ...], theirs: tuple[int, ...]) -> float:
    joined = [
        unit((side.vectors[list(indices)] * side.lengths[list(indices), None]).sum(axis=0)[None])
        for side, indices in zip(sides, (mine, theirs), strict=True)
    ]
    return float((joined[0] @ joined[1].T)[0, 0])
