"""Clause links of the development documents and of the bundled story: drawn for judging by reading, scored by the judgments.

    python benchmarks/clause_links.py DATA --draw 60 --story 20 --seed 1 > SHEET   prints what to judge; the key goes to --key
    python benchmarks/clause_links.py DATA --score JUDGMENTS                       the share right, by score and by source
    python benchmarks/clause_links.py DATA --counts                                how many links, and how much they light

DATA is the folder that holds `align/`. The constants were chosen on the documents of even place (0, 2, 4 …, by name) of the
kind comp; links are drawn from those of odd place, and from the links that the program finds in the bundled story. The sheet
marks the lit clauses in their passages and does not say how sure they are. A judgment is a line «NUMBER right» or «NUMBER
wrong»: right where the clauses lit on one side say what those lit on the other say, a few words more or less on either side.
"""

import argparse
import json
import random
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.bitext.clauses import clauses
from reader.bitext.links import LinkedClauses
from reader.bitext.values import ArticleId
from reader.library import Library
from reader.library.clause_links import InsideLinks, inside_linker
from reader.script.language import Language
from reader.text.spans import Span
from reader.text.tokens import tokens

LANGUAGES = (Language.PERSIAN, Language.ARABIC)
LIMIT_RIGHT = 0.90


class Pair(NamedTuple):
    """Two linked passages with their clause links."""

    where: str
    passages: tuple[str, str]
    links: tuple[LinkedClauses, ...]


def of_documents(linker: InsideLinks, data: Path, parity: int = 1) -> Iterator[Pair]:
    """The gold-linked passages of the documents of even (0) or odd (1) place."""
    for path in sorted((data / "align" / "comp").glob("*.json"))[parity::2]:
        document = json.loads(path.read_text(encoding="utf-8"))
        for source, target in document["gold"]:
            if source and target:
                mine, theirs = (
                    " ".join(document[side][index] for index in indices) for side, indices in (("fa", source), ("ar", target))
                )
                found = linker.between(mine, Language.PERSIAN, theirs, Language.ARABIC)
                yield Pair(path.stem, (mine, theirs), found.clauses)


def of_story(linker: InsideLinks, library: Library) -> Iterator[Pair]:
    """The passages that the program links in the bundled story."""
    for source, target in library.links.missing():
        library.links.compute(source, target)
        for link in library.links.between(source, target) or ():
            mine, theirs = (
                " ".join(each.span.of(article.text) for each in article.passages if each.id in side)
                for article, side in (
                    (library.articles.article(ArticleId(source)), link.source),
                    (library.articles.article(ArticleId(target)), link.target),
                )
            )
            found = linker.between(mine, Language.PERSIAN, theirs, Language.ARABIC)
            yield Pair(f"story {source}-{target}", (mine, theirs), found.clauses)


def marked(passage: str, spans: Sequence[Span]) -> str:
    """The passage with the lit clauses in brackets."""
    for span in sorted(spans, reverse=True):
        passage = f"{passage[: span.start]}[[{span.of(passage)}]]{passage[span.end :]}"
    return passage


def draw(groups: Sequence[tuple[Sequence[Pair], int]], seed: int, key: Path) -> None:
    """Print the sheet and write the key."""
    rows: list[dict[str, object]] = []
    for pairs, count in groups:
        everything = [(pair, link) for pair in pairs for link in pair.links]
        for pair, link in random.Random(seed).sample(everything, min(count, len(everything))):
            print(f"{len(rows) + 1}\n{marked(pair.passages[0], link.source)}\n{marked(pair.passages[1], link.target)}\n")
            rows.append({"where": pair.where, "score": link.score, "reasons": "; ".join(map(str, link.reasons))})
    key.write_text(json.dumps({"seed": seed, "rows": rows}, ensure_ascii=False, indent=1), encoding="utf-8")


def score(judgments: Path, key: Path) -> None:
    """Print the figures of a judged draw."""
    rows = json.loads(key.read_text(encoding="utf-8"))["rows"]
    verdicts = dict(line.split()[:2] for line in judgments.read_text(encoding="utf-8").splitlines() if line.strip())
    judged = [(row, verdicts[str(number)] == "right") for number, row in enumerate(rows, start=1)]
    print(f"right   {sum(right for _, right in judged) / len(judged):.3f} of {len(judged)}   limit {LIMIT_RIGHT}")
    groups: dict[str, list[bool]] = defaultdict(list)
    for row, right in judged:
        groups["story" if row["where"].startswith("story") else "documents"].append(right)
        groups[f"score {int(row['score'] * 10) / 10:.1f}"].append(right)
    for group, of_group in sorted(groups.items()):
        print(f"  {group:12} {sum(of_group):3} of {len(of_group):3} right")


def counts(pairs: Sequence[Pair], name: str) -> None:
    """Print how many links there are, and the share of the words of long passages that they light."""
    long = [
        pair
        for pair in pairs
        if any(len(clauses(side, language)) > 1 for side, language in zip(pair.passages, Language, strict=True))
    ]
    lit = sum(len(tokens(span.of(pair.passages[0]))) for pair in long for link in pair.links for span in link.source)
    lit += sum(len(tokens(span.of(pair.passages[1]))) for pair in long for link in pair.links for span in link.target)
    total = sum(len(tokens(side)) for pair in long for side in pair.passages)
    found = sum(len(pair.links) for pair in pairs)
    print(
        f"{name}: {found} links in {len(long)} pairs of which a side is several clauses; {lit / total:.3f} of their tokens lit"
    )


def main() -> None:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--draw", type=int, default=0)
    parser.add_argument("--story", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--key", type=Path, default=Path(tempfile.gettempdir()) / "hamkhan-clause-links-key.json")
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("--score", type=Path)
    asked = parser.parse_args()
    if asked.score:
        score(asked.score, asked.key)
        return
    with tempfile.TemporaryDirectory() as home, Library.open(Path(home)) as library:
        library.words.prepare()
        linker = inside_linker(library.words, library.home.cache)
        documents = list(of_documents(linker, asked.data)) if asked.draw or asked.counts else []
        story = list(of_story(linker, library)) if asked.story or asked.counts else []
        if asked.draw or asked.story:
            draw([(documents, asked.draw), (story, asked.story)], asked.seed, asked.key)
        if asked.counts:
            counts(documents, "documents")
            counts(story, "story")


if __name__ == "__main__":
    main()
