"""Which words of two linked passages say the same, with everything at hand: the word list, the names, the engine.

The passages' words are read as a click reads them; choosing the links is `reader.bitext.word_links`' work.
"""

from collections.abc import Iterator, Sequence

from reader.bitext.embedder import TokenEmbedder, Vectors, embeddable
from reader.bitext.word_evidence import Reading, Role, Unit, folded_senses, folded_words
from reader.bitext.word_links import WordLink, choose_links
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.lexicon.glosses import Gloss, Via
from reader.library.words import Annotated, Words
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.numerals import numbers
from reader.text.spans import Span
from reader.text.tokens import Token, TokenKind, tokens

_READINGS = 3
"""Readings of a word that are compared; those behind are seldom meant."""
_FUNCTION = frozenset(
    {
        PartOfSpeech.ADP,
        PartOfSpeech.AUX,
        PartOfSpeech.CCONJ,
        PartOfSpeech.DET,
        PartOfSpeech.INTJ,
        PartOfSpeech.PART,
        PartOfSpeech.PRON,
        PartOfSpeech.PUNCT,
        PartOfSpeech.SCONJ,
        PartOfSpeech.SYM,
    }
)
_LIGHT = frozenset(map(fold, "کردن شدن دادن گرفتن داشتن زدن یافتن نمودن ساختن گشتن آوردن گردیدن بخشیدن ورزیدن".split()))
_LIGHT_ARABIC = frozenset(map(fold, "كان قام تم جرى أصبح ظل".split()))
_LISTED = frozenset({Via.EXACT, Via.ANALYSED})


class WordLinks:
    """Links the words of passages; without an embedder by what the word list and the spelling say alone."""

    def __init__(self, words: Words, embedder: TokenEmbedder | None = None) -> None:
        self._words = words
        self._embedder = embedder

    def words_between(
        self, source: str, source_language: Language, target: str, target_language: Language
    ) -> tuple[WordLink, ...]:
        """The links between the words of two linked passages, in the order of the source's words.

        The indices are into `reader.text.tokens.tokens` of each passage.
        """
        passages = (source, target)
        cut = [tokens(passage) for passage in passages]
        languages = (source_language, target_language)
        units = [
            self.units(passage, found, language) for passage, found, language in zip(passages, cut, languages, strict=True)
        ]
        if not all(units):
            return ()
        vectors = self._vectors(cut, passages, units)
        return choose_links(units[0], units[1], (len(cut[0]), len(cut[1])), vectors)

    def units(self, passage: str, found: Sequence[Token], language: Language) -> tuple[Unit, ...]:
        """What is linked as one in a passage: its words, and the torn words, terms and constructions among them."""
        annotated = [self._words.gloss_at(passage, token.span.start, language) for token in found]
        read = [each for each in annotated if each is not None]
        names = {spelling: english for english, spelling in self._words.names_in(passage, language).items()}
        singles = list(_singles(read, names, language))
        return (*singles, *_joined(read, found, language), *_numbers(passage, found), *_names(found, names))

    def _vectors(
        self, cut: Sequence[Sequence[Token]], passages: Sequence[str], units: Sequence[Sequence[Unit]]
    ) -> tuple[Vectors, Vectors] | None:
        if self._embedder is None:
            return None
        plain = [plain_with_places(passage, found) for passage, found in zip(passages, cut, strict=True)]
        pieces = self._embedder.embed_pieces([text for text, _places in plain])
        first, second = (of_one.of_words(places) for of_one, (_text, places) in zip(pieces, plain, strict=True))
        return first, second


def plain_with_places(passage: str, found: Sequence[Token]) -> tuple[str, tuple[Span, ...]]:
    """A passage as it is embedded, and the place of each of its tokens there.

    >>> plain_with_places("قَالَ  نعم", tokens("قَالَ  نعم"))[0]
    'قال نعم'
    """
    parts: list[str] = []
    places: list[Span] = []
    length = end = 0
    for token in found:
        if parts and token.span.start > end:
            parts.append(" ")
            length += 1
        plain = embeddable(token.surface)
        places.append(Span(length, length + len(plain)))
        parts.append(plain)
        length += len(plain)
        end = token.span.end
    return "".join(parts), tuple(places)


