"""Cutting an article into its passages: titles and sentences to compare, boilerplate to step over.

>>> text = "عنوان\\n\\nقال الرئيس ذلك. ثم ذهب.\\nشاهد أيضا"
>>> [(span.of(text), kind.value) for span, kind in passages_of(text, Layout(title=1, boilerplate=frozenset({4})))]
[('عنوان', 'title'), ('قال الرئيس ذلك.', 'body'), ('ثم ذهب.', 'body'), ('شاهد أيضا', 'boilerplate')]
"""

from dataclasses import dataclass

from reader.bitext.values import PassageKind
from reader.text.lines import lines
from reader.text.sentences import sentences
from reader.text.spans import Span

_LONGEST_TITLE = 140


@dataclass(frozen=True, slots=True)
class Layout:
    """Which lines of a text are not running text, by number from 1."""

    title: int | None = None
    headings: frozenset[int] = frozenset()
    boilerplate: frozenset[int] = frozenset()


def passages_of(text: str, layout: Layout) -> tuple[tuple[Span, PassageKind], ...]:
    """The passages of a text in order; each line of running text is cut into sentences."""
    found: list[tuple[Span, PassageKind]] = []
    number, counted = 1, 0
    for line in lines(text):
        number, counted = number + text.count("\n", counted, line.start), line.start
        if number in layout.boilerplate:
            found.append((line, PassageKind.BOILERPLATE))
        elif number == layout.title:
            found.append((line, PassageKind.TITLE))
        elif number in layout.headings:
            found.append((line, PassageKind.HEADING))
        else:
            found.extend((span.shifted(line.start), PassageKind.BODY) for span in sentences(line.of(text)))
    return tuple(found)


def guessed_layout(text: str) -> Layout:
    """The layout of a text that nobody described: a short first line without a full stop is its title."""
    first = next(iter(lines(text)), None)
    if first is None or len(first.of(text)) > _LONGEST_TITLE or first.of(text)[-1] in ".؟?!…":
        return Layout()
    return Layout(title=text.count("\n", 0, first.start) + 1)
