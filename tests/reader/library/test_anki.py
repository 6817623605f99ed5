"""Decks for Anki, checked in a real collection of Anki's: what it shows, what it updates, and what comes back."""

import errno
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.changes import Kind
from reader.errors import InputError, MachineError
from reader.library import Library
from reader.library.anki import Anki
from reader.script.language import Language
from reader.study.anki import AUDIO, CHOICES, USUAL, AnkiChoice, NoteField
from reader.study.terms import LEARNING, Marking, Place, Status, StudyDeed, TermFilter, TermKey, TermKind
from reader.text.spans import Span
from tests.reader.library.real_anki import real_anki, runs_without_direction

BEGUN = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = BEGUN

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=2)
        return self.now


@pytest.fixture
def anki(library: Library) -> Anki:
    return Anki(library, library._reading, library._writer, Clock())


def place_of(library: Library, word: str, language: Language, nth: int = 0) -> tuple[Place, str]:
    """Where a word stands in an article of the bundled story."""
    for story in library.articles.stories():
        for summary in story.articles:
            if summary.language is language:
                article = library.articles.article(summary.id)
                found = list(re.finditer(rf"(?<!\w){word}(?!\w)", article.text))
                if len(found) > nth:
                    span = Span(*found[nth].span())
                    passage = next(each for each in article.passages if span.start in each.span)
                    return Place(article.summary.id, passage.id, span), word
    raise AssertionError(word)


def mark(library: Library, word: str, language: Language, status: Status = Status.LEARNING_1, surface: str = "") -> None:
    place, surface = place_of(library, surface or word, language)
    library.study.set_status([Marking(TermKey(language, TermKind.LEMMA, word), surface, place)], status)


@pytest.fixture
def studied(library: Library) -> Library:
    mark(library, "رئیس", Language.PERSIAN)
    mark(library, "الرئيس", Language.ARABIC, Status.LEARNING_2)
    library.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.PHRASE, "سازمان <ملل> & UN"))], Status.LEARNING_3)
    library.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "کتاب"))], Status.KNOWN)
    term = library.study.term_of(TermKey(Language.PERSIAN, TermKind.PHRASE, "سازمان <ملل> & UN"))
    library.study.set_words(term.id, note='نگاه کنید: <b>"AFP"</b>\nسطر دو', tags=["درس", "news"])
    return library


def test_a_real_collection_shows_every_card_in_its_direction(studied, anki, tmp_path):
    written = anki.export(AnkiChoice(tags=("متن یک",)), tmp_path / "words.apkg")
    assert (written.notes, written.deck) == (3, "Hamkhan")
    with real_anki(tmp_path / "anki") as mine:
        log = mine.take(written.path)
        assert len(log.new) == 3 and not log.conflicting and not log.duplicate
        by_key = {note["Key"]: note for note in mine.notes().values()}
        assert [len(by_key[key].cards()) for key in sorted(by_key)] == [3, 3, 1]
        tagged = next(note for note in by_key.values() if note["Kind"] == "phrase")
        assert tagged["Lemma"] == 'سازمان &lt;ملل&gt; &amp; <bdi dir="ltr">UN</bdi>'
        assert sorted(tagged.tags) == ["news", "درس", "متن_یک"]
        word = by_key["fa/lemma/رییس"]
        assert "[…]" in word["Cloze"] and '<b class="term">رئیس</b>' in word["Sentence"]
        assert word["LinkedSentence"] == "" and word["English"] and word["Counterpart"]
        sides = 0
        for note in by_key.values():
            for card in note.cards():
                output = card.render_output()
                for side in (output.question_text, output.answer_text):
                    assert runs_without_direction(side) == []
                    assert "{{" not in side
                    sides += 1
                languages = set(re.findall(r'lang="(\w\w)"', output.answer_text))
                assert note["Language"] in languages
        assert sides == 14
        assert mine.collection.media.check().missing == []
        assert (Path(mine.collection.media.dir()) / "_hamkhan_naskh.ttf").stat().st_size > 100_000


def test_a_second_export_updates_and_keeps_what_was_learned(studied, anki, tmp_path):
    first = anki.export(AnkiChoice(), tmp_path / "words.apkg").path
    with real_anki(tmp_path / "anki") as mine:
        mine.take(first)
        mine.answer("Hamkhan", 4, 3, 1)
        schedule, numbers = mine.schedule(), {guid: note.id for guid, note in mine.notes().items()}
        term = studied.study.term_of(TermKey(Language.PERSIAN, TermKind.LEMMA, "رئیس"))
        studied.study.set_words(term.id, note="تازه", tags=())
        mark(studied, "افغانستان", Language.PERSIAN)
        log = mine.take(anki.export(AnkiChoice(), first).path)
        assert (len(log.new), len(log.updated), len(log.conflicting)) == (1, 3, 0)
        notes = mine.notes()
        assert len(notes) == 4 and all(notes[guid].id == number for guid, number in numbers.items())
        assert "تازه" in {note["Notes"] for note in notes.values()}
        assert {card: mine.schedule()[card] for card in schedule} == schedule
        assert len([name for name in mine.collection.models.all_names() if name.startswith("Hamkhan")]) == 2
        again = mine.take(first)
        assert (len(again.new), len(again.updated)) == (0, 0)


