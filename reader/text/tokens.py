"""Tokens: the stretches of a text that can be looked up, each with its exact place.

Every character that is not white space belongs to exactly one token, so tokens and the white space between them tile
the text. The half-space and vowel marks stay inside their word; punctuation never sticks to it.

>>> [token.surface for token in tokens("نعم، «می\u200cروم»!")]
['نعم', '،', '«', 'می\u200cروم', '»', '!']
>>> [(token.surface, token.kind.value) for token in tokens("۲٫۵میلیون Boots")]
[('۲٫۵', 'number'), ('میلیون', 'word'), ('Boots', 'foreign')]
"""

import re
from dataclasses import dataclass
from enum import Enum

from reader.script import letters
from reader.text.spans import Span


class TokenKind(Enum):
    """What a token is made of."""

    WORD = "word"
    NUMBER = "number"
    FOREIGN = "foreign"
    PUNCTUATION = "punctuation"

    @property
    def can_be_looked_up(self) -> bool:
        """Whether a click on it has something to answer."""
        return self is not TokenKind.PUNCTUATION


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a text that can be looked up."""

    surface: str
    span: Span
    kind: TokenKind


_ARABIC = f"[{letters.ARABIC_LETTERS}{letters.TATWEEL}]"
_WITHIN = f"{letters.ARABIC_LETTERS}{letters.TATWEEL}{letters.MARKS}"
_FOREIGN_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    rf"(?P<word>{_ARABIC}(?:[{_WITHIN}]|[{letters.INVISIBLES}]+(?=[{_WITHIN}]))*)"
    rf"|(?P<number>[{letters.DIGITS}]+(?:[.,٫٬][{letters.DIGITS}]+)*)"
    rf"|(?P<foreign>(?!{_ARABIC}){_FOREIGN_LETTER}(?:(?!{_ARABIC})(?:[\w&]|[-'’.](?={_FOREIGN_LETTER})))*)"
    r"|(?P<punctuation>\S)"
)
_KINDS = {kind.value: kind for kind in TokenKind}


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of `text` in order; linear in its length whatever it holds."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        found.append(Token(match.group(), Span(*match.span()), _KINDS[match.lastgroup or "punctuation"]))
    return tuple(found)


def token_of(surface: str) -> Token:
    """A surface that is already known to be one token, as in a file with one token a line."""
    cut = tokens(surface)
    kinds = {token.kind for token in cut}
    for kind in (TokenKind.WORD, TokenKind.NUMBER, TokenKind.FOREIGN):
        if kind in kinds:
            return Token(surface, Span(0, len(surface)), kind)
    return Token(surface, Span(0, len(surface)), TokenKind.PUNCTUATION)
