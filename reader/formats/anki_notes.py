"""The notes made of terms: what stands in each field, as text for a spreadsheet and as HTML for Anki.

Words of the other script keep to themselves: a Latin name in a Persian sentence, a Persian word in an English gloss.
"""

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.formats.pairs import legal
from reader.script import letters
from reader.script.direction import without_isolates
from reader.study.anki import ALWAYS, NoteField, guid_of, key_text
from reader.study.facts import Context, TermFacts

GAP = "[…]"
_LATIN = re.compile(r"[A-Za-zÀ-ɏ](?:[\w .,'’&/+:@-]*[A-Za-zÀ-ɏ0-9])?", re.ASCII)
_WRITTEN = letters.ARABIC_LETTERS + "\u064b-\u065f\u0670"
_ARABIC = re.compile(rf"[{_WRITTEN}](?:[{_WRITTEN}\u0660-\u0669\u06f0-\u06f9\u200c\u060c\s]*[{_WRITTEN}])?")
_SPECIAL = re.compile(r"[&<>\r\n]")
_NOT_PLAIN_RIGHT_TO_LEFT = re.compile(r"[A-Za-zÀ-ɏ&<>\r\n]")
_NOT_PLAIN_LEFT_TO_RIGHT = re.compile(rf"[{_WRITTEN}&<>\r\n]")
"""Most fields are plain, and one search for all that need be written otherwise tells so."""
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Note:
    """A note as Anki keeps it."""

    guid: str
    language: str
    """ISO 639-1; each language has a note type of its own."""
    fields: tuple[str, ...]
    """HTML, in the order of `NoteField`."""
    tags: tuple[str, ...]

    def field(self, which: NoteField) -> str:
        """What stands in a field."""
        return self.fields[_PLACES[which]]


_PLACES = {field: place for place, field in enumerate(NoteField)}


class NoteMaker:
    """Makes notes with the fields that a reader wants.

    Args:
        wanted: the fields that are to be filled, beside those that always are.
        tags: of every note, beside those of its term.
    """

    def __init__(self, wanted: frozenset[NoteField], tags: Iterable[str] = ()) -> None:
        self._wanted = wanted
        self._tags = tuple(tags)
        # One look-up a field for all notes: a deck has thousands.
        made_apart = {NoteField.KEY, NoteField.SENTENCE, NoteField.CLOZE}
        self._columns = tuple(
            (_PLACES[field], of, _WRITERS.get(field, _right_to_left))
            for field, of in _TEXTS.items()
            if field in (wanted | ALWAYS) - made_apart
        )

    def note(self, facts: TermFacts, sounds: Mapping[NoteField, str] | None = None) -> Note:
        """The note of a term; `sounds` names the files that say the word and the sentence."""
        fields = [""] * len(_PLACES)
        for place, of, write in self._columns:
            text = of(facts)
            if text:
                fields[place] = write(text if text.isprintable() else _clean(text))
        key = key_text(facts.term.key)
        fields[0] = _escaped(key)
        if facts.context:
            for field, text in _sentences(facts.context):
                if field in self._wanted:
                    fields[_PLACES[field]] = text
        for field, name in (sounds or {}).items():
            if field in self._wanted:
                fields[_PLACES[field]] = f"[sound:{name}]"
        return Note(guid_of(key), facts.term.key.language.value, tuple(fields), self._tags_of(facts.term.tags))

    def _tags_of(self, own: tuple[str, ...]) -> tuple[str, ...]:
        if not own and not self._tags:
            return ()
        return tuple(dict.fromkeys(word for tag in (*own, *self._tags) if (word := "_".join(tag.split()))))


