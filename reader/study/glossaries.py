"""Glossaries: terms gathered under a name, in the order in which they were gathered; a term need not be studied for it."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from reader.script.folding import fold
from reader.script.letters import ZWNJ
from reader.study.terms import GlossaryId, TermId


@dataclass(frozen=True, slots=True)
class Glossary:
    """A name under which terms are gathered."""

    id: GlossaryId
    name: str
    terms: int
    """How many are in it."""


class GlossaryDeed(Enum):
    """What was done to a glossary; the name under which it is undone."""

    ADD = "glossary_add"
    TAKE_OUT = "glossary_remove"
    RENAME = "glossary_rename"
    DELETE = "glossary_delete"


class Member(NamedTuple):
    """A term in a glossary."""

    term: TermId
    place: int
    """Rises in the order of the glossary, with gaps where terms were taken out."""


@dataclass(frozen=True, slots=True)
class GlossaryStep:
    """What one step changed in a glossary; turned round, it takes that back."""

    glossary: GlossaryId
    before: str | None
    """Its name; None where it was made by this step."""
    after: str | None
    """Its name; None where it was deleted by this step."""
    taken: tuple[Member, ...] = ()
    added: tuple[Member, ...] = ()

    def turned(self) -> "GlossaryStep":
        """The step that takes this one back."""
        return GlossaryStep(self.glossary, before=self.after, after=self.before, taken=self.added, added=self.taken)


def spelled(name: str) -> str:
    """A name as it is kept: without marks that turn the direction of what stands beside it.

    >>> spelled("  درس  سه \\u202e")
    'درس سه'
    """
    kept = (each for each in name if each == ZWNJ or unicodedata.category(each) not in ("Cc", "Cf") or each.isspace())
    return " ".join("".join(kept).split())


def compared(name: str) -> str:
    """What two names may not have in common.

    >>> compared(" فعل‌های  كتاب ") == compared("فعلهای کتاب"), compared("Grade 7") == compared("grade ۷")
    (True, True)
    """
    return spelled(fold(name).casefold())


def in_order(name: str) -> tuple[tuple[int, int, str], ...]:
    """What names are sorted by: Persian letters in their places among the Arabic ones, numbers by what they say.

    >>> sorted(["گاو", "درس 10", "پدر", "ترس", "درس 2", "کار", "یک"], key=in_order)
    ['پدر', 'ترس', 'درس 2', 'درس 10', 'کار', 'گاو', 'یک']
    """
    parts = re.findall(r"\d+|\D+", compared(name).translate(_PLACES))
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


_PLACES = str.maketrans({"پ": "ب\uffff", "چ": "ج\uffff", "ژ": "ز\uffff", "ک": "ك", "گ": "ك\uffff", "ی": "ي"})
"""Unicode has the letters that Arabic lacks behind all others."""
