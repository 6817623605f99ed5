"""Evidence that two words of linked passages say the same: what each is known to mean, how it is spelled, where it stands.

A unit is what is linked as one: a token, a torn word, a term, a construction. What is known of it comes from whoever
looked it up; choosing links by this evidence is done in `word_links` next door.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from reader.script.folding import fold


class Evidence(Enum):
    """Why two words were linked: the strongest of the reasons there were."""

    NUMBER = "number"
    """They are the same number."""
    NAME = "name"
    """They are one listed name."""
    WORD_LIST = "word list"
    """The word list gives one as a counterpart of the other."""
    SENSE = "English"
    """They share a meaning in English."""
    SPELLING = "spelling"
    """They are written alike, script and pronunciation allowed for."""
    CONTEXT = "context"
    """They are each other's nearest in the vectors that the whole passage gives them."""
    NEIGHBOURS = "neighbours"
    """They are the rest of a phrase whose other words were linked."""


class Role(Enum):
    """What a unit does in its sentence, as far as linking is concerned."""

    NAME = "name"
    """A proper noun, a word nobody knows, or one in Latin letters: its spelling says what it is."""
    VERB = "verb"
    CONTENT = "content"
    """A noun, an adjective, an adverb."""
    NUMERAL = "numeral"
    LIGHT = "light"
    """A verb that means little («کردن»): linked only together with what it makes a verb of."""
    FUNCTION = "function"
    """Linked only inside a phrase."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a unit; everything folded."""

    lemma: str
    counterparts: tuple[str, ...] = ()
    """Words of the other language, best first."""
    senses: tuple[str, ...] = ()
    """English, lower case, commonest first."""
    synonyms: tuple[str, ...] = ()
    """Words of its own language that its counterparts are counterparts of."""
    roots: tuple[str, ...] = ()
    """Arabic roots: its own, or those of its counterparts."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is linked as one."""

    members: tuple[int, ...]
    """Indices of its tokens, in order."""
    role: Role
    spelled: str
    """Its surface, folded."""
    readings: tuple[Reading, ...] = ()
    """Likeliest first."""
    name: str = ""
    """The English of the listed name it is."""
    number: str = ""
    """Its value, where it is one."""
    is_part: bool = False
    """Whether it is a part of a listed term."""


_LATER_READING = 0.12
"""What each reading before this one takes off."""
_BY_ROOT = 0.6
_BY_SYNONYM = 0.5
_BY_SYNONYMS = 0.65
_LEAST_SKELETON = 3
_ALIKE = 0.62
"""How alike two unknown names must be spelled. Chosen on the even development documents."""
_ORDER = (Evidence.NUMBER, Evidence.NAME, Evidence.WORD_LIST, Evidence.SPELLING, Evidence.SENSE)


def lexical_evidence(source: Unit, target: Unit) -> tuple[float, Evidence | None]:
    """How strongly what is known of two units, out of context, says they mean the same: 0 to 1, and why."""
    if source.number or target.number:
        same = source.number == target.number
        return (1.0, Evidence.NUMBER) if same else (_by_word_list(source, target), Evidence.WORD_LIST)
    strengths = {
        Evidence.NAME: 1.0 if source.name and source.name == target.name else 0.0,
        Evidence.WORD_LIST: _by_word_list(source, target),
        Evidence.SPELLING: _by_spelling(source, target),
        Evidence.SENSE: _by_senses(source, target),
    }
    best = max(_ORDER[1:], key=lambda evidence: strengths[evidence])
    return (strengths[best], best) if strengths[best] else (0.0, None)


def _by_word_list(source: Unit, target: Unit) -> float:
    best = 0.0
    for rank, mine in enumerate(source.readings):
        for other_rank, theirs in enumerate(target.readings):
            given = max(_gives(mine, theirs), _gives(theirs, mine), _shared(mine, theirs))
            strength = given - _LATER_READING * (rank + other_rank)
            best = max(best, strength)
    return best


