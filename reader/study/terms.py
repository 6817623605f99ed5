"""Terms: what a reader studies (a lemma, one form, a phrase, a verb with a gap), and how well they know it.

`vocabulary` next door finds the term behind a word of a text.
"""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple, NewType

from reader.bitext.values import ArticleId, PassageId
from reader.errors import InputError
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.letters import TATWEEL
from reader.text.spans import Span

TermId = NewType("TermId", int)
GlossaryId = NewType("GlossaryId", int)


class Status(Enum):
    """How well a term is known. What was never marked is new."""

    NEW = "new"
    LEARNING_1 = "1"
    LEARNING_2 = "2"
    LEARNING_3 = "3"
    LEARNING_4 = "4"
    KNOWN = "known"
    IGNORED = "ignored"
    """Not to be learned, and left out when words are counted."""

    __hash__ = object.__hash__

    @property
    def is_learning(self) -> bool:
        """Whether it is studied now."""
        return self in LEARNING

    @property
    def level(self) -> int:
        """1 to 4 while it is learned, otherwise 0."""
        return LEARNING.index(self) + 1 if self in LEARNING else 0


LEARNING = (Status.LEARNING_1, Status.LEARNING_2, Status.LEARNING_3, Status.LEARNING_4)


class TermKind(Enum):
    """What of a text is one term."""

    LEMMA = "lemma"
    """A word in all its forms."""
    FORM = "form"
    """One written form, counted apart from its lemma because the reader said so."""
    PHRASE = "phrase"
    """Several words, one behind the other."""
    GAPPED = "gapped"
    """Words between which others may stand («تصمیم … گرفتن»)."""

    __hash__ = object.__hash__


class TermKey(NamedTuple):
    """What makes two places in texts the same term."""

    language: Language
    kind: TermKind
    text: str
    """The lemma, or the words as written; compared folded."""

    @property
    def folded(self) -> str:
        """What is compared.

        >>> TermKey(Language.ARABIC, TermKind.LEMMA, "مَدْرَسَة").folded == TermKey(Language.ARABIC, TermKind.LEMMA, "مدرسه").folded
        True
        """
        return _folded(self.text)


def has_letters(text: str) -> bool:
    """Whether there is anything in it to study."""
    return any(character.isalpha() and character != TATWEEL for character in text)


def check_letters(key: TermKey) -> None:
    """Refuse what nobody can study.

    Raises:
        InputError: it has no letters.
    """
    if not has_letters(key.text):
        raise InputError(f"«{key.text}» has no letters, so it is no term: mark or give a word or a phrase.")


@lru_cache(maxsize=1 << 15)
def _folded(text: str) -> str:
    """Texts repeat their lemmas, and every status asks for them anew."""
    return fold(text)


class Place(NamedTuple):
    """Where a reader met a term."""

    article: ArticleId
    passage: PassageId
    span: Span
    """In the article."""


class Marking(NamedTuple):
    """A term as it is marked in a text, or named without one."""

    key: TermKey
    surface: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A term that a reader marked."""

    id: TermId
    key: TermKey
    status: Status
    since: str
    """When the status was set: ISO date and time, UTC."""
    surface: str = ""
    """As it was written where it was marked first."""
    place: Place | None = None
    note: str = ""
    """The reader's own words."""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One step of a term's history."""

    term: TermId
    before: Status
    after: Status
    at: str
    """ISO date and time, UTC."""


class TermFilter(NamedTuple):
    """Which terms are wanted; None and empty leave a question open."""

    language: Language | None = None
    statuses: frozenset[Status] = frozenset()
    article: ArticleId | None = None
    """Terms first marked in it."""
    tag: str = ""
    ids: frozenset[TermId] | None = None
    glossary: GlossaryId | None = None
    """Terms in it, whether they were ever marked or not."""


ALL_TERMS = TermFilter()


class StudyDeed(Enum):
    """What a reader did to change statuses; the name under which it is undone."""

    STATUS = "status"
    REST_KNOWN = "rest_known"
    IMPORT = "import"
