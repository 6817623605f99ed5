"""The family of an Arabic root in both languages: what they share, what looks alike, and what either has alone.

Arabic entries name their root; which Persian words are of it, and on what evidence, `origins` next door decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.origins import Evidence, Origin, Origins, as_root, coinable, persian_spellings
from reader.lexicon.pairs import Pair, PairKind, Pairs
from reader.lexicon.source import Listed, RootSource
from reader.script.folding import fold
from reader.script.language import Language

_FREQUENT = 4.0
"""Zipf frequency from which a word that only the tables have is shown at once."""
_FEWEST = 3
"""Letters of a word from which others are looked for that begin with it."""

_MOST_KEPT = 1024
"""Roots of Persian words remembered; a text says half of its words again."""


class Group(Enum):
    """How the two languages share a word, in the order in which the groups are shown."""

    SHARED = "shared"
    FALSE_FRIENDS = "false friends"
    UNCHECKED = "alike, meanings not compared"
    PERSIAN = "Persian only"
    ARABIC = "Arabic only"


@dataclass(frozen=True, slots=True)
class RootMember:
    """A word of the family, in one language or in both."""

    group: Group
    persian: Entry | None
    arabic: Entry | None
    evidence: Evidence | None = None
    """Why the Persian word is of the root; None for a word of Arabic alone."""
    detail: str = ""
    """What the evidence is about: see `Origin`."""
    pair: Pair | None = None
    is_rare: bool = False
    """Whether only the tables have it and it is not frequent, or it is a name: shown when more is asked for."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its words, the Persian one first."""
        return tuple(entry for entry in (self.persian, self.arabic) if entry)


@dataclass(frozen=True, slots=True)
class RootFamily:
    """Every word of a root that the lists know."""

    root: str
    members: tuple[RootMember, ...]
    """Group by group, our own first, then by frequency."""

    def of(self, group: Group) -> tuple[RootMember, ...]:
        """The members of a group."""
        return tuple(member for member in self.members if member.group is group)


class Roots:
    """Gathers families.

    Args:
        source: the word list.
        pairs: the words that both languages share or seem to share.
    """

    def __init__(self, source: RootSource, pairs: Pairs) -> None:
        self._source = source
        self._origins = Origins(source, pairs)
        self._pairs = pairs
        self._origin_root = lru_cache(maxsize=_MOST_KEPT)(self._root_by_origin)

    def root_of(self, entry: Entry) -> str | None:
        """The root of an entry, a Persian one's by where it comes from; None where it has none that we know of."""
        if entry.language is Language.ARABIC:
            return as_root(entry.root) if entry.root else None
        return self._origin_root(entry)

    def _root_by_origin(self, entry: Entry) -> str | None:
        origin = self._origins.of(entry)
        return origin.root if origin else None

    def family(self, root: str) -> RootFamily:
        """Every word of a root, however the root is written; without members where no list knows it."""
        wanted = as_root(root)
        arabic = _without_doubles(listed for listed in self._origins.of_root(wanted) if " " not in listed.entry.lemma)
        members: list[tuple[RootMember, float]] = []
        shared: set[tuple[str, str | None]] = set()
        for persian in self._persian(wanted, arabic):
            origin = self._origins.of(persian.entry)
            if origin is None or origin.root != wanted:
                continue
            group = _group_of(origin)
            with_arabic = origin.arabic if group is not Group.PERSIAN else None
            if with_arabic:
                shared.add((with_arabic.entry.lemma, with_arabic.entry.vocalised))
            members.append((_member(group, persian, with_arabic, origin), persian.frequency))
        ours = {listed.entry.lemma for listed in arabic if listed.entry.source is not Source.BUCKWALTER}
        for listed in arabic:
            if (listed.entry.lemma, listed.entry.vocalised) not in shared:
                rare = _is_rare(listed) or (listed.entry.source is Source.BUCKWALTER and listed.entry.lemma in ours)
                members.append((RootMember(Group.ARABIC, None, listed.entry, is_rare=rare), listed.frequency))
        order = list(Group)
        members.sort(key=lambda each: (order.index(each[0].group), each[0].is_rare, not _is_ours(each[0]), -each[1]))
        return RootFamily(wanted, tuple(member for member, _ in members))

    def _persian(self, root: str, arabic: list[Listed]) -> list[Listed]:
        """Every Persian word that may be of the root: whether it is, its origin tells."""
        spelled: dict[str, None] = dict.fromkeys(coinable(root))
        for listed in arabic:
            spelled |= dict.fromkeys(persian_spellings(listed.entry.lemma))
            spelled |= dict.fromkeys(fold(word) for word in listed.entry.counterparts if " " not in word)
            if pair := self._pairs.of(listed.entry):
                spelled[fold(pair.persian.lemma)] = None
        found = {listed.id: listed for some in self._source.entries(spelled, Language.PERSIAN).values() for listed in some}
        bases = {
            fold(listed.entry.lemma)
            for listed in found.values()
            if len(fold(listed.entry.lemma)) >= _FEWEST and self._is_of(listed.entry, root)
        }
        for base in bases:
            found |= {listed.id: listed for listed in self._source.beginning_with(base, Language.PERSIAN)}
        return [listed for listed in found.values() if listed.entry.source in (Source.OURS, Source.NAMES)]

    def _is_of(self, entry: Entry, root: str) -> bool:
        origin = self._origins.of(entry)
        return origin is not None and origin.root == root


def _group_of(origin: Origin) -> Group:
    if origin.pair:
        return Group.SHARED if origin.pair.kind is PairKind.COGNATE else Group.FALSE_FRIENDS
    if origin.evidence in (Evidence.COUNTERPART, Evidence.MEANING):
        return Group.SHARED
    return Group.UNCHECKED if origin.evidence is Evidence.SOUND else Group.PERSIAN


def _member(group: Group, persian: Listed, arabic: Listed | None, origin: Origin) -> RootMember:
    return RootMember(
        group,
        persian.entry,
        arabic.entry if arabic else None,
        origin.evidence,
        origin.detail,
        origin.pair,
        persian.entry.pos is PartOfSpeech.PROPN,
    )


def _is_rare(listed: Listed) -> bool:
    entry = listed.entry
    if entry.source is not Source.BUCKWALTER:
        return entry.pos is PartOfSpeech.PROPN
    # Frequencies are of letters: أكتب («I write») would make أَكْتَبَ («dictate») a frequent verb.
    is_like_a_form = entry.pos is PartOfSpeech.VERB and entry.lemma[0] in "أتني"
    return listed.frequency < _FREQUENT or is_like_a_form or "-" in entry.lemma or entry.pos is PartOfSpeech.PROPN


def _is_ours(member: RootMember) -> bool:
    return any(entry.source is not Source.BUCKWALTER for entry in member.entries)


def _without_doubles(found: Iterable[Listed]) -> list[Listed]:
    """The tables list a word once for every part of speech; of those with the same vowels one is shown, ours before theirs."""
    kept: dict[tuple[str, str | None, str], Listed] = {}
    seen: set[tuple[str, str | None]] = set()
    for listed in sorted(found, key=lambda listed: listed.entry.source is Source.BUCKWALTER):
        entry = listed.entry
        if entry.source is not Source.BUCKWALTER or (entry.lemma, entry.vocalised) not in seen:
            kept.setdefault((entry.lemma, entry.vocalised, entry.pos.value), listed)
        seen.add((entry.lemma, entry.vocalised))
    return list(kept.values())
