"""The ports to whatever turns a passage, or each word of it, into vectors of meaning, and how a passage is readied for it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.jobs import Progress
from reader.script import letters
from reader.text.spans import Span

Vectors = NDArray[np.float32]
"""One unit vector a row."""


class Embedder(Protocol):
    """Turns sentences of either language into vectors that lie close when the sentences mean the same."""

    @property
    def name(self) -> str:
        """Names the model; vectors of different names are never compared."""
        ...

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        ...

    def embed(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors (len(texts), dimension), in the order of the texts."""
        ...


@dataclass(frozen=True, slots=True)
class PieceVectors:
    """What a model makes of each piece of a text, in the light of the whole text."""

    vectors: Vectors
    """One row a piece, marks and prefix included, not normalised: their mean at unit length is the text's vector."""
    places: tuple[Span, ...]
    """The characters each piece stands for, in code points of the text; empty for what stands for none."""

    def of_words(self, words: Sequence[Span]) -> Vectors:
        """One row a word: the mean of the pieces that share a character with it; zeros where no piece was read."""
        vectors = np.zeros((len(words), self.vectors.shape[1]), np.float32)
        for row, word in enumerate(words):
            mine = [index for index, place in enumerate(self.places) if place.start < word.end and word.start < place.end]
            if mine:
                vectors[row] = self.vectors[mine].mean(axis=0)
        return vectors


class TokenEmbedder(Protocol):
    """Turns the pieces of sentences into vectors that lie close when the words mean the same where they stand."""

    @property
    def name(self) -> str:
        """Names the model; vectors of different names are never compared."""
        ...

    def embed_pieces(self, texts: Sequence[str]) -> tuple[PieceVectors, ...]:
        """The vectors of each text's pieces, in the order of the texts."""
        ...


_UNSEEN = re.compile(f"[{letters.MARKS}{letters.TATWEEL}{letters.DIRECTION_CONTROLS}\u200b\ufeff\u00ad]")


def embeddable(text: str) -> str:
    """The passage as a model read it in training: without vowel marks, tatweel and direction marks, letters as they are.

    Measured on vocalised text: retrieval .44 with marks, .79 without; folding letters as well would cost 9 points.

    >>> embeddable("قَالَ  الرئيسُ")
    'قال الرئيس'
    """
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", text)).replace(letters.ALEF_WASLA, "ا")
    return " ".join(plain.split())
