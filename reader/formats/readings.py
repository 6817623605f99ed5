"""The words of an article as they were read, as JSON: short names, for an article has thousands."""

import json

from reader.script.language import Language
from reader.study.terms import TermKind
from reader.study.vocabulary import ReadText, ReadUnit, ReadWord
from reader.text.spans import Span


def write_reading(read: ReadText) -> str:
    """The reading of a text; the surfaces are left to the text."""
    words = [
        [word.span.start, word.span.end, word.lemma, word.pos, word.unit, int(word.is_listed), word.twin, word.frequency]
        for word in read.words
    ]
    units = [[unit.kind.value, unit.lemma, [[span.start, span.end] for span in unit.spans]] for unit in read.units]
    return json.dumps({"words": words, "units": units}, ensure_ascii=False, separators=(",", ":"))


def read_reading(written: str, text: str, language: Language) -> ReadText:
    """The reading of `text` as it was written."""
    found = json.loads(written)
    words = tuple(
        ReadWord(Span(start, end), text[start:end], lemma, pos, unit, bool(listed), twin, frequency)
        for start, end, lemma, pos, unit, listed, twin, frequency in found["words"]
    )
    units = tuple(
        ReadUnit(TermKind(kind), lemma, tuple(Span(start, end) for start, end in spans))
        for kind, lemma, spans in found["units"]
    )
    return ReadText(language, words, units)
