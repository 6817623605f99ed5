"""What a look-up answers: an entry, how it was found, and the parts of the word."""

from dataclasses import dataclass
from enum import Enum

from reader.lexicon.entries import Entry


class Via(Enum):
    """How an answer was found, surest first."""

    EXACT = "exact"
    """The written form is the entry's own."""
    ANALYSED = "analysed"
    """The form was taken apart, and what remained is an entry."""
    COGNATE = "cognate"
    """A loan that nobody has checked: the other language's word is shown."""
    GUESS = "guess"
    """Nothing is known but the form."""
    NONE = "none"
    """Nothing to look up: a number, a sign, a foreign word."""


class Role(Enum):
    """The place of a part in its word."""

    PREFIX = "prefix"
    STEM = "stem"
    SUFFIX = "suffix"


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a surface form."""

    surface: str
    role: Role
    meaning: str = ""
    """What the part adds («the», «plural», «their»); empty for the stem."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """One answer to a click: what the word is and why we say so."""

    entry: Entry
    via: Via
    reason: str
    """In words: «plural of هدف», «3rd person plural, present»."""
    segments: tuple[Segment, ...]
    vocalised: str | None = None
    """The surface with its vowels, as far as they are known."""
    romanised: str | None = None
    """The surface in ALA-LC romanisation."""
