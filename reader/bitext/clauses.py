"""Clauses: a long passage taken apart into the stretches that carry a fact of their own. `clause_links` next door links them.

A boundary may stand at punctuation, before a word that opens a clause («که», «در حالی که», «الذي», «حيث»: `clause_words`),
behind a Persian verb, which ends its clause, and before an Arabic verb that «و» coordinates. What would be too small to say
anything stays with the neighbour it hangs together with more; names, terms, numbers and light verbs stay whole.

>>> passage = "نخست وزیر عراق گفته است که کشورش به سربازان خارجی نیاز ندارد و آنها باید تا پایان سال از عراق خارج شوند."
>>> [clause.span.of(passage) for clause in clauses(passage, Language.PERSIAN)]
['نخست وزیر عراق گفته است', 'که کشورش به سربازان خارجی نیاز ندارد و آنها باید تا پایان سال از عراق خارج شوند.']

The word list, where it is there, tells the verbs; «ندارد» is one, and a third clause begins behind it.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from reader.bitext.clause_words import AND, COPULAS, INFINITIVES, MODAL_NOUNS, MODALS, OPENERS, OR, SAYING, THAT, UNTIL
from reader.bitext.word_evidence import Role, Unit
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.sentences import sentences
from reader.text.spans import Span
from reader.text.tokens import Token, TokenKind, tokens


class Clause(NamedTuple):
    """A stretch of a passage that carries a fact of its own."""

    span: Span
    """In code points of the passage, from its first token to its last."""
    tokens: range
    """Indices into `reader.text.tokens.tokens` of the passage; the clauses of a passage tile them."""


LONG = 14
"""Words from which a passage is taken apart."""
_LEAST_WITH_VERB = 3
"""Words of the smallest clause that has a verb."""
_LEAST_WITHOUT = 6
"""Words of the smallest stretch that may stand alone without one: «علاوة على الحملة العسكرية ضد التنظيم»."""
_LEAST_BEHIND_VERB = 4
"""Words on either side of a boundary that nothing but a Persian verb marks; both must have one."""
_SHORT_QUOTATION = 7
"""Tokens within which quotation marks or brackets that close again set nothing apart."""
_LONGEST_ITEM = 5
"""Tokens of a list's item with its comma."""
_WIDEST_UNIT = 8
"""Tokens that a light verb and what belongs to it may span; what lies farther apart was read wrongly."""

# How firmly a boundary parts what stands on its sides: of two, the looser goes first.
_SENTENCE, _STOP, _WORD_AT_COMMA, _WORD, _COMMA, _VERB = 6, 5, 4, 3, 2, 1
_SAID_BEFORE = 9
"""Tokens between a verb of saying and the «أن» that tells what was said."""


def clauses(passage: str, language: Language, units: Sequence[Unit] = ()) -> tuple[Clause, ...]:
    """The clauses of a passage in order; one where it is short or cannot be taken apart, none where it has no token.

    Linear in the passage's length.

    Args:
        passage: a sentence or a few.
        language: of the passage.
        units: what is known of its words: verbs and what must stay whole are told by them.
    """
    found = tokens(passage)
    if not found:
        return ()
    words = [token.kind is not TokenKind.PUNCTUATION for token in found]
    starts = [0]
    if sum(words) >= LONG:
        reading = _Reading.of(found, language, units)
        boundaries = dict(sorted(_boundaries(passage, reading, language).items()))
        starts = _firm(boundaries, reading)
    return tuple(
        Clause(Span(found[first].span.start, found[end - 1].span.end), range(first, end))
        for first, end in zip(starts, [*starts[1:], len(found)], strict=True)
    )


class _Reading(NamedTuple):
    """What is known of a passage's tokens."""

    tokens: Sequence[Token]
    folded: list[str]
    verbs: frozenset[int]
    """Finite verbs; of several tokens the last (Persian) or the first (Arabic)."""
    coordinated: frozenset[int]
    """Arabic verbs that carry «و»."""
    whole: frozenset[int]
    """Tokens that belong with the one before them."""

    @classmethod
    def of(cls, found: Sequence[Token], language: Language, units: Sequence[Unit]) -> "_Reading":
        """Read tokens by their units."""
        folded = [fold(token.surface) for token in found]
        verbal = [unit for unit in units if unit.role in (Role.VERB, Role.LIGHT) and _is_finite(unit, language)]
        verbs = {unit.members[-1 if language is Language.PERSIAN else 0] for unit in verbal}
        copulas = {place for place, word in enumerate(folded) if word in COPULAS[language]}
        whole = chain.from_iterable(
            range(unit.members[0] + 1, unit.members[-1] + 1)
            for unit in units
            if 0 < unit.members[-1] - unit.members[0] <= _WIDEST_UNIT
        )
        coordinated = frozenset(unit.members[0] for unit in verbal if language is Language.ARABIC and _carries_and(unit))
        return cls(found, folded, frozenset(verbs | copulas), coordinated, frozenset(whole))


