from pathlib import Path

import pytest

pytest.importorskip("onnxruntime", reason="onnxruntime has no wheel for this machine")

from reader.engines import choosing
from reader.engines.choosing import EngineKind, choose, engine_for, keep_choice, open_engine
from reader.errors import InputError, MachineError
from reader.folders import Home
from tests.reader.engines.onnx_models import make_model


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch):
    monkeypatch.delenv("HAMKHAN_ENGINE", raising=False)


@pytest.fixture
def place(tmp_path):
    return Home(tmp_path / "home")


@pytest.fixture
def without_weights(monkeypatch):
    monkeypatch.setattr(choosing, "find_weights", lambda: None)


def test_the_engine_that_comes_with_the_program_runs(place):
    choice, engine = engine_for(place)
    assert choice.kind is EngineKind.NUMPY
    assert engine is not None
    assert engine.name == "e5-small-q4"


@pytest.mark.usefixtures("without_weights")
def test_without_weights_passages_are_compared_by_words_alone(place):
    choice, engine = engine_for(place)
    assert (choice.kind, engine) == (EngineKind.WORDS, None)
    assert "by words alone" in str(choice)
    assert "start.py setup" in str(choice)


def test_damaged_weights_leave_words_alone_and_say_why(place, tmp_path, monkeypatch):
    damaged = tmp_path / "damaged.bin"
    damaged.write_bytes(b"E5S1 and nothing else")
    monkeypatch.setattr("reader.engines.choosing.find_weights", lambda: damaged)
    choice, engine = engine_for(place)
    assert engine is None
    assert "damaged.bin" in choice.reason
    monkeypatch.setenv("HAMKHAN_WEIGHTS", str(damaged))
    with pytest.raises(MachineError):
        engine_for(place)
    monkeypatch.delenv("HAMKHAN_WEIGHTS")
    keep_file(place, 'engine = "numpy"')
    with pytest.raises(MachineError):
        engine_for(place)


def keep_file(place, text):
    place.folder.mkdir(exist_ok=True)
    (place.folder / "engine.toml").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("without_weights")
def test_the_numpy_engine_asked_for_by_name_is_missed_by_name(place):
    keep_file(place, 'engine = "numpy"')
    with pytest.raises(MachineError, match="no weights"):
        choose(place)


def test_a_model_that_was_set_is_found_again(place, tmp_path):
    model = make_model(tmp_path / 'a "model" of mine, مدل')
    keep_choice(place, str(model))
    choice = choose(place)
    assert (choice.kind, choice.path) == (EngineKind.ONNX, model)
    opened = open_engine(choice)
    assert opened is not None
    assert opened.name.startswith("onnx-")


def test_a_relative_path_is_kept_whole(place, tmp_path, monkeypatch):
    model = make_model(tmp_path / "model")
    monkeypatch.chdir(tmp_path)
    keep_choice(place, "model")
    monkeypatch.chdir("/")
    assert choose(place).path == model


def test_the_variable_goes_before_the_setting(place, tmp_path, monkeypatch):
    keep_choice(place, str(make_model(tmp_path / "model")))
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    assert choose(place).kind is EngineKind.WORDS
    assert "HAMKHAN_ENGINE" in choose(place).reason


def test_a_model_that_does_not_run_is_not_kept(place, tmp_path):
    keep_choice(place, "words")
    with pytest.raises(InputError):
        keep_choice(place, str(tmp_path / "nowhere"))
    assert choose(place).kind is EngineKind.WORDS


def test_a_named_model_that_has_gone_is_never_replaced_silently(place, tmp_path):
    model = make_model(tmp_path / "model")
    keep_choice(place, str(model))
    (model / "model.onnx").unlink()
    with pytest.raises(InputError, match=r"holds no model\.onnx"):
        engine_for(place)


@pytest.mark.parametrize("text", ["engine = ", "engine = 3", "engine"])
def test_a_setting_that_cannot_be_read_is_named(place, text):
    keep_file(place, text)
    with pytest.raises(InputError, match=r"engine\.toml: it must hold"):
        choose(place)


def test_a_setting_that_is_no_text_is_named(place):
    keep_file(place, "")
    (place.folder / "engine.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match=r"engine\.toml: it must hold"):
        choose(place)


def test_a_home_that_cannot_be_written_keeps_the_old_engine(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    with pytest.raises(MachineError, match="stays as it was"):
        keep_choice(Home(Path(in_the_way)), "words")
