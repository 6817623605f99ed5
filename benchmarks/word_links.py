"""Word links of the development documents, drawn for judging by reading, and scored by the judgments.

    python benchmarks/word_links.py DATA --draw 200 --seed 1 > SHEET       prints what to judge; the key goes to --key
    python benchmarks/word_links.py DATA --score JUDGMENTS                 the share right, the share shown, the wrong ones
    python benchmarks/word_links.py DATA --time                            what a pair costs beside its embedding

DATA is the folder that holds `align/`. The constants were chosen on the documents of even place (0, 2, 4 …, by name); links are
drawn from those of odd place, gold-linked pairs of the kind raw. The sheet marks the lit words in their sentences and says
neither how they were found nor how sure they are. A judgment is a line «NUMBER right» or «NUMBER wrong»: right where every
word lit on one side says what the words lit on the other say in these sentences; a light verb's
noun alone with the verb is right.
"""

import argparse
import json
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.bitext.word_evidence import Role
from reader.bitext.word_links import WordLink
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import Home
from reader.library.word_links import WordLinks
from reader.library.words import Words
from reader.script.language import Language
from reader.text.tokens import tokens

LANGUAGES = (Language.PERSIAN, Language.ARABIC)
LIMIT_RIGHT, LIMIT_SHOWN, LIMIT_TIME = 0.90, 0.70, 1.2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two gold-linked passages with their word links."""

    document: str
    passages: tuple[str, str]
    links: tuple[WordLink, ...]
    content: tuple[int, int]
    """Content words on each side."""
    shown: tuple[int, int]
    """Those of them that are lit."""


def gold_pairs(data: Path, parity: int) -> Iterator[tuple[str, tuple[str, str]]]:
    """The gold-linked passages of the documents of even (0) or odd (1) place, Persian and Arabic."""
    for path in sorted((data / "align" / "raw").glob("*.json"))[parity::2]:
        document = json.loads(path.read_text(encoding="utf-8"))
        for source, target in document["gold"]:
            if source and target:
                passages = (
                    " ".join(document["fa"][index] for index in source),
                    " ".join(document["ar"][index] for index in target),
                )
                yield path.stem, passages


def linked(finder: WordLinks, data: Path, parity: int = 1) -> list[Pair]:
    """Every pair with its links."""
    found = []
    for document, passages in gold_pairs(data, parity):
        links = finder.words_between(passages[0], LANGUAGES[0], passages[1], LANGUAGES[1])
        content = [content_words(finder, passage, language) for passage, language in zip(passages, LANGUAGES, strict=True)]
        lit = {member for link in links for member in link.source}, {member for link in links for member in link.target}
        counts = len(content[0]), len(content[1])
        found.append(Pair(document, passages, links, counts, (len(content[0] & lit[0]), len(content[1] & lit[1]))))
    return found


def content_words(finder: WordLinks, passage: str, language: Language) -> set[int]:
    """The tokens that are nouns, verbs (light ones too), adjectives, adverbs, names, numbers, or unknown words.

    A word that is written apart counts once; the copulas («بودن», «كان») do not.
    """
    units = finder.units(passage, tokens(passage), language)
    singles = {unit.members[0] for unit in units if len(unit.members) == 1}
    words = [unit for unit in units if len(unit.members) == 1 or singles.isdisjoint(unit.members)]
    return {unit.members[-1] for unit in words if unit.role is not Role.FUNCTION}


def marked(passage: str, members: Sequence[int]) -> str:
    """The passage with the lit words in brackets."""
    parts, end = [], 0
    for index, token in enumerate(tokens(passage)):
        if index in members:
            parts += [passage[end : token.span.start], "[[", token.surface, "]]"]
            end = token.span.end
    return "".join([*parts, passage[end:]])


def draw(pairs: Sequence[Pair], count: int, seed: int, key: Path) -> None:
    """Print the sheet and write the key."""
    everything = [(pair, link) for pair in pairs for link in pair.links]
    drawn = random.Random(seed).sample(everything, count)
    rows = []
    for number, (pair, link) in enumerate(drawn, start=1):
        sides = [marked(passage, side) for passage, side in zip(pair.passages, (link.source, link.target), strict=True)]
        lit = [
            " ".join(tokens(passage)[m].surface for m in side)
            for passage, side in zip(pair.passages, (link.source, link.target), strict=True)
        ]
        print(f"{number}\t{lit[0]} = {lit[1]}\n{sides[0]}\n{sides[1]}\n")
        rows.append({"document": pair.document, "fa": lit[0], "ar": lit[1], "score": link.score, "reason": link.reason.value})
    shown = sum(sum(pair.shown) for pair in pairs) / sum(sum(pair.content) for pair in pairs)
    sides_shown = [sum(pair.shown[side] for pair in pairs) / sum(pair.content[side] for pair in pairs) for side in (0, 1)]
    figures = {
        "links": len(everything),
        "pairs": len(pairs),
        "shown": shown,
        "persian": sides_shown[0],
        "arabic": sides_shown[1],
    }
    key.write_text(json.dumps({"seed": seed, **figures, "rows": rows}, ensure_ascii=False, indent=1), encoding="utf-8")


def score(judgments: Path, key: Path) -> None:
    """Print the figures of a judged draw."""
    drawn = json.loads(key.read_text(encoding="utf-8"))
    verdicts = dict(line.split()[:2] for line in judgments.read_text(encoding="utf-8").splitlines() if line.strip())
    judged = [(row, verdicts[str(number)] == "right") for number, row in enumerate(drawn["rows"], start=1)]
    right = sum(is_right for _, is_right in judged) / len(judged)
    print(f"{len(judged)} of {drawn['links']} links in {drawn['pairs']} pairs, seed {drawn['seed']}")
    print(f"right                  {right:.3f}   limit {LIMIT_RIGHT}")
    print(
        f"content words shown    {drawn['shown']:.3f}   limit {LIMIT_SHOWN}   "
        f"(Persian {drawn['persian']:.3f}, Arabic {drawn['arabic']:.3f})"
    )
    for name in ("reason", "score"):
        groups: dict[str, list[bool]] = defaultdict(list)
        for row, is_right in judged:
            groups[row[name] if name == "reason" else f"{int(row[name] * 10) / 10:.1f}"].append(is_right)
        for group, of_group in sorted(groups.items()):
            print(f"  {name} {group:12} {sum(of_group):3} of {len(of_group):3} right")
    for number, (row, is_right) in enumerate(judged, start=1):
        if not is_right:
            print(f"  wrong {number:3}  {row['fa']} = {row['ar']}   {row['reason']} {row['score']}")


def time_ratio(finder: WordLinks, engine: NumpyEngine, data: Path) -> tuple[float, float]:
    """The seconds of linking, embedding included, over those of embedding alone; and over all pairs, milliseconds of one."""
    embedding = linking = 0.0
    pairs = [passages for _, passages in gold_pairs(data, 1)]
    for source, target in pairs:
        begun = time.perf_counter()
        engine.embed([source, target])
        embedding += time.perf_counter() - begun
        begun = time.perf_counter()
        finder.words_between(source, LANGUAGES[0], target, LANGUAGES[1])
        linking += time.perf_counter() - begun
    return linking / embedding, 1000 * linking / len(pairs)


def main() -> None:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--draw", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--key", type=Path, default=Path(tempfile.gettempdir()) / "hamkhan-word-links-key.json")
    parser.add_argument("--score", type=Path)
    parser.add_argument("--time", action="store_true")
    asked = parser.parse_args()
    if asked.score:
        score(asked.score, asked.key)
        return
    weights = find_weights()
    assert weights is not None, "python3 start.py setup"
    with tempfile.TemporaryDirectory() as home:
        words, engine = Words(Home(Path(home))), NumpyEngine(weights)
        words.prepare()
        words.warm()
        engine.embed(["سلام"])
        finder = WordLinks(words, engine)
        if asked.draw:
            draw(linked(finder, asked.data), asked.draw, asked.seed, asked.key)
        if asked.time:
            ratio, milliseconds = time_ratio(finder, engine, asked.data)
            print(f"pair linked / its embedding   {ratio:.2f}   limit {LIMIT_TIME}   ({milliseconds:.0f} ms a pair)")
        words.close()


if __name__ == "__main__":
    main()
