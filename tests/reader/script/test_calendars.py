from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.script.calendars import MONTHS, WEEKDAYS, Calendar, Days, Month, days_of
from reader.script.folding import fold
from reader.script.language import Language


@pytest.mark.parametrize(
    ("calendar", "said", "first", "last"),
    [
        (Calendar.SOLAR_HIJRI, (1400,), date(2021, 3, 21), date(2022, 3, 20)),
        (Calendar.SOLAR_HIJRI, (1357, 11), date(1979, 1, 21), date(1979, 2, 19)),
        (Calendar.SOLAR_HIJRI, (1357, 11, 22), date(1979, 2, 11), date(1979, 2, 11)),
        (Calendar.SOLAR_HIJRI, (1403, 12, 30), date(2025, 3, 20), date(2025, 3, 20)),
        (Calendar.LUNAR_HIJRI, (1442, 12, 17), date(2021, 7, 27), date(2021, 7, 27)),
        (Calendar.GREGORIAN, (2021, 2), date(2021, 2, 1), date(2021, 2, 28)),
        (Calendar.GREGORIAN, (2021, 12), date(2021, 12, 1), date(2021, 12, 31)),
    ],
)
def test_a_date_of_any_calendar_is_a_range_of_days(calendar, said, first, last):
    assert days_of(calendar, *said) == Days(first, last)


@pytest.mark.parametrize(
    ("calendar", "said"),
    [
        (Calendar.SOLAR_HIJRI, (1402, 12, 30)),
        (Calendar.GREGORIAN, (2021, 2, 29)),
        (Calendar.GREGORIAN, (2021, 13)),
        (Calendar.LUNAR_HIJRI, (1442, 1, 31)),
        (Calendar.GREGORIAN, (99999,)),
        (Calendar.SOLAR_HIJRI, (0,)),
    ],
)
def test_a_date_that_no_calendar_has_is_none(calendar, said):
    assert days_of(calendar, *said) is None


# The first equinox of a year takes some milliseconds to work out.
@settings(deadline=None, max_examples=25)
@given(st.sampled_from(Calendar), st.integers(1, 2300), st.integers(1, 12))
def test_the_months_of_a_year_follow_one_another(calendar, year, month):
    this, following = days_of(calendar, year, month), days_of(calendar, year + month // 12, month % 12 + 1)
    if this and following:
        assert (following.first - this.last).days == 1
        assert 27 <= (this.last - this.first).days <= 30


def test_months_are_known_by_all_their_names():
    arabic = MONTHS[Language.ARABIC]
    assert arabic[fold("تموز")] == arabic[fold("يوليو")] == arabic[fold("جويلية")] == Month(Calendar.GREGORIAN, 7)
    assert MONTHS[Language.PERSIAN][fold("ژوئیه")] == Month(Calendar.GREGORIAN, 7)
    # The Iranian month and March differ by one letter.
    assert arabic[fold("آذار")].calendar is Calendar.GREGORIAN
    assert MONTHS[Language.PERSIAN][fold("آذر")] == Month(Calendar.SOLAR_HIJRI, 9)
    for language in Language:
        assert {(month.calendar, month.number) for month in MONTHS[language].values()} == {
            (calendar, number) for calendar in Calendar for number in range(1, 13)
        }
        assert set(WEEKDAYS[language].values()) == set(range(7))
