import json
import shutil
import sys

import numpy as np
import pytest

pytest.importorskip("onnxruntime", reason="onnxruntime has no wheel for this machine")

from reader.bitext.background import background_vectors
from reader.engines.onnx_engine import OnnxEngine
from reader.errors import InputError, MachineError
from reader.folders import resources
from reader.jobs import Cancelled
from reader.script.language import Language
from tests.reader.engines.onnx_models import DIMENSION, make_model, set_prefix


@pytest.fixture
def folder(tmp_path):
    return make_model(tmp_path / "model")


def refused(path, error=InputError):
    with pytest.raises(error) as raised:
        OnnxEngine(path)
    sentence = str(raised.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_sentences_of_one_meaning_lie_together(folder):
    book, kitab, house = OnnxEngine(folder).embed(["کتاب", "كتاب", "خانه"])
    assert float(book @ kitab) > 0.999
    assert float(book @ house) < 0.9


def test_the_mean_is_taken_over_the_pieces_and_not_over_the_padding(folder):
    engine = OnnxEngine(folder)
    alone = engine.embed(["کتاب را"])[0]
    among = engine.embed(["کتاب را", "کتاب " * 20])[0]
    # Begin and end share an axis, the two words have one each: 2, 1, 1 over four pieces, then at length one.
    assert alone[[2, 3, 5]] == pytest.approx(np.array([2, 1, 1]) / 6**0.5, abs=1e-6)
    assert among == pytest.approx(alone, abs=1e-6)


def test_a_model_that_pools_by_itself_is_taken_at_its_word(tmp_path):
    folder = make_model(tmp_path / "pooled", output="sentence_embedding")
    vectors = OnnxEngine(folder).embed(["کتاب را", "کتاب " * 20])
    assert vectors[0][[2, 3, 5]] == pytest.approx(np.array([2, 1, 1]) / 6**0.5, abs=1e-6)


def test_a_model_may_ask_for_types_of_pieces(tmp_path):
    folder = make_model(tmp_path / "typed", inputs=("input_ids", "attention_mask", "token_type_ids"))
    assert OnnxEngine(folder).embed(["کتاب"]).shape == (1, DIMENSION)


def test_many_texts_come_back_in_their_order(folder):
    texts = ["کتاب " * (1 + 37 * index % 90) + ("خانه" if index % 2 else "را") for index in range(120)]
    engine = OnnxEngine(folder)
    together = engine.embed(texts)
    alone = np.concatenate([engine.embed([text]) for text in texts])
    assert together == pytest.approx(alone, abs=1e-6)


def test_odd_texts_get_unit_vectors(folder):
    vectors = OnnxEngine(folder).embed(["", " ", "\0", "\ud800", "ب" * 50_000, "😀" * 100, "کتاب\0را", "کتاب\ud800"])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    nul, written_apart = OnnxEngine(folder).embed(["کتاب\0را", "کتاب را"])
    assert nul == pytest.approx(written_apart)


def test_only_the_first_512_pieces_are_read(folder):
    engine = OnnxEngine(folder)
    within, beyond = engine.embed(["کتاب " * 510, "کتاب " * 510 + "خانه " * 500])
    assert within == pytest.approx(beyond, abs=1e-6)
    assert beyond[4] == 0


def test_no_text_gives_no_vector(folder):
    assert OnnxEngine(folder).embed([]).shape == (0, DIMENSION)


def test_progress_counts_up_and_may_cancel(folder):
    seen = []
    OnnxEngine(folder).embed(["کتاب " * 200] * 12, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert len(seen) > 1
    assert seen[-1] == (12, 12)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        OnnxEngine(folder).embed(["کتاب"], stop)


def test_the_prefix_is_read_before_every_sentence(folder):
    plain = OnnxEngine(folder)
    set_prefix(folder, "query: ")
    prefixed = OnnxEngine(folder)
    assert plain.embed(["کتاب"])[0][7] == 0
    assert prefixed.embed(["کتاب"])[0][7] > 0
    assert plain.name != prefixed.name


def test_the_prefix_may_come_from_sentence_transformers(folder):
    (folder / "config_sentence_transformers.json").write_text(json.dumps({"prompts": {"query": "query: ", "passage": "x"}}))
    assert OnnxEngine(folder).embed(["کتاب"])[0][7] > 0


def test_its_name_tells_the_model_wherever_it_lies(folder, tmp_path):
    moved = tmp_path / "elsewhere [1]"
    shutil.copytree(folder, moved)
    other = make_model(tmp_path / "other", output="sentence_embedding")
    assert OnnxEngine(folder).name == OnnxEngine(moved).name == OnnxEngine(moved / "model.onnx").name
    assert OnnxEngine(other).name != OnnxEngine(folder).name


def test_the_layout_of_the_hub_is_known(folder):
    (folder / "onnx").mkdir()
    shutil.move(folder / "model.onnx", folder / "onnx" / "model.onnx")
    assert OnnxEngine(folder).embed(["کتاب"]).shape == (1, DIMENSION)


def test_it_embeds_the_background_itself(folder):
    vectors = background_vectors(OnnxEngine(folder), Language.PERSIAN, resources())
    assert vectors.shape[1] == DIMENSION
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_a_path_that_is_not_there_is_refused(tmp_path):
    assert "no such file or folder" in refused(tmp_path / "nowhere")


def test_a_folder_without_a_model_is_refused(tmp_path):
    assert "holds no model.onnx" in refused(tmp_path)


def test_a_model_without_its_tokenizer_is_refused(folder):
    (folder / "tokenizer.json").unlink()
    assert "tokenizer.json is missing" in refused(folder)


@pytest.mark.parametrize("content", [b"", b"no model at all", b"\x08\x08\x12\x00"])
def test_a_file_that_is_no_model_is_refused(folder, content):
    (folder / "model.onnx").write_bytes(content)
    assert "no ONNX model" in refused(folder)


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"model": 3}'])
def test_a_file_that_is_no_tokenizer_is_refused(folder, content):
    (folder / "tokenizer.json").write_text(content)
    assert "no tokenizer" in refused(folder)


def test_a_tokenizer_of_another_model_is_refused(tmp_path):
    folder = make_model(tmp_path / "short", known=4)
    assert "belong together" in refused(folder)


def test_a_model_of_another_kind_is_refused(tmp_path):
    folder = make_model(tmp_path / "classifier", output="logits")
    assert "outputs (logits)" in refused(folder)


def test_a_model_that_wants_pictures_is_refused(tmp_path):
    folder = make_model(tmp_path / "pictures", inputs=("input_ids", "pixel_values"))
    assert "asks for pixel_values" in refused(folder)


@pytest.mark.parametrize("prefix", [3, ["query: "]])
def test_a_prefix_that_is_no_text_is_refused(folder, prefix):
    set_prefix(folder, prefix)
    assert "prefix must be a text" in refused(folder)


def test_a_prefix_file_that_is_no_json_is_refused(folder):
    (folder / "hamkhan.json").write_text("prefix: query")
    assert "no JSON" in refused(folder)


@pytest.mark.parametrize("package", ["onnxruntime", "tokenizers"])
def test_a_missing_package_is_named(folder, monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)
    assert package in refused(folder, MachineError)
