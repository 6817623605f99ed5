"""Findings: where two linked passages give the same facts and where they differ.

A difference is shown to a reader, so it has to be one: both passages give a fact of one kind, neither has another left
of that kind, and neither telling says elsewhere what the other says here. A fact that only one side gives is no
difference; it is only here.

>>> def found(persian, arabic):
...     sides = stated(persian, Language.PERSIAN), stated(arabic, Language.ARABIC)
...     return [str(finding) for finding in compare(*sides, same_noun=lambda first, second: True)]
>>> for finding in found("در سپتامبر با ۵۰۰ هزار سرباز آمد", "جاءت في أغسطس بـ500 ألف جندي"):
...     print(finding)
differs: 9 gregorian / 8 gregorian
agrees: 500000 سرباز / 500000 جندی
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from reader.bitext.agreement import SameNoun, agree, never
from reader.bitext.facts import DateFact, Fact, facts_in
from reader.bitext.quantities import LemmaOf, Quantity, fold_lemma
from reader.script.language import Language
from reader.script.numerals import numbers


class Verdict(Enum):
    """What comparing a fact with the other passage found."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ONLY_SOURCE = "only in the first"
    ONLY_TARGET = "only in the second"


@dataclass(frozen=True, slots=True)
class Compared:
    """A fact of one passage, of the other, or of both, and what comparing found."""

    verdict: Verdict
    source: Fact | None
    target: Fact | None

    def __str__(self) -> str:
        return f"{self.verdict.value}: " + " / ".join(str(fact) for fact in (self.source, self.target) if fact)


@dataclass(frozen=True, slots=True)
class Stated:
    """What a passage states: its facts, and every bare figure, whatever it means."""

    facts: tuple[Fact, ...]
    figures: frozenset[Decimal]


def stated(passage: str, language: Language, lemma_of: LemmaOf = fold_lemma) -> Stated:
    """What a passage states; see `facts_in`."""
    facts = facts_in(passage, language, lemma_of)
    read = {number.value for number in numbers(passage)} | {fact.value for fact in facts if isinstance(fact, Quantity)}
    years = {Decimal(fact.date.year) for fact in facts if isinstance(fact, DateFact) and fact.date.year}
    return Stated(facts, frozenset(read | years))


NOTHING = Stated((), frozenset())


def compare(
    source: Stated,
    target: Stated,
    *,
    same_noun: SameNoun = never,
    source_elsewhere: Sequence[Fact] = (),
    target_elsewhere: Sequence[Fact] = (),
) -> tuple[Compared, ...]:
    """The facts of two linked passages with what comparing found, in the order of the first, then of the second.

    What one passage leaves out and its telling says elsewhere is no finding, nor is an ordinal that only one side has.

    Args:
        source: what the passages of one telling state.
        target: what those of the other state.
        same_noun: whether a counted noun of the first means the same as one of the second, by their lemmas.
        source_elsewhere: facts that the first telling gives in its other passages.
        target_elsewhere: likewise for the second.
    """
    turned = _turned(same_noun)
    verdicts = [[agree(mine, theirs, same_noun) for theirs in target.facts] for mine in source.facts]
    partners = {row: _best(source.facts[row], target.facts, verdicts[row]) for row in range(len(source.facts))}
    left = [row for row, partner in partners.items() if partner is None]
    taken = {column for row in verdicts for column, verdict in enumerate(row) if verdict}
    right = [column for column in range(len(target.facts)) if column not in taken]
    differing = {
        row: column
        for row, column in _alone_against_each_other(verdicts, left, right)
        if _is_of_one_shape(source.facts[row], target.facts[column])
        and not _is_said(source.facts[row], target.figures, target_elsewhere, same_noun)
        and not _is_said(target.facts[column], source.figures, source_elsewhere, turned)
    }
    found: list[Compared] = []
    for row, mine in enumerate(source.facts):
        if (partner := partners[row]) is not None:
            found.append(Compared(Verdict.AGREES, mine, target.facts[partner]))
        elif row in differing:
            found.append(Compared(Verdict.DIFFERS, mine, target.facts[differing[row]]))
        elif not _is_said(mine, target.figures, target_elsewhere, same_noun):
            found.append(Compared(Verdict.ONLY_SOURCE, mine, None))
    for column in right:
        theirs = target.facts[column]
        if column not in differing.values() and not _is_said(theirs, source.figures, source_elsewhere, turned):
            found.append(Compared(Verdict.ONLY_TARGET, None, theirs))
    return tuple(found)


def _best(mine: Fact, theirs: Sequence[Fact], verdicts: Sequence[bool | None]) -> int | None:
    """The fact that agrees, rather one that says it in the same figures."""
    agreeing = [column for column, verdict in enumerate(verdicts) if verdict]
    return min(agreeing, key=lambda column: _said(theirs[column]) != _said(mine)) if agreeing else None


def _said(fact: Fact) -> str:
    return str(fact.value) + fact.unit.dimension.value if isinstance(fact, Quantity) else str(fact)


def _alone_against_each_other(
    verdicts: Sequence[Sequence[bool | None]], left: Sequence[int], right: Sequence[int]
) -> Iterable[tuple[int, int]]:
    """The pairs that cannot both be right, where neither side has another fact it could be."""
    for row in left:
        against = [column for column in right if verdicts[row][column] is False]
        if len(against) == 1 and [other for other in left if verdicts[other][against[0]] is False] == [row]:
            yield row, against[0]


def _is_of_one_shape(mine: Fact, theirs: Fact) -> bool:
    """A year is not held against a day of another year: they hardly mean one event."""
    if isinstance(mine, DateFact) and isinstance(theirs, DateFact):
        return _shape(mine) == _shape(theirs)
    return True


def _shape(fact: DateFact) -> tuple[bool, bool]:
    return fact.date.month is None, fact.date.day is None


def _is_said(fact: Fact, figures: frozenset[Decimal], elsewhere: Sequence[Fact], same_noun: SameNoun) -> bool:
    """Whether the other telling says this too, as a bare figure beside or as the same fact in another passage."""
    if isinstance(fact, Quantity) and (fact.value in figures or fact.ordinal):
        # «اول» and «الأول» are said of everything, and are never a finding by themselves.
        return True
    return any(agree(fact, other, same_noun) for other in elsewhere)


def _turned(same_noun: SameNoun) -> SameNoun:
    return lambda first, second: same_noun(second, first)
