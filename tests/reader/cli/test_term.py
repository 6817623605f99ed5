"""The command `term`, as it is called from a shell."""

import json

import pytest
from click.testing import CliRunner

from reader.cli.commands import hamkhan


@pytest.fixture
def run(home):
    def call(*arguments):
        return CliRunner().invoke(hamkhan, ["--home", str(home.folder), "term", *arguments])

    return call


def answer(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_a_form_is_marked_as_its_lemma_and_a_verb_of_two_words_as_one_with_a_gap(run):
    words = ("می‌روم", "تصمیم گرفتن", "سازمان ملل", "رئیس جمهور")
    found = answer(run("set", *words, "--language", "fa", "--status", "2", "--json"))["terms"]
    assert [(each["term"], each["kind"]) for each in found] == [
        ("رفتن", "lemma"),
        ("تصمیم گرفتن", "gapped"),
        ("سازمان ملل", "phrase"),
        ("رئیس‌جمهور", "lemma"),
    ]
    form = answer(run("set", "می‌روم", "--language", "fa", "--status", "known", "--form", "--json"))["terms"][0]
    assert (form["term"], form["kind"], form["status"]) == ("می‌روم", "form", "known")
    listed = answer(run("list", "--status", "learning", "--json"))["terms"]
    assert {each["status"] for each in listed} == {"2"} and len(listed) == 4
    assert "رفتن" in run("list").stdout


def test_history_note_and_undo(run):
    run("set", "كتاب", "--language", "ar", "--status", "1")
    run("set", "كتاب", "--language", "ar", "--status", "known")
    changes = answer(run("history", "كتاب", "--language", "ar", "--json"))["changes"]
    assert [(each["before"], each["after"]) for each in changes] == [("new", "1"), ("1", "known")]
    assert run("note", "كتاب", "--language", "ar", "--note", "جمعه كتب", "--tag", "درس").exit_code == 0
    (noted,) = answer(run("list", "--tag", "درس", "--json"))["terms"]
    assert noted["note"] == "جمعه كتب"
    assert answer(run("undo", "--json")) == {"step": "status"}
    assert answer(run("list", "--json"))["terms"][0]["status"] == "1"
    assert "done again" in run("undo", "--redo").stdout
    assert "known" in run("history").stdout


def test_coverage_ranks_the_articles_and_counts_what_is_marked(run):
    before = answer(run("coverage", "--json"))["articles"]
    assert len(before) == 5 and all(each["coverage"]["share"] == 0 for each in before)
    (persian,) = [each for each in before if each["language"] == "fa"]
    words = answer(run("coverage", str(persian["article"]), "--json"))
    assert words["coverage"]["new"] == words["coverage"]["words"] > 400
    times = [each["times"] for each in words["unknown"]]
    assert times == sorted(times, reverse=True)
    # رئیس known makes the Arabic رئيس, its true cognate, count as known.
    run("set", "رئیس", "جنگ", "--language", "fa", "--status", "known")
    after = answer(run("coverage", "--json"))["articles"]
    assert any(each["coverage"]["by_cognate"] > 3 for each in after if each["language"] == "ar")
    assert next(each for each in after if each["language"] == "fa")["coverage"]["known"] > 0
    shares = [each["coverage"]["share"] for each in after]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("set", "!", "--language", "fa", "--status", "1"), 1, "no letters"),
        (("note", "کتاب", "--language", "fa", "--note", "x"), 1, "never marked"),
        (("coverage", "no such"), 1, "No story or article"),
        (("history", "کتاب"), 2, "language"),
        (("history", "", "--language", "fa"), 1, "no letters"),
        (("set", "ـــ", "--language", "fa", "--status", "1"), 1, "no letters"),
        (("set", "کتاب", "--language", "fa", "--status", "5"), 2, "5"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(run, arguments, code, sentence):
    result = run(*arguments)
    assert result.exit_code == code and sentence in result.stderr
