"""Partners that one clause earns: «… but by the end of the year we shall be at no war» has its passage in the other telling.

A telling puts into one sentence what another says in two, far apart. Compared whole, the two have half of their meaning
in common, and the second partner is not found. So what is left without a partner is compared with a clause of each long
passage that comes near it, the one with most words in common, and takes the passage for its partner if that clause says
the same, and says it of no other passage. Only those clauses must be embedded.

The constants were chosen on every other development document of `benchmarks/alignment.py`, as they are and with some of
their sentences joined in pairs, and checked on the rest.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.bitext.clauses import clauses
from reader.bitext.search import Block
from reader.bitext.similarity import Scores
from reader.script.language import Language

_ACCEPTED = 0.15
_AHEAD_OF_RIVALS = 0.1
"""How much nearer the clause must be than every other passage and clause of its text."""
_AHEAD_OF_PARTNERS = 0.15
"""How much nearer the clause must be than its passage's partners are to it."""
_LEAST_WHOLE = -0.05
"""How near the whole passages must be."""
_NEAREST = 3
"""How many passages are taken apart for each that has no partner."""
_LEAST_WORDS = 0.05
"""How much the clause must have in common by words alone; of each passage only the clause with most is embedded."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Stretches of a text: passages and clauses."""

    texts: tuple[str, ...]
    passages: NDArray[np.int64]
    """Which passage each text stands in."""


CompareParts = Callable[[Parts], Scores]
"""Scores parts of one text (rows) against the passages of the other (columns)."""


@dataclass(frozen=True, slots=True)
class PartsOfText:
    """One of the two texts, and how its parts are compared with the other's passages."""

    passages: Sequence[str]
    language: Language
    by_words: CompareParts
    """By words alone, which costs little; it is given clauses."""
    compare: CompareParts
    """On the scale of `whole`; it is given every passage, and some clauses behind them."""


def clause_partners(source: PartsOfText, target: PartsOfText, links: Sequence[Block], whole: Scores) -> list[Block]:
    """Links of one passage a side that the search of whole passages left out.

    Args:
        source: one text.
        target: the other.
        links: those found already.
        whole: the scores of every two passages, (source, target).
    """
    linked = {(i, j) for link in links for i in link.source_indices for j in link.target_indices}
    of_targets = _partners(target, {(j, i) for i, j in linked}, whole.T)
    of_sources = _partners(source, linked, whole)
    scores = {(i, j): score for j, i, score in of_targets} | {(i, j): score for i, j, score in of_sources}
    return [Block(i, 1, j, 1, score) for (i, j), score in scores.items()]


def _partners(text: PartsOfText, linked: set[tuple[int, int]], whole: Scores) -> list[tuple[int, int, float]]:
    """Each passage of one text with a passage of the other that one of its clauses says, and the score."""
    chosen = _chosen(text, linked, whole)
    if not chosen:
        return []
    count = len(text.passages)
    clauses = sorted({(passage, clause) for passage, _, clause in chosen})
    places = {clause: count + place for place, clause in enumerate(clauses)}
    passages = np.array([*range(count), *(passage for passage, _ in clauses)], np.int64)
    scores = text.compare(Parts((*text.passages, *(clause for _, clause in clauses)), passages))
    found: list[tuple[int, int, float]] = []
    for passage, free, clause in chosen:
        mine = scores[places[passage, clause]]
        score = float(mine[free])
        others = [mine[other] for here, other in linked if here == passage]
        rivals = scores[passages != passage, free]
        is_free = not others or score - max(others) >= _AHEAD_OF_PARTNERS
        if score >= _ACCEPTED and is_free and score - rivals.max(initial=-1.0) >= _AHEAD_OF_RIVALS:
            found.append((passage, free, score))
    return found


def _chosen(text: PartsOfText, linked: set[tuple[int, int]], whole: Scores) -> list[tuple[int, int, str]]:
    """For each passage of the other text without a partner, the nearest long passages and their likeliest clauses."""
    with_partner = {free for _, free in linked}
    nearest = [
        (int(passage), free)
        for free in range(whole.shape[1])
        if free not in with_partner
        for passage in np.argsort(-whole[:, free], kind="stable")[:_NEAREST]
        if whole[passage, free] >= _LEAST_WHOLE
    ]
    parts = [
        (passage, clause.span.of(text.passages[passage]))
        for passage in sorted({passage for passage, _ in nearest})
        for clause in clauses(text.passages[passage], text.language)
    ]
    of_passage = np.array([passage for passage, _ in parts], np.int64)
    several = np.flatnonzero(np.bincount(of_passage, minlength=1) > 1)
    if not several.size:
        return []
    words = text.by_words(Parts(tuple(clause for _, clause in parts), of_passage))
    found: list[tuple[int, int, str]] = []
    for passage, free in nearest:
        mine = np.flatnonzero(of_passage == passage)
        best = mine[words[mine, free].argmax()]
        if len(mine) > 1 and words[best, free] >= _LEAST_WORDS:
            found.append((passage, free, parts[best][1]))
    return found
