"""Words written in several pieces, and terms: what lights up under one click, and in which order it is told."""

import pytest

from reader.script.language import Language


def at(library, passage, word, language=Language.PERSIAN):
    return library.words.gloss_at(passage, passage.index(word), language)


@pytest.mark.parametrize(
    ("passage", "torn", "lemma"),
    [
        ("به خانه می روم", "می روم", "رفتن"),
        ("دیگر نمی روم", "نمی روم", "رفتن"),
        ("زود بر می گردد", "بر می گردد", "برگشتن"),
        ("زود برمی گردد", "برمی گردد", "برگشتن"),
        ("دیگر برنمی گردد", "برنمی گردد", "برگشتن"),
        ("کتاب های من", "کتاب های", "کتاب"),
        ("کتاب هایشان کجاست", "کتاب هایشان", "کتاب"),
        ("راه بزرگ تر است", "بزرگ تر", "بزرگ"),
        ("این خانه ام است", "خانه ام", "خانه"),
        ("رییس جمهور آمد", "رییس جمهور", "رئیس‌جمهور"),
    ],
)
def test_each_piece_of_a_torn_word_answers_for_the_whole(shared_library, passage, torn, lemma):
    start = passage.index(torn)
    for offset in (start, start + len(torn) - 1):
        annotated = shared_library.words.gloss_at(passage, offset, Language.PERSIAN)
        assert annotated.glosses[0].entry.lemma == lemma
        assert annotated.unit.of(passage) == torn
        assert [span.of(passage) for span in annotated.members] == torn.split()


@pytest.mark.parametrize(
    ("passage", "word"),
    [
        ("او به جایی رفت", "جایی"),
        ("در شهر است", "در"),
        ("در این شهر", "این"),
        ("کتاب، های من", "های"),
        ("می", "می"),
        ("پدر ام", "ام"),
    ],
)
def test_words_that_only_stand_side_by_side_stay_two(shared_library, passage, word):
    assert at(shared_library, passage, word).unit is None


@pytest.mark.parametrize(
    ("passage", "word", "term", "own", "language"),
    [
        ("از ایالات متحده آمد", "متحده", "ایالات متحده", "متحد", Language.PERSIAN),
        ("ایالات متحده آمریکا", "ایالات", "ایالات متحده آمریکا", "ایالت", Language.PERSIAN),
        ("للولايات المتحدة", "للولايات", "للولايات المتحدة", "ولاية", Language.ARABIC),
        ("والولايات المتحدة", "المتحدة", "والولايات المتحدة", "متحد", Language.ARABIC),
        ("رئيس الوزراء العراقي", "الوزراء", "رئيس الوزراء", "وزير", Language.ARABIC),
    ],
)
def test_a_term_stands_before_the_word_and_hides_it_not(shared_library, passage, word, term, own, language):
    annotated = at(shared_library, passage, word, language)
    assert annotated.unit.of(passage) == term
    assert annotated.term.entry.senses
    assert annotated.glosses[0].entry.lemma == own


def test_what_lies_between_the_words_of_a_term_parts_them(shared_library):
    passage = "ایالات، متحده"
    assert at(shared_library, passage, "متحده").term is None


def test_a_construction_goes_before_the_term_that_it_holds(shared_library):
    passage = "دولت در سیاست خود تجدید نظر کرد."
    assert at(shared_library, passage, "تجدید").unit.of(passage) == "تجدید نظر کرد"
    assert at(shared_library, passage, "کرد").unit.of(passage) == "تجدید نظر کرد"


@pytest.mark.parametrize(
    ("passage", "word", "lemma"),
    [
        ("أشار الوزير إلى أن القوات باقية", "إلى", "أشار إلى"),
        ("انتظر هناك إلى أن وصل أخوه", "إلى", "إلى أن"),
        ("فقد عادوا بناء على طلب من الحكومة", "على", "بناء على"),
        ("طلب من الحكومة وصل اليوم", "من", None),  # a noun: «a request»
        ("ولم يحقق نجاحا يذكر في المدينة", "في", None),
    ],
)
def test_a_preposition_belongs_to_one_of_verb_and_term(shared_library, passage, word, lemma):
    term = at(shared_library, passage, word, Language.ARABIC).term
    assert (term and term.entry.lemma) == lemma