def test_another_machine_gives_the_same_word_the_same_note(studied, anki, tmp_path, prepared_home):
    anki.export(AnkiChoice(), tmp_path / "one.apkg")
    shutil.copytree(prepared_home, tmp_path / "other")
    with Library.open(tmp_path / "other") as other:
        other.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "آب"))], Status.LEARNING_1)
        other.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "رئيس"))], Status.LEARNING_1)
        Anki(other, other._reading, other._writer, Clock()).export(AnkiChoice(), tmp_path / "two.apkg")
    with real_anki(tmp_path / "anki") as mine:
        mine.take(tmp_path / "one.apkg")
        mine.take(tmp_path / "two.apkg")
        assert len(mine.notes()) == 4


def test_fields_left_out_stay_empty_and_make_no_empty_cards(studied, anki, tmp_path):
    choice = AnkiChoice(fields=frozenset({NoteField.COUNTERPART}), deck="درس::یک")
    with real_anki(tmp_path / "anki") as mine:
        mine.take(anki.export(choice, tmp_path / "words.apkg").path)
        assert "درس::یک" in {each.name for each in mine.collection.decks.all_names_and_ids()}
        for note in mine.notes().values():
            filled = {name for name, value in note.items() if value}
            assert filled <= {"Key", "Lemma", "Language", "Kind", "Counterpart"}
            assert len(note.cards()) == 1 + bool(note["Counterpart"])
        assert not mine.collection.get_empty_cards().notes


def test_sounds_travel_with_the_deck(studied, anki, tmp_path):
    class Speech:
        def save_words(self, words, folder):
            paths = [folder / f"hamkhan-{language.value}-{place}.wav" for place, (_, language) in enumerate(words)]
            for path in paths:
                path.write_bytes(b"RIFF" + bytes(40))
            return paths

    out = anki.export(AnkiChoice(fields=frozenset(CHOICES)), tmp_path / "words.apkg", speech=Speech()).path
    with real_anki(tmp_path / "anki") as mine:
        mine.take(out)
        checked = mine.collection.media.check()
        assert not checked.missing and not checked.unused
        word = next(note for note in mine.notes().values() if note["Key"] == "fa/lemma/رییس")
        assert re.fullmatch(r"\[sound:hamkhan-fa-\d+\.wav\]", word["Audio"]) and word["SentenceAudio"]
    assert AUDIO.isdisjoint(USUAL)


def test_nothing_to_write_is_told_with_what_to_do(library, anki, tmp_path):
    with pytest.raises(InputError, match="mark some as learning"):
        anki.export(AnkiChoice(), tmp_path / "words.apkg")
    assert not (tmp_path / "words.apkg").exists()


def test_a_place_that_cannot_be_written_leaves_the_old_deck(studied, anki, tmp_path):
    with pytest.raises(InputError, match="There is no folder"):
        anki.export(AnkiChoice(), tmp_path / "nowhere" / "words.apkg")


def test_terms_are_chosen_by_story_article_status_tag_and_language(studied, anki):
    story = studied.articles.stories()[0]
    assert len(anki.terms(AnkiChoice(story=story.id))) == 2
    persian = TermFilter(Language.PERSIAN, frozenset(LEARNING))
    assert [term.key.text for term in anki.terms(AnkiChoice(persian))] == ["رئیس", "سازمان <ملل> & UN"]
    assert len(anki.terms(AnkiChoice(TermFilter(tag="درس")))) == 1
    assert len(anki.terms(AnkiChoice(TermFilter(statuses=frozenset({Status.KNOWN}))))) == 1


def test_a_preview_is_what_anki_shows(studied, anki, tmp_path):
    cards = anki.preview(AnkiChoice())
    assert [card.name for card in cards] == ["Word to meaning", "Meaning to word", "Sentence with a gap"]
    with real_anki(tmp_path / "anki") as mine:
        mine.take(anki.export(AnkiChoice(), tmp_path / "words.apkg").path)
        note = next(note for note in mine.notes().values() if note["Key"] == "fa/lemma/رییس")
        shown = [card.render_output() for card in note.cards()]
        assert [output.question_text for output in shown] == [card.question for card in cards]
        assert [output.answer_text for output in shown] == [card.answer for card in cards]


