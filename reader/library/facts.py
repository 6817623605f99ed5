"""Facts: a term with what the word list and the articles tell of it, for cards, decks and glossaries."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.bitext.links import Link
from reader.bitext.values import Article, ArticleId, ArticleSummary, PassageId
from reader.errors import InputError
from reader.lexicon.entries import Entry
from reader.lexicon.glosses import Via
from reader.script.folding import fold
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
        return tuple(self._of(term, asked) for term in terms)

    def _of(self, term: Term, asked: "_Asked") -> TermFacts:
        entry = self._entry(term)
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

    def _entry(self, term: Term) -> Entry | None:
        """The entry of a term: of its lemma, or of what its form is read as."""
        key, words = term.key, self._door.words
        if key.kind is not TermKind.FORM:
            listed = words.entries(key.text, key.language)
            if listed:
                return listed[0]
        for gloss in words.glosses(key.text, key.language) if " " not in key.text else ():
            if gloss.via in _ANSWERS:
                return gloss.entry
        return None


class _Asked:
    """What was read for one question."""

    def __init__(self, door: "Library") -> None:
        self._door = door
        self._summaries = {each.id: each for story in door.articles.stories() for each in story.articles}
        self._articles: dict[ArticleId, Article | None] = {}
        self._links: dict[tuple[ArticleId, ArticleId], tuple[Link, ...]] = {}

    def context(self, term: Term) -> Context | None:
        place = term.place
        article = self._article(place.article) if place else None
        passage = next((each for each in article.passages if place and each.id == place.passage), None) if article else None
        if place is None or article is None or passage is None:
            return None
        sentence = passage.span.of(article.text)
        linked = self._linked(article.summary, place.passage)
        return Context(
            sentence,
            self._within(term, place, sentence, passage.span.start),
            linked[0],
            linked[1].language if linked[1] else None,
            _source(article.summary),
        )

    def _article(self, number: ArticleId) -> Article | None:
        if number not in self._articles:
            try:
                self._articles[number] = self._door.articles.article(number)
            except InputError:
                self._articles[number] = None
        return self._articles[number]

    def _within(self, term: Term, place: Place, sentence: str, begun: int) -> tuple[Span, ...]:
        """The places of a term's words in its sentence: of a verb with a gap, each of its words."""
        span = Span(place.span.start - begun, place.span.end - begun)
        if not 0 <= span.start < span.end <= len(sentence):
            return ()
        if term.key.kind is not TermKind.GAPPED:
            return (span,)
        for annotated in self._door.words.read(sentence, term.key.language):
            is_here = annotated.token.span.start >= span.start and annotated.term
            if is_here and annotated.term and fold(annotated.term.entry.lemma) == term.key.folded:
                return annotated.members
        return (span,)

    def _linked(self, article: ArticleSummary, passage: PassageId) -> tuple[str, ArticleSummary | None]:
        """What the telling of the other language says that agrees most with a passage."""
        best: tuple[Link, ArticleSummary] | None = None
        for other in self._summaries.values():
            if other.language is article.language or other.story != article.story:
                continue
            for link in self._between(article.id, other.id):
                if passage in link.source and (best is None or link.score > best[0].score):
                    best = link, other
        told = self._article(best[1].id) if best else None
        if best is None or told is None:
            return "", None
        spans = {each.id: each.span for each in told.passages}
        return " ".join(spans[number].of(told.text) for number in best[0].target if number in spans), best[1]

    def _between(self, source: ArticleId, target: ArticleId) -> tuple[Link, ...]:
        if (source, target) not in self._links:
            self._links[source, target] = self._door.links.between(source, target) or ()
        return self._links[source, target]


def _source(article: ArticleSummary) -> str:
    return ", ".join(part for part in (article.title, article.source, article.date) if part)
