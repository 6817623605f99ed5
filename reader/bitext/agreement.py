"""Whether two facts agree, whatever units, digits and calendars they are given in.

Two dates agree when they may be one day, and differ when they cannot. Two quantities are compared when they count the
same; a number whose sense is not plain may agree with another and is never said to differ.

>>> from reader.bitext.facts import facts_in
>>> from reader.script.language import Language
>>> def agreement(persian, arabic):
...     return agree(facts_in(persian, Language.PERSIAN)[0], facts_in(arabic, Language.ARABIC)[0])
>>> agreement("۲/ ۵میلیون دلار", "2.5 مليون دولار"), agreement("۶۵ کیلومتر", "40 ميلا"), agreement("۲۰ کشته", "مقتل 30 شخصا")
(True, True, False)
>>> agreement("۵ مرداد ۱۴۰۰", "27 يوليو 2021"), agreement("سال ۱۴۰۰", "عام 2003")
(True, False)
"""

from collections.abc import Callable
from decimal import Decimal

from reader.bitext.dates import Date
from reader.bitext.facts import DateFact, Fact, NameFact, WeekdayFact
from reader.bitext.measures import Dimension, Unit
from reader.bitext.number_phrases import Exactness
from reader.bitext.quantities import Quantity
from reader.script.calendars import Calendar, Days, days_of

SameNoun = Callable[[str, str], bool]
"""Whether a noun of the first fact's language means the same as one of the second's, by their lemmas."""

_ROUNDED = Decimal("0.01")
_ABOUT = Decimal("0.1")
_CONVERTED = Decimal("0.06")
"""Writers round what they convert: 200 miles are given as 320 km, two feet as 60 cm."""
_ROUNDED_FROM = 1000
_SPEAKS_FROM = 10
"""Two passages share smaller numbers by chance; they agree only where they count the same."""
_SLACK = {Calendar.LUNAR_HIJRI: 2}
"""Days by which the moon seen may differ from the table."""
_WORDS_OF_A_PERSON = 3
_SOME_YEAR = 1400
"""Any solar year: its months begin on the same Gregorian days a day more or less."""


def never(_first: str, _second: str) -> bool:
    """For facts compared without a word list."""
    return False


def agree(first: Fact, second: Fact, same_noun: SameNoun = never) -> bool | None:
    """Whether two facts agree; None where they cannot be compared."""
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        return _quantities_agree(first, second, same_noun)
    if isinstance(first, DateFact) and isinstance(second, DateFact):
        return _dates_agree(first.date, second.date)
    if isinstance(first, WeekdayFact) and isinstance(second, WeekdayFact):
        return first.day == second.day
    if isinstance(first, Quantity) and isinstance(second, DateFact):
        return _is_bare_year(first, second.date)
    if isinstance(first, DateFact) and isinstance(second, Quantity):
        return _is_bare_year(second, first.date)
    if isinstance(first, NameFact) and isinstance(second, NameFact):
        # Two names say nothing against each other: both may be right.
        return True if _names_agree(first.name, second.name) else None
    return None


def _names_agree(first: str, second: str) -> bool:
    """One meaning in common («America, the United States»), or a person by the last name alone («Saddam Hussein»)."""
    mine, theirs = ([name.removeprefix("the ").split() for name in each.split(", ")] for each in (first, second))
    return any(_is_part(one, other) or _is_part(other, one) for one in mine for other in theirs)


def _is_part(short: list[str], long: list[str]) -> bool:
    """The same words, or a last name alone beside the whole name of a person."""
    return short == long or (len(short) == 1 and len(long) <= _WORDS_OF_A_PERSON and short[0] == long[-1])


def _quantities_agree(first: Quantity, second: Quantity, same_noun: SameNoun) -> bool | None:
    if first.ordinal is not second.ordinal:
        return None
    if Exactness.VAGUE in (first.exactness, second.exactness):
        return True if _same_magnitude(first, second, same_noun) else None
    comparable = not first.ordinal and _counts_the_same(first.unit, second.unit, same_noun)
    if comparable:
        return _near(first, second)
    # Two nouns we cannot tell apart: the same number speaks for them, another says nothing.
    speaks = first.value >= _SPEAKS_FROM or first.ordinal
    return True if speaks and first.value == second.value and _may_count_the_same(first.unit, second.unit) else None


def _is_bare_year(quantity: Quantity, date: Date) -> bool | None:
    """«المپیک ۲۰۱۲ لندن»: a figure that the other passage says to be a year."""
    may_be_year = quantity.unit.dimension is Dimension.UNKNOWN or not quantity.unit.listed
    return True if may_be_year and date.month is None and quantity.value == date.year else None


def _may_count_the_same(first: Unit, second: Unit) -> bool:
    dimensions = {first.dimension, second.dimension}
    return dimensions == {Dimension.COUNT} or Dimension.UNKNOWN in dimensions or first == second


def _counts_the_same(first: Unit, second: Unit, same_noun: SameNoun) -> bool:
    if first.dimension is not second.dimension or first.dimension in (Dimension.UNKNOWN, Dimension.TIME_OF_DAY):
        return False
    if first.dimension.converts or first.dimension is Dimension.SHARE:
        return True
    if first.listed or second.listed:
        return first.listed and second.listed and first.name == second.name
    return same_noun(first.name, second.name)


def _near(first: Quantity, second: Quantity) -> bool:
    low, high = sorted((first.amount, second.amount))
    if low == high:
        return True
    apart = (high - low) / high
    if Exactness.ABOUT in (first.exactness, second.exactness):
        return apart <= _ABOUT
    if first.unit.dimension.converts and first.unit != second.unit:
        return apart <= _CONVERTED
    return apart <= _ROUNDED and high >= _ROUNDED_FROM


def _same_magnitude(first: Quantity, second: Quantity, same_noun: SameNoun) -> bool:
    """«ده‌ها» with «عشرات»; or with anything from ten up to a thousand, if it counts the same."""
    if first.exactness is second.exactness:
        return first.value == second.value and _may_count_the_same(first.unit, second.unit)
    vague, other = (first, second) if first.exactness is Exactness.VAGUE else (second, first)
    within = vague.value <= other.value < vague.value * 100
    return within and _counts_the_same(first.unit, second.unit, same_noun)


def _dates_agree(first: Date, second: Date) -> bool | None:
    if first.days and second.days:
        slack = max(_SLACK.get(first.calendar, 0), _SLACK.get(second.calendar, 0))
        return first.days.meet(second.days, slack=slack)
    if first.calendar is second.calendar and None in (first.year, second.year) and first.month and second.month:
        same_day = first.day == second.day or None in (first.day, second.day)
        return first.month == second.month and same_day
    return _yearless_across_calendars(first, second)


def _yearless_across_calendars(first: Date, second: Date) -> bool | None:
    """«۵ مرداد» and «27 يوليو»: the sun's two calendars run side by side."""
    if {first.calendar, second.calendar} != {Calendar.SOLAR_HIJRI, Calendar.GREGORIAN}:
        return None
    persian, christian = (first, second) if first.calendar is Calendar.SOLAR_HIJRI else (second, first)
    if persian.month is None or christian.month is None:
        return None
    mine = days_of(Calendar.SOLAR_HIJRI, persian.year or _SOME_YEAR, persian.month, persian.day)
    theirs = [days_of(Calendar.GREGORIAN, year, christian.month, christian.day) for year in _years_of(mine)]
    return any(each.meet(mine, slack=1) for each in theirs if each) if mine else None


def _years_of(days: Days | None) -> tuple[int, ...]:
    return (days.first.year - 1, days.first.year, days.first.year + 1) if days else ()
