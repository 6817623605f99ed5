"""The script: a text cut into pieces that are said one after another, each word tied to its place in the text as it stands.

What is said may differ from what stands there: Arabic words are said with the vowels known of them, letters take the form
that the voice knows, signs that only steer the layout are left out. A voice hears every piece as a whole; the first is a
sentence, so that sound starts at once.

>>> piece, = cut("خرج الرئيس.", Language.ARABIC, vowels={Span(0, 3): "خَرَجَ"})
>>> piece.text
'خَرَجَ الرئيس.'
>>> [(word.said, word.span) for word in piece.words][1]
(Span(start=7, end=13), Span(start=4, end=10))
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from reader.errors import InputError
from reader.script import letters
from reader.script.language import Language
from reader.text.sentences import sentences
from reader.text.spans import Span
from reader.text.tokens import Token, TokenKind, tokens

LONGEST = 300_000
"""Code points that are said at once: some six hours."""
SLOWEST, USUAL_RATE, FASTEST = 80, 150, 400
"""Words a minute."""
_LONGEST_PIECE = 600
_LONGEST_WORD = 100
"""What is longer is no word, and the engine's own buffers are not much longer."""
# Signs of layout and controls: an engine in C ends at a NUL, and half a surrogate pair cannot be encoded.
_UNSAYABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_VOWEL_BEFORE_SHADDA = re.compile(f"([\u064b-\u0650\u0652\u0670]+){letters.SHADDA}")
_LETTERS = {
    Language.PERSIAN: str.maketrans("كيى", "کیی"),
    Language.ARABIC: str.maketrans("کیگپچژ", "كيغبجز"),
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How something is said."""

    language: Language
    rate: int = USUAL_RATE
    """Words a minute."""
    voice: str = ""
    """The name of a voice of the language; empty for the first."""


class SaidWord(NamedTuple):
    """A word of a piece."""

    said: Span
    """Its place in what is said."""
    span: Span
    """Its place in the text as it stands."""


class Piece(NamedTuple):
    """What is said in one breath."""

    text: str
    words: tuple[SaidWord, ...]

    def word_at(self, offset: int) -> SaidWord | None:
        """The word that a place in what is said belongs to."""
        index = bisect_right(self.words, offset, key=lambda word: word.said.start) - 1
        return self.words[index] if index >= 0 and offset in self.words[index].said else None

    def timed(self, events: Iterable[tuple[int, int]]) -> Iterator[tuple[Span, int]]:
        """The words in the order they are said, each once, with its beginning.

        A voice counts the parts of a number, and those of a word with half-spaces, as words of their own: they are one here.

        Args:
            events: places in what is said, with milliseconds, in order.
        """
        last: Span | None = None
        for offset, milliseconds in events:
            word = self.word_at(offset)
            if word and word.span != last:
                last = word.span
                yield word.span, milliseconds


def cut(
    text: str, language: Language, *, within: Sequence[Span] | None = None, vowels: Mapping[Span, str] | None = None
) -> tuple[Piece, ...]:
    """Cut a text, or stretches of it, into pieces.

    Args:
        text: as it stands.
        language: of the text.
        within: the stretches that are said, otherwise all of it.
        vowels: what is said in place of a word, by the word's place in the text.

    Raises:
        InputError: there is no word in it, or it is longer than `LONGEST`.
    """
    within = within if within is not None else (Span(0, len(text)),)
    length = sum(stretch.end - stretch.start for stretch in within)
    if length > LONGEST:
        raise InputError(f"The text has {length:,} characters; at most {LONGEST:,} are said at once: give it in parts.")
    forms = _Forms(language, vowels or {})
    pieces = tuple(
        piece
        for stretch in within
        for sentence in sentences(stretch.of(text))
        for piece in _pieces(text, sentence.shifted(stretch.start), forms)
    )
    if not pieces:
        raise InputError("There is no word in this text, so nothing can be said.")
    return pieces


class _Forms(NamedTuple):
    """How words are said."""

    language: Language
    vowels: Mapping[Span, str]

    def of(self, token: Token) -> str:
        form = self.vowels.get(token.span, token.surface)
        return in_order(_UNSAYABLE.sub("", form).translate(_LETTERS[self.language]))


def in_order(word: str) -> str:
    """A word with its marks as espeak-ng expects them.

    Unicode's normal order puts a vowel before the doubling of its letter, and the end of «كتابا» is written in two ways: heard
    so, مُهِمَّة loses its last vowel, and كتاباً its n (phonemes of espeak-ng 1.52: «muhimmt», «kitaːbaː»).

    >>> in_order("مُهِم\u064e\u0651ة") == "مُهِم\u0651\u064eة", in_order("كتابا\u064b") == "كتاب\u064bا", in_order("حـزب")
    (True, True, 'حزب')
    """
    doubled = _VOWEL_BEFORE_SHADDA.sub(rf"{letters.SHADDA}\1", word.replace(letters.TATWEEL, ""))
    return doubled.replace(f"ا{letters.FATHATAN}", f"{letters.FATHATAN}ا")


def _pieces(text: str, sentence: Span, forms: _Forms) -> Iterator[Piece]:
    """The pieces of a sentence: one, unless it is very long."""
    said, words = "", list[SaidWord]()
    here = sentence.start
    for token in _short(tokens(sentence.of(text)), sentence.start):
        gap = " " if token.span.start > here or len(token.surface) == _LONGEST_WORD else ""
        form = forms.of(token)
        if len(said) + len(form) > _LONGEST_PIECE and words:
            yield Piece(said, tuple(words))
            said, words, gap = "", [], ""
        start = len(said) + len(gap)
        said += gap + form
        if token.kind is not TokenKind.PUNCTUATION and form:
            words.append(SaidWord(Span(start, len(said)), token.span))
        here = token.span.end
    if words:
        yield Piece(said, tuple(words))


def _short(found: Iterable[Token], start: int) -> Iterator[Token]:
    """The tokens in their places in the text; what is too long for a word comes in parts."""
    for token in found:
        rest = iter(token.surface)
        offset = token.span.start + start
        while part := "".join(islice(rest, _LONGEST_WORD)):
            yield Token(part, Span(offset, offset + len(part)), token.kind)
            offset += len(part)
