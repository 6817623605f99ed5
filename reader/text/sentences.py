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
from reader.text.lines import paragraphs, trimmed
from reader.text.spans import Span

_CLOSERS = "»”’\"')\\]}›“"
_END = re.compile(rf"[.!?؟…۔]+[{_CLOSERS}{letters.INVISIBLES}]*(?=\s|$)|[!?؟]+[{_CLOSERS}]*")
_WORD_BEFORE = re.compile(rf"[{letters.ARABIC_LETTERS}{letters.MARKS}{letters.ZWNJ}A-Za-z.]+$")
_ABBREVIATIONS = frozenset(
    fold(word)
    for word in [
        "دبليو",
        "دبلیو",
        "دکتر",
        "ه.ش",
        "ه.ق",
        "ق.م",
        "م.ق",
        "س.م",
        "د.ج",
        "ج.م",
        "ر.ک",
        "ص.ب",
        "ت.م",
        "إلخ",
        "الخ",
        "Mr",
        "Mrs",
        "Dr",
        "St",
        "vs",
        "No",
    ]
)
_GOES_ON = re.compile(
    rf"\s+(?:و?(?:گفت|گفتند|می.?گوید|گوید|افزود|پرسید|نوشت|که|اما|قال|قالت|يقول|تقول|سأل|أضاف|وأضاف)|و)(?![{letters.ARABIC_LETTERS}])"
)
_LONGEST_WORD_LOOKED_AT = 40


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, without the white space around them; blank lines hold none."""
    found: list[Span] = []
    for line in paragraphs(text):
        found.extend(_in_line(text, line.start, line.end))
    return tuple(found)


def _in_line(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    begun = start
    for match in _END.finditer(text, start, end):
        if _ends_sentence(text, match, end):
            span = trimmed(text, begun, match.end())
            if span:
                found.append(span)
            begun = match.end()
    rest = trimmed(text, begun, end)
    if rest:
        found.append(rest)
    return found


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
