"""`export` and the import of sentence pairs, as a person types them."""

import json
from pathlib import Path

import pytest

from reader.formats.tmx import read_tmx


@pytest.fixture
def hamkhan(command):
    return command


def refusal(finished, code):
    assert finished.returncode == code, (finished.returncode, finished.stderr)
    (line,) = finished.stderr.strip().splitlines()
    return line


@pytest.mark.parametrize("kind", ["tmx", "csv"])
def test_the_bundled_story_is_written_and_read_back_elsewhere(hamkhan, linked_home, tmp_path, kind):
    first, second = tmp_path / f"first.{kind}", tmp_path / "second.tmx"
    written = hamkhan(linked_home, "export", kind, first, "--article", "2", "--json")
    assert written.returncode == 0, written.stderr
    record = json.loads(written.stdout)
    assert record["files"] == [str(first)]
    assert record["links"] >= 8
    added = hamkhan(tmp_path / "home", "import", first, "--json")
    assert added.returncode == 0, added.stderr
    articles = json.loads(added.stdout)["articles"]
    assert [article["language"] for article in articles] == ["fa", "ar"]
    assert len({article["story"] for article in articles}) == 1
    again = hamkhan(tmp_path / "home", "export", "tmx", second, "--story", "first")
    assert (again.returncode, again.stdout) == (0, f"{second}\n")
    assert len(read_tmx(second)) == record["links"]
    original = tmp_path / "original.tmx"
    hamkhan(linked_home, "export", "tmx", original, "--article", "2")
    assert read_tmx(second) == read_tmx(original)


def test_words_are_written_with_the_sentences_beside_them(program, linked_home, tmp_path):
    out = tmp_path / "words"
    written = program(linked_home, "export", "pharaoh", out, "--article", "2")
    assert written.stdout.split() == [str(out), f"{out}.fa", f"{out}.ar"]
    linked, persian, arabic = (Path(path).read_text(encoding="utf-8").splitlines() for path in written.stdout.split())
    assert len(linked) == len(persian) == len(arabic) >= 8
    pairs = [
        (mine.split()[int(i)], theirs.split()[int(j)])
        for line, mine, theirs in zip(linked, persian, arabic, strict=True)
        for i, j in (pair.split("-") for pair in line.split())
    ]
    assert ("بایدن", "بايدن") in pairs


def test_an_export_replaces_what_stood_there(hamkhan, linked_home, tmp_path):
    out = tmp_path / "out.json"
    out.write_text("before", encoding="utf-8")
    assert hamkhan(linked_home, "export", "json", out, "--article", "2").returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["format"] == "hamkhan-stories"
    assert list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_exported_is_one_sentence(hamkhan, linked_home, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "could not be written" in refusal(
        hamkhan(linked_home, "export", "csv", tmp_path / "file" / "x", "--article", "2"), 3
    )
    assert "is a folder" in refusal(hamkhan(linked_home, "export", "csv", tmp_path, "--article", "2"), 1)
    assert "There is no story «9»" in refusal(hamkhan(linked_home, "export", "tmx", tmp_path / "x", "--story", "9"), 1)
    assert hamkhan(linked_home, "export", "doc", tmp_path / "x").returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_word_list_is_written_as_a_table_and_as_dictionaries(hamkhan, tmp_path):
    table = tmp_path / "list.tsv"
    written = hamkhan(tmp_path / "home", "export", "wordlist", table, "--json")
    record = json.loads(written.stdout)
    assert (record["files"], record["refused"]) == ([str(table)], [])
    assert len(table.read_text(encoding="utf-8").splitlines()) == record["words"] + 1 > 20_000
    written = hamkhan(tmp_path / "home", "export", "wordlist", tmp_path / "dictionaries", "--format", "stardict")
    assert [Path(line).name for line in written.stdout.splitlines()][::4] == ["hamkhan-fa.ifo", "hamkhan-ar.ifo"]
    assert "--story" in hamkhan(tmp_path / "home", "export", "wordlist", table, "--story", "1").stderr
    assert hamkhan(tmp_path / "home", "export", "tmx", table, "--format", "tsv").returncode == 2
    assert "does not tell the format" in refusal(hamkhan(tmp_path / "home", "export", "wordlist", tmp_path / "x"), 1)


def test_of_several_files_of_pairs_the_good_are_kept(program, tmp_path):
    good, bomb = tmp_path / "good.tsv", tmp_path / "bomb.tmx"
    good.write_text("این کتاب را خواندم\tقرأت هذا الكتاب\n", encoding="utf-8")
    bomb.write_text('<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx>&b;</tmx>', encoding="utf-8")
    finished = program(tmp_path / "home", "import", bomb, good, "--json")
    assert "defines the entity" in refusal(finished, 1)
    record = json.loads(finished.stdout)
    assert [article["id"] for article in record["articles"]] == [6, 7]
    assert [refused["source"] for refused in record["refused"]] == [str(bomb)]
    stories = json.loads(program(tmp_path / "home", "library", "--json").stdout)["stories"]
    assert [story["title"] for story in stories][1:] == ["good"]
