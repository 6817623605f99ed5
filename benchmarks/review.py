"""Reviewing: an answer and the next card, with 10,000 terms and 5,000 cards: `python benchmarks/review.py`.

The limit is one frame of a window, 16 ms. The window shows a card that was fetched ahead, so of all this it waits for
nothing; what is measured is how soon everything is written and the card after the next is there.
"""

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from reader.library import Library
from reader.script.language import Language
from reader.study.cards import Limits, Rating
from reader.study.terms import Marking, Place, Status, TermKey, TermKind
from reader.text.tokens import TokenKind, tokens

T = TypeVar("T")

_TERMS, _CARDS, _ANSWERS = 10_000, 5_000, 250
_FRAME = 16.0
"""Milliseconds."""
_DAY = 86_400_000


def words_of(library: Library) -> Iterator[Marking]:
    """The words of the bundled articles where they stand, and made-up ones behind them."""
    for story in library.articles.stories():
        for summary in story.articles:
            article = library.articles.article(summary.id)
            for passage in article.passages:
                for token in tokens(passage.span.of(article.text)):
                    if token.kind is TokenKind.WORD:
                        place = Place(summary.id, passage.id, token.span.shifted(passage.span.start))
                        yield Marking(TermKey(summary.language, TermKind.FORM, token.surface), token.surface, place)
    for number in range(_TERMS):
        yield Marking(TermKey(Language.PERSIAN, TermKind.FORM, f"واژه{number}"))


def fill(library: Library) -> None:
    """Ten thousand terms, five thousand cards, most of them answered and many of them due."""
    markings = {(each.key.language, each.key.folded): each for each in words_of(library)}
    chosen = list(markings.values())[:_TERMS]
    learned = chosen[: _CARDS // 3]
    library.study.set_statuses((each, Status.LEARNING_1 if each in learned else Status.KNOWN) for each in chosen)
    library.reviewing.make_cards()
    library.reviewing.set_limits(Limits(new=20, reviews=300))
    missing = _CARDS - len(library.reviewing.cards())
    now, chance = round(time.time() * 1000), random.Random(1)
    with sqlite3.connect(library.home.library) as connection:
        numbers = [number for (number,) in connection.execute("SELECT id FROM card ORDER BY id")]
        for number in numbers[: len(numbers) * 4 // 5]:
            far = chance.randint(-30, 60)
            row = (chance.uniform(1, 60), chance.uniform(2, 9), now + far * _DAY, now - chance.randint(31, 90) * _DAY, number)
            connection.execute(
                "UPDATE card SET state = 2, step = NULL, reviews = 5, stability = ?, difficulty = ?, due = ?, last_review = ? "
                "WHERE id = ?",
                row,
            )
    print(f"{len(chosen)} terms, {_CARDS - missing} cards")


def timed(call: Callable[[], T], taken: list[float]) -> T:
    """Call, and note the milliseconds."""
    started = time.perf_counter()
    answer = call()
    taken.append((time.perf_counter() - started) * 1000)
    return answer


def bare_writes(database: Path) -> list[float]:
    """What the disk takes for one row that is to last, without any of ours."""
    taken: list[float] = []
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    for number in range(_ANSWERS):
        timed(lambda: connection.execute("INSERT OR REPLACE INTO profile VALUES ('x', ?)", (number,)), taken)  # noqa: B023
    connection.close()
    return taken


def main() -> None:
    """Print the table."""
    chance = random.Random(2)
    answers: list[float] = []
    queues: list[float] = []
    questions: list[float] = []
    with tempfile.TemporaryDirectory() as name, Library.open(Path(name)) as library:
        library.words.prepare()
        fill(library)
        reviewing = library.reviewing
        question = reviewing.question(reviewing.queue().cards[0].card)
        for _ in range(_ANSWERS):
            card, rating = question.card, chance.choice(list(Rating))
            timed(lambda: reviewing.answer(card, rating, 5000), answers)  # noqa: B023
            queue = timed(reviewing.queue, queues)
            number = queue.cards[0].card
            question = timed(lambda: reviewing.question(number), questions)  # noqa: B023
        bare = bare_writes(library.home.library)
    both = [sum(each) for each in zip(answers, queues, strict=True)]
    for what, taken in (
        ("a bare row written", bare),
        ("an answer written", answers),
        ("the queue of what is left", queues),
        ("both: the next card is known", both),
        ("the next card with its facts", questions),
    ):
        worst = statistics.quantiles(taken, n=100)[98]
        print(f"{what:30} median {statistics.median(taken):6.2f} ms  99th {worst:6.2f} ms  {worst / _FRAME:5.2f} of a frame")


if __name__ == "__main__":
    main()
