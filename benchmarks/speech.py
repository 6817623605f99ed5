"""Speech: how long it takes to prepare some ten minutes of it from the bundled texts: `python benchmarks/speech.py`.

The child is started, says passages of every article in turn and writes them as one sound a language; its start is counted.
Limit: ten minutes of speech in under 2 seconds. The time to the first piece is what a reader waits for. What is
stopped is playing to no device.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.errors import InputError
from reader.library import Library
from reader.script.language import Language
from reader.speech.child import PROGRAM, make
from reader.speech.script import USUAL_RATE, Manner, Piece, cut
from reader.speech.wire import Part, Request, Wish, parts_of, write_request

MINUTES = 10
LIMIT_SECONDS = 2.0
STOP_MILLISECONDS = 50
WORDS = MINUTES * USUAL_RATE


def pieces_of(library: Library, language: Language, words: int) -> tuple[Piece, ...]:
    """As many words of the articles of a language."""
    found: list[Piece] = []
    while sum(len(piece.words) for piece in found) < words:
        before = len(found)
        for story in library.articles.stories():
            for summary in story.articles:
                if summary.language is language and sum(len(piece.words) for piece in found) < words:
                    article = library.articles.article(summary.id)
                    found += cut(article.text, language)
        if len(found) == before:
            raise InputError("The bundled story has no text of this language.")
    return tuple(found)


def main() -> None:
    """Print seconds, and their ratio to the length of the speech."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        every = {language: pieces_of(library, language, WORDS) for language in Language}
        for language, pieces in every.items():
            part = Part(pieces, Manner(language), Path(folder) / f"{language.value}.wav")
            begun = time.perf_counter()
            (made,) = make([part])
            took = time.perf_counter() - begun
            first = time.perf_counter()
            make([part._replace(pieces=pieces[:1])])
            first = time.perf_counter() - first
            minutes = made.seconds / 60
            for_ten = took * MINUTES * 60 / made.seconds
            print(
                f"{language.value}: {minutes:.1f} min of speech in {took:.2f} s, {made.seconds / took:.0f} times faster; "
                f"{MINUTES} min: {for_ten:.2f} s (limit {LIMIT_SECONDS:.0f}); first piece after {first * 1000:.0f} ms"
            )
        print(f"stopping what is being said: {stop_milliseconds(every[Language.PERSIAN]):.0f} ms (limit {STOP_MILLISECONDS})")


def stop_milliseconds(pieces: tuple[Piece, ...]) -> float:
    """From the wish to stop until the playing child is gone."""
    process = subprocess.Popen([sys.executable, *PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(write_request(Request(Wish.SAY, parts_of(pieces[:5], Manner(Language.PERSIAN)), to_nobody=True)))
        process.stdin.flush()
        process.stdout.readline()
        begun = time.perf_counter()
        process.kill()
        process.wait()
        return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
