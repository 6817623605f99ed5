"""Word links: which words inside two linked passages say the same, so that pointing at one lights the other.

Every pair of units is scored by the evidence for it (`word_evidence`), by the closeness of the vectors that the passages
give their words, and by position. Closeness is made comparable as for passages: each side's mean is taken off, then
hubness (CSLS, Lample et al. 2018, arXiv:1710.04087). Pairs that are each other's best are linked, surest first; then
what stands between linked neighbours is looked at once more. A wrong light is worse than none: what is not clearly ahead of
its rivals stays dark.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from reader.bitext.embedder import Vectors
from reader.bitext.similarity import Scores, unit
from reader.bitext.word_evidence import Evidence, Role, Unit, lexical_evidence


@dataclass(frozen=True, slots=True)
class WordLink:
    """Tokens of one passage that say what tokens of another say."""

    source: tuple[int, ...]
    """Indices of tokens, ascending; words may stand between them."""
    target: tuple[int, ...]
    score: float
    """How sure it is: 0 to 1, about the share of such links that are right."""
    reason: Evidence


# Chosen on the even development documents (benchmarks/word_links.py).
_HUBS = 5
"""Nearest words of the other side whose mean closeness is taken off."""
_BASE = -0.9
_LEXICAL = 6.0
_CLOSENESS = 15.0
_COSINE = -4.0
_DISTANCE = 3.5
_BESIDE = 0.8
_AHEAD = 0.6
"""What a link gains for each step that it is ahead of its next best rival, in the scale before the logistic."""
_FARTHEST_AHEAD = 3.0
_LEAST_AHEAD = 0.3
_LONGER = 0.8
"""What a unit of several tokens that the word list knows has over its parts."""
_UNLIKE = -2.7
"""What a name loses with a common word where only the context speaks for them."""
_PART = -1.0
"""What a part of a listed term loses where only the context speaks for it: the whole is meant."""
_WITHOUT_VECTORS = -3.0
"""What a pair loses where no engine can speak for it: only strong evidence of other kinds is left to link it."""
_LEAST = 0.3
_LEAST_ALONE = 0.5
"""What the context alone must reach where no linked words stand beside."""
_AGREES = 0.7
_SLOPE = 0.55
"""How steeply the share of right links rises with the scores."""
_LOWEST = -_AHEAD * _FARTHEST_AHEAD
"""Below this no lead over rivals helps."""


def closeness(source: Vectors, target: Vectors) -> Scores:
    """What the vectors say for every word of one passage with every one of the other, before the logistic.

    Args:
        source: one vector a word.
        target: likewise, of the other passage.
    """
    first, second = (unit(unit(side) - unit(side).mean(axis=0)) for side in (source, target))
    cosines = first @ second.T
    rows = np.sort(cosines, axis=1)[:, -_HUBS:].mean(axis=1)
    columns = np.sort(cosines, axis=0)[-_HUBS:].mean(axis=0)
    margins = cosines - (rows[:, None] + columns[None, :]) / 2
    return np.asarray(_CLOSENESS * margins + _COSINE * cosines, np.float32)


def choose_links(
    source: Sequence[Unit],
    target: Sequence[Unit],
    lengths: tuple[int, int],
    vectors: tuple[Vectors, Vectors] | None = None,
) -> tuple[WordLink, ...]:
    """The word links between two passages, in the order of the source's words; no token is in two of them.

    Args:
        source: what can be linked on this side; units may overlap, the surer is taken.
        target: likewise, on the other.
        lengths: how many tokens each passage has.
        vectors: one vector a token of each passage; None where no engine runs, and the rest of the evidence decides.
    """
    if not source or not target:
        return ()
    mine, theirs = _linkable(source), _linkable(target)
    if not mine or not theirs:
        return ()
    table = _Table.of(mine, theirs, lengths, vectors)
    found = _taken(table, table.scores, [])
    found = _taken(table, table.scores + _BESIDE * _beside(table, found), found)
    beside = _beside(table, found)
    links = [_link(table, pair) for pair in found if not _is_doubtful(table, pair, float(beside[pair.row, pair.column]))]
    whole = _with_small_numbers(_with_light_verbs(links, source, target), source, target)
    return tuple(sorted(whole, key=lambda link: link.source))


def _linkable(units: Sequence[Unit]) -> list[Unit]:
    return [each for each in units if each.role is not Role.FUNCTION]


@dataclass(frozen=True, slots=True)
class _Pair:
    row: int
    column: int
    score: float


@dataclass(frozen=True, slots=True)
class _Table:
    """Every unit of one passage against every unit of the other."""

    source: Sequence[Unit]
    target: Sequence[Unit]
    scores: Scores
    """In the scale before the logistic; -inf where two units may not be linked."""
    reasons: dict[tuple[int, int], Evidence]

    @classmethod
    def of(
        cls,
        source: Sequence[Unit],
        target: Sequence[Unit],
        lengths: tuple[int, int],
        vectors: tuple[Vectors, Vectors] | None,
    ) -> "_Table":
        """Score every pair."""
        scores = np.full((len(source), len(target)), _BASE, np.float32)
        scores -= _DISTANCE * np.abs(_places(source, lengths[0])[:, None] - _places(target, lengths[1])[None, :])
        scores += _WITHOUT_VECTORS if vectors is None else _closeness_of_units(source, target, vectors)
        reasons: dict[tuple[int, int], Evidence] = {}
        for row, mine in enumerate(source):
            for column, theirs in enumerate(target):
                strength, reason = lexical_evidence(mine, theirs)
                if reason is not None and strength > 0:
                    reasons[row, column] = reason
                    scores[row, column] += _LEXICAL * strength
                scores[row, column] += _suitability(mine, theirs, strength)
                if strength < 0.4:
                    scores[row, column] += _PART * (mine.is_part + theirs.is_part)
        return cls(source, target, scores, reasons)


def _suitability(source: Unit, target: Unit, strength: float) -> float:
    """What the kinds of two units say about linking them."""
    longer = (len(source.members) > 1) + (len(target.members) > 1)
    roles = {source.role, target.role}
    if Role.LIGHT in roles:
        return 0.0 if strength > 0.9 else float("-inf")
    if strength >= 0.6:
        return _LONGER * longer
    if source.number and target.number:
        return float("-inf")
    if len(roles) > 1 and Role.NUMERAL in roles:
        return float("-inf")
    if len(roles) > 1 and Role.NAME in roles:
        return _UNLIKE if strength < 0.4 else 0.0
    return _LONGER * longer if Role.VERB in roles else 0.0


def _places(units: Sequence[Unit], length: int) -> Scores:
    return np.array([(sum(each.members) / len(each.members) + 0.5) / max(length, 1) for each in units], np.float32)


def _closeness_of_units(source: Sequence[Unit], target: Sequence[Unit], vectors: tuple[Vectors, Vectors]) -> Scores:
    return closeness(*(_of_units(units, side) for units, side in zip((source, target), vectors, strict=True)))


def _of_units(units: Sequence[Unit], side: Vectors) -> Vectors:
    return np.array([side[list(each.members)].mean(axis=0) for each in units], np.float32)


def _taken(table: _Table, scores: Scores, before: list[_Pair]) -> list[_Pair]:
    """Pairs clearly ahead of their rivals, surest first, beside those taken before."""
    rows, columns = _overlaps(table.source), _overlaps(table.target)
    free = np.where(np.isfinite(scores), scores, -np.inf)
    found = list(before)
    for pair in before:
        free[rows[pair.row], :] = -np.inf
        free[:, columns[pair.column]] = -np.inf
    while True:
        row, column = divmod(int(free.argmax()), free.shape[1])
        best = float(free[row, column])
        if not best > _LOWEST:
            return found
        rival = max(
            float(np.max(np.where(columns[column], -np.inf, free[row]))),
            float(np.max(np.where(rows[row], -np.inf, free[:, column]))),
        )
        ahead = min(best - rival, _FARTHEST_AHEAD)
        surety = best + _AHEAD * ahead
        if ahead < _LEAST_AHEAD or surety < _LEAST:
            free[row, column] = -np.inf
            continue
        found.append(_Pair(row, column, surety))
        free[rows[row], :] = -np.inf
        free[:, columns[column]] = -np.inf


def _overlaps(units: Sequence[Unit]) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    """Which units share a token."""
    members = [set(each.members) for each in units]
    return np.array([[not mine.isdisjoint(theirs) for theirs in members] for mine in members])


def _beside(table: _Table, found: Iterable[_Pair]) -> Scores:
    """One for every pair of units that stand beside two linked ones, half if a word stands between."""
    beside = np.zeros(table.scores.shape, np.float32)
    for pair in found:
        near = _nearness(table.source, table.source[pair.row]), _nearness(table.target, table.target[pair.column])
        np.maximum(beside, near[0][:, None] * near[1][None, :], out=beside)
    return beside


def _nearness(units: Sequence[Unit], linked: Unit) -> Scores:
    gaps = [min(abs(a - b) for a in each.members for b in linked.members) for each in units]
    return np.array([{1: 1.0, 2: 0.7}.get(gap, 0.0) for gap in gaps], np.float32)


def _is_doubtful(table: _Table, pair: _Pair, beside: float) -> bool:
    """Whether nothing but the context speaks for two words, and no linked neighbours agree with it."""
    return (pair.row, pair.column) not in table.reasons and beside < _AGREES and pair.score < _LEAST_ALONE


def _link(table: _Table, pair: _Pair) -> WordLink:
    reason = table.reasons.get((pair.row, pair.column), Evidence.CONTEXT)
    members = table.source[pair.row].members, table.target[pair.column].members
    return WordLink(*members, round(float(1 / (1 + np.exp(-_SLOPE * pair.score))), 3), reason)


def _with_light_verbs(links: Sequence[WordLink], source: Sequence[Unit], target: Sequence[Unit]) -> list[WordLink]:
    """Links with the light verbs that belong to them: «ممانعت کرد» with «منع», «تغییر داد» with «قام بتغيير»."""
    words = [_words(side) for side in (source, target)]
    compounds = [_compounds(side) for side in (source, target)]
    taken = [{member for link in links for member in link.source}, {member for link in links for member in link.target}]
    found = []
    for link in links:
        sides = link.source, link.target
        actions = [_is_action(sides[side], words[side], compounds[side]) for side in (0, 1)]
        lit = [
            _lit_verb(sides[side], words[side], compounds[side], is_needed=actions[1 - side]) - taken[side] for side in (0, 1)
        ]
        members = [tuple(sorted({*sides[side], *lit[side]})) for side in (0, 1)]
        found.append(replace(link, source=members[0], target=members[1]))
    return found


_VERBAL = frozenset({Role.VERB, Role.LIGHT})


def _words(units: Sequence[Unit]) -> dict[int, Unit]:
    """The word that each token is, or is a torn part of; terms and constructions are made of words."""
    words = {each.members[0]: each for each in units if len(each.members) == 1}
    torn = [each for each in units if words.keys().isdisjoint(each.members)]
    return words | {member: each for each in torn for member in each.members}


def _compounds(units: Sequence[Unit]) -> dict[int, tuple[int, ...]]:
    """The listed compound verbs by the noun they begin with."""
    return {each.members[0]: each.members for each in units if each.role is Role.VERB and len(each.members) > 1}


def _is_action(members: tuple[int, ...], words: dict[int, Unit], compounds: dict[int, tuple[int, ...]]) -> bool:
    return any(_is_verbal(words, member) or member in compounds for member in members)


def _is_verbal(words: dict[int, Unit], member: int) -> bool:
    return member in words and words[member].role in _VERBAL


def _lit_verb(
    members: tuple[int, ...], words: dict[int, Unit], compounds: dict[int, tuple[int, ...]], *, is_needed: bool
) -> set[int]:
    """The rest of the listed compound verb, or the light verb behind a Persian noun or before an Arabic one."""
    if any(_is_verbal(words, member) for member in members):
        return set()
    # An Arabic verbal noun says a listed compound verb whole: «شناسایی کند» is «التعرف».
    if len(members) == 1 and members[0] in compounds:
        return set(compounds[members[0]])
    beside = (members[-1] + 1, members[0] - 1) if is_needed else ()
    light = [words[place].members for place in beside if place in words and words[place].role is Role.LIGHT]
    return set(light[0]) if light else set()


_ONE, _TWO = "یک", "دو"
_DUALS = ("ان", "ین")


def _with_small_numbers(links: Sequence[WordLink], source: Sequence[Unit], target: Sequence[Unit]) -> list[WordLink]:
    """Links with the Persian numbers that Arabic says by the form of the noun: «یک زن» is «امرأة», «دو سال» is «عامين»."""
    words = [_words(side) for side in (source, target)]
    taken = [{member for link in links for member in link.source}, {member for link in links for member in link.target}]
    found = []
    for link in links:
        sides = link.source, link.target
        number = [
            _number_before(sides[side], words[side], words[1 - side].get(sides[1 - side][-1])) - taken[side] for side in (0, 1)
        ]
        members = [tuple(sorted({*sides[side], *number[side]})) for side in (0, 1)]
        found.append(replace(link, source=members[0], target=members[1]))
    return found


def _number_before(members: tuple[int, ...], words: dict[int, Unit], other: Unit | None) -> set[int]:
    first = words.get(members[0])
    before = words.get(members[0] - 1)
    if before is None or first is None or other is None or {first.role, other.role} != {Role.CONTENT}:
        return set()
    is_indefinite = before.spelled == _ONE and not other.spelled.startswith("ال")
    is_dual = before.spelled == _TWO and other.spelled.endswith(_DUALS)
    return set(before.members) if is_indefinite or is_dual else set()
