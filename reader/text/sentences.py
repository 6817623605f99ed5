"""Sentences: the passages a text is compared by.

A line end always ends one. So do . ! ? ؟ … with the quotes and brackets that close behind them, except inside numbers,
after a one-letter word or a listed abbreviation (جورج دبليو. بوش), and where the sentence goes on after a quotation
(«چه کنیم؟» گفت). A semicolon does not end a sentence.

>>> [span.of(t) for t in ["«چه کنیم؟» گفت. رفت."] for span in sentences(t)]
['«چه کنیم؟» گفت.', 'رفت.']
>>> len(sentences("قال جورج دبليو. بوش ذلك.")), len(sentences("ارتفع 2.5 ميليون"))
(1, 1)
"""

import re

from reader.script import letters
from reader.script.folding import fold
from reader.text.spans import Span

_CLOSERS = "»”’\"')\\]}›“"
_END = re.compile(rf"[.!?؟…۔]+[{_CLOSERS}{letters.INVISIBLES}]*(?=\s|$)|[!?؟]+[{_CLOSERS}]*")
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_WORD_BEFORE = re.compile(rf"[{letters.ARABIC_LETTERS}{letters.MARKS}{letters.ZWNJ}A-Za-z.]+$")
_ABBREVIATIONS = frozenset(
    fold(word) for word in "دبليو دبلیو دکتر ه.ش ه.ق ق.م م.ق س.م د.ج ج.م ر.ک ص.ب ت.م إلخ الخ Mr Mrs Dr St vs No".split()
)
_GOES_ON = re.compile(
    rf"\s+(?:و?(?:گفت|گفتند|می.?گوید|گوید|افزود|پرسید|نوشت|که|اما|قال|قالت|يقول|تقول|سأل|أضاف|وأضاف)|و)(?![{letters.ARABIC_LETTERS}])"
)
_LONGEST_WORD_LOOKED_AT = 40


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, without the white space around them; blank lines hold none."""
    found: list[Span] = []
    for line in _LINE.finditer(text):
        found.extend(_in_line(text, line.start(), line.end()))
    return tuple(found)


def lines(text: str) -> tuple[Span, ...]:
    """Each line, split at the line feed alone, that holds more than white space."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        span = _trimmed(text, start, start + len(line))
        if span:
            found.append(span)
        start += len(line) + 1
    return tuple(found)


def _in_line(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    begun = start
    for match in _END.finditer(text, start, end):
        if _ends_sentence(text, match, end):
            span = _trimmed(text, begun, match.end())
            if span:
                found.append(span)
            begun = match.end()
    rest = _trimmed(text, begun, end)
    if rest:
        found.append(rest)
    return found


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _ends_sentence(text: str, match: re.Match[str], line_end: int) -> bool:
    mark = match.group()
    if mark.startswith(".") and not mark.startswith(".."):
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD_LOOKED_AT), match.start())
        if before and _is_abbreviation(before.group()):
            return False
    closed_a_quotation = mark[-1] in _CLOSERS
    if closed_a_quotation and _GOES_ON.match(text, match.end(), line_end):
        return False
    # A mark with no space behind it ends a sentence only where a word follows: «چی؟نه», not «؟!».
    return match.end() >= line_end or text[match.end()].isspace() or text[match.end()].isalpha()


def _is_abbreviation(word: str) -> bool:
    folded = fold(word.rsplit(".", 1)[-1])
    return len(folded) == 1 or fold(word) in _ABBREVIATIONS
