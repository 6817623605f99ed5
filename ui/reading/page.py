"""What stands on the surface: the paragraphs of an article that are shown, its tokens and passages, all by offset.

Pure values without Qt: offsets are the article's own, so nothing here changes when the window does.
"""

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader.bitext.values import Article, Passage, PassageId, PassageKind
from reader.text.lines import paragraphs
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.text.tokens import Token


class Paragraph(NamedTuple):
    """A line of the article, shown as one block."""

    span: Span
    kind: PassageKind


class Page:
    """An article as it is laid out: boilerplate left out or shown."""

    def __init__(self, article: Article, *, boilerplate: bool) -> None:
        self.article = article
        self.passages = tuple(
            passage for passage in article.passages if boilerplate or passage.kind is not PassageKind.BOILERPLATE
        )
        self._starts = [passage.span.start for passage in self.passages]
        self.paragraphs = tuple(self._paragraphs())

    def _paragraphs(self) -> list[Paragraph]:
        found: list[Paragraph] = []
        for line in paragraphs(self.article.text):
            passage = self._passage_from(line.start)
            if passage is not None and passage.span.start < line.end:
                found.append(Paragraph(line, passage.kind))
        return found

    def _passage_from(self, offset: int) -> Passage | None:
        """The first passage that ends behind an offset."""
        index = max(bisect_right(self._starts, offset) - 1, 0)
        for passage in self.passages[index : index + 2]:
            if passage.span.end > offset:
                return passage
        return None

    @cached_property
    def tokens(self) -> "tuple[Token, ...]":
        """The tokens of the paragraphs shown, in order; cut when the first word is asked about."""
        from reader.text.tokens import Token, tokens

        return tuple(
            Token(token.surface, token.span.shifted(paragraph.span.start), token.kind)
            for paragraph in self.paragraphs
            for token in tokens(paragraph.span.of(self.article.text))
        )

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.span.start for token in self.tokens]

    @cached_property
    def _passages_by_id(self) -> dict[PassageId, Passage]:
        return {passage.id: passage for passage in self.article.passages}

    def token_at(self, offset: int) -> "Token | None":
        """The token that covers an offset."""
        index = bisect_right(self._token_starts, offset) - 1
        return self.tokens[index] if index >= 0 and offset in self.tokens[index].span else None

    def tokens_within(self, span: Span) -> "tuple[Token, ...]":
        """The tokens that begin inside a span."""
        first = bisect_right(self._token_starts, span.start - 1)
        return self.tokens[first : bisect_right(self._token_starts, span.end - 1)]

    def passage_at(self, offset: int) -> Passage | None:
        """The passage that covers an offset."""
        index = bisect_right(self._starts, offset) - 1
        return self.passages[index] if index >= 0 and offset in self.passages[index].span else None

    def passage(self, number: PassageId) -> Passage | None:
        """The passage of this number, shown or not."""
        return self._passages_by_id.get(number)

    def word_beside(self, offset: int, step: int) -> "Token | None":
        """The next (step 1) or previous (step -1) word from an offset, punctuation left out."""
        index = bisect_right(self._token_starts, offset) - (1 if step < 0 else 0)
        if step < 0 and index < len(self.tokens) and index >= 0 and self.tokens[index].span.start == offset:
            index -= 1
        while 0 <= index < len(self.tokens):
            if self.tokens[index].kind.can_be_looked_up:
                return self.tokens[index]
            index += step
        return None

    def passage_beside(self, offset: int, step: int) -> Passage | None:
        """The next or previous passage from an offset."""
        index = bisect_right(self._starts, offset) - 1 + step
        return self.passages[index] if 0 <= index < len(self.passages) else None
