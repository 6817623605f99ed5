"""Clause links: which clauses of two linked passages say the same, so that pointing at one lights the other.

Three witnesses are heard for every pair of clauses: the words linked between them, as shares of what the clauses say; the
closeness of their vectors, made comparable as for passages (`similarity`); and facts that agree or differ. Position counts a
little. The surest pairs are taken first; a clause that is left over joins the partner that says most of it, so one clause may
be said by several. A wrong light is worse than none: what stays below the bar stays dark.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.bitext.agreement import agree
from reader.bitext.clauses import Clause
from reader.bitext.facts import Fact
from reader.bitext.links import Reason, ReasonKind
from reader.bitext.similarity import Scores
from reader.bitext.word_evidence import Evidence, Role, Unit
from reader.bitext.word_links import WordLink
from reader.text.tokens import Token


@dataclass(frozen=True, slots=True)
class ClauseLink:
    """Clauses of one passage that say what clauses of another say."""

    source: tuple[int, ...]
    """Indices of clauses, ascending; others may stand between them."""
    target: tuple[int, ...]
    score: float
    """How sure it is: 0 to 1, about the share of such links that are right."""
    reasons: tuple[Reason, ...]


class ClausedPassage(NamedTuple):
    """A passage as its clauses are linked."""

    text: str
    tokens: Sequence[Token]
    clauses: Sequence[Clause]
    units: Sequence[Unit]
    """What is linked as one in the passage; its roles tell which words say something."""
    facts: Sequence[Fact] = ()


_MOST_CLAUSES = 60
"""A passage of more is no sentence; its clauses are not compared."""

_BASE = -2.6
_WORDS = 6.0
_BASE_WITHOUT_VECTORS = -3.2
_WORDS_WITHOUT_VECTORS = 9.0
_CLOSENESS = 7.0
_AGREEING = 0.8
_DIFFERING = -1.5
_DISTANCE = -1.5
_ELSEWHERE = -2.0
"""For what is linked of a clause, but with other clauses than those it would be lit with."""
_LEAST = 0.6
"""In the scale before the logistic, as all above."""
_LEAST_SHARED = 0.12
"""The fuller share of two clauses that vectors may speak for: they hear the topic of a passage in every clause of it."""
_LEAST_OF_EACH = 0.2
"""How much of either side a link must cover; what says only a word of the other side would mislead."""
_LEAST_JOINING = 0.4
"""How much of a clause that was left over the linked one must say."""
_LOSS = 0.3
"""What a link may lose by a clause that joins it."""
_ROLES = {Role.CONTENT: 1.0, Role.VERB: 1.0, Role.NAME: 1.0, Role.NUMERAL: 1.0, Role.LIGHT: 0.3, Role.FUNCTION: 0.0}
"""How much each kind of word says."""
_MOST_NAMED = 4
"""Words that a reason names."""


def is_comparable(source: ClausedPassage, target: ClausedPassage) -> bool:
    """Whether there is anything to link: clauses on both sides, on one of them several, and not a book's."""
    counts = len(source.clauses), len(target.clauses)
    return min(counts) >= 1 and 1 < max(counts) <= _MOST_CLAUSES


def link_clauses(
    source: ClausedPassage, target: ClausedPassage, words: Sequence[WordLink], closeness: Scores | None = None
) -> tuple[ClauseLink, ...]:
    """The links between the clauses of two linked passages, in the order of the source; no clause is in two of them.

    Where both passages are one clause there is nothing to say, and a link of all with all is not one.

    Args:
        source: one passage.
        target: the other.
        words: the word links between them.
        closeness: (clauses, clauses) how close their vectors are, 0 for unrelated ones and from .2 for translations; None
            where no engine runs, and words and facts decide.
    """
    if not is_comparable(source, target):
        return ()
    table = _Table.of(source, target, words, closeness)
    whole = tuple(range(len(source.clauses))), tuple(range(len(target.clauses)))
    found = [block for block in _joined(table, _taken(table)) if min(table.shares(block)) >= _LEAST_OF_EACH]
    return tuple(_link(table, block) for block in sorted(found) if block != whole)


