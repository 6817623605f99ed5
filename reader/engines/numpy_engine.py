"""The numpy engine: multilingual-e5-small run with nothing but matrix products.

A BERT encoder (Devlin et al. 2019) with learned positions: twelve layers of attention and a feed-forward step, each
followed by a layer norm. A sentence's vector is the mean of its pieces' last states, at unit length.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.bitext.embedder import PieceVectors
from reader.engines.unigram import Piece, UnigramTokenizer
from reader.engines.weights import Floats, Weights
from reader.jobs import Progress, silent
from reader.text.spans import Span

_PREFIX = "query: "
_PIECES_A_BATCH = 640
"""A batch holds as many sentences as fill this many pieces: large enough for BLAS, small enough for the cache."""


class _Layer:
    """One encoder layer's matrices, as (input, output) so that rows of states multiply from the left."""

    def __init__(self, weights: Weights, index: int) -> None:
        hidden, inner = weights.sizes.hidden, weights.sizes.inner

        def matrix(name: str, rows: int, columns: int) -> Floats:
            return np.ascontiguousarray(weights.matrix(f"l{index}.{name}.w", rows, columns).T)

        def bias(name: str) -> Floats:
            return weights.floats(f"l{index}.{name}.b")

        def norm(name: str) -> tuple[Floats, Floats]:
            return weights.floats(f"l{index}.{name}.w"), bias(name)

        self.attend = np.concatenate([matrix(name, hidden, hidden) for name in "qkv"], axis=1)
        self.attend_bias = np.concatenate([bias(name) for name in "qkv"])
        self.merge, self.merge_bias, self.merge_norm = matrix("ao", hidden, hidden), bias("ao"), norm("aln")
        self.widen, self.widen_bias = matrix("fi", inner, hidden), bias("fi")
        self.narrow, self.narrow_bias, self.narrow_norm = matrix("fo", hidden, inner), bias("fo"), norm("oln")


