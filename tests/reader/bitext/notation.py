"""A small notation for two texts: passages set apart by bars, and vectors that say which passages mean the same.

`vectors("a b c", "b a")` gives unit vectors for passages named by what they mean: the same name, the same meaning.
"""

import numpy as np

from reader.bitext.embedder import Vectors

DIMENSION = 1024


class Meanings:
    """An embedder for tests: a passage means its first word, and passages of one meaning lie close, in both languages."""

    name = "meanings"
    dimension = DIMENSION

    def __init__(self, closeness: float = 0.9) -> None:
        self._closeness = closeness
        self._known: dict[str, Vectors] = {}

    def _direction(self, word: str) -> Vectors:
        if word not in self._known:
            seed = int.from_bytes(word.encode(), "big") % (2**32)
            self._known[word] = np.random.default_rng(seed).standard_normal(DIMENSION).astype(np.float32)
        return self._known[word]

    def embed(self, texts, progress):
        found = []
        for number, text in enumerate(texts):
            meaning, *rest = text.split()
            vector = self._direction(meaning) + (1 - self._closeness) * self._direction(f"{number} {rest}")
            found.append(vector / np.linalg.norm(vector))
        progress(len(texts), len(texts))
        return np.array(found, np.float32).reshape(-1, DIMENSION)

    def background(self, count: int = 40) -> Vectors:
        return self.embed([f"background{number} x" for number in range(count)], lambda done, total: None)
