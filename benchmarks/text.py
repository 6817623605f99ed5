"""Tokens and sentences against the treebanks: `python benchmarks/text.py DATA/ud`."""

import sys
from collections.abc import Iterable
from pathlib import Path

from reader.text.sentences import sentences
from reader.text.tokens import tokens

NO_SPACE_BEFORE = set("،؛.:!؟?)»]}%…")
NO_SPACE_AFTER = set("(«[{")


def treebank_sentences(path: Path) -> list[list[str]]:
    """The surfaces of each sentence of a treebank file, in order."""
    found: dict[str, list[str]] = {}
    for row in path.read_text(encoding="utf-8").splitlines():
        sentence, surface = row.split("\t")[:2]
        found.setdefault(sentence, []).append(surface)
    return list(found.values())


def set_in_type(surfaces: Iterable[str]) -> tuple[str, list[tuple[int, int]]]:
    """The surfaces as a printed line, punctuation attached as printers do, and each one's span in it."""
    text, spans, glue = "", list[tuple[int, int]](), True
    for surface in surfaces:
        text += "" if glue or surface in NO_SPACE_BEFORE else " "
        spans.append((len(text), len(text) + len(surface)))
        text += surface
        glue = surface in NO_SPACE_AFTER
    return text, spans


def f1(gold: set[tuple[int, int]], found: set[tuple[int, int]]) -> float:
    """The harmonic mean of precision and recall over exact spans."""
    return 2 * len(gold & found) / (len(gold) + len(found))


def measure(path: Path) -> tuple[float, float]:
    """Token F1 and sentence F1 over a whole treebank file."""
    gold_tokens: set[tuple[int, int]] = set()
    gold_sentences: set[tuple[int, int]] = set()
    text = ""
    for surfaces in treebank_sentences(path):
        line, spans = set_in_type(surfaces)
        text += " " if text else ""
        gold_tokens.update((start + len(text), end + len(text)) for start, end in spans)
        gold_sentences.add((len(text), len(text) + len(line)))
        text += line
    found_tokens = {(token.span.start, token.span.end) for token in tokens(text)}
    found_sentences = {(span.start, span.end) for span in sentences(text)}
    return f1(gold_tokens, found_tokens), f1(gold_sentences, found_sentences)


def main() -> None:
    """Print one row a treebank."""
    print(f"{'treebank':28} {'tokens F1':>10} {'sentences F1':>13}")
    for path in sorted(Path(sys.argv[1]).glob("*-dev.tsv")):
        token_f1, sentence_f1 = measure(path)
        print(f"{path.stem:28} {token_f1:10.4f} {sentence_f1:13.4f}")


if __name__ == "__main__":
    main()
