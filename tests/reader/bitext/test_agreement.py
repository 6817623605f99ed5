import pytest

from reader.bitext.agreement import agree
from reader.bitext.facts import NameFact, facts_in
from reader.script.language import Language
from reader.text.spans import Span

SAME = {("سرباز", "جندی"), ("فروشگاه", "متجر")}


def agreement(persian, arabic):
    (mine,), (theirs,) = facts_in(persian, Language.PERSIAN), facts_in(arabic, Language.ARABIC)
    forth = agree(mine, theirs, lambda first, second: (first, second) in SAME)
    back = agree(theirs, mine, lambda first, second: (second, first) in SAME)
    assert forth is back
    return forth


@pytest.mark.parametrize(
    ("persian", "arabic"),
    [
        ("۵۰۰ هزار سرباز", "500 ألف جندي"),
        ("۲/ ۵میلیون دلار", "2.5 مليون دولار"),
        ("۲۰ درصد", "20 في المئة"),
        ("دو هفته", "أسبوعين"),
        ("۶۵ کیلومتر", "40 ميلا"),
        ("۱۳۷ کیلومتر بر ساعت", "85 ميلا في الساعة"),
        ("دهها نفر", "عشرات الأشخاص"),
        ("بیش از ۳۰۰ نفر", "310 أشخاص"),
        ("۵ مرداد ۱۴۰۰", "27 يوليو 2021"),
        ("۵ مرداد ۱۴۰۰", "17 ذي الحجة 1442"),
        ("مرداد ۱۴۰۰", "17 ذي الحجة 1442"),
        ("۵ مرداد", "27 يوليو"),
        ("سال ۱۴۰۰", "عام 2021"),
        ("سال ۱۴۰۰", "عام 2022"),
        ("ماه مارس ۲۰۰۳", "عام 2003"),
        ("۲۷ ژوئیه ۲۰۲۱", "27 تموز"),
        ("دوشنبه", "الاثنين"),
    ],
)
def test_what_agrees(persian, arabic):
    assert agreement(persian, arabic) is True


@pytest.mark.parametrize(
    ("persian", "arabic"),
    [
        ("۲۵۰۰ سرباز", "3000 جندي"),
        ("۳۸۴ سرباز", "385 جنديا".replace("جنديا", "جندي")),
        ("۲۰ کشته", "30 قتيلا"),
        ("سال ۲۰۰۳", "عام 2011"),
        ("سال ۱۴۰۰", "عام 2023"),
        ("۵ مرداد", "27 يونيو"),
        ("ماه سپتامبر", "أغسطس آب"),
        ("دوشنبه", "الثلاثاء"),
        ("۲۰ درصد", "30 بالمئة"),
        ("سه روز", "3 أسابيع"),
    ],
)
def test_what_differs(persian, arabic):
    assert agreement(persian, arabic) is False


@pytest.mark.parametrize(
    ("persian", "arabic"),
    [
        ("۲۰ سرباز", "30 متجر"),
        ("۲۰ دلار", "30 جنيها"),
        ("۲۰ کشته", "30 جريحا"),
        ("دهها نفر", "5000 شخص"),
        ("ساعت ۳", "الساعة 15"),
        ("سومین", "الرابعة"),
        ("دوشنبه", "27 يوليو"),
        ("۵ مرداد", "3 رمضان"),
    ],
)
def test_what_cannot_be_compared(persian, arabic):
    assert agreement(persian, arabic) is None


@pytest.mark.parametrize(
    ("first", "second", "agreed"),
    [
        ("Iraq", "Iraq", True),
        ("America, the United States", "United States", True),
        ("al-Kadhimi", "Mustafa al-Kadhimi", True),
        ("Iraq", "Iran", None),
        ("New York", "New York Times", None),
    ],
)
def test_names_agree_or_say_nothing(first, second, agreed):
    one, other = (NameFact(name, Span(0, 1)) for name in (first, second))
    assert agree(one, other) is agree(other, one) is agreed
