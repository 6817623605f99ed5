"""The checker of the list as a whole: pairs, examples and counterparts against the rest, each failure by file and line."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

import pytest

from reader.folders import resources
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.lexicon.glosses import Via
from reader.lexicon.list_counts import counted
from reader.lexicon.pairs import Pair, PairKind
from reader.lexicon.wordlist import Construction, Form, ListedUse, read_file
from reader.script.folding import fold
from reader.script.language import Language
from reader.store.compilation import list_files
from reader.text.tokens import tokens

TABLES = list_files(resources() / "wordlist")
COGNATES = "persian\tarabic\tpos\tenglish\tpersian_example\tpersian_meaning\tarabic_example\tarabic_meaning\tnote"
FALSE_FRIENDS = (
    "persian\tarabic\tpos\tdegree\tpersian_english\tarabic_english\tshared\tpersian_word\tarabic_word\t"
    "persian_example\tpersian_meaning\tarabic_example\tarabic_meaning\tnote"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A pair with the place of its line."""

    pair: Pair
    place: str

    @property
    def words(self):
        return tuple((member.vocalised, member.pos) for member in (self.pair.persian, self.pair.arabic))


@pytest.fixture(scope="module")
def items():
    return [(path, item) for path in TABLES for item in read_file(path)[0]]


@pytest.fixture(scope="module")
def pairs():
    found = []
    for path in TABLES:
        if path.parent.name == "pairs":
            lines = enumerate(path.read_text(encoding="utf-8").split("\n"), start=1)
            numbers = [number for number, line in lines if line and not line.startswith(("#", "persian\t"))]
            read, refused = read_file(path)
            assert not refused
            found += [Written(pair, f"{path.name}, line {n}") for n, pair in zip(numbers, read, strict=True)]
    return found


def test_the_list_is_as_large_as_is_said_of_it(items, pairs):
    lemmas = {language: set() for language in Language}
    for _, item in items:
        if isinstance(item, Entry):
            lemmas[item.language].add(item.lemma)
    kinds = Counter("cognate" if each.pair.kind is PairKind.COGNATE else "false friend" for each in pairs)
    assert len(lemmas[Language.PERSIAN]) >= 4000
    assert len(lemmas[Language.ARABIC]) >= 2500
    assert kinds["false friend"] >= 300
    assert kinds["cognate"] >= 1000


