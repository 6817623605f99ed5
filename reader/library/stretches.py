"""Stretches: the text of each side of a link as it is compared inside, whether it stands in a library or in a file."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.text.spans import Span


class Stretch(NamedTuple):
    """Text of one side of a link, and where it stands in its article."""

    text: str
    start: int


def stretches(text: str, passages: Sequence[Span], places: Sequence[int]) -> list[Stretch]:
    """One stretch where the passages of a side stand in a row, else every passage alone.

    Args:
        text: of the article.
        passages: all of the article, in order.
        places: which of them the side holds, ascending.
    """
    if places and places[-1] - places[0] == len(places) - 1:
        return [_stretch(text, passages[places[0]].start, passages[places[-1]].end)]
    return [_stretch(text, passages[place].start, passages[place].end) for place in places]


def _stretch(text: str, start: int, end: int) -> Stretch:
    return Stretch(text[start:end], start)
