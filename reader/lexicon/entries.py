"""An entry of the word list: one word of one language, with what it means in English and in the other language.

Values only; `wordlist` next door reads them from our files, `lookup` finds them behind a surface form.
"""

from dataclasses import dataclass
from enum import Enum

from reader.lexicon.arabic_pattern import form_number, pattern_of
from reader.script.language import Language
from reader.script.romanisation import romanise


class PartOfSpeech(Enum):
    """Universal Dependencies tags (universaldependencies.org/u/pos)."""

    ADJ = "ADJ"
    ADP = "ADP"
    ADV = "ADV"
    AUX = "AUX"
    CCONJ = "CCONJ"
    DET = "DET"
    INTJ = "INTJ"
    NOUN = "NOUN"
    NUM = "NUM"
    PART = "PART"
    PRON = "PRON"
    PROPN = "PROPN"
    PUNCT = "PUNCT"
    SCONJ = "SCONJ"
    SYM = "SYM"
    VERB = "VERB"
    X = "X"

    # By identity, as Language.
    __hash__ = object.__hash__


CONTENT = frozenset({PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB})
"""Words that name things; the others are of grammar."""


class Source(Enum):
    """Where an entry comes from."""

    OURS = "Hamkhan word list"
    NAMES = "Hamkhan names"
    BUCKWALTER = "Buckwalter Arabic Morphological Analyzer 1.0"
    CLDR = "Unicode CLDR"
    DERIVED = "made by rule from the Hamkhan word list"
    KNOWN = "known to simplemma, wordfreq or rishe"
    COGNATE = "Arabic list, as a loan"
    RULE = "form alone"


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a function word, with an example."""

    use: str
    """In English: «marks a definite object»."""
    example: str = ""
    meaning: str = ""
    """The example in English."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word with its meanings."""

    language: Language
    lemma: str
    """As written without vowel marks; a Persian verb's is its infinitive."""
    pos: PartOfSpeech
    senses: tuple[str, ...]
    """English, simplest sense first."""
    counterparts: tuple[str, ...]
    """Words of the other language that mean the same, best first."""
    source: Source
    vocalised: str | None = None
    root: str | None = None
    note: str = ""
    uses: tuple[Use, ...] = ()

    @property
    def romanised(self) -> str | None:
        """The ALA-LC romanisation of the lemma, None where its vowels are not known."""
        return romanise(self.vocalised, self.language) if self.vocalised else None

    @property
    def pattern(self) -> str | None:
        """The pattern of an Arabic word (مَفْعَل), None where its root does not show."""
        known = self.language is Language.ARABIC and self.vocalised and self.root
        return pattern_of(self.vocalised or "", self.root or "") if known else None

    @property
    def form_number(self) -> str | None:
        """The number of an Arabic verb's form, I to X."""
        is_verb = self.language is Language.ARABIC and self.pos is PartOfSpeech.VERB and " " not in self.lemma
        return form_number(self.vocalised, self.root) if is_verb and self.vocalised else None
