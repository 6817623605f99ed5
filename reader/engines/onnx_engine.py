"""The ONNX engine: any multilingual sentence-embedding model that the user has as a file, run by onnxruntime.

It stands behind the `Embedder` port, as the numpy engine does. The model comes as exporters write it: a file `model.onnx`
with a `tokenizer.json` (Hugging Face) beside it or one folder above. Its inputs are `input_ids`, and `attention_mask` and
`token_type_ids` where it wants them; its output is `sentence_embedding`, or states of every piece, whose mean over the
sentence is taken, as Reimers & Gurevych 2019 (arXiv:1908.10084) do.

Some models read a prefix before every sentence ("query: " for multilingual-e5). It is taken from `hamkhan.json` in the
model's folder, `{"prefix": "query: "}`; without that file from `config_sentence_transformers.json`, where it is the prompt that
the file makes the default, else the one called "query"; without either there is none.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.bitext.embedder import Vectors
from reader.errors import InputError, MachineError
from reader.jobs import Progress, silent

MODEL_FILE, TOKENIZER_FILE = "model.onnx", "tokenizer.json"
_MOST_PIECES = 512
_PIECES_A_BATCH = 640
"""A batch holds as many sentences as fill this many pieces, padding counted: more would only fill memory."""
_KNOWN_INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})
_INTEGERS = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}
_SENTENCE_OUTPUT = "sentence_embedding"
_PROBE = "کتاب"

Ids = NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where the parts of a model lie."""

    model: Path
    tokenizer: Path
    prefix: str


def model_files(named: Path) -> ModelFiles:
    """The parts of the model that a path names: its folder, or the model's file itself.

    Raises:
        InputError: nothing is there, or a part is missing or unreadable.
    """
    if not named.exists():
        raise InputError(
            f"{named}: there is no such file or folder; name a folder that holds {MODEL_FILE} and {TOKENIZER_FILE}."
        )
    model = named if named.is_file() else _only_model(named)
    folders = [model.parent, model.parent.parent] if model.parent.name == "onnx" else [model.parent]
    tokenizer = next((place / TOKENIZER_FILE for place in folders if (place / TOKENIZER_FILE).is_file()), None)
    if tokenizer is None:
        raise InputError(f"{model.parent}: {TOKENIZER_FILE} is missing; it comes with the model and must lie beside it.")
    return ModelFiles(model, tokenizer, _prefix(folders))


def _only_model(folder: Path) -> Path:
    for place in (folder / MODEL_FILE, folder / "onnx" / MODEL_FILE):
        if place.is_file():
            return place
    raise InputError(f"{folder}: it holds no {MODEL_FILE}; name a folder that holds {MODEL_FILE} and {TOKENIZER_FILE}.")


def _prefix(folders: Sequence[Path]) -> str:
    for folder in folders:
        if (own := folder / "hamkhan.json").is_file():
            return _text(_json(own).get("prefix", ""), own)
        if (theirs := folder / "config_sentence_transformers.json").is_file():
            settings = _json(theirs)
            prompts = settings.get("prompts") or {}
            name = settings.get("default_prompt_name") or "query"
            return _text(prompts.get(name) or "" if isinstance(prompts, dict) else prompts, theirs)
    return ""


def _json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: it is no JSON; mend or remove it.") from error
    except OSError as error:
        raise InputError(f"{path}: it cannot be read ({error.strerror}); mend or remove it.") from error
    if not isinstance(value, dict):
        raise InputError(f'{path}: it must hold an object such as {{"prefix": "query: "}}.')
    return value


def _text(value: object, path: Path) -> str:
    if not isinstance(value, str):
        raise InputError(f'{path}: the prefix must be a text, as in {{"prefix": "query: "}}.')
    return value


