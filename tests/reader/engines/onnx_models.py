"""Small real models for tests: each piece has a fixed vector, and the states of a sentence are those of its pieces."""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers, processors

WORDS = ["[PAD]", "[UNK]", "[BEGIN]", "[END]", "کتاب", "كتاب", "خانه", "بيت", "را", "خواندم", "query:"]
MEANINGS = [0, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7]
"""The axis of each word; words of one meaning share it."""
DIMENSION = 8


def make_model(
    folder: Path,
    *,
    output: str = "last_hidden_state",
    inputs: tuple[str, ...] = ("input_ids", "attention_mask"),
    known: int = len(WORDS),
) -> Path:
    """Write a model and its tokenizer into a folder.

    Args:
        folder: where to; it is made.
        output: `last_hidden_state` for states, `sentence_embedding` for the sum of the pieces' vectors without the padding's,
            `logits` for one number a sentence and one a piece, of no use.
        inputs: what the model asks for, `input_ids` first.
        known: how many pieces the model knows; fewer than the tokenizer gives make the two not fit.
    """
    folder.mkdir(parents=True, exist_ok=True)
    table = np.zeros((known, DIMENSION), np.float32)
    table[np.arange(known), MEANINGS[:known]] = 1
    nodes = [helper.make_node("Gather", ["table", "input_ids"], ["states"])]
    shape: list[str | int] = ["batch", "length", DIMENSION]
    if output == "last_hidden_state":
        nodes.append(helper.make_node("Identity", ["states"], [output]))
    elif output == "sentence_embedding":
        nodes.append(helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Unsqueeze", ["mask", "last_axis"], ["weights"]))
        nodes.append(helper.make_node("Mul", ["states", "weights"], ["weighed"]))
        nodes.append(helper.make_node("ReduceSum", ["weighed", "pieces_axis"], [output], keepdims=0))
        shape = ["batch", DIMENSION]
    else:
        nodes.append(helper.make_node("ReduceSum", ["states", "both_axes"], [output], keepdims=0))
        shape = ["batch"]
    graph = helper.make_graph(
        nodes,
        "words",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"]) for name in inputs],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)],
        [
            numpy_helper.from_array(table, "table"),
            numpy_helper.from_array(np.array([2]), "last_axis"),
            numpy_helper.from_array(np.array([1]), "pieces_axis"),
            numpy_helper.from_array(np.array([1, 2]), "both_axes"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, str(folder / "model.onnx"))
    tokenizer = Tokenizer(models.WordLevel({word: index for index, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[BEGIN] $A [END]", special_tokens=[("[BEGIN]", 2), ("[END]", 3)]
    )
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def set_prefix(folder: Path, prefix: object) -> None:
    """Write the prefix beside the model."""
    (folder / "hamkhan.json").write_text(json.dumps({"prefix": prefix}), encoding="utf-8")
