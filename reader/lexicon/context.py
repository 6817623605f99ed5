"""The vowels that its sentence gives a word: the port to whatever restores them, and how they are handed out to the tokens.

An unvocalised Arabic word has several readings; in its sentence it mostly has one. `arabic` next door lets the vowels decide.

>>> from reader.text.tokens import tokens
>>> found = tokens("وقع الاتفاق.")
>>> vowels_of(found, "وَقَّعَ الِاتِّفَاقَ.")
('وَقَّعَ', 'الِاتِّفَاقَ', '.')
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Protocol

from reader.script import letters
from reader.text.tokens import Token

_LONGEST = 2_000
"""Letters that are compared one by one where the two differ; that grows with the square."""
_MARK = re.compile(f"[{letters.MARKS}]")
_LETTER_AND_ITS_MARKS = re.compile(f"[^{letters.MARKS}\\s][{letters.MARKS}]*")


class Diacritiser(Protocol):
    """Restores the vowel marks of Arabic sentences."""

    @property
    def name(self) -> str:
        """Names the model; what it said is kept under its name."""
        ...

    def vocalise(self, sentence: str) -> str:
        """The sentence with vowel marks, its letters as they stand."""
        ...


def vowels_of(found: Sequence[Token], vocalised: str) -> tuple[str, ...]:
    """Each token as the vocalised sentence writes it; empty where that has other letters."""
    given = _LETTER_AND_ITS_MARKS.findall(vocalised)
    mine = [_MARK.sub("", "".join(token.surface.split())) for token in found]
    places = _places("".join(mine), [letter[0] for letter in given])
    answers: list[str] = []
    start = 0
    for letters_of_one in mine:
        end = start + len(letters_of_one)
        here = [places[place] for place in range(start, end)]
        answers.append("".join(given[place] for place in here if place is not None) if None not in here else "")
        start = end
    return tuple(answers)


def _places(mine: str, given: list[str]) -> list[int | None]:
    """For each of our letters its place among those given, None where it has none."""
    if mine == "".join(given):
        return list(range(len(mine)))
    places: list[int | None] = [None] * len(mine)
    if len(mine) > _LONGEST:
        return places
    for block in SequenceMatcher(None, mine, "".join(given), autojunk=False).get_matching_blocks():
        for step in range(block.size):
            places[block.a + step] = block.b + step
    return places
