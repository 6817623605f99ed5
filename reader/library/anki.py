"""Anki: terms written as a deck or as lines of text, seen beforehand as cards, sent to a running Anki, and taken back.

What Anki exports is read next door, in `anki_importing`; `anki_pushing` speaks to a running Anki.
"""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.errors import InputError
from reader.formats import anki_cards, anki_text
from reader.formats.anki_notes import Note, NoteMaker, field_texts
from reader.formats.whole_file import write_whole
from reader.jobs import Progress, silent, without_collecting
from reader.script.language import Language
from reader.store.connections import PerThread, Writer
from reader.study.anki import AUDIO, AnkiChoice, CardPreview, NoteField, TextKind
from reader.study.facts import TermFacts
from reader.study.terms import Term

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.anki_importing import AnkiImported
    from reader.library.anki_pushing import Pushed


class SavesWords(Protocol):
    """Whatever says words: the speech of a library, where it has one."""

    def save_words(self, words: Sequence[tuple[str, Language]], folder: Path, /) -> Sequence[Path]:
        """A sound file for each word, in order; names are ASCII and the word's for good."""
        ...


@dataclass(frozen=True, slots=True)
class AnkiExported:
    """What was written."""

    path: Path
    notes: int
    deck: str


class Anki:
    """The reader's terms as notes of Anki's.

    Args:
        door: the library; its word list must be prepared.
        reading: connections of the library.
        writer: to the library.
        now: the moment, with its time zone.
    """

    def __init__(self, door: "Library", reading: PerThread, writer: Writer, now: Callable[[], datetime]) -> None:
        self._door = door
        self._reading = reading
        self._writer = writer
        self._now = now

    def terms(self, choice: AnkiChoice) -> tuple[Term, ...]:
        """The terms that are wanted, in the order in which they were marked."""
        found = self._door.study.terms(choice.terms)
        if choice.story is None:
            return found
        stories = [story for story in self._door.articles.stories() if story.id == choice.story]
        articles = {article.id for story in stories for article in story.articles}
        return tuple(term for term in found if term.place and term.place.article in articles)

    def preview(self, choice: AnkiChoice, most: int = 1) -> tuple[CardPreview, ...]:
        """The cards of the first terms as Anki would show them."""
        facts = self._door.facts.of(self.terms(choice)[:most])
        maker = NoteMaker(choice.fields, choice.tags)
        return tuple(card for each in facts for card in anki_cards.previews(maker.note(each)))

    def export(
        self, choice: AnkiChoice, out: Path, *, speech: SavesWords | None = None, progress: Progress = silent
    ) -> AnkiExported:
        """Write a deck; importing it into Anki adds what is new and updates what is there, and no schedule is touched.

        Args:
            choice: which terms and fields.
            out: the `.apkg` file, which is replaced when it is there.
            speech: says the words where the fields for sound are wanted; otherwise the library does.
            progress: told how far it is.

        Raises:
            InputError: there are no such terms, or no place for the file.
            MachineError: it cannot be written; what stood there before still stands.
        """
        with without_collecting():
            return self._write(choice, out, speech, progress)

    def _write(self, choice: AnkiChoice, out: Path, speech: SavesWords | None, progress: Progress) -> AnkiExported:
        # Imported here: genanki takes 70 ms.
        from reader.formats.anki_package import Deck, apkg, font
        from reader.store.anki_collection import filled

        facts = self._facts(choice)
        progress(1, _STEPS)
        with tempfile.TemporaryDirectory() if choice.fields & AUDIO else nullcontext() as folder:
            sounds = _sounds(facts, choice, speech or self._door.speech, Path(folder)) if folder else {}
            notes = _notes(facts, choice, sounds)
            deck = Deck(choice.deck, notes)
            media = font() | {path.name: path for each in sounds.values() for path in each.values()}
            progress(2, _STEPS)
            at = self._now().timestamp()
            packed = apkg(filled(lambda cursor: deck.write(cursor, at)), media)
        write_whole([(out, (packed,))])
        progress(_STEPS, _STEPS)
        return AnkiExported(out, len(notes), choice.deck)

    def export_text(self, choice: AnkiChoice, out: Path, kind: TextKind) -> AnkiExported:
        """Write lines of text for Anki's text import, or for Quizlet.

        Raises:
            InputError: there are no such terms, or no place for the file.
            MachineError: it cannot be written; what stood there before still stands.
        """
        facts = self._facts(choice)
        if kind is TextKind.ANKI:
            lines = anki_text.anki_lines(_notes(facts, choice), choice.deck)
        else:
            lines = anki_text.quizlet_lines(field_texts(each, choice.fields) for each in facts)
        write_whole([(out, lines)])
        return AnkiExported(out, len(facts), choice.deck)

    def read_back(self, path: Path) -> "AnkiImported":
        """Take statuses and answers from what Anki exported (`.apkg`, `.colpkg`); notes that are not ours are left alone.

        Args:
            path: the export.

        Raises:
            InputError: it is no such export, is cut short or damaged; nothing is changed.
            MachineError: it may not be read, or the library cannot be written.
        """
        from reader.library.anki_importing import import_export

        return import_export(self._door.study, self._writer, path, int(self._now().timestamp() * 1000))

    def push(
        self, choice: AnkiChoice, *, url: str = "", speech: SavesWords | None = None, progress: Progress = silent
    ) -> "Pushed":
        """Send terms to the Anki that runs on this machine, through its add-on AnkiConnect; notes there are updated.

        Args:
            choice: which terms and fields.
            url: where AnkiConnect listens, if not in its usual place.
            speech: says the words where the fields for sound are wanted; otherwise the library does.
            progress: told how many notes are done.

        Raises:
            InputError: there are no such terms, or Anki refuses.
            MachineError: Anki does not run, or its add-on is not there.
        """
        from reader.library.anki_pushing import push_notes

        facts = self._facts(choice)
        with tempfile.TemporaryDirectory() if choice.fields & AUDIO else nullcontext() as folder:
            sounds = _sounds(facts, choice, speech or self._door.speech, Path(folder)) if folder else {}
            media = {path.name: path for each in sounds.values() for path in each.values()}
            return push_notes(_notes(facts, choice, sounds), choice.deck, media, url, progress)

    def _facts(self, choice: AnkiChoice) -> tuple[TermFacts, ...]:
        wanted = self.terms(choice)
        if not wanted:
            raise InputError(
                "There are no such words to write: mark some as learning first (key 1 on a word, or "
                "`hamkhan term set WORD --language fa --status 1`), or ask for others."
            )
        return self._door.facts.of(wanted)


