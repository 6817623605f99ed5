"""Gathering what the word list is compiled from: our entries first, then what other sources add to them.

`compilation` next door reads the sources and writes what is gathered here.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from reader.lexicon.buckwalter import Stem, Tables
from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.known_words import KnownForm
from reader.lexicon.pairs import Pair
from reader.lexicon.persian_endings import PRONOUNS_ONLY, bases_of
from reader.lexicon.persian_verbs import forms_of, preverb_of
from reader.lexicon.vowels import disagreement, same_vowels
from reader.lexicon.wordlist import (
    Construction,
    Form,
    Item,
    ListedUse,
    Name,
    Refusal,
    VerbStems,
    lemma_of,
    without_article,
)
from reader.script.folding import fold
from reader.script.language import Language

_VERBAL = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})
_CLOSED = frozenset({PartOfSpeech.PRON, PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ})
"""Words whose forms are all listed: a package that gives another form for one is mistaken («دین» is no «این»)."""

Frequency = Callable[[str, Language], float]


@dataclass(slots=True)
class FormRow:
    """A written form that leads to an entry."""

    folded: str
    surface: str
    vocalised: str | None
    reason: str
    entry: int
    senses: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()
    stem: tuple[int, int] = (0, 0)
    preferred: bool = False


@dataclass(slots=True)
class StemRow:
    """A stem of the Arabic tables that leads to an entry."""

    form: str
    vocalised: str
    category: str
    entry: int


@dataclass(slots=True)
class Rows:
    """Everything that will be written, gathered."""

    zipf: Frequency
    entries: list[tuple[Entry, float, bool]] = field(default_factory=list)
    forms: list[FormRow] = field(default_factory=list)
    stems: list[StemRow] = field(default_factory=list)
    constructions: list[tuple[str, str, str, int]] = field(default_factory=list)
    """Kind, folded first half, folded second half, entry."""
    known: list[tuple[str, str, int, str]] = field(default_factory=list)
    """Folded form, form, entry, package."""
    pairs: list[Pair] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    _by_lemma: dict[tuple[Language, str], list[int]] = field(default_factory=lambda: defaultdict(list))

    def take_ours(self, items: Iterable[Item]) -> None:
        """Our own entries first, so that later sources find them."""
        ours = list(items)
        for item in ours:
            if isinstance(item, Entry):
                self._add(item)
            elif isinstance(item, Name):
                self._add(item.persian, is_name=True)
                self._add(item.arabic, is_name=True)
        self._add_uses([item for item in ours if isinstance(item, ListedUse)])
        self.pairs.extend(item for item in ours if isinstance(item, Pair))
        for item in ours:
            if isinstance(item, Construction):
                number = self._add(item.entry)
                self.constructions.append((item.kind.value, fold(item.first), fold(item.second), number))
        simple = {item.infinitive for item in ours if isinstance(item, VerbStems)}
        for item in ours:
            if isinstance(item, VerbStems):
                self._add_verb_forms(item, simple)
        for item in ours:
            if isinstance(item, Form):
                self._add_form(item)

    def take_cldr(self, entries: Iterable[Entry]) -> None:
        """Names of countries, languages and months that our own lists lack."""
        for entry in entries:
            if not self._by_lemma.get((entry.language, entry.lemma)):
                self._add(entry, is_name=True)

    def take_known(self, known: Iterable[KnownForm]) -> None:
        """Persian lemmas that only packages know, and every form that they lead to a lemma."""
        forms = list(known)
        of_verbs = {form.folded for form in self.forms if self.entries[form.entry][0].pos in _VERBAL}
        for lemma in self._lemmas_among(forms):
            if fold(lemma) not in of_verbs:
                self._add(Entry(Language.PERSIAN, lemma, PartOfSpeech.X, (), (), Source.KNOWN))
        for form in forms:
            for number in self._by_lemma.get((Language.PERSIAN, form.lemma), ()):
                entry = self.entries[number][0]
                folded = fold(form.surface)
                # Verbs are left to our own stems: simplemma gives «کردن» for «شد», and past stems for lemmas.
                strays = folded in of_verbs and form.surface != form.lemma
                foreign = entry.pos in _VERBAL and form.package == "simplemma"
                closed = entry.pos in _CLOSED and form.surface != form.lemma
                if not (strays or foreign or closed):
                    self.known.append((folded, form.surface, number, form.package))

    def _lemmas_among(self, forms: list[KnownForm]) -> Iterator[str]:
        """What a package calls a lemma when asked for the lemma itself, where our own list lacks it.

        rishe calls every strange word a lemma: it is heard only where simplemma is silent and no ending can be taken off.
        """
        in_table = {form.surface for form in forms if form.package == "simplemma"}
        ours = {fold(lemma) for language, lemma in self._by_lemma if language is Language.PERSIAN}
        ours |= {form.folded for form in self.forms if form.reason in ("spelling", "plural", "listed form")}
        taken = set(ours)
        past_stems = {lemma.removesuffix("ن") for lemma in ours if lemma.endswith("ن")}
        for form in forms:
            folded = fold(form.surface)
            if form.surface != form.lemma or folded in taken or folded in past_stems:
                continue
            strange = any(base in ours for base in bases_of(form.surface, PRONOUNS_ONLY))
            heard = form.surface not in in_table and not any(base in taken for base in bases_of(form.surface))
            if (form.package == "simplemma" and not strange) or heard:
                taken.add(folded)
                yield form.surface

    def take_tables(self, tables: Tables) -> None:
        """The Arabic stems, each led to our entry where we have one for its lemma."""
        groups: dict[tuple[str, PartOfSpeech], list[Stem]] = defaultdict(list)
        for stem in tables.stems:
            groups[stem.lemma_id, stem.pos].append(stem)
        claimed: set[int] = set()
        for (_, pos), stems in groups.items():
            number = self._ours_for(stems[0], pos, groups)
            if number is None:
                number = self._add(_table_entry(stems))
            else:
                claimed.add(number)
                self._complete(number, stems[0])
            self.stems.extend(StemRow(stem.form, stem.vocalised, stem.category, number) for stem in stems)
        self._stems_of_our_own(claimed)

    def _add(self, entry: Entry, *, is_name: bool = False) -> int:
        number = len(self.entries)
        self.entries.append((entry, self._frequency(entry), is_name))
        self._by_lemma[entry.language, entry.lemma].append(number)
        return number

    def _frequency(self, entry: Entry) -> float:
        """Of the lemma; a Persian verb's past stem is often a noun too, so its infinitive is asked as well."""
        if entry.language is Language.PERSIAN and entry.pos is PartOfSpeech.VERB:
            words = (entry.lemma.removesuffix("ن"), entry.lemma)
            return sum(self.zipf(word, entry.language) for word in words) / 2
        return self.zipf(entry.lemma, entry.language)

    def _add_uses(self, uses: list[ListedUse]) -> None:
        """Each word's uses on its entry, or on a new one whose senses they are."""
        by_word: dict[tuple[Language, str, PartOfSpeech], list[ListedUse]] = defaultdict(list)
        for use in uses:
            by_word[use.language, use.vocalised, use.pos].append(use)
        for (language, vocalised, pos), some in by_word.items():
            told = tuple(use.use for use in some)
            candidates = self._numbers(language, lemma_of(vocalised), pos)
            same = [number for number in candidates if self.entries[number][0].vocalised == vocalised]
            if candidates:
                number = (same or candidates)[0]
                entry, frequency, is_name = self.entries[number]
                self.entries[number] = (replace(entry, uses=told), frequency, is_name)
            else:
                senses = tuple(dict.fromkeys(sense for use in some for sense in use.senses))[:4]
                counterparts = tuple(dict.fromkeys(word for use in some for word in use.counterparts))[:3]
                lemma = lemma_of(vocalised)
                self._add(Entry(language, lemma, pos, senses, counterparts, Source.OURS, vocalised, uses=told))

    def _numbers(self, language: Language, lemma: str, pos: PartOfSpeech) -> list[int]:
        return [number for number in self._by_lemma.get((language, lemma), ()) if self.entries[number][0].pos is pos]

    def _add_verb_forms(self, verb: VerbStems, simple: set[str]) -> None:
        candidates = self._numbers(Language.PERSIAN, lemma_of(verb.infinitive), PartOfSpeech.VERB)
        # Two verbs can be spelled alike: گَزیدَن bite, گُزیدَن choose.
        numbers = [number for number in candidates if self.entries[number][0].vocalised == verb.infinitive] or candidates
        preverb = preverb_of(verb.infinitive, verb.present, simple)
        for form in forms_of(verb.infinitive, verb.present, preverb):
            if form.features != "infinitive":
                self.forms.append(
                    FormRow(fold(form.surface), form.surface, form.vocalised, form.features, numbers[0], stem=form.stem)
                )

    def _add_form(self, form: Form) -> None:
        numbers = self._numbers(form.language, form.lemma, form.pos) or self._by_lemma.get((form.language, form.lemma), [])
        listed = form.reason == "listed form"
        if not numbers and listed:
            senses = form.senses or ("",)
            numbers = [
                self._add(Entry(form.language, form.lemma, form.pos, senses, form.counterparts, Source.OURS, form.vocalised))
            ]
        if numbers:
            self.forms.append(
                FormRow(
                    fold(form.surface),
                    form.surface,
                    form.vocalised,
                    form.reason,
                    min(numbers, key=lambda number: _unlikeness(form, self.entries[number][0])),
                    form.senses,
                    form.counterparts,
                    (0, len(form.surface)),
                    preferred=listed,
                )
            )

    def _ours_for(self, stem: Stem, pos: PartOfSpeech, groups: dict[tuple[str, PartOfSpeech], list[Stem]]) -> int | None:
        """Our entry for a lemma of the tables: same letters and a like part of speech, same vowels where both show them."""
        candidates = [
            number
            for number in self._by_lemma.get((Language.ARABIC, lemma_of(stem.lemma)), ())
            if self.entries[number][0].source is not Source.BUCKWALTER and _alike(self.entries[number][0].pos, pos)
        ]
        spelled = {number: without_article(self.entries[number][0].vocalised or "") for number in candidates}
        matching = [number for number in candidates if same_vowels(spelled[number], stem.lemma)]
        exact = [number for number in matching if self.entries[number][0].pos is pos]
        return next(iter(exact or matching), None)

    def _complete(self, number: int, stem: Stem) -> None:
        entry, frequency, is_name = self.entries[number]
        if entry.root is None and stem.root:
            self.entries[number] = (replace(entry, root=stem.root), frequency, is_name)

    def _stems_of_our_own(self, claimed: set[int]) -> None:
        """Arabic entries that the tables lack are given a stem, so that article, clitics and endings are found on them."""
        spelled = [
            (number, entry.vocalised or entry.lemma)
            for number, (entry, _, _) in enumerate(self.entries)
            if entry.language is Language.ARABIC and entry.source is not Source.BUCKWALTER and number not in claimed
        ]
        spelled += [
            (form.entry, form.vocalised or form.surface)
            for form in self.forms
            if form.reason in ("plural", "spelling") and self.entries[form.entry][0].language is Language.ARABIC
        ]
        for number, vocalised in spelled:
            pos = self.entries[number][0].pos
            for stem, category in _own_stems(vocalised, pos):
                self.stems.append(StemRow(lemma_of(stem), stem, category, number))


