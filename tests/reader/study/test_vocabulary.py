"""Which term a word of a text counts as."""

from reader.script.language import Language
from reader.study.terms import Status, TermKey, TermKind
from reader.study.vocabulary import ReadText, ReadUnit, ReadWord, Vocabulary
from reader.text.spans import Span

FA = Language.PERSIAN


def read(*words: tuple[str, str], unit: tuple[str, TermKind, tuple[int, ...]] | None = None) -> ReadText:
    """Words as (surface, lemma), one space between them."""
    found, at = [], 0
    for index, (surface, lemma) in enumerate(words):
        inside = 0 if unit and index in unit[2] else None
        found.append(ReadWord(Span(at, at + len(surface)), surface, lemma, "NOUN", inside))
        at += len(surface) + 1
    units = (ReadUnit(unit[1], unit[0], tuple(found[index].span for index in unit[2])),) if unit else ()
    return ReadText(FA, tuple(found), units)


def test_a_form_counts_as_its_lemma_unless_the_reader_counts_it_apart():
    text = read(("کتاب‌ها", "کتاب"), ("کتابی", "کتاب"))
    lemma = (TermKey(FA, TermKind.LEMMA, "کتاب"), Status.KNOWN)
    form = (TermKey(FA, TermKind.FORM, "کتابی"), Status.LEARNING_1)
    assert [each.status for each in Vocabulary([lemma]).standings(text)] == [Status.KNOWN] * 2
    assert [each.status for each in Vocabulary([lemma, form]).standings(text)] == [Status.KNOWN, Status.LEARNING_1]


def test_a_verb_with_a_gap_counts_before_its_parts_once_it_is_marked():
    text = read(("تصمیم", "تصمیم"), ("خوبی", "خوب"), ("گرفت", "گرفتن"), unit=("تصمیم گرفتن", TermKind.GAPPED, (0, 2)))
    assert [each.key.text for each in Vocabulary().standings(text)] == ["تصمیم", "خوب", "گرفتن"]
    whole = (TermKey(FA, TermKind.GAPPED, "تصمیم گرفتن"), Status.LEARNING_3)
    assert [each.key.text for each in Vocabulary([whole]).standings(text)] == ["تصمیم گرفتن", "خوب", "تصمیم گرفتن"]


def test_the_longest_marked_phrase_counts_and_only_where_its_words_stand_together():
    text = read(("سازمان", "سازمان"), ("ملل", "ملت"), ("متحد", "متحد"), ("سازمان", "سازمان"), ("ملل", "ملت"))
    short = (TermKey(FA, TermKind.PHRASE, "سازمان ملل"), Status.KNOWN)
    long = (TermKey(FA, TermKind.PHRASE, "سازمانِ ملل متحد"), Status.IGNORED)
    found = [each.status for each in Vocabulary([short, long]).standings(text)]
    assert found == [Status.IGNORED] * 3 + [Status.KNOWN] * 2
    torn = text._replace(words=(text.words[0], text.words[1]._replace(span=Span(20, 23))))
    assert [each.status for each in Vocabulary([short]).standings(torn)] == [Status.NEW] * 2
