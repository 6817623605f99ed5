"""The command `speak`, as a program outside would call it."""

import json
import os
import wave

import pytest


@pytest.fixture
def speak(command, prepared_home):
    return lambda *arguments, **options: command(prepared_home, "speak", *arguments, **options)


@pytest.fixture
def speak_outside(program, prepared_home):
    return lambda *arguments, **options: program(prepared_home, "speak", *arguments, **options)


def refused(finished, code):
    assert finished.returncode == code, (finished.returncode, finished.stderr)
    (line,) = finished.stderr.strip().splitlines()
    return line


def test_a_text_is_written_as_a_sound_with_the_times_of_its_words(speak_outside, tmp_path):
    text, place = "سلام دنیا، ۱۲۳ نفر آمدند.", tmp_path / "a.wav"
    finished = speak_outside(text, "--language", "fa", "--out", place, "--json")
    assert (finished.returncode, finished.stderr) == (0, "")
    answer = json.loads(finished.stdout)
    assert (set(answer), answer["wav"]) == ({"wav", "seconds", "words"}, str(place))
    assert [text[word["start"] : word["end"]] for word in answer["words"]] == ["سلام", "دنیا", "۱۲۳", "نفر", "آمدند"]
    with wave.open(str(place)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(answer["seconds"], abs=0.001)


def test_arabic_places_are_those_of_the_text_as_it_stands(speak, tmp_path):
    text = "خرج الرئيس من البيت."
    answer = json.loads(speak(text, "--language", "ar", "--out", tmp_path / "a.wav", "--json").stdout)
    assert [text[word["start"] : word["end"]] for word in answer["words"]] == ["خرج", "الرئيس", "من", "البيت"]


def test_a_text_comes_from_standard_input_too(speak_outside, tmp_path):
    finished = speak_outside("-", "--language", "fa", "--out", tmp_path / "a.wav", given="سلام")
    assert (finished.returncode, finished.stdout.strip()) == (0, str(tmp_path / "a.wav"))


@pytest.mark.parametrize("text", ["", "  ", "!"])
def test_an_empty_text_is_refused(speak, text, tmp_path):
    assert "no word" in refused(speak(text, "--language", "ar", "--out", tmp_path / "a.wav"), 1)
    assert list(tmp_path.iterdir()) == []


def test_a_text_of_a_megabyte_is_refused(speak, tmp_path):
    finished = speak("-", "--language", "fa", "--out", tmp_path / "a.wav", given="سلام " * 120_000)
    assert "at most 300,000" in refused(finished, 1)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_voice_is_refused(speak, tmp_path):
    finished = speak("سلام", "--language", "fa", "--voice", "Zaytun", "--out", tmp_path / "a.wav")
    assert "no Persian voice Zaytun" in refused(finished, 1)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_told_in_a_sentence(speak, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "There is no folder" in refused(speak("سلام", "--language", "fa", "--out", tmp_path / "x" / "a.wav"), 1)
    assert "could not be written" in refused(speak("سلام", "--language", "fa", "--out", tmp_path / "file" / "a.wav"), 3)


@pytest.fixture
def without(tmp_path):
    """An environment in which a package is not installed."""

    def environment(package):
        folder = tmp_path / "without"
        folder.mkdir()
        (folder / f"{package}.py").write_text("raise ImportError", encoding="utf-8")
        return {"PYTHONPATH": os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])}

    return environment


def test_without_a_sound_device_the_sentence_names_the_way_out(speak_outside, without):
    finished = speak_outside("سلام", "--language", "fa", "--json", **without("miniaudio"))
    sentence = refused(finished, 3)
    assert "No sound device" in sentence and "--out" in sentence
    assert finished.stdout == ""


def test_without_an_engine_nothing_is_written(speak_outside, without, tmp_path):
    finished = speak_outside("سلام", "--language", "fa", "--out", tmp_path / "a.wav", **without("pyttsx3"))
    assert "No speech engine" in refused(finished, 3)
    assert not (tmp_path / "a.wav").exists()
