"""Which way a text runs, and how to set a foreign stretch into it without disturbing it.

The base direction of an article follows from its language, never from its first letter (which may be a number or a
Latin name). A label that mixes scripts wraps each foreign run in isolates (Unicode Standard Annex 9, 2.4), which Qt
honours; they are stripped again from whatever leaves the window.
"""

import re

LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE = "\u2066", "\u2067", "\u2068"
POP_ISOLATE = "\u2069"

_ISOLATES = re.compile("[\u2066-\u2069]")


def isolate(text: str, *, right_to_left: bool | None = None) -> str:
    """`text` wrapped so that it keeps to itself; None lets its first strong letter decide.

    >>> isolate("كتاب", right_to_left=True) == "\u2067كتاب\u2069"
    True
    """
    opening = {True: RIGHT_TO_LEFT_ISOLATE, False: LEFT_TO_RIGHT_ISOLATE, None: FIRST_STRONG_ISOLATE}[right_to_left]
    return f"{opening}{text}{POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """`text` as it was before isolates were put in, for copying, searching and exporting."""
    return _ISOLATES.sub("", text)
