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

_READINGS = 4
"""Readings of a word that are compared; those behind are seldom meant."""
_SENSES = 5
_BRIDGES = 3
"""Counterparts of a word whose own counterparts are asked for."""
_MOST_KEPT = 20_000
"""Entries whose evidence is remembered; beyond that all are forgotten at once."""
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
_LIGHT_ARABIC = frozenset(map(fold, "قام تم جرى أصبح ظل".split()))
_COPULA = fold("كان")
"""Tells the time only, as «بودن», which the lists call an auxiliary."""
_LISTED = frozenset({Via.EXACT, Via.ANALYSED})


class WordLinks:
    """Links the words of passages; without an embedder by what the word list and the spelling say alone."""

    def __init__(self, words: Words, embedder: TokenEmbedder | None = None) -> None:
        self._words = words
        self._embedder = embedder
        self._kept: dict[Entry, Reading] = {}

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
        read = self._words.read(passage, language)
        torn = _torn(read)
        names = {spelling: english for english, spelling in self._words.names_in(passage, language).items()}
        singles = self._singles(read, torn, names, language)
        wholes = self._torn_words(read, torn, language)
        return (*singles, *wholes, *self._joined(read, found, language), *_numbers(passage, found), *_names(found, names))

    def _singles(
        self, read: Sequence[Annotated], torn: Sequence[tuple[int, ...]], names: dict[str, str], language: Language
    ) -> Iterator[Unit]:
        inside = {member for members in torn for member in members}
        for index, annotated in enumerate(read):
            token = annotated.token
            if token.kind is TokenKind.PUNCTUATION or index in inside:
                continue
            yield Unit(
                (index,),
                _role(token, annotated.glosses[0], annotated.term, language),
                fold(token.surface),
                self._readings(annotated.glosses),
                name=names.get(token.surface, ""),
                number=_number(token),
                is_part=annotated.term is not None and annotated.term.entry.pos is not PartOfSpeech.VERB,
            )

    def _torn_words(self, read: Sequence[Annotated], torn: Sequence[tuple[int, ...]], language: Language) -> Iterator[Unit]:
        """Words written apart are one: «می گوید» means nothing in parts."""
        for members in torn:
            first = read[members[0]]
            yield Unit(
                members,
                _role(first.token, first.glosses[0], first.term, language),
                "".join(fold(read[member].token.surface) for member in members),
                self._readings(first.glosses[:1]),
            )

    def _joined(self, read: Sequence[Annotated], found: Sequence[Token], language: Language) -> Iterator[Unit]:
        """The torn words, terms and constructions; of an Arabic verb with its preposition the verb alone says the meaning."""
        places = {token.span: index for index, token in enumerate(found)}
        seen: set[tuple[int, ...]] = set()
        for annotated in read:
            members = tuple(places[span] for span in annotated.members)
            if len(members) < 2 or members in seen or annotated.term is None:
                continue
            seen.add(members)
            gloss = annotated.term
            if language is Language.ARABIC and gloss.entry.pos is PartOfSpeech.VERB:
                members = members[:1]
            role = Role.VERB if gloss.entry.pos is PartOfSpeech.VERB else Role.CONTENT
            if gloss.entry.pos in _FUNCTION:
                role = Role.FUNCTION
            spelled = " ".join(fold(found[member].surface) for member in members)
            yield Unit(members, role, spelled, (self._reading(gloss.entry),))

    def _readings(self, glosses: Sequence[Gloss]) -> tuple[Reading, ...]:
        distinct = dict.fromkeys(gloss.entry for gloss in glosses[: _READINGS + 2])
        return tuple(self._reading(entry) for entry in list(distinct)[:_READINGS] if entry.lemma)

    def _reading(self, entry: Entry) -> Reading:
        kept = self._kept.get(entry)
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[entry] = self._worked_out(entry)
        return kept

    def _worked_out(self, entry: Entry) -> Reading:
        (lemma,) = folded_words([entry.lemma])
        other = Language.ARABIC if entry.language is Language.PERSIAN else Language.PERSIAN
        through = [
            found for word in entry.counterparts[:_BRIDGES] if " " not in word for found in self._words.entries(word, other)[:2]
        ]
        roots = [entry.root] if entry.language is Language.ARABIC else [found.root for found in through]
        return Reading(
            lemma,
            folded_words(entry.counterparts),
            folded_senses(entry.senses[:_SENSES]),
            synonyms=tuple(dict.fromkeys(folded_words([word for found in through for word in found.counterparts[:_BRIDGES]]))),
            roots=tuple(dict.fromkeys(root for root in roots if root)),
        )

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


def _torn(read: Sequence[Annotated]) -> list[tuple[int, ...]]:
    """The tokens of each word that is written apart: neighbours whose first reading is of more than themselves."""
    found: list[tuple[int, ...]] = []
    for index, annotated in enumerate(read):
        gloss = annotated.glosses[0]
        whole = fold("".join(segment.surface for segment in gloss.segments))
        if (
            found
            and found[-1][-1] == index - 1
            and read[index - 1].glosses[0] is gloss
            and whole != fold(annotated.token.surface)
        ):
            found[-1] = (*found[-1], index)
        else:
            found.append((index,))
    return [members for members in found if len(members) > 1]


def _number(token: Token) -> str:
    found = numbers(token.surface) if token.kind is TokenKind.NUMBER else ()
    return str(found[0]) if len(found) == 1 else ""


def _role(token: Token, gloss: Gloss, phrase: Gloss | None, language: Language) -> Role:
    pos = gloss.entry.pos
    if phrase is not None and phrase.entry.pos in _FUNCTION:
        return Role.FUNCTION
    if token.kind is TokenKind.FOREIGN or (gloss.via not in _LISTED and token.kind is TokenKind.WORD):
        return Role.NAME
    if pos in _FUNCTION or (pos is PartOfSpeech.VERB and fold(gloss.entry.lemma) == _COPULA):
        return Role.FUNCTION
    if pos is PartOfSpeech.PROPN or pos is PartOfSpeech.X:
        return Role.NAME
    if pos is PartOfSpeech.NUM:
        return Role.NUMERAL
    if pos is not PartOfSpeech.VERB:
        return Role.CONTENT
    light = _LIGHT if language is Language.PERSIAN else _LIGHT_ARABIC
    return Role.LIGHT if fold(gloss.entry.lemma) in light else Role.VERB


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
