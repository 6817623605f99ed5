"""What packages say of Persian words, weighed against a list of our own with four words."""

from dataclasses import replace

import pytest

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.known_words import KnownForm
from reader.lexicon.wordlist import VerbStems
from reader.script.language import Language
from reader.store.gathering import Rows


def noun(lemma, pos=PartOfSpeech.NOUN):
    return Entry(Language.PERSIAN, lemma, pos, ("some sense",), (), Source.OURS, lemma)


@pytest.fixture
def rows():
    gathered = Rows(lambda _word, _language: 0.0)
    verb = noun("رَفتَن", PartOfSpeech.VERB)
    ours = [noun("قلم"), noun("این", PartOfSpeech.PRON), noun("کردن", PartOfSpeech.VERB)]
    gathered.take_ours([*ours, replace(verb, lemma="رفتن"), VerbStems("رَفتَن", "رَفت", ("رَو",))])
    return gathered


def known_words(rows):
    return {entry.lemma for entry, _, _ in rows.entries if entry.source is Source.KNOWN}


def led(rows):
    return {(surface, rows.entries[number][0].lemma) for _, surface, number, _ in rows.known}


@pytest.mark.parametrize("package", ["simplemma", "rishe"])
def test_a_word_that_only_a_package_knows_is_kept_without_a_meaning(rows, package):
    rows.take_known([KnownForm("ژوپین", "ژوپین", package), KnownForm("ژوپین‌ها", "ژوپین", package)])
    assert known_words(rows) == {"ژوپین"}
    assert ("ژوپین‌ها", "ژوپین") in led(rows)
    (entry,) = [entry for entry, _, _ in rows.entries if entry.lemma == "ژوپین"]
    assert (entry.pos, entry.senses) == (PartOfSpeech.X, ())


@pytest.mark.parametrize(
    ("form", "why"),
    [
        (KnownForm("قلم", "قلم", "simplemma"), "it is ours"),
        (KnownForm("رفت", "رفت", "simplemma"), "it is the past stem of a verb of ours"),
        (KnownForm("می‌روند", "می‌روند", "rishe"), "it is a form of a verb of ours"),
        (KnownForm("قلمش", "قلمش", "simplemma"), "it is a word of ours with a pronoun"),
        (KnownForm("قلم‌هایشان", "قلم‌هایشان", "rishe"), "rishe calls every strange word a lemma"),
    ],
)
def test_a_package_makes_no_word_of_what_we_know_better(rows, form, why):
    rows.take_known([form])
    assert known_words(rows) == set(), why


@pytest.mark.parametrize(
    ("form", "why"),
    [
        (KnownForm("دین", "این", "simplemma"), "the forms of a pronoun are all listed"),
        (KnownForm("شد", "کردن", "simplemma"), "simplemma is no judge of verbs"),
        (KnownForm("می‌روند", "قلم", "rishe"), "a form of a verb of ours is nothing else"),
        (KnownForm("کرد", "کردن", "simplemma"), "simplemma is no judge of verbs"),
    ],
)
def test_a_package_leads_no_form_astray(rows, form, why):
    rows.take_known([form])
    assert led(rows) == set(), why


def test_a_package_leads_an_irregular_form_to_our_word(rows):
    rows.take_known([KnownForm("اقلام", "قلم", "simplemma")])
    assert led(rows) == {("اقلام", "قلم")}
    assert known_words(rows) == set()