class NumpyEngine:
    """An embedder that needs numpy and the weights file only; not safe to share between threads.

    Raises:
        MachineError: the weights file is damaged.
    """

    name = "e5-small-q4"

    def __init__(self, weights_file: Path) -> None:
        self._weights = Weights(weights_file)
        self._tokenizer = UnigramTokenizer(self._weights.pieces)
        sizes = self._weights.sizes
        self._positions = self._weights.floats("emb.pos").reshape(sizes.positions, sizes.hidden)
        self._type = self._weights.floats("emb.type")[: sizes.hidden]
        self._norm = self._weights.floats("emb.ln.w"), self._weights.floats("emb.ln.b")
        self.dimension = sizes.hidden

    @cached_property
    def _layers(self) -> list[_Layer]:
        return [_Layer(self._weights, index) for index in range(self._weights.sizes.layers)]

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Floats:
        """Unit vectors (len(texts), dimension) of sentences; at most 512 pieces of each are read.

        Args:
            texts: sentences as they stand, without the model's prefix.
            progress: told how many of them are done after each batch.
        """
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        ids = [self._ids(text) for text in texts]
        done = 0
        for batch in _batches([len(pieces) for pieces in ids]):
            for index, states in zip(batch, self._states([ids[index] for index in batch]), strict=True):
                vectors[index] = states.mean(axis=0)
            done += len(batch)
            progress(done, len(texts))
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-9))
        return vectors

    def embed_pieces(self, texts: Sequence[str]) -> tuple[PieceVectors, ...]:
        """The last state of every piece of each text, and where it stands; at most 512 pieces of each are read.

        Args:
            texts: sentences as they stand, without the model's prefix. They are run as one batch, so give few.
        """
        if not texts:
            return ()
        pieces = [self._pieces(text) for text in texts]
        states = self._states([[piece.id for piece in of_one] for of_one in pieces])
        return tuple(PieceVectors(mine, _places(of_one)) for mine, of_one in zip(states, pieces, strict=True))

    def _ids(self, text: str) -> list[int]:
        # A lone surrogate is no character; NUL would end the text for other engines.
        clean = text.encode("utf-8", "ignore").decode().replace("\0", " ")
        return self._tokenizer.ids(_PREFIX + clean, self._weights.sizes.positions)

    def _pieces(self, text: str) -> list[Piece]:
        # As for ids, but character for character, so that places stay what they are.
        clean = "".join(" " if character == "\0" or "\ud800" <= character <= "\udfff" else character for character in text)
        return self._tokenizer.pieces(_PREFIX + clean, self._weights.sizes.positions)

    def _states(self, ids: list[list[int]]) -> list[Floats]:
        sizes = self._weights.sizes
        longest = max(map(len, ids))
        padded = np.full((len(ids), longest), self._tokenizer.padding)
        for row, pieces in enumerate(ids):
            padded[row, : len(pieces)] = pieces
        mask = np.where(np.arange(longest) < np.array([[len(pieces)] for pieces in ids]), 0, -1e9).astype(np.float32)
        states = self._word_vectors(padded.ravel()).reshape(len(ids), longest, sizes.hidden)
        states = _normed(states + self._positions[:longest] + self._type, self._norm, sizes.epsilon)
        for layer in self._layers:
            states = self._through(layer, states, mask[:, None, None, :])
        return [states[row, : len(pieces)] for row, pieces in enumerate(ids)]

    def _word_vectors(self, ids: NDArray[np.int64]) -> Floats:
        distinct, inverse = np.unique(ids, return_inverse=True)
        return self._weights.rows("emb.word", distinct, self.dimension)[inverse]

    def _through(self, layer: _Layer, states: Floats, mask: Floats) -> Floats:
        sizes = self._weights.sizes
        count, length, hidden = states.shape
        width = hidden // sizes.heads
        flat = states.reshape(-1, hidden)
        mixed = (flat @ layer.attend + layer.attend_bias).reshape(count, length, 3, sizes.heads, width)
        queries, keys, values = mixed.transpose(2, 0, 3, 1, 4)
        attention = _softmax(queries @ keys.swapaxes(-1, -2) * np.float32(width**-0.5) + mask)
        context = (attention @ values).transpose(0, 2, 1, 3).reshape(-1, hidden)
        flat = _normed(flat + (context @ layer.merge + layer.merge_bias), layer.merge_norm, sizes.epsilon)
        wide = _gelu(flat @ layer.widen + layer.widen_bias)
        flat = _normed(flat + (wide @ layer.narrow + layer.narrow_bias), layer.narrow_norm, sizes.epsilon)
        return flat.reshape(count, length, hidden)


def _places(pieces: Sequence[Piece]) -> tuple[Span, ...]:
    """Where pieces stand in the text behind the prefix; what stands in the prefix has no place."""
    shift = len(_PREFIX)
    return tuple(Span(max(piece.start - shift, 0), max(piece.end - shift, 0)) for piece in pieces)


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


def _normed(states: Floats, norm: tuple[Floats, Floats], epsilon: float) -> Floats:
    centred: Floats = states - states.mean(axis=-1, keepdims=True)
    variance = np.einsum("...i,...i->...", centred, centred)[..., None] / np.float32(states.shape[-1])
    centred *= norm[0] / np.sqrt(variance + np.float32(epsilon))
    centred += norm[1]
    return centred


def _softmax(scores: Floats) -> Floats:
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    return scores


def _gelu(states: Floats) -> Floats:
    """The Gaussian error linear unit in its tanh form (Hendrycks & Gimpel 2016, arXiv:1606.08415), in place.

    The tanh form differs from the exact one by less than 0.001, and numpy has a vectorised tanh but no erf.
    """
    inner: Floats = states * states
    inner *= np.float32(0.044715 * 0.7978845608)
    inner += np.float32(0.7978845608)
    inner *= states
    np.tanh(inner, out=inner)
    inner += np.float32(1)
    inner *= states
    inner *= np.float32(0.5)
    return inner
