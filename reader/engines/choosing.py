"""Which engine runs: the one the user named, else the numpy engine where its weights are, else none.

What the user named is the environment variable HAMKHAN_ENGINE, or one line in `engine.toml` in the library's folder, which
`hamkhan engine set` writes. A named engine that does not run is an error; it is never replaced silently, for links found by
another engine would differ without a word.
"""

import json
import os
import tomllib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from reader.bitext.embedder import Embedder
from reader.engines.weights import find_weights
from reader.errors import InputError, MachineError
from reader.folders import Home

VARIABLE = "HAMKHAN_ENGINE"
NO_ENGINE = "words"
"""The name under which links found without an engine are kept."""
BY_WORDS_ALONE = "passages are compared by words alone"
_FILE = "engine.toml"


class EngineKind(Enum):
    """What turns passages into vectors."""

    NUMPY = "numpy"
    ONNX = "onnx"
    WORDS = NO_ENGINE
    """Nothing does: passages are compared by words alone."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The engine that runs, and why it is this one."""

    kind: EngineKind
    path: Path | None
    """Of the weights or the model; None for words alone."""
    reason: str

    def __str__(self) -> str:
        what = {
            EngineKind.NUMPY: "multilingual-e5-small (numpy)",
            EngineKind.ONNX: "your own model (onnxruntime)",
            EngineKind.WORDS: BY_WORDS_ALONE,
        }[self.kind]
        return f"{what}, {self.path}; {self.reason}" if self.path else f"{what}; {self.reason}"


def choose(home: Home) -> Choice:
    """The engine that runs for a library; nothing is loaded.

    Raises:
        InputError: the setting cannot be read.
        MachineError: the numpy engine was asked for by name and has no weights.
    """
    if named := os.environ.get(VARIABLE, "").strip():
        return _named(named, f"named by {VARIABLE}")
    if named := _kept(home):
        return _named(named, f"named in {home.folder / _FILE}")
    weights = find_weights()
    if weights is None:
        return Choice(EngineKind.WORDS, None, "no engine is installed: type `python3 start.py setup` while the network is up")
    return Choice(EngineKind.NUMPY, weights, "it comes with the program")


def open_engine(choice: Choice) -> Embedder | None:
    """The engine, ready to embed; None where passages are compared by words alone.

    Raises:
        InputError: the user's own model cannot be used.
        MachineError: the weights are damaged, or a package is missing.
    """
    # Imported here: each engine brings a library that only it needs.
    if choice.path is None:
        return None
    if choice.kind is EngineKind.ONNX:
        from reader.engines.onnx_engine import OnnxEngine

        return OnnxEngine(choice.path)
    from reader.engines.numpy_engine import NumpyEngine

    return NumpyEngine(choice.path)


def engine_for(home: Home) -> tuple[Choice, Embedder | None]:
    """The engine that runs for a library, opened; weights that came with the program and are damaged leave words alone.

    Raises:
        InputError: the setting or the user's own model cannot be used.
        MachineError: the numpy engine was asked for by name and does not run, or a package is missing.
    """
    choice = choose(home)
    try:
        return choice, open_engine(choice)
    except MachineError as error:
        if choice.kind is not EngineKind.NUMPY or is_named(home):
            raise
        return Choice(EngineKind.WORDS, None, str(error)), None


def is_named(home: Home) -> bool:
    """Whether the user named an engine, or its weights."""
    return bool(os.environ.get(VARIABLE, "").strip() or os.environ.get("HAMKHAN_WEIGHTS") or _kept(home))


def keep_choice(home: Home, named: str) -> Choice:
    """Keep the user's choice in the library's folder, after opening the engine to see that it runs.

    Args:
        home: the library's.
        named: `numpy`, `words`, or the path of a model.

    Raises:
        InputError: the model cannot be used.
        MachineError: the engine does not run on this machine, or the setting cannot be written; the old one stays.
    """
    absolute = named if named in _WORDS_FOR else str(Path(named).expanduser().absolute())
    choice = _named(absolute, f"named in {home.folder / _FILE}")
    open_engine(choice)
    place = home.folder / _FILE
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_suffix(".new")
        # JSON's strings are also TOML's.
        unfinished.write_text(f"engine = {json.dumps(absolute, ensure_ascii=False)}\n", encoding="utf-8")
        unfinished.replace(place)
    except OSError as error:
        raise MachineError(f"{place} cannot be written ({error.strerror}); the engine stays as it was.") from error
    except UnicodeEncodeError as error:
        raise InputError(f"{named!r} cannot be kept: the path is not readable as text; rename the folder.") from error
    return choice


_WORDS_FOR = {EngineKind.NUMPY.value: EngineKind.NUMPY, NO_ENGINE: EngineKind.WORDS}


def _named(named: str, reason: str) -> Choice:
    kind = _WORDS_FOR.get(named, EngineKind.ONNX)
    if kind is EngineKind.WORDS:
        return Choice(kind, None, reason)
    if kind is EngineKind.ONNX:
        return Choice(kind, Path(named).expanduser(), reason)
    weights = find_weights()
    if weights is None:
        raise MachineError(
            f"The numpy engine ({reason}) has no weights: type `python3 start.py setup` while the network is up, "
            f"or `hamkhan engine set {NO_ENGINE}` to compare passages by words alone."
        )
    return Choice(kind, weights, reason)


def _kept(home: Home) -> str:
    place = home.folder / _FILE
    try:
        text = place.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise MachineError(f"{place} cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise InputError(_UNREADABLE.format(place)) from error
    try:
        named = tomllib.loads(text).get("engine", "")
    except tomllib.TOMLDecodeError as error:
        raise InputError(_UNREADABLE.format(place)) from error
    if not isinstance(named, str):
        raise InputError(_UNREADABLE.format(place))
    return named.strip()


_UNREADABLE = '{}: it must hold a line such as engine = "numpy"; mend it, or type `hamkhan engine set numpy`.'
