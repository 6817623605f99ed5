"""The words of a text as they are found and changed."""

import pytest

from reader.script.language import Language
from reader.study.terms import Status, TermKey, TermKind
from reader.study.vocabulary import ReadText, ReadWord, Standing
from reader.text.spans import Span
from ui.reading.counted import Counted

WORDS = [("کتاب", "NOUN"), ("خوب", "ADJ"), ("تهران", "PROPN"), ("کتاب", "NOUN"), ("خوب", "ADV")]


def key(lemma):
    return TermKey(Language.PERSIAN, TermKind.LEMMA, lemma)


@pytest.fixture
def counted():
    words = tuple(ReadWord(Span(10 * place, 10 * place + 5), lemma, lemma, pos) for place, (lemma, pos) in enumerate(WORDS))
    return Counted(ReadText(Language.PERSIAN, words), [Standing(word, key(word.lemma), Status.NEW) for word in words])


def test_a_word_is_found_by_every_offset_in_it_and_by_none_beside(counted):
    assert [counted.at(offset) and counted.at(offset).word.lemma for offset in (0, 4, 5, 10, 44, 45, 99)] == [
        "کتاب", "کتاب", None, "خوب", "خوب", None, None,
    ]  # fmt: skip


def test_names_are_no_new_words_and_each_new_term_stands_once(counted):
    assert [each.word.span.start for each in counted.new_terms()] == [0, 10]
    assert [counted.next_new(after).word.span.start for after in (-1, 0, 10, 30)] == [0, 10, 30, 40]
    assert counted.next_new(40) is None


def test_all_words_of_a_term_change_together(counted):
    assert list(counted.change(key("خوب"), Status.KNOWN)) == [1, 4]
    assert [each.status for each in counted.words] == [
        Status.NEW, Status.KNOWN, Status.IGNORED, Status.NEW, Status.KNOWN,
    ]  # fmt: skip
    assert counted.next_new(0).word.span.start == 30
    assert list(counted.change(key("دیگر"), Status.KNOWN)) == []
    counted.change(key("تهران"), Status.LEARNING_1)
    assert counted.words[2].status is Status.LEARNING_1
