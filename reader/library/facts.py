"""Facts: a term with what the word list and the articles tell of it, for cards, decks and glossaries."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.bitext.links import Link
from reader.bitext.values import Article, ArticleId, ArticleSummary, Passage, PassageId
from reader.errors import InputError
from reader.lexicon.entries import Entry
from reader.lexicon.glosses import Via
from reader.script.folding import fold
from reader.script.language import Language
from reader.study.facts import Context, TermFacts
from reader.study.terms import Place, Term, TermKind
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.library import Library

_ANSWERS = frozenset({Via.EXACT, Via.ANALYSED})


class Facts:
    """Looks terms up; the articles and links of those asked about together are read once.

    Args:
        door: the library they are in; its word list must be prepared.
    """

    def __init__(self, door: "Library") -> None:
        self._door = door

    def of(self, terms: Iterable[Term]) -> tuple[TermFacts, ...]:
        """The facts of each term, in order."""
        asked = _Asked(self._door)
        wanted = tuple(terms)
        listed = {
            language: self._door.words.entries_of(
                [term.key.folded for term in wanted if _may_be_listed(term, language)], language
            )
            for language in Language
        }
        return tuple(self._of(term, listed[term.key.language].get(term.key.folded, ()), asked) for term in wanted)

    def _of(self, term: Term, listed: Sequence[Entry], asked: "_Asked") -> TermFacts:
        entry = self._entry(term, listed)
        context = asked.context(term) if term.place else None
        if entry is None:
            return TermFacts(term, context=context)
        return TermFacts(
            term,
            entry.pos.value,
            entry.vocalised or "",
            entry.romanised or "",
            entry.senses,
            entry.counterparts,
            context,
        )

    def _entry(self, term: Term, listed: Sequence[Entry]) -> Entry | None:
        """The entry of a term: of its lemma, or of what its form is read as."""
        key = term.key
        if key.kind is not TermKind.FORM and listed:
            return listed[0]
        for gloss in self._door.words.glosses(key.text, key.language) if " " not in key.text else ():
            if gloss.via in _ANSWERS:
                return gloss.entry
        return None


def _may_be_listed(term: Term, language: Language) -> bool:
    return term.key.language is language and term.key.kind is not TermKind.FORM


class _Met(NamedTuple):
    """A passage in which terms were met, and what is linked with it."""

    passage: Passage
    sentence: str
    linked: str
    linked_language: Language | None
    source: str


class _Asked:
    """What was read for one question: many terms stand in one article, and several in one passage."""

    def __init__(self, door: "Library") -> None:
        self._door = door
        self._summaries = {each.id: each for story in door.articles.stories() for each in story.articles}
        self._articles: dict[ArticleId, Article | None] = {}
        self._passages: dict[ArticleId, dict[PassageId, Passage]] = {}
        self._met: dict[PassageId, _Met | None] = {}
        self._links: dict[tuple[ArticleId, ArticleId], dict[PassageId, Link]] = {}

    def context(self, term: Term) -> Context | None:
        place = term.place
        if place is None:
            return None
        if place.passage not in self._met:
            self._met[place.passage] = self._meet(place)
        met = self._met[place.passage]
        if met is None:
            return None
        within = self._within(term, place, met.sentence, met.passage.span.start)
        return Context(met.sentence, within, met.linked, met.linked_language, met.source)

    def _meet(self, place: Place) -> _Met | None:
        article = self._article(place.article)
        passage = self._passages[place.article].get(place.passage)
        if article is None or passage is None:
            return None
        linked, told = self._linked(article.summary, place.passage)
        return _Met(passage, passage.span.of(article.text), linked, told.language if told else None, _source(article.summary))

    def _article(self, number: ArticleId) -> Article | None:
        if number not in self._articles:
            try:
                self._articles[number] = self._door.articles.article(number)
            except InputError:
                self._articles[number] = None
            found = self._articles[number]
            self._passages[number] = {each.id: each for each in found.passages} if found else {}
        return self._articles[number]

    def _within(self, term: Term, place: Place, sentence: str, begun: int) -> tuple[Span, ...]:
        """The places of a term's words in its sentence: of a verb with a gap, each of its words."""
        span = Span(place.span.start - begun, place.span.end - begun)
        if not 0 <= span.start < span.end <= len(sentence):
            return ()
        if term.key.kind is not TermKind.GAPPED:
            return (span,)
        found = [
            (min(later), members)
            for lemma, members in self._door.words.terms_in(sentence, term.key.language)
            if fold(lemma) == term.key.folded and (later := [each for each in members if each.start >= span.start])
        ]
        return min(found)[1] if found else (span,)

    def _linked(self, article: ArticleSummary, passage: PassageId) -> tuple[str, ArticleSummary | None]:
        """What the telling of the other language says that agrees most with a passage."""
        best: tuple[Link, ArticleSummary] | None = None
        for other in self._summaries.values():
            if other.language is article.language or other.story != article.story:
                continue
            link = self._between(article.id, other.id).get(passage)
            if link and (best is None or link.score > best[0].score):
                best = link, other
        told = self._article(best[1].id) if best else None
        if best is None or told is None:
            return "", None
        spans = {number: each.span for number, each in self._passages[told.summary.id].items()}
        return " ".join(spans[number].of(told.text) for number in best[0].target if number in spans), best[1]

    def _between(self, source: ArticleId, target: ArticleId) -> dict[PassageId, Link]:
        """The surest link of each passage."""
        if (source, target) not in self._links:
            found = sorted(self._door.links.between(source, target) or (), key=lambda link: link.score)
            self._links[source, target] = {number: link for link in found for number in link.source}
        return self._links[source, target]


def _source(article: ArticleSummary) -> str:
    return ", ".join(part for part in (article.title, article.source, article.date) if part)
