"""Comparing: who else says what a telling says, and where linked passages differ in numbers, dates and names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from reader.bitext.coverage import Matrix, coverage
from reader.bitext.facts import Fact, names_in
from reader.bitext.findings import Stated, Verdict, compare, stated
from reader.bitext.links import Grade, Link
from reader.bitext.values import Article, ArticleId, ArticleSummary, PassageId, PassageKind, StoryId
from reader.errors import InputError
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.library.articles import Articles
from reader.script.folding import fold
from reader.script.language import Language

if TYPE_CHECKING:
    from reader.library.words import Words


class HasLinksAndWords(Protocol):
    """Whatever can give the links and the word list when they are needed."""

    @property
    def links(self) -> "HasLinksBetween":
        """The links."""
        ...

    @property
    def words(self) -> "Words":
        """The word list."""
        ...


class HasLinksBetween(Protocol):
    """Whatever knows the links between two articles."""

    def between(self, source: ArticleId, target: ArticleId) -> Sequence[Link] | None:
        """The links from one article to another; None when they were never computed."""
        ...


@dataclass(frozen=True, slots=True)
class Side:
    """What one telling gives to a finding."""

    article: ArticleSummary
    passages: tuple[PassageId, ...]
    """The linked passages."""
    fact: Fact | None
    """Its span in code points of the article; None where this telling does not give it."""
    written: str
    """The fact as it stands in the text; empty where it does not."""

    @property
    def name(self) -> str:
        """What a reader calls the telling: where it was published, or its title."""
        return self.article.source or self.article.title


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact of two linked passages, Persian and Arabic, and whether they agree on it."""

    verdict: Verdict
    persian: Side
    arabic: Side
    score: float
    """How sure the link between the passages is, from 0 to 1."""
    grade: Grade

    def __str__(self) -> str:
        given = [side for side in (self.persian, self.arabic) if side.fact]
        if self.verdict is Verdict.AGREES:
            return f"Both say it: «{self.persian.written}» = «{self.arabic.written}»."
        if self.verdict is Verdict.DIFFERS:
            return "They differ: " + ", ".join(f"{side.name} says «{side.written}»" for side in given) + "."
        return f"Only {given[0].name} says «{given[0].written}»."


