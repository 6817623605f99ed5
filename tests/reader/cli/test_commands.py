"""The command line's contract, as a program outside would call it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.folders import corpus

ARTICLES = {path.name[:3]: path for path in corpus().glob("*.txt")}


@pytest.fixture
def hamkhan(command, prepared_home):
    return lambda *arguments, home=prepared_home, **environment: command(home, *arguments, **environment)


@pytest.fixture
def outside(program, prepared_home):
    return lambda *arguments, home=prepared_home, **environment: program(home, *arguments, **environment)


def answer(finished):
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout)


def one_sentence(finished, code):
    assert finished.returncode == code, (finished.returncode, finished.stderr)
    lines = finished.stderr.strip().splitlines()
    assert len(lines) == 1, finished.stderr
    assert "Traceback" not in finished.stderr
    return lines[0]


def test_library_has_the_contracts_keys(outside):
    (story,) = answer(outside("library", "--json"))["stories"]
    assert set(story) == {"id", "title", "articles"}
    assert len(story["articles"]) == 5
    assert set(story["articles"][0]) == {"id", "language", "title", "source", "date", "words"}


def test_library_makes_itself(hamkhan, tmp_path):
    assert len(answer(hamkhan("library", "--json", home=tmp_path / "new"))["stories"][0]["articles"]) == 5


def test_gloss_has_the_contracts_keys(outside):
    words = answer(outside("gloss", "سربازان", "ژقژقژق", "--language", "fa", "--json"))
    assert [word["word"] for word in words] == ["سربازان", "ژقژقژق"]
    best = words[0]["entries"][0]
    assert {"lemma", "pos", "gloss", "counterparts", "root", "vocalised", "romanised", "segments", "via", "source"} <= set(best)
    assert (best["lemma"], best["pos"], best["gloss"], best["counterparts"]) == ("سرباز", "NOUN", ["soldier"], ["جندي"])
    assert (best["via"], best["romanised"]) == ("analysed", "sarbāzān")


def test_gloss_tells_of_false_friends_and_cognates(hamkhan):
    society, newspaper = answer(hamkhan("gloss", "جامعه", "روزنامه", "--language", "fa", "--json"))
    pair = society["entries"][0]["pair"]
    assert (pair["kind"], pair["lemma"], pair["changes"]) == ("false friend", "جامعة", ["ة → ه"])
    assert "university" in pair["gloss"][0]
    assert "دانشگاه" in pair["instead"]
    assert newspaper["entries"][0]["pair"] is None
    told = hamkhan("gloss", "جامعه", "--language", "fa").stdout.splitlines()[2]
    assert told.strip().startswith("false friend: جَامِعَة  university")


def test_annotate_prints_a_line_a_token_with_exact_places(outside):
    finished = outside("annotate", ARTICLES["000"], "--language", "fa")
    text = ARTICLES["000"].read_bytes().decode("utf-8")
    records = [json.loads(line) for line in finished.stdout.splitlines()]
    keys = {"start", "end", "surface", "kind", "lemma", "lemmas", "pos", "root", "segments", "gloss", "counterparts", "via"}
    for record in records:
        assert keys <= set(record)
        assert text[record["start"] : record["end"]] == record["surface"]
        assert record["kind"] in ("word", "number", "foreign")
    everything = outside("annotate", ARTICLES["000"], "--language", "fa", "--all").stdout.splitlines()
    assert "".join(json.loads(line)["surface"] for line in everything) == "".join(text.split())


def test_annotate_of_given_tokens_keeps_each_one(hamkhan, tmp_path):
    path = tmp_path / "tokens.txt"
    path.write_text("او\nمی‌رود\n.\n\nکتاب‌ها\n!\n", encoding="utf-8")
    finished = hamkhan("annotate", path, "--language", "fa", "--tokens")
    records = [json.loads(line) for line in finished.stdout.splitlines()]
    assert [record["surface"] for record in records] == ["او", "می‌رود", ".", "کتاب‌ها", "!"]
    assert records[1]["lemma"] == "رفتن"
    text = path.read_text(encoding="utf-8")
    assert all(text[record["start"] : record["end"]] == record["surface"] for record in records)


def test_a_word_of_an_expression_is_glossed_as_the_whole_first(hamkhan, tmp_path):
    path = tmp_path / "tokens.txt"
    path.write_text("او\nبه\nسرعت\nتصمیم\nخوبی\nگرفت\n.\n", encoding="utf-8")
    found = [json.loads(line) for line in hamkhan("annotate", path, "--language", "fa", "--tokens").stdout.splitlines()]
    took = found[5]
    assert (took["lemma"], took["gloss"][0], took["gloss"][1]) == ("گرفتن", "decide", "take, get")
    assert took["term"]["lemma"] == "تصمیم گرفتن"
    assert found[1]["gloss"][0].startswith("to")


def test_align_has_the_contracts_keys(outside):
    found = answer(outside("align", ARTICLES["000"], ARTICLES["001"], "--json"))
    texts = [ARTICLES[number].read_bytes().decode("utf-8") for number in ("000", "001")]
    for side, text, language in zip(("source", "target"), texts, ("fa", "ar"), strict=True):
        assert found[side]["language"] == language
        passages = [text[start:end] for start, end in found[side]["passages"]]
        assert "".join("".join(passages).split()) == "".join(text.split())
    for link in found["links"]:
        assert set(link) == {"source", "target", "score", "grade", "reasons"}
        assert link["grade"] in ("equivalent", "partial")
        assert 0 <= link["score"] <= 1
        assert all(isinstance(reason, str) for reason in link["reasons"])
    assert set(found["seconds"]) == {"embed", "align"}


def test_align_tells_the_clauses_of_its_links_when_asked(hamkhan):
    found = answer(hamkhan("align", ARTICLES["000"], ARTICLES["001"], "--clauses", "--json"))
    texts = {side: ARTICLES[number].read_bytes().decode("utf-8") for side, number in (("source", "000"), ("target", "001"))}
    pairs = []
    for link in found["links"]:
        assert set(link) == {"source", "target", "score", "grade", "reasons", "clauses"}
        for clause in link["clauses"]:
            assert set(clause) == {"source", "target", "score", "reasons"}
            assert 0 <= clause["score"] <= 1
            for side in texts:
                passages = [found[side]["passages"][index] for index in link[side]]
                assert all(any(a <= start < end <= b for a, b in passages) for start, end in clause[side])
            pairs.append([" ".join(text[start:end] for start, end in clause[side]) for side, text in texts.items()])
    assert ["بایدن در کنفرانس خبری با کاظمی گفت:", "وقال بايدن للصحفيين خلال اجتماعه مع الكاظمي:"] in pairs


def test_align_by_lines_takes_each_line_that_is_not_blank(hamkhan, tmp_path):
    persian, arabic = tmp_path / "fa.txt", tmp_path / "ar.txt"
    persian.write_text("یک. دو.\n\nبرای سفر به شهر رفتیم\n", encoding="utf-8")
    arabic.write_text("ذهبنا إلى المدينة للسفر\n", encoding="utf-8")
    found = answer(hamkhan("align", persian, arabic, "--passages", "lines", "--json"))
    assert found["source"]["passages"] == [[0, 7], [9, 30]]
    assert found["target"]["passages"] == [[0, 23]]


def test_import_keeps_the_good_and_lists_the_refused(outside, tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("این یک متن است.\n", encoding="utf-8")
    bad.write_bytes(b"")
    finished = outside("import", good, bad, "--json", home=tmp_path / "home")
    assert finished.returncode == 1
    record = json.loads(finished.stdout)
    assert [article["language"] for article in record["articles"]] == ["fa"]
    assert [refused["source"] for refused in record["refused"]] == [str(bad)]


def test_doctor_names_what_there_is(outside):
    found = {finding["name"]: finding for finding in answer(outside("doctor", "--json"))["findings"]}
    assert found["embedding engine"]["present"]
    assert found["word list"]["present"]
    assert {"voice Persian", "voice Arabic", "font Amiri", "library folder"} <= set(found)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["align", ARTICLES["001"], ARTICLES["002"]], 1),
        (["align", "nowhere.txt", ARTICLES["002"]], 1),
        (["annotate", sys.executable, "--language", "fa"], 1),
    ],
)
def test_refused_input_is_one_sentence(outside, arguments, code):
    one_sentence(outside(*arguments), code)


@pytest.mark.parametrize(
    "arguments", [["--colour"], ["gloss", "--language", "fa"], ["gloss", "x", "--language", "en"], ["fly"], []]
)
def test_wrong_usage_ends_with_two(outside, arguments):
    finished = outside(*arguments)
    assert finished.returncode == 2
    assert "Error: " in finished.stderr
    assert finished.stdout == ""


def test_an_empty_file_and_latin_text_are_refused(hamkhan, tmp_path):
    empty, latin = tmp_path / "empty.txt", tmp_path / "latin.txt"
    empty.write_bytes(b"")
    latin.write_text("Good morning.", encoding="utf-8")
    assert "is empty" in one_sentence(hamkhan("annotate", empty, "--language", "fa"), 1)
    assert "neither Persian nor Arabic" in one_sentence(hamkhan("annotate", latin, "--language", "ar"), 1)
    assert "neither Persian nor Arabic" in one_sentence(hamkhan("align", latin, ARTICLES["001"]), 1)


def test_damaged_weights_are_the_machines_fault(outside, tmp_path):
    cut = tmp_path / "weights.bin"
    cut.write_bytes(b"E5S1")
    finished = outside("align", ARTICLES["000"], ARTICLES["001"], HAMKHAN_WEIGHTS=str(cut))
    assert "damaged or cut short" in one_sentence(finished, 3)


def test_a_half_copied_library_is_the_machines_fault(hamkhan, tmp_path, prepared_home):
    home = tmp_path / "home"
    home.mkdir()
    whole = (prepared_home / "library.db").read_bytes()
    (home / "library.db").write_bytes(whole[: len(whole) // 2])
    assert "half copied" in one_sentence(hamkhan("library", home=home), 3)


def test_a_home_that_cannot_be_made_is_the_machines_fault(outside, tmp_path):
    (tmp_path / "file").write_text("")
    one_sentence(outside("library", home=tmp_path / "file" / "home"), 3)


def test_looking_up_works_where_nothing_may_be_written(hamkhan, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "file").write_text("")
    words = answer(hamkhan("gloss", "المهمة", "--language", "ar", "--json", home=tmp_path / "file" / "home"))
    assert words[0]["entries"][0]["gloss"][0] == "mission"


def test_a_reader_that_stops_listening_is_no_error(prepared_home):
    command = f'"{sys.executable}" -m reader --home "{prepared_home}" annotate "{ARTICLES["002"]}" --language ar'
    finished = subprocess.run(f"{command} | head -1", shell=True, capture_output=True, encoding="utf-8")
    assert finished.stderr == ""
    assert json.loads(finished.stdout)["surface"] == "حرية"


def test_the_child_process_tells_its_progress_and_its_end(home):
    child = [sys.executable, "-m", "reader.cli.child", str(home.folder), "links", "1", "2"]
    finished = subprocess.run(child, capture_output=True, encoding="utf-8", check=True)
    said = [json.loads(line) for line in finished.stdout.splitlines()]
    assert said[-1] == {"changed": ["links"]}
    assert all("progress" in each for each in said[:-1])
    refused = subprocess.run([*child[:-2], "2", "3"], capture_output=True, encoding="utf-8", check=True)
    assert "both Arabic" in json.loads(refused.stdout.splitlines()[-1])["failed"]


def run_child(home, *task):
    child = [sys.executable, "-m", "reader.cli.child", str(home.folder), *task]
    finished = subprocess.run(child, capture_output=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in finished.stdout.splitlines()]


def test_the_child_process_learns_the_vowels_of_an_article_once(home):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    *progress, end = run_child(home, "vowels", "2")
    assert end == {"changed": ["words"]}
    done, total = progress[-1]["progress"]
    assert done == total > 0
    assert home.cache.exists()
    assert run_child(home, "vowels", "2") == [{"changed": []}]


def test_the_child_process_has_nothing_to_learn_of_a_persian_article(home):
    assert run_child(home, "vowels", "1") == [{"changed": []}]
    assert not home.cache.exists()


def test_a_task_that_is_none_is_refused_in_one_sentence(home):
    (end,) = run_child(home, "fly")
    assert end == {"failed": "There is no task fly."}


def test_no_path_of_this_machine_is_written_into_the_answers(outside):
    assert str(Path.home()) not in outside("library", "--json").stdout
