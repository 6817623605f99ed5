"""What a card shows when it asks, and what it keeps to itself."""

from dataclasses import replace

from reader.script.language import Language
from reader.study.cards import Direction
from reader.study.faces import BLANK, face_of
from reader.study.facts import Context, TermFacts
from reader.study.terms import Status, Term, TermId, TermKey, TermKind
from reader.text.spans import Span

TERM = Term(TermId(1), TermKey(Language.PERSIAN, TermKind.LEMMA, "توافق"), Status.LEARNING_1, "2026-03-01")
CONTEXT = Context("پس از توافق رفتند", (Span(6, 11),))
FACTS = TermFacts(TERM, senses=("agreement",), counterparts=("توافُق", "اتفاق"), context=CONTEXT)


def test_a_word_is_asked_in_its_sentence():
    face = face_of(Direction.TO_MEANING, FACTS)
    assert (face.prompt, face.language, face.sentence.places) == ("توافق", Language.PERSIAN, CONTEXT.within)
    assert not face.hint


def test_a_meaning_is_asked_without_the_word_in_any_spelling():
    face = face_of(Direction.FROM_MEANING, FACTS)
    assert (face.prompt, face.language, face.hint, face.sentence.text) == ("agreement", None, "اتفاق", "")


def test_a_cloze_leaves_the_word_out():
    face = face_of(Direction.CLOZE, FACTS)
    assert face.sentence.text == f"پس از {BLANK} رفتند"
    assert face.sentence.places[0].of(face.sentence.text) == BLANK
    assert face.hint == "agreement"


def test_a_verb_with_a_gap_leaves_all_its_words_out():
    facts = replace(FACTS, context=Context("تصمیم مهمی گرفت", (Span(11, 15), Span(0, 5))))
    assert face_of(Direction.CLOZE, facts).sentence.text == f"{BLANK} مهمی {BLANK}"


def test_a_word_without_a_meaning_is_asked_by_what_else_is_known():
    bare = replace(FACTS, senses=())
    assert face_of(Direction.FROM_MEANING, bare).prompt == "اتفاق"
    assert face_of(Direction.FROM_MEANING, bare).language is Language.ARABIC
    noted = replace(bare, counterparts=(), term=replace(TERM, note="سازش"))
    assert face_of(Direction.FROM_MEANING, noted).prompt == "سازش"
    unknown = face_of(Direction.FROM_MEANING, replace(bare, counterparts=()))
    assert (unknown.prompt, unknown.sentence.text) == ("", f"پس از {BLANK} رفتند")
