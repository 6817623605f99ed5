"""Evidence without any engine: which passages share words, names and numbers across the two languages.

A passage is known by keys that mean the same in both languages: «سرباز» and «جندي» both bear the key of the Arabic lemma. Who
knows the word list gives them (`reader.library.lexical_keys`); this room weighs and compares. Two passages are as close as the
angle between their keys, each key weighed by how few passages of the two texts bear it (inverse document frequency, Spärck
Jones 1972); what a passage shares with everything is taken off, as `similarity` does for vectors, and the outcome is put on the
scale of that room's scores, so that `search` finds links among either.

>>> from reader.script.language import Language
>>> words = {"سرباز": "جندي", "جنود": "جندي", "باران": "مطر", "مطر": "مطر"}
>>> def keys_of(passage, _language):
...     return {words[word]: WordKey(1.0, word) for word in passage.split()}
>>> source = keys_in(["سرباز", "باران"], Language.PERSIAN, keys_of=keys_of)
>>> target = keys_in(["مطر", "جنود"], Language.ARABIC, keys_of=keys_of)
>>> lexical_scores(source, target).argmax(axis=1).tolist()
[1, 0]
>>> shared_words(source[:1], target[1:])
'سرباز = جنود'
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.bitext.embedder import embeddable
from reader.bitext.search import Block, in_any_order, in_order, looks_translated
from reader.bitext.similarity import BLOCK_TYPES, LARGEST_BLOCK, SINGLE, BlockType, Scores
from reader.script.language import Language
from reader.script.numerals import numbers


class WordKey(NamedTuple):
    """That a passage bears a key: how surely, and by which of its words."""

    weight: float
    """From 0 to 1."""
    written: str


KeysOf = Callable[[str, Language], Mapping[str, WordKey]]
"""The keys of a passage's words: strings that are the same for words of both languages that mean the same."""
NamesIn = Callable[[str, Language], dict[str, str]]


class PassageKeys(NamedTuple):
    """What is compared of one passage."""

    keys: Mapping[str, WordKey]
    length: int
    """In code points."""


NUMBER, NAME = "number:", "name:"
"""What the keys of numbers and names begin with; a number is shown as a reason of its own, as is a name."""
_NUMBER_WEIGHT = 1.0
_NAME_WEIGHT = 1.0
_DOCUMENT_NEIGHBOURS = 4
_HUBNESS = 0.4
_KEYS_AT_ONCE = 2048
"""Columns of the passages-by-keys matrix held at a time: 5,000 passages take 40 MB a side."""
# Chosen with benchmarks/lexical.py so that the bars of `search` suit: on the first half of its documents.
_SCALE = 1.7
_SHIFT = 0.02
# The share of links that were right by score, on the first half of the documents of benchmarks/lexical.py.
_CALIBRATION = (
    (-0.1, 0.4),
    (0.05, 0.7),
    (0.125, 0.73),
    (0.175, 0.93),
    (0.225, 0.96),
    (0.275, 0.98),
    (0.325, 0.99),
    (0.6, 0.995),
)


def word_keys_in(passages: Sequence[str], language: Language, *, keys_of: KeysOf) -> tuple[PassageKeys, ...]:
    """The keys of every passage's words alone, for whoever weighs numbers and names otherwise."""
    return tuple(PassageKeys(keys_of(passage, language), len(embeddable(passage)) + 1) for passage in passages)


def keys_in(
    passages: Sequence[str],
    language: Language,
    *,
    keys_of: KeysOf,
    names_in: NamesIn | None = None,
) -> tuple[PassageKeys, ...]:
    """The keys of every passage of a text: its words', its numbers', and its names'."""
    return tuple(_keys(passage, language, keys_of, names_in) for passage in passages)


def _keys(passage: str, language: Language, keys_of: KeysOf, names_in: NamesIn | None) -> PassageKeys:
    found = dict(keys_of(passage, language))
    for number in numbers(passage):
        found[f"{NUMBER}{number}"] = WordKey(_NUMBER_WEIGHT, passage[number.start : number.end])
    for name, written in (names_in(passage, language) if names_in else {}).items():
        found[f"{NAME}{name}"] = WordKey(_NAME_WEIGHT, written)
    return PassageKeys(found, len(embeddable(passage)) + 1)