def _gives(giver: Reading, other: Reading) -> float:
    """How well a counterpart of one reading is the other's lemma: itself, the noun of its light verb, a kin by root."""
    if other.lemma in giver.counterparts:
        return 1.0
    if any(counterpart.split(" ")[0] == other.lemma for counterpart in giver.counterparts if " " in counterpart):
        return 0.75
    if " " in other.lemma and other.lemma.split(" ")[0] in giver.counterparts:
        return 0.75
    bones = skeleton(other.lemma)
    if len(bones) >= _LEAST_SKELETON and any(skeleton(counterpart) == bones for counterpart in giver.counterparts):
        return 0.6
    return 0.0


def _shared(mine: Reading, theirs: Reading) -> float:
    """How well two readings that the list does not give for one another meet behind it: by a root, by a synonym.

    «قاتل» (قتل) is kin to the counterpart of «کشتن»; «مبارزه» and «قتال» have «کفاح», which is «نبرد», between them.
    """
    by_root = _BY_ROOT if not set(mine.roots).isdisjoint(theirs.roots) else 0.0
    ways = len(set(mine.synonyms) & set(theirs.counterparts)) + len(set(theirs.synonyms) & set(mine.counterparts))
    return max(by_root, _BY_SYNONYM if ways == 1 else _BY_SYNONYMS if ways else 0.0)


def _by_senses(source: Unit, target: Unit) -> float:
    best = 0.0
    for rank, mine in enumerate(source.readings[:2]):
        for other_rank, theirs in enumerate(target.readings[:2]):
            if mine.senses and theirs.senses:
                strength = 0.0
                if mine.senses[0] in theirs.senses or theirs.senses[0] in mine.senses:
                    strength = 0.7
                elif not set(mine.senses).isdisjoint(theirs.senses):
                    strength = 0.5
                elif not _words_of(mine.senses).isdisjoint(_words_of(theirs.senses)):
                    strength = 0.3
                best = max(best, strength - _LATER_READING * (rank + other_rank))
    return best


_ENDING = re.compile("(?<=...)(?:ings?|e[drs]|ers|s|e)$")


@lru_cache(maxsize=8192)
def _words_of(senses: tuple[str, ...]) -> frozenset[str]:
    """The English words that say something, without endings and by their first letters, so that forms of one word agree."""
    return frozenset(_ENDING.sub("", word)[:6] for sense in senses for word in sense.split() if len(word) > 3)


def _by_spelling(source: Unit, target: Unit) -> float:
    names = (source.role is Role.NAME) + (target.role is Role.NAME)
    if names == 2 or (names == 1 and min(len(source.spelled), len(target.spelled)) > _LEAST_SKELETON):
        likeness = max(likeness_of(mine, theirs) for mine in _spellings(source) for theirs in _spellings(target))
        return likeness if likeness >= _ALIKE + 0.15 * (2 - names) else 0.0
    if source.role is not Role.CONTENT or target.role is not Role.CONTENT:
        return 0.0
    if source.readings and target.readings:
        mine, theirs = source.readings[0].lemma, target.readings[0].lemma
        if len(mine) > _LEAST_SKELETON and (mine == theirs or mine.removesuffix("ت") == theirs.removesuffix("ه")):
            return 0.7
        if len(skeleton(mine)) >= _LEAST_SKELETON and skeleton(mine) == skeleton(theirs):
            return 0.45
    return 0.0


def _spellings(unit: Unit) -> tuple[str, ...]:
    """How a name may be meant: as written, as its lemma, without a proclitic, in Arabic letters."""
    if unit.spelled.isascii():
        return (in_arabic_letters(unit.spelled),)
    bare = [unit.spelled[1:]] if unit.spelled[0] in _PROCLITICS and len(unit.spelled) > _LEAST_SKELETON + 1 else []
    return tuple(dict.fromkeys((unit.spelled, *(reading.lemma for reading in unit.readings[:1]), *bare)))


_PROCLITICS = frozenset("وبلکف")
_PAIRS = {"sh": "ش", "ch": "چ", "th": "ت", "ph": "ف", "kh": "خ", "gh": "غ", "ck": "ک", "oo": "و", "ee": "ی", "zh": "ژ"}
_LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "ابکدیفگهیجکلمنوپکرستوفوکیز", strict=True))


