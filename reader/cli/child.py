"""The child process in which long work runs: `python -m reader.cli.child HOME TASK [ARGUMENT…]`.

It prints one JSON object a line: `{"progress": [done, total]}`, and at its end `{"changed": [kinds]}` or
`{"failed": sentence}`. It may be killed at any moment; what it keeps, it keeps in whole transactions.
"""

import json
import sys
from pathlib import Path

from reader.bitext.values import ArticleId
from reader.changes import Changes, Kind
from reader.errors import InputError, MachineError
from reader.library import Library


def main(arguments: list[str]) -> None:
    """Do one task and tell how it went."""
    folder, task, *rest = arguments
    try:
        with Library.open(Path(folder)) as library:
            changes = _run(library, task, rest)
    except (InputError, MachineError) as error:
        _say({"failed": str(error)})
    else:
        _say({"changed": [kind.value for kind in changes.kinds]})


def _run(library: Library, task: str, arguments: list[str]) -> Changes:
    if task == "words":
        library.words.prepare(_progress)
        return Changes.of(Kind.WORDS)
    if task == "vowels":
        return library.words.learn_vowels(library.articles.article(ArticleId(int(arguments[0]))), _progress)
    if task == "reading":
        wanted = [library.articles.article(ArticleId(int(number))) for number in arguments]
        for article in wanted:
            library.readings.learn(article, _progress)
        return Changes.of(Kind.WORDS)
    if task == "links":
        source, target = map(int, arguments)
        return library.links.compute(ArticleId(source), ArticleId(target), _progress)
    if task == "inside":
        source, target = map(int, arguments)
        return library.links.learn_words(ArticleId(source), ArticleId(target), _progress)
    raise InputError(f"There is no task {task}.")


def _progress(done: int, total: int) -> None:
    _say({"progress": [done, total]})


def _say(what: dict[str, object]) -> None:
    # Escaped as ASCII: the pipe's encoding is whatever the system's is.
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
