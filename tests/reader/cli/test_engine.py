"""`hamkhan engine`, and what `hamkhan doctor` says of engines."""

import json

import pytest

pytest.importorskip("onnxruntime", reason="onnxruntime has no wheel for this machine")

from tests.reader.engines.onnx_models import make_model


@pytest.fixture
def hamkhan(command, monkeypatch, tmp_path):
    monkeypatch.delenv("HAMKHAN_ENGINE", raising=False)
    return lambda *arguments, **environment: command(tmp_path / "home", *arguments, **environment)


@pytest.fixture
def outside(program, monkeypatch, tmp_path):
    monkeypatch.delenv("HAMKHAN_ENGINE", raising=False)
    return lambda *arguments, **environment: program(tmp_path / "home", *arguments, **environment)


def answer(finished):
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout)


def engine_finding(finished):
    findings = answer(finished)
    (finding,) = [each for each in findings["findings"] if each["name"] == "embedding engine"]
    return finding


def test_it_shows_the_engine_that_runs(hamkhan):
    shown = answer(hamkhan("engine", "--json"))
    assert shown["engine"] == "numpy"
    assert shown["path"].endswith(".bin")
    assert "multilingual-e5-small" in hamkhan("engine").stdout


def test_a_model_that_is_set_stays_set(outside, tmp_path):
    model = make_model(tmp_path / "model")
    assert answer(outside("engine", "set", model, "--json"))["engine"] == "onnx"
    assert answer(outside("engine", "--json"))["path"] == str(model)
    finding = engine_finding(outside("doctor", "--json"))
    assert finding["present"]
    assert str(model) in finding["detail"]
    assert "onnx-" in finding["detail"]
    assert answer(outside("engine", "set", "numpy", "--json"))["engine"] == "numpy"


def test_a_path_that_is_not_there_is_refused_in_one_sentence(hamkhan, tmp_path):
    finished = hamkhan("engine", "set", tmp_path / "nowhere")
    assert finished.returncode == 1
    assert len(finished.stderr.strip().splitlines()) == 1
    assert "nowhere" in finished.stderr


def test_a_file_that_is_no_model_is_refused_in_one_sentence(outside, tmp_path):
    model = make_model(tmp_path / "model")
    (model / "model.onnx").write_bytes(b"no model")
    finished = outside("engine", "set", model)
    assert finished.returncode == 1
    assert len(finished.stderr.strip().splitlines()) == 1, finished.stderr


def test_doctor_tells_what_a_missing_engine_costs(hamkhan, tmp_path):
    finding = engine_finding(hamkhan("doctor", "--json", HAMKHAN_WEIGHTS=str(tmp_path / "nowhere.bin")))
    assert not finding["present"]
    assert "passages are compared by words alone" in finding["cost"]


def test_doctor_tells_of_a_model_that_has_gone(hamkhan, tmp_path):
    finding = engine_finding(hamkhan("doctor", "--json", HAMKHAN_ENGINE=str(tmp_path / "nowhere")))
    assert not finding["present"]
    assert "nowhere" in finding["detail"]
    assert "hamkhan engine set words" in finding["cost"]
