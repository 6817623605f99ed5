"""What a click answers in the bundled articles: always something, always with its reason, never the misleading gloss."""

import pytest

from reader.lexicon.glosses import Via
from reader.script.language import Language
from reader.text.tokens import TokenKind


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
    gloss = shared_library.words.glosses("استحقاق", Language.PERSIAN)[0]
    assert gloss.via is Via.COGNATE
    assert "unchecked" in gloss.reason


def test_an_unknown_word_is_an_answer(shared_library):
    (gloss,) = shared_library.words.glosses("ژقژقژق", Language.PERSIAN)
    assert (gloss.via, gloss.reason) == (Via.GUESS, "not in any list")


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
