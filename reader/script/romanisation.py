"""ALA-LC romanisation of vocalised Arabic and Persian words.

The tables are those of the Library of Congress (Arabic 2012, Persian 2012). Persian keeps the classical vowels of that
table: kasra is i, damma is u, a final silent ه is «ah». The input must be vocalised; what is not written is not guessed.

How a Persian word is vocalised in our lists: short vowels are marked; ا و ی stand bare as long vowels; fatha before و or
ی makes the diphthong; a و or ی that carries a vowel mark, or stands before ا, is a consonant; sukun keeps a final ه a
consonant.

>>> romanise("مُهِمَّة", Language.ARABIC), romanise("العِرَاق", Language.ARABIC)
('muhimmah', 'al-ʻirāq')
>>> romanise("سَرباز", Language.PERSIAN), romanise("مَأموریَّت", Language.PERSIAN)
('sarbāz', 'maʼmūrīyat')
>>> romanise("می‌رَوَم", Language.PERSIAN), romanise("خانه", Language.PERSIAN), romanise("فِقْه", Language.PERSIAN)
('mīʹravam', 'khānah', 'fiqh')
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from reader.script import letters
from reader.script.language import Language

AYN, HAMZA, PRIME = "ʻ", "ʼ", "ʹ"

# The lam of the article bears no vowel: وَالِد is no «wa-al-».
_PROCLITIC_AND_ARTICLE = re.compile(
    f"(?:([وفكب][{letters.FATHA}{letters.KASRA}])[اٱ]ل|(ل{letters.KASRA})ل){letters.SUKUN}?(?=[^{letters.MARKS}])(?!لَّ?[ذت])"
)

_SHARED = {
    "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "ch", "ح": "ḥ", "خ": "kh", "د": "d", "ر": "r", "ز": "z", "ژ": "zh",
    "س": "s", "ش": "sh", "ص": "ṣ", "ط": "ṭ", "ظ": "ẓ", "ع": AYN, "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k",
    "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ڤ": "v", "ۀ": "h",
}  # fmt: skip
_CONSONANTS = {
    Language.ARABIC: _SHARED | {"ث": "th", "ذ": "dh", "ض": "ḍ", "و": "w", "ي": "y", "ی": "y", "ى": "y"},
    Language.PERSIAN: _SHARED | {"ث": "s̲", "ذ": "z̲", "ض": "z̤", "و": "v", "ي": "y", "ی": "y", "ى": "y"},
}
_SHORT = {letters.FATHA: "a", letters.KASRA: "i", letters.DAMMA: "u"}
_TANWIN = {letters.FATHATAN: "an", letters.KASRATAN: "in", letters.DAMMATAN: "un"}
_LONG = {"ا": "ā", "و": "ū", "ی": "ī"}
_ALEFS, _YAS, _HAMZAS = "ا" + letters.ALEF_WASLA, "یيى", "ءأإؤئ"
_SUN_LETTERS = "تثدذرزسشصضطظلن"
_MOST_MARKS = 8
"""Of one letter; no spelling has more than three."""


@dataclass(frozen=True, slots=True)
class _Letter:
    """A base letter with what is written on it."""

    base: str
    vowel: str = ""
    doubled: bool = False
    closed: bool = False
    dagger: bool = False


@lru_cache(maxsize=4096)
def romanise(vocalised: str, language: Language) -> str:
    """The ALA-LC romanisation of one vocalised word or phrase; capitals are left to the caller.

    Args:
        vocalised: a word with its vowel marks; parts set apart by half-space, hyphen or space stay apart.
        language: whose table to use.
    """
    words = unicodedata.normalize("NFC", vocalised).split(" ")
    return " ".join(_romanise_joined(word, language) for word in words)


def _romanise_joined(word: str, language: Language) -> str:
    """A word, with a proclitic and the article that are written with it set off: بِالتَّأْكِيد is bi-al-taʼkīd."""
    found = _PROCLITIC_AND_ARTICLE.match(word) if language is Language.ARABIC else None
    if not found:
        return _romanise_word(word, language)
    proclitic = found.group(1) or found.group(2)
    prefixes = [proclitic, "ل"] if proclitic == "لِ" else [proclitic, "ال"]
    rest = word[found.end() :]
    return romanise_parts(prefixes, re.sub(f"^(.)([{letters.SHORT_VOWELS}]?){letters.SHADDA}", r"\1\2", rest), language)


def romanise_parts(prefixes: Iterable[str], rest: str, language: Language) -> str:
    """An Arabic word with its proclitics set off by hyphens, as the table has it: «wa-al-dawlah».

    >>> romanise_parts(["وَ", "ال"], "دَوْلَة", Language.ARABIC), romanise_parts(["لِ", "ل"], "دَوْلَة", Language.ARABIC)
    ('wa-al-dawlah', 'lil-dawlah')
    """
    written = [("al" if prefix.startswith("ال") else romanise(prefix, language)) for prefix in prefixes]
    if written[-2:] == ["li", "l"]:
        written[-2:] = ["lil"]
    return "-".join([*written, romanise(rest, language)])


def _romanise_word(word: str, language: Language) -> str:
    parts = word.replace("-", letters.ZWNJ).split(letters.ZWNJ)
    return PRIME.join(_romanise_part(_letters_of(part), language) for part in parts if part)


def _letters_of(word: str) -> list[_Letter]:
    found: list[str] = []
    for character in word:
        if unicodedata.combining(character):
            if found and len(found[-1]) <= _MOST_MARKS:
                found[-1] += character
        elif character != letters.TATWEEL and unicodedata.category(character) != "Cf":
            found.append(character)
    return [_letter(written) for written in found]


@lru_cache(maxsize=2048)
def _letter(written: str) -> _Letter:
    """A letter with the marks written behind it."""
    base, marks = written[0], written[1:]
    vowel = ""
    for mark in marks:
        vowel = _SHORT.get(mark) or _TANWIN.get(mark) or vowel
    return _Letter(base, vowel, letters.SHADDA in marks, letters.SUKUN in marks, letters.DAGGER_ALEF in marks)


def _romanise_part(word: list[_Letter], language: Language) -> str:
    if "".join(letter.base for letter in word) == "الله":
        return "Allāh"
    if _has_article(word, language):
        stem = word[2:]
        if stem[0].base in _SUN_LETTERS:
            stem[0] = _Letter(stem[0].base, stem[0].vowel)
        return "al-" + _Scan(stem, language).text()
    return _Scan(word, language).text()


def _has_article(word: list[_Letter], language: Language) -> bool:
    # In a Persian word only a bare alef is the article's: اَلماس and اُلگو carry their vowel.
    article_vowels = ("", "a") if language is Language.ARABIC else ("",)
    if len(word) < 4 or word[0].base not in _ALEFS or word[0].vowel not in article_vowels:
        return False
    return word[1].base == "ل" and not word[1].vowel and not word[1].doubled


class _Scan:
    """One pass over the letters of a word, writing Latin letters as it goes."""

    def __init__(self, word: list[_Letter], language: Language) -> None:
        self._word = word
        self._persian = language is Language.PERSIAN
        self._consonants = _CONSONANTS[language]
        self._out: list[str] = []
        self._open_vowel = ""
        """The short vowel just written, which a following long letter lengthens."""
        self._after_long = False

    def text(self) -> str:
        """The romanised word."""
        for index, letter in enumerate(self._word):
            self._write(index, letter)
        return "".join(self._out)

    def _write(self, index: int, letter: _Letter) -> None:
        if letter.base == "آ":
            self._vowel(("" if index == 0 else HAMZA) + "ā", long=True)
        elif letter.base in _ALEFS:
            self._alef(index, letter)
        elif letter.base in _HAMZAS:
            self._consonant("" if index == 0 else HAMZA, letter)
        elif letter.base in _YAS or letter.base == "و":
            self._weak(index, letter)
        elif letter.base == "ة":
            self._ta_marbuta(letter)
        elif letter.base == "ه" and self._is_silent_ha(index, letter):
            self._vowel("ah")
        else:
            self._consonant(self._consonants.get(letter.base, letter.base), letter)

    def _alef(self, index: int, letter: _Letter) -> None:
        if letter.vowel in _TANWIN.values():
            self._vowel(letter.vowel)
        elif index == 0:
            before_doubled_lam = len(self._word) > 1 and self._word[1].base == "ل" and self._word[1].doubled
            self._open_vowel = letter.vowel or ("a" if before_doubled_lam else "")
            self._out.append(self._open_vowel)
            self._after_long = False
        elif letter.vowel:
            self._vowel(letter.vowel)
            self._open_vowel = letter.vowel
        elif not (self._after_long or self._open_vowel in ("an", "i", "u")):
            self._lengthen("ا")

    def _weak(self, index: int, letter: _Letter) -> None:
        """Write و or ی as consonant, long vowel or the end of a diphthong."""
        base = "و" if letter.base == "و" else "ی"
        kindred = "u" if base == "و" else "i"
        if letter.dagger or (letter.base == "ى" and not self._persian and index == len(self._word) - 1):
            self._drop_open_vowel()
            self._vowel("á", long=True)
        elif letter.doubled and self._open_vowel in ("", kindred) and index > 0 and not self._after_long:
            self._lengthen(base)
            if base == "ی" and index == len(self._word) - 1 and not letter.vowel:
                return
            self._consonant(self._consonants[letter.base], _Letter(letter.base, letter.vowel))
        elif self._silent_after_kha(index, letter):
            self._out[-1] = "v" + self._open_vowel
        elif self._is_consonant(index, letter, kindred):
            self._consonant(self._consonants[letter.base], letter)
        elif self._open_vowel == "a":
            self._consonant("w" if base == "و" else "y", letter)
        else:
            self._lengthen(base)

    def _silent_after_kha(self, index: int, letter: _Letter) -> bool:
        """Persian «خود» khvud: the و is kept though it is not said, and stands before the vowel written on خ."""
        if not self._persian or letter.base != "و" or index == 0 or letter.vowel or letter.doubled:
            return False
        return self._word[index - 1].base == "خ" and self._open_vowel == "u"

    def _is_consonant(self, index: int, letter: _Letter, kindred: str) -> bool:
        if letter.vowel or letter.doubled or (letter.closed and self._open_vowel != kindred):
            return True
        if index and self._word[index - 1].closed:
            return True
        if index == 0 or self._after_long:
            return not (index == 1 and self._word[0].base in _ALEFS)
        following = self._word[index + 1] if index + 1 < len(self._word) else None
        if following is None:
            return self._open_vowel not in ("", "a", kindred)
        if following.base in _ALEFS and not following.vowel.endswith("n"):
            is_last = index + 2 == len(self._word)
            ends_plural_verb = is_last and kindred == "u" == self._open_vowel and not self._persian
            return not ends_plural_verb
        long_follows = following.base in _YAS + "و" and not following.vowel and self._open_vowel != kindred
        return long_follows and following.base != letter.base and self._open_vowel == "a"

    def _ta_marbuta(self, letter: _Letter) -> None:
        written = "t" if self._persian or letter.vowel else "h"
        bare = not self._open_vowel and not self._after_long
        self._consonant(("a" if bare else "") + written, letter)

    def _is_silent_ha(self, index: int, letter: _Letter) -> bool:
        last = index == len(self._word) - 1
        if not self._persian or not last or index == 0 or self._word[index - 1].closed:
            return False
        return not (self._open_vowel or self._after_long or letter.closed or letter.vowel)

    def _consonant(self, written: str, letter: _Letter) -> None:
        previous = self._out[-1] if self._out else ""
        if written == "h" and not self._open_vowel and previous[-1:] in ("t", "k", "d", "s", "g", "z", "c"):
            self._out.append(PRIME)
        self._out.append(written * (2 if letter.doubled else 1))
        self._after_long = False
        self._open_vowel = ""
        if letter.vowel:
            self._out.append(letter.vowel)
            self._open_vowel = letter.vowel
        if letter.dagger:
            self._lengthen("ا")

    def _vowel(self, written: str, *, long: bool = False) -> None:
        self._out.append(written)
        self._after_long = long
        self._open_vowel = ""

    def _drop_open_vowel(self) -> None:
        if self._open_vowel and self._out and self._out[-1] == self._open_vowel:
            self._out.pop()
        self._open_vowel = ""

    def _lengthen(self, base: str) -> None:
        self._drop_open_vowel()
        self._vowel(_LONG[base], long=True)
