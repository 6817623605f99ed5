"""What a click answers in the bundled articles: always something, always with its reason, never the misleading gloss."""

import pytest

from reader.lexicon.glosses import Via
from reader.lexicon.lookup import Lookup
from reader.script.language import Language
from reader.store.wordlist import WordlistDatabase
from reader.text.tokens import TokenKind, token_of, tokens


@pytest.fixture(scope="module")
def lookup(prepared_home):
    database = WordlistDatabase(prepared_home / "wordlist.db")
    yield Lookup(database)
    database.close()


def gloss_of(library, passage, word, language):
    annotated = library.words.gloss_at(passage, passage.index(word), language)
    return annotated.glosses[0]


def all_words(library):
    for story in library.articles.stories():
        for summary in story.articles:
            article = library.articles.article(summary.id)
            for annotated in library.words.annotate(article.text, summary.language):
                if annotated.token.kind is TokenKind.WORD:
                    yield summary, annotated


def test_every_word_of_the_five_articles_has_a_checked_gloss_with_its_reason(shared_library):
    without = {
        (summary.id, annotated.token.surface)
        for summary, annotated in all_words(shared_library)
        if annotated.glosses[0].via not in (Via.EXACT, Via.ANALYSED)
        or not annotated.glosses[0].entry.senses
        or not annotated.glosses[0].reason
    }
    assert without == set()


@pytest.mark.parametrize(
    ("passage", "word", "english"),
    [
        ("يوقعان اتفاق إنهاء المهمة القتالية الأمريكية", "المهمة", "mission"),
        ("اتفاقا ينهي رسميا المهمة القتالية بحلول نهاية 2021", "بحلول", "by"),
        ("قد يكون بحلول نهاية العام الجاري", "يكون", "be"),
        ("وقع الرئيس الأمريكي جو بايدن اتفاقا", "وقع", "sign"),
        ("لن نكون، بحلول نهاية العام، في مهمة قتالية", "العام", "year"),
        ("إرضاء للقوى السياسية المناهضة", "السياسية", "political"),
    ],
)
def test_the_misleading_first_glosses_are_gone(shared_library, passage, word, english):
    gloss = gloss_of(shared_library, passage, word, Language.ARABIC)
    assert english in ", ".join(gloss.entry.senses[:1])


@pytest.mark.parametrize(
    ("passage", "word", "lemma"),
    [
        ("در عراق فعالیت میکنند که", "میکنند", "کردن"),
        ("انتظار نمیرود که", "نمیرود", "رفتن"),
        ("پایان می یابد", "یابد", "یافتن"),
        ("پایان می یابد", "می", "یافتن"),
        ("داشتن سلاح های کشتار", "های", "سلاح"),
        ("چنین سلاح هایی هرگز", "هایی", "سلاح"),
        ("در سالهای اخیر", "سالهای", "سال"),
        ("تاثیر عمده ای داشته", "ای", "عمده"),
        ("علیه پایگاههای آمریکایی", "پایگاههای", "پایگاه"),
        ("ماموریت تمام شد", "ماموریت", "مأموریت"),
        ("به گفتوگوی رودررو", "گفتوگوی", "گفتگو"),
    ],
)
def test_damaged_persian_is_found(shared_library, passage, word, lemma):
    assert gloss_of(shared_library, passage, word, Language.PERSIAN).entry.lemma == lemma


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("الذى", "الذي"), ("فى", "في"), ("الامريكية", "أمريكي"), ("انها", "أن"), ("الإحترام", "احترام"), ("يأتى", "أتى")],
)
def test_arabic_spelling_variants_are_found(shared_library, word, lemma):
    found = [gloss.entry.lemma for gloss in shared_library.words.glosses(word, Language.ARABIC)]
    assert lemma in found[:2]


def test_a_term_of_several_words_is_shown_before_its_parts(shared_library):
    passage = "سحب القوات من الولايات المتحدة الأمريكية"
    annotated = shared_library.words.gloss_at(passage, passage.index("المتحدة"), Language.ARABIC)
    assert annotated.term.entry.senses == ("United States of America",)
    assert annotated.unit.of(passage) == "الولايات المتحدة الأمريكية"


def test_a_loan_nobody_checked_is_labelled_so(shared_library):
    gloss = shared_library.words.glosses("استنکار", Language.PERSIAN)[0]
    assert gloss.via is Via.COGNATE
    assert "unchecked" in gloss.reason


def test_an_unknown_word_is_an_answer(shared_library):
    (gloss,) = shared_library.words.glosses("ژقژقژق", Language.PERSIAN)
    assert gloss.via is Via.GUESS
    assert gloss.reason.startswith("not in any list")


@pytest.mark.parametrize("word", ["ب" * 1_000_000, "ب" + "\u064e" * 10_000, "ﻻﻟﺴﻼﻡ", "\ud800ب", "\0", "كabc", " "])
def test_odd_words_are_answered_in_bounded_time(shared_library, word):
    for language in Language:
        assert shared_library.words.glosses(word, language)


def test_parts_are_named(shared_library):
    gloss = shared_library.words.glosses("وبالقوات", Language.ARABIC)[0]
    assert [(segment.surface, segment.meaning) for segment in gloss.segments][:3] == [
        ("و", "and"), ("ب", "by, with"), ("ال", "the"),
    ]  # fmt: skip
    assert "".join(segment.surface for segment in gloss.segments) == "وبالقوات"


def test_segments_tile_their_word(shared_library):
    for _, annotated in all_words(shared_library):
        if annotated.unit is None:
            gloss = annotated.glosses[0]
            assert "".join(segment.surface for segment in gloss.segments) == annotated.token.surface


