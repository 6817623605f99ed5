"""Quantities: a number with what it counts, be it a measure, money, a share, people by what befell them, or a noun.

`number_phrases` reads the number, `measures` lists the units; the noun behind the number is the unit of everything else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reader.bitext.measures import (
    BEFELL,
    CUBIC,
    DOLLAR,
    EURO,
    LISTED,
    NO_UNIT,
    PERCENT,
    PERSON,
    POUND,
    SQUARE,
    TIME_OF_DAY,
    TWO_OF,
    WHOLE,
    Dimension,
    Unit,
    each_second,
    squared,
)
from reader.bitext.number_phrases import Exactness, NumberPhrase, number_at
from reader.bitext.pieces import Piece, PieceKind
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.spans import Span

LemmaOf = Callable[[str, Language], str]
"""The lemma of a noun as it stands in a text."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts."""

    value: Decimal
    unit: Unit
    span: Span
    """With the unit, in code points of the passage."""
    exactness: Exactness = Exactness.EXACT
    ordinal: bool = False

    @property
    def amount(self) -> Decimal:
        """In base units of its dimension."""
        return self.value * self.unit.factor

    def __str__(self) -> str:
        number = format(self.value, ".3f").rstrip("0").rstrip(".")
        return " ".join(part for part in (f"{number}." if self.ordinal else number, self.unit.name) if part)


def _words(written: str) -> frozenset[str]:
    return frozenset(fold(word) for word in written.split())


_LABELS = {
    Language.PERSIAN: _words("دقیقه ماده بند صفحه شماره گروه مرحله قطعنامه فصل ردیف کانال پرواز قرن اتاق پلاک کووید"),
    Language.ARABIC: _words("الدقيقة المادة البند الصفحة رقم المجموعة المرحلة القرار الفصل القناة القرن الغرفة كوفيد سن"),
}
_CLOCK = _words("ساعت الساعة")
_NO_NOUN = {
    Language.PERSIAN: _words(
        "از و در به که با را تا است بود هم یا اما این آن یک پس پیش قبل بعد برای بر می نمی شد شده شدند خواهد بین روی نیز دیگر"
    ),
    Language.ARABIC: _words(
        "من في على إلى التي الذي أن إن عن أو و كما قد كان كانت ما لا "
        "لم بين قبل بعد حتى مع هذا هذه عام منذ خلال ضد أي آخر أخرى آخرين"
    ),
}
_CLASSIFIERS = _words("تا تن عدد مورد دستگاه فروند فقره قبضه رأس جلد هزار")
_ROLE_REACH = 4
_TONNE_OR_PERSON = fold("تن")


def fold_lemma(word: str, _language: Language) -> str:
    """The lemma where there is no word list: the folded word."""
    return fold(word)


def quantity_at(pieces: Sequence[Piece], place: int, language: Language, lemma_of: LemmaOf) -> tuple[Quantity, int] | None:
    """The quantity that begins at a piece of a sentence and the place behind it; None where no number stands."""
    piece = pieces[place]
    if language is Language.ARABIC and piece.kind is PieceKind.WORD and (two := TWO_OF.get(piece.folded)):
        return Quantity(Decimal(2), two, piece.span), place + 1
    number = number_at(pieces, place, language)
    if number is None:
        return None
    unit, end = _unit(pieces, place, number, language, lemma_of)
    ordinal = number.ordinal or _labelled(pieces, place, language)
    if ordinal:
        # What an ordinal counts is seldom plain: «سومین بار», «للمرة الثالثة».
        unit, end = NO_UNIT, number.end
    span = Span(piece.span.start, pieces[end - 1].span.end)
    return Quantity(number.value, unit, span, number.exactness, ordinal), end


def _labelled(pieces: Sequence[Piece], place: int, language: Language) -> bool:
    """Whether a number is the name of something: «دقیقه ۸۹», «المادة 5»."""
    return place > 0 and pieces[place].kind is PieceKind.NUMBER and pieces[place - 1].folded in _LABELS[language]


def _unit(pieces: Sequence[Piece], place: int, number: NumberPhrase, language: Language, lemma_of: LemmaOf) -> tuple[Unit, int]:
    """What a number counts, and the place behind it."""
    end = number.end
    if place and pieces[place - 1].folded in _CLOCK:
        return TIME_OF_DAY, end
    if share := _share(pieces, end):
        return share
    if money := _money_sign(pieces, place, end):
        return money
    if number.value < 1 and number.value not in (Decimal("0.5"),) and pieces[place].kind is PieceKind.WORD:
        return WHOLE, end
    measured = _measure(pieces, end, language)
    if measured and measured[0] != PERSON:
        return measured
    befell = _what_befell(pieces, place, end, language)
    if befell:
        return befell, measured[1] if measured else end
    return measured or _counted(pieces, place, number, language, lemma_of)


