"""Whether two vocalised spellings are one word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lexicon.vowels import disagreement, same_vowels

VOCALISED = st.text(alphabet="ابتكلمويةأ" + "\u064e\u064f\u0650\u0651\u0652", max_size=12)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("مُهِمَّة", "مُهِمّة"),
        ("كِتَاب", "كِتاب"),
        ("كِتَابٌ", "كِتَاب"),
        ("المُهِمَّة", "الْمُهِمَّةُ"),
        ("ٱلقَاهِرَة", "القَاهِرَة"),
        ("كُوَيْت", "كُوَيت"),
    ],
)
def test_one_word_written_with_more_or_fewer_marks(first, second):
    assert same_vowels(first, second)
    assert disagreement(first, second) == 0


@pytest.mark.parametrize(
    ("first", "second", "letters"),
    [
        ("عَلِمَ", "عِلْم", 2),
        ("عَلَم", "عَلِمَ", 1),
        ("وَقَّعَ", "وَقَعَ", 1),
        ("يَقَعُ", "يُوقَع", 2),
        ("عَام", "عَامّ", 1),
        ("كَتَبَ", "كُتُب", 2),
    ],
)
def test_words_of_the_same_letters_that_are_two(first, second, letters):
    assert not same_vowels(first, second)
    assert disagreement(first, second) == letters


@given(VOCALISED, VOCALISED)
def test_agreeing_is_mutual(first, second):
    assert disagreement(first, second) == disagreement(second, first) >= 0
    assert same_vowels(first, second) == same_vowels(second, first)


@given(VOCALISED)
def test_a_word_agrees_with_itself_in_any_order_of_marks(word):
    assert disagreement(word, word) == 0
    assert disagreement(word, unicodedata.normalize("NFD", word)) == 0
