"""Paradigms: the table of a word's forms, for a learner who looks one up.

Persian verbs list the forms generated from their stems, Persian nouns and adjectives take the endings of
`persian_endings`; Arabic words join their stems of the Buckwalter tables with the affixes that go with them, so that weak
verbs come out right without rules of our own.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from reader.lexicon.buckwalter import Affix
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.lexicon.source import ArabicAffixes, ArabicStem, ListedForm
from reader.script.language import Language
from reader.script.letters import FATHA, SHADDA, ZWNJ


class Paradigm(NamedTuple):
    """A table of forms: one row a tense, number or case, one column a person or state."""

    columns: tuple[str, ...]
    """In English, as grammars name them."""
    rows: tuple["ParadigmRow", ...]


class ParadigmRow(NamedTuple):
    """One row of a paradigm."""

    name: str
    forms: tuple[str, ...]
    """Vocalised where the vowels are known; empty where there is no form."""


class FormSource(Protocol):
    """Where the forms and stems of an entry come from."""

    def forms_of(self, entry: Entry) -> list[ListedForm]:
        """The listed and generated forms of an entry."""
        ...

    def stems_of(self, entry: Entry) -> list[ArabicStem]:
        """The Arabic stems that lead to an entry."""
        ...

    def arabic_affixes(self) -> ArabicAffixes:
        """The Arabic affixes."""
        ...


def paradigm_of(entry: Entry, source: FormSource) -> Paradigm | None:
    """The forms of a word; None for words that have no other form."""
    if entry.language is Language.PERSIAN:
        if entry.pos in (PartOfSpeech.VERB, PartOfSpeech.AUX):
            return _persian_verb(entry, source)
        if entry.pos in (PartOfSpeech.NOUN, PartOfSpeech.ADJ) and " " not in entry.lemma:
            return _persian_noun(entry, source)
        return None
    stems = source.stems_of(entry)
    if entry.pos is PartOfSpeech.VERB:
        return _arabic_verb(stems, source.arabic_affixes())
    if entry.pos in (PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN):
        return _arabic_noun(stems, source.arabic_affixes())
    return None


# Persian

_PERSONS = ("1st person singular", "2nd person singular", "3rd person singular",
            "1st person plural", "2nd person plural", "3rd person plural")  # fmt: skip
_TENSES = ("present", "subjunctive", "past", "imperfect", "perfect")
_NEGATIVES = tuple(f"{tense}, negative" for tense in _TENSES)
_WILL = ("خواهَم", "خواهی", "خواهَد", "خواهیم", "خواهید", "خواهَند")


def _persian_verb(entry: Entry, source: FormSource) -> Paradigm | None:
    complement, _, verb = (entry.vocalised or entry.lemma).rpartition(" ")
    forms = source.forms_of(entry)
    by_features: dict[str, str] = {}
    for form in forms:
        # The fuller of two spellings stands for a cell: «برود» rather than the bare «رود».
        said = form.vocalised or form.surface
        fuller = "subjunctive" in form.reason and form.surface.startswith(("ب", "ن"))
        if form.reason not in by_features or fuller:
            by_features[form.reason] = said
    rows = [
        ParadigmRow(tense, tuple(_joined(complement, by_features.get(_features(person, tense), "")) for person in _PERSONS))
        for tense in (*_TENSES, *_NEGATIVES)
    ]
    past = by_features.get("3rd person singular, past", "")
    if past:
        rows.insert(5, ParadigmRow("future", tuple(_joined(complement, f"{will} {past}") for will in _WILL)))
    imperative = by_features.get("imperative", "")
    rows.append(ParadigmRow("imperative", ("", _joined(complement, imperative), "", "", "", "")))
    rows = [row for row in rows if any(row.forms)]
    return Paradigm(_PERSONS, tuple(rows)) if rows and verb else None


def _features(person: str, tense: str) -> str:
    return f"{person}, {tense}"


def _joined(complement: str, form: str) -> str:
    return f"{complement} {form}" if complement and form else form


_POSSESSIVES = (
    ("my", "َم"), ("your", "َت"), ("his, her, its", "َش"), ("our", "ِمان"), ("your (plural)", "ِتان"), ("their", "ِشان"),
)  # fmt: skip


def _persian_noun(entry: Entry, source: FormSource) -> Paradigm:
    word = entry.vocalised or entry.lemma
    plurals = [form.vocalised or form.surface for form in source.forms_of(entry) if form.reason == "plural"]
    plural = f"{word}{ZWNJ}ها"
    columns = ("alone", "ezafe", "a, one", *(meaning for meaning, _ in _POSSESSIVES))
    rows = [_noun_row("singular", word)]
    if entry.pos is PartOfSpeech.ADJ:
        rows.append(_noun_row("comparative", f"{word}{ZWNJ}تَر"))
        rows.append(_noun_row("superlative", f"{word}{ZWNJ}تَرین"))
    rows.append(_noun_row("plural", plural))
    rows += [_noun_row("broken plural", each) for each in dict.fromkeys(plurals)]
    return Paradigm(columns, tuple(rows))


def _noun_row(name: str, word: str) -> ParadigmRow:
    ends_in_heh = word.endswith("ه") and not word.endswith(("اه", "وه", "یه", "ْه"))
    if word.endswith(("ا", "و")):
        ezafe, one, joint = f"{word}یِ", f"{word}یی", "ی"
    elif ends_in_heh:
        ezafe, one, joint = f"{word}{ZWNJ}یِ", f"{word}{ZWNJ}ای", f"{ZWNJ}ا"
    else:
        ezafe, one, joint = f"{word}ِ", f"{word}ی", ""
    owned = [word + joint + (said.lstrip("َِ") if joint == "ی" and said[1:] in ("م", "ت", "ش") else said)
             for _, said in _POSSESSIVES]  # fmt: skip
    return ParadigmRow(name, (word, ezafe, one, *owned))


# Arabic

_ARABIC_PERSONS = (
    ("he", "3MS"), ("she", "3FS"), ("they two", "3MD"), ("they two (f.)", "3FD"), ("they", "3MP"), ("they (f.)", "3FP"),
    ("you", "2MS"), ("you (f.)", "2FS"), ("you two", "2D"), ("you all", "2MP"), ("you all (f.)", "2FP"),
    ("I", "1S"), ("we", "1P"),
)  # fmt: skip


def _arabic_verb(stems: Sequence[ArabicStem], affixes: ArabicAffixes) -> Paradigm | None:
    perfect = [stem for stem in stems if stem.category.startswith("PV") and "Pass" not in stem.category]
    imperfect = [stem for stem in stems if stem.category.startswith("IV") and "Pass" not in stem.category]
    passive = [stem for stem in stems if stem.category.startswith("IV_Pass")]
    passive_perfect = [stem for stem in stems if stem.category.startswith("PV_Pass")]
    rows = [
        ParadigmRow(name, tuple(make(some, affixes, person) for _, person in _ARABIC_PERSONS))
        for name, some, make in (
            ("past tense", perfect, _perfect),
            ("present tense", imperfect, _imperfect),
            ("past tense, passive", passive_perfect, _perfect),
            ("present tense, passive", passive, _imperfect),
        )
    ]
    rows = [row for row in rows if any(row.forms)]
    return Paradigm(tuple(name for name, _ in _ARABIC_PERSONS), tuple(rows)) if rows else None


def _perfect(stems: Iterable[ArabicStem], affixes: ArabicAffixes, person: str) -> str:
    wanted = f"PVSUFF_SUBJ:{person}"
    for stem in stems:
        for suffix in _suffixes(affixes):
            if [morph.tag for morph in suffix.morphs] == [wanted] and _goes(affixes, stem, suffix):
                return _said(stem.vocalised + suffix.vocalised)
    return ""


def _imperfect(stems: Iterable[ArabicStem], affixes: ArabicAffixes, person: str) -> str:
    for stem in stems:
        for prefixes in affixes.prefixes.values():
            for prefix in prefixes:
                if [morph.tag for morph in prefix.morphs] != [f"IV{person}"] or (
                    (prefix.category, stem.category) not in affixes.prefix_stem
                ):
                    continue
                for suffix in _suffixes(affixes):
                    if _ends_imperfect(suffix) and _goes(affixes, stem, suffix, prefix):
                        return _said(prefix.vocalised + stem.vocalised + suffix.vocalised)
    return ""


def _ends_imperfect(suffix: Affix) -> bool:
    """The indicative, or nothing where its vowel is not written."""
    tags = [morph.tag for morph in suffix.morphs]
    return not tags or (len(tags) == 1 and tags[0].startswith("IVSUFF_SUBJ") and "SJ" not in tags[0])


def _suffixes(affixes: ArabicAffixes) -> Iterable[Affix]:
    return (suffix for suffixes in affixes.suffixes.values() for suffix in suffixes)


def _goes(affixes: ArabicAffixes, stem: ArabicStem, suffix: Affix, prefix: Affix | None = None) -> bool:
    before = prefix.category if prefix else "Pref-0"
    return (stem.category, suffix.category) in affixes.stem_suffix and (before, suffix.category) in affixes.prefix_suffix


_CASES = (
    ("singular", ("NSUFF_FEM_SG",)),
    ("dual, nominative", ("NSUFF_MASC_DU_NOM", "NSUFF_FEM_DU_NOM")),
    ("dual, other cases", ("NSUFF_MASC_DU_ACCGEN", "NSUFF_FEM_DU_ACCGEN", "NSUFF_MASC_DU_ACC", "NSUFF_FEM_DU_ACC")),
    ("plural, nominative", ("NSUFF_MASC_PL_NOM",)),
    ("plural, other cases", ("NSUFF_MASC_PL_ACCGEN", "NSUFF_MASC_PL_ACC")),
    ("feminine plural", ("NSUFF_FEM_PL",)),
)


def _arabic_noun(stems: Sequence[ArabicStem], affixes: ArabicAffixes) -> Paradigm | None:
    rows: list[ParadigmRow] = []
    bare = dict.fromkeys(_said(stem.vocalised) for stem in stems if _goes_alone(affixes, stem))
    rows += [ParadigmRow("form", (form, _with_article(form))) for form in bare]
    for name, tags in _CASES:
        found: dict[str, None] = {}
        for stem in stems:
            for suffix in _suffixes(affixes):
                if len(suffix.morphs) == 1 and suffix.morphs[0].tag in tags and _goes(affixes, stem, suffix):
                    found[_said(stem.vocalised + suffix.vocalised)] = None
        rows += [ParadigmRow(name, (form, _with_article(form))) for form in found]
    return Paradigm(("indefinite", "definite"), tuple(rows)) if rows else None


def _goes_alone(affixes: ArabicAffixes, stem: ArabicStem) -> bool:
    return (stem.category, "Suff-0") in affixes.stem_suffix


_SUN_LETTERS = "تثدذرزسشصضطظلن"


def _with_article(form: str) -> str:
    if form[:1] in _SUN_LETTERS and form[1:2] != SHADDA:
        return f"ال{form[0]}{SHADDA}{form[1:]}"
    return f"ال{form}"


def _said(form: str) -> str:
    return form.replace("ٱ", "ا").replace(FATHA * 2, FATHA)
