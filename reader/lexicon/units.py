"""Words that are several tokens: torn ones («می یابد», «سلاح هایی»), terms («ایالات متحده»), constructions («تصمیم … گرفت»).

A torn word is one word, and each of its tokens is glossed as the whole. A term is several words that mean one thing: it
is shown before its parts, which stay words of their own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from reader.lexicon.constructions import Constructions
from reader.lexicon.entries import PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.lookup import Lookup
from reader.lexicon.source import EntrySource, Listed
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.letters import ZWNJ
from reader.text.tokens import Token, TokenKind


class UnitKind(Enum):
    """How several tokens belong together."""

    TORN = "torn"
    TERM = "term"
    CONSTRUCTION = "construction"


@dataclass(frozen=True, slots=True)
class Unit:
    """Tokens that are looked up as one."""

    members: tuple[int, ...]
    """Their places, in order; only a construction leaves places out."""
    kind: UnitKind
    gloss: Gloss

    @property
    def first(self) -> int:
        """The place of its first token."""
        return self.members[0]

    @property
    def last(self) -> int:
        """The place of its last token."""
        return self.members[-1]


_PREVERBS = frozenset(map(fold, ("بر", "در", "باز", "فرو", "فرا", "وا", "ور")))
_DURATIVE = frozenset({"می", "نمی"}) | {preverb + prefix for preverb in _PREVERBS for prefix in ("می", "نمی")}
_PREPOSITIONS = frozenset(map(fold, ("به", "از", "در", "با", "بر", "بی")))
_DETACHED = frozenset(
    fold(ending)
    for ending in [
        "ها",
        "های",
        "هایی",
        "هایم",
        "هایت",
        "هایش",
        "هایمان",
        "هایتان",
        "هایشان",
        "تر",
        "ترین",
        "تری",
        "ترین\u200cها",
        "ام",
        "ات",
        "اش",
        "ای",
        "ایم",
        "اید",
        "اند",
    ]
)
_AFTER_SILENT_HEH = frozenset(map(fold, "ام ات اش ای ایم اید اند".split()))
_PROCLITICS = ("و", "ف", "ب", "ل", "ک", "وب", "ول", "فب", "فل")
_LONGEST_TORN = 3
_IN = fold("در")
_BARE = frozenset({"imperative, without بـ", "imperative, negative (literary)", "2nd person singular, subjunctive"})
_BARE_BEHIND_IN = frozenset({"past participle", "3rd person singular, past", "2nd person singular, past"})
"""«در گذشته» is «in the past», «بر داشت» is «took»."""
_THAT = fold("أن")


class Units:
    """Finds words written as several tokens, with the lists behind an `EntrySource`."""

    def __init__(self, source: EntrySource, lookup: Lookup) -> None:
        self._source = source
        self._lookup = lookup
        self._constructions = Constructions(source)

    def find(self, tokens: Sequence[Token], language: Language, vowels: Sequence[str] = ()) -> list[Unit]:
        """The units among the tokens of one sentence, longest first at each place, none overlapping another of its kind.

        Args:
            tokens: consecutive tokens.
            language: of the text.
            vowels: what the sentence gives each token, where it is known.
        """
        folded = [fold(token.surface) if token.kind is TokenKind.WORD else "" for token in tokens]
        torn = self._torn(tokens, folded) if language is Language.PERSIAN else []
        taken = {(unit.first, unit.last) for unit in torn}
        terms = self._terms(tokens, folded, language)
        constructed = [unit for unit in self._constructed(tokens, folded, language, vowels, terms) if not _breaks(unit, torn)]
        terms = [unit for unit in terms if not any(set(unit.members) < set(other.members) for other in constructed)]
        heads = {unit.last for unit in constructed} if language is Language.ARABIC else set()
        # «أشار إلى أن»: the preposition is the verb's, whatever it makes with the أن behind it elsewhere.
        terms = [unit for unit in terms if not (unit.first in heads and _ends_in_that(unit, folded))]
        torn = [unit for unit in torn if not _is_claimed(unit, constructed, folded)]
        return [*torn, *(unit for unit in terms if (unit.first, unit.last) not in taken), *constructed]

    def _constructed(
        self,
        tokens: Sequence[Token],
        folded: Sequence[str],
        language: Language,
        vowels: Sequence[str],
        terms: Sequence[Unit],
    ) -> Iterator[Unit]:
        """The constructions, but for those that a term already says."""
        said = [set(unit.members) for unit in terms]
        # «عادوا بناء على طلب»: a preposition inside a term is not the verb's.
        within = {member for unit in terms if not _ends_in_that(unit, folded) for member in unit.members}

        def glosses(index: int) -> Sequence[Gloss]:
            return self._lookup.glosses(tokens[index], language, vowels[index] if vowels else "")

        for construction in self._constructions.find(tokens, language, glosses):
            first, last = construction.members[0], construction.members[-1]
            is_claimed = language is Language.ARABIC and last in within and first not in within
            if not is_claimed and not any(set(construction.members) <= members for members in said):
                yield Unit(construction.members, UnitKind.CONSTRUCTION, construction.gloss)

    def _torn(self, tokens: Sequence[Token], folded: list[str]) -> list[Unit]:
        found: list[Unit] = []
        place = 0
        while place < len(tokens) - 1:
            unit = self._torn_at(tokens, folded, place)
            if unit:
                found.append(unit)
            place = unit.last + 1 if unit else place + 1
        return found

    def _torn_at(self, tokens: Sequence[Token], folded: list[str], first: int) -> Unit | None:
        for last in range(min(first + _LONGEST_TORN, len(tokens)) - 1, first, -1):
            window = folded[first : last + 1]
            if all(window) and _adjoin(tokens, first, last) and self._may_be_torn(window):
                gloss = self._whole(tokens[first : last + 1], window)
                if gloss:
                    return Unit(tuple(range(first, last + 1)), UnitKind.TORN, gloss)
        return None

    def _may_be_torn(self, window: list[str]) -> bool:
        """A cheap look before the word is put together and analysed."""
        if window[0] in _DURATIVE or (window[0] in _PREVERBS and (window[1] in _DURATIVE or len(window) == 2)):
            return True
        return window[-1] in _DETACHED or window[0] in self._first_parts

    def _whole(self, tokens: Sequence[Token], window: list[str]) -> Gloss | None:
        """The gloss of the tokens put together, if that makes a word; its parts are the tokens as they stand."""
        joined = ZWNJ.join(token.surface for token in tokens)
        for gloss in self._lookup.persian.analyse(joined)[:1]:
            if self._is_torn_word(gloss, window):
                return gloss
        return None

    def _is_torn_word(self, gloss: Gloss, window: list[str]) -> bool:
        if gloss.entry.source in (Source.KNOWN, Source.DERIVED):
            return False
        if window[0] in _PREVERBS and len(window) == 2 and _is_bare(gloss, window[0]):
            return False
        verbal = gloss.via is Via.ANALYSED and gloss.entry.lemma.endswith("ن") and ":" in gloss.reason
        if window[0] in _DURATIVE or (len(window) == 3 and window[1] in _DURATIVE):
            return verbal
        lemma = fold(gloss.entry.lemma)
        if ZWNJ in gloss.entry.lemma and len(lemma) > len(window[0]):
            # «به جایی» is not «به‌جای» with an ending: what takes no endings must stand as listed.
            inflects = window[0] not in _PREPOSITIONS and gloss.entry.pos in (
                PartOfSpeech.NOUN,
                PartOfSpeech.ADJ,
                PartOfSpeech.PROPN,
            )
            starts_alike = fold(gloss.entry.lemma.split(ZWNJ)[0]) == window[0]
            return starts_alike and (inflects or gloss.via is Via.EXACT)
        if window[0] in _PREVERBS:
            return verbal and lemma.startswith(window[0])
        if window[-1] in _AFTER_SILENT_HEH and not window[-2].endswith("ه"):
            return False
        return window[-1] in _DETACHED and gloss.via is Via.ANALYSED and len(lemma) <= sum(map(len, window[:-1]))

    @cached_property
    def _first_parts(self) -> frozenset[str]:
        """What stands before the first half-space of the lemmas that have one."""
        return frozenset(
            fold(lemma.split(ZWNJ)[0]) for lemma in self._source.compound_lemmas(Language.PERSIAN) if ZWNJ in lemma
        )

    def _terms(self, tokens: Sequence[Token], folded: list[str], language: Language) -> list[Unit]:
        terms = self._terms_by_first[language]
        found: list[Unit] = []
        place = 0
        while place < len(tokens) - 1:
            best: Unit | None = None
            for start in _without_proclitics(folded[place], language):
                for words in terms.get(start, ()):
                    last = place + len(words) - 1
                    fits = [start, *folded[place + 1 : last + 1]] == list(words)
                    if fits and (best is None or last > best.last) and _adjoin(tokens, place, last):
                        best = self._term(tokens, place, last, " ".join(words), language)
            if best:
                found.append(best)
            place = best.last + 1 if best else place + 1
        return found

    def _term(self, tokens: Sequence[Token], first: int, last: int, folded: str, language: Language) -> Unit | None:
        for listed in self._source.entries([folded], language).get(folded, ())[:1]:
            return Unit(tuple(range(first, last + 1)), UnitKind.TERM, _gloss_of_term(listed, tokens[first : last + 1]))
        for form in self._source.forms([folded], language).get(folded, ())[:1]:
            return Unit(tuple(range(first, last + 1)), UnitKind.TERM, _gloss_of_term(form.listed, tokens[first : last + 1]))
        return None

    @cached_property
    def _terms_by_first(self) -> dict[Language, dict[str, list[tuple[str, ...]]]]:
        found: dict[Language, dict[str, list[tuple[str, ...]]]] = {}
        for language in Language:
            by_first = found.setdefault(language, {})
            for lemma in self._source.compound_lemmas(language):
                words = tuple(fold(lemma).split(" "))
                if len(words) > 1:
                    by_first.setdefault(words[0], []).append(words)
        return found


def _breaks(constructed: Unit, torn: Sequence[Unit]) -> bool:
    """Whether a construction takes a part of a torn word only: «زود بر می گردد» has no «زود گشتن»."""
    members = set(constructed.members)
    return any(not members.isdisjoint(unit.members) and not members.issuperset(unit.members) for unit in torn)


def _is_claimed(torn: Unit, constructed: Sequence[Unit], folded: Sequence[str]) -> bool:
    """Whether words that could be one torn word are parts of a construction: «در بر گرفت»."""
    is_verb = folded[torn.first] in _DURATIVE
    return not is_verb and any(set(torn.members) <= set(unit.members) for unit in constructed)


def _is_bare(gloss: Gloss, preverb: str) -> bool:
    """Whether a verb's form has neither prefix nor person to tell it from a noun behind a preposition: «در چین», «بر مدار»."""
    form = gloss.reason.partition(": ")[2]
    return form in _BARE or (preverb == _IN and form in _BARE_BEHIND_IN)


def _ends_in_that(unit: Unit, folded: Sequence[str]) -> bool:
    return len(unit.members) == 2 and folded[unit.last] == _THAT


def _adjoin(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether nothing but a space lies between the tokens."""
    return all(tokens[index + 1].span.start - tokens[index].span.end == 1 for index in range(first, last))


def _without_proclitics(folded: str, language: Language) -> list[str]:
    if language is Language.PERSIAN or not folded:
        return [folded] if folded else []
    starts = [folded]
    for proclitic in _PROCLITICS:
        if folded.startswith(proclitic):
            rest = folded[len(proclitic) :]
            starts.append(rest)
            if proclitic.endswith("ل") and rest.startswith("ل"):
                starts.append("ا" + rest)
    return starts


def _gloss_of_term(listed: Listed, tokens: Sequence[Token]) -> Gloss:
    entry = listed.entry
    segments = tuple(Segment(token.surface, Role.STEM) for token in tokens)
    return Gloss(entry, Via.EXACT, "a term of several words", segments, entry.vocalised, entry.romanised)
