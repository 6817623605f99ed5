"""Whether two vocalised spellings can be one word: marks that one leaves out do not tell them apart.

>>> same_vowels("مُهِمَّة", "مُهِمّة"), same_vowels("عَام", "عَامّ"), same_vowels("كِتَاب", "كِتاب")
(True, False, True)
"""

import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.script import letters

_VOWELS = {
    **{vowel: vowel for vowel in (*letters.SHORT_VOWELS, letters.SUKUN)},
    letters.FATHATAN: letters.FATHA,
    letters.DAMMATAN: letters.DAMMA,
    letters.KASRATAN: letters.KASRA,
}
_LENGTHENED = {"ا": letters.FATHA, "و": letters.DAMMA, "ي": letters.KASRA, "ى": letters.FATHA, "ة": letters.FATHA}


def same_vowels(first: str, second: str) -> bool:
    """True when letters and doubling agree and no vowel that both write differs; the last letter's vowel is free."""
    return [unit.letter for unit in _units(first)] == [unit.letter for unit in _units(second)] and not disagreement(
        first, second
    )


def disagreement(first: str, second: str) -> int:
    """How many letters of two vocalised spellings of one word differ in their vowel or in their doubling.

    A vowel that one of them leaves out, and that of the last letter, count nothing. Where one has more letters, each letter
    that is over counts one.

    >>> disagreement("الْمُهِمَّةُ", "المُهِمَّة"), disagreement("يَقَعُ", "يُوقَع"), disagreement("عَلِمَ", "عِلْم")
    (0, 2, 2)
    """
    mine, theirs = _units(first), _units(second)
    last = min(len(mine), len(theirs)) - 1
    found = abs(len(mine) - len(theirs))
    for place, (one, other) in enumerate(zip(mine, theirs, strict=False)):
        unlike = one.vowel and other.vowel and one.vowel != other.vowel and place != last
        found += bool(unlike) + (one.doubled != other.doubled)
    return found


def contradiction(written: str, vocalised: str) -> int:
    """How many of the marks that a word itself writes a vocalised reading of it has otherwise; what is not written is free.

    >>> contradiction("أنّ", "أَنْ"), contradiction("أنّ", "أَنَّ"), contradiction("مسلم", "مُسْلِم"), contradiction("عُقدة", "عَقْدَة")
    (1, 0, 0, 1)
    """
    if not any(unicodedata.combining(character) for character in written):
        return 0
    mine, theirs = _units(written), _units(vocalised)
    if len(mine) != len(theirs):
        return 0
    last = len(mine) - 1
    return sum(
        bool(one.marked and other.vowel and one.vowel != other.vowel and place != last) + (one.doubled and not other.doubled)
        for place, (one, other) in enumerate(zip(mine, theirs, strict=True))
    )


def vowel_before(vocalised: str, count: int) -> str:
    """The short vowel that is written before the last letters of a word; empty where there is none.

    >>> vowel_before("كِتَابِهِمْ", 2) == letters.KASRA, vowel_before("كتابهم", 2)
    (True, '')
    """
    units = _units(vocalised)
    if len(units) <= count or not units[-count - 1].marked:
        return ""
    vowel = units[-count - 1].vowel
    return vowel if vowel in letters.SHORT_VOWELS else ""


class _Unit(NamedTuple):
    letter: str
    vowel: str
    """Written, or implied by the long letter behind it; empty where it is not known."""
    doubled: bool
    marked: bool = False
    """Whether the vowel is written on it."""


@lru_cache(maxsize=4096)
def _units(word: str) -> tuple[_Unit, ...]:
    units: list[_Unit] = []
    for character in unicodedata.normalize("NFC", word).replace("ٱ", "ا"):
        if character in _VOWELS and units:
            units[-1] = units[-1]._replace(vowel=_VOWELS[character], marked=True)
        elif character == letters.SHADDA and units:
            units[-1] = units[-1]._replace(doubled=True)
        elif not unicodedata.combining(character):
            units.append(_Unit(character, "", False))
    for place, (unit, following) in enumerate(pairwise(units)):
        if not unit.vowel and not following.vowel and not following.doubled:
            units[place] = unit._replace(vowel=_LENGTHENED.get(following.letter, ""))
    return tuple(units)
