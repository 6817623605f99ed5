"""Helps: what carries a reader over the words of a text: those that the other language gives, glosses, proofs.

`words` next door answers a click on one word; here every word of a passage is looked at before anyone asks.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.bitext.links import Link
from reader.bitext.values import Article, Passage
from reader.lexicon.entries import CONTENT, Entry, PartOfSpeech
from reader.lexicon.glosses import Gloss, Via
from reader.lexicon.pairs import Pair, PairKind
from reader.library.words import Annotated
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.library import Library

_LISTED = frozenset({Via.EXACT, Via.ANALYSED})
_ASIDE = re.compile(r"\s*\([^)]*\)")


class WordHelp(NamedTuple):
    """What a reader may want to see at a word without asking."""

    span: Span
    kind: PairKind | None
    """How far the other language's word of the same letters gives its meaning; None where there is none."""
    gloss: str = ""
    """A short English gloss, for a content word that is not known; empty for any other."""
    over: Span = Span(0, 0)
    """What the gloss stands over: the word, or all that is one with it."""
    frequency: float = 0.0
    """Zipf frequency of what is glossed; 0 when unknown."""
    is_name: bool = False


class Proof(NamedTuple):
    """A passage of the other language that says it with another word."""

    passage: str
    word: Span


class Kin(NamedTuple):
    """The word of the other language that looks like a word of the text."""

    pair: Pair
    language: Language
    """Of the text."""
    proof: Proof | None = None

    @property
    def warns(self) -> bool:
        """Whether who trusts the likeness may be misled."""
        return self.pair.kind is not PairKind.COGNATE


class Beside(NamedTuple):
    """What stands beside a word in a telling of the other language."""

    article: Article
    links: Sequence[Link] = ()
    """Of the word's passage, as seen from it, the surest first."""


def knows_nothing(_entry: Entry) -> bool:
    """Whether a reader without a vocabulary knows a word."""
    return False


def short_gloss(senses: Sequence[str]) -> str:
    """The first sense as it fits over a word.

    >>> short_gloss(("head (for), go", "lead")), short_gloss(("(drug) maker",))
    ('head', 'maker')
    """
    first = senses[0] if senses else ""
    bare = _ASIDE.sub("", first).strip() or first
    return re.split(r"[,;:]", bare)[0].strip()


class Helps:
    """Looks at the words of passages and articles.

    Args:
        door: the library they stand in.
        is_known: whether a reader knows a word already, and needs no gloss for it.
    """

    def __init__(self, door: "Library", is_known: Callable[[Entry], bool] = knows_nothing) -> None:
        self._door = door
        self._is_known = is_known

    def of(self, passage: str, language: Language) -> tuple[WordHelp, ...]:
        """The words of a passage that there is something to say of, in order; the first look takes 1 ms for 5 words."""
        read = self._door.words.read(passage, language)
        glossed = list(_glossed(read))
        frequencies = self._door.words.frequencies({gloss.entry for _, _, gloss in glossed}, language)
        glosses = {}
        for span, over, gloss in glossed:
            entry = gloss.entry
            if self._kind(gloss) is not PairKind.COGNATE and not self._is_known(entry):
                glosses[span] = (short_gloss(entry.senses), over, frequencies.get(entry, 0.0), entry.pos is PartOfSpeech.PROPN)
        found = []
        for annotated in read:
            span, kind = annotated.token.span, self._kind(annotated.glosses[0])
            if span in glosses:
                found.append(WordHelp(span, kind, *glosses[span]))
            elif kind:
                found.append(WordHelp(span, kind))
        return tuple(found)

    def kin(self, annotated: Annotated, token: Span, here: Article, beside: Beside | None) -> Kin | None:
        """The twin of a word in the other language; of a false friend also what the telling beside says instead.

        Args:
            annotated: the word, as `Words.gloss_at` answers.
            token: its place in `here`.
            here: the article it stands in.
            beside: what is linked to its passage.
        """
        gloss = annotated.glosses[0]
        pair = self._door.words.pairs.of(gloss.entry) if gloss.via in _LISTED else None
        if pair is None:
            return None
        language = here.summary.language
        tells = beside is not None and pair.kind is not PairKind.COGNATE
        return Kin(pair, language, self._proof(gloss.entry, pair, token, here, beside) if tells and beside else None)

    def _kind(self, gloss: Gloss) -> PairKind | None:
        pair = self._door.words.pairs.of(gloss.entry) if gloss.via in _LISTED else None
        return pair.kind if pair else None

    def _proof(self, entry: Entry, pair: Pair, token: Span, here: Article, beside: Beside) -> Proof | None:
        """Where the passages beside say the word with another than its twin; of several words the one that is linked to it."""
        twin = pair.of(beside.article.summary.language)
        # A link alone proves nothing: beside a word left out, it may be to one that only stands in its place.
        wanted = {fold(lemma) for lemma in (*twin.instead, *entry.counterparts)} - {fold(twin.lemma)}
        linked = self._linked_words(token, here, beside)
        found: Proof | None = None
        for passage in _passages(beside):
            text = passage.span.of(beside.article.text)
            for word in self._door.words.read(text, twin.language):
                if not wanted.isdisjoint(_lemmas(word)):
                    proof = Proof(text, _whole(word))
                    if word.token.span.shifted(passage.span.start) in linked:
                        return proof
                    found = found or proof
        return found

    def _linked_words(self, token: Span, here: Article, beside: Beside) -> frozenset[Span]:
        """The places of the words beside that are linked to a word."""
        inside = self._door.links.inside
        numbers = here.summary.id, beside.article.summary.id
        linked = (words for link in beside.links for words in inside.within(*numbers, link))
        return frozenset(span for words in linked if token in words.source for span in words.target)


def _glossed(read: Sequence[Annotated]) -> Iterator[tuple[Span, Span, Gloss]]:
    """The content words of a passage: the place of the first token, what is one with it, and the reading."""
    seen: set[Span] = set()
    for annotated in read:
        gloss = annotated.term or annotated.glosses[0]
        span = annotated.token.span
        if annotated.members and annotated.members[0] != span and annotated.members[0] in seen:
            continue
        seen.add(span)
        is_content = gloss.entry.pos in CONTENT and gloss.via in _LISTED and bool(gloss.entry.senses)
        if is_content and annotated.token.kind.can_be_looked_up:
            yield span, _whole(annotated), gloss


def _whole(annotated: Annotated) -> Span:
    """A word with those behind it that are one with it, as far as nothing stands between."""
    span = annotated.token.span
    for member in annotated.members:
        if span.start < member.start <= span.end + 1:
            span = Span(span.start, member.end)
    return span


def _lemmas(word: Annotated) -> Iterator[str]:
    """What a word may be, folded."""
    yield fold(word.glosses[0].entry.lemma)
    if word.term:
        yield fold(word.term.entry.lemma)


def _passages(beside: Beside) -> Iterator[Passage]:
    """Those linked, in the order of the links."""
    passages = {passage.id: passage for passage in beside.article.passages}
    seen = dict.fromkeys(number for link in beside.links for number in link.target)
    return (passages[number] for number in seen if number in passages)
