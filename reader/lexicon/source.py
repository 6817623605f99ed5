"""What the analysers ask of a database: protocols that `reader.store` implements.

All look-ups are by folded form (`reader.script.folding`); ranking by how the text is really spelled is done here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType, Protocol

from reader.lexicon.buckwalter import Affix
from reader.lexicon.entries import Entry
from reader.script.language import Language

if TYPE_CHECKING:
    from reader.lexicon.constructions import ListedConstruction

EntryId = NewType("EntryId", int)


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry with its place in the list: how frequent its lemma is."""

    id: EntryId
    entry: Entry
    frequency: float
    """Zipf frequency (log10 of occurrences in 10^9 words) of the written lemma; 0 when unknown."""


@dataclass(frozen=True, slots=True)
class ListedForm:
    """A written form that belongs to an entry: by our word, or generated from a verb's stems."""

    surface: str
    vocalised: str | None
    reason: str
    listed: Listed
    senses: tuple[str, ...]
    counterparts: tuple[str, ...]
    stem: tuple[int, int]
    """Where the stem stands inside the surface; the rest are its prefixes and suffixes."""
    preferred: bool
    """Whether this reading goes before any other."""


@dataclass(frozen=True, slots=True)
class ArabicStem:
    """A stem of the Arabic tables and the entry it leads to."""

    form: str
    vocalised: str
    category: str
    listed: Listed


@dataclass(frozen=True, slots=True)
class ArabicAffixes:
    """The Arabic prefixes and suffixes by folded form, and which categories go together."""

    prefixes: Mapping[str, Sequence[Affix]]
    suffixes: Mapping[str, Sequence[Affix]]
    prefix_stem: frozenset[tuple[str, str]]
    stem_suffix: frozenset[tuple[str, str]]
    prefix_suffix: frozenset[tuple[str, str]]


class EntrySource(Protocol):
    """The compiled word list."""

    def entries(self, folded: Iterable[str], language: Language) -> dict[str, list[Listed]]:
        """The entries whose lemma folds to each of these, commonest first."""
        ...

    def forms(self, folded: Iterable[str], language: Language) -> dict[str, list[ListedForm]]:
        """The listed and generated forms that fold to each of these."""
        ...

    def known_forms(self, folded: Iterable[str]) -> dict[str, list[ListedForm]]:
        """The Persian forms that packages lead to an entry; their reason is the package's name."""
        ...

    def arabic_stems(self, folded: Iterable[str]) -> dict[str, list[ArabicStem]]:
        """The Arabic stems whose bare form folds to each of these."""
        ...

    def arabic_affixes(self) -> ArabicAffixes:
        """The Arabic affixes; read once and kept."""
        ...

    def constructions(self) -> "list[ListedConstruction]":
        """Every light verb and every Arabic verb with its preposition."""
        ...

    def compound_lemmas(self, language: Language) -> list[str]:
        """Every lemma and listed spelling of a language that has a space or a half-space in it."""
        ...


class RootSource(Protocol):
    """What the families of a root are gathered from."""

    def entries(self, folded: Iterable[str], language: Language) -> dict[str, list[Listed]]:
        """The entries whose lemma folds to each of these, commonest first."""
        ...

    def of_root(self, root: str) -> list[Listed]:
        """The Arabic entries of a root in this very spelling, commonest first."""
        ...

    def beginning_with(self, folded: str, language: Language) -> list[Listed]:
        """The entries whose folded lemma begins so, and goes on."""
        ...
