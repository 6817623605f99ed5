"""The port to whatever turns a passage into a vector of its meaning, and how a passage is readied for it."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.jobs import Progress
from reader.script import letters

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


_UNSEEN = re.compile(f"[{letters.MARKS}{letters.TATWEEL}{letters.DIRECTION_CONTROLS}\u200b\ufeff\u00ad]")


def embeddable(text: str) -> str:
    """The passage as a model read it in training: without vowel marks, tatweel and direction marks, letters as they are.

    Measured on vocalised text: retrieval .44 with marks, .79 without; folding letters as well would cost 9 points.

    >>> embeddable("قَالَ  الرئيسُ")
    'قال الرئيس'
    """
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", text)).replace(letters.ALEF_WASLA, "ا")
    return " ".join(plain.split())
