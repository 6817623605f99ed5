"""From a Persian word to the Arabic root it was made of, and why we say so.

Persian entries name no root. One that came from Arabic gets its root from the Arabic word it came from, and only on evidence
that letters alone do not give: «در» («in») is spelled like دُرّ («pearls») and gets nothing. The surest evidence goes first: our
list of pairs, then a counterpart or a meaning that two words spelled alike share, then what Persian made itself.

>>> as_root("ک-ت-ب"), as_root("ا م ر"), as_root("علو/ي"), spellings_of("علو")
('كتب', 'أمر', 'علو', ('علو', 'علو/ي'))
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.pairs import Pair, Pairs, are_alike
from reader.lexicon.source import Listed, RootSource
from reader.lexicon.vowels import disagreement, same_vowels
from reader.script import letters
from reader.script.folding import fold
from reader.script.language import Language

_FEWEST = 3
"""Letters of a root, and of a word that others are made of."""
_WEAK = frozenset("أءاوي/")
_ARABIC_LETTERS = str.maketrans({"ک": "ك", "ی": "ي", "ى": "ي", **dict.fromkeys("اإآؤئءٱ", "أ")})
_NOT_OF_A_ROOT = re.compile(rf"[{letters.MARKS}{letters.INVISIBLES}{letters.TATWEEL}\s.\-–—_·،]")
_NO_ARABIC = re.compile("[پچژگ]")
_VERBS = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})

_CONTENT = frozenset({PartOfSpeech.NOUN, PartOfSpeech.ADJ})


class Evidence(Enum):
    """Why a Persian word is said to be of a root, surest first."""

    PAIR = "in our list of shared words"
    COUNTERPART = "spelled alike, and listed as its counterpart"
    MEANING = "spelled alike, and the same in English"
    SOUND = "spelled and said alike, meanings not compared"
    SAME_ROOT = "its Arabic counterpart is of this root"
    MADE = "made in Persian"
    PATTERN = "has an Arabic pattern, in no Arabic list"
    LOAN = "known from the Arabic list only, unchecked"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a Persian word comes from."""

    root: str
    evidence: Evidence
    arabic: Listed | None = None
    """The Arabic word that it is, or that its counterpart is; none for what Persian made."""
    detail: str = ""
    """What the evidence is about: the word it was made of, its pattern, or the English it shares."""
    pair: Pair | None = None


def as_root(written: str) -> str:
    """The letters of a root however it is written: «ك-ت-ب», «ک ت ب»; hamza on any seat, or an alef, as أ; «علو/ي» as علو."""
    return _NOT_OF_A_ROOT.sub("", unicodedata.normalize("NFC", written).partition("/")[0]).translate(_ARABIC_LETTERS)


def spellings_of(root: str) -> tuple[str, ...]:
    """How the tables may write a root: with hamza alone at its end, or with both weak letters where it has either.

    Args:
        root: as `as_root` gives it.
    """
    found = [root]
    if root.endswith("أ"):
        found.append(f"{root[:-1]}ء")
    if len(root) == _FEWEST and root[-1] == "و":
        found.append(f"{root}/ي")
    return tuple(found)


