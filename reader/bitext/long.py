"""Aligning texts too long for one matrix: a book against its translation, or two long tellings.

Passages propose the few of the other text that they resemble most. Where these pairs chain (`chains`), the texts run
side by side, and the exact search for translations (`search.in_order`) goes along the chains in windows of some hundred
passages, which meet where both texts surely stand at the same place. Where they do not chain, the search for tellings
in any order looks at the proposed pairs alone. Scores are those of the whole texts (`similarity.Comparison`), so the links
are nearly those that one matrix would have given.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.bitext.chains import Pairs, Piece, runs_of
from reader.bitext.search import ACCEPTED, ANCHOR, CONTINUITY, NEIGHBOURS_OF_AN_ANCHOR, Block, extended, in_order
from reader.bitext.similarity import ANY_ORDER, IN_ORDER, Background, BlockType, Comparison, Indices, Scores, Side
from reader.jobs import Progress, silent

LONG = 1_000_000
"""From this many passage pairs on, a text is aligned here."""

Agreement = Callable[[Indices, Indices], Scores]
"""What speaks for or against some passage pairs besides meaning, as a difference of scores."""
_Mask = NDArray[np.bool_]

_CANDIDATES = 8
_ROWS_AT_ONCE = 256
_WINDOW = 100
"""How many passages a window holds before it may end, where the chain is sure."""
_AROUND = 200
"""How many passages before the first and after the last pair of a chain may belong to it."""
_SURE = 0.2
_COVERED_SHARE = 0.6
_LONG_ENOUGH = 20


def no_agreement(sources: Indices, _targets: Indices) -> Scores:
    """For texts compared by meaning alone."""
    return np.zeros(len(sources), np.float32)


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of each text that is aligned by itself."""

    sources: range
    targets: range


def align_long(
    source: Side,
    target: Side,
    background: Background,
    *,
    agreement: Agreement = no_agreement,
    translation: bool | None = None,
    progress: Progress = silent,
) -> tuple[list[Block], bool]:
    """The links between two long texts, and whether they are those of a translation.

    Memory grows with the sum of the lengths, time with their product: 5,000 passages a side take some ten seconds.

    Args:
        source: one text, in passages.
        target: the other.
        background: vectors of unrelated sentences in the two texts' languages.
        agreement: evidence besides meaning.
        translation: whether one text translates the other, in parts that may have been moved; None lets the pairs decide.
        progress: told how many of the steps are done; may raise `Cancelled`.
    """
    rows, columns = len(source.vectors), len(target.vectors)
    if not rows or not columns:
        return [], bool(translation)
    steps = 2 * rows + columns
    comparison = Comparison(source, target, background, lambda done, _total: progress(done, steps))
    found = _candidates(comparison, lambda done: progress(rows + columns + done, steps))
    pairs = Pairs(found.sources, found.targets, found.scores + agreement(found.sources, found.targets))
    if translation is not False:
        runs = runs_of(pairs, comparison.shape)
        if translation or _run_side_by_side(runs, comparison.shape):
            return _translated(comparison, runs, pairs), True
    return _any_order(comparison, pairs, agreement), False


