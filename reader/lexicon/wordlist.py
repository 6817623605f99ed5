"""Our word list as it is written: plain tables, one entry a line, checked line by line.

A file names its columns in its first row, and the columns say what kind of table it is; `resources/wordlist/README.md`
documents each kind for the people who write them. A line that cannot be used is refused with file and line, and the
rest is read.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.errors import InputError
from reader.lexicon.constructions import ConstructionKind
from reader.lexicon.entries import Entry, PartOfSpeech, Source, Use
from reader.lexicon.pairs import Member, Pair, PairKind, are_alike
from reader.script import letters
from reader.script.language import Language

_MARKS = re.compile(f"[{letters.MARKS}{letters.TATWEEL}]")
_HAMZA_ON_HEH = re.compile(f"ه{letters.HAMZA_ABOVE}")
_FORBIDDEN = re.compile(f"[{letters.DIRECTION_CONTROLS}{letters.TATWEEL}{letters.NBSP}\ufeff\u200b\u00ad\u200d]")
_BETWEEN_WORDS = re.compile(f"[{letters.DIGITS}،؛؟!:«»…]")
_SCRIPTS = {
    Language.PERSIAN: re.compile(f"[ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی{letters.MARKS}{letters.ZWNJ} ٔ‌()/.-]+"),
    Language.ARABIC: re.compile(f"[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ{letters.MARKS} ()/.-]+"),
}


@dataclass(frozen=True, slots=True)
class Form:
    """A written form that belongs to a lemma by our word, not by rule."""

    language: Language
    surface: str
    lemma: str
    pos: PartOfSpeech
    reason: str
    vocalised: str | None = None
    senses: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VerbStems:
    """A Persian verb's two stems, vocalised; its infinitive is the past stem and «ن»."""

    infinitive: str
    past: str
    present: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """One bearer of a name in both scripts."""

    persian: Entry
    arabic: Entry
    kind: str


@dataclass(frozen=True, slots=True)
class Construction:
    """One meaning in two halves, between which other words may stand."""

    kind: ConstructionKind
    entry: Entry
    first: str
    """As written without marks: a complement («تصمیم», «به دست») or an Arabic verb's lemma."""
    second: str
    """As written without marks: a Persian infinitive, or an Arabic preposition."""


