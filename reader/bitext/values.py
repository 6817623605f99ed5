"""What a story is made of: values that every other room passes around. Links between its passages stand in `links`."""

from enum import Enum
from typing import NamedTuple, NewType

from reader.script.language import Language
from reader.text.spans import Span

StoryId = NewType("StoryId", int)
ArticleId = NewType("ArticleId", int)
PassageId = NewType("PassageId", int)


class PassageKind(Enum):
    """What part a passage plays in its article."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    BOILERPLATE = "boilerplate"


class Passage(NamedTuple):
    """A stretch of an article that is compared as one: usually a sentence."""

    id: PassageId
    article: ArticleId
    span: Span
    kind: PassageKind


class ArticleSummary(NamedTuple):
    """An article as a list shows it."""

    id: ArticleId
    story: StoryId
    language: Language
    title: str
    source: str
    date: str
    words: int


class Article(NamedTuple):
    """An article with its whole text and its passages in order."""

    summary: ArticleSummary
    text: str
    passages: tuple[Passage, ...]


class Story(NamedTuple):
    """One event with its tellings."""

    id: StoryId
    title: str
    articles: tuple[ArticleSummary, ...]
