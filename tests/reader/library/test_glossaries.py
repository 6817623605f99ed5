"""Glossaries: terms gathered under names, taken out again, renamed, deleted, undone, remembered."""

import pytest

from reader.changes import Changes, Kind
from reader.errors import InputError
from reader.library import Library
from reader.script.language import Language
from reader.study.anki import AnkiChoice
from reader.study.glossaries import GlossaryDeed
from reader.study.terms import Marking, Place, Status, StudyDeed, TermFilter, TermKey, TermKind
from reader.text.spans import Span

GATHERED = Changes.of(Kind.GLOSSARIES)


def lemma(text: str, language: Language = Language.PERSIAN) -> Marking:
    return Marking(TermKey(language, TermKind.LEMMA, text))


def lemmas(text: str) -> list[Marking]:
    return [lemma(word) for word in text.split()]


def words_in(library: Library, name: str) -> str:
    return " ".join(term.key.text for term in library.glossaries.terms(name))


def named(library: Library) -> list[tuple[str, int]]:
    return [(each.name, each.terms) for each in library.glossaries.all()]


def test_terms_stand_in_the_order_in_which_they_were_added_and_need_not_be_studied(home):
    with Library.open(home.folder) as library:
        library.study.set_status(lemmas("کشور"), Status.KNOWN)
        assert library.glossaries.add(" درس  سه ", lemmas("نفت دولت کشور")) == GATHERED
        assert library.glossaries.add("درس سه", lemmas("بازار نفت")) == GATHERED
        assert library.glossaries.add("درس سه", lemmas("بازار")) == Changes()
    with Library.open(home.folder) as library:
        assert named(library) == [("درس سه", 4)]
        assert words_in(library, "درس سه") == "نفت دولت کشور بازار"
        statuses = [term.status for term in library.glossaries.terms("درس سه")]
        assert statuses == [Status.NEW, Status.NEW, Status.KNOWN, Status.NEW]
        assert len(library.study.vocabulary()) == 1
        assert library.study.set_status(lemmas("نفت"), Status.LEARNING_1)
        (change,) = library.study.history(library.study.term_of(lemma("نفت").key).id)
        assert (change.before, change.after) == (Status.NEW, Status.LEARNING_1)


def test_a_name_is_known_however_it_is_spelled(library):
    library.glossaries.add("فعل‌های كتاب", lemmas("رفتن"))
    library.glossaries.add("فعلهای  کتاب", lemmas("آمدن"))
    assert named(library) == [("فعل‌های كتاب", 2)]
    library.glossaries.add("Grade 7", lemmas("رفتن"))
    assert library.glossaries.named("GRADE ۷").name == "Grade 7"


def test_a_place_where_a_term_was_met_is_kept_with_it(library):
    article = library.articles.article(1)
    place = Place(article.summary.id, article.passages[0].id, Span(0, 3))
    library.glossaries.add("خبرها", lemmas("خبر"))
    library.glossaries.add("خبرها", [Marking(lemma("خبر").key, "خبر", place)])
    (term,) = library.glossaries.terms("خبرها")
    assert term.place == place


def test_an_empty_or_unknown_name_is_refused_with_those_there_are(library):
    glossaries = library.glossaries
    with pytest.raises(InputError, match="no glossary yet"):
        glossaries.named("الف")
    glossaries.add("الف", lemmas("نفت"))
    glossaries.add("ب", lemmas("نفت"))
    for empty in ("", "  ", "\u200f\u200c"):
        with pytest.raises(InputError, match="needs a name"):
            glossaries.add(empty, lemmas("نفت"))
        with pytest.raises(InputError, match="needs a name"):
            glossaries.rename("الف", empty)
    for act in (glossaries.named, glossaries.terms, glossaries.delete):
        with pytest.raises(InputError, match="«ج»: choose among «الف», «ب»"):
            act("ج")
    with pytest.raises(InputError, match="«ج»"):
        glossaries.take_out("ج", [lemma("نفت").key])
    with pytest.raises(InputError, match="already"):
        glossaries.rename("الف", " ب ")
    with pytest.raises(InputError, match="no letters"):
        glossaries.add("الف", [lemma("دولت"), lemma("\u200c")])
    with pytest.raises(InputError, match="«دولت» is not in the glossary «الف»"):
        glossaries.take_out("الف", [lemma("نفت").key, lemma("دولت").key])
    assert named(library) == [("الف", 1), ("ب", 1)]
    assert library.undoing.undo() == GATHERED
    assert named(library) == [("الف", 1)]


def test_a_name_may_be_spelled_anew(library):
    library.glossaries.add("كتاب", lemmas("نفت"))
    assert library.glossaries.rename("كتاب", "کتاب") == GATHERED
    assert library.glossaries.rename("كتاب", "کتاب") == Changes()
    assert named(library) == [("کتاب", 1)]


