"""How far two spellings of one folded form lie apart, so that the nearer reading goes first.

>>> distance("على", "على"), distance("الذى", "الذي") < distance("ان", "إن") < distance("جامعه", "جامعة")
(0.0, True)
"""

from reader.script import letters
from reader.script.folding import fold

_FREE = str.maketrans("", "", letters.ZWNJ + letters.ZWJ + letters.TATWEEL)
_SAME_LETTER = str.maketrans({"ي": "ی", "ك": "ک", "ٱ": "ا"})
_MARKS = {
    chr(code): None
    for span in ((0x610, 0x61A), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6ED))
    for code in range(span[0], span[1] + 1)
}
_WITHOUT_MARKS = str.maketrans(dict.fromkeys(_MARKS))

_YA_AND_ALEF = {"ى", "ی"}
_COST_OF_MAQSURA = 0.5
_COST_OF_A_MISSING_HAMZA = 0.7
_COST_OF_A_WRONG_HAMZA = 1.0
_COST_OF_TA_MARBUTA = 1.2
_COST_OF_OTHER = 1.5
_HAMZA_CARRIERS = {"أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی"}


def distance(written: str, listed: str) -> float:
    """How unlike two spellings are that fold alike: 0 for the same letters; marks and half-spaces count nothing."""
    if written == listed:
        return 0.0
    mine, theirs = _letters(written), _letters(listed)
    if mine == theirs:
        return 0.0
    if len(mine) != len(theirs):
        # A dropped or added bare hamza («شيء», «شئ»): compare what is left.
        mine, theirs = mine.replace("ء", ""), theirs.replace("ء", "")
        return _COST_OF_A_MISSING_HAMZA + (_pairwise(mine, theirs) if len(mine) == len(theirs) else _COST_OF_OTHER)
    return _pairwise(mine, theirs)


def _letters(word: str) -> str:
    return word.translate(_FREE).translate(_WITHOUT_MARKS).translate(_SAME_LETTER)


def _pairwise(mine: str, theirs: str) -> float:
    return sum(_cost(a, b) for a, b in zip(mine, theirs, strict=True) if a != b)


def _cost(written: str, listed: str) -> float:
    if {written, listed} == _YA_AND_ALEF:
        return _COST_OF_MAQSURA
    if _HAMZA_CARRIERS.get(listed) == written:
        return _COST_OF_A_MISSING_HAMZA
    if _HAMZA_CARRIERS.get(written) == listed or {written, listed} <= set("اأإآ"):
        return _COST_OF_A_WRONG_HAMZA
    if {written, listed} == {"ة", "ه"}:
        return _COST_OF_TA_MARBUTA
    return _COST_OF_OTHER if fold(written) == fold(listed) else 2 * _COST_OF_OTHER
