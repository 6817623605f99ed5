"""Words that Persian and Arabic share: true cognates, and false friends that are only spelled alike.

Our own tables under `resources/wordlist/pairs`; how a word changed on its way is derived from its two forms.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from reader.lexicon.entries import Entry, PartOfSpeech
from reader.script import letters
from reader.script.folding import fold
from reader.script.language import Language


class PairKind(Enum):
    """How far two words that look alike mean the same."""

    COGNATE = "cognate"
    PARTIAL = "partial false friend"
    """They share a sense, but not the commonest, or one has an important sense that the other lacks."""
    FALSE_FRIEND = "false friend"


@dataclass(frozen=True, slots=True)
class Member:
    """One of the two words."""

    language: Language
    lemma: str
    vocalised: str
    pos: PartOfSpeech
    senses: tuple[str, ...]
    """English, as this language uses it."""
    instead: tuple[str, ...]
    """How this language says what the other's word means; empty for a cognate."""
    example: str
    meaning: str
    """The example in English."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A Persian and an Arabic word that look alike."""

    kind: PairKind
    persian: Member
    arabic: Member
    shared: tuple[str, ...]
    """English: what both mean; empty where nothing is shared."""
    note: str = ""

    def of(self, language: Language) -> Member:
        """The word of a language."""
        return self.persian if language is Language.PERSIAN else self.arabic

    @property
    def changes(self) -> tuple[str, ...]:
        """How the Arabic form became the Persian one: «ة → ه», «ي → ی»."""
        return changes(self.arabic.lemma, self.persian.lemma)


class Pairs:
    """Every pair, found by either of its words.

    Args:
        pairs: the list's.
    """

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self._by_word: dict[tuple[Language, str, PartOfSpeech], list[Pair]] = defaultdict(list)
        for pair in pairs:
            for member in (pair.persian, pair.arabic):
                self._by_word[member.language, member.lemma, member.pos].append(pair)

    def of(self, entry: Entry) -> Pair | None:
        """The pair that an entry belongs to; of several the one that warns (عُقاب «eagle» beside عِقاب «punishment»)."""
        return next(iter(self.all_of(entry)), None)

    def all_of(self, entry: Entry) -> tuple[Pair, ...]:
        """Every pair that an entry belongs to, false friends first; of words spelled alike those with its vowels."""
        found = self._by_word.get((entry.language, entry.lemma, entry.pos), [])
        same = [pair for pair in found if entry.vocalised in (None, pair.of(entry.language).vocalised)]
        return tuple(sorted(same, key=lambda pair: pair.kind is PairKind.COGNATE))


_SAME = str.maketrans({"ي": "ی", "ك": "ک", "ى": "ی", "ٱ": "ا"})
_ENDINGS = {("ة", "ه"): "ة → ه", ("ة", "ت"): "ة → ت", ("ة", ""): "ة dropped", ("ى", "ا"): "ى → ا", ("ى", "ی"): "ى → ی"}
_CARRIERS = {"أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی"}


def changes(arabic: str, persian: str) -> tuple[str, ...]:
    """What differs in the spelling of a word in Arabic and in Persian, from its beginning; empty where nothing does.

    >>> changes("جامعة", "جامعه"), changes("دولة", "دولت"), changes("رئيس", "رئیس"), changes("قرآن", "قرآن")
    (('ة → ه',), ('ة → ت',), ('ي → ی',), ())
    >>> changes("فضاء", "فضا"), changes("إعلان", "اعلان"), changes("مسألة", "مسئله"), changes("جمهورية", "جمهوری")
    (('ء dropped',), ('إ → ا',), ('أ → ئ', 'ة → ه'), ('ي → ی', 'ة dropped'))
    """
    found: list[str] = []
    mine, theirs = list(arabic), list(persian.replace(letters.ZWNJ, ""))
    place = 0
    for index, letter in enumerate(mine):
        other = theirs[place] if place < len(theirs) else ""
        last = index == len(mine) - 1
        if letter == other:
            place += 1
        elif last and (letter, other) in _ENDINGS:
            found.append(_ENDINGS[letter, other])
            place += 1
        elif letter == "ء" and other != "ئ":
            found.append("ء dropped")
        elif other and (fold(letter) == fold(other) or _carrier(letter) == _carrier(other)):
            found.append(f"{letter} → {other}")
            place += 1
        else:
            found.append(f"{''.join(mine[index:])} → {''.join(theirs[place:])}" if theirs[place:] else f"{letter} dropped")
            break
    else:
        if theirs[place:]:
            found.append(f"{''.join(theirs[place:])} added")
    return tuple(dict.fromkeys(found))


def _carrier(letter: str) -> str:
    """Hamza on any carrier is one letter here."""
    return "ء" if letter in _CARRIERS or letter == "ء" else letter


def are_alike(arabic: str, persian: str) -> bool:
    """Whether two spellings share enough to be one word: the same consonants but for hamza and the ending.

    >>> are_alike("مسألة", "مسئله"), are_alike("جمهورية", "جمهوری"), are_alike("كتاب", "دفتر")
    (True, True, False)
    """
    first, second = (_skeleton(word) for word in (arabic, persian))
    return bool(first) and (first == second or first[:-1] == second or first == second[:-1] or first[:-1] == second[:-1])


def _skeleton(word: str) -> str:
    bare = word.translate(_SAME).replace(letters.ZWNJ, "")
    bare = "".join(_CARRIERS.get(letter, letter) for letter in bare if letter not in "ءاویأإآؤئ")
    return bare.replace("ة", "ه")
