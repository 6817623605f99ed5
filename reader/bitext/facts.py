"""The facts a passage states that can be checked against another's: quantities with what they count, dates, weekdays.

`quantities` and `dates` next door read them, `agreement` tells whether two agree.

>>> [str(fact) for fact in facts_in("در ۵ مرداد ۱۴۰۰، ۲۵۰۰ سرباز و ۲۰ درصد", Language.PERSIAN)]
['5 5 1400 persian (2021-07-27)', '2500 سرباز', '20 percent']
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.bitext.dates import Date, date_at
from reader.bitext.pieces import Piece, PieceKind, pieces_of
from reader.bitext.quantities import LemmaOf, Quantity, fold_lemma, quantity_at
from reader.script.calendars import WEEKDAYS
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class DateFact:
    """A date, as far as it is said."""

    date: Date
    span: Span

    def __str__(self) -> str:
        return str(self.date)


@dataclass(frozen=True, slots=True)
class WeekdayFact:
    """A day of the week, Monday 0."""

    day: int
    span: Span

    def __str__(self) -> str:
        return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[self.day]


@dataclass(frozen=True, slots=True)
class NameFact:
    """A name that is mentioned, by what it stands for in English."""

    name: str
    span: Span

    def __str__(self) -> str:
        return self.name


Fact = Quantity | DateFact | WeekdayFact | NameFact
NamesIn = Callable[[str, Language], dict[str, str]]
"""The names a passage mentions: what each stands for, and how it is written there."""


def names_in(passage: str, language: Language, find: NamesIn) -> tuple[NameFact, ...]:
    """The names that a passage mentions, as facts."""
    places = ((name, passage.find(written), len(written)) for name, written in find(passage, language).items())
    # A name written over a line end or a doubled space is found by its words, and has no one place.
    return tuple(NameFact(name, Span(at, at + length)) for name, at, length in places if at >= 0)


def facts_in(passage: str, language: Language, lemma_of: LemmaOf = fold_lemma) -> tuple[Fact, ...]:
    """The facts of a passage in order; spans in code points of the passage.

    Args:
        passage: a sentence or a few.
        language: of the passage.
        lemma_of: gives the lemma of a counted noun.
    """
    pieces = pieces_of(passage, language)
    found: list[Fact] = []
    place = 0
    while place < len(pieces):
        fact, end = _fact_at(pieces, place, language, lemma_of)
        if fact:
            found.append(fact)
        place = max(end, place + 1)
    return tuple(found)


def _fact_at(pieces: Sequence[Piece], place: int, language: Language, lemma_of: LemmaOf) -> tuple[Fact | None, int]:
    piece = pieces[place]
    if weekday := _weekday(pieces, place, language):
        return weekday
    if dated := date_at(pieces, place, language):
        date, end = dated
        return DateFact(date, _span(pieces, place, end)), end
    if piece.kind in (PieceKind.TIME, PieceKind.SCORE, PieceKind.DATE) or _is_part_of_a_name(pieces, place):
        return None, place + 1
    return quantity_at(pieces, place, language, lemma_of) or (None, place + 1)


def _span(pieces: Sequence[Piece], place: int, end: int) -> Span:
    return Span(pieces[place].span.start, pieces[end - 1].span.end)


def _weekday(pieces: Sequence[Piece], place: int, language: Language) -> tuple[WeekdayFact, int] | None:
    piece = pieces[place]
    if piece.kind is not PieceKind.WORD:
        return None
    if language is Language.PERSIAN and place + 1 < len(pieces) and pieces[place + 1].folded == fold("شنبه"):
        day = WEEKDAYS[language].get(piece.folded + fold("شنبه"))
        if day is not None:
            return WeekdayFact(day, _span(pieces, place, place + 2)), place + 2
    day = WEEKDAYS[language].get(piece.folded)
    return None if day is None else (WeekdayFact(day, piece.span), place + 1)


def _is_part_of_a_name(pieces: Sequence[Piece], place: int) -> bool:
    """«کووید-۱۹», «F-16»: a figure tied to a word by a hyphen."""
    if pieces[place].kind is not PieceKind.NUMBER or place < 2 or pieces[place - 1].folded not in ("-", "–"):
        return False
    tied = pieces[place - 1].span.start == pieces[place - 2].span.end and pieces[place].span.start == pieces[place - 1].span.end
    return tied and pieces[place - 2].kind in (PieceKind.WORD, PieceKind.FOREIGN)
