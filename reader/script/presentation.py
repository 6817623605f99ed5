"""Right-to-left text for places that draw code points as they come: plain terminals and bare canvases.

Qt, HTML and office documents shape and order by themselves; nothing from this room ever reaches them. It is the only
user of arabic-reshaper (joining letters) and python-bidi (visual order).

>>> visual("سلام (world)", right_to_left=True) == "(world) \ufee1\ufefc\ufeb3"
True
"""

import re
import unicodedata
from functools import cache
from typing import cast

import arabic_reshaper
from bidi import get_display

_PAIRS = ("()", "[]", "{}", "<>", "«»", "‹›", "⟨⟩", "⁅⁆", "≤≥", "【】")
_MIRRORED = {pair[0]: pair[1] for pair in _PAIRS} | {pair[1]: pair[0] for pair in _PAIRS}
_TRACKER = "\U000e0020"
_SENTINEL = "·"
"""Stands at the end, in the base direction, so that a tracker there stays with its bracket (UAX 9, rule L1)."""
_BRACKET = re.escape("".join(_MIRRORED))
_TRACKED = re.compile(f"{_TRACKER}([{_BRACKET}])|([{_BRACKET}]){_TRACKER}")


@cache
def _reshaper() -> arabic_reshaper.ArabicReshaper:
    # Vowel marks are kept: by default the library deletes them.
    return arabic_reshaper.ArabicReshaper({"delete_harakat": False, "support_ligatures": True})


def shaped(text: str) -> str:
    """`text` in reading order with every letter in its joined form."""
    return cast(str, _reshaper().reshape(text))


def visual(text: str, *, right_to_left: bool) -> str:
    """One line as a terminal without bidi must print it: joined and in visual order from the left."""
    tracked = "".join(c + _TRACKER if c in _MIRRORED else c for c in shaped(text))
    ordered = get_display(tracked + _SENTINEL, base_dir="R" if right_to_left else "L")
    return _mirror_tracked(ordered[1:] if right_to_left else ordered[:-1])


def _mirror_tracked(ordered: str) -> str:
    """Mirror the brackets that were turned around, which `get_display` leaves as they are (UAX 9, rule L4).

    Behind each bracket stands a tracker, a character of class BN, which takes the bracket's level (UAX 9, 5.2): where
    the tracker now comes first, the stretch was turned around.
    """
    return _TRACKED.sub(lambda match: _MIRRORED[match[1]] if match[1] else match[2], ordered)


def columns(text: str) -> int:
    """How many terminal columns `text` takes once shaped: marks and joiners take none."""
    return sum(
        0 if unicodedata.combining(character) or unicodedata.category(character) == "Cf" else 1 for character in shaped(text)
    )