class Origins:
    """Finds the root of Persian words.

    Args:
        source: the word list.
        pairs: the words that both languages share or seem to share.
    """

    def __init__(self, source: RootSource, pairs: Pairs) -> None:
        self._source = source
        self._pairs = pairs

    def of(self, entry: Entry) -> Origin | None:
        """Where a Persian word comes from; None where nothing shows that it is of an Arabic root."""
        if entry.source is Source.COGNATE:
            return Origin(as_root(entry.root), Evidence.LOAN) if entry.root else None
        if entry.language is not Language.PERSIAN or " " in entry.lemma:
            return None
        if not entry.vocalised:
            return self._made(entry)
        return self._as_it_stands(entry) or self._made(entry) or self._by_counterpart(entry) or self._in_pattern(entry)

    def of_root(self, root: str) -> list[Listed]:
        """The Arabic entries of a root, however the tables write it."""
        return [listed for spelling in spellings_of(as_root(root)) for listed in self._source.of_root(spelling)]

    def _as_it_stands(self, entry: Entry) -> Origin | None:
        """By the Arabic word that it is."""
        if entry.pos in _VERBS:
            return None
        if pair := self._pairs.of(entry):
            arabic = self._member(pair)
            return Origin(as_root(arabic.entry.root or ""), Evidence.PAIR, arabic, pair=pair) if arabic else None
        return self._alike(entry)

    def _member(self, pair: Pair) -> Listed | None:
        """The Arabic word of a pair, where it has a root."""
        folded = fold(pair.arabic.lemma)
        found = [
            listed
            for listed in self._source.entries([folded], Language.ARABIC).get(folded, ())
            if listed.entry.root and same_vowels(listed.entry.vocalised or "", pair.arabic.vocalised)
        ]
        return min(found, key=lambda listed: listed.entry.pos is not pair.arabic.pos, default=None)

    def _alike(self, entry: Entry) -> Origin | None:
        """By an Arabic word that is spelled alike and is the same in more than its letters."""
        found = self._source.entries(arabic_spellings(entry.lemma), Language.ARABIC)
        coined = _pattern_of(entry)
        roots = {
            listed: as_root(listed.entry.root or (coined[0] if coined else ""))
            for some in found.values()
            for listed in some
            if " " not in listed.entry.lemma and not _are_particles(entry, listed.entry)
        }
        alike = [listed for listed, root in roots.items() if root]
        alike.sort(key=lambda listed: (listed.entry.pos is not entry.pos, listed.entry.source is Source.BUCKWALTER))
        for listed in alike:
            if _are_counterparts(entry, listed.entry):
                return Origin(roots[listed], Evidence.COUNTERPART, listed)
        for listed in alike:
            if shared := shared_sense(entry, listed.entry):
                return Origin(roots[listed], Evidence.MEANING, listed, shared)
        for listed in alike:
            if _is_said_alike(entry, listed.entry):
                return Origin(roots[listed], Evidence.SOUND, listed)
        return None

    def _by_counterpart(self, entry: Entry) -> Origin | None:
        """By a counterpart whose root stands in the Persian word: کتبی, كتابي."""
        if entry.pos in _VERBS:
            return None
        folded = {fold(word): word for word in entry.counterparts if " " not in word}
        for key, some in self._source.entries(folded, Language.ARABIC).items():
            for listed in some:
                arabic = listed.entry
                same = arabic.lemma == folded[key] and arabic.pos not in _VERBS
                if same and arabic.root and stands_in(arabic.root, entry.lemma, arabic.lemma):
                    return Origin(as_root(arabic.root), Evidence.SAME_ROOT, listed, arabic.vocalised or arabic.lemma)
        return None

    def _made(self, entry: Entry) -> Origin | None:
        """By the word that a Persian suffix, prefix or second word was added to."""
        bases = list(dict.fromkeys(_bases_of(entry.lemma)))
        found = self._source.entries(bases, Language.PERSIAN)
        for base in bases:
            for listed in found.get(base, ()):
                if listed.entry.source is Source.OURS and (origin := self._base(listed.entry)):
                    return Origin(origin.root, Evidence.MADE, None, listed.entry.vocalised or listed.entry.lemma)
        return None

    def _base(self, entry: Entry) -> Origin | None:
        origin = self._as_it_stands(entry) or self._by_counterpart(entry)
        return origin if origin and origin.evidence is not Evidence.SOUND else None

    def _in_pattern(self, entry: Entry) -> Origin | None:
        """By a pattern that only Arabic words have, filled with letters that are an Arabic root."""
        coined = _pattern_of(entry)
        if coined and any(listed.entry.source is Source.OURS for listed in self.of_root(coined[0])):
            return Origin(coined[0], Evidence.PATTERN, None, coined[1])
        return None


def arabic_spellings(persian: str) -> tuple[str, ...]:
    """The folded spellings that a Persian word's Arabic form may have.

    >>> arabic_spellings("دولت"), arabic_spellings("مسئله")
    (('دولت', 'دوله', 'دولته'), ('مسیله', 'مسیلهه', 'مسوله', 'مسولهه', 'مساله', 'مسالهه'))
    """
    found: dict[str, None] = {}
    for written in _hamza_seats(persian):
        folded = fold(written)
        found[folded] = None
        if folded.endswith("ت"):
            found[f"{folded[:-1]}ه"] = None
        found[f"{folded}ه"] = None
    return tuple(found)


