"""The two languages."""

from enum import Enum


class Language(Enum):
    """A language of the two, by its ISO 639-1 code."""

    PERSIAN = "fa"
    ARABIC = "ar"

    # By identity: Enum hashes its name in Python, half a million times while the word list is compiled.
    __hash__ = object.__hash__

    @property
    def other(self) -> "Language":
        """The language it is read beside."""
        return Language.ARABIC if self is Language.PERSIAN else Language.PERSIAN
