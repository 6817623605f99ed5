import pytest

from reader.script.language import Language
from reader.script.romanisation import romanise, romanise_parts

PERSIAN = {
    "دَولَت": "dawlat", "اَوَّل": "avval", "دَریا": "daryā", "سِیاه": "siyāh", "خُود": "khvud", "خواهَر": "khvāhar",
    "خانه": "khānah", "شاهنامه": "shāhnāmah", "راه": "rāh", "فِقْه": "fiqh", "مُؤَثِّر": "muʼas̲s̲ir", "مَأموریَّت": "maʼmūrīyat",
    "می‌رَوَم": "mīʹravam", "نَشریّات": "nashrīyāt", "مُصطَفیٰ": "muṣṭafá", "قَبلاً": "qablan", "دو": "dū", "رَی": "ray",
    "الکاظِمی": "al-kāẓimī", "روسِیَه": "rūsiyah",
}  # fmt: skip
ARABIC = {
    "مُهِمَّة": "muhimmah", "الشَّرْق": "al-sharq", "رَئِيس": "raʼīs", "عَرَبِيَّة": "ʻarabīyah", "سِيَاسِيّ": "siyāsī", "كَتَبُوا": "katabū",
    "مُسْتَشْفَى": "mustashfá", "الَّذِي": "alladhī", "قُرْآن": "qurʼān", "أَدْهَم": "adʹham", "عَدُوّ": "ʻadūw", "قُوَّة": "qūwah",
    "هٰذَا": "hādhā", "اللَّه": "Allāh", "نَحْو": "naḥw", "اِلْتِزَام": "iltizām", "طَبْعًا": "ṭabʻan", "حِوَار": "ḥiwār",
}  # fmt: skip


@pytest.mark.parametrize(("word", "expected"), PERSIAN.items())
def test_persian_by_the_library_of_congress_table(word, expected):
    assert romanise(word, Language.PERSIAN) == expected


@pytest.mark.parametrize(("word", "expected"), ARABIC.items())
def test_arabic_by_the_library_of_congress_table(word, expected):
    assert romanise(word, Language.ARABIC) == expected


def test_proclitics_stand_apart_and_li_melts_into_the_article():
    assert romanise_parts(["وَ", "بِ", "ال"], "دَوْلَة", Language.ARABIC) == "wa-bi-al-dawlah"
    assert romanise_parts(["لِ", "ل"], "دَوْلَة", Language.ARABIC) == "lil-dawlah"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("بِالعَكْس", "bi-al-ʻaks"),
        ("وَالْعِرَاق", "wa-al-ʻirāq"),
        ("كَالقَمَر", "ka-al-qamar"),
        ("فَالْكِتَاب", "fa-al-kitāb"),
        ("لِلْمُهِمَّة", "lil-muhimmah"),
        ("بِالْعَكْسِ تَمَاماً", "bi-al-ʻaksi tamāman"),
    ],
)
def test_a_proclitic_and_the_article_are_set_off_in_a_word_written_whole(word, expected):
    assert romanise(word, Language.ARABIC) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("وَالِد", "wālid"), ("فَالِق", "fāliq"), ("كَالِح", "kāliḥ"), ("بَالِغ", "bāligh"), ("لِلُغَة", "lilughah")],
)
def test_letters_that_only_look_like_proclitic_and_article_stay_together(word, expected):
    assert romanise(word, Language.ARABIC) == expected


def test_persian_sets_nothing_off():
    assert romanise("والِد", Language.PERSIAN) == "vālid"
    assert romanise("بالِغ", Language.PERSIAN) == "bāligh"