_TEXTS: dict[NoteField, Callable[[TermFacts], str]] = {
    NoteField.KEY: lambda facts: key_text(facts.term.key),
    NoteField.SURFACE: lambda facts: facts.term.surface or facts.term.key.text,
    NoteField.LEMMA: lambda facts: facts.term.key.text,
    NoteField.VOCALISED: lambda facts: facts.vocalised,
    NoteField.ROMANISED: lambda facts: facts.romanised,
    NoteField.ENGLISH: lambda facts: facts.english,
    NoteField.COUNTERPART: lambda facts: "، ".join(facts.counterparts),
    NoteField.SENTENCE: lambda facts: facts.context.sentence if facts.context else "",
    NoteField.LINKED_SENTENCE: lambda facts: facts.context.linked if facts.context else "",
    NoteField.SOURCE: lambda facts: facts.context.source if facts.context else "",
    NoteField.NOTES: lambda facts: facts.term.note,
    NoteField.LANGUAGE: lambda facts: facts.term.key.language.value,
    NoteField.KIND: lambda facts: facts.term.key.kind.value,
}
"""What stands in a field, as plain text; a sentence with a gap is made in HTML alone."""


def field_texts(facts: TermFacts, wanted: frozenset[NoteField]) -> dict[NoteField, str]:
    """What stands in the fields that are wanted, as plain text."""
    kept = wanted | ALWAYS
    return {field: _clean(text) for field, of in _TEXTS.items() if field in kept and (text := of(facts))}


def _clean(text: str) -> str:
    """Text as Anki may keep it."""
    return text if text.isprintable() else legal(without_isolates(text))


@lru_cache(maxsize=1 << 10)
def _either(text: str) -> str:
    """Which way it runs is told by its first letter."""
    return _left_to_right(text) if _begins_latin(text) else _right_to_left(text)


def _begins_latin(text: str) -> bool:
    latin, arabic = _LATIN.search(text), _ARABIC.search(text)
    return latin is not None and (arabic is None or latin.start() < arabic.start())


def _right_to_left(text: str) -> str:
    return _isolated(text, _LATIN, '<bdi dir="ltr">') if _NOT_PLAIN_RIGHT_TO_LEFT.search(text) else text


@lru_cache(maxsize=1 << 10)  # terms of one article repeat its sentences
def _sentence(text: str) -> str:
    return _right_to_left(text)


def _left_to_right(text: str) -> str:
    return _isolated(text, _ARABIC, '<bdi dir="rtl">') if _NOT_PLAIN_LEFT_TO_RIGHT.search(text) else text


def _isolated(text: str, runs: re.Pattern[str], opening: str) -> str:
    pieces: list[str] = []
    place = 0
    for run in runs.finditer(text):
        pieces += (_escaped(text[place : run.start()]), opening, _escaped(run.group()), "</bdi>")
        place = run.end()
    return "".join((*pieces, _escaped(text[place:])))


def _escaped(text: str) -> str:
    if not _SPECIAL.search(text):
        return text
    escaped = html.escape(text, quote=False)
    return _LINE_END.sub("<br>", escaped)


def _sentences(context: Context) -> tuple[tuple[NoteField, str], ...]:
    """The sentence of a term with its words marked, and with a gap in the place of each."""
    marked: list[str] = []
    blanked: list[str] = []
    place = 0
    for span in sorted(context.within):
        if span.start >= place:
            before = _right_to_left(_clean(context.sentence[place : span.start]))
            marked += (before, f'<b class="term">{_escaped(_clean(span.of(context.sentence)))}</b>')
            blanked += (before, f'<span class="gap">{GAP}</span>')
            place = span.end
    rest = _right_to_left(_clean(context.sentence[place:]))
    cloze = "".join((*blanked, rest)) if blanked else ""
    return (NoteField.SENTENCE, "".join((*marked, rest))), (NoteField.CLOZE, cloze)


_WRITERS: dict[NoteField, Callable[[str], str]] = {
    NoteField.LANGUAGE: _escaped,
    NoteField.KIND: _escaped,
    NoteField.ENGLISH: _left_to_right,
    NoteField.ROMANISED: _left_to_right,
    NoteField.LINKED_SENTENCE: _sentence,
    NoteField.SOURCE: _either,
    NoteField.NOTES: _either,
}
"""How the text of a field is written where it is not Persian or Arabic."""
