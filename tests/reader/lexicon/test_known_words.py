"""What installed packages say of Persian forms, and that they are heard only where they know better than we do."""

import re

import pytest

from reader.lexicon.known_words import known_forms
from reader.script.language import Language


@pytest.fixture(scope="module")
def said():
    found = {}
    for form in known_forms():
        found.setdefault(form.surface, set()).add((form.lemma, form.package))
    return found


@pytest.mark.parametrize(
    ("package", "surface", "lemma"),
    [("simplemma", "کودکان", "کودک"), ("rishe", "کودکان", "کودک"), ("rishe", "رفتند", "رفتن"), ("simplemma", "کتاب‌ها", "کتاب")],
)
def test_each_package_gives_its_lemma(said, package, surface, lemma):
    pytest.importorskip(package)
    assert (lemma, package) in said[surface]


def test_only_persian_words_of_two_letters_and_more_are_taken(said):
    strange = [surface for surface in said if not re.fullmatch("[\u0621-\u06cc]+(\u200c[\u0621-\u06cc]+)*", surface)]
    assert strange == []
    assert min(map(len, said)) >= 2
    assert not any(letter in surface for surface in said for letter in "كيىة")


@pytest.mark.parametrize(
    ("passage", "word", "lemma"),
    [
        ("دین ما", "دین", "دین"),  # simplemma: این
        ("کار تمام شد", "شد", "شدن"),  # simplemma: کردن
        ("قرار است برود", "قرار", "قرار"),
        ("آنها رفتند", "آنها", "آن‌ها"),
        ("او می‌رود", "می‌رود", "رفتن"),
    ],
)
def test_a_packages_mistake_is_not_repeated(shared_library, passage, word, lemma):
    gloss = shared_library.words.gloss_at(passage, passage.index(word), Language.PERSIAN).glosses[0]
    assert gloss.entry.lemma == lemma
    assert gloss.entry.senses
