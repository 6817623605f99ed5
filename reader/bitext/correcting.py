"""Correcting the links between two articles: pure functions from what stands between them to what stands afterwards.

One rule keeps corrections and computing apart. A corrected link *claims* each pair of a source and a target passage in
it; what a person took away is remembered as *rejected* pairs. A computed link that holds a claimed or rejected pair
goes, whether it stands already or comes from a recomputation. In a translation a passage has its place once, so there a
computed link goes as soon as it shares one passage with a corrected one.

What a correction changed, as a step that can be undone, stands next door in `steps`.

>>> from reader.bitext.values import ArticleId
>>> fa, ar = (PassageId(1), PassageId(2)), (PassageId(11), PassageId(12))
>>> before = Bitext((ArticleId(1), ArticleId(2)), fa, ar, links=(), rejected=frozenset(), translation=False, fresh=LinkId(1))
>>> after = link(before, fa, ar, Hand("سارا", "2026-11-22"))
>>> [(each.source, each.target) for each in split(after, after.links[0], Hand("سارا", "2026-11-22")).links]
[((1,), (11,)), ((2,), (12,))]
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import product

from reader.bitext.links import Grade, Link, LinkId, Origin
from reader.bitext.values import ArticleId, PassageId
from reader.errors import InputError

Pair = tuple[PassageId, PassageId]


class Side(Enum):
    """One of the two sides of a link."""

    SOURCE = "source"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who corrects, and on which day (ISO date)."""

    author: str
    date: str


@dataclass(frozen=True, slots=True)
class Bitext:
    """Two articles and what stands between them."""

    articles: tuple[ArticleId, ArticleId]
    source: tuple[PassageId, ...]
    """The first article's passages in reading order, boilerplate left out."""
    target: tuple[PassageId, ...]
    links: tuple[Link, ...]
    rejected: frozenset[Pair]
    translation: bool
    fresh: LinkId
    """The number of the next new link."""


def link(bitext: Bitext, source: Sequence[PassageId], target: Sequence[PassageId], hand: Hand) -> Bitext:
    """These passages say the same; where that was computed already, it is confirmed.

    Raises:
        InputError: a side is empty or holds what is not compared, or they are linked already.
    """
    made = _made(_in_order(bitext.source, source), _in_order(bitext.target, target), hand)
    same = next((each for each in bitext.links if _alike(each, made)), None)
    if same is not None and same.origin is Origin.COMPUTED:
        return confirm(bitext, same, hand)
    return _replaced(bitext, (), (made,))


def unlink(bitext: Bitext, old: Link) -> Bitext:
    """This link goes, and its pairs do not come back by computing.

    Raises:
        InputError: the link no longer stands.
    """
    return _replaced(bitext, (_standing(bitext, old),), ())


def merge(bitext: Bitext, links: Sequence[Link], hand: Hand) -> Bitext:
    """One link in place of several, under the number of the first.

    Raises:
        InputError: there are fewer than two, or one of them no longer stands.
    """
    old = tuple(dict.fromkeys(_standing(bitext, each) for each in links))
    if len(old) < 2:
        raise InputError("One link alone cannot be merged: choose two or more between the same two articles.")
    source = _in_order(bitext.source, [passage for each in old for passage in each.source])
    target = _in_order(bitext.target, [passage for each in old for passage in each.target])
    return _replaced(bitext, old, (replace(_made(source, target, hand), id=old[0].id),))


def split(bitext: Bitext, old: Link, hand: Hand) -> Bitext:
    """Its first passage with the first of the other side, the second with the second; the last link takes what is left.

    Raises:
        InputError: a side has one passage only, or the link no longer stands.
    """
    old = _standing(bitext, old)
    parts = min(len(old.source), len(old.target))
    if parts < 2:
        raise InputError("A link with one passage on a side has no parts to split into: split one passage off instead.")
    ends = [*range(1, parts), None]
    new = [_made(old.source[start:end], old.target[start:end], hand, grade=old.grade) for start, end in enumerate(ends)]
    return _replaced(bitext, (old,), (replace(new[0], id=old.id), *new[1:]))


def split_off(bitext: Bitext, old: Link, passage: PassageId, hand: Hand) -> Bitext:
    """One passage leaves the link and stands alone.

    Raises:
        InputError: it is not in the link or alone on its side, or the link no longer stands.
    """
    old = _standing(bitext, old)
    if passage not in (*old.source, *old.target):
        raise InputError(f"Passage {passage} is not in this link: choose one of its own passages.")
    source = tuple(each for each in old.source if each != passage)
    target = tuple(each for each in old.target if each != passage)
    if not source or not target:
        raise InputError("This passage is alone on its side of the link: unlink the two instead.")
    return _replaced(bitext, (old,), (replace(_made(source, target, hand, grade=old.grade), id=old.id),))


def shift(bitext: Bitext, old: Link, side: Side, step: int, hand: Hand) -> Bitext:
    """Move one side of a link by so many passages, backwards when `step` is negative.

    Raises:
        InputError: the article ends there, it is linked so already, or the link no longer stands.
    """
    old = _standing(bitext, old)
    if side is Side.SOURCE:
        source, target = _moved(bitext.source, old.source, step), old.target
    else:
        source, target = old.source, _moved(bitext.target, old.target, step)
    return _replaced(bitext, (old,), (replace(_made(source, target, hand, grade=old.grade), id=old.id),))


