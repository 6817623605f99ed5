"""The Persian analyser: a written form as a lemma with its endings, likeliest first.

An ending is taken off only where what remains is a lemma of the list; verb forms are not taken apart but looked up among
those generated from the verb's stems (`persian_verbs`). Matching is by folded form, so joined and half-spaced spellings
(سالهای، سال\u200cهای) are one. Every reading has a cost; `persian_ranking` next door says what costs how much.
"""

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from reader.lexicon.arabic import as_gloss
from reader.lexicon.entries import PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.persian_context import Neighbour, Neighbours, neighbour
from reader.lexicon.persian_derivation import in_ya, kind_of, of_verb, strange
from reader.lexicon.persian_endings import ENDINGS, LONGEST_ENDING, Ending, stands_behind
from reader.lexicon.persian_ranking import Among, Reading, Weights, is_participle
from reader.lexicon.source import EntryId, EntrySource, Listed, ListedForm
from reader.lexicon.spelling import distance
from reader.lexicon.wordlist import lemma_of
from reader.script import letters
from reader.script.folding import Folded
from reader.script.language import Language
from reader.script.letters import ZWNJ
from reader.script.romanisation import romanise
from reader.text.tokens import Token, TokenKind

_LONGEST_WORD = 40
_MAKES_WORDS = frozenset(
    {PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.X, PartOfSpeech.ADV, PartOfSpeech.ADP}
)
_MOST_READINGS = 10
_MOST_KEPT = 1024
_PREFERRED = -10.0
_LIKE = 0.5
"""The distance up to which a form is the preferred one: «آید» is not «اید»."""
_AGENTS = ("گر", "گار", "کار", "دار", "ساز", "نگار", "نشین", "گزار", "گذار", "پرور", "پرست", "شناس", "یاب", "باز", "فروش",
           "نویس", "مند", "ور", "بان", "سالار", "مرد", "زن", "چی", "پیشه", "طلب", "خواه", "پذیر", "آموز", "گیر")  # fmt: skip
"""What nouns of agents end in, so that ان behind it is a plural."""
_HELPING = frozenset({"شدن", "کردن", "بودن", "داشتن", "دادن"})
"""Verbs whose participles are hardly ever words of their own."""
_COST_OF_A_MISSING_HALF_SPACE = 3.0
_COST_OF_A_STRANGE_HALF_SPACE = 2.0
_WORTH_A_WORD = 3
_NOMINAL = frozenset({PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.PRON,
                      PartOfSpeech.ADV, PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.X})  # fmt: skip


