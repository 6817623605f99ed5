"""Lines and paragraphs: the coarsest cut of a text, by its line ends alone.

>>> [span.of(t) for t in ["one\\n\\n two "] for span in paragraphs(t)]
['one', 'two']
"""

import re

from reader.text.spans import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Each line, however it ends, that holds more than white space; without the white space around it."""
    spans = (trimmed(text, line.start(), line.end()) for line in _LINE.finditer(text))
    return tuple(span for span in spans if span)


def lines(text: str) -> tuple[Span, ...]:
    """Each line, split at the line feed alone, that holds more than white space."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        span = trimmed(text, start, start + len(line))
        if span:
            found.append(span)
        start += len(line) + 1
    return tuple(found)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """A span without the white space at its ends; None when nothing else is in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
