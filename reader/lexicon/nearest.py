"""The nearest known words to one that no list knows: one letter more, less, other or out of place, or all of them reversed.

A click on a misspelt or rare word shows what it might be meant for, nearest first, the commoner of two before the rarer.
"""

from collections.abc import Iterator

from reader.lexicon.entries import Entry, Source
from reader.lexicon.source import EntrySource
from reader.script.folding import fold
from reader.script.language import Language

_LETTERS = {
    Language.PERSIAN: "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    Language.ARABIC: "ابتثجحخدذرزسشصضطظعغفقکلمنوهی",
}
_SHORTEST, _LONGEST = 3, 16
_MOST = 3


def nearest(word: str, language: Language, source: EntrySource) -> tuple[Entry, ...]:
    """At most three entries that a word may be meant for; none for very short and very long ones."""
    folded = fold(word)
    if not _SHORTEST <= len(folded) <= _LONGEST:
        return ()
    # Text copied from an old PDF may stand in visual order, last letter first.
    candidates = {*_one_letter_away(folded, _LETTERS[language]), folded[::-1]} - {folded}
    found = [listed for some in source.entries(candidates, language).values() for listed in some]
    known = [listed for listed in found if listed.entry.senses and listed.entry.source is not Source.KNOWN]
    known.sort(key=lambda listed: (fold(listed.entry.lemma)[0] != folded[0], -listed.frequency))
    return tuple(dict.fromkeys(listed.entry for listed in known))[:_MOST]


def _one_letter_away(word: str, alphabet: str) -> Iterator[str]:
    for place in range(len(word) + 1):
        before, behind = word[:place], word[place:]
        if behind:
            yield before + behind[1:]
            yield from (before + letter + behind[1:] for letter in alphabet)
        if len(behind) > 1:
            yield before + behind[1] + behind[0] + behind[2:]
        yield from (before + letter + behind for letter in alphabet)