def _is_finite(unit: Unit, language: Language) -> bool:
    """Whether a verb is no infinitive: a Persian lemma is one."""
    return language is Language.ARABIC or not unit.readings or unit.readings[0].lemma != unit.spelled


def _carries_and(unit: Unit) -> bool:
    """Whether an Arabic verb begins with «و», and not because its stem does («وصل»)."""
    of_stem = bool(unit.readings) and unit.readings[0].lemma.startswith("و")
    return unit.spelled.startswith("وو" if of_stem else "و")


_ENDS = frozenset("،,؛;:.!?؟…»)’]}")
"""Marks that stay with what stands before them."""
_CLOSES = {"«": "»", "(": ")", "‘": "’", "[": "]", "{": "}"}
_QUOTES = frozenset('"“”')
"""Marks that open or close by where they stand: Arabic presses write them either way round."""
_STOPS = frozenset("؛;:")
_COMMAS = frozenset("،,")
_DASHES = frozenset("–—-")


def _boundaries(passage: str, reading: _Reading, language: Language) -> dict[int, int]:
    """How firm each boundary is, by the token that it stands before; none stands inside what must stay whole."""
    found: dict[int, int] = {}
    everything = chain(
        _at_sentences(passage, reading.tokens),
        _at_punctuation(reading),
        _at_openers(reading, language),
        _at_verbs(reading, language),
    )
    for place, firmness in everything:
        while place < len(reading.tokens) and _ends(reading.tokens, place):
            place += 1
        if 0 < place < len(reading.tokens) and place not in reading.whole:
            at_comma = firmness == _WORD and reading.tokens[place - 1].surface in _COMMAS
            found[place] = max(found.get(place, 0), _WORD_AT_COMMA if at_comma else firmness)
    return found


