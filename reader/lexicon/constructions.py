"""Constructions: one meaning in two halves with other words between them.

A Persian light verb is a noun, adjective or phrase and, further on in its clause, the verb that carries tense and person
(«تصمیم مهمی گرفتند» is تصمیم گرفتن decide); an Arabic verb governs a preposition («أعلن الرئيس عن»). `units` next door
finds words that stand together. The order of words in a Persian clause follows Lazard 1992, §§ 190–199, 264–270.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.source import EntrySource, Listed, ListedForm
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.tokens import Token, TokenKind


class ConstructionKind(Enum):
    """How the two halves of a construction belong together."""

    LIGHT_VERB = "light verb"
    """A Persian noun, adjective or phrase, and behind it the verb that carries tense and person: تصمیم گرفتن."""
    GOVERNED = "verb with its preposition"
    """An Arabic verb, and behind it the preposition that gives it its meaning: رغب في, رغب عن."""


class ListedConstruction(NamedTuple):
    """A construction of the list."""

    kind: ConstructionKind
    first: str
    """Folded: a complement, or an Arabic verb."""
    second: str
    """Folded: a Persian infinitive, or an Arabic preposition."""
    listed: Listed


@dataclass(frozen=True, slots=True)
class Found:
    """A construction in a sentence: which of its tokens it is made of, and what it means."""

    members: tuple[int, ...]
    gloss: Gloss


Glosses = Callable[[int], Sequence[Gloss]]
"""The readings of the token at an index, best first."""

_MOST_MODIFIERS = 4
_LONGEST_PHRASE = 5
"""Tokens of a prepositional phrase."""
_FURTHEST = 12
_OBJECT_MARKER = fold("را")
_WILL = (fold("خواه"), fold("نخواه"))
_BECOME, _MAKE, _GIVE, _BUILD = map(fold, ("شدن", "کردن", "دادن", "ساختن"))
_ALSO = {
    _BECOME: (_MAKE, _GIVE),
    **{fold(verb): (_BECOME, _MAKE, _GIVE) for verb in ("گردیدن", "گشتن")},
    **{fold(verb): (_MAKE,) for verb in ("نمودن", "فرمودن", "گرداندن", "گردانیدن")},
    _BUILD: (_MAKE,),
    fold("هستن"): (fold("بودن"),),
}
"""Verbs that stand in for others: شدن makes their passive (امضا شدن, انجام شدن), هستن is the present of بودن; written style
says نمودن and, of adjectives, ساختن for کردن, and گردیدن for شدن."""
_PASSIVE = frozenset({_BECOME, fold("گردیدن"), fold("گشتن")})
_AUXILIARIES = frozenset(map(fold, "خواهم خواهی خواهد خواهیم خواهید خواهند نخواهم نخواهی نخواهد نخواهیم نخواهید نخواهند "
                                   "می نمی نه هم نیز باید نباید شاید".split()))  # fmt: skip
_AFTER_PARTICIPLE = frozenset(
    map(
        fold,
        "است اند ام ای ایم اید بود بودم بودی بودیم بودید بودند باشد باشند باشم باشی باشیم "
        "شد شده شدند شود شوند می‌شود می‌شوند خواهد نشد نشده نشدند نمی‌شود نمی‌شوند نبود نبودند نیست نیستند".split(),
    )
)
_PREPOSITIONS = frozenset(map(fold, "به از در با بر برای تا بدون درباره علیه پیش بین".split()))
_ADVERBS = frozenset(map(fold, "هم نیز دیگر هرگز هنوز همیشه بسیار خیلی امروز دیروز فردا اکنون دوباره سپس".split()))
_CLAUSE_ENDS = frozenset(map(fold, "که و یا اما ولی اگر چون تا زیرا".split()))
_SUFFIXES_OF_A_COMPLEMENT = frozenset(map(fold, "ی یی ای ها های هایی هایش هایشان ش شان م مان ت تان اش اشان ات".split()))
_MARKED = frozenset(map(fold, "ی یی ای های هایی".split()))

_REACH = {"ب": 2, "ل": 2, "ک": 2, "فی": 3, "من": 3}
_USUAL_REACH = 5
_INSEPARABLE = ("ب", "ل", "ک")
_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "ک", "کم", "نا", "ی", "")


class Constructions:
    """Finds constructions with the list behind an `EntrySource`."""

    def __init__(self, source: EntrySource) -> None:
        self._source = source

    @cached_property
    def _light_verbs(self) -> dict[str, dict[tuple[str, ...], Listed]]:
        """By infinitive, then by the words of the complement."""
        found: dict[str, dict[tuple[str, ...], Listed]] = {}
        for construction in self._source.constructions():
            if construction.kind is ConstructionKind.LIGHT_VERB:
                complement = tuple(construction.first.split(" "))
                found.setdefault(construction.second, {}).setdefault(complement, construction.listed)
        return found

    @cached_property
    def _governed(self) -> dict[str, list[ListedConstruction]]:
        found: dict[str, list[ListedConstruction]] = {}
        for construction in self._source.constructions():
            if construction.kind is ConstructionKind.GOVERNED:
                found.setdefault(construction.first, []).append(construction)
        return found

    def find(self, tokens: Sequence[Token], language: Language, glosses: Glosses) -> list[Found]:
        """The constructions of one sentence, none sharing its verb with another.

        Args:
            tokens: of the sentence.
            language: of the sentence.
            glosses: the readings of a token.
        """
        folded = [fold(token.surface) if token.kind is TokenKind.WORD else "" for token in tokens]
        if language is Language.PERSIAN:
            return list(self._persian(tokens, folded))
        return list(self._governed_verbs(tokens, folded, glosses))

    # Persian

    def _persian(self, tokens: Sequence[Token], folded: list[str]) -> Iterator[Found]:
        joined = {
            place: folded[place - 1] + folded[place]
            for place in range(1, len(folded))
            if folded[place - 1] in ("می", "نمی") and folded[place]
        }
        forms = self._source.forms({word for word in (*folded, *joined.values()) if word}, Language.PERSIAN)
        torn = {place for place, word in joined.items() if word in forms}
        taken: set[int] = set()
        for place, word in enumerate(folded):
            verbs = [form for form in forms.get(joined[place] if place in torn else word, ()) if _is_head(form)]
            if not verbs or place in taken:
                continue
            # «آورد» is rather «brought» than the bare subjunctive «may bring».
            verbs.sort(key=lambda form: "subjunctive" in form.reason)
            start = place - 1 if place in torn else place
            end = self._end_of_verb(folded, place, verbs)
            found = self._light_verb(tokens, folded, start, end, verbs)
            if found:
                taken.update(range(start, end + 1))
                yield found

    def _end_of_verb(self, folded: list[str], place: int, verbs: list[ListedForm]) -> int:
        """The last token of a verb that is written as several: «گرفته شده است»."""
        end = place
        if any(form.reason.startswith("past participle") for form in verbs):
            while end + 1 < len(folded) and end - place < 2 and folded[end + 1] in _AFTER_PARTICIPLE:
                end += 1
        return end

    def _light_verb(
        self, tokens: Sequence[Token], folded: list[str], start: int, end: int, verbs: list[ListedForm]
    ) -> Found | None:
        reach = max(start - _FURTHEST, -1)
        for last in range(start - 1, reach, -1):
            word = folded[last]
            if not word and tokens[last].surface not in "«»\"'()":
                return None
            if word in _CLAUSE_ENDS:
                return None
            for form in verbs:
                match = self._complement_ending_at(folded, last, fold(form.listed.entry.lemma))
                if match and match.suffix and match.first == last and last:
                    # «کمک زیادی به ما کرد»: an adjective behind a complement is no complement of its own.
                    nearer = self._complement_ending_at(folded, last - 1, fold(form.listed.entry.lemma))
                    if nearer and not nearer.suffix and self._may_stand_between(folded, nearer, last - 1, start):
                        return self._found(tokens, nearer, last - 1, start, end, form)
                if match and self._may_stand_between(folded, match, last, start):
                    return self._found(tokens, match, last, start, end, form)
        return None

    def _complement_ending_at(self, folded: list[str], last: int, infinitive: str) -> "_Complement | None":
        """The longest listed complement of a verb whose last word stands here."""
        for lemma in (infinitive, *_ALSO.get(infinitive, ())):
            listed = self._light_verbs.get(lemma, {})
            for length in (4, 3, 2, 1):
                first = last - length + 1
                if first < 0 or not all(folded[first : last + 1]):
                    continue
                before = tuple(folded[first:last])
                for base, suffix in _with_suffixes(folded[last]):
                    # What is listed as one word may be written as two: تجدید نظر.
                    found = listed.get((*before, base)) or listed.get(("".join(before) + base,))
                    if found and (infinitive != _BUILD or lemma == _BUILD or self._is_adjective(base)):
                        return _Complement(found, first, suffix, passive=infinitive in _PASSIVE and lemma in (_MAKE, _GIVE))
        return None

    def _is_adjective(self, complement: str) -> bool:
        """«آزاد ساخت» is «freed», «فیلم ساخت» is «made a film»."""
        listed = self._source.entries([complement], Language.PERSIAN).get(complement, ())
        return bool(listed) and all(each.entry.pos is PartOfSpeech.ADJ for each in listed)

    def _may_stand_between(self, folded: list[str], match: "_Complement", last: int, start: int) -> bool:
        """Whether the words between complement and verb can stand there; what stands before it must not claim it."""
        if match.first == last and last > 0 and folded[last - 1] in _PREPOSITIONS:
            return False
        rest = [word for word in folded[last + 1 : start] if word not in _AUXILIARIES]
        if not rest:
            return True
        modifiers = 0
        while modifiers < len(rest) and rest[modifiers] not in _PREPOSITIONS | _ADVERBS | {_OBJECT_MARKER}:
            modifiers += 1
        if modifiers > _MOST_MODIFIERS:
            return False
        after = rest[modifiers:]
        marked = match.suffix in _MARKED or (modifiers > 0 and rest[modifiers - 1].endswith("ی"))
        if after[:1] == [_OBJECT_MARKER]:
            return _are_phrases(after[1:])
        if modifiers and not marked:
            return False
        return _are_phrases(after)

    def _found(self, tokens: Sequence[Token], match: "_Complement", last: int, start: int, end: int, form: ListedForm) -> Found:
        will = [place for place in range(last + 1, start) if fold(tokens[place].surface).startswith(_WILL)]
        members = (*range(match.first, last + 1), *will, *range(start, end + 1))
        entry = match.listed.entry
        features = f"future with {tokens[will[0]].surface}" if will else form.reason
        if end > start and features.startswith("past participle"):
            features += f" + {' '.join(token.surface for token in tokens[start + 1 : end + 1])}"
        reason = f"{entry.lemma}: passive, {features}" if match.passive else f"{entry.lemma}: {features}"
        return Found(members, _gloss(tokens, members, match.listed, reason))

    # Arabic

    def _governed_verbs(self, tokens: Sequence[Token], folded: list[str], glosses: Glosses) -> Iterator[Found]:
        for place in range(len(tokens)):
            reach = folded[place + 1 : place + 1 + _USUAL_REACH]
            if not self._may_be_governing(folded[place]) or not any(map(_may_be_preposition, reach)):
                continue
            best = glosses(place)[0]
            if best.entry.pos is not PartOfSpeech.VERB:
                continue
            candidates = self._governed.get(fold(best.entry.lemma), [])
            for ahead in range(place + 1, min(place + 1 + _USUAL_REACH, len(tokens))):
                if tokens[ahead].kind is TokenKind.PUNCTUATION:
                    break
                found = next((each for each in candidates if self._is_governed(folded, place, ahead, each, glosses)), None)
                if found:
                    gloss = _gloss(tokens, (place, ahead), found.listed, f"{found.listed.entry.lemma}: {best.reason}")
                    yield Found((place, ahead), gloss)
                    break

    @cached_property
    def _consonants(self) -> frozenset[str]:
        """Of the governed verbs, without the letters that come and go with their forms."""
        return frozenset(_strong(verb) for verb in self._governed)

    def _may_be_governing(self, folded: str) -> bool:
        """A cheap look before a word is analysed: whether the strong letters of such a verb stand in it, in order."""
        letters = _strong(folded[:_LONGEST_VERB])
        return len(folded) <= _LONGEST_VERB and any(
            letters[start:end] in self._consonants
            for start in range(len(letters))
            # A single strong letter tells nothing in a long word.
            for end in range(start + (1 if len(letters) < _TELLING else 2), len(letters) + 1)
        )

    def _is_governed(self, folded: list[str], place: int, ahead: int, wanted: ListedConstruction, glosses: Glosses) -> bool:
        preposition = wanted.second
        if ahead - place > _REACH.get(preposition, _USUAL_REACH):
            return False
        word = folded[ahead]
        if preposition == _IN and _is_object(folded[place + 1]):
            # «لم يحقق نجاحا يذكر في»: behind an object, «in» is rather a place.
            return False
        if preposition in _INSEPARABLE:
            if not word.startswith(preposition):
                return False
            segments = glosses(ahead)[0].segments
            return segments[0].role is Role.PREFIX and fold(segments[0].surface) == preposition
        stem = preposition.removesuffix("ی") + "ی" if preposition.endswith("ی") else preposition
        return any(word == stem + pronoun for pronoun in _PRONOUNS)


_IN = fold("في")
_SHORTEST_OBJECT = 3
_TELLING = 4
_LONGEST_VERB = 24
_WEAK = str.maketrans("", "", "اویه")


def _strong(folded: str) -> str:
    return folded.translate(_WEAK)


_SEPARABLE = tuple(map(fold, "في من عن على إلى مع بين دون حول ضد أمام تحت حتى".split()))


def _may_be_preposition(folded: str) -> bool:
    """A cheap look: one of the prepositions, with or without a pronoun, or a word that may begin with one."""
    return folded.startswith(_INSEPARABLE) or any(
        folded.startswith(each) and folded[len(each) :] in _PRONOUNS for each in _SEPARABLE
    )


def _is_object(folded: str) -> bool:
    """Whether a word looks like an indefinite object: it ends in the alef that carries its vowel."""
    return len(folded) > _SHORTEST_OBJECT and folded.endswith("ا")


class _Complement(NamedTuple):
    listed: Listed
    first: int
    suffix: str
    passive: bool


_VERBAL = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})


def _is_head(form: ListedForm) -> bool:
    """Whether a form can carry a light verb; «پوشی» is rather a noun's end than «you may wear»."""
    bare = form.reason == "2nd person singular, subjunctive" and not form.surface.startswith(("ب", "ن"))
    return form.listed.entry.pos in _VERBAL and not bare


def _with_suffixes(word: str) -> Iterator[tuple[str, str]]:
    yield word, ""
    for length in range(1, 6):
        if len(word) - length > 1 and word[-length:] in _SUFFIXES_OF_A_COMPLEMENT:
            yield word[:-length], word[-length:]


def _are_phrases(words: list[str]) -> bool:
    """Whether words are nothing but prepositional phrases and adverbs."""
    left = 0
    for word in words:
        if word in _PREPOSITIONS:
            left = _LONGEST_PHRASE - 1
        elif word not in _ADVERBS:
            if left == 0:
                return False
            left -= 1
    return True


def _gloss(tokens: Sequence[Token], members: Sequence[int], listed: Listed, reason: str) -> Gloss:
    segments = tuple(Segment(tokens[index].surface, Role.STEM) for index in members)
    entry = listed.entry
    return Gloss(entry, Via.ANALYSED, reason, segments, entry.vocalised, entry.romanised)
