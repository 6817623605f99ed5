"""Long texts: how long aligning them takes, what it finds, and how much memory it needs.

    python benchmarks/long_texts.py DATA [COUNT…]

DATA is the folder that holds `align/` (documents and gold; it is no part of the project). The development documents are
joined to texts of COUNT passages a side (2500 and 5000 unless told), over and over, each time in another order when there
are too few: translations (`noisy`), the same with blocks of some 100 passages moved, and tellings in any order (`comp`).
Every distinct sentence is embedded once, into a cache that the runs share; each run is a process of its own, and its
memory is the peak of its resident set less that before aligning. F1 is that of passage links against the joined gold; for
tellings in any order, where nothing tells one copy of a passage from another, links are compared by what they link.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from reader.bitext.background import background_vectors
from reader.bitext.embedder import embeddable
from reader.bitext.long import align_long
from reader.bitext.similarity import Background, Side
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import resources
from reader.jobs import silent
from reader.library.vectors import RememberingEmbedder
from reader.script.language import Language
from reader.store.cache import VectorCache

COUNTS = (2500, 5000)
BLOCK = 100
SECONDS, RATIO = 60.0, 2.3
SIDES = ("fa", "ar")
Links = set[tuple[int, int]]
Document = dict[str, Any]
"""A development document as it stands in its file: passages in «fa» and «ar», pairs of lists of their numbers in «gold»."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Documents joined to one text a side, which passages correspond, and how often each document stands in it."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    gold: frozenset[tuple[int, int]]
    times: float


@dataclass(frozen=True, slots=True)
class Run:
    """What aligning once took, in seconds and megabytes, and what it found."""

    source: int
    target: int
    times: float
    seconds: float
    megabytes: float
    f1: float
    translation: bool


def joined(documents: Sequence[Document], count: int, *, moved: bool) -> Joined:
    """Documents joined until both sides have `count` passages; the order is drawn with a fixed seed."""
    chance = random.Random(4)
    order: list[int] = []
    while _shorter(documents, order) < count:
        order += chance.sample(range(len(documents)), len(documents))
    while _shorter(documents, order[:-1]) >= count:
        order.pop()
    places = list(range(len(order)))
    source, where_source = _side(documents, order, places, "fa")
    target, where_target = _side(documents, order, _with_blocks_moved(documents, order, chance) if moved else places, "ar")
    gold = {
        (where_source[place] + i, where_target[place] + j)
        for place, number in enumerate(order)
        for mine, theirs in documents[number]["gold"]
        for i in mine
        for j in theirs
    }
    return Joined(source, target, frozenset(gold), len(order) / len(documents))


def _shorter(documents: Sequence[Document], order: Sequence[int]) -> int:
    return min(sum(len(documents[number][side]) for number in order) for side in SIDES)


def _side(
    documents: Sequence[Document], order: Sequence[int], places: Sequence[int], side: str
) -> tuple[tuple[str, ...], dict[int, int]]:
    passages: list[str] = []
    where: dict[int, int] = {}
    for place in places:
        where[place] = len(passages)
        passages += documents[order[place]][side]
    return tuple(passages), where


def _with_blocks_moved(documents: Sequence[Document], order: Sequence[int], chance: random.Random) -> list[int]:
    """The places of the documents, in blocks of some hundred passages, every third of which stands elsewhere."""
    blocks: list[list[int]] = [[]]
    for place in range(len(order)):
        if sum(len(documents[order[other]]["ar"]) for other in blocks[-1]) >= BLOCK:
            blocks.append([])
        blocks[-1].append(place)
    moved = blocks[::3]
    for number, block in zip(range(0, len(blocks), 3), chance.sample(moved, len(moved)), strict=True):
        blocks[number] = block
    return [place for block in blocks for place in block]


def read(data: Path, kind: str) -> list[Document]:
    """The development documents of a kind."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((data / "align" / kind).glob("*.json"))]


def f1(text: Joined, found: Links, *, by_meaning: bool) -> float:
    """The harmonic mean of precision and recall; by meaning, a link between any copies of two partners is right."""
    if not by_meaning:
        return 2 * len(text.gold & found) / (len(text.gold) + len(found))
    partners = {(text.source[i], text.target[j]) for i, j in text.gold}
    linked = {(text.source[i], text.target[j]) for i, j in found}
    return 2 * len(partners & linked) / (len(partners) + len(linked))


def embedder(cache: Path) -> RememberingEmbedder:
    """The engine, with what it embedded before."""
    weights = find_weights()
    assert weights is not None, "python3 start.py setup"
    return RememberingEmbedder(NumpyEngine(weights), VectorCache(cache, NumpyEngine.name))


def peak() -> float:
    """The most memory this process ever held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(data: Path, cache: Path, kind: str, count: int, *, moved: bool) -> Run:
    """Align once in this process."""
    text = joined(read(data, kind), count, moved=moved)
    engine = embedder(cache)
    background = Background(*(background_vectors(engine, language, resources()) for language in Language))
    sides = []
    for passages in (text.source, text.target):
        plain = [embeddable(passage) for passage in passages]
        lengths = np.array([len(passage) + 1 for passage in plain], np.float32)
        sides.append(Side(engine.embed(plain, silent), lengths))
    before, begun = peak(), time.perf_counter()
    blocks, translation = align_long(sides[0], sides[1], background)
    seconds, megabytes = time.perf_counter() - begun, peak() - before
    found = {(i, j) for block in blocks for i in block.source_indices for j in block.target_indices}
    score = f1(text, found, by_meaning=kind == "comp")
    return Run(len(text.source), len(text.target), text.times, seconds, megabytes, score, translation)


def run_apart(data: Path, cache: Path, kind: str, count: int, moved: str) -> Run:
    """Align once in a process of its own, and print what it took."""
    command = [sys.executable, __file__, "--one", str(data), str(cache), kind, str(count), moved]
    run = Run(**json.loads(subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout))
    taken_for = "translation" if run.translation else "any order"
    print(
        f"  {run.source} x {run.target} passages (each document {run.times:.1f} times)   F1 {run.f1:.3f}   {taken_for}   "
        f"{run.seconds:.1f} s   {run.megabytes:.0f} MB",
        flush=True,
    )
    return run


def print_table(data: Path, counts: Sequence[int]) -> None:
    """Embed what is needed, then align every kind at every size."""
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache.db"
        documents = [document for kind in ("noisy", "comp") for document in read(data, kind)]
        sentences = {embeddable(each) for document in documents for side in SIDES for each in document[side]}
        embedder(cache).embed(sorted(sentences), silent)
        for kind, moved in (("noisy", ""), ("noisy", "moved"), ("comp", "")):
            print(f"{kind} {moved}".strip(), flush=True)
            runs = [run_apart(data, cache, kind, count, moved) for count in counts]
            ratio = runs[-1].megabytes / runs[0].megabytes
            print(f"  memory, last over first   {ratio:.2f}   limit {RATIO};   time limit {SECONDS:.0f} s")


def main() -> None:
    """Print the table, or be one run of it."""
    if sys.argv[1] == "--one":
        data, cache, kind, count, moved = sys.argv[2:]
        print(json.dumps(asdict(measure(Path(data), Path(cache), kind, int(count), moved=moved == "moved"))))
    else:
        print_table(Path(sys.argv[1]), [int(count) for count in sys.argv[2:]] or COUNTS)


if __name__ == "__main__":
    main()