class Comparing:
    """Compares the tellings of a story."""

    def __init__(self, articles: Articles, home: HasLinksAndWords) -> None:
        self._articles = articles
        self._home = home
        self._known: Nouns | None = None

    def matrix(self, base: ArticleId) -> Matrix:
        """The passages of a telling against every other telling of its story.

        Raises:
            InputError: there is no such article.
        """
        article = self._articles.article(base)
        others = [other for other in self._articles.story_of(base).articles if other.id != base]
        passages = [passage.id for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
        return coverage(article.summary, passages, others, lru_cache(self._home.links.between))

    def findings(self, story: StoryId) -> tuple[Finding, ...]:
        """What the linked passages of a story agree on, differ in, and say alone; differences first, then as they stand.

        Without the compiled word list only measures, money, dates and people are compared, and no names.

        Raises:
            InputError: there is no such story.
        """
        found = [finding for pair in self._pairs(story) for finding in _once(self._between(*pair))]
        order = list(Verdict)
        order.insert(0, order.pop(order.index(Verdict.DIFFERS)))
        return tuple(sorted(found, key=lambda finding: order.index(finding.verdict)))

    def _pairs(self, story: StoryId) -> Iterable[tuple["_Telling", "_Telling"]]:
        articles = next((each.articles for each in self._articles.stories() if each.id == story), None)
        if articles is None:
            raise InputError(f"There is no story {story}: `hamkhan library` lists those there are.")
        tellings = [self._telling(self._articles.article(summary.id)) for summary in articles]
        for persian in tellings:
            for arabic in tellings:
                if persian.summary.language is Language.PERSIAN and arabic.summary.language is Language.ARABIC:
                    yield persian, arabic

    def _telling(self, article: Article) -> "_Telling":
        language, facts = article.summary.language, {}
        for passage in article.passages:
            if passage.kind is not PassageKind.BOILERPLATE:
                said = self._stated(passage.span.of(article.text), language)
                moved = tuple(replace(fact, span=fact.span.shifted(passage.span.start)) for fact in said.facts)
                facts[passage.id] = replace(said, facts=moved)
        return _Telling(article, facts)

    def _stated(self, passage: str, language: Language) -> Stated:
        nouns = self._nouns()
        if nouns is None:
            return stated(passage, language)
        said = stated(passage, language, nouns.lemma_of)
        names = tuple(
            name
            for name in names_in(passage, language, self._home.words.names_in)
            # A month is listed as a name too, and is part of a date here.
            if not any(name.span.overlap(fact.span) for fact in said.facts) and nouns.is_name(name.span.of(passage), language)
        )
        return replace(said, facts=said.facts + names)

    def _nouns(self) -> "Nouns | None":
        # Asking whether the list is ready reads its sources; once it is, it stays so.
        if self._known is None and self._home.words.is_ready():
            self._known = Nouns(self._home.words)
        return self._known

    def _between(self, persian: "_Telling", arabic: "_Telling") -> Iterable[Finding]:
        nouns = self._nouns()
        for link in self._home.links.between(persian.summary.id, arabic.summary.id) or ():
            compared = compare(
                persian.said(link.source),
                arabic.said(link.target),
                same_noun=nouns.same if nouns else lambda _first, _second: False,
                source_elsewhere=persian.elsewhere(link.source),
                target_elsewhere=arabic.elsewhere(link.target),
            )
            for each in compared:
                sides = persian.side(link.source, each.source), arabic.side(link.target, each.target)
                yield Finding(each.verdict, *sides, link.score, link.grade)


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """What only one telling says is found once, however many of its linked passages say it."""
    seen: set[tuple[Verdict, str]] = set()
    for finding in findings:
        fact = finding.persian.fact or finding.arabic.fact
        if finding.verdict in (Verdict.ONLY_SOURCE, Verdict.ONLY_TARGET):
            if (finding.verdict, str(fact)) in seen:
                continue
            seen.add((finding.verdict, str(fact)))
        yield finding


@dataclass(frozen=True, slots=True)
class _Telling:
    """An article with what each of its passages states."""

    article: Article
    facts: dict[PassageId, Stated]

    @property
    def summary(self) -> ArticleSummary:
        return self.article.summary

    def said(self, passages: Sequence[PassageId]) -> Stated:
        said = [self.facts[passage] for passage in passages if passage in self.facts]
        figures = (figure for each in said for figure in each.figures)
        return Stated(tuple(fact for each in said for fact in each.facts), frozenset(figures))

    def elsewhere(self, passages: Sequence[PassageId]) -> tuple[Fact, ...]:
        return tuple(fact for passage, said in self.facts.items() if passage not in passages for fact in said.facts)

    def side(self, passages: tuple[PassageId, ...], fact: Fact | None) -> Side:
        return Side(self.summary, passages, fact, fact.span.of(self.article.text) if fact else "")


class Nouns:
    """Which nouns of the two languages mean the same, by the word list."""

    def __init__(self, words: "Words") -> None:
        self._words = words
        self.same = lru_cache(maxsize=4096)(self._same)
        self._surest = lru_cache(maxsize=4096)(self._surest_reading)

    def _surest_reading(self, word: str, language: Language) -> Entry:
        return self._words.glosses(word, language)[0].entry

    def lemma_of(self, word: str, language: Language) -> str:
        """The lemma of a counted word, in its surest reading."""
        return self._surest(word, language).lemma

    def is_name(self, written: str, language: Language) -> bool:
        """Whether a listed name is one where it stands, and not a common word written like it: «کرد» is «did» too."""
        return " " in written or self._surest(written, language).pos is PartOfSpeech.PROPN

    def _same(self, persian: str, arabic: str) -> bool:
        """Whether the list gives one lemma as a counterpart of the other, or both are one loan."""
        wanted = {Language.PERSIAN: fold(arabic), Language.ARABIC: fold(persian)}
        if fold(persian) == fold(arabic):
            return True
        return any(
            wanted[language] in map(fold, entry.counterparts)
            for lemma, language in ((persian, Language.PERSIAN), (arabic, Language.ARABIC))
            for entry in self._words.entries(lemma, language)
        )
