"""Words that open a clause or tell where one ends, in either language, folded; `clauses` next door asks them."""

from reader.script.folding import fold
from reader.script.language import Language
from reader.text.tokens import tokens


def _folded(written: str) -> frozenset[str]:
    return frozenset(map(fold, written.split()))


def _phrases(written: str) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(written.split("|"), key=len, reverse=True):
        words = tuple(fold(token.surface) for token in tokens(phrase))
        found.setdefault(words[0], []).append(words)
    return found


OPENERS = {
    Language.PERSIAN: _phrases(
        "که|اگر|اگرچه|اگر چه|هرچند|هر چند|گرچه|زیرا|چون|چراکه|چرا که|اما|ولی|بلکه|لیکن|وگرنه|وقتی|وقتی که|هنگامی که"
        "|هنگامیکه|زمانی که|زمانیکه|در حالی که|در حالیکه|درحالیکه|در صورتی که|در صورتیکه|پس از آن که|پس از آنکه"
        "|پس از این که|پس از اینکه|پیش از آن که|پیش از آنکه|پیش از این که|پیش از اینکه|بعد از آن که|بعد از آنکه"
        "|بعد از این که|بعد از اینکه|قبل از آن که|قبل از آنکه|قبل از این که|قبل از اینکه|به طوری که|به طوریکه|بطوریکه"
        "|به گونه ای که|به این دلیل که|از آنجا که|از آنجایی که|با این که|با اینکه|با وجود این که|با وجود اینکه|با آن که"
        "|با آنکه|با این حال|مبنی بر این که|مبنی بر اینکه|تا این که|تا اینکه|این که|اینکه|مگر این که|مگر اینکه|ضمن این که"
        "|ضمن اینکه|همان طور که|همانطور که|به دلیل این که|به دلیل اینکه|برای این که|برای اینکه|بدون این که|بدون اینکه"
        "|بنابراین|سپس|از جمله"
    ),
    Language.ARABIC: _phrases(
        "الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|والذي|والتي|والذين|حيث|بينما|فيما|إذ|كما|عندما|حينما|بعدما"
        "|قبل أن|بعد أن|منذ أن|إلا أن|إلا أنه|إلا أنها|إلا أنهم|غير أن|رغم أن|على الرغم من أن|بالرغم من أن|على الرغم من"
        "|بالرغم من|مع أن|في حين|في حين أن|في الوقت الذي|في وقت|لكن|لكنه|لكنها|لكنهم|ولكن|ولكنه|ولكنها|ولكنهم|لأن|لأنه"
        "|لأنها|لأنهم|مما|إذا|بل|ثم|وأن|وأنه|وأنها|وأنهم|وإن|وإنه|وهو|وهي|وهم|وقد|ولم|ولن|ولا|وليس|وكان|وكانت|وبينما"
        "|وفيما|وعندما|وإذا|وحيث|كي|لكي|ومن ثم|فإن|فقد|وذلك|بما في ذلك|مشيرا إلى|مضيفا|مؤكدا"
    ),
}
"""Words and phrases that a clause begins with, by their first word, longest first."""
AND = fold("و")
OR = fold("یا")
UNTIL = {Language.PERSIAN: fold("تا"), Language.ARABIC: fold("حتى")}
"""They join clauses only beside a verb."""
THAT = frozenset(
    fold(opening + pronoun) for opening in ("أن", "بأن") for pronoun in ("", "ه", "ها", "هم", "هما", "نا", "ني", "نه", "هن")
)
"""«أن» and «إن», which are one when folded, with their pronouns: they open a clause behind a verb of saying."""
_SAID = _folded(
    "قال قالت قالوا يقول تقول يقولون أضاف أضافت أكد أكدت أكدوا يؤكد تؤكد أعلن أعلنت أعلنوا ذكر ذكرت أوضح أوضحت أشار"
    " أشارت يشير تشير صرح صرحت اعتبر اعتبرت كشف كشفت أفاد أفادت رأى رأت يرى ترى زعم زعمت يزعم نفى نفت حذر حذرت يعتقد"
    " تعتقد يعتقدون أخبر أخبرت ادعى كتب كتبت علم يظن توقع توقعت أقر اعترف اعترفت شدد شددت لفت تابع تابعت أبلغ أبلغت"
)
SAYING = frozenset(joined + verb for joined in ("", "و", "ف") for verb in _SAID)
"""Arabic verbs of saying, in the third person, with what joins them to what came before."""

COPULAS = {
    Language.PERSIAN: _folded("است هست نیست هستند نیستند بود بودند نبود نبودند باشد باشند نباشد هستیم بودیم"),
    Language.ARABIC: frozenset(
        joined + form
        for joined in ("", "و", "ف")
        for form in _folded("كان كانت كانوا يكون تكون يكونوا ليس ليست ليسوا سيكون ستكون كنا")
    ),
}
"""Verbs that the word list calls auxiliaries."""
MODALS = _folded("می‌خواهد می‌خواهند می‌تواند می‌توانند می‌توان توانست توانستند خواست خواستند نمی‌تواند نمی‌توانند بتواند بتوانند")
"""Persian verbs behind which their clause goes on."""
MODAL_NOUNS = _folded("ممکن قرار لازم ناچار مجبور قادر")
"""«ممکن است» and its like, behind which it goes on too."""
INFINITIVES = _folded("شدن کردن بودن")
