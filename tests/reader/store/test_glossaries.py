"""The tables of glossaries: what leaves with what."""

import pytest

from reader.script.language import Language
from reader.store import glossaries as store
from reader.store import schema
from reader.store import terms as terms_store
from reader.store.connections import Writer
from reader.study.glossaries import GlossaryDeed, GlossaryStep, Member
from reader.study.terms import GlossaryId, Marking, Status, TermFilter, TermKey, TermKind

AT = "2026-11-23T08:00:00+00:00"
ONE = GlossaryId(1)


@pytest.fixture
def writer(tmp_path):
    path = tmp_path / "library.db"
    schema.migrate(path)
    opened = Writer(path)
    yield opened
    opened.close()


def gathered(db, *words):
    markings = [Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, word)) for word in words]
    return tuple(Member(terms_store.kept_term(db, each, AT).id, place) for place, each in enumerate(markings, start=1))


def test_a_step_turned_round_takes_it_back_and_what_was_written_is_read(writer):
    with writer.transaction() as db:
        members = gathered(db, "نفت", "دولت")
        step = GlossaryStep(ONE, None, "درس", added=members)
        store.take_first(db, GlossaryDeed.ADD, step, AT)
        assert store.members(db.conn, ONE) == members
        assert store.read_step(db.conn, 1) == step
        assert step.turned().turned() == step
        store.take(db, step.turned())
        assert store.glossaries(db.conn) == () and store.members(db.conn, ONE) == ()
        store.take(db, step)
        assert store.members(db.conn, ONE) == members


def test_a_glossary_takes_its_places_with_it_but_no_term_and_a_term_its_places(writer):
    with writer.transaction() as db:
        first, second = gathered(db, "نفت", "دولت")
        store.take(db, GlossaryStep(ONE, None, "درس", added=(first, second)))
        db.conn.execute("DELETE FROM term WHERE id = ?", (first.term,))
        assert store.members(db.conn, ONE) == (second,)
        db.conn.execute("DELETE FROM glossary")
        assert db.conn.execute("SELECT count(*) FROM glossary_term").fetchone() == (0,)
        assert db.conn.execute("SELECT count(*) FROM term").fetchone() == (1,)
        assert terms_store.terms(db.conn, TermFilter()) == (), "nobody marked it, and it is in no glossary any more"


def test_terms_are_read_in_the_order_of_the_glossary_not_of_marking(writer):
    with writer.transaction() as db:
        first, second = gathered(db, "نفت", "دولت")
        turned = (Member(second.term, 1), Member(first.term, 2))
        store.take(db, GlossaryStep(ONE, None, "درس", added=turned))
        found = terms_store.terms(db.conn, TermFilter(glossary=ONE))
        assert [each.key.text for each in found] == ["دولت", "نفت"]
        assert {each.status for each in found} == {Status.NEW}
        assert terms_store.statuses(db.conn) == []