@pytest.mark.parametrize("kind", ["new apkg", "old apkg", "new colpkg", "old colpkg"])
def test_answers_and_statuses_come_back_once(studied, anki, tmp_path, kind):
    with real_anki(tmp_path / "anki") as mine:
        mine.collection.set_config("fsrs", True)
        mine.take(anki.export(AnkiChoice(), tmp_path / "words.apkg").path)
        basic = mine.collection.new_note(mine.collection.models.by_name("Basic"))
        basic["Front"] = "book"
        mine.collection.add_note(basic, mine.collection.decks.id("Hamkhan"))
        mine.answer("Hamkhan", 4, 4, 4)
        legacy = kind.startswith("old")
        write = mine.export_all if kind.endswith("colpkg") else mine.export
        arguments = () if kind.endswith("colpkg") else ("Hamkhan",)
        out = write(tmp_path / f"back.{kind[4:]}", *arguments, legacy=legacy)
    before = {term.key.text: term.status for term in studied.study.terms()}
    taken = anki.read_back(out)
    assert (taken.notes, taken.answers, taken.foreign) == (3, 3, 1)
    assert taken.changes.touch(Kind.STATUSES) and taken.changes.touch(Kind.REVIEWS)
    after = {term.key.text: term.status for term in studied.study.terms()}
    assert before != after and after["کتاب"] is Status.KNOWN
    assert taken.statuses == sum(before[text] is not after[text] for text in before)
    rows = studied._reading.connection().execute(
        """SELECT direction, card.state, stability, reviews, rating, origin, at - last_review
        FROM card JOIN review ON card = card.id"""
    )
    found = rows.fetchall()
    assert {(row[0], row[4], row[5], row[6]) for row in found} == {("to_meaning", 4, "anki", 0)}
    assert all(row[1] == 2 and row[2] > 1 and row[3] == 1 for row in found)
    again = anki.read_back(out)
    assert (again.statuses, again.answers, again.changes.kinds) == (0, 0, frozenset())
    assert studied.undoing.undoes is StudyDeed.IMPORT
    studied.undoing.undo()
    assert {term.key.text: term.status for term in studied.study.terms()} == before


def test_a_deck_read_on_another_machine_brings_its_words(studied, anki, tmp_path, prepared_home):
    out = anki.export(AnkiChoice(), tmp_path / "words.apkg").path
    shutil.copytree(prepared_home, tmp_path / "other")
    with Library.open(tmp_path / "other") as other:
        taken = other.anki.read_back(out)
        assert (taken.notes, taken.statuses, taken.answers) == (3, 3, 0)
        assert {term.key.text for term in other.study.terms()} == {"رئیس", "الرئيس", "سازمان <ملل> & UN"}
        assert {term.status for term in other.study.terms()} == {Status.LEARNING_1}


def test_a_folder_in_the_place_of_the_file_is_told(studied, anki, tmp_path):
    folder = tmp_path / "words.apkg"
    folder.mkdir()
    with pytest.raises(InputError, match="is a folder"):
        anki.export(AnkiChoice(), folder)


def test_a_full_disk_leaves_the_old_deck_as_it_was(studied, anki, tmp_path, monkeypatch):
    out = anki.export(AnkiChoice(), tmp_path / "words.apkg").path
    before = out.read_bytes()

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("reader.formats.whole_file.os.fsync", full)
    with pytest.raises(MachineError, match=r"No space left.* free some space"):
        anki.export(AnkiChoice(deck="other"), out)
    assert out.read_bytes() == before and [path.name for path in tmp_path.glob("*") if path.is_file()] == ["words.apkg"]


def test_a_deck_cut_short_changes_nothing(studied, anki, tmp_path):
    out = anki.export(AnkiChoice(), tmp_path / "words.apkg").path
    out.write_bytes(out.read_bytes()[:-200])
    changes = studied.study.history()
    with pytest.raises(InputError, match="no whole export"):
        anki.read_back(out)
    assert studied.study.history() == changes


def test_without_fsrs_in_anki_the_memory_is_worked_out_from_the_answers(studied, anki, tmp_path):
    with real_anki(tmp_path / "anki") as mine:
        mine.collection.set_config("fsrs", False)
        mine.take(anki.export(AnkiChoice(), tmp_path / "words.apkg").path)
        mine.answer("Hamkhan", 4)
        out = mine.export(tmp_path / "back.apkg", "Hamkhan", legacy=False)
    anki.read_back(out)
    (card,) = [card for term in studied.study.terms() for card in studied.reviewing.cards(term.id) if card.reviews]
    # Easy on a new card gives 8.3 days of stability with FSRS's own weights.
    assert card.memory.stability == pytest.approx(8.3, abs=0.1) and card.memory.due > 0
    (review,) = studied.reviewing.reviews(card.id)
    assert review.was_new and review.rating == 4
    assert not studied.reviewing.can_undo
    assert studied.reviewing.statistics()