@lru_cache(maxsize=2048)
def in_arabic_letters(latin: str) -> str:
    """A Latin name as Persian or Arabic might spell it, near enough to compare.

    >>> in_arabic_letters("boots"), in_arabic_letters("revlon")
    ('بوتس', 'ریفلون')
    """
    for pair, letter in _PAIRS.items():
        latin = latin.replace(pair, letter)
    return "".join(_LETTERS.get(letter, letter) for letter in latin)


_GROWTH = ("است", "مست", "ان", "م", "ت", "ا")


@lru_cache(maxsize=8192)
def skeleton(folded: str) -> str:
    """The consonants that words of one Arabic root share, roughly: weak letters and the letters of patterns go.

    >>> skeleton(fold("مشاهدة")), skeleton(fold("شاهد")), skeleton(fold("تقسیمات"))
    ('شهد', 'شهد', 'قسم')
    """
    bare = folded.removesuffix("ات") if len(folded) > 5 else folded
    ended = bare[:-1] if bare.endswith("ه") and len(bare) > 3 else bare
    for start in _GROWTH:
        if ended.startswith(start) and len(ended) - len(start) >= 3:
            ended = ended.removeprefix(start)
            break
    return "".join(letter for letter in ended if letter not in "اوی")


_GROUPS = ("بپف", "وف", "تطثد", "سصثزذ", "زذظضسژ", "دضذت", "گغقجخک", "کقخ", "جژزش", "چشتجس", "هحخ")
_NEAR = frozenset((a, b) for group in _GROUPS for a in group for b in group)
_VOWELS = frozenset("اویعه")
_VOWEL_COST = 0.3
_NEAR_COST = 0.25


@lru_cache(maxsize=8192)
def likeness_of(first: str, second: str) -> float:
    """How alike two folded names sound, 0 to 1: letters that script or dialect exchanges cost little, vowels too.

    >>> likeness_of(fold("لیورپول"), fold("ليفربول")) > 0.8, likeness_of(fold("لندن"), fold("باريس")) < 0.3
    (True, True)
    """
    first, second = _without_article(first, second), _without_article(second, first)
    row = [0.0]
    for letter in second:
        row.append(row[-1] + _alone(letter))
    for mine in first:
        following = [row[0] + _alone(mine)]
        for index, theirs in enumerate(second):
            following.append(
                min(following[index] + _alone(theirs), row[index + 1] + _alone(mine), row[index] + _exchanged(mine, theirs))
            )
        row = following
    weight = max(sum(map(_alone, first)), sum(map(_alone, second)))
    return 1.0 - row[-1] / weight if weight >= 1.5 else float(first == second)


def _without_article(word: str, other: str) -> str:
    return word[2:] if word.startswith("ال") and not other.startswith("ال") and len(word) > 4 else word


def _alone(letter: str) -> float:
    return _VOWEL_COST if letter in _VOWELS else 1.0


def _exchanged(first: str, second: str) -> float:
    if first == second:
        return 0.0
    if (first, second) in _NEAR:
        return _NEAR_COST
    if first in _VOWELS and second in _VOWELS:
        return _NEAR_COST
    return 1.2


def folded_senses(senses: Sequence[str]) -> tuple[str, ...]:
    """English senses as they are compared: lower case, without brackets and the verb's «to», one meaning each.

    >>> folded_senses(["watching, viewing", "goal (in sport)"])
    ('watching', 'viewing', 'goal')
    """
    parts = (part.split("(")[0].strip().removeprefix("to ").lower() for sense in senses for part in sense.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def folded_words(words: Sequence[str]) -> tuple[str, ...]:
    """Words of the list as they are compared: folded, one space apart, without Arabic's article.

    >>> folded_words(["السبت", "در\u200cحالی\u200cکه"])
    ('سبت', 'درحالیکه')
    """
    folded = (fold(word) for word in words)
    return tuple(word.removeprefix("ال") if len(word) > 4 else word for word in folded)