class PersianAnalyser:
    """Finds the lemma behind a Persian form with the lists behind an `EntrySource`."""

    def __init__(self, source: EntrySource) -> None:
        self._source = source
        self._weights = Weights()
        # A word is asked for itself and for both its neighbours.
        self._ranked = lru_cache(maxsize=_MOST_KEPT)(self._rank)

    def analyse(self, surface: str, around: Neighbours | None = None) -> list[Gloss]:
        """The likeliest readings of a word, best first; empty when there is none or the word is over 40 letters.

        Args:
            surface: the word as it stands.
            around: what stands next to it; None out of context.
        """
        folded = Folded.of(surface)
        if not 0 < len(folded.text) <= _LONGEST_WORD:
            return []
        return [_gloss(surface, folded, reading) for reading in self.readings(surface, folded, around)[:_MOST_READINGS]]

    def neighbours(self, sentence: Sequence[Token], index: int) -> Neighbours:
        """What stands around one of the tokens of a sentence."""
        before = sentence[index - 1] if index else None
        behind = sentence[index + 1] if index + 1 < len(sentence) else None
        return Neighbours(self._neighbour(before), self._neighbour(behind))

    def _neighbour(self, token: Token | None) -> Neighbour:
        if token is None or token.kind is not TokenKind.WORD:
            return neighbour(token, PartOfSpeech.NUM, indefinite=False)
        folded = Folded.of(token.surface)
        found = self._ranked(token.surface, folded) if 0 < len(folded.text) <= _LONGEST_WORD else ()
        if not found:
            return neighbour(token, PartOfSpeech.X, indefinite=False)
        ending = found[0].ending
        indefinite = ending is not None and ending.meanings[-1][1] == "a, one"
        return neighbour(token, found[0].listed.entry.pos, indefinite=indefinite)

    def readings(self, surface: str, folded: Folded, around: Neighbours | None = None) -> Sequence[Reading]:
        """Every lemma that a word can have, at its least cost, likeliest first."""
        found = self._ranked(surface, folded)
        if around is None:
            return found
        among = Among.of(found)
        weighed = [reading._replace(cost=reading.cost + self._weights.in_context(reading, around, among)) for reading in found]
        return sorted(weighed, key=lambda reading: reading.cost)

    def _rank(self, surface: str, folded: Folded) -> tuple[Reading, ...]:
        readings = [*self._whole(surface, folded.text), *self._with_endings(surface, folded)]
        best: dict[EntryId, Reading] = {}
        for reading in readings:
            known = best.get(reading.listed.id)
            if known is None or reading.cost < known.cost:
                best[reading.listed.id] = reading
        for form in self._source.known_forms([folded.text]).get(folded.text, ()):
            reading = best.get(form.listed.id) or self._by_package_alone(surface, form)
            best[form.listed.id] = reading._replace(cost=reading.cost - self._weights.of_package(form.reason))
        listed = {reading.listed.entry.lemma for number, reading in best.items() if number >= 0}
        best = {number: each for number, each in best.items() if number >= 0 or each.listed.entry.lemma not in listed}
        if not best:
            return tuple(sorted(self._desperate(surface, folded), key=lambda reading: reading.cost)[:1])
        return tuple(sorted(best.values(), key=lambda reading: reading.cost))

    def _whole(self, surface: str, text: str) -> Iterator[Reading]:
        for listed in self._source.entries([text], Language.PERSIAN).get(text, ()):
            yield Reading(distance(surface, listed.entry.lemma) + self._lemma_cost(listed), listed)
        for form in self._source.forms([text], Language.PERSIAN).get(text, ()):
            unlike = distance(surface, form.surface)
            preferred = _PREFERRED if form.preferred and unlike <= _LIKE else self._form_cost(form)
            cost = unlike + self._lemma_cost(form.listed) + preferred
            if form.reason.startswith("2nd person singular, perfect") and ZWNJ not in surface:
                # «خریدهای» is «purchases of» before it is «you have bought».
                cost += _COST_OF_A_MISSING_HALF_SPACE
            yield Reading(cost, form.listed, form=form)
            if _stands_alone(form):
                yield self._derived(of_verb(form), unlike + self._lemma_cost(form.listed))

    def _by_package_alone(self, surface: str, form: ListedForm) -> Reading:
        cost = self._lemma_cost(form.listed) + self._weights.irregular
        return Reading(cost, form.listed, form=form)

    def _with_endings(self, surface: str, folded: Folded) -> Iterator[Reading]:
        text = folded.text
        options = [
            (ending, len(text) - length, text[: len(text) - length] + ending.restores)
            for length in range(1, min(LONGEST_ENDING, len(text) - 2) + 1)
            for ending in ENDINGS.get(text[len(text) - length :], ())
            if _fits(surface, folded, ending, len(text) - length)
        ]
        bases = {base for *_, base in options}
        bases |= {base[:-1] for base in bases if base.endswith("ی")}
        lemmas = self._source.entries(bases, Language.PERSIAN)
        forms = self._source.forms(bases, Language.PERSIAN)
        for ending, place, base in options:
            written = surface[: folded.origins[place]] + ending.restores
            joint = self._weights.ending_cost(ending, len(base))
            for listed in lemmas.get(base, ()):
                if _takes(listed.entry.pos, ending):
                    cost = _unlike(written, listed.entry.lemma) + self._lemma_cost(listed)
                    yield Reading(cost + joint, listed, ending, place)
                    if ending.makes_words and listed.entry.pos in _MAKES_WORDS:
                        yield self._derived(in_ya(listed, lemma_of(surface)), cost)
            for form in forms.get(base, ()):
                cost = _unlike(written, form.surface) + self._lemma_cost(form.listed) + joint
                if form.listed.entry.pos in _NOMINAL and not form.preferred:
                    yield Reading(cost + self._weights.ending_on_a_form, form.listed, ending, place, form)
                elif _stands_alone(form) or form.reason.startswith("infinitive"):
                    yield self._derived(of_verb(form), cost, ending, place)
            if base.endswith("ی") and base not in lemmas:
                for listed in lemmas.get(base[:-1], ()):
                    if listed.entry.pos in _MAKES_WORDS:
                        cost = distance(written[:-1], listed.entry.lemma) + self._lemma_cost(listed) + joint
                        yield self._derived(in_ya(listed, lemma_of(written)), cost, ending, place)
            strange_base = len(base) > 2 and base not in lemmas and base not in forms and not _is_compared(base, lemmas)
            if ending.is_plain_plural and strange_base:
                yield self._derived(strange(lemma_of(written)), joint, ending, place)

    def _desperate(self, surface: str, folded: Folded) -> Iterator[Reading]:
        """Where nothing is known: an ending that leaves a word's worth of letters, the longer the likelier."""
        text = folded.text
        for length in range(1, min(LONGEST_ENDING, len(text) - _WORTH_A_WORD) + 1):
            for ending in ENDINGS.get(text[len(text) - length :], ()):
                place = len(text) - length
                if _fits(surface, folded, ending, place) and self._is_likely(surface, folded, ending, place):
                    written = surface[: folded.origins[place]] + ending.restores
                    yield Reading(-float(length), strange(lemma_of(written)), ending, place)

    def _is_likely(self, surface: str, folded: Folded, ending: Ending, place: int) -> bool:
        """Plurals, and what stands behind a half-space; a bare م or ت may well be the word's own."""
        if surface[folded.origins[place] - 1] == ZWNJ:
            return True
        written = ending.meanings[0][0]
        if written == "ان":
            return folded.text[:place].endswith(_AGENTS)
        return written in ("ها", "گان", "یان", "شان")

    def _derived(self, listed: Listed, cost: float, ending: Ending | None = None, place: int = 0) -> Reading:
        return Reading(cost + self._weights.of_derivation(kind_of(listed)), listed, ending, place)

    def _lemma_cost(self, listed: Listed) -> float:
        cost = -self._weights.frequency * listed.frequency
        if listed.entry.source is Source.KNOWN:
            cost += self._weights.without_meaning
        elif listed.entry.pos is PartOfSpeech.PROPN:
            cost += self._weights.name
        return cost

    def _form_cost(self, form: ListedForm) -> float:
        if "subjunctive" in form.reason and not form.surface.startswith(("ب", "ن")):
            return self._weights.bare_subjunctive
        return self._weights.participle if is_participle(form) else self._weights.verb_form


