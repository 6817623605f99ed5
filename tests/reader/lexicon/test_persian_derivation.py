"""Words made by rule: what they mean follows from what they are made of."""

import pytest

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.persian_derivation import Derivation, in_ya, kind_of, of_verb, strange
from reader.lexicon.source import EntryId, Listed, ListedForm
from reader.script.language import Language


def listed(lemma, pos, senses, number=7):
    return Listed(EntryId(number), Entry(Language.PERSIAN, lemma, pos, senses, (), Source.OURS), 4.0)


def form(surface, reason):
    verb = listed("نوشتن", PartOfSpeech.VERB, ("write",))
    return ListedForm(surface, None, reason, verb, (), (), (0, len(surface)), False)


@pytest.mark.parametrize(
    ("made", "kind", "pos", "senses"),
    [
        (in_ya(listed("دولت", PartOfSpeech.NOUN, ("government",)), "دولتی"),
         Derivation.RELATIONAL, PartOfSpeech.ADJ, ("government", "of government")),
        (in_ya(listed("زیبا", PartOfSpeech.ADJ, ("beautiful",)), "زیبایی"),
         Derivation.ABSTRACT, PartOfSpeech.NOUN, ("being beautiful",)),
        (of_verb(form("نوشته", "past participle")), Derivation.PARTICIPLE, PartOfSpeech.ADJ, ("write",)),
        (of_verb(form("نوشت", "3rd person singular, past")), Derivation.ACTION, PartOfSpeech.NOUN, ("write",)),
    ],
)  # fmt: skip
def test_how_a_word_is_made_and_what_it_means(made, kind, pos, senses):
    assert kind_of(made) is kind
    assert (made.entry.pos, made.entry.senses, made.entry.source) == (pos, senses, Source.DERIVED)


def test_what_is_made_of_a_word_without_meaning_has_none():
    made = in_ya(listed("قژق", PartOfSpeech.X, ()), "قژقی")
    assert made.entry.senses == ()
    assert made.entry.source is Source.KNOWN


def test_a_word_of_the_list_is_not_made_and_a_strange_one_is_strange():
    assert kind_of(listed("دولت", PartOfSpeech.NOUN, ("government",), number=0)) is None
    assert kind_of(strange("قژق")) is Derivation.STRANGE


def test_no_two_words_made_share_a_number():
    bases = [listed("دولت", PartOfSpeech.NOUN, ("government",), number) for number in range(50)]
    bases += [listed("زیبا", PartOfSpeech.ADJ, ("beautiful",), number) for number in range(50)]
    numbers = [in_ya(base, "x").id for base in bases]
    assert len(set(numbers)) == len(numbers)
    assert all(number < strange("x").id for number in numbers)


@pytest.mark.parametrize(
    ("passage", "word", "pos", "english"),
    [
        ("رنگ انگوری زیبا", "انگوری", PartOfSpeech.ADJ, "grape"),
        ("خیسی لباس", "خیسی", PartOfSpeech.NOUN, "wet"),
    ],
)
def test_a_word_that_no_list_has_means_what_it_is_made_of(shared_library, passage, word, pos, english):
    gloss = shared_library.words.gloss_at(passage, passage.index(word), Language.PERSIAN).glosses[0]
    assert (gloss.entry.lemma, gloss.entry.pos) == (word, pos)
    assert english in ", ".join(gloss.entry.senses)
