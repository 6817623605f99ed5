import pytest

from reader.bitext.dates import Date
from reader.bitext.facts import DateFact, WeekdayFact, facts_in
from reader.bitext.quantities import Quantity
from reader.script.calendars import Calendar
from reader.script.language import Language

FA, AR = Language.PERSIAN, Language.ARABIC


def dates(text, language):
    return [fact.date for fact in facts_in(text, language) if isinstance(fact, DateFact)]


def quantities(text, language):
    return [str(fact) for fact in facts_in(text, language) if isinstance(fact, Quantity)]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("در ۲۷ ژوئیه ۲۰۲۱ رفت", FA, Date(Calendar.GREGORIAN, 2021, 7, 27)),
        ("27/7/2021", AR, Date(Calendar.GREGORIAN, 2021, 7, 27)),
        ("عالم27-7-2021 | 16:56", AR, Date(Calendar.GREGORIAN, 2021, 7, 27)),
        ("(26 تموز 2021)", AR, Date(Calendar.GREGORIAN, 2021, 7, 26)),
        ("يوم 26 تموز/يوليو.", AR, Date(Calendar.GREGORIAN, None, 7, 26)),
        ("27 يوليو", AR, Date(Calendar.GREGORIAN, None, 7, 27)),
        ("في نيسان/أبريل", AR, Date(Calendar.GREGORIAN, None, 4)),
        ("وفي مارس/آذار، قام", AR, Date(Calendar.GREGORIAN, None, 3)),
        ("في الأول من مايو أيار 2003.", AR, Date(Calendar.GREGORIAN, 2003, 5, 1)),
        ("هجمات 11 سبتمبر عام 2001", AR, Date(Calendar.GREGORIAN, 2001, 9, 11)),
        ("۵ مرداد ۱۴۰۰", FA, Date(Calendar.SOLAR_HIJRI, 1400, 5, 5)),
        ("۱۴۰۰/۵/۵", FA, Date(Calendar.SOLAR_HIJRI, 1400, 5, 5)),
        ("17 ذي الحجة 1442", AR, Date(Calendar.LUNAR_HIJRI, 1442, 12, 17)),
        ("17 ربيع الأول 1442 هـ", AR, Date(Calendar.LUNAR_HIJRI, 1442, 3, 17)),
        ("انقلاب ۱۳۵۷ بود", FA, None),
        ("در سال ۱۳۵۷ انقلاب شد", FA, Date(Calendar.SOLAR_HIJRI, 1357)),
        ("در ۲۰۰۳ حمله کرد", FA, Date(Calendar.GREGORIAN, 2003)),
        ("عام 2003", AR, Date(Calendar.GREGORIAN, 2003)),
        ("ماه مارس ۲۰۰۳", FA, Date(Calendar.GREGORIAN, 2003, 3)),
        ("ماه مه ۲۰۰۳", FA, Date(Calendar.GREGORIAN, 2003, 5)),
        ("دهه ۱۹۸۰", FA, Date(Calendar.GREGORIAN, 1980, years=10)),
        ("في الثمانينيات", AR, Date(Calendar.GREGORIAN, 1980, years=10)),
        ("می رود", FA, None),
        ("مهر و محبت", FA, None),
        ("مارس الرياضة", AR, None),
        ("العام الجاري", AR, None),
        ("سال جاری", FA, None),
        ("2000 جندي", AR, None),
    ],
)
def test_dates(text, language, date):
    assert dates(text, language) == ([date] if date else [])


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("۲۵۰۰ سرباز", FA, ["2500 سرباز"]),
        ("2500 جندي", AR, ["2500 جندی"]),
        ("۲۰ درصد و ۳۰٪", FA, ["20 percent", "30 percent"]),
        ("20 في المئة و30 بالمائة و40 بالمئة و50%", AR, ["20 percent", "30 percent", "40 percent", "50 percent"]),
        ("۲ میلیارد دلاری", FA, ["2000000000 dollar"]),
        ("155 مليون دولار", AR, ["155000000 dollar"]),
        ("$50", AR, ["50 dollar"]),
        ("۸۰۰ کیلومتر بر ساعت", FA, ["800 kilometre per hour"]),
        ("800 كيلو متر في الساعة", AR, ["800 kilometre per hour"]),
        ("۵ کیلومتر مربع", FA, ["5 square kilometre"]),
        ("في غضون أسبوعين", AR, ["2 week"]),
        ("۴۱ ساله", FA, ["41 year"]),
        ("ساعت ۳", FA, ["3 time of day"]),
        ("۲۰ نفر کشته شدند", FA, ["20 dead"]),
        ("مقتل 30 شخصا", AR, ["30 dead"]),
        ("أُصيب 540 شخصًا وفُقد 29", AR, ["540 wounded", "29 missing"]),
        ("الدول الست", AR, ["6 الدول"]),
        ("کووید-۱۹", FA, []),
        ("۳۸ - ۱۷", FA, []),
        ("ساعت ۹:۳۰", FA, []),
    ],
)
def test_a_number_is_given_with_what_it_counts(text, language, said):
    assert quantities(text, language) == said


def test_what_is_counted_is_named_by_its_lemma():
    (fact,) = facts_in("عشرون متجرا", AR, lambda word, _language: {"متجرا": "متجر"}[word])
    assert (fact.value, fact.unit.name) == (20, "متجر")


def test_a_fact_knows_its_place_in_the_passage():
    text = "آمد با ۵۰۰ هزار سرباز در ۵ مرداد ۱۴۰۰."
    assert [fact.span.of(text) for fact in facts_in(text, FA)] == ["۵۰۰ هزار سرباز", "۵ مرداد ۱۴۰۰"]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [("دوشنبه", FA, 0), ("سه شنبه", FA, 1), ("پنج\u200cشنبه", FA, 3), ("يوم الاثنين،", AR, 0), ("والجمعة", AR, 4)],
)
def test_weekdays(text, language, day):
    assert [fact.day for fact in facts_in(text, language) if isinstance(fact, WeekdayFact)] == [day]


@pytest.mark.parametrize("text", ["۱" * 100_000, "1/" * 20_000, "و" * 20_000, "مئة و" * 5_000, "5 - " * 10_000, "", "،"])
def test_strange_text_is_read_and_nothing_hangs(text):
    for language in Language:
        for fact in facts_in(text, language):
            assert fact.span.of(text)
            assert str(fact)
