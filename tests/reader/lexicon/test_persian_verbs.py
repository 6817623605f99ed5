import pytest

from reader.lexicon.persian_verbs import forms_of, preverb_of


@pytest.mark.parametrize(
    ("infinitive", "present", "preverb", "expected"),
    [
        ("رَفتَن", "رَو", "", ["می‌روم", "نمی‌رفتند", "برو", "نروید", "رفته‌اند", "نرفته", "می‌رفته‌ام"]),
        ("گُفتَن", "گوی", "", ["می‌گوییم", "بگو", "نگوید", "گفت"]),
        ("آمَدَن", "آی", "", ["می‌آیند", "بیایید", "نیامدم", "بیا", "آمده‌است"]),
        ("اُفتادَن", "اُفت", "", ["می‌افتد", "بیفتد", "نیفتاد"]),
        ("بَرداشتَن", "بَردار", "بَر", ["بر‌می‌دارد", "برنداشت", "بردارند", "بر‌نمی‌داشتم"]),
    ],
)
def test_forms(infinitive, present, preverb, expected):
    made = {form.surface for form in forms_of(infinitive, [present], preverb)}
    assert set(expected) <= made


def test_every_stem_stands_where_it_says():
    for form in forms_of("نِوِشتَن", ["نِویس"]):
        start, end = form.stem
        assert form.surface[start:end] in ("نوشت", "نویس", form.surface)


def test_a_preverb_is_seen_only_before_a_known_verb():
    simple = {"داشتَن", "بُردَن"}
    assert preverb_of("بَرداشتَن", ["بَردار"], simple) == "بَر"
    assert preverb_of("بُردَن", ["بَر"], simple) == ""
