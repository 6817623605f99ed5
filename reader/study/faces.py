"""Faces of a card: what is shown before the answer, without giving it away. The answer shows all that the facts tell."""

from typing import NamedTuple

from reader.script.folding import fold
from reader.script.language import Language
from reader.study.cards import Direction
from reader.study.facts import Context, TermFacts
from reader.text.spans import Span

BLANK = "[\u2026]"


class Marked(NamedTuple):
    """A sentence with the places that matter."""

    text: str = ""
    places: tuple[Span, ...] = ()


class Face(NamedTuple):
    """The side of a card that asks."""

    prompt: str
    language: Language | None
    """Of the prompt; None where it is a meaning in English."""
    sentence: Marked = Marked()
    hint: str = ""
    """A meaning that goes with a sentence."""


def face_of(direction: Direction, facts: TermFacts) -> Face:
    """What a card shows when it asks.

    A word without a meaning is asked by its sentence, from which it is left out, or by the reader's note. A counterpart that
    is written like the word would give it away.
    """
    key, context = facts.term.key, facts.context
    blank = blanked(context) if context else Marked()
    counterparts = tuple(word for word in facts.counterparts if fold(word) != key.folded)
    meaning = facts.english or "؛ ".join(counterparts) or facts.term.note
    if direction is Direction.TO_MEANING:
        return Face(key.text, key.language, Marked(context.sentence, context.within) if context else Marked())
    if direction is Direction.FROM_MEANING and meaning:
        language = None if facts.english else key.language.other if counterparts else key.language
        hint = "، ".join(counterparts) if facts.english else ""
        return Face(meaning, language, hint=hint)
    return Face("", key.language, blank, facts.english)


def blanked(context: Context) -> Marked:
    """A sentence with the term left out of it, and where it is.

    >>> from reader.text.spans import Span
    >>> blanked(Context("کتاب را خواندم", (Span(0, 4),)))
    Marked(text='[…] را خواندم', places=(Span(start=0, end=3),))
    """
    parts: list[str] = []
    places: list[Span] = []
    length, behind = 0, 0
    for span in sorted(context.within):
        before = context.sentence[behind : span.start]
        places.append(Span(length + len(before), length + len(before) + len(BLANK)))
        parts += (before, BLANK)
        length, behind = places[-1].end, span.end
    return Marked("".join((*parts, context.sentence[behind:])), tuple(places))
