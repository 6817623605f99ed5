"""How much of a text is known, and what learning a word would bring."""

from reader.script.language import Language
from reader.study.coverage import Coverage, coverage, unknown_words
from reader.study.profile import Profile
from reader.study.terms import Status, TermKey, TermKind
from reader.study.vocabulary import ReadText, ReadWord, Vocabulary
from reader.text.spans import Span

AR, FA = Language.ARABIC, Language.PERSIAN


def word(lemma: str, place: int, *, pos: str = "NOUN", twin: str = "", frequency: float = 4.0) -> ReadWord:
    return ReadWord(Span(place, place + 1), lemma, lemma, pos, twin=twin, frequency=frequency)


TEXT = ReadText(
    AR,
    (
        word("رئيس", 0, twin="رئیس"),
        word("صورة", 2),
        word("بغداد", 4, pos="PROPN"),
        word("كتاب", 6, twin="کتاب"),
        word("رئيس", 8, twin="رئیس"),
        word("نادر", 10, frequency=2.0),
    ),
)


def known(*keys: tuple[Language, str], status: Status = Status.KNOWN) -> Vocabulary:
    return Vocabulary((TermKey(language, TermKind.LEMMA, lemma), status) for language, lemma in keys)


def test_a_true_cognate_of_a_known_word_counts_a_look_alike_does_not_and_names_are_left_out():
    # «صورت» is a false friend of «صورة», which therefore has no twin.
    found = coverage(TEXT, known((FA, "رئیس"), (FA, "صورت")), None)
    assert found == Coverage(known=0, by_cognate=2, learning=0, new=3)
    assert (found.words, f"{found.share:.2f}") == (5, "0.40")


def test_who_knows_the_other_language_knows_its_cognates_and_who_knows_this_one_all():
    assert coverage(TEXT, Vocabulary(), Profile(knows=frozenset({FA}))).by_cognate == 3
    assert coverage(TEXT, Vocabulary(), Profile(knows=frozenset({AR}))).share == 1.0


def test_what_is_ignored_is_not_counted_and_what_is_learned_is_not_known():
    ignored = coverage(TEXT, known((AR, "نادر"), status=Status.IGNORED), None)
    assert ignored.words == 4
    learned = coverage(TEXT, known((AR, "رئيس"), status=Status.LEARNING_4), None)
    assert (learned.learning, learned.share) == (2, 0.0)


def test_unknown_words_stand_by_how_often_the_text_and_then_the_language_has_them():
    found = unknown_words(TEXT, known((AR, "كتاب")), None)
    assert [(each.key.text, each.times) for each in found] == [("رئيس", 2), ("صورة", 1), ("نادر", 1)]
    assert found[0].first == Span(0, 1)


def test_a_text_without_words_is_known():
    assert coverage(ReadText(AR, ()), Vocabulary(), None).share == 1.0
