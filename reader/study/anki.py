"""What of a term goes to Anki: the fields of its note, which of them a reader wants, and the key by which it is known again.

A note is known by its term (language, kind, folded text), not by a number of this library: another machine gives it the
same key, so a deck made there updates the notes of one made here.
"""

import base64
import hashlib
import unicodedata
from dataclasses import dataclass
from enum import Enum

from reader.bitext.values import StoryId
from reader.script.language import Language
from reader.study.terms import LEARNING, TermFilter, TermKey, TermKind, has_letters

DECK = "Hamkhan"
"""What the deck is called where the reader does not say."""


class NoteField(Enum):
    """The fields of a note, in order. Anki refuses to update notes whose fields have changed: the list is frozen."""

    KEY = "Key"
    SURFACE = "Surface"
    LEMMA = "Lemma"
    VOCALISED = "Vocalised"
    ROMANISED = "Romanised"
    ENGLISH = "English"
    COUNTERPART = "Counterpart"
    SENTENCE = "Sentence"
    LINKED_SENTENCE = "LinkedSentence"
    SOURCE = "Source"
    NOTES = "Notes"
    AUDIO = "Audio"
    SENTENCE_AUDIO = "SentenceAudio"
    LANGUAGE = "Language"
    KIND = "Kind"
    CLOZE = "Cloze"
    SPARE_1 = "Spare1"
    SPARE_2 = "Spare2"
    SPARE_3 = "Spare3"
    SPARE_4 = "Spare4"

    __hash__ = object.__hash__


ALWAYS = frozenset({NoteField.KEY, NoteField.LEMMA, NoteField.LANGUAGE, NoteField.KIND})
"""Without these there is no card, or no way back."""
SPARE = frozenset({NoteField.SPARE_1, NoteField.SPARE_2, NoteField.SPARE_3, NoteField.SPARE_4})
AUDIO = frozenset({NoteField.AUDIO, NoteField.SENTENCE_AUDIO})
CHOICES = tuple(field for field in NoteField if field not in ALWAYS | SPARE)
"""What a reader may leave out."""
USUAL = frozenset(CHOICES) - AUDIO


@dataclass(frozen=True, slots=True)
class AnkiChoice:
    """What a reader wants of a deck."""

    terms: TermFilter = TermFilter(statuses=frozenset(LEARNING))  # noqa: RUF009 - a named tuple of values
    story: StoryId | None = None
    """Only terms first marked in an article of it."""
    fields: frozenset[NoteField] = USUAL
    """Those left out stay empty."""
    deck: str = DECK
    tags: tuple[str, ...] = ()
    """Of every note, beside those of its term."""


class TextKind(Enum):
    """Whose lines of text are wanted."""

    ANKI = "anki"
    QUIZLET = "quizlet"


@dataclass(frozen=True, slots=True)
class CardPreview:
    """A card as Anki would show it: HTML of its two sides."""

    name: str
    question: str
    answer: str


def key_text(key: TermKey) -> str:
    """What stands in the first field of a note.

    >>> key_text(TermKey(Language.ARABIC, TermKind.LEMMA, "كِتَاب"))
    'ar/lemma/کتاب'
    """
    # Anki keeps fields in this normal form.
    return unicodedata.normalize("NFC", f"{key.language.value}/{key.kind.value}/{key.folded}")


def key_of(text: str, lemma: str = "") -> TermKey | None:
    """The term of a first field; None where it is not one of ours.

    Args:
        text: as `key_text` wrote it.
        lemma: as the term is written, where that is known; kept only if it is the same term.

    >>> key_of("fa/phrase/سازمان ملل").text, key_of("book")
    ('سازمان ملل', None)
    """
    language, _, rest = text.partition("/")
    kind, _, folded = rest.partition("/")
    if language not in {each.value for each in Language} or kind not in {each.value for each in TermKind}:
        return None
    if not has_letters(folded):
        return None
    written = TermKey(Language(language), TermKind(kind), lemma)
    return written if lemma and key_text(written) == text else written._replace(text=folded)


def guid_of(key: str) -> str:
    """The id under which Anki knows a note, from its first field: 72 bits of SHA-256.

    >>> guid_of("ar/lemma/کتاب")
    'aGw7jZOWhfFD'
    """
    return base64.urlsafe_b64encode(hashlib.sha256(key.encode()).digest()[:9]).decode()
