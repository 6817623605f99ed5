"""What a number counts: measures that convert into one another, money, shares, and people by what befell them.

Factors are exact by definition (international yard and pound agreement, 1959) but for months and years, which are the
mean ones of the Gregorian calendar.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from reader.script.folding import fold
from reader.script.language import Language


class Dimension(Enum):
    """What can be compared with what."""

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    WEIGHT = "weight"
    DURATION = "duration"
    SPEED = "speed"
    TIME_OF_DAY = "time of day"
    UNKNOWN = "unknown"
    """Two such numbers may agree, and are never said to differ."""

    @property
    def converts(self) -> bool:
        """Whether its units convert into one another."""
        return self in (Dimension.LENGTH, Dimension.AREA, Dimension.WEIGHT, Dimension.DURATION, Dimension.SPEED)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts."""

    dimension: Dimension
    name: str = ""
    """In English for a measure; the lemma of the counted noun for a count."""
    factor: Decimal = Decimal(1)
    """How much of the dimension's base unit (metre, square metre, kilogram, day, metre a second) one of it is."""
    listed: bool = True
    """Whether its name is ours and the same in both languages; otherwise it is a noun of the text."""


NO_UNIT = Unit(Dimension.UNKNOWN)
TIME_OF_DAY = Unit(Dimension.TIME_OF_DAY, "time of day")
PERCENT = Unit(Dimension.SHARE, "percent", Decimal("0.01"))
WHOLE = Unit(Dimension.SHARE, "whole")
DOLLAR, EURO, POUND = (Unit(Dimension.MONEY, name) for name in ("dollar", "euro", "pound"))

# dimension, name, factor: Persian words: Arabic words, with the Arabic dual behind a bar
_LISTED = """
length metre 1: متر: متر أمتار مترا | مترين متران
length kilometre 1000: کیلومتر: كيلومتر كيلومترا كيلومترات كم کم | كيلومترين
length centimetre .01: سانتیمتر سانتیمتر: سنتيمتر سنتيمترا سنتيمترات سم سنتمتر | سنتيمترين
length millimetre .001: میلیمتر میلمتر: مليمتر مليمترا مليمترات ملم ميليمتر | مليمترين
length mile 1609.344: مایل میل: ميل ميلا أميال | ميلين
length foot .3048: فوت فیت: قدم قدما أقدام | قدمين قدمان
length inch .0254: اینچ: بوصة بوصات إنش إنشا | بوصتين
length yard .9144: یارد: ياردة ياردات | ياردتين
weight kilogram 1: کیلوگرم کیلو: كيلوغرام كيلوجرام كيلوغراما كيلوغرامات كجم كغم كغ كيلو |
weight gram .001: گرم: غرام جرام غراما غرامات جرامات |
weight tonne 1000: : طن طنا أطنان | طنين
weight pound .45359237: : رطل رطلا أرطال | رطلين
duration second 1/86400: ثانیه: ثانية ثوان ثواني | ثانيتين
duration minute 1/1440: دقیقه دقیقهای: دقيقة دقائق | دقيقتين
duration hour 1/24: ساعت ساعته: ساعة ساعات | ساعتين
duration day 1: روز شبانهروز روزه: يوم يوما أيام | يومين يومان
duration week 7: هفته هفتهای: أسبوع أسبوعا أسابيع | أسبوعين أسبوعان
duration month 30.436875: ماه ماهه: شهر شهرا أشهر شهور | شهرين شهران
duration year 365.2425: سال ساله سالگی: عام عاما أعوام سنة سنوات سنين | عامين عامان سنتين سنتان
duration decade 3652.425: دهه: عقد عقدا عقود | عقدين عقدان
duration century 36524.25: قرن: قرن قرنا قرون | قرنين
area hectare 10000: هکتار: هكتار هكتارا هكتارات | هكتارين
volume litre 1: لیتر: لتر لترا لترات ليتر | لترين
volume barrel 1: بشکه: برميل برميلا براميل | برميلين
volume gallon 1: گالن: غالون جالون غالونا غالونات |
money dollar 1: دلار: دولار دولارا دولارات | دولارين
money euro 1: یورو: يورو |
money pound 1: پوند: جنيه جنيها جنيهات | جنيهين
money rial 1: ریال: ريال ريالا ريالات |
money toman 1: تومان: تومان تومانا |
money dinar 1: دینار: دينار دينارا دنانير |
money dirham 1: درهم: درهم درهما دراهم |
money lira 1: لیره لیر: ليرة ليرات |
money yen 1: ین: ين |
money yuan 1: یوان: يوان |
money rouble 1: روبل: روبل روبلا |
money rupee 1: روپیه: روبية روبيات |
money shekel 1: شکل: شيكل شيكلا |
count person 1: نفر شخص: شخص شخصا أشخاص فرد فردا أفراد نسمة |شخصين
count time 1: بار مرتبه دفعه: مرة مرات | مرتين
unknown degree 1: درجه: درجة درجات |
"""
_BEFELL = {
    "dead": {
        Language.PERSIAN: "کشته کشتهشده جان قربانی کشتن مرگ فوت درگذشت شهید",
        Language.ARABIC: "قتيل قتيلا قتلى مقتل قتل قتلوا قتلت مصرع مصرعهم حتفهم وفاة توفي شهيد شهيدا شهداء بحياة حياتهم "
        "ضحية ضحايا",
    },
    "wounded": {
        Language.PERSIAN: "زخمی مجروح مصدوم زخمیها",
        Language.ARABIC: "جريح جريحا جرحى مصاب مصابا مصابين أصيب أصيبوا إصابة جرح بجروح",
    },
    "missing": {Language.PERSIAN: "مفقود ناپدید", Language.ARABIC: "مفقود مفقودا مفقودين فقد فقدان"},
}
BEFELL = {
    language: {fold(word): Unit(Dimension.COUNT, name) for name, words in _BEFELL.items() for word in words[language].split()}
    for language in Language
}
"""Words that say what befell the people counted."""
PERSON = Unit(Dimension.COUNT, "person")
SQUARE = frozenset({fold("مربع"), fold("مربعا"), fold("مربعة")})
CUBIC = frozenset({fold("مکعب"), fold("مكعب")})


def _listed() -> tuple[dict[Language, dict[str, Unit]], dict[str, Unit]]:
    plain: dict[Language, dict[str, Unit]] = {language: {} for language in Language}
    twice: dict[str, Unit] = {}
    for line in _LISTED.strip().splitlines():
        head, persian, arabic = line.split(":")
        dimension, name, factor = head.split()
        above, _, below = factor.partition("/")
        unit = Unit(Dimension(dimension), name, Decimal(above) / Decimal(below or 1))
        single, _, dual = arabic.partition("|")
        for word in persian.split():
            # «۳۰۰ کیلومتری», «۲ میلیارد دلاری»: the adjective made of a measure.
            plain[Language.PERSIAN].update({fold(word): unit, fold(word) + "ی": unit})
        plain[Language.ARABIC].update((fold(word), unit) for word in single.split())
        twice.update((fold(word), unit) for word in dual.split())
    return plain, twice


LISTED, TWO_OF = _listed()
"""Measures by their folded words, and Arabic duals, which carry their number two with them."""


def squared(unit: Unit) -> Unit:
    """The area whose side is a length."""
    return Unit(Dimension.AREA, f"square {unit.name}", unit.factor**2)


def each_second(unit: Unit, duration: Unit) -> Unit:
    """The speed that goes a length in a duration."""
    return Unit(Dimension.SPEED, f"{unit.name} per {duration.name}", unit.factor / (duration.factor * 86400))