Floats = NDArray[np.float32]
_Block = tuple[tuple[int, ...], tuple[int, ...]]
"""Clauses of either side, by their indices."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Every clause of one passage against every clause of the other."""

    source: ClausedPassage
    target: ClausedPassage
    words: Sequence[WordLink]
    linked: tuple[Scores, Scores]
    """How much of what the source's clause says is linked with the target's clause; and the other way round."""
    said: tuple[Floats, Floats]
    """How much each clause says."""
    closeness: Scores | None
    agreeing: Mapping[tuple[int, int], Sequence[Fact]]
    differing: Collection[tuple[int, int]]

    @classmethod
    def of(
        cls, source: ClausedPassage, target: ClausedPassage, words: Sequence[WordLink], closeness: Scores | None
    ) -> "_Table":
        """Gather what every pair is judged by."""
        weights = _weights(source), _weights(target)
        first, second = (
            np.array([max(float(weight[list(clause.tokens)].sum()), 1.0) for clause in side.clauses], np.float32)
            for side, weight in zip((source, target), weights, strict=True)
        )
        linked = _linked(source, target, words, weights)
        return cls(source, target, words, linked, (first, second), closeness, *_facts(source, target))

    def shares(self, block: "_Block") -> tuple[float, float]:
        """How much of each side the words linked with the other are, 0 to 1."""
        cells = np.ix_(*block)
        first, second = (
            float(linked[cells].sum() / said[list(side)].sum())
            for linked, said, side in zip(self.linked, self.said, block, strict=True)
        )
        return first, second

    def elsewhere(self, block: "_Block") -> float:
        """How much of what is linked of either side is linked with clauses outside the block, 0 to 1: the larger."""
        cells = np.ix_(*block)
        everything = float(self.linked[0][list(block[0])].sum()), float(self.linked[1][:, list(block[1])].sum())
        inside = float(self.linked[0][cells].sum()), float(self.linked[1][cells].sum())
        return max(1 - of_side / max(of_all, 1e-9) for of_side, of_all in zip(inside, everything, strict=True))

    def score(self, block: "_Block") -> float:
        """How sure it is that two stretches say the same, in the scale before the logistic."""
        shares = self.shares(block)
        # What one clause says may be a part of what the other says: the fuller of the two shares counts more.
        shared = 0.6 * max(shares) + 0.4 * min(shares)
        pairs = [(row, column) for row in block[0] for column in block[1]]
        score = _DISTANCE * abs(_place(self.source, block[0]) - _place(self.target, block[1]))
        if self.closeness is None:
            score += _BASE_WITHOUT_VECTORS + _WORDS_WITHOUT_VECTORS * shared
        else:
            score += _BASE + _WORDS * shared + _CLOSENESS * float(self.closeness[np.ix_(*block)].max())
        score += _ELSEWHERE * self.elsewhere(block)
        if any(pair in self.agreeing for pair in pairs):
            return score + _AGREEING
        return score + _DIFFERING * any(pair in self.differing for pair in pairs)


def _weights(passage: ClausedPassage) -> Floats:
    """How much each token says."""
    weights = np.zeros(passage.clauses[-1].tokens.stop, np.float32)
    for unit in passage.units:
        if len(unit.members) == 1:
            weights[unit.members[0]] = _ROLES[unit.role]
    for unit in passage.units:
        # The parts of a word that is written apart are no units of their own.
        if not weights[list(unit.members)].any():
            weights[list(unit.members)] = _ROLES[unit.role] / len(unit.members)
    return weights


def _clause_of(passage: ClausedPassage) -> dict[int, int]:
    return {token: place for place, clause in enumerate(passage.clauses) for token in clause.tokens}


def _linked(
    source: ClausedPassage, target: ClausedPassage, words: Sequence[WordLink], weights: tuple[Floats, Floats]
) -> tuple[Scores, Scores]:
    places = _clause_of(source), _clause_of(target)
    shape = len(source.clauses), len(target.clauses)
    linked = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for link in words:
        rows, columns = (
            {place[token] for token in side} for place, side in zip(places, (link.source, link.target), strict=True)
        )
        for row in rows:
            for column in columns:
                mine = sum(float(weights[0][token]) for token in link.source if places[0][token] == row)
                theirs = sum(float(weights[1][token]) for token in link.target if places[1][token] == column)
                linked[0][row, column] += link.score * mine / len(columns)
                linked[1][row, column] += link.score * theirs / len(rows)
    return linked


def _place(passage: ClausedPassage, clauses: Sequence[int]) -> float:
    """The middle of some clauses, 0 to 1."""
    middles = [(passage.clauses[place].tokens.start + passage.clauses[place].tokens.stop) / 2 for place in clauses]
    return sum(middles) / len(middles) / passage.clauses[-1].tokens.stop


def _facts(source: ClausedPassage, target: ClausedPassage) -> tuple[dict[tuple[int, int], list[Fact]], set[tuple[int, int]]]:
    """The pairs of clauses with facts that agree, and those with facts that differ while none agrees."""
    agreeing: dict[tuple[int, int], list[Fact]] = {}
    differing: set[tuple[int, int]] = set()
    for mine in source.facts:
        for theirs in target.facts:
            pair = _clause_at(source, mine), _clause_at(target, theirs)
            verdict = agree(mine, theirs)
            if verdict:
                agreeing.setdefault(pair, []).append(mine)
            elif verdict is False:
                differing.add(pair)
    return agreeing, differing - agreeing.keys()


