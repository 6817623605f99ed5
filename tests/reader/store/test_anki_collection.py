"""Reading collections of Anki's, and what is no such collection."""

import sqlite3

import pytest

from reader.errors import InputError
from reader.formats.anki_notes import NoteMaker
from reader.formats.anki_package import Deck
from reader.script.language import Language
from reader.store.anki_collection import filled, read_export
from reader.study.anki import USUAL
from reader.study.anki_history import AnkiMemory
from reader.study.cards import Direction
from reader.study.facts import TermFacts
from reader.study.terms import Status, Term, TermId, TermKey, TermKind

DAY = 86_400_000
KEY = TermKey(Language.ARABIC, TermKind.LEMMA, "كِتَاب")


@pytest.fixture
def collection(tmp_path):
    facts = TermFacts(Term(TermId(1), KEY, Status.LEARNING_1, ""), senses=("book",))
    deck = Deck("x", [NoteMaker(USUAL).note(facts)])
    path = tmp_path / "collection.db"
    path.write_bytes(filled(lambda cursor: deck.write(cursor, 1_700_000_000)))
    return path


def change(path, *statements: str):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.executescript(statement)
    connection.commit()
    connection.close()


def test_a_note_of_another_machine_is_known_by_its_own_key(collection, tmp_path):
    found = read_export(collection, {}, tmp_path)
    assert (found.notes[0].key, found.foreign) == (KEY, 0)
    assert [(card.order, card.state) for card in found.notes[0].cards] == [
        (Direction.TO_MEANING, 0),
        (Direction.FROM_MEANING, 0),
    ]


def test_a_note_is_known_by_its_id_though_its_key_was_changed(collection, tmp_path):
    (guid,) = sqlite3.connect(collection).execute("SELECT guid FROM notes").fetchone()
    change(collection, "UPDATE notes SET flds = replace(flds, 'ar/lemma', 'changed'), mid = 5")
    assert read_export(collection, {guid: KEY}, tmp_path).notes[0].key == KEY
    assert read_export(collection, {}, tmp_path) == ((), 1)


def test_a_note_that_was_sent_is_known_by_its_type(collection, tmp_path):
    change(collection, "UPDATE notes SET guid = 'given by Anki', flds = replace(flds, 'ar/lemma', '<b>ar/lemma</b>')")
    assert read_export(collection, {}, tmp_path).notes[0].key == KEY


def test_cards_with_their_memory_and_answers(collection, tmp_path):
    change(
        collection,
        "UPDATE col SET crt = 1000",
        """UPDATE cards SET type = 2, queue = 2, due = 30, ivl = 12, lapses = 1,
        data = '{"s": 12.5, "d": 6.1}' WHERE ord = 0""",
        "UPDATE cards SET type = 1, queue = -1, due = 1700000600, data = '' WHERE ord = 1",
        "INSERT INTO revlog SELECT 5000, id, -1, 3, 12, -600, 2500, 4000, 0 FROM cards WHERE ord = 0",
        "INSERT INTO revlog SELECT 9000, id, -1, 1, 12, 3, 2500, 4000, 1 FROM cards WHERE ord = 0",
        "INSERT INTO revlog SELECT 9500, id, -1, 0, 12, 3, 2500, 0, 4 FROM cards WHERE ord = 0",
    )
    first, second = read_export(collection, {}, tmp_path).notes[0].cards
    assert (first.state, first.interval, first.due, first.lapses) == (2, 12, 1_000_000 + 30 * DAY, 1)
    assert first.memory == AnkiMemory(12.5, 6.1)
    assert [tuple(answer) for answer in first.answers] == [(5000, 3, 4000, 1, 600_000), (9000, 1, 4000, 2, 3 * DAY)]
    assert (second.is_suspended, second.due, second.memory, second.answers) == (True, 1_700_000_600_000, None, ())


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE revlog",
        "DROP TABLE col",
        "UPDATE col SET models = '{broken'",
        "UPDATE col SET models = '[1]'",
        "UPDATE cards SET type = 2, due = 'soon'",
        "UPDATE cards SET ivl = NULL",
        "UPDATE cards SET data = '{broken'",
        "DELETE FROM col",
        "UPDATE cards SET type = 4",
        "UPDATE cards SET ord = -1",
        "UPDATE cards SET type = 2, queue = 2, due = 9223372036854775807",
        "INSERT INTO revlog SELECT 320000000000000, id, -1, 3, 12, 3, 2500, 4000, 1 FROM cards WHERE ord = 0",
        "INSERT INTO revlog SELECT 5000, id, -1, 2.5, 12, 3, 2500, 4000, 1 FROM cards WHERE ord = 0",
        "UPDATE col SET models = replace(hex(zeroblob(50000)), '0', '[')",
        "ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS WITH RECURSIVE e AS (SELECT * FROM n UNION ALL SELECT * FROM e) "
        "SELECT * FROM e",
    ],
)
def test_a_damaged_collection_is_told_in_one_sentence(collection, tmp_path, statement):
    # Without the constraints of Anki's own tables, which a damaged file does not keep.
    connection = sqlite3.connect(collection)
    for table in ("col", "cards"):
        connection.execute(f"CREATE TABLE kept AS SELECT * FROM {table}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"ALTER TABLE kept RENAME TO {table}")
    connection.commit()
    connection.close()
    change(collection, statement)
    with pytest.raises(InputError, match=r"export it from Anki again|schema 0"):
        read_export(collection, {}, tmp_path)


@pytest.mark.parametrize("data", ['{"s":0,"d":5}', '{"s":-1,"d":5}', '{"s":NaN,"d":5}', '{"s":1e999,"d":5}', '{"s":3,"d":0}'])
def test_a_memory_that_cannot_be_is_left(collection, tmp_path, data):
    change(collection, f"UPDATE cards SET data = '{data}', type = 2, queue = 2 WHERE ord = 0")
    assert read_export(collection, {}, tmp_path).notes[0].cards[0].memory is None


def test_a_schema_of_tomorrow_and_a_file_that_is_no_database(collection, tmp_path):
    change(collection, "UPDATE col SET ver = 99")
    with pytest.raises(InputError, match="schema 99"):
        read_export(collection, {}, tmp_path)
    collection.write_bytes(b"no database" * 1000)
    with pytest.raises(InputError, match="damaged"):
        read_export(collection, {}, tmp_path)