def test_every_step_is_undone_and_done_again_across_restarts_in_the_order_of_all_steps(home):
    with Library.open(home.folder) as library:
        glossaries = library.glossaries
        glossaries.add("الف", lemmas("نفت دولت کشور"))
        library.study.set_status(lemmas("دولت"), Status.KNOWN)
        glossaries.take_out("الف", [lemma("دولت").key])
        glossaries.rename("الف", "ب")
        glossaries.delete("ب")
        assert library.glossaries.all() == ()
        assert library.study.term_of(lemma("دولت").key).status is Status.KNOWN
    with Library.open(home.folder) as library:
        undoing = library.undoing
        assert (undoing.undoes, undoing.undo()) == (GlossaryDeed.DELETE, GATHERED)
        assert words_in(library, "ب") == "نفت کشور"
        assert (undoing.undoes, undoing.undo()) == (GlossaryDeed.RENAME, GATHERED)
        assert named(library) == [("الف", 2)]
    with Library.open(home.folder) as library:
        undoing = library.undoing
        assert (undoing.undoes, undoing.undo()) == (GlossaryDeed.TAKE_OUT, GATHERED)
        assert words_in(library, "الف") == "نفت دولت کشور"
        assert (undoing.undoes, undoing.undo()) == (StudyDeed.STATUS, Changes.of(Kind.STATUSES))
        assert (undoing.undoes, undoing.undo()) == (GlossaryDeed.ADD, GATHERED)
        assert (library.glossaries.all(), undoing.undoes) == ((), None)
        for _ in range(3):
            undoing.redo()
        assert words_in(library, "الف") == "نفت کشور"
        assert undoing.redoes is GlossaryDeed.RENAME
        library.glossaries.add("ج", lemmas("بازار"))
        assert undoing.redoes is None
        undoing.undo()
        assert named(library) == [("الف", 2)]


def test_adding_to_a_glossary_is_undone_without_losing_what_was_in_it(library):
    library.glossaries.add("الف", lemmas("نفت دولت"))
    library.glossaries.add("الف", lemmas("دولت کشور"))
    library.undoing.undo()
    assert words_in(library, "الف") == "نفت دولت"
    library.undoing.redo()
    assert words_in(library, "الف") == "نفت دولت کشور"


def test_terms_and_notes_of_anki_are_asked_for_by_glossary_whatever_their_status(library):
    library.study.set_status(lemmas("کشور"), Status.IGNORED)
    library.study.set_status(lemmas("بازار"), Status.LEARNING_1)
    library.glossaries.add("الف", [*lemmas("نفت کشور بازار"), lemma("كتاب", Language.ARABIC)])
    number = library.glossaries.named("الف").id
    library.glossaries.add("ب", lemmas("دولت"))
    all_of_it = TermFilter(glossary=number)
    assert [term.key.text for term in library.study.terms(all_of_it)] == ["نفت", "کشور", "بازار", "كتاب"]
    assert [term.key.text for term in library.anki.terms(AnkiChoice(all_of_it))] == ["نفت", "کشور", "بازار", "كتاب"]
    arabic = TermFilter(Language.ARABIC, glossary=number)
    assert [term.key.text for term in library.study.terms(arabic)] == ["كتاب"]
    learning = TermFilter(statuses=frozenset({Status.LEARNING_1}), glossary=number)
    assert [term.key.text for term in library.study.terms(learning)] == ["بازار"]


def test_another_window_sees_what_this_one_gathers_and_neither_takes_the_others_name(home):
    with Library.open(home.folder) as here, Library.open(home.folder) as there:
        here.glossaries.add("الف", lemmas("نفت"))
        there.glossaries.add("ب", lemmas("دولت"))
        before = here.version()
        there.glossaries.add("الف", lemmas("کشور"))
        assert here.version() != before
        assert words_in(here, "الف") == "نفت کشور"
        with pytest.raises(InputError, match="already"):
            here.glossaries.rename("الف", "ب")
        there.glossaries.delete("الف")
        here.glossaries.add("ب", lemmas("نفت"))
        with pytest.raises(InputError, match="choose among «ب»"):
            here.glossaries.take_out("الف", [lemma("نفت").key])
        assert here.undoing.undo() and here.undoing.undo()
        assert named(there) == [("الف", 2), ("ب", 1)]


def test_a_number_is_never_given_twice(library):
    library.glossaries.add("یک", lemmas("خبر"))
    first = library.glossaries.named("یک").id
    library.glossaries.delete("یک")
    library.glossaries.add("دو", lemmas("خبر"))
    assert library.glossaries.named("دو").id > first


def test_what_was_only_gathered_is_no_word_of_the_reader_once_that_is_taken_back(library):
    library.glossaries.add("یک", lemmas("خبر"))
    assert len(library.study.terms()) == 1
    library.undoing.undo()
    assert library.study.terms() == ()
    library.undoing.redo()
    assert [each.key.text for each in library.glossaries.terms("یک")] == ["خبر"]