@pytest.mark.parametrize(
    ("token", "lemma", "language"),
    [
        ("«کتاب»", "کتاب", Language.PERSIAN),
        ("کتاب،", "کتاب", Language.PERSIAN),
        ("(می‌روم)", "رفتن", Language.PERSIAN),
        ("المهمة.", "مهمة", Language.ARABIC),
        ("\u200fالمهمة\u200e", "مهمة", Language.ARABIC),
    ],
)
def test_a_token_that_someone_cut_with_punctuation_on_it_is_its_word(lookup, token, lemma, language):
    assert lookup.glosses(token_of(token), language)[0].entry.lemma == lemma


@pytest.mark.parametrize(
    ("token", "reason", "senses"),
    [("۲۵۰۰", "a number", ("2500",)), ("BBC", "a foreign word", ()), ("!", "punctuation", ()), ("", "punctuation", ())],
)
def test_what_is_no_word_has_nothing_to_look_up(lookup, token, reason, senses):
    for language in Language:
        (gloss,) = lookup.glosses(token_of(token), language)
        assert (gloss.via, gloss.reason, gloss.entry.senses) == (Via.NONE, reason, senses)


@pytest.mark.parametrize(
    ("word", "arabic"), [("استجواب", "استجواب"), ("مستشرق", "مستشرق"), ("جزیل", "جزيل"), ("مصاهرت", "مصاهرة")]
)
def test_a_loan_is_shown_with_the_arabic_word_it_comes_from(lookup, word, arabic):
    gloss = lookup.glosses(token_of(word), Language.PERSIAN)[0]
    assert (gloss.via, gloss.entry.language, gloss.entry.lemma) == (Via.COGNATE, Language.PERSIAN, word)
    assert gloss.entry.counterparts == (arabic,)
    assert gloss.entry.senses
    assert arabic in gloss.reason


def test_an_arabic_word_is_no_loan_from_persian(lookup):
    assert lookup.glosses(token_of("گفتگو"), Language.ARABIC)[0].via is Via.GUESS


@pytest.mark.parametrize(
    ("sentence", "word", "lemma"),
    [("او کتاب را خرید.", "خرید", "خریدن"), ("برای خرید رفت.", "خرید", "خرید"), ("نامه را نوشته است.", "نوشته", "نوشتن")],
)
def test_a_word_of_a_sentence_is_read_where_it_stands(lookup, sentence, word, lemma):
    found = tokens(sentence)
    (index,) = [place for place, token in enumerate(found) if token.surface == word]
    assert lookup.in_sentence(found, index, Language.PERSIAN)[0].entry.lemma == lemma


def test_the_vowels_of_an_arabic_sentence_are_each_words_own(lookup):
    found = tokens("علم الرئيس علم")
    vowels = ("عَلِمَ", "الرَّئِيسُ", "عِلْمًا")
    first, last = (lookup.in_sentence(found, index, Language.ARABIC, vowels)[0] for index in (0, 2))
    assert (first.entry.pos.value, last.entry.pos.value) == ("VERB", "NOUN")


MILLION = 1_000_000
ODD_WORDS = {
    "presentation forms": "ﻛﺘﺎﺏ",
    "presentation forms of no word": "ﻻﻟﺴﻼﻡ",
    "in visual order": "ﺏﺎﺘﻛ",
    "letters in visual order": "ةمهملا",
    "Persian and Arabic letters": "میكنند",
    "Arabic and Persian letters": "الامریکیة",
    "ten thousand marks on a letter": "ب" + "\u064e" * 10_000,
    "marks on every letter": ("ک" + "\u0651\u064e" * 50) * 40,
    "marks and no letter": "\u064e" * 10_000,
    "a lone high surrogate": "\ud800",
    "a lone low surrogate behind a word": "کتاب\udfff",
    "a surrogate inside a word": "كت\ud800اب",
    "a million letters": "ب" * MILLION,
    "a million alefs": "ا" * MILLION,
    "half a million prefixes": "می" * (MILLION // 2),
    "half a million endings": "کتاب" + "ها" * (MILLION // 2),
    "a million half-spaces": "ک\u200c" * (MILLION // 2),
    "a million tatweels": "کت" + "ـ" * MILLION + "اب",
    "NUL": "\0",
    "nothing": "",
    "white space": " \t\n",
    "quotes and percent signs": "'\"%_;--",
}


@pytest.mark.parametrize("word", ODD_WORDS.values(), ids=ODD_WORDS.keys())
@pytest.mark.parametrize("language", Language)
def test_every_odd_word_is_answered_and_its_parts_are_its_own(lookup, word, language):
    found = lookup.glosses(token_of(word), language)
    assert found
    for gloss in found:
        assert gloss.reason
        assert "".join(segment.surface for segment in gloss.segments) in word


SHOWN = {name: word for name, word in ODD_WORDS.items() if word.strip()}


@pytest.mark.parametrize("word", SHOWN.values(), ids=SHOWN.keys())
def test_a_click_on_an_odd_word_in_a_sentence_is_answered(shared_library, word):
    for language, passage in ((Language.PERSIAN, f"او {word} را دید."), (Language.ARABIC, f"قال {word} عن السفر.")):
        annotated = shared_library.words.gloss_at(passage, passage.index(word), language)
        assert annotated.glosses
        assert annotated.token.surface in word


@pytest.mark.parametrize("word", ["ﻛﺘﺎﺏ", "ﮐﺘﺎﺏ", "کتـــاب", "کِتاب", "كتاب", "کتاب\udfff"])
def test_a_word_in_disguise_is_known(shared_library, word):
    for language in Language:
        assert shared_library.words.glosses(word, language)[0].entry.senses[0] == "book"
