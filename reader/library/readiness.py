"""Readiness: which articles a reader can read with what they know, and which words each still asks for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.bitext.values import Article, ArticleId, ArticleSummary, StoryId
from reader.jobs import Progress, silent
from reader.study.coverage import Coverage, UnknownWord, coverage, curve, known_anyway, unknown_words, words_until
from reader.study.profile import Profile
from reader.study.terms import Status, TermKind
from reader.study.vocabulary import ReadText, Standing, Vocabulary

if TYPE_CHECKING:
    from reader.library import Library


class Readiness(NamedTuple):
    """An article with how much of it is known."""

    article: ArticleSummary
    coverage: Coverage | None
    """None while the article has not been read."""
    until_ready: int | None = None
    """Words to learn until it reads with pleasure; None where that cannot be told."""


class ExplainedWord(NamedTuple):
    """An unknown word with its meaning."""

    word: UnknownWord
    gloss: str
    counterpart: str


class ArticleWords(NamedTuple):
    """What an article asks of its reader."""

    coverage: Coverage
    unknown: tuple[ExplainedWord, ...]
    curve: tuple[float, ...]
    """The share known after learning none, one, two … of the unknown words."""


class _Recent(NamedTuple):
    """The words of a text as they were counted; a reader goes to and fro between the same few texts."""

    text: ReadText
    vocabulary: Vocabulary
    profile: Profile | None
    standings: tuple[Standing, ...]


_MOST_RECENT = 6


class Readable:
    """Counts the words of articles against what the reader knows.

    Args:
        door: the library; its word list must be prepared.
    """

    def __init__(self, door: "Library") -> None:
        self._door = door
        self._recent: tuple[_Recent, ...] = ()
        """The newest first."""

    def of(self, article: ArticleId) -> Readiness:
        """How much of an article is known; nothing is read that has not been read before."""
        found = self._door.articles.article(article)
        text = self._door.readings.of(found)
        return self._readiness(found.summary, text) if text else Readiness(found.summary, None)

    def ranked(self, story: StoryId | None = None) -> tuple[Readiness, ...]:
        """The articles of a story or of all, the most readable first; those that have not been read last."""
        stories = (each for each in self._door.articles.stories() if story in (None, each.id))
        every = [self.of(article.id) for each in stories for article in each.articles]
        return tuple(sorted(every, key=lambda each: -(each.coverage.share if each.coverage else -1)))

    def unread(self) -> tuple[Article, ...]:
        """The articles whose words have not been read."""
        every = (self._door.articles.article(each.id) for story in self._door.articles.stories() for each in story.articles)
        return tuple(article for article in every if self._door.readings.lacks(article))

    def words_of(self, article: ArticleId, progress: Progress = silent) -> ArticleWords:
        """The unknown words of an article with their meanings; it is read first where it was not."""
        found = self._door.articles.article(article)
        self._door.readings.learn(found, progress)
        text = self._door.readings.of(found)
        assert text
        vocabulary, profile = self._door.study.vocabulary(), self._door.study.profile()
        covered = coverage(text, vocabulary, profile)
        unknown = unknown_words(text, vocabulary, profile)
        return ArticleWords(covered, tuple(map(self._explained, unknown)), curve(covered, unknown))

    def standings(self, text: ReadText, vocabulary: Vocabulary | None = None) -> tuple[Standing, ...]:
        """The words of a text with what they count as; those known without ever being marked stand as known.

        Args:
            text: the read words.
            vocabulary: another than the library's as it is now.
        """
        vocabulary = self._door.study.vocabulary() if vocabulary is None else vocabulary
        profile = self._door.study.profile()
        for each in self._recent:
            if each.text is text and each.vocabulary is vocabulary and each.profile == profile:
                return each.standings
        found = tuple(_counted(standing, vocabulary, profile) for standing in vocabulary.standings(text))
        # Replaced as a whole, for any thread may be looking through it.
        others = [each for each in self._recent if each.vocabulary is vocabulary]
        self._recent = (_Recent(text, vocabulary, profile, found), *others[: _MOST_RECENT - 1])
        return found

    def _readiness(self, article: ArticleSummary, text: ReadText) -> Readiness:
        vocabulary, profile = self._door.study.vocabulary(), self._door.study.profile()
        covered = coverage(text, vocabulary, profile)
        until = words_until(curve(covered, unknown_words(text, vocabulary, profile)))
        return Readiness(article, covered, until)

    def _explained(self, word: UnknownWord) -> ExplainedWord:
        key = word.key
        entries = self._door.words.entries(key.text, key.language) if key.kind is not TermKind.FORM else ()
        glosses = self._door.words.glosses(key.text, key.language) if not entries and " " not in key.text else ()
        found = [*entries, *(gloss.entry for gloss in glosses)]
        best = next((entry for entry in found if entry.senses), None)
        return ExplainedWord(word, best.senses[0] if best else "", _first(best.counterparts) if best else "")


def _counted(standing: Standing, vocabulary: Vocabulary, profile: Profile | None) -> Standing:
    if standing.status is Status.NEW and known_anyway(standing, vocabulary, profile):
        return standing._replace(status=Status.KNOWN)
    return standing


def _first(words: Sequence[str]) -> str:
    return words[0] if words else ""
