"""The terminal reader: an article line by line, a word's gloss for the asking, for machines without a display.

Many terminals draw code points from the left as they come; for those each line is joined and put in visual order
(`reader.script.presentation`). Terminals that order text themselves are known by what they say of themselves, and a key
switches.
"""

import os
import shutil
import textwrap
from collections.abc import Iterator, Mapping

import click

from reader.bitext.values import Article, ArticleId, PassageKind, StoryId
from reader.cli.output import Bar, say
from reader.cli.records import line as gloss_line
from reader.library import Library
from reader.script.presentation import columns, visual

_HELP = "word: its gloss · Enter: on · b: back · t: next telling · v: other letter order · q: leave"
_LINES_KEPT = 3


def orders_itself(environment: Mapping[str, str]) -> bool:
    """Whether a terminal does the bidirectional algorithm itself, by what it says of itself.

    VTE (GNOME Terminal and its kin) does since 0.58, Konsole, mlterm and Apple's Terminal do.
    """
    version = environment.get("VTE_VERSION", "0")
    if version.isdecimal() and int(version) >= 5800:
        return True
    return any(environment.get(key) for key in ("KONSOLE_VERSION", "MLTERM")) or (
        environment.get("TERM_PROGRAM") == "Apple_Terminal"
    )


def print_story(library: Library, number: ArticleId | StoryId | None) -> None:
    """The articles of a story, one after another, as plain text."""
    for article in _articles(library, number):
        click.echo(f"== {article.summary.title} ({article.summary.language.value}, {article.summary.source})\n")
        for passages in _shown(article):
            click.echo(passages + "\n")


def read_in_terminal(library: Library, number: ArticleId | StoryId | None) -> None:
    """Read until the reader leaves."""
    library.words.prepare(Bar("Preparing the word list"))
    articles = list(_articles(library, number))
    _Session(library, articles, visually=not orders_itself(os.environ)).run()


def _articles(library: Library, number: ArticleId | StoryId | None) -> Iterator[Article]:
    stories = library.articles.stories()
    first = number or stories[0].articles[0].id
    story = library.articles.story_of(ArticleId(first))
    for summary in sorted(story.articles, key=lambda article: article.id != first):
        yield library.articles.article(summary.id)


def _shown(article: Article) -> list[str]:
    return [passage.span.of(article.text) for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]


class _Session:
    """What is on the screen and where the reader is."""

    def __init__(self, library: Library, articles: list[Article], *, visually: bool) -> None:
        self._library = library
        self._articles = articles
        self._passages = [_shown(article) for article in articles]
        self._visually = visually
        self._telling = 0
        self._place = 0

    def run(self) -> None:
        """Show a passage, ask, do as asked."""
        say(_HELP)
        while True:
            self._show()
            try:
                wish = click.prompt("", prompt_suffix="> ", default="", show_default=False).strip()
            except (EOFError, click.Abort):
                return
            if wish in ("q", "quit"):
                return
            self._do(wish)

    def _do(self, wish: str) -> None:
        passages = self._passages[self._telling]
        if wish == "":
            self._place = min(self._place + 1, len(passages) - 1)
        elif wish == "b":
            self._place = max(self._place - 1, 0)
        elif wish == "t":
            self._telling, self._place = (self._telling + 1) % len(self._articles), 0
        elif wish == "v":
            self._visually = not self._visually
        else:
            self._gloss(wish)

    def _show(self) -> None:
        article, passages = self._articles[self._telling], self._passages[self._telling]
        click.clear()
        self._print(f"{article.summary.title}")
        say(f"{article.summary.language.value} · {self._place + 1} / {len(passages)}\n")
        for passage in passages[max(0, self._place - _LINES_KEPT + 1) : self._place + 1]:
            self._print(passage)
            click.echo()

    def _gloss(self, word: str) -> None:
        language = self._articles[self._telling].summary.language
        for gloss in self._library.words.glosses(word, language)[:5]:
            line = gloss_line(gloss)
            click.echo(visual(line, right_to_left=False) if self._visually else line)
        click.pause(info="…")

    def _print(self, text: str) -> None:
        width = min(shutil.get_terminal_size().columns, 100)
        for line in textwrap.wrap(text, width - 2):
            if self._visually:
                click.echo(" " * max(0, width - columns(line)) + visual(line, right_to_left=True))
            else:
                click.echo(line)
