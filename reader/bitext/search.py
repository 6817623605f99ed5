"""Which block pairs are links: one search for texts in any order, one for translations.

Both work on the block scores of `similarity`; `long` asks them window by window where the texts are too long. The
constants were chosen on documents of the same kind as, but other than, those the aligner is judged by.
"""

import heapq
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from reader.bitext.similarity import LARGEST_BLOCK, BlockType, Scores, highest_within

ANCHOR = 0.12
ACCEPTED = 0.10
CONTINUITY = 0.05
_EXTENSION_GAIN = 0.02
_LEAST_OF_AN_EXTENSION = float(np.float32(-0.10))
NEIGHBOURS_OF_AN_ANCHOR = (
    ((1, 1), 1.0),
    ((-1, -1), 1.0),
    ((1, 2), 0.5),
    ((2, 1), 0.5),
    ((-1, -2), 0.5),
    ((-2, -1), 0.5),
)

_IN_ORDER_THRESHOLD = -0.02
_IN_ORDER_PENALTY = 0.02

_SKIP_SOURCE, _SKIP_TARGET, _FIRST_BLOCK = 1, 2, 3
"""The steps between prefixes: a passage without partner on either side, then the block types in their order."""
_LONGEST_STEP = 4
"""How many passages the largest block pair holds on both sides together."""

_MONOTONE_SHARE = 0.95
_COVERED_SHARE = 0.60

ScoreOf = Callable[[BlockType, int, int], float]
"""The score of the block pair of a type that begins at a source and a target passage."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block pair: first passage and number of passages on each side, and its score."""

    source: int
    source_size: int
    target: int
    target_size: int
    score: float

    @property
    def source_indices(self) -> tuple[int, ...]:
        """The source passages it holds."""
        return tuple(range(self.source, self.source + self.source_size))

    @property
    def target_indices(self) -> tuple[int, ...]:
        """The target passages it holds."""
        return tuple(range(self.target, self.target + self.target_size))


def in_any_order(scores: dict[BlockType, Scores]) -> list[Block]:
    """Links between two tellings: passages in any order, many without a partner.

    Mutual best pairs above a high bar are anchors; pairs beside an anchor gain a little; mutual best pairs above a low
    bar become links; a link takes in a free neighbour while that raises its score.
    """
    single = scores[1, 1]
    bonus = _continuity(single)
    raised = {block: matrix + highest_within(bonus, block) for block, matrix in scores.items()}
    links = [Block(i, 1, j, 1, float(raised[1, 1][i, j])) for i, j in _mutual_best(raised[1, 1], ACCEPTED)]
    return extended(links, lambda block, i, j: float(raised[block][i, j]), single.shape)


def in_order(scores: dict[BlockType, Scores]) -> list[Block]:
    """Links between a text and its translation: monotone, every block type, passages without a partner for free.

    Dynamic programming over prefixes, after Gale & Church 1993.
    """
    rows, columns = scores[1, 1].shape
    gains = [
        (a, b, matrix - np.float32(_IN_ORDER_THRESHOLD + _IN_ORDER_PENALTY * (a + b - 2))) for (a, b), matrix in scores.items()
    ]
    steps = _steps(gains, rows, columns)
    links: list[Block] = []
    i, j = rows, columns
    while i or j:
        step = int(steps[i + j][i])
        if step == _SKIP_SOURCE:
            i -= 1
        elif step == _SKIP_TARGET:
            j -= 1
        else:
            a, b, _ = gains[step - _FIRST_BLOCK]
            i, j = i - a, j - b
            links.append(Block(i, a, j, b, float(scores[a, b][i, j])))
    return links[::-1]


def _steps(gains: list[tuple[int, int, Scores]], rows: int, columns: int) -> list[NDArray[np.int8]]:
    """The best last step to every pair of prefixes: `[i + j][i]` for i source and j target passages.

    The pairs of one sum are worked out at once, from the sums before it.
    """
    unreached = np.full(rows + 1, -np.inf)
    best = [unreached.copy()]
    best[0][0] = 0.0
    steps = [np.zeros(rows + 1, np.int8)]
    for total in range(1, rows + columns + 1):
        value, chosen = unreached.copy(), np.zeros(rows + 1, np.int8)
        inside = slice(max(total - columns, 0), min(total, rows) + 1)
        value[1:] = best[-1][:-1]
        chosen[1:] = _SKIP_SOURCE
        # Where nothing reaches, neither step is better; a tie goes to the step named first.
        skipped = best[-1] > value
        value[skipped], chosen[skipped] = best[-1][skipped], _SKIP_TARGET
        for number, (a, b, gain) in enumerate(gains, start=_FIRST_BLOCK):
            if total < a + b:
                continue
            before = total - a - b
            first, last = max(before - gain.shape[1] + 1, 0), min(before, gain.shape[0] - 1)
            if first > last:
                continue
            at = np.arange(first, last + 1)
            reached = best[-a - b][at] + gain[at, before - at]
            here = slice(first + a, last + a + 1)
            better = reached > value[here]
            value[here][better], chosen[here][better] = reached[better], number
        value[: inside.start], value[inside.stop :] = -np.inf, -np.inf
        best = [*best[-_LONGEST_STEP:], value]
        steps.append(chosen)
    return steps


