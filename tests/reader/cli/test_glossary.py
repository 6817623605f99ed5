"""The command `glossary`, and the words of one exported, as they are asked for in a shell."""

import csv
import json

import pytest
from click.testing import CliRunner

from reader.cli.commands import hamkhan
from reader.library import Library
from reader.script.folding import fold
from reader.script.language import Language
from reader.study.terms import Marking, TermKey, TermKind


@pytest.fixture
def run(home):
    def call(*arguments):
        return CliRunner().invoke(hamkhan, ["--home", str(home.folder), *map(str, arguments)])

    return call


def answer(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def glossaries(run):
    return [(each["name"], each["terms"]) for each in answer(run("glossary", "list", "--json"))["glossaries"]]


def terms(run, name):
    return [each["term"] for each in answer(run("glossary", "show", name, "--json"))["terms"]]


def test_words_are_added_as_their_lemmas_in_their_order_and_taken_out_in_any_form(run):
    assert glossaries(run) == []
    added = answer(run("glossary", "add", "درس ۱", "می‌روم", "تصمیم گرفتن", "دولت", "--language", "fa", "--json"))
    assert added["glossary"]["name"] == "درس ۱" and added["glossary"]["terms"] == 3
    assert [(each["term"], each["kind"], each["status"]) for each in added["terms"]] == [
        ("رفتن", "lemma", "new"),
        ("تصمیم گرفتن", "gapped", "new"),
        ("دولت", "lemma", "new"),
    ]
    assert "4 words" in run("glossary", "add", "درس 1", "حكومة", "--language", "ar").stdout
    assert terms(run, "درس ۱") == ["رفتن", "تصمیم گرفتن", "دولت", "حكومة"]
    taken = answer(run("glossary", "remove", "درس ۱", "رفتم", "--language", "fa", "--json"))
    assert (taken["glossary"]["terms"], taken["terms"][0]["term"]) == (3, "رفتن")
    assert answer(run("term", "undo", "--json")) == {"step": "glossary_remove"}
    assert terms(run, "درس ۱") == ["رفتن", "تصمیم گرفتن", "دولت", "حكومة"]
    shown = run("glossary", "show", "درس ۱").stdout.splitlines()
    assert len(shown) == 4 and shown[3].startswith("new") and "[ar] حكومة" in shown[3]


def test_a_word_is_taken_out_as_it_stands_in_the_glossary(run, home):
    with Library.open(home.folder) as library:
        for lemma in ("واصل", "أصل"):
            library.glossaries.add("الف", [Marking(TermKey(Language.ARABIC, TermKind.LEMMA, lemma))])
    assert answer(run("glossary", "remove", "الف", "واصل", "--language", "ar", "--json"))["terms"][0]["term"] == "واصل"
    assert terms(run, "الف") == ["أصل"]
    assert answer(run("term", "undo", "--json")) == {"step": "glossary_remove"}


def test_a_glossary_is_renamed_and_deleted_and_its_words_stay(run):
    run("term", "set", "دولت", "--language", "fa", "--status", "2")
    run("glossary", "add", "الف", "دولت", "--language", "fa")
    run("glossary", "add", "ب", "کتاب", "--language", "fa")
    assert answer(run("glossary", "rename", "الف", "ج", "--json"))["glossary"]["name"] == "ج"
    assert glossaries(run) == [("ب", 1), ("ج", 1)]
    assert "1  ج" in run("glossary", "list").stdout
    assert answer(run("glossary", "delete", "ج", "--json"))["deleted"]["terms"] == 1
    assert glossaries(run) == [("ب", 1)]
    assert answer(run("term", "list", "--status", "2", "--json"))["terms"][0]["term"] == "دولت"
    assert "glossary_delete" in run("term", "undo").stdout
    assert glossaries(run) == [("ب", 1), ("ج", 1)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "ب"), "choose among «الف»"),
        (("delete", " "), "choose among «الف»"),
        (("rename", "الف", "  "), "needs a name"),
        (("add", "", "کتاب", "--language", "fa"), "needs a name"),
        (("add", "الف", "...", "--language", "fa"), "no letters"),
        (("remove", "الف", "کتاب", "--language", "fa"), "«کتاب» is not in the glossary «الف»"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(run, arguments, said):
    run("glossary", "add", "الف", "دولت", "--language", "fa")
    refused = run("glossary", *arguments)
    assert refused.exit_code == 1 and said in refused.stderr
    assert refused.stderr.count("\n") == 1 and not refused.stdout
    assert glossaries(run) == [("الف", 1)]


def test_a_word_without_its_language_is_wrong_usage(run):
    assert run("glossary", "add", "الف", "کتاب").exit_code == 2
    assert run("glossary", "add", "الف", "--language", "fa").exit_code == 2


@pytest.fixture
def gathered(run):
    run("term", "set", "رئیس", "--language", "fa", "--status", "1")
    run("term", "set", "کشور", "--language", "fa", "--status", "ignored")
    run("term", "set", "بازار", "--language", "fa", "--status", "1")
    run("glossary", "add", "الف", "نفت", "کشور", "رئیس", "--language", "fa")
    return run


@pytest.mark.parametrize(
    ("options", "notes"),
    [
        (("--glossary", "الف"), 3),
        (("--glossary", "الف", "--status", "learning"), 1),
        (("--glossary", "الف", "--status", "new", "--status", "1"), 2),
        (("--glossary", "الف", "--status", "all"), 3),
        ((), 2),
    ],
)
def test_a_deck_holds_all_words_of_a_glossary_unless_statuses_are_asked_for(gathered, tmp_path, options, notes):
    assert answer(gathered("export", "anki", tmp_path / "out.apkg", *options, "--json"))["notes"] == notes


def test_csv_holds_the_words_of_a_glossary_in_its_order(gathered, tmp_path):
    out = tmp_path / "out.csv"
    assert answer(gathered("export", "csv", out, "--glossary", "الف", "--json"))["notes"] == 3
    assert out.read_text(encoding="utf-8").startswith("#separator:tab")
    answer(gathered("export", "csv", out, "--glossary", "الف", "--for", "quizlet", "--json"))
    rows = list(csv.reader(out.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    assert all(fold(word) in fold(row[0]) for word, row in zip(("نفت", "کشور", "رئیس"), rows, strict=True))


def test_words_of_an_unknown_glossary_are_refused_and_links_have_none(gathered, tmp_path):
    for command in (("export", "anki", tmp_path / "out.apkg"), ("anki", "push", "--url", "http://127.0.0.1:1")):
        refused = gathered(*command, "--glossary", "ب")
        assert refused.exit_code == 1 and "choose among «الف»" in refused.stderr
    refused = gathered("export", "csv", tmp_path / "out.csv", "--glossary", "")
    assert refused.exit_code == 1 and "choose among «الف»" in refused.stderr and not list(tmp_path.glob("out.*"))
    assert gathered("export", "tmx", tmp_path / "out.tmx", "--glossary", "الف").exit_code == 2
    assert gathered("term", "list", "--glossary", "ب").exit_code == 1


def test_terms_are_listed_by_glossary(gathered):
    listed = answer(gathered("term", "list", "--glossary", "الف", "--json"))["terms"]
    assert [(each["term"], each["status"]) for each in listed] == [("نفت", "new"), ("کشور", "ignored"), ("رئیس", "1")]
