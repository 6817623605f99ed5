"""Where two long texts run side by side: chains of passage pairs that rise in both texts.

A translation is one long chain, or several where parts stand in another order; between tellings in any order there is
none worth the name. Chaining is that of genome aligners, sparse dynamic programming with a cost for gaps (Li 2018,
minimap2, Bioinformatics 34, section 2.1), on pairs that `long` proposes.

Six passages of which the last three stand first in the other text:

>>> pairs = Pairs(np.array([0, 1, 2, 3, 4, 5]), np.array([3, 4, 5, 0, 1, 2]), np.full(6, 0.4, np.float32))
>>> [(piece.sources.tolist(), piece.targets.tolist()) for run in runs_of(pairs, (6, 6)) for piece in run]
[([0, 1, 2], [3, 4, 5]), ([3, 4, 5], [0, 1, 2])]
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.bitext.similarity import Indices, Scores

_REACH = 30
"""How many passages of either text a chain steps over at most."""
_DRIFT_COST = 0.01
_SKIP_COST = 0.005
_BAR = 0.05
"""A pair of this score neither helps nor harms a chain."""
_LEAST_CHAIN = 0.9
"""Three good pairs in a row."""
_CLOSE = 4
"""Pairs this near to each other belong to one piece; no other chain may run between them."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Passage pairs that may be links, in order of source and then target, with their scores."""

    sources: Indices
    targets: Indices
    scores: Scores


@dataclass(frozen=True, slots=True)
class Piece:
    """Pairs that rise in both texts, close together."""

    sources: Indices
    targets: Indices
    scores: Scores


def runs_of(pairs: Pairs, shape: tuple[int, int]) -> list[list[Piece]]:
    """The runs in which two texts stand side by side, in order of the source.

    The pieces of a run follow each other in both texts, with nothing of another run between them.

    Args:
        pairs: the pairs to choose from.
        shape: how many passages the two texts have.
    """
    pieces = _pieces_of(pairs, shape)
    while True:
        runs = _side_by_side(pieces)
        strong = [piece for run in runs if _weight(run) >= _LEAST_CHAIN for piece in run]
        if len(strong) == len(pieces):
            return runs
        # Without the strays between them, others follow each other.
        pieces = strong


def _pieces_of(pairs: Pairs, shape: tuple[int, int]) -> list[Piece]:
    """The pieces of the best chains; no passage lies in two of them."""
    value, before = _best_chains(pairs)
    taken = np.zeros(shape[0], bool), np.zeros(shape[1], bool)
    pieces: list[Piece] = []
    for end in np.argsort(-value, kind="stable"):
        if value[end] < _LEAST_CHAIN:
            break
        chain = _followed_back(int(end), before, pairs, taken)
        if not chain:
            continue
        rest = before[chain[0]]
        if value[end] - (value[rest] if rest >= 0 else 0.0) < _LEAST_CHAIN:
            continue
        for piece in _cut_at_gaps(pairs, chain):
            pieces.append(piece)
            taken[0][piece.sources[0] : piece.sources[-1] + 1] = True
            taken[1][piece.targets[0] : piece.targets[-1] + 1] = True
    return pieces


def _weight(run: list[Piece]) -> float:
    return float(sum((piece.scores - np.float32(_BAR)).sum() for piece in run))


def _side_by_side(pieces: list[Piece]) -> list[list[Piece]]:
    place = {id(piece): rank for rank, piece in enumerate(sorted(pieces, key=lambda piece: int(piece.targets[0])))}
    runs: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: int(piece.sources[0])):
        if runs and place[id(piece)] == place[id(runs[-1][-1])] + 1:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _best_chains(pairs: Pairs) -> tuple[NDArray[np.float64], Indices]:
    """For every pair the weight of the best chain that ends there, and the pair before it in that chain (-1: none)."""
    value = (pairs.scores - np.float32(_BAR)).astype(np.float64)
    before = np.full(len(value), -1)
    if not len(value):
        return value, before
    rows, starts = np.unique(pairs.sources, return_index=True)
    earliest = np.searchsorted(pairs.sources, rows - _REACH)
    for row, low, start, stop in zip(rows, earliest, starts, [*starts[1:], len(value)], strict=True):
        if low == start:
            continue
        down = row - pairs.sources[low:start]
        across = pairs.targets[start:stop, None] - pairs.targets[None, low:start]
        cost = _DRIFT_COST * np.abs(down - across) + _SKIP_COST * (np.minimum(down, across) - 1)
        reached = np.where((across > 0) & (across <= _REACH), value[low:start] - cost, 0.0)
        best = reached.argmax(axis=1)
        gain = reached[np.arange(len(best)), best]
        value[start:stop] += np.maximum(gain, 0.0)
        before[start:stop] = np.where(gain > 0, best + low, -1)
    return value, before


def _followed_back(end: int, before: Indices, pairs: Pairs, taken: tuple[NDArray[np.bool_], NDArray[np.bool_]]) -> list[int]:
    """The chain that ends at a pair, back to its beginning or to where another took its passages."""
    chain: list[int] = []
    while end >= 0 and not taken[0][pairs.sources[end]] and not taken[1][pairs.targets[end]]:
        chain.append(end)
        end = int(before[end])
    return chain[::-1]


def _cut_at_gaps(pairs: Pairs, chain: list[int]) -> list[Piece]:
    cuts = [0]
    for place, (one, next_one) in enumerate(pairwise(chain), start=1):
        step = max(pairs.sources[next_one] - pairs.sources[one], pairs.targets[next_one] - pairs.targets[one])
        if step > _CLOSE:
            cuts.append(place)
    parts = [np.array(chain[start:stop]) for start, stop in pairwise([*cuts, len(chain)])]
    return [Piece(pairs.sources[part], pairs.targets[part], pairs.scores[part]) for part in parts]
