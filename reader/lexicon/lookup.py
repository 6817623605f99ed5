"""From a written form to its glosses: always an answer, always with its reason.

The order: a form read as listed or taken apart (`arabic`, `persian`), then a loan found in the other language's list, then
the form alone. A number or sign has nothing to look up.
"""

from collections.abc import Callable
from dataclasses import replace

from reader.lexicon.arabic import ArabicAnalyser
from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.persian import PersianAnalyser
from reader.lexicon.source import EntrySource
from reader.lexicon.wordlist import lemma_of
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.numerals import numbers
from reader.text.tokens import Token, TokenKind

_LONGEST_LOAN = 24


class Lookup:
    """Answers for single words of both languages."""

    def __init__(self, source: EntrySource) -> None:
        self._source = source
        self._analyse: dict[Language, Callable[[str], list[Gloss]]] = {
            Language.PERSIAN: PersianAnalyser(source).analyse,
            Language.ARABIC: ArabicAnalyser(source).analyse,
        }

    def glosses(self, token: Token, language: Language) -> tuple[Gloss, ...]:
        """Every reading of a token, best first; never empty."""
        if token.kind is not TokenKind.WORD:
            return (_without_entry(token, language),)
        found = self._analyse[language](token.surface)
        if not found:
            found = self._loans(token.surface, language)
        return tuple(found) or (_unknown(token.surface, language),)

    def _loans(self, surface: str, language: Language) -> list[Gloss]:
        """A Persian word that the Arabic list knows in the same spelling; whether it means the same nobody has checked."""
        folded = fold(surface)
        if language is not Language.PERSIAN or not 1 < len(folded) <= _LONGEST_LOAN:
            return []
        candidates = [folded, folded[:-1] + "ه"] if folded.endswith("ت") else [folded]
        listed = self._source.entries(candidates, Language.ARABIC)
        return [
            Gloss(
                _as_loan(found.entry, surface),
                Via.COGNATE,
                f"the Arabic word {found.entry.lemma}, unchecked",
                (Segment(surface, Role.STEM),),
            )
            for candidate in candidates
            for found in listed.get(candidate, ())
        ]


def _as_loan(entry: Entry, surface: str) -> Entry:
    return replace(
        entry,
        language=Language.PERSIAN,
        lemma=lemma_of(surface),
        counterparts=(entry.lemma,),
        source=Source.COGNATE,
        vocalised=None,
    )


def _unknown(surface: str, language: Language) -> Gloss:
    entry = Entry(language, lemma_of(surface), PartOfSpeech.X, (), (), Source.RULE)
    return Gloss(entry, Via.GUESS, "not in any list", (Segment(surface, Role.STEM),))


_NOTHING_TO_LOOK_UP = {
    TokenKind.NUMBER: (PartOfSpeech.NUM, "a number"),
    TokenKind.FOREIGN: (PartOfSpeech.X, "a foreign word"),
    TokenKind.PUNCTUATION: (PartOfSpeech.PUNCT, "punctuation"),
}


def _without_entry(token: Token, language: Language) -> Gloss:
    pos, reason = _NOTHING_TO_LOOK_UP[token.kind]
    value = tuple(str(number) for number in numbers(token.surface)) if token.kind is TokenKind.NUMBER else ()
    entry = Entry(language, token.surface, pos, value, (), Source.RULE)
    return Gloss(entry, Via.NONE, reason, (Segment(token.surface, Role.STEM),))
