"""Persian words with what is written on them: endings, joined prefixes, spellings, and the sentence around them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.glosses import Via
from reader.script.language import Language


def best(library, word):
    return library.words.glosses(word, Language.PERSIAN)[0]


def in_passage(library, passage, word):
    return library.words.gloss_at(passage, passage.index(word), Language.PERSIAN).glosses[0]


@pytest.mark.parametrize(
    ("word", "lemma", "added"),
    [
        ("کودکانشان", "کودک", ["plural", "their"]),
        ("دوستانم", "دوست", ["plural", "my"]),
        ("کتابهایم", "کتاب", ["plural", "my"]),
        ("ماموریتهایشان", "مأموریت", ["plural", "their"]),
        ("دیپلمات‌ها", "دیپلمات", ["plural"]),
        ("خانه‌های", "خانه", ["plural", "ezafe"]),
        ("خانه‌ام", "خانه", ["my"]),
        ("خانه‌ای", "خانه", ["a, one"]),
        ("همسایگان", "همسایه", ["plural"]),
        ("دانشجویان", "دانشجو", ["plural"]),
        ("سبزیجات", "سبزی", ["plural"]),
        ("بزرگترین", "بزرگ", ["most"]),
        ("خوبند", "خوب", ["they are"]),
        ("کتابست", "کتاب", ["is"]),
        ("برادرش", "برادر", ["his, her, its"]),
    ],
)
def test_endings_are_taken_off_and_named(shared_library, word, lemma, added):
    gloss = best(shared_library, word)
    assert gloss.entry.lemma == lemma
    assert [segment.meaning for segment in gloss.segments if segment.meaning] == added
    assert "".join(segment.surface for segment in gloss.segments) == word


@pytest.mark.parametrize(
    ("word", "lemma", "form"),
    [
        ("میروم", "رفتن", "1st person singular, present"),
        ("نمیدانم", "دانستن", "1st person singular, present, negative"),
        ("میکردم", "کردن", "1st person singular, imperfect"),
        ("می‌خواهیم", "خواستن", "1st person plural, present"),
        ("رفته‌اند", "رفتن", "3rd person plural, perfect"),
        ("بنویسید", "نوشتن", "2nd person plural, subjunctive"),
    ],
)
def test_verb_forms_are_found_joined_and_half_spaced(shared_library, word, lemma, form):
    gloss = best(shared_library, word)
    assert (gloss.entry.lemma, gloss.reason) == (lemma, f"{lemma}: {form}")


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("رییس", "رئیس"),
        ("مسوول", "مسئول"),
        ("مسؤول", "مسئول"),
        ("کتاب‌خانه", "کتابخانه"),
        ("بزرگ‌تر", "بزرگتر"),
        ("سالهای", "سال‌های"),
        ("میشود", "می‌شود"),
        ("هیأت", "هیئت"),
        ("كتاب", "کتاب"),
        ("رئيس", "رئیس"),
        ("میكنند", "می‌کنند"),
        ("كتابها", "کتاب‌ها"),
        ("ﮐﺘﺎﺏ", "کتاب"),
        ("کِتاب", "کتاب"),
        ("کتـــاب", "کتاب"),
    ],
)
def test_two_spellings_of_a_word_have_one_answer(shared_library, written, other):
    assert best(shared_library, written).entry == best(shared_library, other).entry
    assert best(shared_library, written).entry.senses


def test_an_adjective_in_i_is_no_plural(shared_library):
    for passage, word in [("گاز گلخانه‌ای زیاد شد", "گلخانه‌ای"), ("گاز گلخانه ای زیاد شد", "ای")]:
        gloss = in_passage(shared_library, passage, word)
        assert gloss.entry.pos is PartOfSpeech.ADJ
        assert "greenhouse" in ", ".join(gloss.entry.senses)
        assert "plural" not in gloss.reason


@pytest.mark.parametrize(
    ("passage", "word", "lemma", "pos"),
    [
        ("او کتاب را خرید.", "خرید", "خریدن", PartOfSpeech.VERB),
        ("برای خرید کتاب به بازار رفت.", "خرید", "خرید", PartOfSpeech.NOUN),
        ("او نامه را نوشته است.", "نوشته", "نوشتن", PartOfSpeech.VERB),
        ("این نوشته زیبا است.", "نوشته", "نوشته", PartOfSpeech.NOUN),
        ("دیروز خانه را دید.", "دید", "دیدن", PartOfSpeech.VERB),
        ("از دید من خوب است.", "دید", "دید", PartOfSpeech.NOUN),
    ],
)
def test_the_words_around_decide_between_verb_and_noun(shared_library, passage, word, lemma, pos):
    entry = in_passage(shared_library, passage, word).entry
    assert (entry.lemma, entry.pos) == (lemma, pos)


def test_what_the_sentence_passes_over_is_still_offered(shared_library):
    passage = "او کتاب را خرید."
    annotated = shared_library.words.gloss_at(passage, passage.index("خرید"), Language.PERSIAN)
    assert {gloss.entry.pos for gloss in annotated.glosses} >= {PartOfSpeech.VERB, PartOfSpeech.NOUN}


@pytest.mark.parametrize("word", ["ژقژقژق", "ژقژقژقان", "ژقژقژق‌ها", "چپژگ"])
def test_an_unknown_word_is_a_guess_and_says_nothing_it_does_not_know(shared_library, word):
    gloss = best(shared_library, word)
    assert gloss.via is Via.GUESS
    assert gloss.entry.senses == ()
    assert gloss.reason
    assert "".join(segment.surface for segment in gloss.segments) == word


def test_the_ending_of_an_unknown_word_is_named_all_the_same(shared_library):
    gloss = best(shared_library, "ژقژقژق‌هایشان")
    assert [segment.meaning for segment in gloss.segments] == ["", "plural", "their"]


def test_a_word_of_forty_letters_and_more_is_none(shared_library):
    assert best(shared_library, "کتاب" * 10 + "ها").via is Via.GUESS


@settings(max_examples=60, deadline=None)
@given(word=st.text(alphabet="ابپتجدرسشکگلمنوهیآئءژيكة" + "\u200c\u064e\u0651ـ", min_size=1, max_size=14))
def test_any_letters_are_answered_and_their_parts_tile_them(shared_library, word):
    for gloss in shared_library.words.glosses(word, Language.PERSIAN):
        assert gloss.reason
        assert "".join(segment.surface for segment in gloss.segments) in word


@pytest.mark.parametrize(
    ("word", "lemma", "romanised"),
    [
        ("خریدهای", "خرید", "kharīdʹhāyi"),
        ("برگ‌های", "برگ", "bargʹhāyi"),
        ("حرف‌هایم", "حرف", "ḥarfʹhāyam"),
        ("کوچکترها", "کوچک", "kūchakʹtarʹhā"),
        ("همسایگان", "همسایه", "hamsāyagān"),
        ("ایرانیان", "ایرانی", "īrāniyān"),
        ("رفت‌وآمدهای", "رفت‌وآمد", "raftʹvuʼāmadʹhāyi"),
    ],
)
def test_endings_go_to_the_word_they_were_written_on(shared_library, word, lemma, romanised):
    gloss = shared_library.words.glosses(word, Language.PERSIAN)[0]
    assert (gloss.entry.lemma, gloss.romanised) == (lemma, romanised)
