"""What a command touched, so that every view showing it can refresh and no other does."""

from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """The kinds of thing a command can touch."""

    ARTICLES = "articles"
    GLOSSARIES = "glossaries"
    LINKS = "links"
    PROFILE = "profile"
    REVIEWS = "reviews"
    STATUSES = "statuses"
    WORDS = "words"


class Changes(NamedTuple):
    """The kinds of thing one command touched; empty when it changed nothing."""

    kinds: frozenset[Kind] = frozenset()

    @classmethod
    def of(cls, *kinds: Kind) -> "Changes":
        """The changes made of these kinds."""
        return cls(frozenset(kinds))

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def touch(self, kind: Kind) -> bool:
        """Whether anything of this kind changed."""
        return kind in self.kinds
