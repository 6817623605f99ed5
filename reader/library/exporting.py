"""Writing aligned stories for other programs: which articles, which links, in which format.

What was never compared is compared first, as opening the story would. The formats themselves live in `reader.formats`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from reader.bitext.values import ArticleId, ArticleSummary, Story
from reader.errors import InputError
from reader.formats.bitext_json import AlignedStory, LinksBetween, stories_json
from reader.formats.pairs import LinkedPair, SentencePair
from reader.formats.pharaoh import WordLinkedPair, pharaoh
from reader.formats.sentence_pairs import pairs_csv
from reader.formats.tmx import tmx
from reader.formats.whole_file import write_whole
from reader.jobs import Progress, silent
from reader.script.language import Language
from reader.text.tokens import tokens

if TYPE_CHECKING:
    from reader.bitext.word_links import WordLink
    from reader.library import Library


Named = TypeVar("Named", Story, ArticleSummary)


class Format(Enum):
    """What an aligned story can be written as."""

    TMX = "tmx"
    CSV = "csv"
    JSON = "json"
    PHARAOH = "pharaoh"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    files: tuple[Path, ...]
    links: int


class LinksWords(Protocol):
    """Whatever tells which words of two passages say the same, by the indices of their tokens."""

    def words_between(
        self, source: str, source_language: Language, target: str, target_language: Language
    ) -> "Sequence[WordLink]":
        """The word links, in the order of the source's words."""
        ...


def export_links(
    library: "Library", kind: Format, out: Path, *, story: str = "", article: str = "", progress: Progress = silent
) -> Exported:
    """Write the links of the library's stories, or of one story, or of one article with the tellings beside it.

    Args:
        library: where they are kept.
        kind: the format; Pharaoh writes the sentences beside `out`, as `out`.fa and `out`.ar.
        out: the file, which is replaced when it is there.
        story: its number or the start of its title; empty for all.
        article: likewise; empty for all.
        progress: told while passages are compared that never were.

    Raises:
        InputError: no such story or article, none that is told in both languages, or no place for the file.
        MachineError: the file cannot be written, or the passages cannot be compared.
    """
    chosen = _chosen(library.articles.stories(), story, article)
    if kind is not Format.JSON and not any(_pairs(each) for each in chosen):
        which = f"«{chosen[0].title}» is not" if len(chosen) == 1 else "None of the stories is"
        raise InputError(f"{which} told in both languages, so there are no pairs to write: import a telling in the other.")
    aligned = [_aligned(library, each, progress) for each in chosen]
    count = sum(len(between.links) for each in aligned for between in each.links)
    if kind is Format.JSON:
        files = [(out, stories_json(aligned))]
    elif kind is Format.PHARAOH:
        beside = (out, out.with_name(f"{out.name}.fa"), out.with_name(f"{out.name}.ar"))
        linker = _word_linker(library)
        sentences = [_word_linked(linker, pair.sentences) for each in aligned for pair in _linked_pairs(each)]
        files = list(zip(beside, pharaoh(sentences), strict=True))
    else:
        pairs = [pair for each in aligned for pair in _linked_pairs(each)]
        files = [(out, pairs_csv(pairs) if kind is Format.CSV else tmx(pairs, version=_version()))]
    write_whole(files)
    return Exported(tuple(path for path, _ in files), count)


def _chosen(stories: Sequence[Story], story: str, article: str) -> list[Story]:
    """The stories meant, of each the articles meant."""
    if story:
        stories = [_called(story, stories, "story")]
    if not article:
        return list(stories)
    found = _called(article, [each for one in stories for each in one.articles], "article")
    (one,) = [each for each in stories if each.id == found.story]
    beside = tuple(each for each in one.articles if each.id == found.id or each.language is not found.language)
    return [one._replace(articles=beside)]


def _called(name: str, things: Sequence[Named], kind: str) -> Named:
    for thing in things:
        if name.isdecimal() and thing.id == int(name):
            return thing
    for thing in things:
        if thing.title.startswith(name):
            return thing
    raise InputError(f"There is no {kind} «{name}» here: `hamkhan library` lists those there are.")


def _pairs(story: Story) -> list[tuple[ArticleId, ArticleId]]:
    persian, arabic = (
        [each.id for each in story.articles if each.language is language] for language in (Language.PERSIAN, Language.ARABIC)
    )
    return [(first, second) for first in persian for second in arabic]


def _aligned(library: "Library", story: Story, progress: Progress) -> AlignedStory:
    found = []
    for source, target in _pairs(story):
        links = library.links.between(source, target)
        if links is None:
            library.links.compute(source, target, progress)
            links = library.links.between(source, target) or ()
        found.append(LinksBetween(source, target, links))
    articles = tuple(library.articles.article(each.id) for each in story.articles)
    return AlignedStory(story.id, story.title, articles, tuple(found))


def _linked_pairs(story: AlignedStory) -> list[LinkedPair]:
    titles = {article.summary.id: article.summary.title for article in story.articles}
    texts = {passage.id: passage.span.of(article.text) for article in story.articles for passage in article.passages}
    return [
        LinkedPair(
            # The passages of one side of a link, as one.
            SentencePair(" ".join(map(texts.__getitem__, link.source)), " ".join(map(texts.__getitem__, link.target))),
            story.title,
            titles[between.source],
            titles[between.target],
            link.score,
            link.grade.value,
            tuple(map(str, link.reasons)),
            link.origin.value,
            link.author,
            date.fromisoformat(link.date[:10]) if link.date else None,
        )
        for between in story.links
        for link in between.links
    ]


def _word_linker(library: "Library") -> LinksWords:
    # Imported here: of all the formats only this one reads the passages' words.
    from reader.library.word_links import WordLinks

    library.words.prepare()
    return WordLinks(library.words)


def _word_linked(linker: LinksWords, sentences: SentencePair) -> WordLinkedPair:
    persian, arabic = ([token.surface for token in tokens(text)] for text in sentences)
    found = linker.words_between(sentences.persian, Language.PERSIAN, sentences.arabic, Language.ARABIC)
    pairs = [(mine, theirs) for link in found for mine in link.source for theirs in link.target]
    return WordLinkedPair(tuple(persian), tuple(arabic), tuple(pairs))


def _version() -> str:
    try:
        return version("hamkhan")
    except PackageNotFoundError:
        return "0"
