"""The vowels of a sentence, handed out to its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lexicon.context import vowels_of
from reader.lexicon.wordlist import lemma_of
from reader.script import letters
from reader.text.tokens import tokens

MARKS = [*letters.SHORT_VOWELS, *letters.TANWIN, letters.SHADDA, letters.SUKUN, letters.SHADDA + letters.FATHA]
SENTENCE = st.text(alphabet="ابتجدرسعفقكلمنهوي ،.«»25", max_size=40)


@pytest.mark.parametrize(
    ("sentence", "vocalised", "expected"),
    [
        ("وقع الاتفاق.", "وَقَّعَ الِاتِّفَاقَ.", ("وَقَّعَ", "الِاتِّفَاقَ", ".")),
        ("نعم، قال «لا»!", "نَعَمْ، قَالَ «لَا»!", ("نَعَمْ", "،", "قَالَ", "«", "لَا", "»", "!")),
        ("وَقَّعَ الاتفاق", "وَقَّعَ الِاتِّفَاق", ("وَقَّعَ", "الِاتِّفَاق")),
        ("في 2021 عاد", "فِي 2021 عَادَ", ("فِي", "2021", "عَادَ")),
        ("قال  الرئيس", "قَالَ الرَّئِيسُ", ("قَالَ", "الرَّئِيسُ")),
    ],
)
def test_every_word_gets_its_own(sentence, vocalised, expected):
    assert vowels_of(tokens(sentence), vocalised) == expected


@pytest.mark.parametrize(
    ("sentence", "vocalised", "expected"),
    [
        ("علم BBC الرئيس", "عَلِمَ الرَّئِيسُ", ("عَلِمَ", "", "الرَّئِيسُ")),
        ("هذا الكتاب", "هٰذَا كِتَاب", ("هٰذَا", "")),
        ("كتب", "", ("",)),
        ("", "كَتَبَ", ()),
    ],
)
def test_a_word_that_was_written_otherwise_gets_none_and_its_neighbours_theirs(sentence, vocalised, expected):
    assert vowels_of(tokens(sentence), vocalised) == expected


@given(SENTENCE, st.data())
def test_what_the_words_get_are_their_own_letters(sentence, data):
    marked = "".join(letter + data.draw(st.sampled_from(["", *MARKS])) if letter.isalpha() else letter for letter in sentence)
    found = tokens(sentence)
    vowels = vowels_of(found, marked)
    assert [lemma_of(word) for word in vowels] == [lemma_of(token.surface) for token in found]
    assert "".join(vowels) == "".join(marked.split())


@given(SENTENCE, SENTENCE)
def test_whatever_the_diacritiser_says_no_word_gets_other_letters(sentence, vocalised):
    found = tokens(sentence)
    for token, given_to_it in zip(found, vowels_of(found, vocalised), strict=True):
        assert given_to_it in ("", token.surface)
