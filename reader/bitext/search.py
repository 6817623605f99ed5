"""Which block pairs are links: one search for texts in any order, one for translations.

Both work on the block scores of `similarity`. The constants were chosen on documents of the same kind as, but other
than, those the aligner is judged by.
"""

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from reader.bitext.similarity import LARGEST_BLOCK, BlockType, Scores, highest_within

_ANCHOR = 0.12
_CONTINUITY = 0.05
_ACCEPTED = 0.10
_EXTENSION_GAIN = 0.02
_LEAST_OF_AN_EXTENSION = -0.10
_NEIGHBOURS_OF_AN_ANCHOR = (
    ((1, 1), 1.0),
    ((-1, -1), 1.0),
    ((1, 2), 0.5),
    ((2, 1), 0.5),
    ((-1, -2), 0.5),
    ((-2, -1), 0.5),
)

_IN_ORDER_THRESHOLD = -0.02
_IN_ORDER_PENALTY = 0.02

_MONOTONE_SHARE = 0.95
_COVERED_SHARE = 0.60


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
    links = [Block(i, 1, j, 1, float(raised[1, 1][i, j])) for i, j in _mutual_best(raised[1, 1], _ACCEPTED)]
    return sorted(_extended(links, raised), key=lambda link: (link.source, link.target))


def in_order(scores: dict[BlockType, Scores]) -> list[Block]:
    """Links between a text and its translation: monotone, every block type, passages without a partner for free.

    Dynamic programming over prefixes, after Gale & Church 1993.
    """
    rows, columns = scores[1, 1].shape
    gains = [
        (a, b, matrix - np.float32(_IN_ORDER_THRESHOLD + _IN_ORDER_PENALTY * (a + b - 2))) for (a, b), matrix in scores.items()
    ]
    best = np.zeros((rows + 1, columns + 1))
    step = np.zeros((rows + 1, columns + 1), np.int8)
    for i in range(rows + 1):
        for j in range(columns + 1):
            value, chosen = (0.0, 0) if i + j == 0 else (-np.inf, 0)
            if i and best[i - 1, j] > value:
                value, chosen = best[i - 1, j], 1
            if j and best[i, j - 1] > value:
                value, chosen = best[i, j - 1], 2
            for number, (a, b, gain) in enumerate(gains, start=3):
                if i >= a and j >= b and best[i - a, j - b] + gain[i - a, j - b] > value:
                    value, chosen = best[i - a, j - b] + gain[i - a, j - b], number
            best[i, j], step[i, j] = value, chosen
    links: list[Block] = []
    i, j = rows, columns
    while i or j:
        if step[i, j] == 1:
            i -= 1
        elif step[i, j] == 2:
            j -= 1
        else:
            a, b, _ = gains[step[i, j] - 3]
            i, j = i - a, j - b
            links.append(Block(i, a, j, b, float(scores[a, b][i, j])))
    return links[::-1]


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
    for i, j in _mutual_best(single, _ANCHOR):
        for (down, across), share in _NEIGHBOURS_OF_AN_ANCHOR:
            if 0 <= i + down < single.shape[0] and 0 <= j + across < single.shape[1]:
                bonus[i + down, j + across] += np.float32(share * _CONTINUITY)
    return bonus


def _extended(links: list[Block], scores: dict[BlockType, Scores]) -> list[Block]:
    links = list(links)
    used_sources, used_targets = {link.source for link in links}, {link.target for link in links}
    while True:
        options = [
            (larger.score - link.score, index, larger)
            for index, link in enumerate(links)
            for larger in _larger(link, scores, used_sources, used_targets)
        ]
        gain, index, larger = max(options, key=lambda option: option[0], default=(0.0, 0, None))
        if larger is None or gain < _EXTENSION_GAIN:
            return links
        links[index] = larger
        used_sources.update(larger.source_indices)
        used_targets.update(larger.target_indices)


def _larger(link: Block, scores: dict[BlockType, Scores], used_sources: set[int], used_targets: set[int]) -> list[Block]:
    single = scores[1, 1]
    found: list[Block] = []
    for newcomer, first in ((link.source - 1, link.source - 1), (link.source + link.source_size, link.source)):
        size = (link.source_size + 1, link.target_size)
        free = 0 <= newcomer < single.shape[0] and newcomer not in used_sources
        fits = link.target_size == 1 and size[0] <= LARGEST_BLOCK
        if free and fits and single[newcomer, link.target] >= _LEAST_OF_AN_EXTENSION:
            found.append(Block(first, size[0], link.target, 1, float(scores[size][first, link.target])))
    for newcomer, first in ((link.target - 1, link.target - 1), (link.target + link.target_size, link.target)):
        size = (link.source_size, link.target_size + 1)
        free = 0 <= newcomer < single.shape[1] and newcomer not in used_targets
        fits = link.source_size == 1 and size[1] <= LARGEST_BLOCK
        if free and fits and single[link.source, newcomer] >= _LEAST_OF_AN_EXTENSION:
            found.append(Block(link.source, 1, first, size[1], float(scores[size][link.source, first])))
    return found


def _longest_increasing(values: list[int]) -> int:
    ends: list[int] = []
    for value in values:
        place = bisect_left(ends, value)
        ends[place : place + 1] = [value]
    return len(ends)
