"""A word of our own list as it is written for other programs: by `list_tsv` as a table, by `list_articles` for `stardict`."""

from dataclasses import dataclass
from enum import Enum

from reader.lexicon.entries import Entry
from reader.lexicon.pairs import Pair


class ListFormat(Enum):
    """What the word list can be written as."""

    TSV = "tsv"
    STARDICT = "stardict"


@dataclass(frozen=True, slots=True)
class ListWord:
    """An entry with what else the list says of it."""

    entry: Entry
    frequency: float
    """On the Zipf scale of wordfreq, 0 where it does not know the word."""
    pairs: tuple[Pair, ...] = ()
    """Those it belongs to, false friends first."""
    forms: tuple[str, ...] = ()
    """Other spellings and inflected forms that lead to it, as written without marks."""
