"""Lines of text, as Anki itself reads them and as Quizlet does."""

from reader.formats.anki_notes import NoteMaker, field_texts
from reader.formats.anki_package import Deck, apkg
from reader.formats.anki_text import anki_lines, quizlet_lines
from reader.script.language import Language
from reader.store.anki_collection import filled
from reader.study.anki import USUAL, NoteField
from reader.study.facts import Context, TermFacts
from reader.study.terms import Status, Term, TermId, TermKey, TermKind
from reader.text.spans import Span
from tests.reader.formats.story import GOLDEN
from tests.reader.library.real_anki import real_anki

FACTS = (
    TermFacts(
        Term(
            TermId(1), TermKey(Language.PERSIAN, TermKind.LEMMA, "کتاب"), Status.LEARNING_1, "", tags=("درس",), note="a\nb\tc"
        ),
        vocalised="کِتاب",
        romanised="kitāb",
        senses=("book", 'a "tome" & <more>'),
        counterparts=("كتاب", "سِفر"),
        context=Context("این کتاب، «BBC News» را.", (Span(4, 8),), "هذا الكتاب.", Language.ARABIC, "خبر, BBC, 2021"),
    ),
    TermFacts(
        Term(TermId(2), TermKey(Language.ARABIC, TermKind.GAPPED, "أشار إلى"), Status.LEARNING_1, ""), senses=("to point",)
    ),
    TermFacts(Term(TermId(3), TermKey(Language.ARABIC, TermKind.LEMMA, "زعم"), Status.LEARNING_1, "")),
)
MAKER = NoteMaker(USUAL, ("hamkhan",))
NOTES = [MAKER.note(facts) for facts in FACTS]


def test_the_file_for_anki_is_as_it_was():
    assert "".join(anki_lines(NOTES, "درس")) == (GOLDEN / "words.anki.txt").read_text(encoding="utf-8")


def test_the_file_for_quizlet_has_a_word_a_tab_and_its_meaning():
    lines = list(quizlet_lines(field_texts(facts, USUAL) for facts in FACTS))
    assert lines == ['کِتاب\tbook; a "tome" & <more> · كتاب، سِفر\n', "أشار إلى\tto point\n"]


def test_a_latin_name_keeps_to_itself_and_so_does_an_arabic_word_in_english():
    assert NOTES[0].field(NoteField.SENTENCE) == 'این <b class="term">کتاب</b>، «<bdi dir="ltr">BBC News</bdi>» را.'
    assert NOTES[0].field(NoteField.CLOZE) == 'این <span class="gap">[…]</span>، «<bdi dir="ltr">BBC News</bdi>» را.'
    assert NOTES[0].field(NoteField.ENGLISH) == 'book; a "tome" &amp; &lt;more&gt;'
    assert NOTES[0].field(NoteField.NOTES) == "a<br>b\tc"


def test_anki_reads_the_lines_into_the_notes_of_the_deck(tmp_path):
    (tmp_path / "words.txt").write_text("".join(anki_lines(NOTES, "درس")), encoding="utf-8", newline="")
    deck = Deck("درس", NOTES[:1])
    (tmp_path / "first.apkg").write_bytes(apkg(filled(lambda cursor: deck.write(cursor, 1_700_000_000)), {}))
    with real_anki(tmp_path / "anki") as mine:
        mine.take(tmp_path / "first.apkg")
        # The type of Arabic comes with a deck that has an Arabic word.
        arabic = Deck("درس", NOTES[1:2])
        (tmp_path / "second.apkg").write_bytes(apkg(filled(lambda cursor: arabic.write(cursor, 1_700_000_100)), {}))
        mine.take(tmp_path / "second.apkg")
        log = mine.take_text(tmp_path / "words.txt")
        assert (len(log.new), len(log.updated) + len(log.duplicate)) == (1, 2)
        notes = mine.notes()
        assert set(notes) == {note.guid for note in NOTES}
        for note in NOTES:
            assert tuple(notes[note.guid].fields) == note.fields
            assert sorted(notes[note.guid].tags) == sorted(note.tags)
        decks = {mine.collection.decks.name(card.did) for each in notes.values() for card in each.cards()}
        assert decks == {"درس"}
