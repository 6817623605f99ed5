"""The root bridge: the words of an Arabic root in both languages, and where the articles of the library have them.

No index is kept: only a word in which the strong letters of the root follow one another can be of it, and few are; those are
read in their sentences, as a click would read them. One article is asked at a time, so whoever waits can stop in between.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reader.bitext.values import Article, ArticleId, PassageId, PassageKind
from reader.errors import InputError
from reader.lexicon.entries import Entry
from reader.lexicon.origins import as_root
from reader.lexicon.roots import RootFamily
from reader.library.articles import Articles
from reader.library.words import Words
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.spans import Span
from reader.text.tokens import TokenKind, tokens

_WEAK = "أوي"
_MOST_LETTERS = 5
_Key = tuple[Language, str, str | None]


class RootPlace(NamedTuple):
    """A word of the family where it stands."""

    entry: Entry
    article: ArticleId
    passage: PassageId
    span: Span
    """Of the word, in the article."""


class RootBridge:
    """Families of roots, over the word list and the articles."""

    def __init__(self, articles: Articles, words: Words) -> None:
        self._articles = articles
        self._words = words

    def root_of(self, entry: Entry) -> str | None:
        """The root of an entry, its letters joined; None where it has none that we know of."""
        return self._words.roots.root_of(entry)

    def family(self, root: str) -> RootFamily:
        """Every word of a root in both languages; without members where no list knows it."""
        return self._words.roots.family(root)

    def meant_by(self, written: str, language: Language | None = None) -> str:
        """The root that is meant by its letters or by a word of it.

        Args:
            written: «ك-ت-ب», «کتب» or a word: «کتابخانه».
            language: of the word; without it, letters that are a root are taken for it.

        Raises:
            InputError: no list knows such a root, and the word has none.
        """
        root = as_root(written)
        if language is None and len(root) <= _MOST_LETTERS and self.family(root).members:
            return root
        for spoken in [language] if language else [Language.PERSIAN, Language.ARABIC]:
            for gloss in self._words.glosses(written, spoken):
                if found := self.root_of(gloss.entry):
                    return found
        raise InputError(f"No root is known behind «{written}»: name its letters («ك-ت-ب») or a word of it.")

    def articles(self) -> tuple[ArticleId, ...]:
        """Every article, in the order of the stories."""
        return tuple(article.id for story in self._articles.stories() for article in story.articles)

    def places_in(self, family: RootFamily, number: ArticleId) -> tuple[RootPlace, ...]:
        """Where an article has words of a family, in order; each read in its sentence."""
        article = self._articles.article(number)
        members = _by_key(family)
        language = article.summary.language
        known: dict[str, bool] = {}
        return tuple(
            RootPlace(entry, number, passage, span)
            for passage, sentence, span, surface in _candidates(article, family.root)
            if known.setdefault(surface, self._may_be(surface, language, members))
            if (entry := self._read(article, sentence, span, members)) is not None
        )

    def _may_be(self, surface: str, language: Language, members: Mapping[_Key, Entry]) -> bool:
        """Whether any reading of a form, out of context, is of the family."""
        return any(_key(gloss.entry) in members for gloss in self._words.glosses(surface, language))

    def _read(self, article: Article, sentence: Span, span: Span, members: Mapping[_Key, Entry]) -> Entry | None:
        """The member that a word is where it stands."""
        offset = span.start - sentence.start
        annotated = self._words.gloss_at(sentence.of(article.text), offset, article.summary.language)
        return members.get(_key(annotated.glosses[0].entry)) if annotated else None


def _candidates(article: Article, root: str) -> Iterator[tuple[PassageId, Span, Span, str]]:
    """The words in which the strong letters of a root follow one another, with their passage and its place."""
    shape = _shape_of(root)
    for passage in article.passages:
        if passage.kind is PassageKind.BOILERPLATE:
            continue
        text = passage.span.of(article.text)
        if not shape.search(fold(text)):
            continue
        for token in tokens(text):
            if token.kind is TokenKind.WORD and shape.search(fold(token.surface)):
                yield passage.id, passage.span, token.span.shifted(passage.span.start), token.surface


def _shape_of(root: str) -> re.Pattern[str]:
    """What the folded words of a root look like; of a doubled letter one may be unwritten (ردّ of ردد).

    >>> _shape_of("ردد").pattern, _shape_of("قول").pattern
    ('ر[^\\\\W\\\\d_]*د', 'ق[^\\\\W\\\\d_]*ل')
    """
    strong = [fold(letter) for letter in root if letter not in _WEAK]
    if len(strong) > 1 and strong[-1] == strong[-2]:
        strong.pop()
    return re.compile(r"[^\W\d_]*".join(strong))


def _by_key(family: RootFamily) -> dict[_Key, Entry]:
    entries: Iterable[Entry] = (entry for member in family.members for entry in member.entries)
    found: dict[_Key, Entry] = {}
    for entry in entries:
        found.setdefault(_key(entry), entry)
    return found


def _key(entry: Entry) -> _Key:
    """What a word is counted by: noun and adjective that are said alike are one."""
    return entry.language, entry.lemma, entry.vocalised
