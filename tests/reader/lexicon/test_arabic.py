"""Arabic words: the vowels of their sentence decide, and names are filed without the article they always carry."""

import pytest

from reader.lexicon.arabic import ArabicAnalyser
from reader.lexicon.entries import PartOfSpeech
from reader.script.language import Language
from reader.store.wordlist import WordlistDatabase


@pytest.fixture(scope="module")
def analyser(prepared_home):
    database = WordlistDatabase(prepared_home / "wordlist.db")
    yield ArabicAnalyser(database)
    database.close()


@pytest.mark.parametrize(
    ("word", "vocalised", "pos", "english"),
    [
        ("علم", "عَلِمَ", PartOfSpeech.VERB, "know"),
        ("علم", "عِلْمٌ", PartOfSpeech.NOUN, "science"),
        ("علم", "عَلَمُ", PartOfSpeech.NOUN, "flag"),
        ("علم", "عَلَّمَ", PartOfSpeech.VERB, "teach"),
        ("كتب", "كُتُبِ", PartOfSpeech.NOUN, "book"),
        ("كتب", "كَتَبَ", PartOfSpeech.VERB, "write"),
        ("صدر", "صَدَرَ", PartOfSpeech.VERB, "issued"),
        ("صدر", "صَدْرُ", PartOfSpeech.NOUN, "chest"),
        ("مصر", "مِصْرَ", PartOfSpeech.PROPN, "Egypt"),
        ("مصر", "مُصِرّ", PartOfSpeech.ADJ, "determined"),
        ("قتل", "قُتِلَ", PartOfSpeech.VERB, "kill"),
        ("قتل", "قَتْلِ", PartOfSpeech.NOUN, "killing"),
        ("عقد", "عَقَدَ", PartOfSpeech.VERB, "hold"),
    ],
)
def test_the_vowels_of_the_sentence_decide(analyser, word, vocalised, pos, english):
    entry = analyser.analyse(word, vocalised)[0].entry
    assert entry.pos is pos
    assert english in ", ".join(entry.senses)


@pytest.mark.parametrize("vocalised", ["عُلُّمٌ", "كتاب", "", "\u064e" * 50])
def test_vowels_that_fit_no_reading_take_none_away(analyser, vocalised):
    without = {gloss.entry for gloss in analyser.analyse("علم")}
    assert {gloss.entry for gloss in analyser.analyse("علم", vocalised)} == without


@pytest.mark.parametrize(
    ("word", "lemma", "english", "romanised"),
    [
        ("العراق", "عراق", "Iraq", "al-ʻirāq"),
        ("بالعراق", "عراق", "Iraq", "bi-al-ʻirāq"),
        ("والعراق", "عراق", "Iraq", "wa-al-ʻirāq"),
        ("للعراق", "عراق", "Iraq", "lil-ʻirāq"),
        ("عراق", "عراق", "Iraq", "ʻirāq"),
        ("القاهرة", "قاهرة", "Cairo", "al-qāhirah"),
        ("الكويت", "كويت", "Kuwait", "al-kuwayt"),
        ("المغرب", "مغرب", "Morocco", "al-maghrib"),
        ("بايدن", "بايدن", "Biden", "bāydin"),
    ],
)
def test_a_name_is_found_with_article_and_clitics_before_it(shared_library, word, lemma, english, romanised):
    gloss = shared_library.words.glosses(word, Language.ARABIC)[0]
    assert gloss.entry.lemma == lemma
    assert english in ", ".join(gloss.entry.senses)
    assert gloss.romanised == romanised


@pytest.mark.parametrize(("word", "name"), [("مغرب", "Morocco"), ("صدر", "al-Sadr")])
def test_without_its_article_such_a_name_is_rather_another_word(shared_library, word, name):
    readings = shared_library.words.glosses(word, Language.ARABIC)
    assert name not in ", ".join(readings[0].entry.senses)


@pytest.mark.parametrize(
    ("word", "meanings"),
    [
        ("وسيكتبونها", ["and", "will", "they", "her, it"]),
        ("كتابهم", ["their"]),
        ("ذهبوا", ["they"]),
        ("بالعراق", ["by, with", "the"]),
    ],
)
def test_the_parts_are_named_and_tile_the_word(shared_library, word, meanings):
    gloss = shared_library.words.glosses(word, Language.ARABIC)[0]
    named = [segment.meaning for segment in gloss.segments if segment.meaning]
    assert sorted(set(named), key=named.index) == meanings
    assert "".join(segment.surface for segment in gloss.segments) == word


@pytest.mark.parametrize(
    ("word", "vocalised", "lemma", "pos"),
    [
        ("سحب", "سَحَبَ", "سحب", PartOfSpeech.VERB),  # listed as a noun first
        ("سحب", "سَحْبِ", "سحب", PartOfSpeech.NOUN),
        ("وقع", "وَقَعَ", "وقع", PartOfSpeech.VERB),
        ("الداخلية", "الدَّاخِلِيَّةِ", "داخلية", PartOfSpeech.NOUN),
        ("صدام", "صِدَامٌ", "صدام", PartOfSpeech.PROPN),  # the list knows names better than vowels do
        ("أن", "أَنْ", "أن", PartOfSpeech.SCONJ),
        ("الست", "", "ستة", PartOfSpeech.NUM),
        ("وثلاث", "", "ثلاثة", PartOfSpeech.NUM),
        ("وسلمي", "", "سلمي", PartOfSpeech.ADJ),
        ("الخاصة", "", "خاص", PartOfSpeech.ADJ),
        ("أزال", "", "أزال", PartOfSpeech.VERB),
    ],
)
def test_a_listed_form_yields_to_the_vowels_of_a_word_but_not_of_a_name(analyser, word, vocalised, lemma, pos):
    entry = analyser.analyse(word, vocalised)[0].entry
    assert (entry.lemma, entry.pos) == (lemma, pos)


@pytest.mark.parametrize(
    ("word", "vocalised", "romanised"),
    [
        ("كتابهم", "", "kitābuhum"),
        ("كتابهم", "كِتَابِهِمْ", "kitābihim"),
        ("كتابه", "كِتَابَهُ", "kitābahu"),
        ("مستواه", "", "mustawāh"),
        ("يكتبونه", "", "yaktubūnahu"),
        ("حقكم", "", "ḥaqqukum"),
        ("سوريا", "", "sūriyā"),
        ("أنّ", "", "anna"),
        ("كتبوا", "", "katabū"),
    ],
)
def test_the_vowel_before_a_pronoun_is_romanised(analyser, word, vocalised, romanised):
    assert analyser.analyse(word, vocalised)[0].romanised == romanised
