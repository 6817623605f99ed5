"""The vocabulary: every term with its status, and which of them a word of a text belongs to.

A word is looked for as part of a phrase or of a verb with a gap, then in its own form, then as its lemma.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.script.folding import fold
from reader.script.language import Language
from reader.study.terms import Status, TermKey, TermKind
from reader.text.spans import Span


class ReadWord(NamedTuple):
    """A word of an article as it was read in its sentence."""

    span: Span
    """In the article."""
    surface: str
    lemma: str
    pos: str
    """Universal Dependencies tag."""
    unit: int | None = None
    """The place of its unit among `ReadText.units`."""
    is_listed: bool = True
    """Whether the lemma is an answer of the list, not a guess."""
    twin: str = ""
    """The lemma of its true cognate in the other language; empty where there is none."""
    frequency: float = 0.0
    """Zipf frequency of the lemma; 0 when unknown."""

    @property
    def is_name(self) -> bool:
        """Whether it names someone or something, and is no vocabulary."""
        return self.pos == "PROPN"


class ReadUnit(NamedTuple):
    """Several words that are one: a term of several words or a verb with a gap."""

    kind: TermKind
    lemma: str
    spans: tuple[Span, ...]


class ReadText(NamedTuple):
    """The words of an article, in order; punctuation and numbers are left out."""

    language: Language
    words: tuple[ReadWord, ...]
    units: tuple[ReadUnit, ...] = ()


class Standing(NamedTuple):
    """A word of a text with the term it counts as."""

    word: ReadWord
    key: TermKey
    status: Status


class Vocabulary:
    """The statuses of all terms, by what they are compared as."""

    def __init__(self, statuses: Iterable[tuple[TermKey, Status]] = ()) -> None:
        self._statuses = {(key.language, key.kind, key.folded): status for key, status in statuses if status is not Status.NEW}
        self._phrases: dict[tuple[Language, str], list[tuple[str, ...]]] = {}
        """By their first word, the longest first."""
        for language, kind, folded in self._statuses:
            if kind is TermKind.PHRASE:
                self._add_phrase(language, folded)

    def _add_phrase(self, language: Language, folded: str) -> None:
        words = tuple(folded.split())
        if len(words) > 1:
            known = self._phrases.get((language, words[0]), [])
            self._phrases[language, words[0]] = sorted({*known, words}, key=len, reverse=True)

    def with_statuses(self, changes: Iterable[tuple[TermKey, Status]]) -> "Vocabulary":
        """This vocabulary after terms were given statuses, one after another."""
        after = Vocabulary()
        after._statuses = dict(self._statuses)
        after._phrases = dict(self._phrases)
        for key, status in changes:
            compared = (key.language, key.kind, key.folded)
            after._statuses.pop(compared, None)
            if status is not Status.NEW:
                after._statuses[compared] = status
            if key.kind is TermKind.PHRASE:
                after._add_phrase(key.language, key.folded)
        return after

    def __len__(self) -> int:
        return len(self._statuses)

    def status(self, key: TermKey) -> Status:
        """The status of a term; what was never marked is new."""
        return self._statuses.get((key.language, key.kind, key.folded), Status.NEW)

    def has(self, key: TermKey) -> bool:
        """Whether a term was ever marked, and not taken back."""
        return (key.language, key.kind, key.folded) in self._statuses

    def standings(self, text: ReadText) -> Iterator[Standing]:
        """Each word of a text with the term it counts as, in order."""
        phrases = self._phrases_in(text)
        # A text repeats its words: what a word counts as is found once for all that are written and read alike.
        found: dict[tuple[object, ...], tuple[TermKey, Status]] = {}
        for index, word in enumerate(text.words):
            if index in phrases:
                yield Standing(word, phrases[index], self.status(phrases[index]))
                continue
            unit = text.units[word.unit] if word.unit is not None else None
            alike = (word.lemma, word.surface, unit.kind, unit.lemma) if unit else (word.lemma, word.surface)
            if alike not in found:
                key = self._key_of(word, unit, text.language)
                found[alike] = key, self.status(key)
            yield Standing(word, *found[alike])

    def _key_of(self, word: ReadWord, unit: ReadUnit | None, language: Language) -> TermKey:
        if unit is not None:
            key = TermKey(language, unit.kind, unit.lemma)
            if self.has(key):
                return key
        form = TermKey(language, TermKind.FORM, word.surface)
        return form if self.has(form) else TermKey(language, TermKind.LEMMA, word.lemma)

    def _phrases_in(self, text: ReadText) -> dict[int, TermKey]:
        """The marked phrases of a text by the places of their words; the longest first, none overlapping another."""
        if not any(language is text.language for language, _ in self._phrases):
            return {}
        folded = [fold(word.surface) for word in text.words]
        found: dict[int, TermKey] = {}
        for index, first in enumerate(folded):
            if index in found:
                continue
            for words in self._phrases.get((text.language, first), ()):
                members = range(index, index + len(words))
                key = TermKey(text.language, TermKind.PHRASE, " ".join(words))
                if self.has(key) and _stand_together(folded, text.words, members, words):
                    found.update(dict.fromkeys(members, key))
                    break
        return found


def _stand_together(folded: Sequence[str], words: Sequence[ReadWord], members: range, phrase: tuple[str, ...]) -> bool:
    if tuple(folded[members.start : members.stop]) != phrase:
        return False
    # One space or a half-space between two words; a full stop between them would make two sentences.
    return all(words[index + 1].span.start - words[index].span.end <= 1 for index in members[:-1])
