"""The tables of forms, on the compiled list."""

import pytest

from reader.script.language import Language


def rows_of(library, word, language):
    paradigm = library.words.paradigm(library.words.glosses(word, language)[0].entry)
    return paradigm.columns, {row.name: row.forms for row in paradigm.rows}


def test_a_persian_verb_is_conjugated_from_its_two_stems(shared_library):
    columns, rows = rows_of(shared_library, "می\u200cروم", Language.PERSIAN)
    third = columns.index("3rd person plural")
    assert rows["present"][third] == "می\u200cرَوَند"
    assert rows["subjunctive"][third] == "بِرَوَند"
    assert rows["future"][third] == "خواهَند رَفت"
    assert rows["past, negative"][third] == "نَرَفتَند"


def test_a_light_verb_is_conjugated_with_its_complement(shared_library):
    passage = "آنها تصمیم گرفتند"
    entry = shared_library.words.gloss_at(passage, passage.index("تصمیم"), Language.PERSIAN).term.entry
    present = shared_library.words.paradigm(entry).rows[0]
    assert present.forms[0] == "تَصمیم می\u200cگیرَم"


def test_a_persian_noun_takes_ezafe_and_pronouns_by_its_last_sound(shared_library):
    columns, rows = rows_of(shared_library, "خانه", Language.PERSIAN)
    assert rows["singular"][columns.index("a, one")] == "خانه\u200cای"
    assert rows["plural"][columns.index("ezafe")] == "خانه\u200cهایِ"


@pytest.mark.parametrize(
    ("verb", "row", "person", "form"),
    [
        ("قال", "past tense", "I", "قُلْتُ"),
        ("قال", "present tense", "they", "يَقُولُونَ"),
        ("انتهى", "past tense", "they", "اِنْتَهَوْا"),
        ("وقع", "present tense", "she", "تُوَقِّع"),
    ],
)
def test_weak_arabic_verbs_come_out_right(shared_library, verb, row, person, form):
    found = [
        dict(zip(paradigm.columns, next(each.forms for each in paradigm.rows if each.name == row), strict=True))[person]
        for gloss in shared_library.words.glosses(verb, Language.ARABIC)
        if (paradigm := shared_library.words.paradigm(gloss.entry)) and any(each.name == row for each in paradigm.rows)
    ]
    assert form in found


def test_an_arabic_noun_shows_its_broken_plural_and_its_dual(shared_library):
    _, rows = rows_of(shared_library, "الحكومة", Language.ARABIC)
    assert rows["singular"] == ("حُكُومَة", "الحُكُومَة")
    assert rows["dual, nominative"][0] == "حُكُومَتانِ"


def test_a_particle_has_no_table(shared_library):
    assert shared_library.words.paradigm(shared_library.words.glosses("از", Language.PERSIAN)[0].entry) is None
