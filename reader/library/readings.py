"""Readings: the words of a whole article as they were read in their sentences, kept so that opening it need not wait.

Statuses are painted and words are counted from them. `words` next door reads; here it is done once an article.
"""

from collections.abc import Sequence
from functools import cached_property

from reader.bitext.values import Article, ArticleId, PassageKind
from reader.changes import Changes, Kind
from reader.folders import Home
from reader.formats.readings import read_reading, write_reading
from reader.jobs import Progress, silent
from reader.lexicon.glosses import Gloss, Via
from reader.lexicon.pairs import PairKind
from reader.library.words import Annotated, Words
from reader.script.language import Language
from reader.store.cache import ReadingCache
from reader.study.terms import TermKind
from reader.study.vocabulary import ReadText, ReadUnit, ReadWord
from reader.text.spans import Span
from reader.text.tokens import TokenKind

_ANSWERS = frozenset({Via.EXACT, Via.ANALYSED})
_LAYOUT = "1"
"""Counted up when articles are read otherwise than before, or the reading is written otherwise."""

_MOST_RECENT = 24
"""Articles whose words stay in memory."""


class Readings:
    """The read articles of a library.

    Args:
        home: whose cache keeps them.
        words: reads them; its list must be prepared.
    """

    def __init__(self, home: Home, words: Words) -> None:
        self._home = home
        self._words = words
        self._recent: dict[ArticleId, tuple[str, ReadText]] = {}
        """With what each was read."""

    def of(self, article: Article) -> ReadText | None:
        """The words of an article; None while it has not been read with what there is to read it with."""
        read_with, number = self._read_with(article), article.summary.id
        known = self._recent.get(number)
        if known and known[0] == read_with:
            return known[1]
        kept = self._cache.get(read_with, article.text)
        if kept is None:
            return None
        read = read_reading(kept, article.text, article.summary.language)
        while len(self._recent) >= _MOST_RECENT:
            self._recent.pop(next(iter(self._recent)), None)
        self._recent[number] = read_with, read
        return read

    def recent(self, article: ArticleId) -> ReadText | None:
        """The words of an article as they were asked for last, where they still are in memory; nothing is looked up."""
        known = self._recent.get(article)
        return known[1] if known else None

    def lacks(self, article: Article) -> bool:
        """Whether an article has yet to be read."""
        return self._cache.get(self._read_with(article), article.text) is None

    def learn(self, article: Article, progress: Progress = silent) -> Changes:
        """Read an article and keep it: some 8,000 Persian or 1,400 Arabic words a second.

        Raises:
            MachineError: it cannot be kept.
        """
        if not self.lacks(article):
            return Changes()
        read = self.read(article, progress)
        self._cache.put(self._read_with(article), article.text, write_reading(read))
        return Changes.of(Kind.WORDS)

    def read(self, article: Article, progress: Progress = silent) -> ReadText:
        """The words of an article, read now; boilerplate is left out."""
        language = article.summary.language
        passages = [each for each in article.passages if each.kind is not PassageKind.BOILERPLATE]
        words: list[ReadWord] = []
        units: list[ReadUnit] = []
        for done, passage in enumerate(passages, start=1):
            annotated = self._words.read(passage.span.of(article.text), language)
            self._add(annotated, article, passage.span.start, words, units)
            progress(done, len(passages))
        return ReadText(language, tuple(words), tuple(units))

    def _add(
        self,
        annotated: Sequence[Annotated],
        article: Article,
        begun: int,
        words: list[ReadWord],
        units: list[ReadUnit],
    ) -> None:
        """Add the words and units of a passage that begins at `begun`."""
        language = article.summary.language
        frequencies = self._words.frequencies({each.glosses[0].entry for each in annotated}, language)
        places: dict[tuple[Span, ...], int] = {}
        for each in annotated:
            if each.token.kind is not TokenKind.WORD or _goes_with_the_word_before(each):
                continue
            unit = None
            if each.term and len(each.members) > 1:
                if each.members not in places:
                    places[each.members] = len(units)
                    units.append(_unit(each, begun))
                unit = places[each.members]
            gloss = each.glosses[0]
            span = each.token.span if unit is not None or each.unit is None else each.unit
            word = ReadWord(
                span.shifted(begun),
                span.shifted(begun).of(article.text),
                gloss.entry.lemma,
                gloss.entry.pos.value,
                unit,
                gloss.via in _ANSWERS,
                self._twin(gloss, language),
                round(frequencies.get(gloss.entry, 0.0), 2),
            )
            words.append(word)

    def _twin(self, gloss: Gloss, language: Language) -> str:
        pairs = self._words.pairs.all_of(gloss.entry) if gloss.via in _ANSWERS else ()
        if not pairs or pairs[0].kind is not PairKind.COGNATE:
            return ""
        other = next(each for each in Language if each is not language)
        return pairs[0].of(other).lemma

    def _read_with(self, article: Article) -> str:
        vowels = "without" if self._words.lacks_vowels(article) else "with"
        return f"{_LAYOUT} {self._words.made_from} {article.summary.language.value} {vowels} vowels"

    @cached_property
    def _cache(self) -> ReadingCache:
        return ReadingCache(self._home.cache)

    def close(self) -> None:
        """Let go of the cache."""
        if "_cache" in self.__dict__:
            self._cache.close()


def _goes_with_the_word_before(each: Annotated) -> bool:
    """Whether a token is a later part of a torn word, which is counted once."""
    is_torn = each.term is None and each.unit is not None
    return is_torn and bool(each.members) and each.token.span != each.members[0]


def _unit(each: Annotated, begun: int) -> ReadUnit:
    assert each.term
    adjoin = all(after.start - before.end <= 1 for before, after in zip(each.members, each.members[1:], strict=False))
    # A verb of several words may stand with a gap elsewhere.
    is_gapped = each.term.entry.pos.value == "VERB" or not adjoin
    kind = TermKind.GAPPED if is_gapped else TermKind.PHRASE
    return ReadUnit(kind, each.term.entry.lemma, tuple(span.shifted(begun) for span in each.members))
