"""Articles as they were read: kept, read again when what they were read with changes, counted."""

import pytest

from reader.script.language import Language
from reader.study.terms import Marking, Place, Status, TermFilter, TermKey, TermKind
from reader.text.spans import Span


@pytest.fixture
def article(library):
    return library.articles.article(1)


def test_an_article_is_read_once_and_every_word_stands_where_it_was_read(library, article):
    assert library.readings.of(article) is None and library.readings.lacks(article)
    seen = []
    assert library.readings.learn(article, lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1]
    assert not library.readings.learn(article)
    text = library.readings.of(article)
    assert all(word.span.of(article.text) == word.surface for word in text.words)
    starts = [word.span.start for word in text.words]
    assert starts == sorted(set(starts))
    ending = next(unit for unit in text.units if unit.lemma == "پایان یافتن")
    assert ending.kind is TermKind.GAPPED and len(ending.spans) == 3


def test_a_torn_word_counts_once_and_boilerplate_not_at_all(library, article):
    library.readings.learn(article)
    text = library.readings.of(article)
    boilerplate = [each.span for each in article.passages if each.kind.value == "boilerplate"]
    assert not any(word.span.overlap(span) for word in text.words for span in boilerplate)
    assert sum(word.surface.startswith("می ") for word in text.words) > 0


def test_the_vowels_of_an_arabic_article_make_it_read_again(library):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    article = library.articles.article(2)
    library.readings.learn(article)
    library.words.learn_vowels(article)
    assert library.readings.lacks(article)


def test_the_facts_of_a_term_hold_its_meaning_its_sentence_and_what_stands_beside_it(library, article):
    passage = next(each for each in article.passages if "توافق" in each.span.of(article.text))
    begun = passage.span.start + passage.span.of(article.text).index("توافق")
    place = Place(article.summary.id, passage.id, Span(begun, begun + 5))
    library.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "توافق"), "توافق", place)], Status.LEARNING_1)
    library.study.set_status([Marking(TermKey(Language.ARABIC, TermKind.FORM, "كتبها"))], Status.KNOWN)
    library.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.PHRASE, "یک دو سه"))], Status.KNOWN)
    found = {each.term.key.text: each for each in library.facts.of(library.study.terms(TermFilter()))}
    agreement = found["توافق"]
    assert "agreement" in agreement.english and agreement.counterparts and agreement.romanised
    assert agreement.context.sentence == passage.span.of(article.text)
    assert [span.of(agreement.context.sentence) for span in agreement.context.within] == ["توافق"]
    assert article.summary.title in agreement.context.source
    assert found["كتبها"].english and found["كتبها"].context is None
    assert found["یک دو سه"].senses == ()


def test_the_facts_of_a_verb_with_a_gap_hold_the_places_of_all_its_words(library, article):
    library.readings.learn(article)
    unit = next(each for each in library.readings.of(article).units if each.lemma == "پایان یافتن")
    passage = next(each for each in article.passages if unit.spans[0].start in each.span)
    key = TermKey(Language.PERSIAN, TermKind.GAPPED, unit.lemma)
    place = Place(article.summary.id, passage.id, unit.spans[0])
    library.study.set_status([Marking(key, "پایان", place)], Status.LEARNING_1)
    (facts,) = library.facts.of(library.study.terms())
    assert [span.of(facts.context.sentence) for span in facts.context.within] == ["پایان", "می", "یابد"]
    assert facts.senses and facts.can_be_cloze
