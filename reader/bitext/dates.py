"""Dates as a sentence gives them, in three calendars and in words or figures.

>>> from reader.bitext.pieces import pieces_of
>>> def read(text, language):
...     pieces = pieces_of(text, language)
...     return [str(found[0]) for i in range(len(pieces)) if (found := date_at(pieces, i, language))]
>>> read("۵ مرداد ۱۴۰۰", Language.PERSIAN)[0], read("(26 تموز/يوليو 2021)", Language.ARABIC)[0]
('5 5 1400 persian (2021-07-27)', '26 7 2021 gregorian (2021-07-26)')
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.bitext.number_phrases import number_at
from reader.bitext.pieces import Piece, PieceKind
from reader.script.calendars import MONTHS, OTHERWISE_WORDS, Calendar, Days, Month, days_of
from reader.script.folding import fold
from reader.script.language import Language


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as it is said: perhaps a year alone, perhaps a month and a day without a year."""

    calendar: Calendar
    year: int | None
    month: int | None = None
    day: int | None = None
    years: int = 1
    """How many years are meant: ten for a decade."""

    @property
    def days(self) -> Days | None:
        """The days it may mean; None without a year."""
        if self.year is None:
            return None
        first = days_of(self.calendar, self.year, self.month, self.day)
        last = days_of(self.calendar, self.year + self.years - 1) if self.years > 1 else first
        return Days(first.first, last.last) if first and last else None

    def __str__(self) -> str:
        said = [str(part) for part in (self.day, self.month, self.year) if part is not None]
        return " ".join([*said, self.calendar.value, *([f"({self.days})"] if self.days else [])])


def _words(written: str) -> frozenset[str]:
    return frozenset(fold(word) for word in written.split())


_MONTH_WORDS = {Language.PERSIAN: _words("ماه"), Language.ARABIC: _words("شهر الشهر")}
_YEAR_WORDS = {Language.PERSIAN: _words("سال"), Language.ARABIC: _words("عام العام سنة السنة لعام بعام لسنة")}
_BEFORE_YEAR = {
    Language.PERSIAN: _words("در از تا پس پیش قبل بعد سال"),
    Language.ARABIC: _words("في منذ حتى بحلول قبل بعد من إلى"),
}
_LINKING = _words("/ ، , از من - ( ماه")
_DECADE = {Language.PERSIAN: _words("دهه"), Language.ARABIC: _words("عقد")}
_DECADES = {
    fold(stem + ending): year
    for stem, year in (
        ("عشرين", 20), ("ثلاثين", 30), ("أربعين", 40), ("خمسين", 50), ("ستين", 60),
        ("سبعين", 70), ("ثمانين", 80), ("تسعين", 90),
    )
    for ending in ("ات", "يات")
}  # fmt: skip
_MARKS_OF_CALENDARS = {
    fold(word): calendar
    for calendar, words in {
        Calendar.GREGORIAN: "میلادی م للميلاد ميلادي ميلادية",
        Calendar.SOLAR_HIJRI: "شمسی خورشیدی ش شمسية",
        Calendar.LUNAR_HIJRI: "قمری هجرية هجري للهجرة ه ق",
    }.items()
    for word in words.split()
}
_NUMBERS_APART = "/.-–"


def date_at(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Date, int] | None:
    """The date that begins at a piece of a sentence and the place behind it; None where none does."""
    return (
        _in_figures(pieces[place], language, place)
        or _with_month(pieces, place, language)
        or _year_alone(pieces, place, language)
        or _decade(pieces, place, language)
    )


def _in_figures(piece: Piece, language: Language, place: int) -> tuple[Date, int] | None:
    """«27/7/2021», «۱۴۰۰/۵/۵»: the year is the part of four figures, the month the middle one unless it is above 12."""
    if piece.kind is not PieceKind.DATE:
        return None
    stroke = next(character for character in piece.folded if character in _NUMBERS_APART)
    first, middle, last = piece.folded.split(stroke)
    if (len(first) == 4) is (len(last) == 4):
        return None
    year, month, day = (int(first), int(middle), int(last)) if len(first) == 4 else (int(last), int(middle), int(first))
    if month > 12:
        month, day = day, month
    date = Date(_calendar_of_year(year, language), year, month, day)
    return (date, place + 1) if date.days else None


def _calendar_of_year(year: int, language: Language) -> Calendar:
    """A Persian year up to 1450 counts from the Hijra by the sun, an Arabic one by the moon; later ones are Christian."""
    if not 1200 <= year <= 1450:
        return Calendar.GREGORIAN
    return Calendar.SOLAR_HIJRI if language is Language.PERSIAN else Calendar.LUNAR_HIJRI


def _month_at(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Month, int] | None:
    for length in (2, 1):
        window = pieces[place : place + length]
        if len(window) == length and all(piece.kind is PieceKind.WORD for piece in window):
            name = " ".join(piece.folded for piece in window)
            month = MONTHS[language].get(name) or MONTHS[language].get(name.removeprefix("ال") if length == 1 else "")
            if month:
                return month, place + length
    return None


