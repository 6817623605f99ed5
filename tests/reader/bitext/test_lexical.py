import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bitext.lexical import (
    PassageKeys,
    WordKey,
    keys_in,
    lexical_block_scores,
    lexical_scores,
    links_by_words,
    shared_words,
    sureness,
)
from reader.bitext.similarity import BLOCK_TYPES
from reader.script.language import Language


def passage(words, length=40):
    """A passage that bears each of these words as a key of its own."""
    return PassageKeys({word: WordKey(1.0, word) for word in words.split()}, length)


def found(source, target, translation=None):
    links, _ = links_by_words([passage(words) for words in source], [passage(words) for words in target], translation)
    return [(link.source_indices, link.target_indices) for link in links]


def test_passages_that_share_words_are_linked_in_any_order():
    source = ["soldier attack base", "rain village road", "minister budget vote", "cat tree"]
    target = ["budget minister vote", "sea ship port", "base attack soldier", "road rain village"]
    assert found(source, target, translation=False) == [((0,), (2,)), ((1,), (3,)), ((2,), (0,))]


def test_a_word_that_stands_everywhere_tells_less_than_one_that_stands_once():
    source = [passage(words) for words in ("said soldier", "said rain", "said cat", "said tree")]
    target = [passage(words) for words in ("said sea", "soldier ship", "said port", "said hour")]
    scores = lexical_scores(source, target)
    assert scores[0].argmax() == 1
    assert scores[1, [0, 2, 3]].max() < scores[0, 1]


def test_a_sentence_told_in_two_is_linked_to_both():
    source = ["a b c d e f", "g h i j"]
    target = ["a b c", "d e f", "g h i j"]
    links, translation = links_by_words(
        [passage(source[0], 80), passage(source[1])], [passage(words) for words in target], translation=None
    )
    assert [(link.source_indices, link.target_indices) for link in links] == [((0,), (0, 1)), ((1,), (2,))]
    assert translation


@pytest.mark.parametrize(("source", "target"), [([], ["a"]), (["a"], []), ([], [])])
def test_an_empty_side_has_no_links(source, target):
    assert found(source, target) == []
    assert lexical_scores([passage(p) for p in source], [passage(p) for p in target]).shape == (len(source), len(target))


def test_passages_without_a_word_are_no_trouble():
    assert found(["", ""], ["", "a"]) == []


def test_numbers_and_names_are_evidence_in_any_digits_and_script():
    def names_in(text, _language):
        return {"Baghdad" if word in ("بغداد", "بغدادَ") else word: word for word in text.split()}

    def keys_of(_passage, _language):
        return {}

    fa = keys_in(["۲۵۰۰ نفر", "در بغداد", "هیچ"], Language.PERSIAN, keys_of=keys_of, names_in=names_in)
    ar = keys_in(["شيء", "في بغدادَ", "2500 شخص"], Language.ARABIC, keys_of=keys_of, names_in=names_in)
    scores = lexical_scores(fa, ar)
    assert scores[0].argmax() == 2
    assert scores[1].argmax() == 1
    assert shared_words(fa, ar) == "", "numbers and names are reasons of their own"


def test_shared_words_are_shown_once_each_surest_first():
    mine = PassageKeys({"x": WordKey(0.5, "حمله"), "y": WordKey(1.0, "سرباز"), "z": WordKey(0.4, "سرباز")}, 9)
    theirs = PassageKeys({"x": WordKey(1.0, "هجوم"), "y": WordKey(1.0, "جندي"), "z": WordKey(0.4, "هجوم")}, 9)
    assert shared_words([mine], [theirs]) == "سرباز = جندي, حمله = هجوم"
    assert shared_words([mine], [theirs], most=1) == "سرباز = جندي"


def test_a_higher_score_is_never_less_sure():
    values = [sureness(score) for score in np.linspace(-1, 2, 200)]
    assert values == sorted(values)
    assert 0 < values[0] < values[-1] < 1


TEXT = st.lists(st.text("abcdefgh ", max_size=12), min_size=1, max_size=7)


@given(TEXT, TEXT)
def test_scores_have_the_shape_that_the_search_expects(source, target):
    scores = lexical_block_scores([passage(words) for words in source], [passage(words) for words in target])
    assert set(scores) == {(a, b) for a, b in BLOCK_TYPES if a <= len(source) and b <= len(target)}
    for (a, b), matrix in scores.items():
        assert matrix.shape == (len(source) - a + 1, len(target) - b + 1)
        assert matrix.dtype == np.float32
        assert np.isfinite(matrix).all()


@given(TEXT, TEXT)
def test_turning_the_texts_turns_the_scores(source, target):
    mine, theirs = [passage(words) for words in source], [passage(words) for words in target]
    there, back = lexical_scores(mine, theirs), lexical_scores(theirs, mine)
    assert there == pytest.approx(back.T, abs=1e-5)
