"""The keys by which words of the two languages meet: what the word list knows of a word, said the same way for both.

A Persian word bears the keys of its Arabic counterparts, an Arabic word that of its lemma; both bear their English, and names
their letters. So «سربازان» and «الجنود» share the key of «جندي» and that of «soldier», and a name in no list is known by its
consonants:

>>> skeleton("لومبوک"), skeleton("لومبوك"), skeleton("پنتاگون"), skeleton("البنتاغون".removeprefix("ال"))
('لمبک', 'لمبک', 'بنتغن', 'بنتغن')
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from reader.bitext.lexical import WordKey
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.lexicon.glosses import Gloss, Via
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.tokens import TokenKind, tokens

_READINGS = (1.0, 0.5, 0.3)
"""How surely a word is meant in its first, second and third reading, out of context."""
_COUNTERPARTS = 3
_COUNTERPART_WEIGHT = 1.0
_ENGLISH_WEIGHT = 0.7
_SPELLING_WEIGHT = 0.8
_SKELETON_WEIGHT = 1.0
_SHORTEST_SKELETON = 3
_TELLS_NOTHING = frozenset(
    {PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.DET, PartOfSpeech.PART, PartOfSpeech.PRON,
     PartOfSpeech.AUX, PartOfSpeech.PUNCT, PartOfSpeech.SYM}
)  # fmt: skip
_MOST_KEPT = 50_000
"""Words remembered; beyond that all are forgotten at once, for a word costs half a millisecond only."""
# Letters that the two presses write for one sound; vowels go, as they are spelled in one and left out in the other.
_SKELETON = str.maketrans({
    "پ": "ب", "گ": "غ", "ج": "غ", "ژ": "غ", "ق": "غ", "چ": "ش", "ط": "ت", "ص": "س", "ث": "س", "ذ": "ز", "ض": "ز", "ظ": "ز",
    "ح": "ه", "ف": "و", "ا": "", "و": "", "ی": "", "ه": "", "ع": "",
})  # fmt: skip


class Glosses(Protocol):
    """Whatever reads a word out of context."""

    def glosses(self, word: str, language: Language) -> tuple[Gloss, ...]:
        """Every reading, best first."""
        ...


class LexicalKeys:
    """Finds the keys of a passage's words; remembers what it looked up."""

    def __init__(self, words: Glosses) -> None:
        self._words = words
        self._kept: dict[tuple[str, Language], dict[str, float]] = {}

    def __call__(self, passage: str, language: Language) -> Mapping[str, WordKey]:
        """The keys of a passage, each with its weight and the word that bears it."""
        found: dict[str, WordKey] = {}
        for token in tokens(passage):
            if token.kind not in (TokenKind.WORD, TokenKind.FOREIGN):
                continue
            for key, weight in self._keys(token.surface, language).items():
                if key not in found or found[key].weight < weight:
                    found[key] = WordKey(weight, token.surface)
        return found

    def _keys(self, surface: str, language: Language) -> dict[str, float]:
        known = self._kept.get((surface, language))
        if known is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            known = self._kept[surface, language] = self._worked_out(surface, language)
        return known

    def _worked_out(self, surface: str, language: Language) -> dict[str, float]:
        glosses = self._words.glosses(surface, language)
        if glosses[0].entry.pos in _TELLS_NOTHING:
            return {}
        keys: dict[str, float] = {}
        for gloss, sureness in zip(glosses, _READINGS, strict=False):
            if gloss.entry.pos not in _TELLS_NOTHING:
                for key, weight in _keys_of(gloss, language):
                    keys[key] = max(keys.get(key, 0.0), weight * sureness)
        return keys


def skeleton(word: str) -> str:
    """The consonants of a word as both presses hear them; empty where too few are left to tell anything."""
    bare = fold(word).translate(_SKELETON)
    return bare if len(bare) >= _SHORTEST_SKELETON else ""


def _keys_of(gloss: Gloss, language: Language) -> Iterator[tuple[str, float]]:
    entry = gloss.entry
    for lemma, weight in _arabic(entry, language):
        yield f"ar:{fold(lemma)}", weight
    for lemma, weight in _persian(entry, language):
        yield f"fa:{fold(lemma)}", weight
    for sense in entry.senses[:2]:
        for english in sense.split(", "):
            yield f"en:{english.partition(' (')[0].casefold()}", _ENGLISH_WEIGHT
    if gloss.via in (Via.GUESS, Via.COGNATE) or entry.pos in (PartOfSpeech.PROPN, PartOfSpeech.X):
        bare = skeleton(entry.lemma)
        if bare:
            yield f"letters:{bare}", _SKELETON_WEIGHT


def _arabic(entry: Entry, language: Language) -> Iterable[tuple[str, float]]:
    if language is Language.ARABIC:
        return [(entry.lemma, _COUNTERPART_WEIGHT)]
    own = [(entry.lemma, _SPELLING_WEIGHT)]
    return [*own, *((lemma, _COUNTERPART_WEIGHT) for lemma in entry.counterparts[:_COUNTERPARTS])]


def _persian(entry: Entry, language: Language) -> Iterable[tuple[str, float]]:
    if language is Language.PERSIAN:
        return [(entry.lemma, _COUNTERPART_WEIGHT)]
    return [(lemma, _COUNTERPART_WEIGHT) for lemma in entry.counterparts[:_COUNTERPARTS]]
