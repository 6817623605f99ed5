"""`hamkhan root`."""

import json

from click.testing import CliRunner

from reader.cli.commands import hamkhan


def run(home, *arguments):
    return CliRunner().invoke(hamkhan, ["--home", str(home), "root", *arguments])


def test_a_root_is_answered_with_its_words_and_places(prepared_home):
    answer = json.loads(run(prepared_home, "ع-ل-ن", "--json").stdout)
    assert answer["root"] == "علن"
    announce = next(each["arabic"] for each in answer["members"] if each["arabic"] and each["arabic"]["vocalised"] == "أَعْلَنَ")
    assert announce["form"] == "IV"
    assert set(announce["places"][0]) == {"article", "passage", "start", "end"}


def test_a_word_stands_for_its_root_and_the_evidence_is_said(prepared_home):
    printed = run(prepared_home, "مکتوب").stdout
    assert printed.startswith("ك ت ب\n")
    assert "false friends:" in printed and "in our list of shared words" in printed


def test_rare_words_wait_to_be_asked_for(prepared_home):
    few, many = (json.loads(run(prepared_home, "كتب", "--json", *more).stdout)["members"] for more in ([], ["--all"]))
    assert len(few) < len(many) and not any(each["rare"] for each in few)


def test_a_word_without_a_root_is_refused(prepared_home):
    refused = run(prepared_home, "در", "--language", "fa")
    assert refused.exit_code == 1 and "در" in refused.stderr