def _singles(read: Sequence[Annotated], names: dict[str, str], language: Language) -> Iterator[Unit]:
    for index, annotated in enumerate(read):
        token = annotated.token
        if token.kind is TokenKind.PUNCTUATION:
            continue
        is_torn = annotated.unit is not None and annotated.term is None
        # What a torn word means is said by the whole; its parts have no meaning of their own.
        glosses = annotated.glosses[1:] if is_torn and len(annotated.glosses) > 1 else annotated.glosses
        yield Unit(
            (index,),
            _role(token, glosses[0], annotated.glosses[0] if is_torn else annotated.term, language),
            fold(token.surface),
            _readings(glosses),
            name=names.get(token.surface, ""),
            number=_number(token),
            is_part=annotated.term is not None and annotated.term.entry.pos is not PartOfSpeech.VERB,
        )


def _number(token: Token) -> str:
    found = numbers(token.surface) if token.kind is TokenKind.NUMBER else ()
    return str(found[0]) if len(found) == 1 else ""


def _role(token: Token, gloss: Gloss, phrase: Gloss | None, language: Language) -> Role:
    pos = gloss.entry.pos
    if phrase is not None and phrase.entry.pos in _FUNCTION:
        return Role.FUNCTION
    if token.kind is TokenKind.FOREIGN or (gloss.via not in _LISTED and token.kind is TokenKind.WORD):
        return Role.NAME
    if pos in _FUNCTION:
        return Role.FUNCTION
    if pos is PartOfSpeech.PROPN or pos is PartOfSpeech.X:
        return Role.NAME
    if pos is PartOfSpeech.NUM:
        return Role.NUMERAL
    if pos is not PartOfSpeech.VERB:
        return Role.CONTENT
    light = _LIGHT if language is Language.PERSIAN else _LIGHT_ARABIC
    return Role.LIGHT if fold(gloss.entry.lemma) in light else Role.VERB


def _readings(glosses: Sequence[Gloss]) -> tuple[Reading, ...]:
    distinct = {(gloss.entry.lemma, gloss.entry.pos): gloss.entry for gloss in glosses[: _READINGS + 2]}
    return tuple(_reading(entry) for entry in list(distinct.values())[:_READINGS] if entry.lemma)


def _reading(entry: Entry) -> Reading:
    (lemma,) = folded_words([entry.lemma])
    return Reading(lemma, folded_words(entry.counterparts), folded_senses(entry.senses[:4]))


def _joined(read: Sequence[Annotated], found: Sequence[Token], language: Language) -> Iterator[Unit]:
    """The torn words, terms and constructions; of an Arabic verb with its preposition the verb alone says the meaning."""
    places = {token.span: index for index, token in enumerate(found)}
    seen: set[tuple[int, ...]] = set()
    for annotated in read:
        members = tuple(places[span] for span in annotated.members)
        if len(members) < 2 or members in seen:
            continue
        seen.add(members)
        gloss = annotated.term or annotated.glosses[0]
        if language is Language.ARABIC and gloss.entry.pos is PartOfSpeech.VERB:
            members = members[:1]
        role = Role.VERB if gloss.entry.pos is PartOfSpeech.VERB else Role.CONTENT
        if gloss.entry.pos in _FUNCTION:
            role = Role.FUNCTION
        spelled = " ".join(fold(found[member].surface) for member in members)
        yield Unit(members, role, spelled, (_reading(gloss.entry),))


def _numbers(passage: str, found: Sequence[Token]) -> Iterator[Unit]:
    """Numbers of several tokens: «۲٫۵ میلیون»."""
    for number in numbers(passage):
        inside = tuple(
            index for index, token in enumerate(found) if token.span.start < number.end and number.start < token.span.end
        )
        if len(inside) > 1:
            yield Unit(inside, Role.NUMERAL, passage[number.start : number.end], number=str(number))


def _names(found: Sequence[Token], names: dict[str, str]) -> Iterator[Unit]:
    """Listed names of several tokens."""
    surfaces = [token.surface for token in found]
    for spelling, english in names.items():
        parts = spelling.split(" ")
        for start in range(len(surfaces) - len(parts) + 1) if len(parts) > 1 else ():
            if surfaces[start : start + len(parts)] == parts:
                members = tuple(range(start, start + len(parts)))
                yield Unit(members, Role.NAME, fold(spelling), name=english)
