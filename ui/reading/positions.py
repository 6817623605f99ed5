"""Between the two ways of counting: ours in code points, Qt's in UTF-16 units. Nothing else in the program knows the second.

>>> line = LinePositions("سلام 😀 دنیا")
>>> line.to_qt(7), line.from_qt(8), line.from_qt(6)
(8, 7, 5)
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache
from typing import Protocol

from reader.script import letters
from reader.text.spans import Span

_LAST_OF_ONE_UNIT = "\uffff"

_MARKS_END = 0x900
_MARK = re.compile(f"[{letters.MARKS}]")


class Positions(Protocol):
    """The way between both countings of a line."""

    def to_qt(self, offset: int) -> int:
        """UTF-16 units before a place counted in code points of the article."""
        ...

    def from_qt(self, units: int) -> int:
        """Code points of the article before a place counted in UTF-16 units of what is shown."""
        ...


class LinePositions:
    """The positions of one line of text in both countings."""

    __slots__ = ("_astral", "_astral_qt")

    def __init__(self, text: str) -> None:
        self._astral = [index for index, character in enumerate(text) if character > _LAST_OF_ONE_UNIT]
        self._astral_qt = [index + earlier for earlier, index in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """UTF-16 units before a place counted in code points."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def from_qt(self, units: int) -> int:
        """Code points before a place counted in UTF-16 units; inside a pair, the place before it."""
        return units - bisect_left(self._astral_qt, units) if self._astral else units


class VowelledPositions:
    """The positions of a line that is shown with vowel marks which the article does not write.

    A place in the article is that of its letter; a place among the marks of a letter is the letter's.

    >>> from reader.text.spans import Span
    >>> line = VowelledPositions("ثم وقع", [(Span(3, 6), "وَقَّعَ")])
    >>> line.text == "ثم وَقَّعَ", line.to_qt(4), line.from_qt(4), line.from_qt(5), line.to_qt(6)
    (True, 5, 3, 4, 10)

    Args:
        text: the line in the article.
        vowelled: words of the line in order, each with its letters and more marks; one with other letters stays as it is.
    """

    __slots__ = ("_starts", "text")

    def __init__(self, text: str, vowelled: Iterable[tuple[Span, str]]) -> None:
        shown: list[str] = []
        starts: list[int] = []
        end = units = 0
        for span, word in (*vowelled, (Span(len(text), len(text)), "")):
            for piece, with_marks in ((text[end : span.start], ""), (span.of(text), word)):
                written = with_marks if with_marks and _MARK.sub("", piece) == _MARK.sub("", with_marks) else piece
                before = _units_before(written)
                starts.extend(units + before[place] for place in _places(piece, written))
                shown.append(written)
                units += before[-1]
            end = span.end
        self.text = "".join(shown)
        self._starts = [*starts, units]
        """The units before each code point of the article's line, and before its end."""

    def to_qt(self, offset: int) -> int:
        """UTF-16 units before a place counted in code points of the article."""
        return self._starts[offset]

    def from_qt(self, units: int) -> int:
        """Code points of the article before a place counted in UTF-16 units of what is shown."""
        return max(bisect_right(self._starts, units) - 1, 0)


def _places(piece: str, written: str) -> list[int]:
    """Where each code point of a piece stands in what is written for it; a mark stands behind its letter."""
    if piece == written:
        return list(range(len(piece)))
    marks = _marks()
    letter_places = [place for place, letter in enumerate(written) if letter not in marks]
    places: list[int] = []
    count = 0
    for character in piece:
        if character in marks:
            places.append(min(letter_places[count - 1] + 1, len(written)) if count else 0)
        else:
            places.append(letter_places[count])
            count += 1
    return places


@cache
def _marks() -> frozenset[str]:
    return frozenset(character for character in map(chr, range(_MARKS_END)) if _MARK.match(character))


def _units_before(text: str) -> list[int]:
    """The UTF-16 units before each code point, and those of the whole."""
    if not text or max(text) <= _LAST_OF_ONE_UNIT:
        return list(range(len(text) + 1))
    before = [0]
    for character in text:
        before.append(before[-1] + 1 + (character > _LAST_OF_ONE_UNIT))
    return before
