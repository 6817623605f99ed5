"""Numbers as values, whatever digits and scale words they are written with.

>>> [str(number) for number in numbers("۲/ ۵میلیون دلار و ٥٠٠ ألف و 3,000 و ۵۰۰ هزار")]
['2500000', '500000', '3000', '500000']
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from reader.script import letters
from reader.script.folding import fold

_SCALES = {
    fold(word): Decimal(10) ** power
    for power, words in {
        3: "هزار ألف آلاف الف",
        6: "میلیون مليون ملايين میلیونها",
        9: "میلیارد مليار مليارات بیلیون",
        12: "تریلیون تريليون",
    }.items()
    for word in words.split()
}
# The Persian decimal slash is often typed with a space behind it: «۲/ ۵میلیون» is two and a half million.
_NUMBER = re.compile(
    f"(?P<digits>[{letters.DIGITS}]+(?:[.,٫٬'](?=[{letters.DIGITS}])[{letters.DIGITS}]+|/ ?(?=[۰-۹])[۰-۹]+)*)"
    f"(?P<gap>[ {letters.NBSP}{letters.ZWNJ}]?)(?P<scale>[{letters.ARABIC_LETTERS}]+)?"
)
_GROUPED = re.compile(r"\d{1,3}(?:[,.]\d{3})+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number met in a text."""

    value: Decimal
    start: int
    end: int

    def __str__(self) -> str:
        return format(self.value.normalize(), "f")


def numbers(text: str) -> tuple[Number, ...]:
    """Every number in `text` in order, scale words («هزار», «مليون») multiplied in; spans in code points, half open."""
    found: list[Number] = []
    for match in _NUMBER.finditer(text):
        scale = _SCALES.get(fold(match["scale"])) if match["scale"] else None
        end = match.end("scale") if scale else match.end("digits")
        found.append(Number(_value(match["digits"]) * (scale or 1), match.start(), end))
    return tuple(found)


def _value(written: str) -> Decimal:
    ascii_digits = fold(written).replace(" ", "").replace("٬", "").replace("'", "").replace("٫", ".").replace("/", ".")
    if _GROUPED.fullmatch(ascii_digits) and not ascii_digits.startswith("0"):
        return Decimal(re.sub("[,.]", "", ascii_digits))
    whole, *fractions = re.split("[.,]", ascii_digits)
    # A dotted sequence such as 1.2.3 is no number of ours: keep it whole as its digits, comparable to itself only.
    return Decimal(f"{whole}.{fractions[0]}") if len(fractions) == 1 else Decimal(whole + "".join(fractions))
