import pytest

from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.persian_context import Neighbour, neighbour
from reader.text.tokens import token_of


@pytest.mark.parametrize(
    ("word", "pos", "expected"),
    [
        ("را", PartOfSpeech.ADP, Neighbour.OBJECT_MARKER),
        ("به", PartOfSpeech.ADP, Neighbour.PREPOSITION),
        ("دربارهٔ", PartOfSpeech.NOUN, Neighbour.PREPOSITION),
        ("و", PartOfSpeech.CCONJ, Neighbour.CONJUNCTION),
        ("است", PartOfSpeech.AUX, Neighbour.AUXILIARY),
        ("می‌شود", PartOfSpeech.VERB, Neighbour.AUXILIARY),
        ("میشود", PartOfSpeech.VERB, Neighbour.AUXILIARY),
        ("سازمان", PartOfSpeech.NOUN, Neighbour.NOMINAL),
        ("بزرگ", PartOfSpeech.ADJ, Neighbour.NOMINAL),
        ("رفت", PartOfSpeech.VERB, Neighbour.OTHER),
        ("۲۰", PartOfSpeech.NUM, Neighbour.OTHER),
        ("،", PartOfSpeech.PUNCT, Neighbour.EDGE),
    ],
)
def test_what_a_word_is_to_the_one_beside_it(word, pos, expected):
    assert neighbour(token_of(word), pos, indefinite=False) is expected


def test_the_end_of_a_sentence_is_an_edge():
    assert neighbour(None, PartOfSpeech.X, indefinite=False) is Neighbour.EDGE


def test_a_noun_with_i_of_one_governs_nothing():
    assert neighbour(token_of("کتابی"), PartOfSpeech.NOUN, indefinite=True) is Neighbour.OTHER
