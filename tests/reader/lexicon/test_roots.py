"""Families of roots with the real list: what is shared, what only looks alike, what either language has alone."""

import pytest

from reader.lexicon.entries import Source
from reader.lexicon.roots import Group
from reader.script.language import Language


@pytest.fixture(scope="module")
def roots(shared_library):
    return shared_library.words.roots


def words(family, group):
    return {tuple(entry.lemma for entry in member.entries) for member in family.of(group)}


def test_a_family_is_told_apart_by_how_the_languages_share_it(roots):
    family = roots.family("جمع")
    assert ("جمعه", "جمعة") in words(family, Group.SHARED)
    assert ("جامعه", "جامعة") in words(family, Group.FALSE_FRIENDS)
    assert ("جمع\u200cآوری",) in words(family, Group.PERSIAN)
    assert ("جمع",) in words(family, Group.ARABIC)


def test_an_arabic_word_that_persian_shares_is_not_shown_as_arabic_alone(roots):
    shared = {member.arabic.vocalised for member in roots.family("حكم").members if member.persian and member.arabic}
    alone = {member.arabic.vocalised for member in roots.family("حكم").of(Group.ARABIC)}
    assert shared and not shared & alone


def test_the_family_of_pearls_has_no_persian_preposition(roots):
    assert not any(member.persian and member.persian.lemma == "در" for member in roots.family("درر").members)


def test_a_root_is_the_same_however_it_is_written(roots):
    assert roots.family("ک-ت-ب") == roots.family("كتب")
    assert roots.family("ا م ر") == roots.family("أمر") != roots.family("مرر")
    assert any(member.arabic and member.arabic.root == "علو/ي" for member in roots.family("علو").members)


def test_frequent_words_of_our_own_come_first_and_rare_ones_of_the_tables_wait(roots):
    alone = roots.family("كتب").of(Group.ARABIC)
    kinds = [(member.is_rare, member.arabic.source is Source.BUCKWALTER) for member in alone]
    assert kinds == sorted(kinds)
    assert next(member for member in alone if member.arabic.vocalised == "كَتَبَ").arabic.form_number == "I"
    assert next(member for member in alone if member.arabic.vocalised == "اِسْتَكْتَبَ").is_rare


def test_a_root_that_no_list_knows_has_no_members(roots):
    assert roots.family("غغغ").members == ()
    assert roots.family("").members == ()


def test_words_of_both_languages_know_their_root(shared_library, roots):
    for word, language in (("كاتب", Language.ARABIC), ("کتاب", Language.PERSIAN)):
        assert roots.root_of(shared_library.words.entries(word, language)[0]) == "كتب"
    assert roots.root_of(shared_library.words.entries("در", Language.PERSIAN)[0]) is None
