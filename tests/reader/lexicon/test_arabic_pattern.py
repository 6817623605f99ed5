"""Patterns of Arabic words and the numbers of verbs' forms."""

import pytest

from reader.lexicon.arabic_pattern import form_number, pattern_of


@pytest.mark.parametrize(
    ("verb", "root", "number"),
    [
        ("كَتَبَ", "كتب", "I"), ("وَقَّعَ", "وقع", "II"), ("سَاعَدَ", "سعد", "III"), ("أَقَامَ", "قوم", "IV"), ("تَحَدَّثَ", "حدث", "V"),
        ("تَعَاوَنَ", "عون", "VI"), ("اِنْسَحَبَ", "سحب", "VII"), ("اِنْتَقَلَ", "نقل", "VIII"),
        ("اِضْطَرَّ", "ضرر", "VIII"), ("اِسْتَمَعَ", "سمع", "VIII"),
        ("اِحْمَرَّ", "حمر", "IX"), ("اِسْتَقَالَ", "قيل", "X"), ("أَخَذَ", "أخذ", "I"), ("تَرْجَمَ", "ترجم", None),
    ],
)  # fmt: skip
def test_the_form_of_a_verb_is_numbered(verb, root, number):
    assert form_number(verb, root) == number


def test_a_pattern_shows_only_where_every_root_letter_stands():
    assert pattern_of("مَدْرَسَة", "درس") == "مَفْعَلَة"
    assert pattern_of("قَالَ", "قول") is None