def _with_month(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Date, int] | None:
    """«۲۷ ژوئیه ۲۰۲۱», «الأول من مايو أيار 2003», «ماه سپتامبر»: a month with what stands around it."""
    day, after_day = _day_of_month(pieces, place, language)
    at, said_month = _past(pieces, after_day, _MONTH_WORDS[language])
    found = _month_at(pieces, at, language)
    if found is None:
        return None
    month, end = found
    end = _same_month_again(pieces, end, month, language)
    end, said_after = _past(pieces, end, _MONTH_WORDS[language]) if language is Language.PERSIAN else (end, False)
    year, calendar, end = _year_after(pieces, end, language, month.calendar)
    doubtful = pieces[at].folded.removeprefix("ال") in OTHERWISE_WORDS[language]
    if doubtful and day is None and year is None and not (said_month or said_after):
        return None
    if calendar is not month.calendar and month.calendar is Calendar.GREGORIAN:
        year = None
    return Date(month.calendar, year, month.number, day), end


def _day_of_month(pieces: Sequence[Piece], place: int, language: Language) -> tuple[int | None, int]:
    """The day that a month is given with, and where the month is to be looked for."""
    found = number_at(pieces, place, language)
    if found is None or not (1 <= found.value <= 31) or found.value != int(found.value):
        return None, place
    end, _ = _past(pieces, found.end, _words("من از"))
    at, _ = _past(pieces, end, _MONTH_WORDS[language])
    return (int(found.value), end) if _month_at(pieces, at, language) else (None, place)


def _past(pieces: Sequence[Piece], place: int, words: frozenset[str]) -> tuple[int, bool]:
    stands = place < len(pieces) and pieces[place].folded in words
    return (place + 1, True) if stands else (place, False)


def _same_month_again(pieces: Sequence[Piece], end: int, month: Month, language: Language) -> int:
    """Past the second name of the month in «نيسان/أبريل» and «مايو أيار», with its stroke or brackets."""
    at = end + 1 if end < len(pieces) and pieces[end].folded in ("/", "(", "-") else end
    again = _month_at(pieces, at, language)
    if again is None or again[0] != month:
        return end
    end = again[1]
    return end + 1 if end < len(pieces) and pieces[end].folded == ")" else end


def _year_after(pieces: Sequence[Piece], end: int, language: Language, calendar: Calendar) -> tuple[int | None, Calendar, int]:
    at = end
    for words in (_words("، ,"), _words("من از"), _YEAR_WORDS[language]):
        at, _ = _past(pieces, at, words)
    if at < len(pieces) and _could_be_year(pieces[at]):
        year = int(pieces[at].value)
        if (calendar is Calendar.GREGORIAN and 1450 < year < 2300) or (calendar is not Calendar.GREGORIAN and year < 1600):
            return year, calendar, _past(pieces, at + 1, frozenset(_MARKS_OF_CALENDARS))[0]
    return None, calendar, end


def _could_be_year(piece: Piece) -> bool:
    return piece.kind is PieceKind.NUMBER and piece.folded.isdecimal() and 3 <= len(piece.folded) <= 4


def _year_alone(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Date, int] | None:
    """«سال ۱۳۵۷», «منذ 1979»: four figures where a year is likely and nothing is counted."""
    if not _could_be_year(pieces[place]):
        return None
    year, before = int(pieces[place].value), pieces[place - 1] if place else None
    following = pieces[place + 1] if place + 1 < len(pieces) else None
    mark = _MARKS_OF_CALENDARS.get(following.folded) if following else None
    said = before is not None and before.folded in _YEAR_WORDS[language]
    if mark or (said and year >= 100):
        return Date(mark or _calendar_of_year(year, language), year), place + (2 if mark else 1)
    our_time = 1900 <= year <= 2100 or (language is Language.PERSIAN and 1300 <= year <= 1420)
    led_in = before is not None and (before.kind is PieceKind.MARK or before.folded in _BEFORE_YEAR[language])
    alone = following is None or following.kind is not PieceKind.WORD
    if len(pieces[place].folded) == 4 and our_time and (led_in or alone):
        return Date(_calendar_of_year(year, language), year), place + 1
    return None


def _decade(pieces: Sequence[Piece], place: int, language: Language) -> tuple[Date, int] | None:
    """«دهه ۱۹۸۰», «ثمانينيات القرن الماضي»: ten years of the twentieth century unless a year says otherwise."""
    word = pieces[place].folded
    if word in _DECADE[language] and place + 1 < len(pieces) and _could_be_year(pieces[place + 1]):
        year = int(pieces[place + 1].value)
        return Date(_calendar_of_year(year, language), year - year % 10, years=10), place + 2
    if language is Language.ARABIC and (tens := _DECADES.get(word.removeprefix("ال"))):
        return Date(Calendar.GREGORIAN, 1900 + tens, years=10), place + 1
    return None