def _share(pieces: Sequence[Piece], end: int) -> tuple[Unit, int] | None:
    words = [piece.folded for piece in pieces[end : end + 2]]
    if words[:1] and (words[0] in ("%", "٪") or words[0] in _words("درصد درصدی بالمئة بالمائة")):
        return PERCENT, end + 1
    in_hundred = (_words("در"), _words("صد")), (_words("في"), _words("المئة المائة"))
    if len(words) == 2 and any(words[0] in first and words[1] in second for first, second in in_hundred):
        return PERCENT, end + 2
    return None


def _money_sign(pieces: Sequence[Piece], place: int, end: int) -> tuple[Unit, int] | None:
    for sign, unit in (("$", DOLLAR), ("€", EURO), ("£", POUND)):
        if end < len(pieces) and pieces[end].folded == sign:
            return unit, end + 1
        if place and pieces[place - 1].folded == sign:
            return unit, end
    return None


def _measure(pieces: Sequence[Piece], end: int, language: Language) -> tuple[Unit, int] | None:
    for length in (2, 1):
        # «سانتی متر» and «كيلو متر» are one word to us.
        window = pieces[end : end + length]
        unit = LISTED[language].get("".join(piece.folded for piece in window)) if len(window) == length else None
        if unit and all(piece.kind is PieceKind.WORD for piece in window):
            return _compound(pieces, unit, end + length, language)
    return None


def _compound(pieces: Sequence[Piece], unit: Unit, end: int, language: Language) -> tuple[Unit, int]:
    """«کیلومتر مربع», «کیلومتر بر ساعت», «كيلومتر في الساعة»."""
    words = [piece.folded for piece in pieces[end : end + 2]]
    if unit.dimension is not Dimension.LENGTH or not words:
        return unit, end
    if words[0] in SQUARE:
        return squared(unit), end + 1
    if words[0] in CUBIC:
        return Unit(Dimension.VOLUME, f"cubic {unit.name}"), end + 1
    if len(words) == 2 and words[0] in _words("بر در في /"):
        duration = LISTED[language].get(words[1].removeprefix("ال"))
        if duration and duration.dimension is Dimension.DURATION:
            return each_second(unit, duration), end + 2
    return unit, end


def _what_befell(pieces: Sequence[Piece], place: int, end: int, language: Language) -> Unit | None:
    """Dead, wounded or missing, by a word near the number and no farther than the next number or mark."""
    reach = _ROLE_REACH if language is Language.PERSIAN else _ROLE_REACH - 1
    for piece in pieces[end : end + reach]:
        if piece.kind is not PieceKind.WORD:
            break
        if unit := BEFELL[language].get(piece.folded):
            return unit
    if language is Language.ARABIC:
        for piece in reversed(pieces[max(0, place - 3) : place]):
            if piece.kind is not PieceKind.WORD:
                break
            if unit := BEFELL[language].get(piece.folded) or BEFELL[language].get(piece.folded.removeprefix("و")):
                return unit
    return None


def _counted(
    pieces: Sequence[Piece], place: int, number: NumberPhrase, language: Language, lemma_of: LemmaOf
) -> tuple[Unit, int]:
    """The noun behind a number, or before it where the number carries the article («الدول الست»)."""
    end = number.end
    if number.definite and place and pieces[place - 1].folded.startswith("ال"):
        before = pieces[place - 1]
        measured = LISTED[language].get(before.folded.removeprefix("ال"))
        return measured or Unit(Dimension.COUNT, lemma_of(before.surface, language), listed=False), end
    if end < len(pieces) and pieces[end].folded == _TONNE_OR_PERSON and language is Language.PERSIAN:
        return NO_UNIT, end + 1
    if end < len(pieces) and language is Language.PERSIAN and pieces[end].folded in _CLASSIFIERS:
        end += 1
    if end < len(pieces) and pieces[end].kind is PieceKind.WORD and pieces[end].folded not in _NO_NOUN[language]:
        return Unit(Dimension.COUNT, lemma_of(pieces[end].surface, language), listed=False), end + 1
    return NO_UNIT, number.end
