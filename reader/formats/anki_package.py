"""Decks as `.apkg` files, written with genanki: importing one into Anki adds its notes, and updates those that are there.

What Anki knows them by never changes: the number of each note type, a deck's by its name, and each note's own id.
"""

import hashlib
import io
import itertools
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import genanki

from reader.formats.anki_cards import CSS, FONT_FILE, templates, type_name
from reader.formats.anki_notes import Note
from reader.script.language import Language
from reader.study.anki import NoteField

_TYPES = {Language.PERSIAN: 1_763_900_001_001, Language.ARABIC: 1_763_900_001_002}
_TYPES_CHANGED = 1_795_392_000
"""When the templates were changed last, in seconds since 1970. A reader who shapes them in Anki keeps theirs, being newer."""
_RIGHT_TO_LEFT = frozenset(NoteField) - {
    NoteField.KEY, NoteField.ROMANISED, NoteField.ENGLISH, NoteField.LANGUAGE, NoteField.KIND,
    NoteField.AUDIO, NoteField.SENTENCE_AUDIO,
}  # fmt: skip


class NoteRow(NamedTuple):
    """What a collection keeps of a note; the rest is the same for all."""

    number: int
    guid: str
    note_type: int
    tags: str
    fields: str
    sorted_by: str


class CardRow(NamedTuple):
    """What a collection keeps of a new card; the rest is the same for all."""

    number: int
    note: int
    deck: int
    order: int
    """Which template of the note type it is."""


class Collection(Protocol):
    """An empty collection that is being filled."""

    def execute(self, sql: str, values: Sequence[object] = ..., /) -> Any:
        """Run one statement."""
        ...

    def executescript(self, sql: str, /) -> Any:
        """Run several."""
        ...

    def add(self, notes: Iterable[NoteRow], cards: Iterable[CardRow], changed: int, /) -> None:
        """Add new notes and their cards; `changed` is in seconds since 1970."""
        ...


class _NoteType(genanki.Model):  # type: ignore[misc]
    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        """As genanki writes it, with the time of its own last change."""
        written: dict[str, Any] = super().to_json(_TYPES_CHANGED, deck_id)
        return written


def deck_id(name: str) -> int:
    """The number of a deck, from its name: Anki takes decks of one number and name for the same.

    >>> deck_id("Hamkhan") == deck_id("Hamkhan") != deck_id("Other")
    True
    """
    # As many digits as the milliseconds that Anki numbers its own decks by.
    return 10**12 + int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") % 10**12


class Deck:
    """The notes of one deck, ready to be written.

    Genanki writes the collection, its deck and its note types, and tells which cards a note has. The rows of notes and cards
    are written all at once, which takes half as long as one by one.

    Args:
        name: `::` parts a deck from the deck in it.
        notes: of either language.
    """

    def __init__(self, name: str, notes: Iterable[Note]) -> None:
        self._types = {language.value: _note_type(language) for language in Language}
        self._notes = tuple(notes)
        self._deck = genanki.Deck(deck_id(name), name)
        for language in dict.fromkeys(note.language for note in self._notes):
            self._deck.add_model(self._types[language])
        self._orders: dict[tuple[str, tuple[bool, ...]], tuple[int, ...]] = {}

    def write(self, collection: Collection, at: float) -> None:
        """Fill an empty collection.

        Args:
            collection: takes the statements and rows.
            at: seconds since 1970; Anki updates what it has when this is newer.
        """
        genanki.Package(self._deck).write_to_db(collection, at, itertools.count())
        numbers = itertools.count(int(at * 1000))
        notes, cards = [], []
        for note in self._notes:
            number = next(numbers)
            notes.append(
                NoteRow(
                    number,
                    note.guid,
                    self._types[note.language].model_id,
                    f" {' '.join(note.tags)} ",
                    "\x1f".join(note.fields),
                    # Anki lists notes by their first letters: the word, not the key.
                    note.field(NoteField.LEMMA),
                )
            )
            cards += [CardRow(next(numbers), number, self._deck.deck_id, order) for order in self._cards(note)]
        collection.add(notes, cards, int(at))

    def _cards(self, note: Note) -> tuple[int, ...]:
        """Which templates make a card of it, as its empty fields decide."""
        asked = note.language, tuple(map(bool, note.fields))
        if asked not in self._orders:
            cards = genanki.Note(self._types[note.language], ["x" if filled else "" for filled in asked[1]]).cards
            self._orders[asked] = tuple(card.ord for card in cards)
        return self._orders[asked]


def apkg(collection: bytes, media: Mapping[str, Path]) -> bytes:
    """The contents of an `.apkg` file.

    Args:
        collection: the filled collection, a database file of Anki's schema 11.
        media: files by the names under which the notes know them.

    Raises:
        OSError: a file cannot be read.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("collection.anki2", collection)
        archive.writestr("media", json.dumps({str(number): name for number, name in enumerate(media)}))
        for number, path in enumerate(media.values()):
            # Packing the font takes a fifth of the time of packing 3,000 notes, for 140 KB.
            archive.write(path, str(number), zipfile.ZIP_STORED if path.suffix == ".ttf" else None)
    return packed.getvalue()


def font() -> dict[str, Path]:
    """The reading face by its name among the media; empty where it is not installed."""
    try:
        path = Path(str(files("pylopdf_fonts_ar") / "NotoNaskhArabic-Variable.ttf"))
    except ModuleNotFoundError:
        return {}
    return {FONT_FILE: path} if path.exists() else {}


def _note_type(language: Language) -> _NoteType:
    return _NoteType(
        _TYPES[language],
        type_name(language),
        fields=[{"name": field.value, "rtl": field in _RIGHT_TO_LEFT} for field in NoteField],
        templates=list(_genanki_templates(language)),
        css=CSS,
    )


def _genanki_templates(language: Language) -> Iterator[dict[str, str]]:
    for each in templates(language):
        yield {"name": each.name, "qfmt": each.front, "afmt": each.back}