def _fits(surface: str, folded: Folded, ending: Ending, place: int) -> bool:
    """Whether an ending can stand behind what is left before it."""
    before, behind = folded.origins[place] - 1, folded.origins[place] + 1
    if ending.written.startswith("ها") and surface[behind : behind + 1] == ZWNJ:
        # «گلخانه\u200cای» is no plural.
        return False
    # Behind a half-space a pronoun or «is» keeps its alef after any letter: «قبلی\u200cام».
    detached = surface[before : before + 1] == ZWNJ and ending.written.startswith("ا")
    return detached or stands_behind(ending, folded.text[:place] + ending.restores)


def _stands_alone(form: ListedForm) -> bool:
    """Whether a verb's form can be a word of its own: «نوشته», «خرید»."""
    return form.reason in ("past participle", "3rd person singular, past") and form.listed.entry.lemma not in _HELPING


def _unlike(written: str, listed: str) -> float:
    """The distance of two spellings; a half-space where the listed one has none tears it: «برگ‌های» is not «برگه»."""
    torn = ZWNJ in written and bool(_half_spaces(written.rstrip(ZWNJ)) - _half_spaces(listed))
    return distance(written, listed) + (_COST_OF_A_STRANGE_HALF_SPACE if torn else 0.0)


def _half_spaces(word: str) -> set[int]:
    """Before how many letters each stands, counted from the beginning."""
    return {place - word.count(ZWNJ, 0, place) for place, letter in enumerate(word) if letter == ZWNJ}


