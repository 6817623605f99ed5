"""The checker of our word list: every table of `resources/wordlist`, line by line, and what a bad line is told."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from reader.errors import InputError
from reader.folders import resources
from reader.lexicon.constructions import ConstructionKind
from reader.lexicon.entries import Entry, PartOfSpeech, Source, Use
from reader.lexicon.wordlist import Construction, Form, ListedUse, Name, VerbStems, lemma_of, read_file, without_article
from reader.script.language import Language

TABLES = sorted((resources() / "wordlist").glob("*/*.tsv"))
HEAD = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"


def entries_in(path: Path) -> list[Entry]:
    items, _ = read_file(path)
    found = [item for item in items if isinstance(item, Entry)]
    return found + [entry for item in items if isinstance(item, Name) for entry in (item.persian, item.arabic)]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: f"{path.parent.name}/{path.name}")
class TestEveryTable:
    def test_no_line_is_refused(self, path):
        _, refusals = read_file(path)
        assert not refusals, "\n".join(map(str, refusals))

    def test_every_word_romanises_to_latin_letters_with_vowels(self, path):
        for entry in entries_in(path):
            romanised = entry.romanised or ""
            assert not re.search("[\u0600-\u06ff]", romanised), (path.name, entry.vocalised, romanised)
            single = re.sub("kh|sh|gh|ch|zh|th|dh", "x", unicodedata.normalize("NFD", romanised))
            consonants = re.search(r"[bcdfghjklmnpqrstvwxyz]{4,}", re.sub("[\u0300-\u036f]", "", single))
            assert not consonants or " " in romanised, (path.name, entry.vocalised, romanised)

    def test_glosses_carry_no_article_and_no_to(self, path):
        for entry in entries_in(path):
            for sense in entry.senses:
                assert not re.match(r"(to|an) [a-z]+$", sense), (path.name, entry.lemma, sense)


def test_no_lemma_stands_twice_as_the_same_part_of_speech():
    seen: Counter[tuple[str, str, str]] = Counter()
    for path in TABLES:
        items, _ = read_file(path)
        for item in items:
            if isinstance(item, Entry):
                seen[item.language.value, item.vocalised or item.lemma, item.pos.value] += 1
    assert [key for key, count in seen.items() if count > 1] == []


def test_every_form_belongs_to_a_lemma_that_is_listed_or_brings_its_own_meaning():
    lemmas = {(entry.language, entry.lemma) for path in TABLES for entry in entries_in(path)}
    lost = [
        (path.name, item.surface, item.lemma)
        for path in TABLES
        for item in read_file(path)[0]
        if isinstance(item, Form) and (item.language, item.lemma) not in lemmas and not item.senses
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("کِتاب\tNOUN\tbook\tكتاب\t", "5 columns where 6 are wanted"),
        ("کِتاب\tNOUNS\tbook\tكتاب\t\t", "unknown part of speech «NOUNS»"),
        ("كِتاب\tNOUN\tbook\tكتاب\t\t", "U+0643"),
        ("کِتاب\tNOUN\t\tكتاب\t\t", "no English gloss"),
        ("کِتاب\tNOUN\tbook\tکتاب\t\t", "U+06A9"),
        ("کِتاب\u200f\tNOUN\tbook\tكتاب\t\t", "invisible character U+200F"),
        ("کِتاب \tNOUN\tbook\tكتاب\t\t", "white space at the edge"),
        ("کِتاب\tNOUN\tbook\tكتاب\tبد\t", "a form is"),
    ],
)
def test_a_bad_line_is_refused_by_file_and_line_and_the_rest_is_read(tmp_path, line, why):
    path = tmp_path / "bad.tsv"
    path.write_text(f"# words\n{HEAD}{line}\nقَلَم\tNOUN\tpen\tقلم\t\t\n", encoding="utf-8")
    items, refusals = read_file(path)
    assert [item.lemma for item in items if isinstance(item, Entry)] == ["قلم"]
    (refusal,) = refusals
    assert str(refusal).startswith("bad.tsv, line 3: ")
    assert why in refusal.why


def test_a_table_of_no_known_kind_is_refused_as_a_whole(tmp_path):
    path = tmp_path / "odd.tsv"
    path.write_text("word\tmeaning\nکتاب\tbook\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"odd\.tsv.*README"):
        read_file(path)


def test_a_verb_gives_its_entry_and_its_stems(tmp_path):
    path = tmp_path / "verbs.tsv"
    path.write_text("infinitive\tpresent\tenglish\tarabic\tnote\nرَفتَن\tرَو\tgo\tذهب\t\n", encoding="utf-8")
    items, _ = read_file(path)
    assert [item.lemma for item in items if isinstance(item, Entry)] == ["رفتن"]
    assert [item for item in items if isinstance(item, VerbStems)] == [VerbStems("رَفتَن", "رَفت", ("رَو",))]


LIGHT_VERBS = "complement\tverb\tenglish\tarabic\tpreposition\tnote"
GOVERNED_VERBS = "verb\tpreposition\tenglish\tpersian\tnote"
USES = "vocalised\tpos\tuse\tenglish\tarabic\texample\tmeaning"
NAMES = "persian\tarabic\tenglish\tkind\tpersian_spellings\tarabic_spellings\tnote"


def read_line(tmp_path, head, line):
    path = tmp_path / "table.tsv"
    path.write_text(f"{head}\n{line}\n", encoding="utf-8")
    return read_file(path)


def test_a_light_verb_is_one_entry_in_two_halves(tmp_path):
    (verb,), refusals = read_line(tmp_path, LIGHT_VERBS, "تَأکید\tکَردَن\tstress; emphasise\tأكد\tبَر\tformal")
    assert refusals == []
    assert isinstance(verb, Construction)
    assert (verb.kind, verb.first, verb.second) == (ConstructionKind.LIGHT_VERB, "تأکید", "کردن")
    assert (verb.entry.lemma, verb.entry.vocalised) == ("تأکید کردن", "تَأکید کَردَن")
    assert (verb.entry.senses, verb.entry.counterparts) == (("stress", "emphasise"), ("أكد",))
    assert verb.entry.note == "with بر; formal"


def test_a_verb_with_its_preposition_is_one_entry_in_two_halves(tmp_path):
    (verb,), refusals = read_line(tmp_path, GOVERNED_VERBS, "رَغِبَ\tعَنْ\tshun\tروی گرداندن\t")
    assert refusals == []
    assert isinstance(verb, Construction)
    assert (verb.kind, verb.first, verb.second) == (ConstructionKind.GOVERNED, "رغب", "عن")
    assert (verb.entry.language, verb.entry.lemma) == (Language.ARABIC, "رغب عن")


def test_a_use_of_a_function_word_brings_its_example(tmp_path):
    (use,), _ = read_line(tmp_path, USES, "را\tADP\tmarks a definite object\tthe\tال\tکتاب را دیدم\tI saw the book")
    assert isinstance(use, ListedUse)
    assert (use.language, use.pos) == (Language.PERSIAN, PartOfSpeech.ADP)
    assert use.use == Use("marks a definite object", "کتاب را دیدم", "I saw the book")


@pytest.mark.parametrize(
    ("head", "line", "why"),
    [
        (LIGHT_VERBS, "تَصمیم\tگِرِفت\tdecide\tقرر\t\t", "no infinitive"),
        (LIGHT_VERBS, "تَصمیم\tگِرِفتَن\t\tقرر\t\t", "no English gloss"),
        (LIGHT_VERBS, "\tگِرِفتَن\tdecide\tقرر\t\t", "an empty word"),
        (LIGHT_VERBS, "تَصميم\tگِرِفتَن\tdecide\tقرر\t\t", "U+064A"),
        (GOVERNED_VERBS, "رَغِبَ\tقَبْلَ\tshun\t\t", "«قَبْلَ» is not one of"),
        (GOVERNED_VERBS, "رَغِبَ\tعَنْ\tshun\tكردن\t", "U+0643"),
        (USES, "را\tADP\t\tthe\t\t\t", "the use is not told"),
        (USES, "را\tADP\tmarks\tthe\t\tکتاب را\t", "an example and its meaning go together"),
        (USES, "را\tADPOSITION\tmarks\tthe\t\t\t", "unknown part of speech"),
        (NAMES, "عِراق\tالعِرَاق\tIraq\tcountry\t\t\t", "unknown kind of name «country»"),
    ],
)
def test_a_bad_line_of_every_kind_of_table_is_told_why(tmp_path, head, line, why):
    items, (refusal,) = read_line(tmp_path, head, line)
    assert items == []
    assert str(refusal).startswith("table.tsv, line 2: ")
    assert why in refusal.why


def test_a_name_is_filed_without_its_article_and_found_with_it(tmp_path):
    items, _ = read_line(tmp_path, NAMES, "عِراق\tالعِرَاق\tIraq\tplace\t\t\t")
    (name,) = [item for item in items if isinstance(item, Name)]
    assert (name.persian.lemma, name.arabic.lemma, name.arabic.source) == ("عراق", "عراق", Source.NAMES)
    assert name.persian.counterparts == ("العراق",)
    assert [(item.surface, item.lemma) for item in items if isinstance(item, Form)] == [("العراق", "عراق")]


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("العِرَاق", "عِرَاق"),
        ("الْعِرَاق", "عِرَاق"),
        ("ٱلقَاهِرَة", "قَاهِرَة"),
        ("الأُرْدُنّ", "أُرْدُنّ"),
        ("الله", "الله"),
        ("اللَّه", "اللَّه"),
        ("أَلْمَانِيَا", "أَلْمَانِيَا"),
        ("الوِلَايَات المُتَّحِدَة", "الوِلَايَات المُتَّحِدَة"),
        ("بَغْدَاد", "بَغْدَاد"),
    ],
)
def test_without_article(name, bare):
    assert without_article(name) == bare


@pytest.mark.parametrize("name", ["الصَّدْر", "النَّجَف", "الرِّيَاض", "السُّودَان"])
def test_a_name_that_begins_with_a_sun_letter_keeps_its_letters(name):
    assert lemma_of(without_article(name)) == lemma_of(name).removeprefix("ال")
