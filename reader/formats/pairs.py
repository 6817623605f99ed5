"""Pairs of sentences, as the formats next door hold them, and how many of them one library can take.

`tmx` and `sentence_pairs` read them and write them; neither knows a library.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from reader.errors import InputError
from reader.script.language import Language

_MOST_PAIRS = 100_000
_MOST_CHARACTERS = 20_000_000
LONGEST_SENTENCE = 100_000
"""Code points; what is longer is no sentence, and the window could not show it."""

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES = {
    Language.PERSIAN: frozenset("fa fas per pes prs persian farsi dari فارسی فارسي الفارسية دری".split()),
    Language.ARABIC: frozenset("ar ara arb arabic عربی عربي العربية".split()),
}


class SentencePair(NamedTuple):
    """A sentence in each language; one of them may be empty, when nothing stands beside the other."""

    persian: str
    arabic: str


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """A link as other programs are told of it: the sentences it joins, where they stand, and how sure it is."""

    sentences: SentencePair
    story: str
    persian_article: str
    arabic_article: str
    score: float
    """From 0 to 1."""
    grade: str
    reasons: tuple[str, ...] = ()
    origin: str = ""
    """Whether it was computed, confirmed, made by hand, or imported."""
    author: str = ""
    """Who corrected it last."""
    made: date | None = None
    """The day of that correction."""


def language_called(name: str) -> Language | None:
    """The language meant by a code (ISO 639, BCP 47) or a column's title; None when it is neither of the two.

    Dari (`prs`) is read as Persian. The spoken Arabics that have a code of their own (`arz`, `apc`) are not taken for
    Arabic.

    >>> [language_called(name) for name in ("fa-IR", "prs", "AR_eg", "English")]
    [<Language.PERSIAN: 'fa'>, <Language.PERSIAN: 'fa'>, <Language.ARABIC: 'ar'>, None]
    """
    first = re.split("[-_]", name.strip().lower(), maxsplit=1)[0]
    return next((language for language, names in _NAMES.items() if first in names), None)


def legal(text: str) -> str:
    """The text without the characters XML 1.0 forbids (production 2, Char), which no spreadsheet shows either."""
    return _ILLEGAL.sub("", text)


def gathered(pairs: Iterable[SentencePair], path: Path) -> tuple[SentencePair, ...]:
    """The pairs of a file, the white space around each sentence gone, pairs of nothing left out.

    Raises:
        InputError: there are more than a library can take; the rest of the file is then not read.
    """
    found: list[SentencePair] = []
    characters = 0
    for persian, arabic in pairs:
        pair = SentencePair(persian.strip(), arabic.strip())
        if not any(pair):
            continue
        found.append(pair)
        characters += len(pair.persian) + len(pair.arabic)
        if len(found) > _MOST_PAIRS or characters > _MOST_CHARACTERS:
            raise InputError(
                f"{path} holds more than {_MOST_PAIRS:,} pairs or {_MOST_CHARACTERS:,} characters: "
                "cut it into smaller files and import those you read."
            )
        if max(map(len, pair)) > LONGEST_SENTENCE:
            raise too_long(path)
    return tuple(found)


def too_long(path: Path) -> InputError:
    """The refusal of a file with a sentence that is none."""
    return InputError(f"{path} holds a sentence of more than {LONGEST_SENTENCE:,} characters: cut it into sentences first.")
