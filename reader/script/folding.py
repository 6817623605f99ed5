"""Folding: the form in which words are compared, with the way back to the text as it stands.

Two spellings fold to one form when a reader would call them the same word: vowel marks, tatweel, the half-space and
direction controls go; ي ى ی are one letter, as are ك ک, the seats of hamza and the alefs, ة and ه; presentation forms
become letters, digits ASCII, Latin letters lower case. Folding is for comparing only: what is shown and stored is the
surface.

>>> fold("كِتَابٌ") == fold("کتاب")
True
>>> fold("می\u200cروم"), fold("الذى"), fold("مسؤولة")
('میروم', 'الذی', 'مسووله')
>>> fold("۲۵۰۰ ﷲ ﻻ")
'2500 الله لا'

Folding loses length, so a place found in the folded form is mapped back:

>>> folded = Folded.of("قالَ الكاتبُ")
>>> start = folded.text.index("کاتب")
>>> folded.source_span(start, start + 4)
(7, 12)
"""

import unicodedata
from dataclasses import dataclass

from reader.script import letters

_SAME = {
    "ي": "ی", "ى": "ی", "ئ": "ی", "ې": "ی", "ے": "ی", "ێ": "ی", "ۍ": "ی",
    "ك": "ک", "ڪ": "ک",
    "أ": "ا", "إ": "ا", "آ": "ا", letters.ALEF_WASLA: "ا", "ٲ": "ا", "ٳ": "ا",
    "ؤ": "و", "ۆ": "و",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۂ": "ه", "ۃ": "ه",
    "ڤ": "و", "ڨ": "ق", "ڭ": "گ",
    "ء": "", letters.TATWEEL: "",
}  # fmt: skip

_RANGES_THAT_VANISH = (
    (0x0610, 0x061A), (0x061C, 0x061C), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4),
    (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x08D3, 0x08E1), (0x08E3, 0x08FF), (0x00AD, 0x00AD), (0x200B, 0x200F),
    (0x202A, 0x202E), (0x2060, 0x2060), (0x2066, 0x2069), (0xFEFF, 0xFEFF),
)  # fmt: skip


def _vanishes(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _RANGES_THAT_VANISH)


def _is_presentation_form(character: str) -> bool:
    return "\ufb50" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufefe"


def _fold_character(character: str) -> str:
    if _vanishes(character):
        return ""
    if character in _SAME:
        return _SAME[character]
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if _is_presentation_form(character):
        # The isolated marks decompose into a space and the mark: only the mark's own folding remains.
        spelled_out = unicodedata.normalize("NFKC", character)
        without_carrier = spelled_out.lstrip(" ") if len(spelled_out) > 1 else spelled_out
        return "".join(c if _is_presentation_form(c) else _fold_character(c) for c in without_carrier)
    if character.isspace():
        return " "
    return character.casefold()


class _FoldTable(dict[int, str]):
    """A translation table that works a character out the first time it is met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """The form of `text` in which it is compared; folding twice is folding once."""
    return text.translate(_TABLE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that remembers where each of its characters came from."""

    text: str
    origins: tuple[int, ...]
    """For every folded character the index of its source character; one more entry for the end."""

    @classmethod
    def of(cls, source: str) -> "Folded":
        """Fold `source`, keeping the map back."""
        parts: list[str] = []
        origins: list[int] = []
        for index, character in enumerate(source):
            folded = _TABLE[ord(character)]
            parts.append(folded)
            origins.extend([index] * len(folded))
        origins.append(len(source))
        return cls("".join(parts), tuple(origins))

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open source span behind folded characters `start` to `end`, marks that follow them included."""
        if end <= start:
            return self.origins[start], self.origins[start]
        first, last = self.origins[start], self.origins[end - 1]
        after = next((origin for origin in self.origins[end:] if origin > last), last + 1)
        return first, after
