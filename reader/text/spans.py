"""A place in a text: half-open, counted in code points of the text as decoded."""

from typing import NamedTuple


class Span(NamedTuple):
    """From `start` up to, not including, `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch of `text` that stands here."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> "Span":
        """The same stretch when `by` characters are put before the text."""
        return Span(self.start + by, self.end + by)

    def overlap(self, other: "Span") -> int:
        """How many characters the two share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end
