"""Words sent to a running Anki, for which a stand-in answers."""

import base64
from datetime import UTC, datetime

import pytest

from reader.errors import InputError, MachineError
from reader.library.anki import Anki
from reader.script.language import Language
from reader.study.anki import AnkiChoice, NoteField
from reader.study.terms import Marking, Status, TermKey, TermKind
from tests.reader.formats.anki_connect_stand_in import running


@pytest.fixture
def anki(library):
    words = [("رئیس", Language.PERSIAN), ("دولت", Language.PERSIAN), ("كتاب", Language.ARABIC)]
    markings = [Marking(TermKey(language, TermKind.LEMMA, word)) for word, language in words]
    library.study.set_status(markings, Status.LEARNING_1)
    return Anki(library, library._reading, library._writer, lambda: datetime(2026, 3, 1, tzinfo=UTC))


def test_what_anki_lacks_is_added_and_what_it_has_is_updated(library, anki):
    told = []
    with running() as there:
        first = anki.push(AnkiChoice(deck="درس"), url=there.url, progress=lambda done, total: told.append((done, total)))
        assert (first.added, first.updated, first.refused) == (3, 0, ())
        assert there.decks == ["درس"] and set(there.models) == {"Hamkhan Persian", "Hamkhan Arabic"}
        assert there.models["Hamkhan Arabic"]["inOrderFields"] == [field.value for field in NoteField]
        assert len(base64.b64decode(there.media["_hamkhan_naskh.ttf"])) > 100_000
        term = library.study.term_of(TermKey(Language.PERSIAN, TermKind.LEMMA, "دولت"))
        library.study.set_words(term.id, note="تازه", tags=("سیاست",))
        next(note for note in there.notes.values() if note["fields"]["Lemma"] == "دولت")["tags"] = ["mine"]
        library.study.set_status([Marking(TermKey(Language.ARABIC, TermKind.LEMMA, "بيت"))], Status.LEARNING_1)
        second = anki.push(AnkiChoice(deck="درس"), url=there.url)
        assert (second.added, second.updated) == (1, 3)
        assert len(there.notes) == 4 and "createModel" not in there.asked[there.asked.index("addNotes") :]
        assert [note["fields"]["Notes"] for note in there.notes.values()] == ["", "تازه", "", ""]
        assert [note["tags"] for note in there.notes.values()] == [[], ["mine", "سیاست"], [], []]
    assert told[-1] == (3, 3)


def test_a_note_that_anki_refuses_does_not_hold_up_the_others(library, anki):
    term = library.study.term_of(TermKey(Language.PERSIAN, TermKind.LEMMA, "دولت"))
    library.study.set_words(term.id, note="", tags=("refuse",))
    with running() as there:
        pushed = anki.push(AnkiChoice(), url=there.url)
        assert (pushed.added, pushed.refused) == (2, ("دولت",))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"permission": {"permission": "denied"}}, "allow it when Anki asks"),
        ({"permission": {"permission": "granted", "requireApiKey": True, "version": 6}}, "apiKey"),
        ({"permission": {"permission": "granted", "requireApiKey": False, "version": 5}}, "too old"),
        ({"raw": b"<html>another server</html>"}, "is not AnkiConnect"),
        ({"raw": b'"Anki-Connect"'}, "is not AnkiConnect"),
        ({"raw": b'{"result": null, "error": "collection is not available"}'}, "Anki refused .collection is not available"),
    ],
)
def test_what_anki_does_not_allow_is_told_with_what_to_do(anki, change, sentence):
    with running() as there:
        for name, value in change.items():
            setattr(there, name, value)
        with pytest.raises(InputError, match=sentence):
            anki.push(AnkiChoice(), url=there.url)
        assert not there.notes and not there.decks


def test_where_no_anki_runs_the_sentence_says_how_to_start_it(anki):
    with running() as there:
        url = there.url
    with pytest.raises(MachineError, match="start Anki with the add-on AnkiConnect"):
        anki.push(AnkiChoice(), url=url)
