"""An embedder that embeds nothing twice: what was embedded before comes from `cache.db`, whatever article it stood in."""

from collections.abc import Sequence

import numpy as np

from reader.bitext.embedder import Embedder, Vectors
from reader.bitext.similarity import unit
from reader.errors import MachineError
from reader.jobs import Progress
from reader.store.cache import VectorCache

_AT_ONCE = 64
"""How many passages are embedded between two writings: what is lost when the reader stops the work, a second or two."""


class RememberingEmbedder:
    """Embeds with another embedder and keeps every vector as it comes, so that stopped work goes on where it stopped.

    Vectors are those that the cache gives back, also the first time, so that a second run finds the same links. Where the
    cache cannot be written nothing is kept, and nothing fails.
    """

    def __init__(self, embedder: Embedder, cache: VectorCache) -> None:
        self._embedder = embedder
        self._cache = cache
        self._writable = True

    @property
    def name(self) -> str:
        """The other embedder's."""
        return self._embedder.name

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        return self._embedder.dimension

    def embed(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors (len(texts), dimension), in the order of the texts; a text that stands twice is embedded once.

        Args:
            texts: passages.
            progress: told how many distinct texts are done; may raise `Cancelled`.
        """
        distinct = list(dict.fromkeys(texts))
        kept = {text: vector for text, vector in self._cache.get(distinct).items() if self._is_sound(vector)}
        # Alike in length they are embedded together without padding.
        missing = sorted((text for text in distinct if text not in kept), key=len)
        progress(len(kept), len(distinct))
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            before = len(kept)

            def tell(done: int, _total: int, before: int = before) -> None:
                progress(before + done, len(distinct))

            vectors = dict(zip(some, self._embedder.embed(some, tell).astype(np.float16).astype(np.float32), strict=True))
            self._keep(vectors)
            kept.update(vectors)
        return unit(np.array([kept[text] for text in texts], np.float32).reshape(-1, self.dimension))

    def _is_sound(self, vector: Vectors) -> bool:
        return vector.shape == (self.dimension,) and bool(np.isfinite(vector).all())

    def _keep(self, vectors: dict[str, Vectors]) -> None:
        if not self._writable:
            return
        try:
            self._cache.put(vectors)
        except MachineError:
            # A read-only home or a full disk: the links matter, the cache does not.
            self._writable = False
