"""Pieces: a sentence cut for reading its facts; like tokens, but a date, a time and «۲/ ۵» are one each.

Arabic's joined «و» before a number word or a digit is a piece of its own, and so are ب ل ف before a number or a month
taken off.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from reader.script import letters
from reader.script.calendars import MONTHS, WEEKDAYS
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.number_words import NUMBER_WORDS
from reader.script.numerals import numbers
from reader.text.spans import Span
from reader.text.tokens import TokenKind, tokens


class PieceKind(Enum):
    """What a piece is."""

    WORD = "word"
    NUMBER = "number"
    DATE = "date"
    """Three numbers with strokes, points or hyphens between them."""
    TIME = "time"
    """Hours and minutes with a colon."""
    SCORE = "score"
    """Two numbers with a hyphen between them: a range or a result, we cannot tell."""
    MARK = "mark"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence."""

    surface: str
    folded: str
    span: Span
    kind: PieceKind
    value: Decimal = Decimal(0)
    """Of a number."""


_D = f"[{letters.DIGITS}]"
_TOGETHER = re.compile(
    rf"(?<!{_D})(?:"
    rf"(?P<date>{_D}{{1,4}}(?P<stroke>[/.\-–]){_D}{{1,2}}(?P=stroke){_D}{{1,4}})"
    rf"|(?P<time>{_D}{{1,2}}:{_D}{{2}})"
    rf"|(?P<score>{_D}+ ?[-–] ?{_D}+)"
    rf"|(?P<number>{_D}+/ ?(?=[۰-۹])[۰-۹]+|{_D}{{1,3}}(?:،{_D}{{3}})+)"
    rf")(?!{_D})"
)
_KINDS = {
    TokenKind.WORD: PieceKind.WORD,
    TokenKind.NUMBER: PieceKind.NUMBER,
    TokenKind.FOREIGN: PieceKind.FOREIGN,
    TokenKind.PUNCTUATION: PieceKind.MARK,
}
_LONGEST_NUMBER = 30
"""Characters; what is longer is a code, and too long to reckon with."""
_PROCLITICS = "وفبلک"
_JOINED = NUMBER_WORDS[Language.ARABIC] | frozenset(MONTHS[Language.ARABIC]) | frozenset(WEEKDAYS[Language.ARABIC])
_NO_PROCLITIC = frozenset(fold(word) for word in "لست بالمئة بالمائة".split())
_ARTICLE = "ال"


def pieces_of(passage: str, language: Language) -> tuple[Piece, ...]:
    """The pieces of a passage in order."""
    found: list[Piece] = []
    together = {match.start(): match for match in _TOGETHER.finditer(passage)}
    end = 0
    for token in tokens(passage):
        if token.span.start < end:
            continue
        if match := together.get(token.span.start):
            end = match.end()
            found.append(_piece(match.group(), Span(*match.span()), PieceKind(match.lastgroup)))
        else:
            found.extend(_parted(_piece(token.surface, token.span, _KINDS[token.kind]), language))
    return tuple(found)


def _piece(surface: str, span: Span, kind: PieceKind) -> Piece:
    if len(surface) > _LONGEST_NUMBER and kind is not PieceKind.WORD:
        kind = PieceKind.MARK
    # «250،000»: the Arabic comma between thousands is a typist's.
    read = numbers(surface.replace("،", ",")) if kind is PieceKind.NUMBER else ()
    return Piece(surface, fold(surface), span, kind, read[0].value if read else Decimal(0))


def _parted(piece: Piece, language: Language) -> list[Piece]:
    """A word that Arabic writes together with what stands before it: «وعشرون» is two pieces, «بخمسة» is «خمسة»."""
    word = piece.folded
    if language is not Language.ARABIC or piece.kind is not PieceKind.WORD or word in _JOINED or word in _NO_PROCLITIC:
        return [piece]
    rest = word[1:]
    if word[0] not in _PROCLITICS or not (rest in _JOINED or rest.removeprefix(_ARTICLE) in _JOINED or _with_l(word)):
        return [piece]
    bare = replace(piece, folded=_ARTICLE + word[2:] if _with_l(word) else rest)
    if word[0] != "و":
        return [bare]
    start = piece.span.start
    return [Piece("و", "و", Span(start, start + 1), PieceKind.WORD), replace(bare, span=Span(start + 1, piece.span.end))]


def _with_l(word: str) -> bool:
    """«للخمسة»: the article loses its alef behind ل."""
    return word.startswith("لل") and word[2:] in _JOINED