def _unlikeness(form: Form, entry: Entry) -> tuple[int, int]:
    """Of several entries written alike («وقع»), how little a form is of this one: by its vowels, then by its meaning."""
    same = form.surface == entry.lemma and form.vocalised and entry.vocalised
    vowels = disagreement(form.vocalised or "", entry.vocalised or "") if same else 0
    return vowels, -len(set(form.senses) & set(entry.senses))


def sheds_article(entry: Entry) -> bool:
    """Whether the entry is filed without the article that it always carries; alone it is some other word (الصدر, صدر)."""
    return bool(entry.vocalised) and without_article(entry.vocalised or "") != entry.vocalised and " " not in entry.lemma


def _alike(ours: PartOfSpeech, theirs: PartOfSpeech) -> bool:
    nominal = {
        PartOfSpeech.NOUN,
        PartOfSpeech.ADJ,
        PartOfSpeech.PROPN,
        PartOfSpeech.NUM,
        PartOfSpeech.ADV,
        PartOfSpeech.ADP,
    }
    particles = set(PartOfSpeech) - nominal - {PartOfSpeech.VERB} | {PartOfSpeech.ADP, PartOfSpeech.ADV}
    return ours is theirs or {ours, theirs} <= nominal or {ours, theirs} <= particles


def _own_stems(vocalised: str, pos: PartOfSpeech) -> Iterator[tuple[str, str]]:
    """Stems and categories for an entry of ours: which endings a word of its kind takes."""
    bare = without_article(vocalised)
    if pos is PartOfSpeech.VERB:
        yield bare.removesuffix("َ"), "PV"
    elif pos in (PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NUM):
        if bare.endswith("ة"):
            yield bare.removesuffix("ة").removesuffix("َ"), "NapAt"
        else:
            yield bare, "Nall" if pos is PartOfSpeech.ADJ else "N/At" if pos is PartOfSpeech.NOUN else "N0"
    else:
        yield vocalised, "FW-Wa"


def _table_entry(stems: list[Stem]) -> Entry:
    first = stems[0]
    return Entry(
        Language.ARABIC, lemma_of(first.lemma), first.pos, first.senses, (), Source.BUCKWALTER, first.lemma, first.root
    )
