"""Pharaoh notation: which words of two sentences correspond, as programs for word alignment write it.

A line holds the pairs of one link, each «i-j»: the word number i of the Persian sentence, from 0, is said by number j of
the Arabic one. The sentences stand, line by line, in two files beside it, their words parted by one space. Source: the
manual of the Pharaoh decoder (Koehn 2004), and Moses' `aligned.grow-diag-final` after it.

>>> book = WordLinkedPair(("کتاب", "را", "خواندم"), ("قرأت", "الكتاب"), ((2, 0), (0, 1)))
>>> [list(lines) for lines in pharaoh([book])]
[['0-1 2-0\\n'], ['کتاب را خواندم\\n'], ['قرأت الكتاب\\n']]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordLinkedPair:
    """The words of a pair of sentences, and which of them correspond."""

    persian: tuple[str, ...]
    """Its words; none holds white space."""
    arabic: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    """Indices of a Persian and an Arabic word, from 0."""


def pharaoh(sentences: Sequence[WordLinkedPair]) -> tuple[Iterator[str], Iterator[str], Iterator[str]]:
    """The lines of the three files: the pairs, the Persian sentences, the Arabic sentences; as many in each."""
    return (
        (" ".join(f"{mine}-{theirs}" for mine, theirs in sorted(set(each.pairs))) + "\n" for each in sentences),
        (" ".join(each.persian) + "\n" for each in sentences),
        (" ".join(each.arabic) + "\n" for each in sentences),
    )
