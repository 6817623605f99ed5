"""Between the two ways of counting: ours in code points, Qt's in UTF-16 units. Nothing else in the program knows the second.

>>> line = LinePositions("سلام 😀 دنیا")
>>> line.to_qt(7), line.from_qt(8), line.from_qt(6)
(8, 7, 5)
"""

from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"


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
