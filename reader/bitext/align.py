"""Aligning two articles: from their passages to the links between them.

Pure functions over texts, vectors and names; nothing here touches a file or a database. `similarity` scores the pairs,
`search` chooses among them, and this room adds the evidence that a person can read.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from reader.bitext.embedder import Embedder, Vectors, embeddable
from reader.bitext.links import AlignedBlock, Grade, Reason, ReasonKind
from reader.bitext.search import Block, in_any_order, in_order, looks_translated
from reader.bitext.similarity import ANY_ORDER, IN_ORDER, Background, Scores, Side, block_scores, highest_within, unit
from reader.jobs import Progress, silent
from reader.script.language import Language
from reader.script.numerals import numbers

NamesIn = Callable[[str, Language], dict[str, str]]
"""The names a passage mentions: what each stands for (the same in both languages), and how it is written there."""

_NUMBERS_WEIGHT = 0.05
_DISTINCTIVE_NUMBER = 0.12
_EQUIVALENT_FROM = 0.9
# The share of links that were right by score, on development documents; between the points it is interpolated.
_CALIBRATION = ((-0.1, 0.05), (0.09, 0.48), (0.135, 0.72), (0.175, 0.95), (0.225, 0.98), (0.3, 0.99), (0.6, 0.995))


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


def no_names(_text: str, _language: Language) -> dict[str, str]:
    """For texts aligned without a list of names."""
    return {}


def align(
    source: Text,
    target: Text,
    *,
    embedder: Embedder,
    background: Background,
    names_in: NamesIn = no_names,
    translation: bool | None = None,
    progress: Progress = silent,
) -> Alignment:
    """The links between two texts.

    Args:
        source: one text, in passages.
        target: the text in the other language.
        embedder: gives the passages' vectors.
        background: vectors of unrelated sentences, by the same embedder, in the two texts' languages.
        names_in: finds the names a passage mentions.
        translation: whether one text translates the other passage by passage; None lets the links decide.
        progress: told how many passages are embedded.
    """
    begun = time.perf_counter()
    vectors = embedder.embed([embeddable(passage) for passage in source.passages + target.passages], progress)
    embedded = time.perf_counter()
    count = len(source.passages)
    sides = _side(source, vectors[:count]), _side(target, vectors[count:])
    evidence = _evidence(source, names_in), _evidence(target, names_in)
    links, is_translation = _links(sides, evidence, background, translation)
    blocks = tuple(_described(link, sides, evidence) for link in links)
    return Alignment(blocks, is_translation, embedded - begun, time.perf_counter() - embedded)


def _side(text: Text, vectors: Vectors) -> Side:
    return Side(vectors, np.array([len(embeddable(passage)) + 1 for passage in text.passages], np.float32))


def _evidence(text: Text, names_in: NamesIn) -> _Evidence:
    return _Evidence(
        tuple(frozenset(str(number) for number in numbers(passage)) for passage in text.passages),
        tuple(names_in(passage, text.language) for passage in text.passages),
    )


def _links(
    sides: tuple[Side, Side], evidence: tuple[_Evidence, _Evidence], background: Background, translation: bool | None
) -> tuple[list[Block], bool]:
    source, target = sides
    if not len(source.vectors) or not len(target.vectors):
        return [], bool(translation)
    if translation is not True:
        scores = block_scores(source, target, background, ANY_ORDER)
        agreement = _number_agreement(evidence[0].numbers, evidence[1].numbers)
        for (a, b), matrix in scores.items():
            matrix += highest_within(agreement, (a, b))
        links = in_any_order(scores)
        if translation is False or not looks_translated(links, len(source.vectors), len(target.vectors)):
            return links, False
    return in_order(block_scores(source, target, background, IN_ORDER)), True


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


def _described(link: Block, sides: tuple[Side, Side], evidence: tuple[_Evidence, _Evidence]) -> AlignedBlock:
    score = float(np.interp(link.score, [at for at, _ in _CALIBRATION], [share for _, share in _CALIBRATION]))
    mine, theirs = link.source_indices, link.target_indices
    reasons = [
        *_shared_numbers(evidence, mine, theirs),
        *_shared_names(evidence, mine, theirs),
        Reason(ReasonKind.MEANING, f"{_cosine(sides, mine, theirs):.2f}"),
    ]
    grade = Grade.EQUIVALENT if score >= _EQUIVALENT_FROM else Grade.PARTIAL
    return AlignedBlock(mine, theirs, round(score, 3), grade, tuple(reasons))


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


def _cosine(sides: tuple[Side, Side], mine: tuple[int, ...], theirs: tuple[int, ...]) -> float:
    joined = [
        unit((side.vectors[list(indices)] * side.lengths[list(indices), None]).sum(axis=0)[None])
        for side, indices in zip(sides, (mine, theirs), strict=True)
    ]
    return float((joined[0] @ joined[1].T)[0, 0])
