"""Words: how soon they are ready, lemmas against the treebanks, how fast they are found: `python benchmarks/words.py DATA/ud`.

Lemmas are scored by the material's own `score.py` on what `annotate --tokens` would print. Look-up is measured against a raw
sqlite3 point query on the same file in the same run.
"""

import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from reader.folders import Home
from reader.library.words import Words
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.tokens import Token, TokenKind, token_of

LANGUAGES = {"fa": Language.PERSIAN, "ar": Language.ARABIC}
SAMPLE = 2000


def treebank_sentences(path: Path) -> Iterator[list[str]]:
    """The surfaces of each sentence of a treebank file, in order."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    for _, of_one in groupby(rows, key=lambda row: row[0]):
        yield [row[1] for row in of_one]


def annotated(words: Words, path: Path, language: Language) -> Iterator[str]:
    """A row a token as the scorer reads them: surface, lemmas, gloss."""
    for surfaces in treebank_sentences(path):
        sentence: list[Token] = [token_of(surface) for surface in surfaces]
        for each in words.annotate_tokens(sentence, language):
            lemmas = "|".join(dict.fromkeys(gloss.entry.lemma for gloss in each.glosses))
            yield "\t".join([each.token.surface, lemmas, "; ".join(each.glosses[0].entry.senses)])


def scored(words: Words, material: Path, folder: Path) -> Iterator[tuple[str, str, float]]:
    """The scorer's line on content words for each treebank, and tokens a second."""
    for path in sorted(material.glob("*-dev.tsv")):
        code = path.name[:2]
        started = time.perf_counter()
        rows = list(annotated(words, path, LANGUAGES[code]))
        speed = len(rows) / (time.perf_counter() - started)
        answers = folder / path.name
        answers.write_text("\n".join(rows) + "\n", encoding="utf-8")
        scorer = [sys.executable, str(material / "score.py"), code, str(path), str(answers)]
        printed = subprocess.run(scorer, capture_output=True, text=True, check=True).stdout
        line = next(line for line in printed.splitlines() if line.strip().startswith("content"))
        yield path.stem, " ".join(line.split()), speed


def median_milliseconds(call: Callable[[str], object], asked: list[str]) -> float:
    """How long one call takes, each word asked once."""
    taken: list[float] = []
    for word in asked:
        started = time.perf_counter()
        call(word)
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def lookup_speeds(database: Path, words: Words, material: Path) -> Iterator[tuple[str, float, str]]:
    """Median milliseconds of a raw query, an exact look-up of the list and an analysed one, with each limit."""
    connection = sqlite3.connect(database)
    lemmas = [row[0] for row in connection.execute("SELECT lemma FROM entry WHERE language = 'fa' AND is_compound = 0")]
    asked = random.Random(1).sample(lemmas, SAMPLE)
    statement = "SELECT * FROM entry WHERE folded = ? AND language = 'fa'"
    raw = median_milliseconds(lambda word: connection.execute(statement, (fold(word),)).fetchall(), asked)
    exact = median_milliseconds(lambda word: words.entries(word, Language.PERSIAN), asked)
    yield "raw sqlite3 point query", raw, ""
    yield "exact look-up", exact, f"{exact / raw:.2f} × raw (limit 5)"
    for code, language in LANGUAGES.items():
        path = next(material.glob(f"{code}_*-dev.tsv"))
        surfaces = {word for sentence in treebank_sentences(path) for word in sentence}
        forms = sorted(word for word in surfaces if token_of(word).kind is TokenKind.WORD)
        some = random.Random(2).sample(forms, min(SAMPLE, len(forms)))
        analysed = median_milliseconds(lambda word, language=language: words.glosses(word, language), some)  # type: ignore[misc]
        yield f"analysed look-up, {code}", analysed, "(limit 0.3 ms)"
    connection.close()


def compile_seconds(words: Words) -> float:
    """How long a first start waits for the word list."""
    started = time.perf_counter()
    words.prepare()
    return time.perf_counter() - started


def main() -> None:
    """Print both tables."""
    material = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        home = Home(Path(name))
        words = Words(home)
        print(f"{'first run: the list compiled':28} {compile_seconds(words):8.2f} s   (limit 6 s)")
        for what, milliseconds, remark in lookup_speeds(home.wordlist, words, material):
            print(f"{what:28} {milliseconds:8.4f} ms  {remark}")
        for treebank, line, speed in scored(words, material, Path(name)):
            print(f"{treebank:22} {line}  {speed:7.0f} tokens/s")
        words.close()


if __name__ == "__main__":
    main()