def lexical_scores(source: Sequence[PassageKeys], target: Sequence[PassageKeys]) -> Scores:
    """How much every two passages have in common, (source, target), on the scale of `similarity.block_scores`."""
    if not source or not target:
        return np.zeros((len(source), len(target)), np.float32)
    return lexical_block_scores(source, target, SINGLE)[1, 1]


def lexical_block_scores(
    source: Sequence[PassageKeys], target: Sequence[PassageKeys], types: Sequence[BlockType] = BLOCK_TYPES
) -> dict[BlockType, Scores]:
    """The score of every block pair of some types by words alone, in the shape and on the scale of `similarity.block_scores`.

    A block's keys are those of its passages together, so its products with others are sums of its passages'.
    """
    rarity = _rarity(source, target)
    products = _products(source, target, rarity)
    mine, theirs = _sizes(source, rarity), _sizes(target, rarity)
    my_lengths, their_lengths = (np.array([passage.length for passage in side], np.float32) for side in (source, target))
    their_lengths *= my_lengths.sum() / max(float(their_lengths.sum()), 1.0)
    to_singles = {size: _summed(products, (size, 1)) / _outer(mine[size - 1], theirs[0]) for size in {a for a, _ in types}}
    from_singles = {size: _summed(products, (1, size)) / _outer(mine[0], theirs[size - 1]) for size in {b for _, b in types}}
    scores: dict[BlockType, Scores] = {}
    for a, b in types:
        if len(source) < a or len(target) < b:
            continue
        closeness = _summed(products, (a, b)) / _outer(mine[a - 1], theirs[b - 1])
        hubness = _outer_sum(_mean_of_highest(to_singles[a]), _mean_of_highest(from_singles[b].T))
        closeness -= np.float32(_HUBNESS / 2) * hubness
        weighed = _weighed_by_length(closeness, _windows(my_lengths, a), _windows(their_lengths, b))
        scores[a, b] = (weighed * np.float32(_SCALE) + np.float32(_SHIFT)).astype(np.float32, copy=False)
    return scores


def links_by_words(
    source: Sequence[PassageKeys], target: Sequence[PassageKeys], translation: bool | None = None
) -> tuple[list[Block], bool]:
    """The links between two texts by words alone, and whether one text translates the other.

    Args:
        source: the keys of one text's passages.
        target: the keys of the other's.
        translation: whether one translates the other passage by passage; None lets the links decide.
    """
    if not source or not target:
        return [], bool(translation)
    scores = lexical_block_scores(source, target)
    if translation is not True:
        links = in_any_order(scores)
        if translation is False or not looks_translated(links, len(source), len(target)):
            return links, False
    return in_order(scores), True


def sureness(score: float) -> float:
    """How sure a link found by words alone is, from 0 to 1: the share of links of this score that were right."""
    return float(np.interp(score, [at for at, _ in _CALIBRATION], [share for _, share in _CALIBRATION]))


def shared_words(source: Sequence[PassageKeys], target: Sequence[PassageKeys], most: int = 4) -> str:
    """The words that two blocks share, as a reason shows them, surest first: «سرباز = جندي, حمله = هجوم».

    Numbers and names are left out: they are reasons of their own.
    """
    mine = {key: word for passage in source for key, word in passage.keys.items()}
    theirs = {key: word for passage in target for key, word in passage.keys.items()}
    pairs: dict[tuple[str, str], float] = {}
    for key in mine.keys() & theirs.keys():
        if not key.startswith((NUMBER, NAME)):
            pair = mine[key].written, theirs[key].written
            pairs[pair] = pairs.get(pair, 0.0) + mine[key].weight * theirs[key].weight
    shown: list[tuple[str, str]] = []
    for pair in sorted(pairs, key=lambda pair: (-pairs[pair], pair)):
        if all(pair[0] != other[0] and pair[1] != other[1] for other in shown):
            shown.append(pair)
    return ", ".join(f"{ours} = {others}" for ours, others in shown[:most])


