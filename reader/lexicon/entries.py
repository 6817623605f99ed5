"""An entry of the word list: one word of one language, with what it means in English and in the other language.

Values only; `wordlist` next door reads them from our files, `lookup` finds them behind a surface form.
"""

from dataclasses import dataclass
from enum import Enum

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


class Source(Enum):
    """Where an entry comes from."""

    OURS = "Hamkhan word list"
    NAMES = "Hamkhan names"
    BUCKWALTER = "Buckwalter Arabic Morphological Analyzer 1.0"
    CLDR = "Unicode CLDR"
    COGNATE = "Arabic list, as a loan"
    RULE = "form alone"


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

    @property
    def romanised(self) -> str | None:
        """The ALA-LC romanisation of the lemma, None where its vowels are not known."""
        return romanise(self.vocalised, self.language) if self.vocalised else None
