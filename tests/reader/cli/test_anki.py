"""Words for Anki and Quizlet, as they are asked for in a shell."""

import csv
import json
import shutil

import pytest
from click.testing import CliRunner

from reader.cli.commands import hamkhan


@pytest.fixture
def run(home):
    def call(*arguments):
        return CliRunner().invoke(hamkhan, ["--home", str(home.folder), *map(str, arguments)])

    return call


@pytest.fixture
def studied(run):
    run("term", "set", "رئیس", "دولت", "--language", "fa", "--status", "1")
    run("term", "set", "الحكومة", "--language", "ar", "--status", "2")
    run("term", "set", "کتاب", "--language", "fa", "--status", "known")
    run("term", "note", "دولت", "--language", "fa", "--tag", "سیاست")
    return run


def answer(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize(
    ("options", "notes"),
    [
        ((), 3),
        (("--language", "fa"), 2),
        (("--status", "known"), 1),
        (("--status", "learning", "--status", "known"), 4),
        (("--tag", "سیاست"), 1),
    ],
)
def test_a_deck_holds_the_words_that_were_asked_for(studied, tmp_path, options, notes):
    out = tmp_path / "words.apkg"
    found = answer(studied("export", "anki", out, *options, "--deck", "درس", "--json"))
    assert found == {"files": [str(out)], "notes": notes, "deck": "درس"} and out.stat().st_size > 1000
    assert str(out) in studied("export", "anki", out).stdout


def test_csv_writes_links_until_words_are_asked_for(studied, home, linked_home, tmp_path):
    # The links are found here; what the engine makes of each sentence need not be.
    for part in linked_home.glob("cache.db*"):
        shutil.copy(part, home.folder)
    out = tmp_path / "out.csv"
    assert "links" in answer(studied("export", "csv", out, "--json"))
    assert answer(studied("export", "csv", out, "--for", "links", "--json"))["links"] >= 0
    assert answer(studied("export", "csv", out, "--status", "1", "--json"))["notes"] == 2
    lines = out.read_text(encoding="utf-8").split("\n")
    assert lines[0] == "#separator:tab" and "#deck:Hamkhan" in lines
    assert answer(studied("export", "csv", out, "--for", "quizlet", "--json"))["notes"] == 3
    rows = list(csv.reader(out.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    assert all(len(row) == 2 for row in rows) and len(rows) == 3


def test_fields_are_named_in_any_case_and_an_unknown_one_is_told(studied, tmp_path):
    out = tmp_path / "words.apkg"
    assert studied("export", "anki", out, "--fields", "english,Linked-Sentence").exit_code == 0
    refused = studied("export", "anki", out, "--fields", "french")
    assert refused.exit_code == 1 and "Counterpart" in refused.stderr


def test_with_nothing_marked_it_says_how_to_mark(run, tmp_path):
    refused = run("export", "anki", tmp_path / "words.apkg")
    assert refused.exit_code == 1 and "hamkhan term set" in refused.stderr and refused.stderr.count("\n") == 1


def test_options_that_do_not_go_together_are_wrong_usage(run, tmp_path):
    assert run("export", "tmx", tmp_path / "x", "--deck", "x").exit_code == 2
    assert run("export", "anki", tmp_path / "x", "--for", "quizlet").exit_code == 2


def test_a_deck_comes_back(studied, tmp_path):
    out = tmp_path / "words.apkg"
    studied("export", "anki", out)
    found = answer(studied("anki", "import", out, "--json"))
    assert found == {"notes": 3, "statuses": 0, "answers": 0, "foreign": 0}
    assert "3 words found" in studied("anki", "import", out).stdout
    refused = studied("anki", "import", tmp_path / "none.apkg")
    assert refused.exit_code == 1 and "There is no file" in refused.stderr


def test_where_no_anki_runs_it_says_what_to_do(studied):
    refused = studied("anki", "push", "--url", "http://127.0.0.1:9")
    assert refused.exit_code == 3 and "start Anki" in refused.stderr and refused.stderr.strip().count("\n") == 0