def _rarity(source: Sequence[PassageKeys], target: Sequence[PassageKeys]) -> dict[str, float]:
    """How much each key tells: the fewer passages bear it, the more; a key is as common as on the side where it is commoner."""
    counts = [Counter(key for passage in side for key in passage.keys) for side in (source, target)]
    sizes = len(source), len(target)
    return {
        key: min(math.log(1 + size / count[key]) for count, size in zip(counts, sizes, strict=True) if count[key])
        for key in counts[0].keys() | counts[1].keys()
    }


def _products(source: Sequence[PassageKeys], target: Sequence[PassageKeys], rarity: Mapping[str, float]) -> Scores:
    """The inner product of every two passages' weighed keys; only keys that stand on both sides count."""
    shared = sorted({key for passage in source for key in passage.keys} & {key for passage in target for key in passage.keys})
    total = np.zeros((len(source), len(target)), np.float32)
    for start in range(0, len(shared), _KEYS_AT_ONCE):
        columns = {key: column for column, key in enumerate(shared[start : start + _KEYS_AT_ONCE])}
        total += _matrix(source, columns, rarity) @ _matrix(target, columns, rarity).T
    return total


def _matrix(side: Sequence[PassageKeys], columns: Mapping[str, int], rarity: Mapping[str, float]) -> Scores:
    matrix = np.zeros((len(side), len(columns)), np.float32)
    for row, passage in enumerate(side):
        for key, word in passage.keys.items():
            if key in columns:
                matrix[row, columns[key]] = word.weight * rarity[key]
    return matrix


def _sizes(side: Sequence[PassageKeys], rarity: Mapping[str, float]) -> list[NDArray[np.float32]]:
    """The length of every block's vector of weighed keys, by the block's size; passages in a row hardly share keys."""
    squares = np.array(
        [sum((word.weight * rarity[key]) ** 2 for key, word in passage.keys.items()) for passage in side], np.float32
    )
    return [np.sqrt(np.maximum(_windows(squares, size), np.float32(1))) for size in range(1, LARGEST_BLOCK + 1)]


def _windows(values: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """The sum of every `size` values in a row."""
    count = max(len(values) - size + 1, 0)
    total = np.zeros(count, np.float32)
    for offset in range(size):
        total += values[offset : offset + count]
    return total


def _summed(products: Scores, block: BlockType) -> Scores:
    """For every block pair the sum of the products inside it."""
    a, b = block
    rows, columns = max(products.shape[0] - a + 1, 0), max(products.shape[1] - b + 1, 0)
    total = np.zeros((rows, columns), np.float32)
    for down in range(a):
        for across in range(b):
            total += products[down : rows + down, across : columns + across]
    return total


def _outer(rows: NDArray[np.float32], columns: NDArray[np.float32]) -> Scores:
    return rows[:, None] * columns[None, :]


def _outer_sum(rows: NDArray[np.float32], columns: NDArray[np.float32]) -> Scores:
    return rows[:, None] + columns[None, :]


def _mean_of_highest(scores: Scores) -> NDArray[np.float32]:
    count = min(_DOCUMENT_NEIGHBOURS, scores.shape[1])
    if not scores.size:
        return np.zeros(len(scores), np.float32)
    means: NDArray[np.float32] = np.partition(scores, -count, axis=1)[:, -count:].mean(axis=1)
    return means


def _weighed_by_length(closeness: Scores, rows: NDArray[np.float32], columns: NDArray[np.float32]) -> Scores:
    shorter = np.minimum(rows[:, None], columns[None, :])
    longer = np.maximum(np.maximum(rows[:, None], columns[None, :]), np.float32(1))
    weighed = np.where(closeness > 0, closeness * np.log2(1 + shorter / longer), closeness)
    return weighed.astype(np.float32, copy=False)
