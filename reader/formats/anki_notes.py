"""The notes made of terms: what stands in each field, as text for a spreadsheet and as HTML for Anki.

Words of the other script keep to themselves: a Latin name in a Persian sentence, a Persian word in an English gloss.
"""

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from reader.formats.pairs import legal
from reader.script import letters
from reader.script.direction import without_isolates
from reader.study.anki import ALWAYS, NoteField, guid_of, key_text
from reader.study.facts import Context, TermFacts

GAP = "[…]"
_LATIN = re.compile(r"[A-Za-zÀ-ɏ](?:[\w .,'’&/+:@-]*[A-Za-zÀ-ɏ0-9])?", re.ASCII)
_WRITTEN = letters.ARABIC_LETTERS + "\u064b-\u065f\u0670"
_ARABIC = re.compile(rf"[{_WRITTEN}](?:[{_WRITTEN}\u0660-\u0669\u06f0-\u06f9\u200c\u060c\s]*[{_WRITTEN}])?")
_LEFT_TO_RIGHT = frozenset({NoteField.ENGLISH, NoteField.ROMANISED})
_EITHER = frozenset({NoteField.SOURCE, NoteField.NOTES})
"""Which way they run is told by their first letter."""
_AS_THEY_ARE = frozenset({NoteField.KEY, NoteField.AUDIO, NoteField.SENTENCE_AUDIO, NoteField.LANGUAGE, NoteField.KIND})
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


def note_of(
    facts: TermFacts, wanted: frozenset[NoteField], tags: Iterable[str] = (), sounds: Mapping[NoteField, str] | None = None
) -> Note:
    """The note of a term.

    Args:
        facts: what is known of it.
        wanted: the fields that are to be filled, beside those that always are.
        tags: beside the term's own.
        sounds: the names of the files that say the word and the sentence.
    """
    texts = field_texts(facts, wanted)
    for field, name in (sounds or {}).items():
        if field in wanted:
            texts[field] = f"[sound:{name}]"
    context = facts.context
    filled = {field: as_html(text, field) for field, text in texts.items()}
    if context and context.within:
        for field, show in ((NoteField.SENTENCE, _marked), (NoteField.CLOZE, _blanked)):
            if field in wanted:
                filled[field] = _sentence_html(context, show)
    return Note(
        guid_of(texts[NoteField.KEY]),
        facts.term.key.language.value,
        tuple(filled.get(field, "") for field in NoteField),
        tuple(dict.fromkeys(word for tag in (*facts.term.tags, *tags) if (word := "_".join(tag.split())))),
    )


def field_texts(facts: TermFacts, wanted: frozenset[NoteField]) -> dict[NoteField, str]:
    """What stands in the fields that are wanted, as plain text."""
    term, context = facts.term, facts.context
    texts = {
        NoteField.KEY: key_text(term.key),
        NoteField.SURFACE: term.surface or term.key.text,
        NoteField.LEMMA: term.key.text,
        NoteField.VOCALISED: facts.vocalised,
        NoteField.ROMANISED: facts.romanised,
        NoteField.ENGLISH: facts.english,
        NoteField.COUNTERPART: "، ".join(facts.counterparts),
        NoteField.NOTES: term.note,
        NoteField.LANGUAGE: term.key.language.value,
        NoteField.KIND: term.key.kind.value,
    }
    if context:
        texts[NoteField.SENTENCE] = context.sentence
        texts[NoteField.LINKED_SENTENCE] = context.linked
        texts[NoteField.SOURCE] = context.source
        if context.within:
            texts[NoteField.CLOZE] = "".join(GAP if inside else piece for piece, inside in _pieces(context))
    kept = {field: text for field, text in texts.items() if text and (field in wanted or field in ALWAYS)}
    return {field: legal(without_isolates(text)) for field, text in kept.items()}


def as_html(text: str, field: NoteField) -> str:
    """Text as it stands in a field: escaped, words of the other script kept to themselves."""
    if field in _AS_THEY_ARE:
        return html.escape(text, quote=False)
    runs_left = field in _LEFT_TO_RIGHT or (field in _EITHER and _begins_latin(text))
    return _left_to_right(text) if runs_left else _right_to_left(text)


def _begins_latin(text: str) -> bool:
    latin, arabic = _LATIN.search(text), _ARABIC.search(text)
    return latin is not None and (arabic is None or latin.start() < arabic.start())


def _right_to_left(text: str) -> str:
    return _isolated(text, _LATIN, '<bdi dir="ltr">')


def _left_to_right(text: str) -> str:
    return _isolated(text, _ARABIC, '<bdi dir="rtl">')


def _isolated(text: str, runs: re.Pattern[str], opening: str) -> str:
    if not runs.search(text):
        return _escaped(text)
    pieces: list[str] = []
    place = 0
    for run in runs.finditer(text):
        pieces += (_escaped(text[place : run.start()]), opening, _escaped(run.group()), "</bdi>")
        place = run.end()
    return "".join((*pieces, _escaped(text[place:])))


def _escaped(text: str) -> str:
    escaped = html.escape(text, quote=False)
    return _LINE_END.sub("<br>", escaped) if "\n" in escaped or "\r" in escaped else escaped


def _marked(words: str) -> str:
    return f'<b class="term">{_escaped(words)}</b>'


def _blanked(_words: str) -> str:
    return f'<span class="gap">{GAP}</span>'


def _sentence_html(context: Context, show: Callable[[str], str]) -> str:
    return "".join(show(piece) if inside else _right_to_left(piece) for piece, inside in _pieces(context))


def _pieces(context: Context) -> list[tuple[str, bool]]:
    """The sentence cut at the places of the term's words."""
    pieces: list[tuple[str, bool]] = []
    place = 0
    for span in sorted(context.within):
        if span.start >= place:
            pieces += ((context.sentence[place : span.start], False), (span.of(context.sentence), True))
            place = span.end
    pieces.append((context.sentence[place:], False))
    return [(legal(without_isolates(piece)), inside) for piece, inside in pieces]
