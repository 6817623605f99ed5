"""Coverage: how much of a text a reader knows, which of its words they do not, and what learning these would bring.

Names are left out, and so is what the reader ignores. A word never marked counts as known where the reader knows the
language, or knows its true cognate in the other one; a false friend has no cognate and never does.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.study.profile import Profile
from reader.study.terms import Status, TermKey, TermKind
from reader.study.vocabulary import ReadText, Standing, Vocabulary
from reader.text.spans import Span

READY = 0.95
"""The share of words known from which a text is read with pleasure (Laufer and Ravenhorst-Kalovski 2010: 95 to 98 %)."""


class Coverage(NamedTuple):
    """The running words of a text by how they are known."""

    known: int = 0
    by_cognate: int = 0
    """Known through the other language."""
    learning: int = 0
    new: int = 0

    @property
    def words(self) -> int:
        """All that were counted."""
        return self.known + self.by_cognate + self.learning + self.new

    @property
    def share(self) -> float:
        """What is known of the words, 0 to 1; of a text without words, all."""
        return (self.known + self.by_cognate) / self.words if self.words else 1.0

    def __str__(self) -> str:
        return f"{self.share:.0%}"


class UnknownWord(NamedTuple):
    """A term of a text that is new or being learned."""

    key: TermKey
    status: Status
    times: int
    """How often it occurs in the text."""
    frequency: float
    """Zipf frequency in the language; 0 when unknown."""
    first: Span
    """Where it occurs first."""


def coverage(text: ReadText, vocabulary: Vocabulary, profile: Profile | None) -> Coverage:
    """How much of a text is known.

    Args:
        text: the read words.
        vocabulary: what the reader marked.
        profile: the languages the reader knows; None where they were not asked.
    """
    counts = dict.fromkeys(("known", "by_cognate", "learning", "new"), 0)
    for standing in vocabulary.standings(text):
        if standing.word.is_name or standing.status is Status.IGNORED:
            continue
        if standing.status is Status.KNOWN:
            counts["known"] += 1
        elif standing.status.is_learning:
            counts["learning"] += 1
        else:
            way = known_anyway(standing, vocabulary, profile)
            counts[way or "new"] += 1
    return Coverage(**counts)


def known_anyway(standing: Standing, vocabulary: Vocabulary, profile: Profile | None) -> str:
    """How a word that was never marked is known: «known» with its language, «by_cognate», or empty."""
    language = standing.key.language
    knows = profile.knows if profile else frozenset()
    if language in knows:
        return "known"
    if not standing.word.twin:
        return ""
    other = next(each for each in type(language) if each is not language)
    twin = TermKey(other, TermKind.LEMMA, standing.word.twin)
    return "by_cognate" if other in knows or vocabulary.status(twin) is Status.KNOWN else ""


def unknown_words(text: ReadText, vocabulary: Vocabulary, profile: Profile | None) -> tuple[UnknownWord, ...]:
    """The terms of a text that are not known, the most useful first: those that occur most, then the commonest.

    What the text repeats helps to read it; of the rest, what the language repeats helps to read others.
    """
    found: dict[tuple[object, ...], UnknownWord] = {}
    for standing in vocabulary.standings(text):
        is_open = standing.status is Status.NEW or standing.status.is_learning
        if standing.word.is_name or not is_open:
            continue
        if standing.status is Status.NEW and known_anyway(standing, vocabulary, profile):
            continue
        compared = (standing.key.kind, standing.key.folded)
        before = found.get(compared)
        word = standing.word
        found[compared] = (
            before._replace(times=before.times + 1)
            if before
            else UnknownWord(standing.key, standing.status, 1, word.frequency, word.span)
        )
    return tuple(sorted(found.values(), key=lambda each: (-each.times, -each.frequency, each.first.start)))


def curve(covered: Coverage, unknown: Sequence[UnknownWord]) -> tuple[float, ...]:
    """The share of a text that is known after learning none, one, two … of its unknown words, in their order.

    >>> from reader.script.language import Language
    >>> word = UnknownWord(TermKey(Language.PERSIAN, TermKind.LEMMA, "کتاب"), Status.NEW, 2, 5.0, Span(0, 4))
    >>> curve(Coverage(known=6, new=4), [word, word])
    (0.6, 0.8, 1.0)
    """
    if not covered.words:
        return (1.0,)
    known = covered.known + covered.by_cognate
    shares = [known / covered.words]
    for word in unknown:
        known += word.times
        shares.append(min(known / covered.words, 1.0))
    return tuple(shares)


def words_until(shares: Iterable[float], wanted: float = READY) -> int | None:
    """How many words must be learned until a share of a text is known; None where even all do not suffice.

    >>> words_until((0.6, 0.8, 0.96)), words_until((0.97,)), words_until((0.5,))
    (2, 0, None)
    """
    return next((count for count, share in enumerate(shares) if share >= wanted), None)
