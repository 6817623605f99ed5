"""Number words of both languages with their values, folded.

Forms and their spellings after two grammars: Persian, G. Lazard, A Grammar of Contemporary Persian, §§ 97-103; Arabic,
K. C. Ryding, A Reference Grammar of Modern Standard Arabic, chapter 15. `numerals` next door reads digits.
"""

from decimal import Decimal

from reader.script.folding import fold
from reader.script.language import Language


def _table(written: str) -> dict[str, Decimal]:
    """«word|word=value»; folded."""
    found: dict[str, Decimal] = {}
    for part in written.split():
        words, _, value = part.partition("=")
        found.update((fold(word), Decimal(value)) for word in words.split("|"))
    return found


CARDINALS = {
    Language.PERSIAN: _table(
        "یک=1 دو=2 سه=3 چهار=4 پنج=5 شش|شیش=6 هفت=7 هشت=8 نه=9 ده=10 یازده=11 دوازده=12 سیزده=13 چهارده=14 پانزده=15 "
        "شانزده=16 هفده=17 هجده|هیجده=18 نوزده=19 بیست=20 سی=30 چهل=40 پنجاه=50 شصت=60 هفتاد=70 هشتاد=80 نود=90 "
        "صد|یکصد=100 دویست=200 سیصد=300 چهارصد=400 پانصد=500 ششصد=600 هفتصد=700 هشتصد=800 نهصد=900"
    ),
    Language.ARABIC: _table(
        "واحد|واحدة|أحد|إحدى=1 اثنان|اثنين|إثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي=2 ثلاثة|ثلاث=3 أربعة|أربع=4 "
        "خمسة|خمس=5 ستة|ست=6 سبعة|سبع=7 ثمانية|ثماني|ثمان=8 تسعة|تسع=9 عشرة|عشر=10 عشرون|عشرين=20 ثلاثون|ثلاثين=30 "
        "أربعون|أربعين=40 خمسون|خمسين=50 ستون|ستين=60 سبعون|سبعين=70 ثمانون|ثمانين=80 تسعون|تسعين=90 مئة|مائة=100 "
        "مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتي=200 ثلاثمئة|ثلاثمائة=300 أربعمئة|أربعمائة=400 خمسمئة|خمسمائة=500 "
        "ستمئة|ستمائة=600 سبعمئة|سبعمائة=700 ثمانمئة|ثمانمائة|ثمانيمائة=800 تسعمئة|تسعمائة=900"
    ),
}
SCALES = {
    Language.PERSIAN: _table("هزار=1e3 میلیون|ملیون=1e6 میلیارد|بیلیون=1e9 تریلیون=1e12"),
    Language.ARABIC: _table(
        "ألف|ألفا|آلاف=1e3 مليون|مليونا|ملايين=1e6 مليار|مليارا|مليارات|بليون=1e9 تريليون|تريليونا|تريليونات=1e12"
    ),
}
TWO_SCALES = _table("ألفين|ألفان|ألفي|ألفا=2e3 مليونين|مليونان|مليوني|مليونا=2e6 مليارين|ملياران|ملياري=2e9")
VAGUE = {
    Language.PERSIAN: _table("دهها=10 صدها=100 هزاران|هزارها=1e3 میلیونها=1e6 میلیاردها=1e9"),
    Language.ARABIC: _table("عشرات=10 مئات|مآت=100 آلاف=1e3 ملايين=1e6 مليارات=1e9"),
}
ORDINALS = {
    Language.PERSIAN: {
        **_table("اول|نخست|نخستین|اولین|یکم=1 دوم|دومین=2 سوم|سومین=3"),
        **{
            cardinal + ending: value
            for cardinal, value in CARDINALS[Language.PERSIAN].items()
            for ending in ("م", "مین")
            if value not in (1, 2, 3, 30)
        },
    },
    Language.ARABIC: _table(
        "أول|أولى=1 ثاني|ثانية=2 ثالث|ثالثة=3 رابع|رابعة=4 خامس|خامسة=5 سادس|سادسة=6 سابع|سابعة=7 ثامن|ثامنة=8 "
        "تاسع|تاسعة=9 عاشر|عاشرة=10"
    ),
}
HALF = {Language.PERSIAN: fold("نیم"), Language.ARABIC: fold("نصف")}
FRACTIONS = _table("ثلث=3 ربع=4")

NUMBER_WORDS = {
    language: frozenset(
        [*CARDINALS[language], *SCALES[language], *VAGUE[language], *ORDINALS[language], HALF[language]]
        + ([*TWO_SCALES, *FRACTIONS] if language is Language.ARABIC else [])
    )
    for language in Language
}
"""Every word that may begin or continue a number."""
