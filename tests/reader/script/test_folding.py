from hypothesis import given
from hypothesis import strategies as st

from reader.script.folding import Folded, fold

any_text = st.text(st.characters(codec="utf-8"), max_size=60) | st.text(
    st.sampled_from("ابپتةهیيىكکءآأإؤئ\u200c\u064e\u0651\u0640 ۲٢2ﷲﻻﹰ\u2067A"), max_size=40
)


@given(any_text)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(any_text)
def test_the_map_and_the_plain_fold_agree(text):
    folded = Folded.of(text)
    assert folded.text == fold(text)
    assert len(folded.origins) == len(folded.text) + 1
    assert list(folded.origins) == sorted(folded.origins)


@given(any_text, st.data())
def test_every_folded_stretch_maps_back_to_a_source_that_folds_to_it(text, data):
    folded = Folded.of(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, after = folded.source_span(start, end)
    assert 0 <= first <= after <= len(text)
    assert folded.text[start:end] in fold(text[first:after])


def test_spellings_that_a_reader_takes_for_one_word_fold_alike():
    for one, other in [
        ("می‌شود", "میشود"),
        ("الذي", "الذى"),
        ("كتاب", "کتاب"),
        ("مُهِمَّة", "مهمه"),
        ("إنّ", "ان"),
        ("۲۵۰۰", "2500"),
    ]:
        assert fold(one) == fold(other), (one, other)
    assert fold("دور") != fold("در")