_STEPS = 3


_Sounds = Mapping[int, Mapping[NoteField, Path]]
"""Sound files by the place of the note."""


def _notes(facts: Sequence[TermFacts], choice: AnkiChoice, sounds: "_Sounds | None" = None) -> list[Note]:
    maker, said = NoteMaker(choice.fields, choice.tags), sounds or {}
    if not said:
        return [maker.note(each) for each in facts]
    names = [{field: path.name for field, path in said.get(place, {}).items()} for place in range(len(facts))]
    return [maker.note(each, each_said) for each, each_said in zip(facts, names, strict=True)]


def _sounds(facts: Sequence[TermFacts], choice: AnkiChoice, speech: SavesWords, folder: Path) -> _Sounds:
    wanted = [
        (place, field, text, each.term.key.language)
        for place, each in enumerate(facts)
        for field in AUDIO & choice.fields
        if (text := _said(each, field))
    ]
    paths = speech.save_words([(text, language) for _, _, text, language in wanted], folder)
    found: dict[int, dict[NoteField, Path]] = {}
    for (place, field, _, _), path in zip(wanted, paths, strict=True):
        found.setdefault(place, {})[field] = path
    return found


def _said(facts: TermFacts, field: NoteField) -> str:
    if field is NoteField.AUDIO:
        return facts.vocalised or facts.term.key.text
    return facts.context.sentence if facts.context else ""
