"""What stands around a Persian word, as far as it tells how to read it.

«خرید» before a full stop is «bought», after a preposition «purchase»; «دولتی» behind a noun is «governmental», elsewhere «a
government». Only the nearest word on either side is asked, and only for what sort of word it is.
"""

from enum import Enum
from typing import NamedTuple

from reader.lexicon.entries import PartOfSpeech
from reader.script.folding import fold
from reader.text.tokens import Token, TokenKind


class Neighbour(Enum):
    """What sort of word stands next to another."""

    EDGE = "edge"
    """Punctuation, or the end of the sentence."""
    PREPOSITION = "preposition"
    OBJECT_MARKER = "را"
    CONJUNCTION = "conjunction"
    AUXILIARY = "auxiliary"
    NOMINAL = "nominal"
    """A noun, name or adjective that may govern the next word by ezafe: without ی of «a, one»."""
    OTHER = "other"


class Neighbours(NamedTuple):
    """The words on either side."""

    before: Neighbour
    behind: Neighbour


_PREPOSITIONS = frozenset(map(fold, "به از در با بر برای تا بدون درباره علیه بین".split()))
_CONJUNCTIONS = frozenset(map(fold, "و که تا یا اما ولی".split()))
_AUXILIARIES = frozenset(
    map(
        fold,
        "است اند بود بودند باشد باشند شد شده شدند شود شوند خواهد می‌شود می‌شوند نیست نشده بودم باشم ام ایم".split(),
    )
)
_OBJECT_MARKER = fold("را")
_NOMINAL = frozenset({PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.X})


def neighbour(token: Token | None, pos: PartOfSpeech, *, indefinite: bool) -> Neighbour:
    """What sort of word a token is to the one beside it.

    Args:
        token: None where the sentence ends.
        pos: of its likeliest reading out of context.
        indefinite: whether that has ی of «a, one».
    """
    if token is None or token.kind is TokenKind.PUNCTUATION:
        return Neighbour.EDGE
    folded = fold(token.surface)
    if folded == _OBJECT_MARKER:
        return Neighbour.OBJECT_MARKER
    if folded in _PREPOSITIONS:
        return Neighbour.PREPOSITION
    if folded in _CONJUNCTIONS:
        return Neighbour.CONJUNCTION
    if folded in _AUXILIARIES:
        return Neighbour.AUXILIARY
    return Neighbour.NOMINAL if pos in _NOMINAL and not indefinite else Neighbour.OTHER
