"""The diacritiser behind its port: it never refuses a sentence and never changes its letters."""

import pytest

from reader.engines.tashkeel import Tashkeel, diacritiser_name, find_diacritiser
from reader.lexicon.wordlist import lemma_of


@pytest.fixture(scope="module")
def diacritiser():
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    found = find_diacritiser()
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("sentence", "vocalised"), [("كتب الولد الدرس", "كَتَبَ"), ("ذهب الرئيس إلى المدينة", "ذَهَبَ"), ("في المدينة", "فِي")]
)
def test_the_first_word_gets_its_vowels(diacritiser, sentence, vocalised):
    assert diacritiser.vocalise(sentence).split()[0] == vocalised


@pytest.mark.parametrize(
    "sentence",
    [
        "وقع الرئيس الأمريكي جو بايدن اتفاقا.",
        "في 2021، قال: «نعم»!",
        "نشرت BBC الخبر",
        "پایان می‌یابد",
        "ﻻ ﷲ",
        "وَقَّعَ الاتفاق",
        "كتـــاب",
        "ب\ud800ب",
        "\0",
        "ب" + "\u064e" * 10_000,
        "ب" * 50_000,
        " ",
        "",
    ],
    ids=lambda sentence: ascii(sentence[:12]),
)
def test_only_marks_are_added(diacritiser, sentence):
    assert lemma_of(diacritiser.vocalise(sentence)).split() == lemma_of(sentence).split()


def test_it_is_named_with_its_version_without_being_loaded(diacritiser):
    name, _, version = diacritiser.name.rpartition(" ")
    assert name == "dengjen-tashkeel-py"
    assert version[0].isdigit()
    assert diacritiser_name() == diacritiser.name


@pytest.mark.parametrize("error", [ValueError, RuntimeError])
def test_a_sentence_that_the_model_refuses_keeps_the_vowels_it_has(error):
    def refuse(_sentence):
        raise error("too many marks")

    assert Tashkeel(refuse, "model 1").vocalise("كَتب الولد") == "كَتب الولد"


def test_a_text_too_long_for_the_model_is_not_shown_to_it():
    asked = []

    def vocalise(sentence):
        asked.append(sentence)
        return sentence

    long = "كتب " * 5_000
    assert Tashkeel(vocalise, "model 1").vocalise(long) == long
    assert asked == []


def test_a_mistake_of_ours_is_not_swallowed():
    def broken(_sentence):
        raise TypeError

    with pytest.raises(TypeError):
        Tashkeel(broken, "model 1").vocalise("كتب")
