"""What a command touched, so that every view showing it can refresh and no other does."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """The kinds of thing a command can touch."""

    ARTICLES = "articles"
    LINKS = "links"
    PROFILE = "profile"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of thing one command touched; empty when it changed nothing."""

    kinds: frozenset[Kind] = frozenset()

    @classmethod
    def of(cls, *kinds: Kind) -> "Changes":
        """The changes made of these kinds."""
        return cls(frozenset(kinds))

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def __contains__(self, kind: Kind) -> bool:
        return kind in self.kinds