@dataclass(frozen=True, slots=True)
class ListedUse:
    """One use of a function word."""

    language: Language
    vocalised: str
    pos: PartOfSpeech
    use: Use
    senses: tuple[str, ...]
    counterparts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that was not read, and why."""

    file: str
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.why}"


Item = Entry | Form | VerbStems | Name | Construction | ListedUse | Pair

PREPOSITIONS = frozenset(["ب", "ل", "ك", "في", "من", "عن", "على", "إلى", "مع", "بين", "دون", "حول", "ضد", "أمام", "تحت", "حتى"])
"""Those that an Arabic verb can govern in our tables."""

NAME_KINDS = frozenset(["person", "place", "organisation", "month", "nationality", "work", "other"])

_LEXEMES_PERSIAN = ("vocalised", "pos", "english", "arabic", "forms", "note")
_LEXEMES_ARABIC = ("vocalised", "pos", "root", "english", "persian", "forms", "note")
_VERBS_PERSIAN = ("infinitive", "present", "english", "arabic", "note")
_FORMS: dict[tuple[str, ...], Language] = {
    ("form", "vocalised", "lemma", "pos", "english", "persian", "note"): Language.ARABIC,
    ("form", "vocalised", "lemma", "pos", "english", "arabic", "note"): Language.PERSIAN,
}
_LIGHT_VERBS = ("complement", "verb", "english", "arabic", "preposition", "note")
_GOVERNED_VERBS = ("verb", "preposition", "english", "persian", "note")
_USES: dict[tuple[str, ...], Language] = {
    ("vocalised", "pos", "use", "english", "persian", "example", "meaning"): Language.ARABIC,
    ("vocalised", "pos", "use", "english", "arabic", "example", "meaning"): Language.PERSIAN,
}
_NAMES = ("persian", "arabic", "english", "kind", "persian_spellings", "arabic_spellings", "note")
_COLUMN_OF = {Language.PERSIAN: "persian", Language.ARABIC: "arabic"}
_EXAMPLES = ("persian_example", "persian_meaning", "arabic_example", "arabic_meaning", "note")
_COGNATES = ("persian", "arabic", "pos", "english", *_EXAMPLES)
_FALSE_FRIENDS = (
    *("persian", "arabic", "pos", "degree", "persian_english", "arabic_english", "shared", "persian_word", "arabic_word"),
    *_EXAMPLES,
)
_DEGREES = {"full": PairKind.FALSE_FRIEND, "partial": PairKind.PARTIAL}


def lemma_of(vocalised: str) -> str:
    """The lemma as it is usually written: the vocalised form without its vowel marks.

    >>> lemma_of("مُهِمَّة"), lemma_of("مَأموریَّت")
    ('مهمة', 'مأموریت')
    """
    return _MARKS.sub("", unicodedata.normalize("NFC", vocalised))


def without_article(arabic: str) -> str:
    """A name without the article that it always carries, as a dictionary files it; other words as they are.

    >>> without_article("العِرَاق"), without_article("الله"), without_article("أَلْمَانِيَا")
    ('عِرَاق', 'الله', 'أَلْمَانِيَا')
    """
    bare = re.sub(f"^[اٱ]ل{letters.SUKUN}?(?!ل{letters.SHADDA}?\u0670?ه)", "", arabic)
    if bare == arabic or " " in arabic or len(lemma_of(bare)) < 3:
        return arabic
    # The sun letter was doubled by the article.
    return re.sub(f"^(.)([{letters.SHORT_VOWELS}]?){letters.SHADDA}", r"\1\2", bare)


def parts_of(cell: str) -> tuple[str, ...]:
    """The values of a cell that holds several, set apart by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def read_file(path: Path) -> tuple[list[Item], list[Refusal]]:
    """Everything one table holds, and the lines that were refused.

    Raises:
        InputError: the file is not UTF-8 text, or its first row names no kind of table.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"{path.name} is not UTF-8 text (byte {error.start}): save it as UTF-8.") from error
    items: list[Item] = []
    refusals: list[Refusal] = []
    columns: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if not columns:
            columns = _known_columns(path.name, line)
            continue
        try:
            items += list(_read_line(columns, line))
        except ValueError as error:
            refusals.append(Refusal(path.name, number, str(error)))
    return items, refusals


def _known_columns(name: str, line: str) -> tuple[str, ...]:
    columns = tuple(line.split("\t"))
    if columns not in {
        _LEXEMES_PERSIAN,
        _LEXEMES_ARABIC,
        _VERBS_PERSIAN,
        _LIGHT_VERBS,
        _GOVERNED_VERBS,
        _NAMES,
        _COGNATES,
        _FALSE_FRIENDS,
        *_FORMS,
        *_USES,
    }:
        raise InputError(f"{name}: its first row does not name the columns of any table in resources/wordlist/README.md.")
    return columns


def _read_line(columns: tuple[str, ...], line: str) -> Iterator[Item]:
    cells = line.split("\t")
    if len(cells) != len(columns):
        raise ValueError(f"{len(cells)} columns where {len(columns)} are wanted ({', '.join(columns)})")
    if found := _FORBIDDEN.search(line):
        raise ValueError(f"an invisible character U+{ord(found.group()):04X} at column {found.start() + 1} of the line")
    if any(cell != cell.strip() for cell in cells):
        raise ValueError("white space at the edge of a cell")
    row = dict(zip(columns, cells, strict=True))
    if columns == _LEXEMES_PERSIAN:
        yield from _lexeme(row, Language.PERSIAN)
    elif columns == _LEXEMES_ARABIC:
        yield from _lexeme(row, Language.ARABIC)
    elif columns == _VERBS_PERSIAN:
        yield from _persian_verb(row)
    elif columns == _LIGHT_VERBS:
        yield _light_verb(row)
    elif columns == _GOVERNED_VERBS:
        yield _governed_verb(row)
    elif columns in _USES:
        yield _use(row, _USES[columns])
    elif columns == _NAMES:
        yield from _name(row)
    elif columns == _COGNATES:
        senses = _senses(row["english"])
        yield _pair(row, PairKind.COGNATE, senses, dict.fromkeys(Language, (senses, ())))
    elif columns == _FALSE_FRIENDS:
        yield _false_friend(row)
    else:
        yield _form(row, _FORMS[columns])


def _checked(word: str, language: Language) -> str:
    word = unicodedata.normalize("NFC", word)
    if not word:
        raise ValueError("an empty word")
    if not _SCRIPTS[language].fullmatch(word):
        strange = next(character for character in word if not _SCRIPTS[language].fullmatch(character))
        raise ValueError(f"«{word}» has U+{ord(strange):04X} ({strange}), which is no letter of that language")
    return word


def _example(text: str, language: Language) -> str:
    """A phrase, which has figures and punctuation besides words."""
    _checked(_BETWEEN_WORDS.sub("", text), language)
    return unicodedata.normalize("NFC", text)


def _pos(cell: str) -> PartOfSpeech:
    try:
        return PartOfSpeech(cell)
    except ValueError:
        raise ValueError(f"unknown part of speech «{cell}»") from None


def _senses(cell: str) -> tuple[str, ...]:
    senses = parts_of(cell)
    if not senses:
        raise ValueError("no English gloss")
    return senses


def _words(cell: str, language: Language) -> tuple[str, ...]:
    return tuple(_checked(word, language) for word in parts_of(cell))


def _lexeme(row: dict[str, str], language: Language) -> Iterator[Item]:
    vocalised = _checked(row["vocalised"], language)
    other = "arabic" if language is Language.PERSIAN else "persian"
    entry = Entry(
        language,
        lemma_of(vocalised),
        _pos(row["pos"]),
        _senses(row["english"]),
        _words(row[other], language.other),
        Source.OURS,
        vocalised,
        _checked(row["root"], language) if row.get("root") else None,
        row["note"],
    )
    yield entry
    for written in parts_of(row["forms"]):
        key, _, form = written.partition(" ")
        if key not in ("plural", "spelling") or not form:
            raise ValueError(f"a form is «plural …» or «spelling …», not «{written}»")
        # A spelling is said like the lemma; a plural has its own vowels, known when it is written with them.
        said = vocalised if key == "spelling" else form if lemma_of(form) != form else None
        yield Form(language, lemma_of(_checked(form, language)), entry.lemma, entry.pos, key, vocalised=said)


def _persian_verb(row: dict[str, str]) -> Iterator[Item]:
    infinitive = _checked(row["infinitive"], Language.PERSIAN)
    if not lemma_of(infinitive).endswith("ن"):
        raise ValueError(f"«{infinitive}» is no infinitive: it does not end in ن")
    present = _words(row["present"], Language.PERSIAN)
    if not present:
        raise ValueError(f"«{infinitive}» has no present stem")
    yield Entry(
        Language.PERSIAN,
        lemma_of(infinitive),
        PartOfSpeech.VERB,
        _senses(row["english"]),
        _words(row["arabic"], Language.ARABIC),
        Source.OURS,
        infinitive,
        note=row["note"],
    )
    past = infinitive.rstrip(letters.SHORT_VOWELS).removesuffix("ن").rstrip(letters.SHORT_VOWELS)
    yield VerbStems(infinitive, past, present)


def _light_verb(row: dict[str, str]) -> Construction:
    complement = _checked(row["complement"], Language.PERSIAN)
    verb = _checked(row["verb"], Language.PERSIAN)
    if not lemma_of(verb).endswith("ن"):
        raise ValueError(f"«{verb}» is no infinitive: it does not end in ن")
    preposition = _checked(row["preposition"], Language.PERSIAN) if row["preposition"] else ""
    governs = f"with {lemma_of(preposition)}" if preposition else ""
    note = "; ".join(part for part in (governs, row["note"]) if part)
    vocalised = f"{complement} {verb}"
    counterparts = _words(row["arabic"], Language.ARABIC)
    senses = _senses(row["english"])
    entry = Entry(
        Language.PERSIAN, lemma_of(vocalised), PartOfSpeech.VERB, senses, counterparts, Source.OURS, vocalised, note=note
    )
    return Construction(ConstructionKind.LIGHT_VERB, entry, lemma_of(complement), lemma_of(verb))


def _governed_verb(row: dict[str, str]) -> Construction:
    verb = _checked(row["verb"], Language.ARABIC)
    preposition = _checked(row["preposition"], Language.ARABIC)
    if lemma_of(preposition) not in PREPOSITIONS:
        raise ValueError(f"«{preposition}» is not one of {' '.join(sorted(PREPOSITIONS))}")
    vocalised = f"{verb} {preposition}"
    counterparts = _words(row["persian"], Language.PERSIAN)
    senses = _senses(row["english"])
    entry = Entry(
        Language.ARABIC, lemma_of(vocalised), PartOfSpeech.VERB, senses, counterparts, Source.OURS, vocalised, note=row["note"]
    )
    return Construction(ConstructionKind.GOVERNED, entry, lemma_of(verb), lemma_of(preposition))


def _use(row: dict[str, str], language: Language) -> ListedUse:
    other = "arabic" if language is Language.PERSIAN else "persian"
    if not row["use"]:
        raise ValueError("the use is not told")
    if bool(row["example"]) != bool(row["meaning"]):
        raise ValueError("an example and its meaning go together")
    example = _example(row["example"], language) if row["example"] else ""
    return ListedUse(
        language,
        _checked(row["vocalised"], language),
        _pos(row["pos"]),
        Use(row["use"], example, row["meaning"]),
        _senses(row["english"]),
        _words(row[other], language.other),
    )


def _form(row: dict[str, str], language: Language) -> Form:
    other = "arabic" if language is Language.PERSIAN else "persian"
    return Form(
        language,
        lemma_of(_checked(row["form"], language)),
        lemma_of(_checked(row["lemma"], language)),
        _pos(row["pos"]),
        "listed form",
        _checked(row["vocalised"], language) if row["vocalised"] else None,
        parts_of(row["english"]),
        _words(row[other], language.other),
    )


def _name(row: dict[str, str]) -> Iterator[Item]:
    if row["kind"] not in NAME_KINDS:
        raise ValueError(f"unknown kind of name «{row['kind']}» (one of {', '.join(sorted(NAME_KINDS))})")
    persian, arabic = _checked(row["persian"], Language.PERSIAN), _checked(row["arabic"], Language.ARABIC)
    senses = _senses(row["english"])
    pos = PartOfSpeech.ADJ if row["kind"] == "nationality" else PartOfSpeech.PROPN
    entries = [
        Entry(
            language,
            lemma_of(word if language is Language.PERSIAN else without_article(word)),
            pos,
            senses,
            (lemma_of(counterpart),),
            Source.NAMES,
            word,
            note=row["note"],
        )
        for language, word, counterpart in (
            (Language.PERSIAN, persian, arabic),
            (Language.ARABIC, arabic, persian),
        )
    ]
    yield Name(entries[0], entries[1], row["kind"])
    if lemma_of(arabic) != entries[1].lemma:
        yield Form(Language.ARABIC, lemma_of(arabic), entries[1].lemma, pos, "spelling", vocalised=arabic)
    for entry, column in zip(entries, ("persian_spellings", "arabic_spellings"), strict=True):
        for spelling in _words(row[column], entry.language):
            said = spelling if lemma_of(spelling) != spelling else entry.vocalised
            yield Form(entry.language, lemma_of(spelling), entry.lemma, pos, "spelling", vocalised=said)


def _false_friend(row: dict[str, str]) -> Pair:
    if row["degree"] not in _DEGREES:
        raise ValueError(f"unknown degree «{row['degree']}» (full or partial)")
    kind = _DEGREES[row["degree"]]
    if (kind is PairKind.PARTIAL) != bool(row["shared"]):
        raise ValueError("a partial false friend shares a sense, a full one none")
    each = {
        language: (_senses(row[f"{name}_english"]), _words(row[f"{name}_word"], language))
        for language, name in _COLUMN_OF.items()
    }
    return _pair(row, kind, _senses(row["shared"]) if row["shared"] else (), each)


def _pair(
    row: dict[str, str],
    kind: PairKind,
    shared: tuple[str, ...],
    each: dict[Language, tuple[tuple[str, ...], tuple[str, ...]]],
) -> Pair:
    """A pair of words; `each` gives what a language's word means and what it says instead."""
    poses = row["pos"].split("/")
    members = []
    for (language, name), pos in zip(_COLUMN_OF.items(), (poses[0], poses[-1]), strict=True):
        if not row[f"{name}_example"] or not row[f"{name}_meaning"]:
            raise ValueError("each side has an example and its meaning")
        word = _checked(row[name], language)
        example = _example(row[f"{name}_example"], language)
        members.append(Member(language, lemma_of(word), word, _pos(pos), *each[language], example, row[f"{name}_meaning"]))
    if not are_alike(members[1].lemma, members[0].lemma):
        raise ValueError(f"«{members[0].lemma}» and «{members[1].lemma}» share too little to be one word")
    return Pair(kind, members[0], members[1], shared, row["note"])
