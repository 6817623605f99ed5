"""What the readings of a Persian word cost: the weights, and what the words around add to them.

A cost of 1 is about one wrong letter (`spelling`). The weights were fitted on the development parts of UD Persian-PerDT and
Seraji, by coordinate descent; `benchmarks/words.py` measures what they reach.
"""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.persian_context import Neighbour, Neighbours
from reader.lexicon.persian_derivation import Derivation
from reader.lexicon.persian_endings import Ending
from reader.lexicon.source import Listed, ListedForm

_VERBAL = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})


class Weights(NamedTuple):
    """What the readings of a word cost; one wrong letter costs 1 to 3 (`spelling`)."""

    frequency: float = 0.211
    """Taken off for each step of the lemma's Zipf frequency."""
    without_meaning: float = 0.85
    """The lemma is known to a package only."""
    name: float = 1.05
    ending: float = 1.0
    """Of each piece of an ending; those below are added to it."""
    indefinite: float = 0.25
    pronoun: float = 0.0
    copula: float = 0.9
    arabic_plural: float = -0.4
    short_base: float = -0.45
    """The ending leaves but two letters."""
    ending_on_a_form: float = -0.2
    verb_form: float = 0.0
    participle: float = -0.15
    bare_subjunctive: float = 1.0
    irregular: float = 1.7
    """Only a package leads from the form to the lemma."""
    simplemma: float = 1.2
    """Taken off where simplemma names the lemma."""
    rishe: float = 0.25

    relational: float = 1.2
    abstract: float = 1.35
    participle_as_word: float = 1.5
    stem_as_noun: float = 1.5
    strange: float = -2.0
    indefinite_behind_nominal: float = 0.4
    adjective_and_ya_elsewhere: float = 0.8
    in_ya_behind_nominal: float = 0.4
    abstract_elsewhere: float = 1.0
    participle_before_auxiliary: float = -0.3
    participle_before_word: float = 1.9
    participle_behind_preposition: float = 1.5
    past_at_edge: float = -0.8
    past_before_word: float = 1.6
    past_behind_preposition: float = 1.0
    past_behind_object: float = -1.0
    verb_at_edge: float = -0.2
    verb_behind_preposition: float = 1.3

    adposition_behind_preposition: float = 0.8

    def in_context(self, reading: "Reading", around: Neighbours, among: "Among") -> float:
        """What the words around add to a reading's cost.

        Args:
            reading: one of several.
            around: the words on either side.
            among: what sorts of reading there are beside it.
        """
        behind_nominal = around.before is Neighbour.NOMINAL
        behind_preposition = around.before is Neighbour.PREPOSITION
        at_edge = around.behind is Neighbour.EDGE
        before_word = around.behind in (Neighbour.NOMINAL, Neighbour.PREPOSITION)
        match _shape(reading):
            case _Shape.ADPOSITION if behind_preposition:
                return self.adposition_behind_preposition
            case _Shape.INDEFINITE if reading.listed.entry.pos is PartOfSpeech.ADJ:
                return 0.0 if behind_nominal else self.adjective_and_ya_elsewhere
            case _Shape.INDEFINITE if behind_nominal:
                return self.indefinite_behind_nominal
            case _Shape.IN_YA:
                if behind_nominal:
                    return self.in_ya_behind_nominal
                is_noun = reading.listed.entry.pos is PartOfSpeech.NOUN
                return self.abstract_elsewhere if is_noun and not among.has_adjective_base else 0.0
            case _Shape.PARTICIPLE:
                cost = self.participle_before_auxiliary if around.behind is Neighbour.AUXILIARY else 0.0
                cost += self.participle_before_word if before_word else 0.0
                return cost + (self.participle_behind_preposition if behind_preposition else 0.0)
            case _Shape.PAST if among.has_word:
                cost = self.past_at_edge if at_edge else self.past_before_word if before_word else 0.0
                cost += self.past_behind_preposition if behind_preposition else 0.0
                return cost + (self.past_behind_object if around.before is Neighbour.OBJECT_MARKER else 0.0)
            case _Shape.VERB:
                cost = self.verb_at_edge if at_edge else 0.0
                return cost + (self.verb_behind_preposition if behind_preposition else 0.0)
        return 0.0

    def of_package(self, name: str) -> float:
        """What a package's word for a reading is worth."""
        return self.simplemma if name == "simplemma" else self.rishe

    def ending_cost(self, ending: Ending, letters: int) -> float:
        """What it costs to take an ending off and leave so many letters."""
        cost = self.short_base if letters == 2 else 0.0
        for written, meaning in ending.meanings:
            cost += self.ending + self._of_piece(written, meaning)
        return cost

    def of_derivation(self, kind: Derivation | None) -> float:
        """What it costs to take a word as made by rule."""
        return {
            Derivation.RELATIONAL: self.relational,
            Derivation.ABSTRACT: self.abstract,
            Derivation.PARTICIPLE: self.participle_as_word,
            Derivation.ACTION: self.stem_as_noun,
            Derivation.STRANGE: self.strange,
            None: 0.0,
        }[kind]

    def _of_piece(self, written: str, meaning: str) -> float:
        if meaning == "a, one":
            return self.indefinite
        if meaning in ("my", "your", "his, her, its", "our", "your (plural)", "their"):
            return self.pronoun
        if meaning.endswith(("is", "are", " am")):
            return self.copula
        return self.arabic_plural if written in ("ات", "ین", "جات") else 0.0


class Reading(NamedTuple):
    """One way to read a word; `ending` and `place` say where an ending was taken off, `form` which listed form remained."""

    cost: float
    listed: Listed
    ending: Ending | None = None
    place: int = 0
    form: ListedForm | None = None


class _Shape(Enum):
    """The sorts of reading between which the words around decide."""

    INDEFINITE = 1
    IN_YA = 2
    PARTICIPLE = 3
    PAST = 4
    VERB = 5
    ADPOSITION = 6
    OTHER = 7


def _shape(reading: Reading) -> _Shape:
    if reading.ending:
        return _Shape.INDEFINITE if reading.ending.makes_words else _Shape.OTHER
    if reading.listed.entry.pos is PartOfSpeech.ADP:
        return _Shape.ADPOSITION
    if reading.form is None:
        return _Shape.IN_YA if reading.listed.entry.lemma.endswith("ی") else _Shape.OTHER
    if is_participle(reading.form):
        return _Shape.PARTICIPLE
    if reading.form.reason == "3rd person singular, past":
        return _Shape.PAST
    return _Shape.VERB if reading.listed.entry.pos in _VERBAL else _Shape.OTHER


class Among(NamedTuple):
    """What sorts of reading a word has."""

    has_word: bool
    """One of the list, as it stands."""
    has_adjective_base: bool
    """An adjective with ی."""

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> "Among":
        return cls(
            any(reading.form is None and reading.listed.id >= 0 for reading in readings),
            any(reading.listed.entry.pos is PartOfSpeech.ADJ and _shape(reading) is _Shape.INDEFINITE for reading in readings),
        )


def is_participle(form: ListedForm) -> bool:
    """Whether a verb's form is its past participle, denied or not."""
    return form.reason.startswith("past participle")
