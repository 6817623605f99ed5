"""From a written form to its glosses: always an answer, always with its reason.

The order: a form read as listed or taken apart (`arabic`, `persian`), then a loan found in the other language's list, then
the form alone. A number or sign has nothing to look up.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reader.lexicon.arabic import ArabicAnalyser
from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.persian import PersianAnalyser
from reader.lexicon.persian_context import Neighbours
from reader.lexicon.source import EntrySource
from reader.lexicon.wordlist import lemma_of
from reader.script import letters
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.numerals import numbers
from reader.script.romanisation import romanise
from reader.text.tokens import Token, TokenKind, tokens

_LONGEST_LOAN = 24
_MOST_KEPT = 2048
"""Answers remembered; a text says half of its words again."""


class Lookup:
    """Answers for single words of both languages."""

    def __init__(self, source: EntrySource) -> None:
        self._source = source
        self.persian = PersianAnalyser(source)
        """It remembers what it analysed, so whoever looks for more in the same sentences asks this one."""
        self._arabic = ArabicAnalyser(source)
        self._glosses_of = lru_cache(maxsize=_MOST_KEPT)(self._work_out)

    def glosses(self, token: Token, language: Language, vocalised: str = "") -> tuple[Gloss, ...]:
        """Every reading of a token, best first; never empty.

        Args:
            token: what to look up.
            language: of its text.
            vocalised: an Arabic word with the vowels that its sentence gives it, where they are known.
        """
        if token.kind is not TokenKind.WORD:
            return (_without_entry(token, language),)
        return self._glosses_of(_core(token.surface), language, vocalised, None)

    def in_sentence(
        self, sentence: Sequence[Token], index: int, language: Language, vowels: Sequence[str] = ()
    ) -> tuple[Gloss, ...]:
        """Every reading of one of the tokens of a sentence, best first where it stands.

        Args:
            sentence: its tokens.
            index: of the token.
            language: of the sentence.
            vowels: what an Arabic sentence gives each token, where it is known.
        """
        token = sentence[index]
        if language is Language.ARABIC or token.kind is not TokenKind.WORD:
            return self.glosses(token, language, vowels[index] if vowels else "")
        return self._glosses_of(_core(token.surface), language, "", self.persian.neighbours(sentence, index))

    def _work_out(self, surface: str, language: Language, vocalised: str, around: Neighbours | None) -> tuple[Gloss, ...]:
        if language is Language.ARABIC:
            found = self._arabic.analyse(surface, vocalised)
        else:
            found = self._with_loans(surface, self.persian.analyse(surface, around))
        return tuple(found) or (_unknown(surface, language),)

    def _with_loans(self, surface: str, found: list[Gloss]) -> list[Gloss]:
        """Where the best reading has no meaning of its own, what the Arabic list says of its lemma follows from it."""
        if not found:
            return self._loans(surface, Language.PERSIAN)
        best = found[0]
        if best.entry.senses or best.entry.source is not Source.KNOWN:
            return found
        loans = self._loans(best.entry.lemma, Language.PERSIAN)
        if not loans:
            return [replace(best, via=Via.GUESS), *found[1:]]
        return [replace(loan, segments=best.segments, reason=f"{best.reason}; {loan.reason}") for loan in loans] + found[1:]

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


def _core(surface: str) -> str:
    """The word of a token that someone else cut with punctuation on it."""
    words = [token.surface for token in tokens(surface) if token.kind is TokenKind.WORD]
    return words[0] if len(words) == 1 else surface


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
    """The form alone: its letters in the other script and in Latin, in case it is a name."""
    lemma = lemma_of(surface)
    if len(lemma) > _LONGEST_LOAN:
        entry = Entry(language, lemma, PartOfSpeech.X, (), (), Source.RULE)
        return Gloss(entry, Via.GUESS, "not in any list", (Segment(surface, Role.STEM),))
    entry = Entry(language, lemma, PartOfSpeech.X, (), (lemma.translate(_OTHER_SCRIPT[language]),), Source.RULE)
    reason = "not in any list, perhaps a name: transliterated letter by letter"
    return Gloss(entry, Via.GUESS, reason, (Segment(surface, Role.STEM),), None, romanise(lemma, language))


# As the press of each language writes foreign names.
_OTHER_SCRIPT = {
    Language.PERSIAN: str.maketrans({"پ": "ب", "چ": "تش", "ژ": "ج", "گ": "غ", "ک": "ك", "ی": "ي", letters.ZWNJ: ""}),
    Language.ARABIC: str.maketrans({"ك": "ک", "ي": "ی", "ى": "ی", "ة": "ه", "أ": "ا", "إ": "ا", "ڤ": "و"}),
}


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