def persian_spellings(arabic: str) -> tuple[str, ...]:
    """The folded spellings that an Arabic word may have in Persian.

    >>> persian_spellings("دولة"), persian_spellings("كتاب")
    (('دوله', 'دولت', 'دول'), ('کتاب',))
    """
    found: dict[str, None] = {}
    for written in _hamza_seats(arabic):
        folded = fold(written)
        found[folded] = None
        if arabic.endswith("ة"):
            found[f"{folded[:-1]}ت"] = None
            found[folded[:-1]] = None
    return tuple(found)


def _hamza_seats(word: str) -> Iterator[str]:
    """The word, and with its hamza on each of the other seats."""
    yield word
    if seat := re.search("(?<=.)[أؤئ]", word):
        yield from (f"{word[: seat.start()]}{other}{word[seat.end() :]}" for other in "ؤأئ" if other != seat.group())


def shared_sense(one: Entry, other: Entry) -> str:
    """A meaning in English that two entries share; empty where they share none."""
    theirs = {sense.lower() for sense in _senses(other)}
    return next((sense for sense in _senses(one) if sense.lower() in theirs), "")


def _senses(entry: Entry) -> Iterator[str]:
    for sense in entry.senses:
        for piece in re.split(r"[,;/]", re.sub(r"\(.*?\)", "", sense)):
            if english := re.sub(r"^(?:to be|to|a|an|the|be) ", "", piece.strip()):
                yield english


def stands_in(root: str, persian: str, arabic: str) -> bool:
    """Whether the letters of a root stand in a Persian word in their order; where some are weak, the words must be alike too.

    >>> stands_in("كتب", "کتابخانه", "مكتبة"), stands_in("ملك", "سلطان", "ملك"), stands_in("قول", "مقاله", "مقالة")
    (True, False, True)
    """
    strong = [letter for letter in root if letter not in _WEAK]
    rest = iter(as_root(persian))
    if not all(letter in rest for letter in strong):
        return False
    return len(strong) >= _FEWEST or (len(strong) == _FEWEST - 1 and len(persian) > _FEWEST and are_alike(arabic, persian))


def _are_counterparts(persian: Entry, arabic: Entry) -> bool:
    """Whether one names the other.

    دُرّ has the counterpart «در» («pearl»), which is not دَر: what only the Arabic entry names must be said alike, and what the
    Persian one names may differ in one vowel (مُعاهِده, مُعَاهَدَة).
    """
    if arabic.lemma in persian.counterparts:
        return _unlike_vowels(persian, arabic) <= 1
    return persian.lemma in arabic.counterparts and not _unlike_vowels(persian, arabic)


def _is_said_alike(persian: Entry, arabic: Entry) -> bool:
    """Whether two words have the same vowels, and a pattern that adds a letter to the root: no chance likeness."""
    if not (persian.vocalised and arabic.vocalised and arabic.pattern) or persian.pos in _VERBS or arabic.pos in _VERBS:
        return False
    # Many Persian words end in ه (زرده, ستاره), and the و of خوار is silent.
    by_chance = len(arabic.lemma) <= _FEWEST or persian.lemma.endswith("ه") or persian.lemma.startswith("خوا")
    return not by_chance and not _unlike_vowels(persian, arabic)


def _are_particles(persian: Entry, arabic: Entry) -> bool:
    """Whether two words are too short and too common for likeness to tell anything: آن and أن are both «that»."""
    return len(fold(persian.lemma)) < _FEWEST and not {persian.pos, arabic.pos} <= _CONTENT


def _unlike_vowels(persian: Entry, arabic: Entry) -> int:
    """In how many letters two words are said otherwise, as far as both write their vowels."""
    if not (persian.vocalised and arabic.vocalised):
        return 0
    said = persian.vocalised.replace("ک", "ك").replace("ی", "ي")
    if arabic.vocalised.endswith("ة"):
        said = re.sub("[هت]$", "ة", said)
    # عَلّامه is no عَلَامَة: a doubled letter makes another word sooner than a vowel does; at the end it is often unwritten.
    doubled = [letters.SHADDA in each.rstrip(letters.SHORT_VOWELS + letters.SHADDA) for each in (said, arabic.vocalised)]
    return disagreement(said, arabic.vocalised) + (doubled[0] != doubled[1])


