"""Words and clauses inside the passages of the library's links: found once by the child process, kept in `cache.db`, asked
for at a glance.

The window reads what is kept and never needs an engine; choosing the words and the clauses stands next door in `word_links`
and `clause_links`. What is kept of two passages is one JSON object, the tokens by their numbers, the clauses by their places in
the passages:

    {"words": [[tokens, tokens, score], …],
     "clauses": [[[[start, end], …], [[start, end], …], score, [[kind, detail], …]], …]}
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, Protocol

from reader.bitext.links import Link, LinkedClauses, LinkedWords, Reason, ReasonKind
from reader.bitext.values import Article, ArticleId, PassageId
from reader.changes import Changes, Kind
from reader.folders import Home
from reader.jobs import Progress, silent
from reader.library.stretches import Stretch, stretches
from reader.script.language import Language
from reader.store.cache import WordLinkCache
from reader.text.spans import Span
from reader.text.tokens import tokens

if TYPE_CHECKING:
    from reader.library.articles import Articles
    from reader.library.clause_links import LinkedInside
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


class LinkingWords:
    """Which words and clauses of linked passages say the same."""

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
        if self._article(source).summary.language is Language.ARABIC:
            turned = self.within(target, source, link.turned())
            return tuple(LinkedWords(words.target, words.source, words.score) for words in turned)
        return tuple(words for kept, mine, theirs in self._kept(source, target, link) for words in _words(kept, mine, theirs))

    def clauses_within(self, source: ArticleId, target: ArticleId, link: Link) -> tuple[LinkedClauses, ...]:
        """The clauses of a link that say the same, in the order of the Persian; none where both sides are one clause.

        Args:
            source: the article of the link's source passages.
            target: that of its target passages.
            link: as seen from `source`.
        """
        if self._article(source).summary.language is Language.ARABIC:
            return tuple(clauses.turned() for clauses in self.clauses_within(target, source, link.turned()))
        return tuple(
            clauses for kept, mine, theirs in self._kept(source, target, link) for clauses in _clauses(kept, mine, theirs)
        )

    def _kept(self, source: ArticleId, target: ArticleId, link: Link) -> Iterator[tuple[dict[str, Any], Stretch, Stretch]]:
        pairs = list(_stretches(self._article(source), self._article(target), link))
        kept = self._cache.get([(mine.text, theirs.text) for mine, theirs in pairs])
        for mine, theirs in pairs:
            if written := kept.get((mine.text, theirs.text)):
                yield json.loads(written), mine, theirs

    def lacks(self, source: ArticleId, target: ArticleId, links: tuple[Link, ...]) -> bool:
        """Whether there are links whose words were not looked for."""
        return bool(self._missing(*self._persian_first(source, target, links)))

    def learn(self, source: ArticleId, target: ArticleId, links: tuple[Link, ...], progress: Progress = silent) -> Changes:
        """Look for the words and clauses of every link between two articles, and keep them; what is kept is not looked for.

        Raises:
            InputError: the engine that the user named cannot be used.
            MachineError: it does not run, or the cache cannot be written.
        """
        # Imported here: they bring numpy and a model, which the window's own process never needs.
        from reader.library.clause_links import inside_linker

        first, second, links = self._persian_first(source, target, links)
        missing = self._missing(first, second, links)
        if not missing:
            return Changes()
        self._door.words.prepare()
        linker = inside_linker(self._door.words, self._door.home.cache)
        languages = first.summary.language, second.summary.language
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            found = {pair: linker.between(pair[0], languages[0], pair[1], languages[1]) for pair in some}
            self._cache.put({pair: _written(inside) for pair, inside in found.items()})
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


def _stretches(source: Article, target: Article, link: Link) -> Iterator[tuple[Stretch, Stretch]]:
    """What is compared of a link: each side as one where its passages stand in a row, else every passage with every other."""
    return product(_side(source, link.source), _side(target, link.target))


def _side(article: Article, numbers: tuple[PassageId, ...]) -> list[Stretch]:
    places = {passage.id: place for place, passage in enumerate(article.passages)}
    spans = [passage.span for passage in article.passages]
    return stretches(article.text, spans, sorted(places[number] for number in numbers if number in places))


def _written(inside: "LinkedInside") -> str:
    words = [[link.source, link.target, link.score] for link in inside.words]
    clauses = [
        [each.source, each.target, each.score, [[reason.kind.value, reason.detail] for reason in each.reasons]]
        for each in inside.clauses
    ]
    return json.dumps({"words": words, "clauses": clauses})


def _words(kept: dict[str, Any], mine: Stretch, theirs: Stretch) -> Iterator[LinkedWords]:
    ours, others = tokens(mine.text), tokens(theirs.text)
    for source, target, score in kept["words"]:
        yield LinkedWords(
            tuple(ours[index].span.shifted(mine.start) for index in source),
            tuple(others[index].span.shifted(theirs.start) for index in target),
            score,
        )


def _clauses(kept: dict[str, Any], mine: Stretch, theirs: Stretch) -> Iterator[LinkedClauses]:
    for source, target, score, reasons in kept["clauses"]:
        yield LinkedClauses(
            tuple(Span(*place).shifted(mine.start) for place in source),
            tuple(Span(*place).shifted(theirs.start) for place in target),
            score,
            tuple(Reason(ReasonKind(kind), detail) for kind, detail in reasons),
        )
