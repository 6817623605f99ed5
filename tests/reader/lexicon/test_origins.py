"""Which Arabic root a Persian word is of, with the real list: on evidence, never by letters alone."""

import pytest

from reader.lexicon.origins import Evidence, Origins
from reader.script.language import Language


@pytest.fixture(scope="module")
def origins(shared_library):
    return Origins(shared_library.words._database, shared_library.words.pairs)


@pytest.fixture(scope="module")
def origin_of(shared_library, origins):
    def asked(vocalised):
        from reader.lexicon.wordlist import lemma_of

        entries = shared_library.words.entries(lemma_of(vocalised), Language.PERSIAN)
        return origins.of(next(entry for entry in entries if entry.vocalised == vocalised))

    return asked


@pytest.mark.parametrize(
    ("word", "root", "evidence"),
    [
        ("کِتاب", "كتب", Evidence.PAIR),
        ("جامِعه", "جمع", Evidence.PAIR),
        ("مُشکِل", "شكل", Evidence.COUNTERPART),
        ("دَولَتمَرد", "دول", Evidence.MADE),
        ("حِسابدار", "حسب", Evidence.MADE),
        ("کَتبی", "كتب", Evidence.SAME_ROOT),
        ("مَأموریَّت", "أمر", Evidence.PATTERN),
    ],
)
def test_a_word_that_came_from_arabic_has_its_root_and_the_reason(origin_of, word, root, evidence):
    origin = origin_of(word)
    assert (origin.root, origin.evidence) == (root, evidence)


@pytest.mark.parametrize(
    "word",
    ["دَر", "آن", "باغ", "نان", "رَنگ", "مَردُم", "خوار", "سِتاره", "بامداد", "خانِگی", "تَبار", "سَنتور", "گُفتَن", "کار"],
)
def test_a_persian_word_gets_no_root_for_its_letters(origin_of, word):
    assert origin_of(word) is None


def test_hamza_on_another_seat_is_the_same_word(origin_of):
    assert origin_of("مَسئول").root == origin_of("مَسئَله").root == "سأل"