def _is_compared(base: str, lemmas: Container[str]) -> bool:
    """Whether it is a known word with تر or ترین: «کوچکتر»."""
    return any(base.endswith(degree) and base.removesuffix(degree) in lemmas for degree in ("تر", "ترین"))


def _takes(pos: PartOfSpeech, ending: Ending) -> bool:
    return pos in _NOMINAL and (not ending.adjectives_only or pos in (PartOfSpeech.ADJ, PartOfSpeech.X, PartOfSpeech.ADV))


def _gloss(surface: str, folded: Folded, reading: Reading) -> Gloss:
    if reading.ending:
        return _inflected(surface, folded, reading.listed, reading.ending, reading.place, reading.form)
    if reading.form:
        return _of_form(surface, reading.form)
    entry = reading.listed.entry
    if made := kind_of(reading.listed):
        via = Via.GUESS if entry.source is Source.KNOWN else Via.ANALYSED
        return Gloss(entry, via, f"{entry.lemma}: {made.value}", (Segment(surface, Role.STEM),))
    # A lemma that only a package knows says nothing: it is an answer only as long as there is no better one.
    via = Via.GUESS if entry.source is Source.KNOWN else Via.EXACT
    return Gloss(entry, via, entry.lemma, (Segment(surface, Role.STEM),), entry.vocalised, entry.romanised)


def _of_form(surface: str, form: ListedForm) -> Gloss:
    gloss = as_gloss(form, surface)
    lemma = form.listed.entry.lemma
    start, end = form.stem
    reason = f"{lemma}: {form.reason}"
    if (start, end) == (0, len(form.surface)) or len(form.surface) != len(surface):
        return Gloss(gloss.entry, Via.ANALYSED, reason, gloss.segments, gloss.vocalised, gloss.romanised)
    segments = [
        Segment(piece, role)
        for piece, role in (
            (surface[:start], Role.PREFIX),
            (surface[start:end], Role.STEM),
            (surface[end:], Role.SUFFIX),
        )
        if piece
    ]
    return Gloss(gloss.entry, Via.ANALYSED, reason, tuple(segments), gloss.vocalised, gloss.romanised)


def _joined(stem: str, ending: str) -> str:
    """Stem and ending; a long ی becomes a consonant before ا («ایرانِیان»)."""
    long_ya = stem[-1:] == "ی" and stem[-2:-1] not in letters.SHORT_VOWELS and stem[-2:-1] != "ا"
    return f"{stem[:-1]}{letters.KASRA}ی{ending}" if long_ya and ending.startswith("ا") else stem + ending


def _inflected(surface: str, folded: Folded, listed: Listed, ending: Ending, place: int, form: ListedForm | None) -> Gloss:
    entry = listed.entry
    segments = [Segment(surface[: folded.origins[place]], Role.STEM)]
    for piece, meaning in ending.meanings:
        end = min(place + len(piece), len(folded.text))
        segments.append(Segment(surface[folded.origins[place] : folded.origins[end]], Role.SUFFIX, meaning))
        place = end
    stem = form.vocalised if form else entry.vocalised
    vocalised = _joined(stem.removesuffix(ending.restores), ending.vocalised) if stem else None
    added = ", ".join(meaning for _, meaning in ending.meanings)
    reason = f"{form.reason} of {entry.lemma}, {added}" if form else f"{entry.lemma}: {added}"
    romanised = romanise(vocalised, Language.PERSIAN) if vocalised else None
    return Gloss(entry, Via.ANALYSED, reason, tuple(segments), vocalised, romanised)