def test_the_figures_that_the_readme_gives_still_hold(items):
    counts = dict(counted(item for _, item in items))
    text = (resources() / "wordlist" / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([a-z].*?) \| ([\d,]+ \| [\d,]+) \|$", text, re.MULTILINE))
    said = {name: [int(figure.replace(",", "")) for figure in figures.split(" | ")] for name, figures in rows.items()}
    names = {
        "words": ("Persian words", "Arabic words"),
        "verbs": ("Persian verbs", "Arabic verbs"),
        "light verbs; verbs with a preposition": ("Persian light verbs", "Arabic verbs with a preposition"),
        "forms that no rule gives": ("Persian forms", "Arabic forms"),
        "uses of function words": ("Persian uses of function words", "Arabic uses of function words"),
        "names, in both languages": ("names in both languages", "names in both languages"),
    }
    assert said.keys() == names.keys()
    for row, figures in said.items():
        for figure, name in zip(figures, names[row], strict=True):
            assert figure <= counts[name] < figure + 1000, name


def test_no_pair_stands_twice_and_no_cognate_is_a_false_friend(pairs):
    by_words = defaultdict(list)
    for each in pairs:
        by_words[each.words].append(f"{each.place} ({each.pair.kind.value}: {each.pair.persian.lemma})")
    twice = [" and ".join(places) for places in by_words.values() if len(places) > 1]
    assert not twice, "\n".join([f"{len(twice)} pairs", *twice])


def test_both_words_of_a_pair_stand_in_a_table_with_these_vowels(items, pairs):
    listed = {(item.language, item.vocalised, item.pos) for _, item in items if isinstance(item, Entry | ListedUse)}
    # A listed form that brings its own meaning is an entry of its own.
    listed |= {(item.language, item.vocalised, item.pos) for _, item in items if isinstance(item, Form) and item.senses}
    lost = [
        f"{each.place}: {member.vocalised} {member.pos.value}"
        for each in pairs
        for member in (each.pair.persian, each.pair.arabic)
        if (member.language, member.vocalised, member.pos) not in listed
    ]
    assert not lost, "\n".join(lost)


def test_every_example_holds_its_word(pairs, shared_library):
    lost = [
        f"{each.place}: {member.vocalised} in «{member.example}»"
        for each in pairs
        for member in (each.pair.persian, each.pair.arabic)
        if not holds(member, shared_library.words)
    ]
    assert not lost, "\n".join(lost)


def holds(member, words):
    """The stem where it shows, else a form that the look-up leads to the word (a broken plural, a verb)."""
    stem = fold(member.lemma)
    stem = stem[:-1] if stem[-1] in "هتی" and len(stem) > 2 else stem
    surfaces = [token.surface for token in tokens(member.example)]
    return any(stem in fold(surface) for surface in surfaces) or any(
        gloss.entry.lemma == member.lemma for surface in surfaces for gloss in words.glosses(surface, member.language)
    )


@pytest.mark.parametrize(("language", "at_least"), [(Language.ARABIC, 0.975), (Language.PERSIAN, 0.925)])
def test_what_the_list_offers_in_the_other_language_is_known_there(items, shared_library, language, at_least):
    # Not every word that explains another is itself listed yet: the bar may only rise.
    offered = {word: path for path, item in reversed(items) if path.parent.name != "names" for word in offers(item, language)}
    unknown = [(path, word) for word, path in offered.items() if not is_known(word, language, shared_library.words)]
    told = [f"{len(unknown)} of {len(offered)} are guesses", *(place_of(path, word) for path, word in unknown)]
    assert 1 - len(unknown) / len(offered) >= at_least, "\n".join(told)


def is_known(word, language, words):
    """Whether a phrase is listed as a whole, or each of its words is answered."""
    surfaces = [token.surface for token in tokens(word) if token.kind.can_be_looked_up]
    return bool(words.entries(word, language)) or all(
        words.glosses(surface, language)[0].via in (Via.EXACT, Via.ANALYSED) for surface in surfaces
    )


def place_of(path, word):
    """The first line of a table that has this word in a cell."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if any(word in cell.split("; ") for cell in line.split("\t")):
            return f"{path.parent.name}/{path.name}, line {number}: {word}"
    return f"{path.parent.name}/{path.name}: {word}"


def offers(item, language):
    """The words of a language that a line of the other's table gives as saying the same."""
    if isinstance(item, Pair):
        return item.of(language).instead
    if isinstance(item, Construction):
        item = item.entry
    if isinstance(item, Entry | Form | ListedUse) and item.language is language.other:
        return item.counterparts
    return ()


COGNATE = "کِتاب\tكِتَاب\tNOUN\tbook\tکتاب تازه\ta new book\tكتاب جديد\ta new book\t"
FRIEND = "جامِعه\tجَامِعَة\tNOUN\tfull\tsociety\tuniversity\t\tدانشگاه\tمجتمع\tنقش جامعه\tits role\tجامعة القاهرة\tof Cairo\t"


@pytest.mark.parametrize(
    ("head", "line", "why"),
    [
        (COGNATES, COGNATE.removesuffix("\t"), "8 columns where 9 are wanted"),
        (COGNATES, COGNATE.replace("NOUN", "NOUNS"), "unknown part of speech «NOUNS»"),
        (COGNATES, COGNATE.replace("book", "", 1), "no English gloss"),
        (COGNATES, COGNATE.replace("کِتاب", "كِتاب"), "U+0643"),
        (COGNATES, COGNATE.replace("كِتَاب", "کِتَاب"), "U+06A9"),
        (COGNATES, COGNATE.replace("كتاب جديد", "کتاب جديد"), "U+06A9"),
        (COGNATES, COGNATE.replace("کِتاب", "\u200fکِتاب"), "invisible character U+200F"),
        (COGNATES, COGNATE.replace("کتاب تازه", ""), "each side has an example"),
        (COGNATES, COGNATE.replace("كِتَاب", "دَفْتَر"), "«کتاب» and «دفتر» share too little to be one word"),
        (FALSE_FRIENDS, FRIEND + "\t", "15 columns where 14 are wanted"),
        (FALSE_FRIENDS, FRIEND.replace("full", "wholly"), "unknown degree «wholly»"),
        (FALSE_FRIENDS, FRIEND.replace("full", "partial"), "a partial false friend shares a sense"),
        (FALSE_FRIENDS, FRIEND.replace("university", ""), "no English gloss"),
        (FALSE_FRIENDS, FRIEND.replace("دانشگاه", "دانشگاه\u202b"), "invisible character U+202B"),
        (FALSE_FRIENDS, FRIEND.replace("مجتمع", "مجتمع گ"), "U+06AF"),
        (FALSE_FRIENDS, FRIEND.replace("NOUN", "NOUN/WORD"), "unknown part of speech «WORD»"),
    ],
)
def test_a_bad_pair_is_refused_by_file_and_line_and_the_rest_is_read(tmp_path, head, line, why):
    good = COGNATE if head == COGNATES else FRIEND
    path = tmp_path / "pairs.tsv"
    path.write_text(f"# pairs\n{head}\n{line}\n{good}\n", encoding="utf-8")
    (pair,), (refusal,) = read_file(path)
    assert (pair.persian.pos, pair.arabic.pos) == (PartOfSpeech.NOUN, PartOfSpeech.NOUN)
    assert str(refusal).startswith("pairs.tsv, line 3: ")
    assert why in refusal.why
