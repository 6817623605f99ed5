"""Terms and their statuses: marked, counted, undone, remembered."""

from datetime import UTC, datetime

import pytest

from reader.bitext.steps import Deed
from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.library import Library
from reader.script.language import Language
from reader.study.terms import Marking, Place, Status, StudyDeed, TermFilter, TermKey, TermKind
from reader.text.spans import Span


def lemma(text: str, language: Language = Language.PERSIAN) -> Marking:
    return Marking(TermKey(language, TermKind.LEMMA, text))


def test_a_word_is_new_until_it_is_marked_in_whatever_spelling(home):
    with Library.open(home.folder) as library:
        assert library.study.vocabulary().status(lemma("کتاب").key) is Status.NEW
        assert library.study.set_status([lemma("کتاب")], Status.LEARNING_2) == Changes.of(Kind.STATUSES)
        assert library.study.set_status([lemma("كتاب")], Status.LEARNING_2) == Changes()
    with Library.open(home.folder) as library:
        vocabulary = library.study.vocabulary()
        assert vocabulary.status(lemma("کِتاب").key) is Status.LEARNING_2
        assert vocabulary.status(lemma("کتاب", Language.ARABIC).key) is Status.NEW
        assert library.study.set_status([lemma("کتاب")], Status.NEW)
        assert len(library.study.vocabulary()) == 0


def test_statuses_are_undone_and_done_again_across_restarts_in_the_order_of_all_steps(home):
    with Library.open(home.folder) as library:
        passage = library.articles.article(1).passages[0].id
        library.study.set_status([lemma("کتاب")], Status.KNOWN)
        library.links.corrections.set_note(passage, "ببین")
        library.study.set_status([lemma("کتاب"), lemma("خانه")], Status.IGNORED, deed=StudyDeed.REST_KNOWN)
    with Library.open(home.folder) as library:
        undoing, study = library.undoing, library.study
        assert undoing.undoes is StudyDeed.REST_KNOWN
        assert undoing.undo() == Changes.of(Kind.STATUSES)
        assert [study.vocabulary().status(lemma(word).key) for word in ("کتاب", "خانه")] == [Status.KNOWN, Status.NEW]
        assert undoing.undoes is Deed.NOTE
        assert undoing.undo() == Changes.of(Kind.LINKS)
        assert undoing.undo() == Changes.of(Kind.STATUSES)
        assert (undoing.undo(), len(study.vocabulary())) == (Changes(), 0)
        assert [undoing.redo() for _ in range(4)][3] == Changes()
        assert [study.vocabulary().status(lemma(word).key) for word in ("کتاب", "خانه")] == [Status.IGNORED] * 2
        undoing.undo()
        library.links.corrections.set_note(passage, "بنگر")
        assert undoing.redoes is None
        term = study.term_of(lemma("کتاب").key)
        changes = [(each.before, each.after) for each in study.history(term.id)]
        assert changes == [
            (Status.NEW, Status.KNOWN),
            (Status.KNOWN, Status.IGNORED),
            (Status.IGNORED, Status.KNOWN),
            (Status.KNOWN, Status.NEW),
            (Status.NEW, Status.KNOWN),
            (Status.KNOWN, Status.IGNORED),
            (Status.IGNORED, Status.KNOWN),
        ]


def test_terms_are_asked_for_by_language_status_article_and_tag(library):
    article = library.articles.article(1)
    passage = article.passages[0]
    place = Place(article.summary.id, passage.id, Span(passage.span.start, passage.span.start + 3))
    study = library.study
    study.set_status([Marking(lemma("خبر").key, "خبر", place)], Status.LEARNING_1)
    study.set_status([lemma("كتاب", Language.ARABIC)], Status.KNOWN)
    (news,) = study.terms(TermFilter(article=article.summary.id))
    assert (news.place, news.surface, news.status) == (place, "خبر", Status.LEARNING_1)
    assert datetime.fromisoformat(news.since).tzinfo == UTC
    assert study.set_words(news.id, note=" خبرها ", tags=["درس یک", "", "درس یک"])
    assert [term.id for term in study.terms(TermFilter(tag="درس_یک"))] == [news.id]
    assert study.term_of(news.key).note == "خبرها"
    assert [term.key.text for term in study.terms(TermFilter(language=Language.ARABIC))] == ["كتاب"]
    assert [term.id for term in study.terms(TermFilter(statuses=frozenset({Status.LEARNING_1})))] == [news.id]
    assert len(study.terms()) == 2


def test_what_has_no_letters_is_refused_and_nothing_is_marked(library):
    with pytest.raises(InputError, match="no letters"):
        library.study.set_status([lemma("کتاب"), lemma("\u200c")], Status.KNOWN)
    assert library.study.terms() == ()
