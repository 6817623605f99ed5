"""Reviewing that is killed: `python benchmarks/killed_review.py [--kills 50] [--cards 500]`.

A child reviews the cards of one day and says of each answer that it was kept. It is killed at random moments and started anew
until the day is done. Then every answer it told of must be in the library, none twice, and the file whole.
"""

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from reader.library import Library
from reader.script.language import Language
from reader.study.cards import Limits, Rating
from reader.study.terms import Marking, Status, TermKey, TermKind

_MOST_BEFORE_A_KILL = 20
_LONGEST_DELAY = 0.012
"""Seconds after an answer was told of: the next is being written then."""
_RATINGS = (Rating.AGAIN, Rating.GOOD, Rating.GOOD, Rating.EASY)

Told = tuple[int, int]
"""A card, and how many answers it has had."""


def review(folder: Path) -> None:
    """Answer what is left of the day, and tell of each answer once it is kept."""
    with Library.open(folder) as library:
        cards = {card.id: card for card in library.reviewing.cards()}
        while waiting := library.reviewing.queue().cards:
            card = cards[waiting[0].card]
            # Each card has an answer of its own at each of its turns: most are learned in the end.
            rating = random.Random(card.id * 31 + card.reviews).choice(_RATINGS)
            cards[card.id] = library.reviewing.answer(card, rating).card
            print(json.dumps([card.id, card.reviews + 1]), flush=True)


def make_day(folder: Path, count: int) -> None:
    """A library with so many words to learn today."""
    with Library.open(folder) as library:
        words = [Marking(TermKey(Language.PERSIAN, TermKind.FORM, f"واژه{number}")) for number in range(count)]
        library.study.set_status(words, Status.LEARNING_1)
        library.reviewing.set_limits(Limits(new=count, reviews=10 * count))
        library.reviewing.make_cards()


def run_child(folder: Path, most: int | None, chance: random.Random) -> list[Told]:
    """What a child told until it was killed after `most` answers and a moment more, or was done."""
    child = subprocess.Popen(
        [sys.executable, __file__, "--child", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    told = []
    for line in child.stdout:
        told.append(line)
        if most is not None and len(told) >= most:
            time.sleep(chance.random() * _LONGEST_DELAY)
            child.kill()
            # What it told in the meantime was kept as well; its last line may be cut short.
            told += [rest for rest in child.stdout.read().splitlines(keepends=True) if rest.endswith("\n")]
            break
    _, errors = child.communicate()
    if errors:
        raise SystemExit(errors)
    return [(card, reviews) for card, reviews in map(json.loads, told)]


def faults(database: Path, told: list[Told], kills: int) -> list[str]:
    """Everything that is wrong with what was kept; nothing, one hopes."""
    connection = sqlite3.connect(database)
    kept = Counter(
        (card, before + 1)
        for card, before in connection.execute("SELECT card, json_extract(before, '$.reviews') FROM review").fetchall()
    )
    wrong = [f"lost: {each}" for each in told if each not in kept]
    wrong += [f"told twice: {each}" for each, count in Counter(told).items() if count > 1]
    wrong += [f"kept twice: {each}" for each, count in kept.items() if count > 1]
    counted = "SELECT id FROM card WHERE reviews <> (SELECT count(*) FROM review WHERE card = card.id)"
    wrong += [f"card {number} counts otherwise than its answers" for (number,) in connection.execute(counted)]
    if len(kept) - len(told) > kills:
        wrong.append(f"{len(kept) - len(told)} answers were kept and not told of, after {kills} kills")
    (whole,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    return wrong if whole == "ok" else [*wrong, whole]


def main() -> None:
    """Kill, look, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--cards", type=int, default=500)
    parser.add_argument("--child", type=Path)
    wanted = parser.parse_args()
    if wanted.child:
        review(wanted.child)
        return
    chance, told = random.Random(1), []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_day(folder, wanted.cards)
        for _ in range(wanted.kills):
            told += run_child(folder, chance.randint(1, _MOST_BEFORE_A_KILL), chance)
            if wrong := faults(folder / "library.db", told, wanted.kills):
                raise SystemExit("\n".join(wrong))
        told += run_child(folder, None, chance)
        wrong = faults(folder / "library.db", told, wanted.kills)
        with Library.open(folder) as library:
            cards = sum(not card.is_new for card in library.reviewing.cards())
    print(f"{wanted.kills} kills, {len(told)} answers told of, {cards} of {wanted.cards} cards asked, {len(wrong)} faults")
    if wrong or cards != wanted.cards:
        raise SystemExit("\n".join(wrong))


if __name__ == "__main__":
    main()