def _candidates(comparison: Comparison, tell: Callable[[int], None]) -> Pairs:
    """For every passage of either text the passages of the other that score highest with it."""
    rows, columns = comparison.shape
    found: list[tuple[Indices, Indices, Scores]] = []
    best_scores = np.full((0, columns), -np.inf, np.float32)
    best_rows = np.zeros((0, columns), np.int64)
    for start in range(0, rows, _ROWS_AT_ONCE):
        some = range(start, min(start + _ROWS_AT_ONCE, rows))
        scores = comparison.window(some, range(columns), ANY_ORDER, [(1, 1)])[1, 1]
        highest = _highest(scores, 1)
        mine = np.repeat(np.arange(len(some)), highest.shape[1])
        found.append((mine + start, highest.ravel(), scores[mine, highest.ravel()]))
        here = _highest(scores, 0)
        best_scores = np.concatenate([best_scores, np.take_along_axis(scores, here, 0)])
        best_rows = np.concatenate([best_rows, here + start])
        kept = _highest(best_scores, 0)
        best_scores, best_rows = np.take_along_axis(best_scores, kept, 0), np.take_along_axis(best_rows, kept, 0)
        tell(some.stop)
    theirs = np.tile(np.arange(columns), len(best_rows))
    found.append((best_rows.ravel(), theirs, best_scores.ravel()))
    sources, targets, values = (np.concatenate(parts) for parts in zip(*found, strict=True))
    places, first = np.unique(sources * columns + targets, return_index=True)
    return Pairs(places // columns, places % columns, values[first])


def _highest(scores: Scores, axis: int) -> Indices:
    count = min(_CANDIDATES, scores.shape[axis])
    if count == scores.shape[axis]:
        return np.broadcast_to(np.expand_dims(np.arange(count), 1 - axis), scores.shape)
    found: Indices = np.argpartition(scores, -count, axis=axis).take(range(-count, 0), axis=axis)
    return found


def _run_side_by_side(runs: list[list[Piece]], shape: tuple[int, int]) -> bool:
    """Whether long runs cover most of the shorter text, of which most must be told in the other."""
    counts = [sum(len(piece.sources) for piece in run) for run in runs]
    return sum(count for count in counts if count >= _LONG_ENOUGH) >= _COVERED_SHARE * min(shape)


def _translated(comparison: Comparison, runs: list[list[Piece]], pairs: Pairs) -> list[Block]:
    found = [
        Block(i + link.source, link.source_size, j + link.target, link.target_size, link.score)
        for i, j, links in _links_in_windows(comparison, runs)
        for link in links
    ]
    if len(runs) > 1:
        # Where parts were moved, a passage may have been moved alone; that counts for more than a doubtful link in place.
        _, sources, targets = _without_conflicts([link for link in found if link.score >= ACCEPTED], comparison.shape)
        free = sources[pairs.sources] & targets[pairs.targets]
        alone = Pairs(pairs.sources[free], pairs.targets[free], pairs.scores[free])
        found += [Block(i, 1, j, 1, score) for i, j, score in _mutual_best(alone, comparison.shape, ANCHOR)]
    links, _, _ = _without_conflicts(found, comparison.shape)
    return sorted(links, key=lambda link: (link.source, link.target))


def _links_in_windows(comparison: Comparison, runs: list[list[Piece]]) -> Iterator[tuple[int, int, list[Block]]]:
    for window in _windows(runs, comparison.shape):
        if window.sources and window.targets:
            scores = comparison.window(window.sources, window.targets, IN_ORDER)
            yield window.sources.start, window.targets.start, in_order(scores)


def _windows(runs: list[list[Piece]], shape: tuple[int, int]) -> Iterator[_Window]:
    """The windows along every run, from where the run before it ended, in each text, to where the next begins."""
    for run, sources, targets in zip(
        runs,
        _rooms([(int(run[0].sources[0]), int(run[-1].sources[-1]) + 1) for run in runs], shape[0]),
        _rooms([(int(run[0].targets[0]), int(run[-1].targets[-1]) + 1) for run in runs], shape[1]),
        strict=True,
    ):
        corners = list(_corners(run))
        begin = max(sources.start, corners[0][0] - _AROUND), max(targets.start, corners[0][1] - _AROUND)
        end = min(sources.stop, corners[-1][0] + _AROUND), min(targets.stop, corners[-1][1] + _AROUND)
        for here, there in pairwise([begin, *corners[1:-1], end]):
            if max(there[0] - here[0], there[1] - here[1]) <= 2 * _AROUND + _WINDOW:
                yield _Window(range(here[0], there[0]), range(here[1], there[1]))
            else:
                # Nothing is known of the middle; what stands near either end is still aligned.
                after = min(there[0], here[0] + _AROUND), min(there[1], here[1] + _AROUND)
                yield _Window(range(here[0], after[0]), range(here[1], after[1]))
                until = max(after[0], there[0] - _AROUND), max(after[1], there[1] - _AROUND)
                yield _Window(range(until[0], there[0]), range(until[1], there[1]))


def _rooms(stretches: list[tuple[int, int]], count: int) -> list[range]:
    """For every stretch of a text all that lies between the stretches before and after it."""
    in_order_of_text = sorted(range(len(stretches)), key=lambda number: stretches[number])
    rooms = [range(0)] * len(stretches)
    for place, number in enumerate(in_order_of_text):
        start = stretches[in_order_of_text[place - 1]][1] if place else 0
        stop = stretches[in_order_of_text[place + 1]][0] if place + 1 < len(stretches) else count
        rooms[number] = range(start, stop)
    return rooms


def _corners(run: list[Piece]) -> Iterator[tuple[int, int]]:
    """Where a run is cut: at its ends, and between two good pairs side by side at least every so many passages."""
    first, last = run[0], run[-1]
    yield int(first.sources[0]), int(first.targets[0])
    begin = int(first.sources[0]), int(first.targets[0])
    sources = np.concatenate([piece.sources for piece in run])
    targets = np.concatenate([piece.targets for piece in run])
    scores = np.concatenate([piece.scores for piece in run])
    beside = (np.diff(sources) == 1) & (np.diff(targets) == 1) & (np.minimum(scores[1:], scores[:-1]) >= _SURE)
    for i, j, sure in zip(sources[1:].tolist(), targets[1:].tolist(), beside.tolist(), strict=True):
        distance = max(i - begin[0], j - begin[1])
        if distance >= (_WINDOW if sure else 2 * _WINDOW):
            begin = i, j
            yield begin
    yield int(last.sources[-1]) + 1, int(last.targets[-1]) + 1


def _without_conflicts(found: list[Block], shape: tuple[int, int]) -> tuple[list[Block], _Mask, _Mask]:
    """The links, less those whose passages a better one has; and which passages are left."""
    free = np.ones(shape[0], bool), np.ones(shape[1], bool)
    links: list[Block] = []
    for link in sorted(found, key=lambda link: -link.score):
        mine = slice(link.source, link.source + link.source_size)
        theirs = slice(link.target, link.target + link.target_size)
        if free[0][mine].all() and free[1][theirs].all():
            links.append(link)
            free[0][mine], free[1][theirs] = False, False
    return links, *free


def _any_order(comparison: Comparison, pairs: Pairs, agreement: Agreement) -> list[Block]:
    """As `search.in_any_order`, on the proposed pairs and those beside an anchor."""
    bonus: dict[tuple[int, int], float] = {}
    for i, j, _ in _mutual_best(pairs, comparison.shape, ANCHOR):
        for (down, across), share in NEIGHBOURS_OF_AN_ANCHOR:
            if 0 <= i + down < comparison.shape[0] and 0 <= j + across < comparison.shape[1]:
                cell = i + down, j + across
                bonus[cell] = bonus.get(cell, 0.0) + share * CONTINUITY
    cells = sorted({*zip(pairs.sources.tolist(), pairs.targets.tolist(), strict=True), *bonus})
    sources, targets = (np.array(places, np.int64) for places in zip(*cells, strict=True))
    raised = comparison.cells((1, 1), sources, targets) + agreement(sources, targets)
    raised += np.array([bonus.get(cell, 0.0) for cell in cells], np.float32)

    def raised_by(i: int, j: int) -> float:
        return bonus.get((i, j), 0.0) + float(agreement(np.array([i]), np.array([j]))[0])

    def score(block: BlockType, i: int, j: int) -> float:
        highest = max(raised_by(i + down, j + across) for down in range(block[0]) for across in range(block[1]))
        return float(comparison.cells(block, np.array([i]), np.array([j]))[0]) + highest

    links = [
        Block(i, 1, j, 1, value) for i, j, value in _mutual_best(Pairs(sources, targets, raised), comparison.shape, ACCEPTED)
    ]
    return extended(links, score, comparison.shape)


def _mutual_best(pairs: Pairs, shape: tuple[int, int], bar: float) -> list[tuple[int, int, float]]:
    best = np.full(shape[0], -np.inf, np.float32), np.full(shape[1], -np.inf, np.float32)
    np.maximum.at(best[0], pairs.sources, pairs.scores)
    np.maximum.at(best[1], pairs.targets, pairs.scores)
    mutual = (pairs.scores >= best[0][pairs.sources]) & (pairs.scores >= best[1][pairs.targets]) & (pairs.scores >= bar)
    used: tuple[set[int], set[int]] = set(), set()
    found: list[tuple[int, int, float]] = []
    # Of pairs that score the same the first in both texts is taken.
    for place in np.flatnonzero(mutual):
        i, j = int(pairs.sources[place]), int(pairs.targets[place])
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append((i, j, float(pairs.scores[place])))
    return found
