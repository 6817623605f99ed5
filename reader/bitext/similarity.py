"""How much two blocks of passages mean the same, made comparable across passages.

The raw cosine of two sentence vectors never decides: in this model everything lies between .75 and .95. Three things
make it speak (measured on 1,997 sentence pairs, precision at one from .931 to .977): each language's mean is taken off
(its document's, shrunk towards that of unrelated background sentences); hubness is taken off, the closeness a passage
has to everything (after Lample et al. 2018, CSLS, arXiv:1710.04087); and blocks of unlike length weigh less.

A block is one to three passages in a row; its vector is the length-weighted mean of theirs, so joined passages need no
embedding of their own.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.bitext.embedder import Vectors

Scores = NDArray[np.float32]
BlockType = tuple[int, int]
"""How many passages a block holds on each side."""

BLOCK_TYPES: tuple[BlockType, ...] = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
LARGEST_BLOCK = 3

_SHRINKAGE = 20
"""How many passages' weight the background mean has beside the document's own."""
_DOCUMENT_NEIGHBOURS = 4
_BACKGROUND_NEIGHBOURS = 8


@dataclass(frozen=True, slots=True)
class Background:
    """Vectors of unrelated sentences in each language: what «nothing in common» looks like."""

    source: Vectors
    target: Vectors


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of closeness-to-everything counts against a pair; they sum to one."""

    background: float
    document: float
    neighbours: float


ANY_ORDER = Weights(background=0.5, document=0.5, neighbours=0.0)
IN_ORDER = Weights(background=0.34, document=0.33, neighbours=0.33)


@dataclass(frozen=True, slots=True)
class Side:
    """One text's passages: their unit vectors and their lengths in characters."""

    vectors: Vectors
    lengths: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Blocks:
    """The blocks of one size on one side: centred unit vectors, lengths, closeness to the background."""

    vectors: Vectors
    lengths: NDArray[np.float32]
    background: NDArray[np.float32]


def block_scores(source: Side, target: Side, background: Background, weights: Weights) -> dict[BlockType, Scores]:
    """The score of every block pair, as one matrix a block type indexed by the blocks' first passages.

    A matrix of type (a, b) has shape (n - a + 1, m - b + 1). Scores lie about 0 for unrelated pairs and above .2 for
    translations. Types larger than a text are left out.
    """
    source_blocks = _blocks(source, background.source, background.target)
    target_blocks = _blocks(target, background.target, background.source)
    ratio = source.lengths.sum() / max(float(target.lengths.sum()), 1.0)
    source_to_singles = [blocks.vectors @ target_blocks[0].vectors.T for blocks in source_blocks]
    target_to_singles = [blocks.vectors @ source_blocks[0].vectors.T for blocks in target_blocks]
    scores: dict[BlockType, Scores] = {}
    for a, b in BLOCK_TYPES:
        if len(source.vectors) < a or len(target.vectors) < b:
            continue
        mine, theirs = source_blocks[a - 1], target_blocks[b - 1]
        closeness = mine.vectors @ theirs.vectors.T
        closeness -= _pairwise_mean(mine.background, theirs.background, weights.background)
        closeness -= _pairwise_mean(
            _mean_of_highest(source_to_singles[a - 1], _DOCUMENT_NEIGHBOURS),
            _mean_of_highest(target_to_singles[b - 1], _DOCUMENT_NEIGHBOURS),
            weights.document,
        )
        if weights.neighbours:
            beside = _beside(source_to_singles[a - 1], closeness.shape[1], b)
            beside += _beside(target_to_singles[b - 1], closeness.shape[0], a).T
            closeness -= weights.neighbours / 2 * beside
        scores[a, b] = _weighed_by_length(closeness, mine.lengths, theirs.lengths * ratio)
    return scores


def highest_within(cells: Scores, block: BlockType) -> Scores:
    """For every block pair the highest value of `cells` among the passage pairs inside it."""
    a, b = block
    rows, columns = cells.shape[0] - a + 1, cells.shape[1] - b + 1
    shifted = [cells[i : rows + i, j : columns + j] for i in range(a) for j in range(b)]
    highest: Scores = np.max(shifted, axis=0) if len(shifted) > 1 else shifted[0]
    return highest


def unit(vectors: Vectors) -> Vectors:
    """Each row at length one."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)


def _blocks(side: Side, own_background: Vectors, other_background: Vectors) -> list[_Blocks]:
    shrunk = side.vectors.sum(axis=0) + _SHRINKAGE * own_background.mean(axis=0)
    mean = shrunk / (len(side.vectors) + _SHRINKAGE)
    centred_background = unit((other_background - other_background.mean(axis=0)).astype(np.float32, copy=False))
    found: list[_Blocks] = []
    for size in range(1, LARGEST_BLOCK + 1):
        vectors, lengths = _joined(side, size)
        centred = unit((unit(vectors) - mean).astype(np.float32, copy=False))
        found.append(_Blocks(centred, lengths, _mean_of_highest(centred @ centred_background.T, _BACKGROUND_NEIGHBOURS)))
    return found


def _joined(side: Side, size: int) -> tuple[Vectors, NDArray[np.float32]]:
    count = max(len(side.vectors) - size + 1, 0)
    vectors = np.zeros((count, side.vectors.shape[1]), np.float32)
    lengths = np.zeros(count, np.float32)
    for offset in range(size):
        part = side.lengths[offset : offset + count]
        vectors += side.vectors[offset : offset + count] * part[:, None]
        lengths += part
    return vectors, lengths


def _mean_of_highest(scores: Scores, count: int) -> NDArray[np.float32]:
    count = min(count, scores.shape[1])
    if not scores.size:
        return np.zeros(len(scores), np.float32)
    means: NDArray[np.float32] = np.partition(scores, -count, axis=1)[:, -count:].mean(axis=1)
    return means


def _pairwise_mean(rows: NDArray[np.float32], columns: NDArray[np.float32], weight: float) -> Scores:
    return np.float32(weight / 2) * (rows[:, None] + columns[None, :])


def _beside(closeness: Scores, partners: int, span: int) -> Scores:
    """The mean closeness of each block to the passages just before and just after its partner of `span` passages."""
    total = np.zeros((closeness.shape[0], partners), np.float32)
    count = np.zeros(partners, np.float32)
    total[:, 1:] += closeness[:, : partners - 1]
    count[1:] += 1
    after = closeness[:, span : span + partners]
    total[:, : after.shape[1]] += after
    count[: after.shape[1]] += 1
    return (total / np.maximum(count, 1)).astype(np.float32, copy=False)


def _weighed_by_length(closeness: Scores, rows: NDArray[np.float32], columns: NDArray[np.float32]) -> Scores:
    shorter = np.minimum(rows[:, None], columns[None, :])
    longer = np.maximum(np.maximum(rows[:, None], columns[None, :]), np.float32(1))
    weighed = np.where(closeness > 0, closeness * np.log2(1 + shorter / longer), closeness)
    return weighed.astype(np.float32, copy=False)
