"""Links by words alone against the development documents: how many are right, how sure they say they are, what they cost.

    python benchmarks/lexical.py DATA

DATA is the folder that holds `align/` (documents, gold and scorers; it is no part of the project). Of each kind the documents
at even places were used to choose the constants of `reader.bitext.lexical` and `reader.library.lexical_keys`; those at odd
places only check them.
"""

import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from alignment import loaded

from reader.bitext.lexical import keys_in, links_by_words, sureness
from reader.bitext.search import Block
from reader.folders import Home
from reader.library.lexical_keys import LexicalKeys
from reader.library.words import Words
from reader.script.language import Language

KINDS = ("noisy", "swap", "comp")
EDGES = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98)


def linked(document: dict[str, Any], words: Words) -> list[Block]:
    """The links of a document, its words looked up anew."""
    keys_of = LexicalKeys(words)
    source = keys_in(document["fa"], Language.PERSIAN, keys_of=keys_of, names_in=words.names_in)
    target = keys_in(document["ar"], Language.ARABIC, keys_of=keys_of, names_in=words.names_in)
    return links_by_words(source, target)[0]


def rightness(document: dict[str, Any], found: list[Block]) -> list[tuple[float, bool]]:
    """The score of each link and whether it holds a pair of the gold."""
    gold = {(i, j) for mine, theirs in document["gold"] for i in mine for j in theirs}
    return [(link.score, any((i, j) in gold for i in link.source_indices for j in link.target_indices)) for link in found]


def edge_below(score: float) -> float:
    """The lower edge of the bin that a link's score falls into."""
    return max(edge for edge in EDGES if sureness(score) >= edge)


def main() -> None:
    """Print the tables."""
    data = Path(sys.argv[1]) / "align"
    scorer = loaded(data / "score.py")
    judged: dict[str, list[tuple[float, bool]]] = {"chosen on": [], "checked on": []}
    seconds, pairs = 0.0, 0
    with tempfile.TemporaryDirectory() as home:
        words = Words(Home(Path(home)))
        words.prepare()
        print("links by words alone (F1 of sentence links; of whole blocks)")
        for kind in KINDS:
            documents = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((data / kind).glob("*.json"))]
            for half, name in enumerate(judged):
                mine = documents[half::2]
                begun = time.perf_counter()
                found = [linked(document, words) for document in mine]
                seconds, pairs = seconds + time.perf_counter() - begun, pairs + len(mine)
                for document, links in zip(mine, found, strict=True):
                    judged[name] += rightness(document, links)
                blocks = [[[list(link.source_indices), list(link.target_indices)] for link in links] for links in found]
                scores = scorer.score([document["gold"] for document in mine], blocks)
                print(f"  {kind:6} {name:11} {scores['link'][2]:.3f}  {scores['strict_nn'][2]:.3f}  ({len(mine)} documents)")
        words.close()
    print(f"a pair: {seconds / pairs * 1000:.0f} ms")
    for name, scored in judged.items():
        print(f"links {name}: said to be sure, share right, how many")
        bins = Counter(edge_below(score) for score, _ in scored)
        for edge, count in sorted(bins.items()):
            inside = [(sureness(score), right) for score, right in scored if edge_below(score) == edge]
            said, share = sum(said for said, _ in inside) / count, sum(right for _, right in inside) / count
            print(f"  {said:.2f}  {share:.2f}  {count}")


if __name__ == "__main__":
    main()
