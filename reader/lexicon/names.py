"""The names a passage mentions, by what they stand for, so that passages in two scripts can be compared.

A name is found as it is listed, in any of its spellings, with Arabic's proclitics before it; what it stands for is its
English, which both languages share.
"""

from collections.abc import Iterable
from typing import Protocol

from reader.script.folding import fold
from reader.script.language import Language
from reader.text.tokens import TokenKind, tokens

_LONGEST = 5
"""Tokens in a name."""
_PROCLITICS = ("و", "ف", "ب", "ل", "ک")


class NameSource(Protocol):
    """Where the listed names come from."""

    def names(self, language: Language) -> Iterable[tuple[str, str, str]]:
        """Every name: its folded spelling, its lemma, its English."""
        ...


class Names:
    """Finds listed names in passages."""

    def __init__(self, source: NameSource) -> None:
        self._listed = {
            language: {folded: english.split("\x1f")[0] for folded, _lemma, english in source.names(language)}
            for language in Language
        }

    def __call__(self, text: str, language: Language) -> dict[str, str]:
        """The names in `text`: what each stands for, and how it is written here; longer names before their parts."""
        listed = self._listed[language]
        words = [token for token in tokens(text) if token.kind is TokenKind.WORD]
        folded = [fold(token.surface) for token in words]
        found: dict[str, str] = {}
        place = 0
        while place < len(words):
            step = 1
            for length in range(min(_LONGEST, len(words) - place), 0, -1):
                name = self._name(listed, folded[place : place + length], language)
                if name:
                    found.setdefault(name, " ".join(token.surface for token in words[place : place + length]))
                    step = length
                    break
            place += step
        return found

    def _name(self, listed: dict[str, str], window: list[str], language: Language) -> str | None:
        for first in _starts(window[0], language):
            name = listed.get(" ".join([first, *window[1:]]))
            if name:
                return name
        return None


def _starts(folded: str, language: Language) -> list[str]:
    starts = [folded]
    if language is Language.ARABIC:
        bare = [folded[1:] for proclitic in _PROCLITICS if folded.startswith(proclitic) and len(folded) > 3]
        starts += bare + ["ا" + rest for rest in bare if rest.startswith("ل")]
        starts += [start.removeprefix("ال") for start in starts if start.startswith("ال")]
    return starts
