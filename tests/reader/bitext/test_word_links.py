"""Links between words, on units written by hand: what is known of each, and no vectors unless the test makes some."""

import numpy as np

from reader.bitext.word_evidence import Evidence, Reading, Role, Unit, lexical_evidence, likeness_of
from reader.bitext.word_links import choose_links
from reader.script.folding import fold


def word(index, surface, *counterparts, role=Role.CONTENT, lemma=None, senses=(), number="", name=""):
    reading = Reading(fold(lemma or surface), tuple(map(fold, counterparts)), senses)
    return Unit((index,), role, fold(surface), (reading,), name, number)


def pairs(links):
    return [(link.source, link.target) for link in links]


def test_soldiers_light_soldiers_and_equal_numbers_each_other_whatever_their_digits():
    source = [word(0, "۲۵۰۰", role=Role.NUMERAL, number="2500"), word(1, "سرباز", "جندي"), word(2, "آمریکایی", "أمريكي")]
    target = [word(0, "2500", role=Role.NUMERAL, number="2500"), word(1, "جندي"), word(2, "أمريكي")]
    links = choose_links(source, target, (3, 3))
    assert pairs(links) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert [link.reason for link in links] == [Evidence.NUMBER, Evidence.WORD_LIST, Evidence.WORD_LIST]


def test_numbers_that_differ_are_not_linked():
    source = [word(0, "2003", role=Role.NUMERAL, number="2003")]
    target = [word(0, "2011", role=Role.NUMERAL, number="2011")]
    alike = np.ones((1, 4), np.float32)
    assert choose_links(source, target, (1, 1), (alike, alike)) == ()


def test_the_parts_of_a_compound_verb_are_lit_as_one_across_the_words_between_them():
    whole = Unit((0, 2), Role.VERB, "تصمیم گرفت", (Reading("تصمیم گرفتن", ("قرر",)),))
    source = [word(0, "تصمیم", "قرار"), word(1, "مهمی", "مهم"), word(2, "گرفت", "اخذ", role=Role.LIGHT), whole]
    target = [word(0, "قرر", role=Role.VERB)]
    assert pairs(choose_links(source, target, (3, 1))) == [((0, 2), (0,))]


def test_a_light_verb_beside_a_linked_noun_is_lit_with_it_where_the_other_side_has_a_verb():
    source = [word(0, "ممانعت", "منع"), word(1, "کرد", "فعل", role=Role.LIGHT)]
    assert pairs(choose_links(source, [word(0, "منع", role=Role.VERB)], (2, 1))) == [((0, 1), (0,))]
    assert pairs(choose_links(source, [word(0, "منع")], (2, 1))) == [((0,), (0,))]


def test_function_words_stay_dark_when_alone():
    source = [word(0, "در", "في", role=Role.FUNCTION)]
    assert choose_links(source, [word(0, "في", role=Role.FUNCTION)], (1, 1)) == ()


def test_names_that_sound_alike_are_linked_and_others_are_not():
    source = [word(0, "ساینزبوری", role=Role.NAME)]
    assert pairs(choose_links(source, [word(0, "سينسبري", role=Role.NAME)], (1, 1))) == [((0,), (0,))]
    assert choose_links(source, [word(0, "كافانو", role=Role.NAME)], (1, 1)) == ()


def test_a_latin_name_is_compared_by_its_sound():
    strength, reason = lexical_evidence(word(0, "Boots", role=Role.NAME), word(0, "بوتس", role=Role.NAME))
    assert reason is Evidence.SPELLING
    assert strength > 0.8


def test_likeness_does_not_depend_on_the_order():
    for first, second in (("لیورپول", "ليفربول"), ("الراب", "رپ"), ("", "لندن")):
        assert likeness_of(fold(first), fold(second)) == likeness_of(fold(second), fold(first))


def test_no_token_is_in_two_links_and_every_score_is_a_share():
    source = [word(0, "سال", "عام"), word(1, "سال", "عام"), Unit((0, 1), Role.CONTENT, "سال سال", (Reading("سال", ("عام",)),))]
    links = choose_links(source, [word(0, "عام"), word(1, "عام")], (2, 2))
    lit = [member for link in links for member in link.source]
    assert len(lit) == len(set(lit))
    assert links
    assert all(0 < link.score <= 1 for link in links)


def test_the_same_word_twice_is_told_apart_by_what_the_passage_makes_of_it():
    first, second, third = np.eye(3, dtype=np.float32)
    source = [word(0, "سال", "عام"), word(1, "بزرگ", "كبير"), word(2, "سال", "عام")]
    target = [word(0, "عام"), word(1, "كبير"), word(2, "عام")]
    crossed = choose_links(source, target, (3, 3), (np.array([first, second, third]), np.array([third, second, first])))
    assert pairs(crossed) == [((0,), (2,)), ((1,), (1,)), ((2,), (0,))]


def test_words_that_nothing_speaks_for_stay_dark():
    assert choose_links([word(0, "خاک")], [word(0, "سماء")], (1, 1)) == ()
    assert choose_links([], [word(0, "سماء")], (0, 1)) == ()


def test_kin_by_an_arabic_root_is_evidence():
    killing = Unit((0,), Role.VERB, fold("کشت"), (Reading(fold("کشتن"), (fold("قتل"),), roots=("قتل",)),))
    killer = Unit((0,), Role.CONTENT, fold("قاتل"), (Reading(fold("قاتل"), roots=("قتل",)),))
    stranger = Unit((0,), Role.CONTENT, fold("باب"), (Reading(fold("باب"), roots=("بوب",)),))
    assert lexical_evidence(killing, killer)[0] >= 0.6
    assert lexical_evidence(killing, stranger) == (0.0, None)