def looks_translated(links: list[Block], source_count: int, target_count: int) -> bool:
    """Whether links found in any order are those of a translation: nearly monotone, and covering most passages."""
    if not links:
        return False
    monotone = _longest_increasing([link.target for link in links]) / len(links)
    covered = min(
        sum(link.source_size for link in links) / source_count, sum(link.target_size for link in links) / target_count
    )
    return monotone >= _MONOTONE_SHARE and covered >= _COVERED_SHARE


def _mutual_best(scores: Scores, bar: float) -> list[tuple[int, int]]:
    best_column, best_row = scores.argmax(axis=1), scores.argmax(axis=0)
    return [(i, int(j)) for i, j in enumerate(best_column) if best_row[j] == i and scores[i, j] >= bar]


def _continuity(single: Scores) -> Scores:
    bonus = np.zeros_like(single)
    for i, j in _mutual_best(single, ANCHOR):
        for (down, across), share in NEIGHBOURS_OF_AN_ANCHOR:
            if 0 <= i + down < single.shape[0] and 0 <= j + across < single.shape[1]:
                bonus[i + down, j + across] += np.float32(share * CONTINUITY)
    return bonus


def extended(links: Iterable[Block], score: ScoreOf, shape: tuple[int, int]) -> list[Block]:
    """Links of single passages, each taking in free neighbours while its score grows; the greatest gain goes first.

    Args:
        links: pairs of passages, each passage in one at most.
        score: of any block pair.
        shape: how many passages the two texts have.
    """
    links = list(links)
    used_sources, used_targets = {link.source for link in links}, {link.target for link in links}
    options: list[tuple[float, int, int, Block, Block]] = []
    # Of equal gain the one found first; blocks have no order.
    pushed = count()

    def consider(index: int) -> None:
        link = links[index]
        for larger in _larger(link, score, shape, used_sources, used_targets):
            if larger.score - link.score >= _EXTENSION_GAIN:
                heapq.heappush(options, (link.score - larger.score, index, next(pushed), link, larger))

    for index in range(len(links)):
        consider(index)
    while options:
        _, index, _, link, larger = heapq.heappop(options)
        newcomers = set(larger.source_indices) - set(link.source_indices), set(larger.target_indices) - set(link.target_indices)
        if links[index] is not link or newcomers[0] & used_sources or newcomers[1] & used_targets:
            continue
        links[index] = larger
        used_sources |= newcomers[0]
        used_targets |= newcomers[1]
        consider(index)
    return sorted(links, key=lambda link: (link.source, link.target))


def _larger(link: Block, score: ScoreOf, shape: tuple[int, int], used_sources: set[int], used_targets: set[int]) -> list[Block]:
    found: list[Block] = []
    for newcomer, first in ((link.source - 1, link.source - 1), (link.source + link.source_size, link.source)):
        size = (link.source_size + 1, link.target_size)
        free = 0 <= newcomer < shape[0] and newcomer not in used_sources
        fits = link.target_size == 1 and size[0] <= LARGEST_BLOCK
        if free and fits and score((1, 1), newcomer, link.target) >= _LEAST_OF_AN_EXTENSION:
            found.append(Block(first, size[0], link.target, 1, score(size, first, link.target)))
    for newcomer, first in ((link.target - 1, link.target - 1), (link.target + link.target_size, link.target)):
        size = (link.source_size, link.target_size + 1)
        free = 0 <= newcomer < shape[1] and newcomer not in used_targets
        fits = link.source_size == 1 and size[1] <= LARGEST_BLOCK
        if free and fits and score((1, 1), link.source, newcomer) >= _LEAST_OF_AN_EXTENSION:
            found.append(Block(link.source, 1, first, size[1], score(size, link.source, first)))
    return found


def _longest_increasing(values: list[int]) -> int:
    ends: list[int] = []
    for value in values:
        place = bisect_left(ends, value)
        ends[place : place + 1] = [value]
    return len(ends)
