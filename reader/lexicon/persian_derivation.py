"""Persian words that are made from a listed one by rule, and stand for lemmas of their own.

A noun makes a relational adjective with ی (دولتی), an adjective an abstract noun (زیبایی); a verb's past participle is an
adjective or a noun (نوشته), its past stem a noun (خرید). What they mean is told from what they are made of. `persian` next
door weighs them against the same letters as an inflected form. After Lazard 1992, §§ 200–216.
"""

from enum import Enum

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.source import EntryId, Listed, ListedForm
from reader.script.language import Language
from reader.script.letters import ZWNJ


class Derivation(Enum):
    """How a word is made."""

    RELATIONAL = "adjective in ی"
    ABSTRACT = "noun in ی"
    PARTICIPLE = "past participle as a word"
    ACTION = "past stem as a noun"
    STRANGE = "what an ending leaves"


_KINDS = list(Derivation)
_FIRST = 2
"""Numbers of words made here run downwards from minus this; −1 is any strange word."""


def in_ya(base: Listed, lemma: str) -> Listed:
    """The adjective or abstract noun that ی makes of a listed word."""
    entry = base.entry
    if entry.pos is PartOfSpeech.ADJ:
        senses = tuple(f"being {sense}" for sense in entry.senses[:2])
        return _made(Derivation.ABSTRACT, base, lemma, PartOfSpeech.NOUN, senses)
    # English puts one noun before another: «سیمانی» of a factory is «cement». Where ی is «a», the noun is right as well.
    senses = tuple(form for sense in entry.senses[:2] for form in (sense, f"of {sense}"))
    return _made(Derivation.RELATIONAL, base, lemma, PartOfSpeech.ADJ, senses)


def of_verb(form: ListedForm) -> Listed:
    """A past participle or past stem as a word of its own."""
    participle = form.reason.startswith("past participle")
    kind, pos = (Derivation.PARTICIPLE, PartOfSpeech.ADJ) if participle else (Derivation.ACTION, PartOfSpeech.NOUN)
    entry = form.listed.entry
    return _made(kind, form.listed, form.surface, pos, entry.senses[:2] if participle else entry.senses[:1])


def strange(lemma: str) -> Listed:
    """A word that no list knows, left by an ending that can hardly be anything else."""
    entry = Entry(Language.PERSIAN, lemma.strip(ZWNJ), PartOfSpeech.X, (), (), Source.KNOWN)
    return Listed(EntryId(-1), entry, 0.0)


def kind_of(listed: Listed) -> Derivation | None:
    """How a word was made here; None for one of the list."""
    if listed.id >= 0:
        return None
    return _KINDS[(-listed.id - _FIRST) % len(_KINDS)] if listed.id <= -_FIRST else Derivation.STRANGE


def _made(kind: Derivation, base: Listed, lemma: str, pos: PartOfSpeech, senses: tuple[str, ...]) -> Listed:
    number = EntryId(-(base.id * len(_KINDS) + _KINDS.index(kind)) - _FIRST)
    source = Source.DERIVED if senses else Source.KNOWN
    return Listed(number, Entry(Language.PERSIAN, lemma.strip(ZWNJ), pos, senses, (), source), base.frequency)
