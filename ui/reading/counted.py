"""The words of a text with what they count as, in the shape in which they are painted, found and changed.

Made of a long text it takes several frames, so it is made where it was counted; the window's thread then only takes it.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.study.terms import Status, TermKey
from reader.study.vocabulary import ReadText, Standing
from ui.reading.status_lines import WordStatus

Compared = tuple[object, ...]


class Counted:
    """The words of a text in order; only the window's thread changes it."""

    def __init__(self, text: ReadText, standings: Sequence[Standing]) -> None:
        self.text = text
        self.standings = list(standings)
        self.words = [_painted(each) for each in self.standings]
        """What is painted under each, in the same order; new are those that are there to be learned."""
        self.starts = [each.word.span.start for each in self.standings]
        self.places: dict[Compared, list[int]] = defaultdict(list)
        """Where the words of a term stand among them."""
        for index, each in enumerate(self.standings):
            self.places[compared(each.key)].append(index)

    def at(self, offset: int) -> Standing | None:
        """The word that covers an offset of the article."""
        place = bisect_right(self.starts, offset) - 1
        return self.standings[place] if place >= 0 and offset in self.standings[place].word.span else None

    def next_new(self, after: int) -> Standing | None:
        """The first new word that begins behind an offset; a name asks for no learning."""
        return self._first_new(range(bisect_right(self.starts, after), len(self.words)))

    def new_terms(self) -> list[Standing]:
        """The first word of each term that is new."""
        return [each for places in self.places.values() if (each := self._first_new(places))]

    def _first_new(self, places: Iterable[int]) -> Standing | None:
        words, new = self.words, Status.NEW
        return next((self.standings[place] for place in places if words[place].status is new), None)

    def change(self, key: TermKey, status: Status) -> Sequence[int]:
        """Give the words that count as a term another status: their places."""
        places = self.places.get(compared(key), ())
        for index in places:
            before = self.standings[index]
            self.standings[index] = Standing(before.word, before.key, status)
            self.words[index] = _painted(self.standings[index])
        return places


def compared(key: TermKey) -> Compared:
    """What makes two keys the same term."""
    return key.language, key.kind, key.folded


def _painted(standing: Standing) -> WordStatus:
    # A name that was never marked asks for no learning.
    is_unmarked_name = standing.status is Status.NEW and standing.word.is_name
    return WordStatus(standing.word.span, Status.IGNORED if is_unmarked_name else standing.status)
