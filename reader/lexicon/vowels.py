"""Whether two vocalised spellings can be one word: marks that one leaves out do not tell them apart.

>>> same_vowels("مُهِمَّة", "مُهِمّة"), same_vowels("عَام", "عَامّ"), same_vowels("كِتَاب", "كِتاب")
(True, False, True)
"""

import unicodedata

from reader.script import letters

_VOWELS = set(letters.SHORT_VOWELS)
_LENGTHENED = {"ا": letters.FATHA, "و": letters.DAMMA, "ي": letters.KASRA, "ى": letters.FATHA, "ة": letters.FATHA}


def same_vowels(first: str, second: str) -> bool:
    """True when letters and doubling agree and no vowel that both write differs; the last letter's vowel is free."""
    mine, theirs = _units(first), _units(second)
    if len(mine) != len(theirs):
        return False
    last = len(mine) - 1
    for place, ((letter, vowel, doubled), (other, other_vowel, other_doubled)) in enumerate(zip(mine, theirs, strict=True)):
        if letter != other or doubled != other_doubled:
            return False
        if vowel and other_vowel and vowel != other_vowel and place != last:
            return False
    return True


def _units(word: str) -> list[tuple[str, str, bool]]:
    """Each letter with its vowel, written or implied by the long letter behind it, and whether it is doubled."""
    units: list[tuple[str, str, bool]] = []
    for character in unicodedata.normalize("NFC", word).replace("ٱ", "ا"):
        if character in _VOWELS and units:
            units[-1] = (units[-1][0], character, units[-1][2])
        elif character == letters.SHADDA and units:
            units[-1] = (units[-1][0], units[-1][1], True)
        elif not unicodedata.combining(character):
            if units and not units[-1][1] and character in "اىة":
                units[-1] = (units[-1][0], _LENGTHENED[character], units[-1][2])
            units.append((character, "", False))
    return units
