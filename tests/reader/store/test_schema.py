"""A library of an older version is brought up to date, with everything that was in it."""

from reader.bitext.links import Origin
from reader.library import Library
from reader.store import schema
from reader.store.connections import open_writing
from reader.study.terms import Marking, Status, StudyDeed

AT = "2026-11-22T10:00:00+00:00"


def library_before_corrections(path):
    """A library as the first version made it: two articles, one link between them."""
    database = open_writing(path)
    schema._migrations().apply(database, stop_before="corrected_links_notes_and_journal")
    assert "journal" not in database.table_names()
    database.table("story").insert({"id": 1, "title": "سفر"})
    for number, language in ((1, "fa"), (2, "ar")):
        text = {"fa": "به شیراز رفتم. هوا خوب بود.", "ar": "سافرت إلى شيراز. كان الجو جميلا."}[language]
        row = {"id": number, "story": 1, "language": language, "title": f"متن {number}", "text": text, "words": 6}
        database.table("article").insert(row)
        cut = text.index(".") + 1
        for place, (start, end) in enumerate(((0, cut), (cut + 1, len(text)))):
            row = {"id": number * 10 + place, "article": number, "start": start, "end": end, "kind": "body"}
            database.table("passage").insert(row)
    database.table("alignment").insert({"id": 1, "source": 1, "target": 2, "engine": "e5", "translation": 0})
    row = {"id": 7, "alignment": 1, "score": 0.75, "grade": "partial", "reasons": '[["numbers", "2500"]]'}
    database.table("link").insert(row)
    database.table("link_passage").insert_all([{"link": 7, "passage": 10}, {"link": 7, "passage": 20}])
    database.close()


def test_links_of_an_older_library_are_kept_and_can_be_corrected(tmp_path):
    library_before_corrections(tmp_path / "library.db")
    with Library.open(tmp_path) as library:
        (link,) = library.links.between(1, 2)
        assert (link.id, link.source, link.target, link.score) == (7, (10,), (20,), 0.75)
        assert (link.origin, link.author, link.date) == (Origin.COMPUTED, "", "")
        assert [str(reason) for reason in link.reasons] == ["numbers: 2500"]
        assert library.links.missing() == ()
        corrections = library.links.corrections
        assert library.undoing.undoes is None
        corrections.link([11], [21])
        assert [each.id for each in library.links.between(1, 2)] == [7, 8]
        library.undoing.undo()
        assert library.links.between(1, 2) == (link,)
    assert (tmp_path / "library.before-migration.db").exists()


def library_before_glossaries(path):
    """A library in which words were marked, by hand and known, before there were glossaries."""
    database = open_writing(path)
    schema._migrations().apply(database, stop_before="glossaries_and_their_steps")
    assert "glossary" not in database.table_names()
    database.table("story").insert({"id": 1, "title": "سفر"})
    for number, (word, status) in enumerate((("کتاب", "known"), ("خانه", "2")), start=1):
        row = {"id": number, "language": "fa", "kind": "lemma", "text": word, "folded": word, "status": status}
        database.table("term").insert(row | {"since": AT, "surface": word, "note": "ببین", "tags": '["درس"]'})
        change = {"id": number, "term": number, "before": "new", "after": status, "at": AT}
        database.table("status_change").insert(change)
        difference = f'[[{number}, "new", "{status}"]]'
        step = {"id": number, "deed": "status", "at": AT, "difference": difference, "undone": 0}
        database.table("study_step").insert(step)
    card = {"id": 1, "term": 2, "direction": "to_meaning", "state": 1, "due": 0, "reviews": 0, "lapses": 0}
    database.table("card").insert(card | {"suspended": 0, "buried_until": 0})
    database.close()


def test_terms_of_an_older_library_are_kept_with_their_steps_and_can_be_gathered(tmp_path):
    library_before_glossaries(tmp_path / "library.db")
    with Library.open(tmp_path) as library:
        book, house = library.study.terms()
        assert (book.status, house.status, book.note, book.tags) == (Status.KNOWN, Status.LEARNING_2, "ببین", ("درس",))
        assert len(library.study.history()) == 2
        assert library.glossaries.all() == ()
        assert library.undoing.undoes is StudyDeed.STATUS
        library.glossaries.add("درس یک", [Marking(book.key)])
        assert [each.id for each in library.glossaries.terms("درس یک")] == [book.id]
        library.undoing.undo()
        library.undoing.undo()
        assert (library.glossaries.all(), library.study.term_of(house.key).status) == ((), Status.NEW)
    assert (tmp_path / "library.before-migration.db").exists()


def test_the_newest_migration_is_the_one_asked_for_at_each_start(tmp_path):
    schema.migrate(tmp_path / "library.db")
    database = open_writing(tmp_path / "library.db")
    assert schema.is_current(database.conn)
    assert [each.name for each in schema._migrations().applied(database)][-1] == schema._NEWEST
    database.close()
