"""The background: vectors of unrelated sentences that we wrote, against which closeness is judged.

The sentences stand in `resources/background/`, one a line. Their vectors by our own engine travel with them, so that the first
alignment need not embed a thousand sentences; they are checked against the sentences by a digest, and any other engine
embeds the sentences itself. `benchmarks/write_background.py` writes them anew.
"""

import hashlib
from pathlib import Path

import numpy as np

from reader.bitext.embedder import Embedder, Vectors, embeddable
from reader.bitext.similarity import unit
from reader.jobs import Progress, silent
from reader.script.language import Language


def background_sentences(folder: Path, language: Language) -> list[str]:
    """The background sentences of a language."""
    text = (folder / "background" / f"{language.value}.txt").read_text(encoding="utf-8")
    return [embeddable(line) for line in text.splitlines() if line.strip()]


def background_vectors(embedder: Embedder, language: Language, folder: Path, progress: Progress = silent) -> Vectors:
    """The background's unit vectors (sentences, dimension) by this embedder, read where they were kept for it."""
    sentences = background_sentences(folder, language)
    kept = folder / "background" / f"{embedder.name}.npz"
    if kept.is_file():
        with np.load(kept) as arrays:
            if str(arrays[f"{language.value}_digest"]) == _digest(sentences):
                return unit(arrays[language.value].astype(np.float32))
    return embedder.embed(sentences, progress)


def keep_background_vectors(embedder: Embedder, folder: Path) -> Path:
    """Write the vectors of both languages beside their sentences, in eight bits a value; returns the file."""
    arrays: dict[str, np.typing.NDArray[np.generic]] = {}
    for language in Language:
        sentences = background_sentences(folder, language)
        vectors = embedder.embed(sentences, silent)
        largest = np.abs(vectors).max(axis=1, keepdims=True)
        arrays[language.value] = np.round(vectors / largest * 127).astype(np.int8)
        arrays[f"{language.value}_digest"] = np.array(_digest(sentences))
    kept = folder / "background" / f"{embedder.name}.npz"
    np.savez_compressed(kept, **arrays)  # type: ignore[arg-type]
    return kept


def _digest(sentences: list[str]) -> str:
    return hashlib.sha256("\n".join(sentences).encode()).hexdigest()[:16]