class OnnxEngine:
    """An embedder that runs a model of the user's own; not safe to share between threads.

    Args:
        named: the model's folder, or its file.

    Raises:
        InputError: the path is missing, the file is no ONNX model, the tokenizer does not fit it, or it gives no vectors.
        MachineError: onnxruntime or tokenizers is not installed, or does not run on this machine.
    """

    def __init__(self, named: Path) -> None:
        files = model_files(named)
        self._files = files
        self._tokenizer = _open_tokenizer(files.tokenizer)
        self._session = _open_model(files.model)
        self._padding = int((self._tokenizer.padding or {}).get("pad_id", 0))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MOST_PIECES)
        self._inputs = {each.name: _INTEGERS.get(each.type) for each in self._session.get_inputs()}
        _refuse_strange_inputs(self._inputs, files.model)
        self._output = self._usable_output()
        self.dimension = self._vectors([self._ids([_PROBE])[0]]).shape[1]
        self._name = f"onnx-{_digest(files)}"

    @property
    def name(self) -> str:
        """Says which model it is by a digest of its files and prefix, wherever they lie."""
        return self._name

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """Unit vectors (len(texts), dimension) of sentences; at most 512 pieces of each are read.

        Args:
            texts: sentences as they stand, without the model's prefix.
            progress: told how many of them are done after each batch.

        Raises:
            InputError: the tokenizer gives a piece that the model does not know.
        """
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        ids = self._ids(texts)
        done = 0
        for batch in _batches([len(pieces) for pieces in ids]):
            vectors[batch] = self._vectors([ids[index] for index in batch])
            done += len(batch)
            progress(done, len(texts))
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-9))
        return vectors

    def _ids(self, texts: Sequence[str]) -> list[list[int]]:
        # A lone surrogate is no character, and some tokenizers end a text at NUL.
        clean = [self._files.prefix + text.encode("utf-8", "ignore").decode().replace("\0", " ") for text in texts]
        # A text that gives no piece at all is read as one piece of padding.
        return [encoding.ids or [self._padding] for encoding in self._tokenizer.encode_batch(clean)]

    def _usable_output(self) -> str:
        """The output that holds vectors: one named so, else the states of every piece."""
        names: list[str] = [each.name for each in self._session.get_outputs()]
        found = dict(zip(names, self._run(names, *self._padded([self._ids([_PROBE])[0]])), strict=True))
        wanted = [name for name in (_SENTENCE_OUTPUT, "last_hidden_state", *names) if name in found]
        for name in wanted:
            # Other outputs of two dimensions are usually made for the model's training, such as `pooler_output`.
            if found[name].ndim == 3 or (found[name].ndim == 2 and (name == _SENTENCE_OUTPUT or len(names) == 1)):
                return name
        raise InputError(
            f"{self._files.model}: its outputs ({', '.join(names)}) hold no vectors of sentences or of their pieces; "
            "name a model made for sentence embeddings."
        )

    def _vectors(self, ids: list[list[int]]) -> Vectors:
        padded, mask = self._padded(ids)
        (found,) = self._run([self._output], padded, mask)
        states = found.astype(np.float32, copy=False)
        if states.shape[0] != len(ids) or (states.ndim == 3 and states.shape[1] != mask.shape[1]):
            raise InputError(f"{self._files.model}: it does not give one vector for each sentence; name another model.")
        if states.ndim == 3:
            states = np.einsum("ijk,ij->ik", states, mask.astype(np.float32)) / mask.sum(axis=1, keepdims=True).astype(
                np.float32
            )
        if not np.isfinite(states).all():
            raise InputError(f"{self._files.model}: its vectors hold values that are no numbers; name another model.")
        return states

    def _padded(self, ids: list[list[int]]) -> tuple[Ids, Ids]:
        longest = max(map(len, ids))
        padded = np.full((len(ids), longest), self._padding)
        for row, pieces in enumerate(ids):
            padded[row, : len(pieces)] = pieces
        lengths = np.array([[len(pieces)] for pieces in ids])
        return padded, (np.arange(longest) < lengths).astype(np.int64)

    def _run(self, outputs: list[str], padded: Ids, mask: Ids) -> list[NDArray[Any]]:
        given = {"input_ids": padded, "attention_mask": mask, "token_type_ids": np.zeros_like(padded)}
        wanted = {name: given[name].astype(kind) for name, kind in self._inputs.items()}
        try:
            found: list[NDArray[Any]] = self._session.run(outputs, wanted)
        except Exception as error:  # onnxruntime's errors have no class in common but this
            raise InputError(
                f"{self._files.model}: it cannot read what {self._files.tokenizer.name} makes of a sentence; "
                "name a folder whose two files belong together."
            ) from error
        return found


def _open_tokenizer(path: Path) -> Any:
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise MachineError(
            "The package tokenizers is not installed, so your own model cannot be run: type `pip install tokenizers`."
        ) from error
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises bare exceptions
        raise InputError(f"{path}: it is no tokenizer that Hugging Face's tokenizers can read.") from error


def _open_model(path: Path) -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise MachineError(
            "onnxruntime is not installed or does not run on this machine, so your own model cannot be run; "
            "`hamkhan engine set numpy` returns to the engine that comes with the program."
        ) from error
    options = onnxruntime.SessionOptions()
    # Only what ends the work is written to standard error; what can be said of it is said in one sentence here.
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors have no class in common but this
        raise InputError(f"{path}: it is no ONNX model that onnxruntime {onnxruntime.__version__} can read.") from error


def _refuse_strange_inputs(inputs: Mapping[str, object], model: Path) -> None:
    strange = sorted(name for name, kind in inputs.items() if name not in _KNOWN_INPUTS or kind is None)
    if strange or "input_ids" not in inputs:
        said = f"asks for {', '.join(strange)}" if strange else "does not ask for input_ids"
        raise InputError(f"{model}: it {said}; name a model that reads {', '.join(sorted(_KNOWN_INPUTS))} as whole numbers.")


def _digest(files: ModelFiles) -> str:
    """Twelve hexadecimal digits of the model, what lies beside it as its data, its tokenizer and its prefix."""
    digest = hashlib.blake2b(files.prefix.encode("utf-8", "surrogatepass"), digest_size=6)
    # Models over 2 GB keep their weights in a file of their own, named after the model's.
    beside = sorted(path for path in files.model.parent.iterdir() if path.name.startswith(files.model.name) and path.is_file())
    for path in (*beside, files.tokenizer):
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "blake2b").digest())
    return digest.hexdigest()


def _batches(lengths: list[int]) -> list[list[int]]:
    """Indices in batches of like length, so that little is padded."""
    batches: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lambda index: lengths[index]):
        # Sorted by length, so the newcomer's length is the whole batch's.
        if batches and (len(batches[-1]) + 1) * lengths[index] <= _PIECES_A_BATCH:
            batches[-1].append(index)
        else:
            batches.append([index])
    return batches