def _at_sentences(passage: str, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    firsts = {token.span.start: place for place, token in enumerate(found)}
    for sentence in sentences(passage):
        if sentence.start in firsts:
            yield firsts[sentence.start], _SENTENCE


def _ends(found: Sequence[Token], place: int) -> bool:
    return found[place].surface in _ENDS or (found[place].surface in _QUOTES and not _opens(found, place))


def _at_punctuation(reading: _Reading) -> Iterator[tuple[int, int]]:
    found, closed = reading.tokens, -1
    for place, token in enumerate(found):
        mark = token.surface
        if token.kind is not TokenKind.PUNCTUATION or place == closed or _is_between_numbers(found, place):
            continue
        opens = mark in _CLOSES or (mark in _QUOTES and _opens(found, place))
        if opens and (short := _closing_soon(found, place)):
            closed = short
        elif opens or (mark in _DASHES and _stands_free(found, place)):
            yield place, _STOP
        elif mark in _COMMAS and _lists(reading, place):
            continue
        elif mark in _COMMAS:
            yield place + 1, _COMMA
        elif mark in _STOPS or mark in _QUOTES or mark in _CLOSES.values():
            yield place + 1, _STOP


def _lists(reading: _Reading, place: int) -> bool:
    """Whether a comma parts the items of a list or encloses a title: another stands a few words on, without a verb between."""
    before, after = max(place - _LONGEST_ITEM, -1), min(place + _LONGEST_ITEM, len(reading.tokens))
    sides = range(place - 1, before, -1), range(place + 1, after)
    for side in sides:
        for other in side:
            if other in reading.verbs:
                break
            if reading.tokens[other].surface in _COMMAS:
                return True
    return False


def _opens(found: Sequence[Token], place: int) -> bool:
    """Whether a quotation mark opens: it leans on what follows. Where it leans on both or neither, it does as it is drawn."""
    mark, before, after = found[place], found[max(place - 1, 0)], found[min(place + 1, len(found) - 1)]
    leans_back = before.span.end == mark.span.start and before.surface not in _STOPS
    leans_on = after.span.start == mark.span.end
    return leans_on if leans_on != leans_back else mark.surface == "“"


def _closing_soon(found: Sequence[Token], place: int) -> int:
    """Where the quotation or bracket that opens here closes, if that is only a few tokens on; 0 otherwise."""
    closing = _CLOSES.get(found[place].surface)
    ahead = range(place + 1, min(place + _SHORT_QUOTATION, len(found)))
    closes = (found[other].surface == closing if closing else found[other].surface in _QUOTES for other in ahead)
    return next((other for other, it_does in zip(ahead, closes, strict=True) if it_does), 0)


def _is_between_numbers(found: Sequence[Token], place: int) -> bool:
    """«2، 5», «10:30»: no boundary, whatever else the mark may be."""
    beside = found[max(place - 1, 0)], found[min(place + 1, len(found) - 1)]
    return all(token.kind is TokenKind.NUMBER for token in beside)


def _stands_free(found: Sequence[Token], place: int) -> bool:
    """Whether a dash ties nothing: white space on both sides."""
    if not 0 < place < len(found) - 1:
        return False
    return found[place - 1].span.end < found[place].span.start and found[place].span.end < found[place + 1].span.start


def _at_openers(reading: _Reading, language: Language) -> Iterator[tuple[int, int]]:
    """Before the words that open a clause; the rest of a phrase of several words opens none."""
    said, place = -_SAID_BEFORE - 1, 0
    while place < len(reading.folded):
        word = reading.folded[place]
        if word in SAYING:
            said = place
        length = _opener_at(reading.folded, place, language)
        if length:
            follows_and = place > 0 and reading.folded[place - 1] == AND
            yield place - follows_and, _WORD
        elif word in THAT and place - said <= _SAID_BEFORE:
            yield place, _WORD
        place += max(length, 1)


def _opener_at(folded: Sequence[str], place: int, language: Language) -> int:
    """How many words the opener that stands here has; 0 where none does."""
    for phrase in OPENERS[language].get(folded[place], ()):
        if tuple(folded[place : place + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _at_verbs(reading: _Reading, language: Language) -> Iterator[tuple[int, int]]:
    """A Persian verb ends its clause; an Arabic one that carries «و» begins its own."""
    if language is Language.ARABIC:
        yield from ((place, _WORD) for place in reading.coordinated)
        yield from (
            (place, _WORD)
            for place, word in enumerate(reading.folded[:-1])
            if word in (AND, UNTIL[language]) and place + 1 in reading.verbs
        )
        return
    for place in sorted(reading.verbs):
        following = place + 1
        if following >= len(reading.folded) or following in reading.verbs or _goes_on(reading.folded, place):
            continue
        joins = reading.folded[following] in (AND, OR, UNTIL[language])
        yield following, _WORD if joins else _VERB


def _goes_on(folded: Sequence[str], place: int) -> bool:
    """Whether the clause goes on behind a verb: «می‌تواند … برسد», «ممکن است … باشد», «پذیرفته شدن»."""
    before, following = folded[max(place - 1, 0)], folded[place + 1]
    return folded[place] in MODALS or before in MODAL_NOUNS or following in INFINITIVES


def _firm(boundaries: dict[int, int], reading: _Reading) -> list[int]:
    """The first tokens of the clauses: what is too small is joined where the boundary is looser.

    One pass from the beginning: a stretch that is too small when it ends goes to the one before it or grows into the next.
    """
    words = [0, *accumulate(token.kind is not TokenKind.PUNCTUATION for token in reading.tokens)]
    verbs = [0, *accumulate(place in reading.verbs for place in range(len(reading.tokens)))]

    def stands_alone(first: int, end: int, *, behind_verb: bool) -> bool:
        has_verb = verbs[end] > verbs[first]
        if behind_verb:
            return has_verb and words[end] - words[first] >= _LEAST_BEHIND_VERB
        return words[end] - words[first] >= (_LEAST_WITH_VERB if has_verb else _LEAST_WITHOUT)

    starts, firmness = [0], [_SENTENCE + 1]
    for place, firm in boundaries.items():
        if stands_alone(starts[-1], place, behind_verb=_VERB in (firm, firmness[-1])):
            starts.append(place)
            firmness.append(firm)
        elif firmness[-1] < firm:
            # Too small, and it hangs together with what stands before it: this boundary takes the place of that one.
            starts[-1], firmness[-1] = place, firm
    while len(starts) > 1 and not stands_alone(starts[-1], len(reading.tokens), behind_verb=firmness[-1] == _VERB):
        starts.pop()
        firmness.pop()
    return starts