_SUFFIXES = (
    "خانه", "نامه", "مند", "ناک", "گر", "گری", "گرا", "گرایی", "گرایانه", "گاه", "دان", "دار", "داری", "بخش", "کده", "چی",
    "شناس", "شناسی", "نویس", "نویسی", "پذیر", "پذیری", "ساز", "سازی", "فروش", "فروشی", "بان", "بانی", "آور", "آمیز", "آلود",
    "پرست", "پرستی", "کار", "کاری", "کننده", "زده", "مرد", "مردان", "انه", "وار", "واره", "ستان", "گونه", "سالار", "سالاری",
    "طلب", "طلبی", "خواه", "خواهی", "محور", "مدار", "مداری", "باز", "بازی", "خوان", "دوست", "یاب", "ی",
)  # fmt: skip
"""Persian endings and second halves of compounds that make a word of another one (Lazard 1992, §§ 200–225)."""
_PREFIXES = ("نا", "بی", "هم", "غیر", "ضد")
_SUFFIX_KEYS = tuple(sorted({fold(suffix) for suffix in _SUFFIXES}, key=len, reverse=True))
_PREFIX_KEYS = tuple(fold(prefix) for prefix in _PREFIXES)


def _bases_of(persian: str) -> Iterator[str]:
    """What a word may be made of, folded: without a suffix or prefix, or its halves where a half-space divides it.

    >>> list(_bases_of("کتابدار")), list(_bases_of("دولتی")), list(_bases_of("در"))
    (['کتاب'], ['دولت'], [])
    """
    halves = [fold(half) for half in persian.split(letters.ZWNJ)]
    if len(halves) > 1:
        yield from (half for half in halves if len(half) >= _FEWEST)
    folded = fold(persian)
    yield from (base for suffix in _SUFFIX_KEYS if len(base := folded.removesuffix(suffix)) >= _FEWEST and base != folded)
    yield from (base for prefix in _PREFIX_KEYS if len(base := folded.removeprefix(prefix)) >= _FEWEST and base != folded)


_PATTERNS = (
    "مَفعول", "مَفعولی", "مَفعوله", "مَفعولیَّت", "مَفعولیَت", "تَفعیل", "تَفعیلات", "تَفعیلی", "مُفاعِله", "مُفاعَله", "مُفاعِلَت",
    "اِنفِعال", "اِنفِعالی", "اِفتِعال", "اِفتِعالی", "اِستِفعال", "اِستِفعالی", "تَفَعُّل", "تَفاعُل", "مُستَفعِل", "مُستَفعَل",
    "مُفتَعِل", "مُفتَعَل", "مُتَفَعِّل", "مُتَفاعِل", "مُفَعَّل", "مُفَعِّل", "مُنفَعِل", "فَعالَت", "فِعالَت", "فَعالیَّت",
    "فاعِلیَّت", "فِعلیَّت", "مَفعَله",
)  # fmt: skip
"""As Persian writes them: those that no Persian word has by chance."""


def _shape_of(pattern: str) -> re.Pattern[str]:
    """A vowel that a word leaves unwritten fits; another one does not."""
    letter = f"([^ا{letters.MARKS}{letters.ZWNJ}]){letters.SUKUN}?"
    shape = "".join(
        letter if character in "فعل" else f"{character}?" if unicodedata.combining(character) else character
        for character in unicodedata.normalize("NFC", pattern)
    )
    return re.compile(shape)


_SHAPES = tuple((pattern, _shape_of(pattern)) for pattern in _PATTERNS)


def _pattern_of(entry: Entry) -> tuple[str, str] | None:
    """The root and the pattern of a Persian word that can hardly be anything but Arabic by its form."""
    if entry.pos in _VERBS or not entry.vocalised or _NO_ARABIC.search(entry.lemma):
        return None
    for pattern, shape in _SHAPES:
        if match := shape.fullmatch(unicodedata.normalize("NFC", entry.vocalised)):
            return as_root("".join(match.groups())), pattern
    return None


def coinable(root: str) -> tuple[str, ...]:
    """The folded words that a root of three letters makes in the patterns of Arabic words in Persian.

    >>> coinable("كتب")[0], coinable("زلزل")
    ('مکتوب', ())
    """
    if len(root) != _FEWEST:
        return ()
    put = dict(zip("فعل", root, strict=True))
    return tuple(dict.fromkeys(fold("".join(put.get(letter, letter) for letter in pattern)) for pattern in _PATTERNS))
