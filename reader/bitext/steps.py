"""A step: what one correction took away and what it put in its place. Turned round, it is its own undoing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from reader.bitext.correcting import Bitext, Pair, consistent
from reader.bitext.links import Link
from reader.bitext.values import ArticleId, PassageId


class Deed(Enum):
    """What a person did to take a step."""

    LINK = "link"
    UNLINK = "unlink"
    MERGE = "merge"
    SPLIT = "split"
    SHIFT = "shift"
    CONFIRM = "confirm"
    REJECT = "reject"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Note:
    """What someone wrote beside a passage."""

    passage: PassageId
    text: str
    author: str
    date: str
    """The ISO date on which it was written."""


@dataclass(frozen=True, slots=True)
class Step:
    """The difference between two states of what stands between two articles, or of the notes."""

    articles: tuple[ArticleId, ArticleId] | None = None
    """None for a note."""
    removed: tuple[Link, ...] = ()
    added: tuple[Link, ...] = ()
    remembered: frozenset[Pair] = frozenset()
    """Pairs that are rejected from now on."""
    forgotten: frozenset[Pair] = frozenset()
    notes_removed: tuple[Note, ...] = ()
    notes_added: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        changed = self.removed, self.added, self.remembered, self.forgotten, self.notes_removed, self.notes_added
        return any(changed)

    def turned(self) -> "Step":
        """The step back."""
        return replace(
            self,
            removed=self.added,
            added=self.removed,
            remembered=self.forgotten,
            forgotten=self.remembered,
            notes_removed=self.notes_added,
            notes_added=self.notes_removed,
        )


def step_between(before: Bitext, after: Bitext) -> Step:
    """What leads from one state to the other."""
    stood, stand = frozenset(before.links), frozenset(after.links)
    return Step(
        before.articles,
        removed=tuple(each for each in before.links if each not in stand),
        added=tuple(each for each in after.links if each not in stood),
        remembered=after.rejected - before.rejected,
        forgotten=before.rejected - after.rejected,
    )


def taken(bitext: Bitext, step: Step) -> Bitext:
    """What stands once a step is undone or done again, also where a recomputation came between.

    A link with the passages of one that comes back gives way to it, and so does what was computed against it; a link
    whose passages are no longer there stays away.
    """
    known = frozenset((*bitext.source, *bitext.target))
    back = tuple(each for each in step.added if known.issuperset((*each.source, *each.target)))
    numbers = {each.id for each in (*step.removed, *back)}
    places = {(each.source, each.target) for each in back}
    kept = tuple(each for each in bitext.links if each.id not in numbers and (each.source, each.target) not in places)
    rejected = (bitext.rejected - step.forgotten) | _known(step.remembered, known)
    return consistent(replace(bitext, links=(*kept, *back), rejected=rejected))


def _known(pairs: Iterable[Pair], known: frozenset[PassageId]) -> frozenset[Pair]:
    return frozenset(pair for pair in pairs if known.issuperset(pair))
