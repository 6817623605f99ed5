"""Sending notes to the Anki that runs on this machine: what it has is updated, what it lacks is added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.formats.anki_cards import CSS, TYPE_NAMES, templates, type_name
from reader.formats.anki_connect import USUAL_URL, AnkiConnect, NoteToAdd
from reader.formats.anki_notes import Note
from reader.formats.anki_package import font
from reader.jobs import Progress
from reader.script.language import Language
from reader.study.anki import NoteField

_AT_ONCE = 100
"""Notes in one request: Anki's window stands still while it answers."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of the notes."""

    added: int
    updated: int
    refused: tuple[str, ...]
    """Words whose notes Anki did not take."""


def push_notes(notes: Sequence[Note], deck: str, media: Mapping[str, Path], url: str, progress: Progress) -> Pushed:
    """Send notes, with their note types, deck and media.

    Raises:
        InputError: Anki refuses.
        MachineError: Anki does not run, or its add-on is not there.
    """
    connect = AnkiConnect(url or USUAL_URL)
    connect.ask_permission()
    there = set(connect.type_names())
    for language in {Language(note.language) for note in notes}:
        if type_name(language) not in there:
            connect.create_type(type_name(language), [field.value for field in NoteField], CSS, templates(language))
    connect.create_deck(deck)
    known = _known(connect, there)
    for name, path in {**font(), **media}.items():
        connect.store_media(name, path.read_bytes())
    added, updated, refused = 0, 0, []
    for start in range(0, len(notes), _AT_ONCE):
        some = notes[start : start + _AT_ONCE]
        old = [note for note in some if note.field(NoteField.KEY) in known]
        connect.update_fields([(known[note.field(NoteField.KEY)], _fields(note)) for note in old])
        for tags in dict.fromkeys(note.tags for note in old if note.tags):
            connect.add_tags([known[note.field(NoteField.KEY)] for note in old if note.tags == tags], tags)
        new = [note for note in some if note.field(NoteField.KEY) not in known]
        made = connect.add([NoteToAdd(deck, type_name(Language(note.language)), _fields(note), note.tags) for note in new])
        refused += [note.field(NoteField.LEMMA) for note, number in zip(new, made, strict=True) if number is None]
        updated, added = updated + len(old), added + sum(number is not None for number in made)
        progress(start + len(some), len(notes))
    return Pushed(added, updated, tuple(refused))


def _known(connect: AnkiConnect, there: set[str]) -> dict[str, int]:
    """The numbers of the notes of our types, by their keys."""
    numbers = [number for name in sorted(TYPE_NAMES & there) for number in connect.find(f'"note:{name}"')]
    found: dict[str, int] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        for number, fields in connect.fields_of(numbers[start : start + _AT_ONCE]):
            found.setdefault(fields.get(NoteField.KEY.value, ""), number)
    return found


def _fields(note: Note) -> dict[str, str]:
    return {field.value: note.field(field) for field in NoteField}
