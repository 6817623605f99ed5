"""Telling which of the two languages a text is written in.

>>> identify("این کتاب را خواندم"), identify("قرأت هذا الكتاب في البيت"), identify("Good morning")
(<Language.PERSIAN: 'fa'>, <Language.ARABIC: 'ar'>, None)
"""

import re

from reader.script import letters
from reader.script.language import Language

# Words that make up a tenth of any text in one language and are rare or impossible in the other.
_FREQUENT = {
    Language.PERSIAN: frozenset("و در به از که این را با است برای آن یک خود تا بر بود شد هم شده کرد می نیز دارد های".split()),
    Language.ARABIC: frozenset("في من على إلى أن التي الذي هذا هذه عن مع كان قال بعد لا ما ذلك بين كل قد هو هي لم أو".split()),
}  # fmt: skip
_TELLING_LETTERS = {Language.PERSIAN: re.compile("[پچژگکی]"), Language.ARABIC: re.compile("[ةكيىإأؤ]|(?<!\\w)ال")}
_WORD = re.compile(f"[{letters.ARABIC_LETTERS}{letters.MARKS}{letters.INVISIBLES}]+")
_SAMPLE = 20_000
_WEIGHT_OF_A_FREQUENT_WORD = 2


def in_arabic_script(text: str) -> bool:
    """Whether at least a third of the letters are of the Arabic script; the first 20,000 characters are looked at."""
    sample = text[:_SAMPLE]
    letters_here = sum(map(len, _WORD.findall(sample)))
    return letters_here > 0 and 3 * letters_here >= sum(character.isalpha() for character in sample)


def identify(text: str) -> Language | None:
    """The language of a text, by its commonest words and its telling letters; None when it is in neither or shows neither.

    Only the first 20,000 characters are looked at.
    """
    if not in_arabic_script(text):
        return None
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)
    scores = {
        language: sum(word in _FREQUENT[language] for word in words) * _WEIGHT_OF_A_FREQUENT_WORD
        + len(_TELLING_LETTERS[language].findall(sample))
        for language in Language
    }
    if scores[Language.PERSIAN] == scores[Language.ARABIC]:
        return None
    return max(scores, key=lambda language: scores[language])
