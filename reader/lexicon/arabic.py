"""The Arabic analyser: every way a written form is a prefix, a stem and a suffix that go together, likeliest first.

The method is Buckwalter's (2002). Matching is by folded form, so that فى, الذى, امريكية without its hamza and الإحترام with one
too many are found; how a reading is spelled then counts against it. Next door, `lookup` decides when this room is asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.lexicon.buckwalter import Affix, Morph
from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.source import ArabicStem, EntrySource, ListedForm
from reader.lexicon.spelling import distance
from reader.lexicon.vowels import contradiction, disagreement, vowel_before
from reader.script import letters
from reader.script.folding import Folded, fold
from reader.script.language import Language
from reader.script.romanisation import romanise_parts

_LONGEST_PREFIX = 5
_LONGEST_SUFFIX = 7
_LONGEST_WORD = 24
"""Letters; longer forms are taken for no word."""

_COST_OF_UNLISTED = 0.6
_COST_BESIDE_A_LISTED = 1.5
"""Of a word that only the tables have, where the list has one of the same letters: restored vowels may err."""
_WORTH_OF_FREQUENCY = 0.25
_COST_OF_A_PROCLITIC = 0.3
_COST_OF_A_RARE_PREFIX = 2.0
_COST_OF_A_NAME = 0.4
_COST_OF_A_VOWEL = 1.0
"""That the sentence gives the word and the reading has not."""
_COST_OF_A_STRANGE_ARTICLE = 1.5
_COST_OF_A_RARE_SUFFIX = 0.7
_LIKE = 1.1
"""The distance up to which a form is the preferred one: «انها» is «إنها», «إنهاء» is not."""
_PREFERRED = -10.0
_PREFERRED_AGAINST = -1.0
"""Where the sentence gives the word other vowels than the form has: «وقع الحادث» is not «sign»."""
_COST_OF_A_WRITTEN_VOWEL = 4.0
"""That the text itself writes and the reading has not."""
_TOLD_APART_BY_VOWELS = frozenset({PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB})
"""The vowels of names and particles are restored less surely than a list knows them."""
_COST_OF_I = 0.7
_HAMZAS = "أإآ"

_PROCLITICS = frozenset(
    {"CONJ", "PREP", "DET", "FUT", "SUBJUNC", "EMPHATIC_PARTICLE", "RESULT_CLAUSE_PARTICLE", "INTERROG_PART"}
)
_RARE = frozenset({"EMPHATIC_PARTICLE", "RESULT_CLAUSE_PARTICLE", "INTERROG_PART"})
_WITHOUT_ARTICLE = frozenset({PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.INTJ})
_RARE_SUFFIXES = frozenset({"POSS_PRON_1S", "PVSUFF_SUBJ:3MD", "PVSUFF_SUBJ:3FD", "PVSUFF_SUBJ:1S", "PVSUFF_SUBJ:2FS"}) | {
    "NSUFF_MASC_DU_ACCGEN_POSS",
    "NSUFF_FEM_DU_ACCGEN_POSS",
}
"""What prose seldom says: my, they two, I, the two … of."""
_NO_SUFFIX = Affix("", "", "", (), "")
_SUN_LETTERS = "تثدذرزسشصضطظلن"
_SHADDA = "\u0651"
_CLOSED_BY = (*"اويىآ", *letters.SHORT_VOWELS, letters.SUKUN)
"""What a stem ends in when no vowel of case stands behind it."""
_MARK = re.compile(f"[{letters.MARKS}]")


@dataclass(slots=True)
class _Reading:
    """One way to take a word apart."""

    cost: float
    prefix: Affix
    stem: ArabicStem
    suffix: Affix
    stem_start: int
    stem_end: int
    """Places in the folded form."""
    form: ListedForm | None
    """The listed form that makes this reading the one to take."""


_Preferred = dict[tuple[int, str, PartOfSpeech], ListedForm]
"""Listed forms by the place where they begin, their lemma and its part of speech."""


class ArabicAnalyser:
    """Takes Arabic words apart with the tables behind an `EntrySource`."""

    def __init__(self, source: EntrySource) -> None:
        self._source = source
        self._affixes = source.arabic_affixes()

    def analyse(self, surface: str, vocalised: str = "") -> list[Gloss]:
        """Every reading of a word, likeliest first; empty when there is none or the word is over 24 letters.

        Args:
            surface: the word as it stands.
            vocalised: the same with the vowels that its sentence gives it, where they are known.
        """
        folded = Folded.of(surface)
        if not 0 < len(folded.text) <= _LONGEST_WORD:
            return []
        readings = sorted(self._readings(surface, folded, vocalised), key=lambda reading: reading.cost)
        glosses: list[Gloss] = []
        seen: set[tuple[int, str]] = set()
        for reading in readings:
            key = (reading.stem.listed.id, reading.prefix.category)
            if key not in seen:
                seen.add(key)
                glosses.append(self._gloss(surface, folded, reading, vocalised))
        return glosses

    def _readings(self, surface: str, folded: Folded, vocalised: str) -> list[_Reading]:
        text = folded.text
        splits = [
            (start, end)
            for start in range(min(_LONGEST_PREFIX, len(text) - 1) + 1)
            if text[:start] in self._affixes.prefixes
            for end in range(len(text), max(start, len(text) - _LONGEST_SUFFIX - 1), -1)
            if text[end:] in self._affixes.suffixes
        ]
        preferred = self._preferred(surface, folded, splits)
        found = list(self._by_tables(surface, folded, splits, preferred))
        said = [(each.form, _vocalised(each)) for each in found if each.form]
        # Of words that are spelled alike, the form's own vowels say which is meant: «حمام» the bath, not the pigeons.
        meant = {id(form) for form, mine in said if form and not disagreement(form.vocalised or "", mine)}
        for each in found:
            if each.form and id(each.form) in meant and disagreement(each.form.vocalised or "", _vocalised(each)):
                each.form = None
        alone = {
            key: form
            for key, form in preferred.items()
            if not any(other is form and not disagreement(form.vocalised or "", mine) for other, mine in said)
        }
        found.extend(self._forms_alone(folded, alone))
        beside_a_listed: list[_Reading] = []
        is_listed = False
        for reading in found:
            reading.cost += self._cost_of_vowels(reading, surface, vocalised)
            source = reading.stem.listed.entry.source
            if source is Source.BUCKWALTER:
                beside_a_listed.append(reading)
            elif source is Source.OURS:
                is_listed = True
        if is_listed:
            for reading in beside_a_listed:
                reading.cost += _COST_BESIDE_A_LISTED
        return found

    def _by_tables(
        self, surface: str, folded: Folded, splits: list[tuple[int, int]], preferred: _Preferred
    ) -> Iterator[_Reading]:
        """Prefix, stem and suffix that go together."""
        text = folded.text
        stems = self._source.arabic_stems({text[start:end] for start, end in splits})
        for start, end in splits:
            for stem in stems.get(text[start:end], ()):
                suffixes = [
                    suffix
                    for suffix in self._affixes.suffixes[text[end:]]
                    if (stem.category, suffix.category) in self._affixes.stem_suffix
                ]
                prefixes = [
                    prefix
                    for prefix in (self._affixes.prefixes[text[:start]] if suffixes else ())
                    if (prefix.category, stem.category) in self._affixes.prefix_stem
                ]
                stem_cost = self._stem_cost(stem, _piece(surface, folded, start, end)) if prefixes else 0.0
                for prefix in prefixes:
                    for suffix in suffixes:
                        if (prefix.category, suffix.category) in self._affixes.prefix_suffix:
                            cost = stem_cost + self._affix_cost(surface, folded, prefix, suffix, start, end)
                            form = self._form_of(preferred, stem, prefix, start)
                            cost += 0.0 if form else _cost_of_article(stem.listed.entry, prefix)
                            yield _Reading(cost, prefix, stem, suffix, start, end, form)

    def _forms_alone(self, folded: Folded, forms: _Preferred) -> Iterator[_Reading]:
        """The listed forms that no stem of the tables leads to («ست» as «ستة»), behind proclitics or bare."""
        text = folded.text
        for (start, _, _), form in forms.items():
            stem = ArabicStem(form.surface, form.vocalised or form.surface, "", form.listed)
            for prefix in self._affixes.prefixes[text[:start]]:
                if all(morph.tag in _PROCLITICS - {"DET"} for morph in prefix.morphs):
                    yield _Reading(0.0, prefix, stem, _NO_SUFFIX, start, len(text), form)

    def _cost_of_vowels(self, reading: _Reading, surface: str, vocalised: str) -> float:
        """What the vowels of its sentence, and those written on the word, say of a reading."""
        mine = _vocalised(reading)
        unlike = disagreement(vocalised, mine) if vocalised else 0
        against = contradiction(surface, mine)
        cost = _COST_OF_A_VOWEL * unlike + _COST_OF_A_WRITTEN_VOWEL * against
        if not reading.form:
            return cost
        doubtful = against or (unlike and reading.stem.listed.entry.pos in _TOLD_APART_BY_VOWELS)
        return cost + (_PREFERRED_AGAINST if doubtful else _PREFERRED)

    def _form_of(self, preferred: _Preferred, stem: ArabicStem, prefix: Affix, start: int) -> ListedForm | None:
        """The listed form behind a reading: of the word as it stands, or of what follows its proclitics."""
        entry = stem.listed.entry
        for place in (0, start):
            form = preferred.get((place, entry.lemma, entry.pos))
            if form and (place == 0 or _may_precede(prefix, entry)):
                return form
        return None

    def _preferred(self, surface: str, folded: Folded, splits: list[tuple[int, int]]) -> _Preferred:
        """The listed forms that this word is, whole or behind its proclitics, by lemma."""
        text = folded.text
        starts = {start for start, _ in splits}
        forms = self._source.forms({text[start:] for start in starts}, Language.ARABIC)
        return {
            (start, form.listed.entry.lemma, form.listed.entry.pos): form
            for start in starts
            for form in forms.get(text[start:], ())
            if form.preferred and _alike(surface[folded.origins[start] :], form.surface)
        }

    def _stem_cost(self, stem: ArabicStem, written: str) -> float:
        entry = stem.listed.entry
        cost = distance(written, stem.form) - _WORTH_OF_FREQUENCY * stem.listed.frequency
        if entry.source in (Source.BUCKWALTER, Source.CLDR):
            cost += _COST_OF_UNLISTED
            if entry.pos is PartOfSpeech.PROPN:
                cost += _COST_OF_A_NAME
        return cost

    def _affix_cost(self, surface: str, folded: Folded, prefix: Affix, suffix: Affix, start: int, end: int) -> float:
        cost = distance(_piece(surface, folded, 0, start), prefix.form)
        cost += distance(_piece(surface, folded, end, len(folded.text)), suffix.form)
        for morph in prefix.morphs:
            if morph.tag in _PROCLITICS:
                cost += _COST_OF_A_RARE_PREFIX if morph.tag in _RARE else _COST_OF_A_PROCLITIC
            elif morph.tag == "IV1S":
                cost += _COST_OF_I
        if any(morph.tag in _RARE_SUFFIXES for morph in suffix.morphs):
            cost += _COST_OF_A_RARE_SUFFIX
        return cost

    def _gloss(self, surface: str, folded: Folded, reading: _Reading, vocalised: str) -> Gloss:
        entry = reading.stem.listed.entry
        if reading.form and (reading.form.senses or reading.form.counterparts):
            entry = replace(
                entry,
                senses=reading.form.senses or entry.senses,
                counterparts=reading.form.counterparts or entry.counterparts,
            )
        suffix = _suffix_in_speech(reading, vocalised)
        bare = not reading.prefix.form and not reading.suffix.form and distance(surface, entry.lemma) == 0
        return Gloss(
            entry,
            Via.EXACT if bare else Via.ANALYSED,
            _reason(reading),
            _segments(surface, folded, reading),
            _with_article(reading) + suffix,
            _romanised(reading, suffix),
        )


def _may_precede(prefix: Affix, entry: Entry) -> bool:
    return all(
        morph.tag in _PROCLITICS and not (morph.tag == "DET" and entry.pos in _WITHOUT_ARTICLE) for morph in prefix.morphs
    )


def _alike(written: str, listed: str) -> bool:
    """Whether a word is spelled nearly as the form is; another hamza makes it another word («إنهاء», «إنها»; «أن», «إن»)."""
    mine, theirs = ([letter for letter in word if letter in _HAMZAS] for word in (written, listed))
    return (not mine or mine == theirs) and written.count("ء") == listed.count("ء") and distance(written, listed) <= _LIKE


def _cost_of_article(entry: Entry, prefix: Affix) -> float:
    """A name that always carries the article is rarely meant without it, an adverb never with it."""
    has_article = any(morph.tag == "DET" for morph in prefix.morphs)
    if entry.pos is PartOfSpeech.PROPN and (entry.vocalised or "").startswith(("ال", "ٱل")):
        return 0.0 if has_article else _COST_OF_A_STRANGE_ARTICLE
    return _COST_OF_A_STRANGE_ARTICLE if has_article and entry.pos in _WITHOUT_ARTICLE else 0.0


def as_gloss(form: ListedForm, surface: str) -> Gloss:
    """A listed form that stands for the whole word."""
    entry = form.listed.entry
    if form.senses or form.counterparts:
        entry = replace(entry, senses=form.senses or entry.senses, counterparts=form.counterparts or entry.counterparts)
    romanised = romanise_parts([], form.vocalised, entry.language) if form.vocalised else None
    return Gloss(entry, Via.ANALYSED, form.reason, (Segment(surface, Role.STEM),), form.vocalised, romanised)


def _piece(surface: str, folded: Folded, start: int, end: int) -> str:
    first, after = folded.origins[start], folded.origins[end]
    return surface[first:after]


def _vocalised(reading: _Reading) -> str:
    return _with_article(reading) + reading.suffix.vocalised


def _with_article(reading: _Reading) -> str:
    """Prefix and stem; a sun letter behind the article is doubled."""
    stem = reading.stem.vocalised.replace("ٱ", "ا")
    if reading.prefix.morphs and reading.prefix.morphs[-1].tag == "DET" and stem[:1] and stem[0] in _SUN_LETTERS:
        stem = stem if _SHADDA in stem[1:3] else stem[0] + _SHADDA + stem[1:]
    return reading.prefix.vocalised + stem


def _suffix_in_speech(reading: _Reading, vocalised: str) -> str:
    """The suffix with the vowel that stands before a pronoun, which the tables leave open: كِتَابُهُم, and behind فِي كِتَابِهِم.

    Where the sentence gives none it is that of the nominative, as in the examples of the ALA-LC table («uṣūluhā»).
    """
    suffix, morphs = reading.suffix.vocalised, reading.suffix.morphs
    pronoun = morphs[-1].vocalised if morphs and morphs[-1].tag.startswith(("POSS_PRON", "IVSUFF_DO")) else ""
    tail = pronoun if suffix.endswith(pronoun) else _MARK.sub("", pronoun)
    before = reading.stem.vocalised + suffix.removesuffix(tail)
    if not tail or not suffix.endswith(tail) or before[-1] in _CLOSED_BY:
        return suffix
    vowel = vowel_before(vocalised, len(_MARK.sub("", tail))) or letters.DAMMA
    if vowel == letters.KASRA and pronoun.startswith("هُ"):
        pronoun = "هِ" + pronoun.removeprefix("هُ")
    return suffix.removesuffix(tail) + vowel + pronoun


def _romanised(reading: _Reading, suffix: str) -> str:
    clitics = [morph.vocalised for morph in reading.prefix.morphs if morph.tag in _PROCLITICS]
    person = "".join(morph.vocalised for morph in reading.prefix.morphs if morph.tag not in _PROCLITICS)
    if clitics[-2:] == ["لِ", "ال"]:
        clitics[-1] = "ل"
    rest = person + reading.stem.vocalised.replace("ٱ", "ا") + suffix
    return romanise_parts(clitics, rest, Language.ARABIC)


def _reason(reading: _Reading) -> str:
    added = [_meaning(morph) for morph in (*reading.prefix.morphs, *reading.suffix.morphs)]
    added = [meaning for meaning in added if meaning]
    lemma = reading.stem.listed.entry.lemma
    return f"{lemma}: {', '.join(added)}" if added else lemma


def _segments(surface: str, folded: Folded, reading: _Reading) -> tuple[Segment, ...]:
    start, end = reading.stem_start, reading.stem_end
    whole = len(folded.text)
    return (
        *_affix_segments(_piece(surface, folded, 0, start), reading.prefix.morphs, Role.PREFIX),
        Segment(_piece(surface, folded, start, end), Role.STEM),
        *_affix_segments(_piece(surface, folded, end, whole), reading.suffix.morphs, Role.SUFFIX),
    )


@lru_cache(maxsize=256)
def _letters_in(vocalised: str) -> int:
    return len(fold(vocalised))


def _affix_segments(written: str, morphs: tuple[Morph, ...], role: Role) -> Iterator[Segment]:
    """Hand the written letters out to the pieces of an affix, in order; what the last cannot place is its own."""
    rest = Folded.of(written)
    place = 0
    visible = [morph for morph in morphs if _letters_in(morph.vocalised)]
    for index, morph in enumerate(visible):
        letters = _letters_in(morph.vocalised)
        if index == len(visible) - 1:
            taken = len(rest.text)
        elif place + letters > len(rest.text) - (len(visible) - index - 1):
            taken = place + 1
        else:
            taken = place + letters
        piece = written[rest.origins[place] : rest.origins[taken]]
        if piece:
            yield Segment(piece, role, _meaning(morph))
        place = taken
    if not visible and written:
        yield Segment(written, role)


_MEANINGS = {
    "DET": "the", "FUT": "will", "SUBJUNC": "to", "EMPHATIC_PARTICLE": "indeed", "RESULT_CLAUSE_PARTICLE": "would",
    "INTERROG_PART": "question", "NSUFF_FEM_SG": "feminine", "NSUFF_FEM_PL": "feminine plural",
    "NSUFF_MASC_SG_ACC_INDEF": "adverb or object",
}  # fmt: skip
_WORDS = {"وَ": "and", "فَ": "so", "بِ": "by, with", "كَ": "like", "لِ": "for, to", "لَ": "for, to"}
_PERSONS = {
    "1S": "I", "1P": "we", "2MS": "you", "2FS": "you (f.)", "2D": "you two", "2MP": "you all", "2FP": "you all (f.)",
    "3MS": "he, it", "3FS": "she, it", "3D": "they two", "3MD": "they two", "3FD": "they two (f.)", "3MP": "they",
    "3FP": "they (f.)",
}  # fmt: skip
_OBJECTS = {
    "1S": "me", "1P": "us", "2MS": "you", "2FS": "you (f.)", "2D": "you two", "2MP": "you all", "2FP": "you all (f.)",
    "3MS": "him, it", "3FS": "her, it", "3D": "them two", "3MP": "them", "3FP": "them (f.)",
}  # fmt: skip
_OWNERS = {
    "1S": "my", "1P": "our", "2MS": "your", "2FS": "your (f.)", "2D": "your (two)", "2MP": "your (all)",
    "2FP": "your (all, f.)", "3MS": "his, its", "3FS": "her, its", "3D": "their (two)", "3MP": "their", "3FP": "their (f.)",
}  # fmt: skip


def _meaning(morph: Morph) -> str:
    """What a piece of an affix adds, in words; empty for pieces that are not said."""
    tag, _, person = morph.tag.partition(":")
    if tag in ("CONJ", "PREP"):
        return _WORDS.get(morph.vocalised, "")
    if tag in _MEANINGS:
        return _MEANINGS[tag]
    if tag.startswith("POSS_PRON_"):
        return _OWNERS.get(tag.removeprefix("POSS_PRON_"), "")
    if tag.startswith("IV") and tag[2:] in _PERSONS:
        return _PERSONS[tag[2:]]
    if tag.endswith("SUFF_DO"):
        return _OBJECTS.get(person, "")
    if tag.endswith("SUFF_SUBJ"):
        return _PERSONS.get(person, "")
    if "_DU_" in tag:
        return "two"
    return "plural" if "_PL" in tag else ""