def confirm(bitext: Bitext, old: Link, hand: Hand) -> Bitext:
    """A person found this link right; one that was made or confirmed before stays as it is.

    Raises:
        InputError: the link no longer stands.
    """
    old = _standing(bitext, old)
    if old.origin in (Origin.CONFIRMED, Origin.MADE):
        return bitext
    return _replaced(bitext, (old,), (replace(old, origin=Origin.CONFIRMED, author=hand.author, date=hand.date),))


def reject(bitext: Bitext, old: Link) -> Bitext:
    """A person found this link wrong: it goes for good, as if they had unlinked it.

    Raises:
        InputError: the link no longer stands.
    """
    return unlink(bitext, old)


def recomputed(bitext: Bitext, found: Iterable[Link], *, translation: bool) -> Bitext:
    """What was computed anew in place of what was computed before, as far as no correction stands against it."""
    before = {(each.source, each.target): each.id for each in bitext.links if each.origin is Origin.COMPUTED}
    corrected = tuple(each for each in bitext.links if each.origin is not Origin.COMPUTED)
    new = tuple(replace(each, id=before.get((each.source, each.target))) for each in found)
    return _numbered(consistent(replace(bitext, links=(*corrected, *new), translation=translation)))


def imported(bitext: Bitext, pairs: Iterable[tuple[Sequence[PassageId], Sequence[PassageId]]]) -> Bitext:
    """The links that came with a translation, in place of those computed, as far as no correction stands against them.

    Raises:
        InputError: a side is empty or holds what is not compared.
    """
    corrected = tuple(each for each in bitext.links if each.origin is not Origin.COMPUTED)
    held = _claims(corrected) | bitext.rejected
    places = _places(bitext.source), _places(bitext.target)
    sides = dict.fromkeys((_sorted(places[0], source), _sorted(places[1], target)) for source, target in pairs)
    new = [
        Link(source, target, 1.0, Grade.EQUIVALENT, (), origin=Origin.IMPORTED)
        for source, target in sides
        if held.isdisjoint(product(source, target))
    ]
    return _numbered(replace(bitext, links=(*corrected, *new), translation=True))


def consistent(bitext: Bitext) -> Bitext:
    """Without the computed links against which a correction stands."""
    corrected = [each for each in bitext.links if each.origin is not Origin.COMPUTED]
    settled = _claims(corrected) | bitext.rejected
    placed = {passage for each in corrected for passage in (*each.source, *each.target)} if bitext.translation else set()
    links = tuple(
        each
        for each in bitext.links
        if each.origin is not Origin.COMPUTED
        or (settled.isdisjoint(product(each.source, each.target)) and placed.isdisjoint((*each.source, *each.target)))
    )
    return bitext if len(links) == len(bitext.links) else replace(bitext, links=links)


def _replaced(bitext: Bitext, old: Sequence[Link], new: Sequence[Link]) -> Bitext:
    """What stands once a person put `new` in place of `old`: what they took away is remembered, what they say is not."""
    kept = tuple(each for each in bitext.links if each not in old)
    if any(_alike(each, other) for each in new for other in kept if other.origin is not Origin.COMPUTED):
        raise InputError("These passages are linked already: choose others, or change the link that stands.")
    after = consistent(replace(bitext, links=(*kept, *new), rejected=bitext.rejected - _claims(new)))
    return _numbered(replace(after, rejected=after.rejected | (_claims(old) - _claims(after.links))))


def _numbered(bitext: Bitext) -> Bitext:
    """A number for each link that has none."""
    fresh, links = bitext.fresh, []
    for each in bitext.links:
        links.append(replace(each, id=fresh) if each.id is None else each)
        fresh = LinkId(fresh + (each.id is None))
    return replace(bitext, links=tuple(links), fresh=fresh)


def _claims(links: Iterable[Link]) -> frozenset[Pair]:
    return frozenset(pair for each in links for pair in product(each.source, each.target))


def _alike(one: Link, other: Link) -> bool:
    return one.source == other.source and one.target == other.target


def _standing(bitext: Bitext, wanted: Link) -> Link:
    found = next((each for each in bitext.links if each.id == wanted.id and _alike(each, wanted)), None)
    if found is None:
        raise InputError("This link no longer stands: it was changed meanwhile, perhaps in another window; look again.")
    return found


def _made(source: tuple[PassageId, ...], target: tuple[PassageId, ...], hand: Hand, *, grade: Grade = Grade.EQUIVALENT) -> Link:
    return Link(source, target, 1.0, grade, (), origin=Origin.MADE, author=hand.author, date=hand.date)


def _in_order(order: tuple[PassageId, ...], chosen: Sequence[PassageId]) -> tuple[PassageId, ...]:
    return _sorted(_places(order), chosen)


def _places(order: tuple[PassageId, ...]) -> dict[PassageId, int]:
    return {passage: place for place, passage in enumerate(order)}


def _sorted(places: Mapping[PassageId, int], chosen: Sequence[PassageId]) -> tuple[PassageId, ...]:
    if not chosen:
        raise InputError("One side of the link is empty: choose at least one passage in each of the two articles.")
    stranger = next((passage for passage in chosen if passage not in places), None)
    if stranger is not None:
        raise InputError(f"Passage {stranger} is not among the compared passages of its article: choose one of the text.")
    return tuple(sorted(set(chosen), key=places.__getitem__))


def _moved(order: tuple[PassageId, ...], passages: tuple[PassageId, ...], step: int) -> tuple[PassageId, ...]:
    places = [order.index(passage) + step for passage in passages]
    if min(places) < 0 or max(places) >= len(order):
        end = "start" if step < 0 else "end"
        raise InputError(f"The link cannot be moved there: it would pass the {end} of the article.")
    return tuple(order[place] for place in places)
