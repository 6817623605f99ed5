"""Stories as JSON, with every offset and reason: for programs of one's own. Written, not read.

One object in UTF-8:

    {"format": "hamkhan-stories", "version": 1, "stories": [
      {"id": 1, "title": "…",
       "articles": [{"id": 1, "language": "fa", "title": "…", "source": "…", "date": "2021-07-27", "text": "…",
                     "passages": [{"id": 7, "start": 0, "end": 52, "kind": "title"}]}],
       "links": [{"source_article": 1, "target_article": 2, "source": [7], "target": [61, 62], "score": 0.91,
                  "grade": "equivalent", "reasons": [{"kind": "numbers", "detail": "2500"}],
                  "origin": "computed", "author": "", "date": ""}]}]}

`start` and `end` count code points of `text`, half open. `kind` is title, heading, body or boilerplate. `source` and
`target` are ids of passages, `source_article` is the Persian one; ids are those of the library the file came from.
`score` goes from 0 to 1. `date` of a link is the ISO day a person corrected it, empty where nobody did.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reader.bitext.links import Link
from reader.bitext.values import Article, ArticleId

_VERSION = 1


@dataclass(frozen=True, slots=True)
class LinksBetween:
    """The links from one article to another."""

    source: ArticleId
    target: ArticleId
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class AlignedStory:
    """A story with the whole of its articles and what links them."""

    id: int
    title: str
    articles: tuple[Article, ...]
    links: tuple[LinksBetween, ...]


def stories_json(stories: Sequence[AlignedStory]) -> Iterator[str]:
    """The pieces of the file."""
    whole = {"format": "hamkhan-stories", "version": _VERSION, "stories": [_story(story) for story in stories]}
    yield from json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(whole)
    yield "\n"


def _story(story: AlignedStory) -> dict[str, Any]:
    return {
        "id": story.id,
        "title": story.title,
        "articles": [_article(article) for article in story.articles],
        "links": [record for between in story.links for record in _links(between)],
    }


def _article(article: Article) -> dict[str, Any]:
    summary = article.summary
    return {
        "id": summary.id,
        "language": summary.language.value,
        "title": summary.title,
        "source": summary.source,
        "date": summary.date,
        "text": article.text,
        "passages": [
            {"id": each.id, "start": each.span.start, "end": each.span.end, "kind": each.kind.value}
            for each in article.passages
        ],
    }


def _links(between: LinksBetween) -> Iterable[dict[str, Any]]:
    for link in between.links:
        yield {
            "source_article": between.source,
            "target_article": between.target,
            "source": list(link.source),
            "target": list(link.target),
            "score": link.score,
            "grade": link.grade.value,
            "reasons": [{"kind": reason.kind.value, "detail": reason.detail} for reason in link.reasons],
            "origin": link.origin.value,
            "author": link.author,
            "date": link.date,
        }
