"""Words inside the passages of the library's links: found once by the child process, kept in `cache.db`, asked for at a glance.

The window reads what is kept and never needs an engine; choosing the words stands next door in `word_links`.
"""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from reader.bitext.links import Link, LinkedWords
from reader.bitext.values import Article, ArticleId, Passage, PassageId
from reader.changes import Changes, Kind
from reader.folders import Home
from reader.jobs import Progress, silent
from reader.script.language import Language
from reader.store.cache import WordLinkCache
from reader.text.tokens import tokens

if TYPE_CHECKING:
    from reader.bitext.embedder import TokenEmbedder
    from reader.bitext.word_links import WordLink
    from reader.library.articles import Articles
    from reader.library.words import Words

_AT_ONCE = 8
"""Stretches that are linked between two writings."""


class Door(Protocol):
    """What of the library is needed."""

    @property
    def home(self) -> Home:
        """The library's folder."""
        ...

    @property
    def words(self) -> "Words":
        """The word list."""
        ...


class _Stretch(NamedTuple):
    """Text of one side of a link, and where it stands in its article."""

    text: str
    start: int


class LinkingWords:
    """Which words of linked passages say the same."""

    def __init__(self, articles: "Articles", door: Door) -> None:
        # The pointer asks at every passage; an article's text and passages never change.
        self._article = lru_cache(maxsize=8)(articles.article)
        self._door = door
        self._cache = WordLinkCache(door.home.cache)

    def within(self, source: ArticleId, target: ArticleId, link: Link) -> tuple[LinkedWords, ...]:
        """The words of a link that say the same, in the order of the source; none while they were not looked for.

        Args:
            source: the article of the link's source passages.
            target: that of its target passages.
            link: as seen from `source`.
        """
        first, second = self._article(source), self._article(target)
        if first.summary.language is Language.ARABIC:
            turned = self.within(target, source, link.turned())
            return tuple(LinkedWords(words.target, words.source, words.score) for words in turned)
        pairs = list(_stretches(first, second, link))
        kept = self._cache.get([(mine.text, theirs.text) for mine, theirs in pairs])
        return tuple(
            words
            for mine, theirs in pairs
            if (written := kept.get((mine.text, theirs.text)))
            for words in _read(written, mine, theirs)
        )

    def lacks(self, source: ArticleId, target: ArticleId, links: tuple[Link, ...]) -> bool:
        """Whether there are links whose words were not looked for."""
        return bool(self._missing(*self._persian_first(source, target, links)))

    def learn(self, source: ArticleId, target: ArticleId, links: tuple[Link, ...], progress: Progress = silent) -> Changes:
        """Look for the words of every link between two articles, and keep them; what is kept already is not looked for.

        Raises:
            InputError: the engine that the user named cannot be used.
            MachineError: it does not run, or the cache cannot be written.
        """
        # Imported here: they bring numpy and a model, which the window's own process never needs.
        from reader.engines.choosing import engine_for
        from reader.library.word_links import WordLinks

        first, second, links = self._persian_first(source, target, links)
        missing = self._missing(first, second, links)
        if not missing:
            return Changes()
        _, engine = engine_for(self._door.home)
        embedder = cast("TokenEmbedder", engine) if hasattr(engine, "embed_pieces") else None
        self._door.words.prepare()
        finder = WordLinks(self._door.words, embedder)
        languages = first.summary.language, second.summary.language
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            found = {pair: finder.words_between(pair[0], languages[0], pair[1], languages[1]) for pair in some}
            self._cache.put({pair: _written(links) for pair, links in found.items()})
            progress(start + len(some), len(missing))
        return Changes.of(Kind.LINKS)

    def _persian_first(
        self, source: ArticleId, target: ArticleId, links: tuple[Link, ...]
    ) -> tuple[Article, Article, tuple[Link, ...]]:
        """Both articles and their links as they are kept, whichever way they were asked about."""
        first, second = self._article(source), self._article(target)
        if first.summary.language is Language.ARABIC:
            return second, first, tuple(link.turned() for link in links)
        return first, second, links

    def _missing(self, first: Article, second: Article, links: tuple[Link, ...]) -> list[tuple[str, str]]:
        pairs = [(mine.text, theirs.text) for link in links for mine, theirs in _stretches(first, second, link)]
        kept = self._cache.get(pairs)
        return list(dict.fromkeys(pair for pair in pairs if pair not in kept))

    def close(self) -> None:
        """Let go of the cache."""
        self._cache.close()


def _stretches(source: Article, target: Article, link: Link) -> Iterator[tuple[_Stretch, _Stretch]]:
    """What is compared of a link: each side as one where its passages stand in a row, else every passage with every other."""
    return product(_side(source, link.source), _side(target, link.target))


def _side(article: Article, numbers: tuple[PassageId, ...]) -> list[_Stretch]:
    places = {passage.id: place for place, passage in enumerate(article.passages)}
    found = sorted(places[number] for number in numbers if number in places)
    passages = [article.passages[place] for place in found]
    if found and found[-1] - found[0] == len(found) - 1:
        return [_stretch(article, passages[0], passages[-1])]
    return [_stretch(article, passage, passage) for passage in passages]


def _stretch(article: Article, first: Passage, last: Passage) -> _Stretch:
    return _Stretch(article.text[first.span.start : last.span.end], first.span.start)


def _written(found: "Sequence[WordLink]") -> str:
    return json.dumps([[words.source, words.target, words.score] for words in found])


def _read(written: str, mine: _Stretch, theirs: _Stretch) -> Iterator[LinkedWords]:
    ours, others = tokens(mine.text), tokens(theirs.text)
    for source, target, score in json.loads(written):
        yield LinkedWords(
            tuple(ours[index].span.shifted(mine.start) for index in source),
            tuple(others[index].span.shifted(theirs.start) for index in target),
            score,
        )
