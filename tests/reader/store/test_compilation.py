import pytest

from reader.errors import MachineError
from reader.folders import Home, resources
from reader.library import Library
from reader.library.words import Words
from reader.script.language import Language
from reader.store.compilation import compile_wordlist, fingerprint
from reader.store.wordlist import WordlistDatabase, fingerprint_of

LISTS = resources() / "wordlist"


def test_a_second_start_does_not_rebuild(library):
    assert library.words.is_ready()
    before = library.home.wordlist.stat().st_mtime_ns
    assert library.words.prepare() == ()
    assert library.home.wordlist.stat().st_mtime_ns == before


def test_a_changed_list_is_compiled_again(tmp_path):
    folder = tmp_path / "lists" / "persian"
    folder.mkdir(parents=True)
    table = folder / "words.tsv"
    head = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"
    table.write_text(head + "قَلَم\tNOUN\tpen\tقلم\t\t\n", encoding="utf-8")
    first = fingerprint(tmp_path / "lists")
    table.write_text(head + "قَلَم\tNOUN\tpen, pencil\tقلم\t\t\n", encoding="utf-8")
    assert fingerprint(tmp_path / "lists") != first


def test_a_bad_line_is_refused_by_name_and_the_rest_compiled(tmp_path):
    folder = tmp_path / "lists" / "persian"
    folder.mkdir(parents=True)
    head = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"
    (folder / "words.tsv").write_text(head + "قَلَم\tNOUN\tpen\tقلم\t\t\nبد\tNOUN\n", encoding="utf-8")
    (refusal,) = compile_wordlist(tmp_path / "lists", tmp_path / "out.db")
    assert str(refusal).startswith("words.tsv, line 3")
    database = WordlistDatabase(tmp_path / "out.db")
    assert database.entries(["قلم"], Language.PERSIAN)
    database.close()


def test_an_unfinished_list_is_not_taken_for_one(tmp_path):
    (tmp_path / "wordlist.db").write_bytes(b"SQLite format 3\0 and no more")
    assert fingerprint_of(tmp_path / "wordlist.db") is None
    assert fingerprint_of(tmp_path / "nowhere.db") is None


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError, match="could not be written"):
        compile_wordlist(LISTS, tmp_path / "file" / "wordlist.db")


def test_where_the_home_cannot_be_written_the_list_lies_elsewhere_and_is_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "file").write_text("in the way")
    home = Home(tmp_path / "file" / "home")
    words = Words(home)
    words.prepare()
    assert words.glosses("المهمة", Language.ARABIC)[0].entry.senses[0] == "mission"
    words.close()
    assert Words(home).is_ready()


def test_counts_name_every_source(shared_library: Library):
    counts = shared_library.words.counts()
    assert counts["Hamkhan word list"] > 1500
    assert counts["Buckwalter Arabic Morphological Analyzer 1.0"] > 30_000
