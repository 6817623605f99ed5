"""Three calendars: their months by name in both languages, and the days they stand for.

Persian news counts years from the Hijra by the sun, Arabic news by Christ's birth, both sometimes by the moon; a day, a
month or a year of one calendar is a range of days, and ranges can be compared.

>>> str(days_of(Calendar.SOLAR_HIJRI, 1400))
'2021-03-21 to 2022-03-20'
>>> days_of(Calendar.SOLAR_HIJRI, 1400, 5, 5) == days_of(Calendar.GREGORIAN, 2021, 7, 27)
True

The conversions are `convertdate`'s: the solar year begins with the March equinox as seen from Tehran, the lunar months
are those of the tabular calendar, which may be a day or two from the moon that a country saw.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from reader.script.folding import fold
from reader.script.language import Language


class Calendar(Enum):
    """A way of counting years, by its name in CLDR."""

    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "persian"
    LUNAR_HIJRI = "islamic"


class Days(NamedTuple):
    """From `first` to `last`, both included."""

    first: date
    last: date

    def meet(self, other: "Days", *, slack: int = 0) -> bool:
        """Whether they share a day, or come within `slack` days of doing so."""
        return max(self.first, other.first) - min(self.last, other.last) <= timedelta(slack)

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first} to {self.last}"


class Month(NamedTuple):
    """A month of a calendar, from 1 to 12."""

    calendar: Calendar
    number: int


_LAST_YEAR = {Calendar.GREGORIAN: 9999, Calendar.SOLAR_HIJRI: 2300, Calendar.LUNAR_HIJRI: 9500}
"""Farther on nobody can tell the day of the equinox, or the Gregorian year has five figures."""


@lru_cache(maxsize=4096)
def days_of(calendar: Calendar, year: int, month: int | None = None, day: int | None = None) -> Days | None:
    """The days that a date stands for; None where the calendar has no such date, or it cannot be told."""
    if month is None:
        first, after = _day(calendar, year, 1, 1), _day(calendar, year + 1, 1, 1)
    elif day is None:
        first = _day(calendar, year, month, 1)
        after = _day(calendar, year + month // 12, month % 12 + 1, 1)
    else:
        found, whole = _day(calendar, year, month, day), days_of(calendar, year, month)
        return Days(found, found) if found and whole and whole.first <= found <= whole.last else None
    return Days(first, after - timedelta(1)) if first and after else None


def _day(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1 <= year <= _LAST_YEAR[calendar]):
        return None
    try:
        return date(*_gregorian(calendar, year, month, day))
    except (ValueError, ImportError):
        return None


def _gregorian(calendar: Calendar, year: int, month: int, day: int) -> Sequence[int]:
    if calendar is Calendar.GREGORIAN:
        return year, month, day
    # Imported here: an article without such a date must not wait for the astronomy behind it.
    from convertdate import islamic, persian

    if calendar is Calendar.SOLAR_HIJRI:
        gregorian: Sequence[int] = persian.to_gregorian(year, month, day)
    else:
        gregorian = islamic.to_gregorian(year, month, day)
    return gregorian


_PERSIAN_MONTHS = {
    Calendar.GREGORIAN: (
        "ژانویه|جنوری", "فوریه|فبروری", "مارس|مارچ", "آوریل|آپریل|اپریل", "مه|می", "ژوئن|جون", "ژوئیه|ژوییه|جولای|جولای",
        "اوت|آگوست|اگوست|آگست", "سپتامبر|سپتمبر", "اکتبر|اکتوبر", "نوامبر|نومبر", "دسامبر|دسمبر",
    ),
    Calendar.SOLAR_HIJRI: (
        "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد|امرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
    ),
    Calendar.LUNAR_HIJRI: (
        "محرم", "صفر", "ربیع الاول|ربیعالاول", "ربیع الثانی|ربیعالثانی", "جمادی الاول|جمادیالاول|جمادی الاولی",
        "جمادی الثانی|جمادیالثانی", "رجب", "شعبان", "رمضان", "شوال", "ذیقعده|ذی القعده|ذیالقعده", "ذیحجه|ذی الحجه|ذیالحجه",
    ),
}  # fmt: skip
_ARABIC_MONTHS = {
    Calendar.GREGORIAN: (
        "يناير|كانون الثاني|جانفي", "فبراير|شباط|فيفري", "مارس|آذار", "أبريل|إبريل|ابريل|نيسان|أفريل", "مايو|أيار|ماي",
        "يونيو|يونيه|حزيران|جوان", "يوليو|يوليه|تموز|جويلية", "أغسطس|آب|أوت|غشت", "سبتمبر|أيلول|شتنبر",
        "أكتوبر|تشرين الأول", "نوفمبر|تشرين الثاني|نونبر", "ديسمبر|كانون الأول|دجنبر",
    ),
    Calendar.SOLAR_HIJRI: (
        "فروردين", "أرديبهشت", "خرداد", "تير", "مرداد", "شهريور", "مهر", "آبان", "آذر", "دي", "بهمن", "إسفند",
    ),
    Calendar.LUNAR_HIJRI: (
        "محرم|المحرم", "صفر", "ربيع الأول", "ربيع الثاني|ربيع الآخر", "جمادى الأولى|جمادى الأول", "جمادى الآخرة|جمادى الثانية",
        "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة|ذي القعدة", "ذو الحجة|ذي الحجة",
    ),
}  # fmt: skip
MONTHS = {
    language: {
        fold(name): Month(calendar, number)
        for calendar, months in named.items()
        for number, names in enumerate(months, 1)
        for name in names.split("|")
    }
    for language, named in ((Language.PERSIAN, _PERSIAN_MONTHS), (Language.ARABIC, _ARABIC_MONTHS))
}
"""The months by their folded names, of one word or two."""
OTHERWISE_WORDS = {
    Language.PERSIAN: frozenset(
        fold(name) for name in "مه می تیر مهر دی بهمن آذر صفر محرم رجب شعبان رمضان جون آبان اوت".split()
    ),
    Language.ARABIC: frozenset(
        fold(name) for name in "مارس آب أوت ماي جوان صفر محرم المحرم رجب شعبان رمضان تير مهر دي آذر بهمن".split()
    ),
}
"""Names of months that mean something else too: they count as months only beside a day, a year or the word for month."""
WEEKDAYS = {
    language: {fold(name): number for number, names in enumerate(days.split()) for name in names.split("|")}
    for language, days in (
        (Language.PERSIAN, "دوشنبه سهشنبه چهارشنبه پنجشنبه|پنجشنبه جمعه شنبه یکشنبه"),
        (Language.ARABIC, "الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    )
}
"""The days of the week by their folded names, Monday 0 as in `datetime.date.weekday`."""