def _clause_at(passage: ClausedPassage, fact: Fact) -> int:
    return next(place for place, clause in enumerate(passage.clauses) if fact.span.start < clause.span.end)


def _taken(table: _Table) -> list[_Block]:
    """Pairs of single clauses, and clauses with all that are said by parts of them; surest first, each clause in one."""
    rows, columns = range(len(table.source.clauses)), range(len(table.target.clauses))
    pairs: list[_Block] = [((row,), (column,)) for row in rows for column in columns]
    spoken_for = [block for block in pairs if max(table.shares(block)) >= _LEAST_SHARED]
    scored = sorted(((table.score(block), block) for block in (*spoken_for, *_fans(table))), key=lambda each: -each[0])
    found: list[_Block] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for score, (mine, theirs) in scored:
        if score >= _LEAST and taken[0].isdisjoint(mine) and taken[1].isdisjoint(theirs):
            found.append((mine, theirs))
            taken[0].update(mine)
            taken[1].update(theirs)
    return found


def _fans(table: _Table) -> Iterator[_Block]:
    """Each clause with the several clauses of the other side that say parts of it and of no other so much."""
    for linked, said, is_source in ((table.linked[1], table.said[1], True), (table.linked[0].T, table.said[0], False)):
        best = linked.argmax(axis=0)
        for clause in range(linked.shape[0]):
            parts = tuple(
                part
                for part in range(linked.shape[1])
                if best[part] == clause and linked[clause, part] >= _LEAST_JOINING * said[part]
            )
            if len(parts) > 1:
                yield ((clause,), parts) if is_source else (parts, (clause,))


def _joined(table: _Table, found: Sequence[_Block]) -> list[_Block]:
    """The pairs, with the clauses that are left over where they say a part of what a linked one says."""
    blocks = list(found)
    for side in (0, 1):
        linked = {clause for block in blocks for clause in block[side]}
        for clause in set(range(len(table.said[side]))) - linked:
            row = table.linked[0][clause] if side == 0 else table.linked[1][:, clause]
            partner = int(row.argmax())
            place = next((at for at, block in enumerate(blocks) if block[1 - side] == (partner,)), None)
            if place is None or row[partner] / table.said[side][clause] < _LEAST_JOINING:
                continue
            more = tuple(sorted((*blocks[place][side], clause)))
            block = (more, blocks[place][1]) if side == 0 else (blocks[place][0], more)
            if table.score(block) >= max(table.score(blocks[place]) - _LOSS, _LEAST):
                blocks[place] = block
    return blocks


def _link(table: _Table, block: _Block) -> ClauseLink:
    return ClauseLink(*block, round(float(1 / (1 + np.exp(-table.score(block)))), 3), _reasons(table, *block))


def _reasons(table: _Table, mine: tuple[int, ...], theirs: tuple[int, ...]) -> tuple[Reason, ...]:
    places = _clause_of(table.source), _clause_of(table.target)
    inside = [
        link
        for link in table.words
        if all(places[0][token] in mine for token in link.source) and all(places[1][token] in theirs for token in link.target)
    ]
    facts = [
        fact.span.of(table.source.text)
        for pair, agreed in table.agreeing.items()
        if pair[0] in mine and pair[1] in theirs
        for fact in agreed
    ]
    named = {kind: [link for link in inside if (link.reason is Evidence.NAME) is (kind is ReasonKind.NAMES)] for kind in _SAID}
    reasons = [Reason(ReasonKind.NUMBERS, ", ".join(dict.fromkeys(facts)))] if facts else []
    reasons += [Reason(kind, _said(table, links)) for kind, links in named.items() if links]
    if table.closeness is not None:
        closest = float(table.closeness[np.ix_(mine, theirs)].max())
        reasons.append(Reason(ReasonKind.MEANING, f"{closest:.2f}"))
    return tuple(reasons)


_SAID = (ReasonKind.NAMES, ReasonKind.WORDS)


def _said(table: _Table, links: Sequence[WordLink]) -> str:
    surest = sorted(links, key=lambda link: -link.score)[:_MOST_NAMED]
    pairs = (
        (
            " ".join(table.source.tokens[t].surface for t in link.source),
            " ".join(table.target.tokens[t].surface for t in link.target),
        )
        for link in surest
    )
    return ", ".join(f"{mine} = {theirs}" for mine, theirs in pairs)
