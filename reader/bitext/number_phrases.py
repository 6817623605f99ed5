"""Numbers as a sentence says them: in digits, in words, in both («۵ میلیون و ۳۰۰ هزار», «خمسة وعشرون ألفا»).

`reader.script.numerals` reads digits; this room reads the words around them. Persian joins from the largest down with
«و» (بیست و پنج), Arabic puts units before tens (خمسة وعشرون) and joins «و» to the word behind it.

>>> from reader.bitext.pieces import pieces_of
>>> def read(text, language):
...     pieces = pieces_of(text, language)
...     return [str(found) for i in range(len(pieces)) if (found := number_at(pieces, i, language))][:1]
>>> read("دو و نیم میلیون", Language.PERSIAN), read("ثلاثمئة وخمسة وعشرون ألفا", Language.ARABIC)
(['2500000'], ['325000'])
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from reader.bitext.pieces import Piece, PieceKind
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.number_words import CARDINALS, FRACTIONS, HALF, NUMBER_WORDS, ORDINALS, SCALES, TWO_SCALES, VAGUE


class Exactness(Enum):
    """How exactly a number is given."""

    EXACT = "exact"
    ABOUT = "about"
    """«نزدیک به ۵۰۰», «أكثر من 500»."""
    VAGUE = "vague"
    """«ده‌ها», «عشرات»: only the order of magnitude is said."""


@dataclass(frozen=True, slots=True)
class NumberPhrase:
    """A number that begins at one piece of a sentence and ends before the piece `end`."""

    value: Decimal
    end: int
    exactness: Exactness = Exactness.EXACT
    ordinal: bool = False
    definite: bool = False
    """It carries the Arabic article: what it counts stands before it («الدول الست»)."""

    def __str__(self) -> str:
        return format(self.value.normalize(), "f")


_ABOUT = {
    Language.PERSIAN: {
        fold(word)
        for word in "حدود تقریبا حدودا نزدیک قریب حوالی بیش بیشتر کمتر حداقل حداکثر دستکم افزون تا بالغ دست کم از به بر".split()
    },
    Language.ARABIC: {
        fold(word)
        for word in "نحو حوالي حوالى قرابة تقريبا زهاء أكثر أقل يقارب يناهز يقرب فوق يفوق تجاوز يتجاوز يزيد "
        "حتى من عن لا".split()
    },
}
_ABOUT_ALONE_SAY_NOTHING = {fold(word) for word in "از به بر من عن لا کم تا حتى".split()}
_MORE_AFTER = {fold("الأقل"), fold("الأكثر"), fold("تقريبا"), fold("يزيد")}
_AND = "و"
_ARTICLE = "ال"


def number_at(pieces: Sequence[Piece], place: int, language: Language) -> NumberPhrase | None:
    """The number that begins at a piece of a sentence; None where none does."""
    found = (
        _fraction(pieces, place, language)
        or _vague(pieces, place, language)
        or _cardinal(pieces, place, language)
        or _ordinal(pieces, place, language)
    )
    if found and found.exactness is Exactness.EXACT and _is_about(pieces, place, found.end, language):
        return NumberPhrase(found.value, found.end, Exactness.ABOUT, found.ordinal, found.definite)
    return found


def _bare(piece: Piece, language: Language) -> str:
    """A word without Arabic's article, unless the article's letters are its own («ألفا»)."""
    whole = language is Language.PERSIAN or len(piece.folded) < 4 or piece.folded in NUMBER_WORDS[language]
    return piece.folded if whole else piece.folded.removeprefix(_ARTICLE)


def _word_at(pieces: Sequence[Piece], place: int, language: Language) -> str:
    return _bare(pieces[place], language) if place < len(pieces) and pieces[place].kind is PieceKind.WORD else ""


def _is_and(pieces: Sequence[Piece], place: int) -> bool:
    return place < len(pieces) and pieces[place].folded == _AND


def _simple(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Decimal, int] | None:
    """One number below a thousand, or digits: its value and the place behind it."""
    if place >= len(pieces):
        return None
    if pieces[place].kind is PieceKind.NUMBER:
        return pieces[place].value, place + 1
    value = CARDINALS[language].get(_word_at(pieces, place, language))
    if value is None:
        return None
    place += 1
    if language is Language.ARABIC:
        following = _word_at(pieces, place, language)
        if value < 10 and following in (fold("عشر"), fold("عشرة")):
            return value + 10, place + 1
        if 3 <= value < 10 and following in (fold("مئة"), fold("مائة")):
            return value * 100, place + 1
    return value, place


def _below_thousand(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Decimal, int] | None:
    """Simple numbers joined by «و»: «صد و بیست و پنج», «مئة وخمسة وعشرون»."""
    first = _simple(pieces, place, language)
    if first is None or pieces[place].kind is PieceKind.NUMBER:
        return first
    value, end = first
    last = value
    while _is_and(pieces, end) and (following := _simple(pieces, end + 1, language)):
        more = following[0]
        units_first = language is Language.ARABIC and last < 10 and 20 <= more < 100 and more % 10 == 0
        lower = last >= 20 and last % 10 == 0 and more < (100 if last >= 100 else 10)
        if pieces[end + 1].kind is PieceKind.NUMBER or not (units_first or lower):
            break
        value, last, end = value + more, more, following[1]
    return value, end


def _cardinal(pieces: Sequence[Piece], place: int, language: Language) -> NumberPhrase | None:
    total, end, lowest = Decimal(0), place, Decimal("1e15")
    while group := _scaled(pieces, end if end == place else end + 1, language):
        value, behind, scale = group
        if scale >= lowest or (end != place and value >= lowest):
            break
        total, end, lowest = total + value, behind, scale
        if scale == 1 or not _is_and(pieces, end):
            break
    if end == place or _says_little(pieces, place, end, language):
        return None
    return NumberPhrase(total, end, definite=language is Language.ARABIC and pieces[place].folded.startswith(_ARTICLE))


def _scaled(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Decimal, int, Decimal] | None:
    """A number with its scale word, «۲/۵ میلیون», «مليونين», «نیم میلیون»: value, place behind it, scale."""
    word = _word_at(pieces, place, language)
    if word == HALF[language] and (scale := SCALES[language].get(_word_at(pieces, place + 1, language))):
        return scale / 2, place + 2, scale
    if language is Language.ARABIC and word in TWO_SCALES and word not in SCALES[language]:
        scale = TWO_SCALES[word] / 2
        return _with_half(pieces, place + 1, language, TWO_SCALES[word], scale)
    group = _below_thousand(pieces, place, language)
    if group is None:
        scale = SCALES[language].get(word, Decimal(0))
        # «آلاف» and «ملايين» without a number before them are vague.
        return _with_half(pieces, place + 1, language, scale, scale) if scale and word not in VAGUE[language] else None
    value, end = group
    if _is_and(pieces, end) and _word_at(pieces, end + 1, language) == HALF[language]:
        value, end = value + Decimal("0.5"), end + 2
    scale = SCALES[language].get(_word_at(pieces, end, language), Decimal(1))
    return (value, end, scale) if scale == 1 else _with_half(pieces, end + 1, language, value * scale, scale)


def _with_half(
    pieces: Sequence[Piece], end: int, language: Language, value: Decimal, scale: Decimal
) -> tuple[Decimal, int, Decimal]:
    if _is_and(pieces, end) and _word_at(pieces, end + 1, language) == HALF[language]:
        return value + scale / 2, end + 2, scale
    return value, end, scale


def _says_little(pieces: Sequence[Piece], place: int, end: int, language: Language) -> bool:
    """Whether a lone word is rather an article than a number: «یک», «أحد»; «نه» is «no» more often than nine."""
    if end - place > 1 or pieces[place].kind is PieceKind.NUMBER:
        return False
    word = _bare(pieces[place], language)
    return CARDINALS[language].get(word) == 1 or (language is Language.PERSIAN and word in (fold("نه"), fold("سی")))


def _vague(pieces: Sequence[Piece], place: int, language: Language) -> NumberPhrase | None:
    value = VAGUE[language].get(_word_at(pieces, place, language))
    if value is None:
        return None
    scale = SCALES[language].get(_word_at(pieces, place + 1, language))
    return NumberPhrase(value * (scale or 1), place + (2 if scale else 1), Exactness.VAGUE)


def _ordinal(pieces: Sequence[Piece], place: int, language: Language) -> NumberPhrase | None:
    value = ORDINALS[language].get(_word_at(pieces, place, language))
    if value is None:
        return None
    if language is Language.ARABIC and _word_at(pieces, place + 1, language) in (fold("عشر"), fold("عشرة")):
        return NumberPhrase(value + 10, place + 2, ordinal=True)
    return NumberPhrase(value, place + 1, ordinal=True)


def _fraction(pieces: Sequence[Piece], place: int, language: Language) -> NumberPhrase | None:
    """«یک سوم», «سه چهارم», «ثلث», «ثلثي», «ثلاثة أرباع»; halves say little and are left."""
    word, following = _word_at(pieces, place, language), _word_at(pieces, place + 1, language)
    if language is Language.PERSIAN:
        above, below = CARDINALS[language].get(word), ORDINALS[language].get(following)
        if above and below and 2 < below <= 10 and above < below and not following.endswith("مین"):
            return NumberPhrase(above / below, place + 2)
        return None
    if word in (fold("ثلثي"), fold("ثلثا"), fold("ثلثين")):
        return NumberPhrase(Decimal(2) / 3, place + 1)
    if word in (fold("ثلاثة"), fold("ثلاث")) and following == fold("أرباع"):
        return NumberPhrase(Decimal("0.75"), place + 2)
    below = FRACTIONS.get(word)
    return NumberPhrase(1 / below, place + 1) if below else None


def _is_about(pieces: Sequence[Piece], place: int, end: int, language: Language) -> bool:
    """Whether words beside a number say that it is a bound or an estimate: «بیش از», «على الأقل»."""
    before = place - 1
    while before >= 0 and pieces[before].folded in _ABOUT[language]:
        if pieces[before].folded not in _ABOUT_ALONE_SAY_NOTHING:
            return True
        before -= 1
    return any(piece.folded in _MORE_AFTER for piece in pieces[end : end + 4])
