"""Taking back what Anki exported: how far our terms were learned there, and every answer that was given."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.changes import Changes, Kind
from reader.formats.anki_archive import unpack
from reader.library.study import Study
from reader.store import anki_reviews
from reader.store.anki_collection import read_export
from reader.store.connections import Writer
from reader.study.anki import guid_of, key_text
from reader.study.anki_history import AnkiAnswer, AnkiExport, AnkiMemory, AnkiNote, status_after
from reader.study.cards import Card, CardId, Direction, Moment, Rating
from reader.study.days import Days
from reader.study.terms import LEARNING, Marking, Status, StudyDeed, TermId, TermKey


@dataclass(frozen=True, slots=True)
class AnkiImported:
    """What was taken."""

    notes: int
    """Notes of ours."""
    statuses: int
    """Terms whose status changed."""
    answers: int
    """Answers that were not kept yet."""
    foreign: int
    """Notes that are none of ours, and were left alone."""
    changes: Changes


def import_export(study: Study, writer: Writer, path: Path, now: int) -> AnkiImported:
    """Take statuses and answers from an export; the statuses are one step that can be undone.

    Raises:
        InputError: it is no export of Anki's, is cut short or damaged; nothing is changed.
        MachineError: it may not be read, or the library cannot be written.
    """
    known = {guid_of(key_text(term.key)): term.key for term in study.terms()}
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "collection.db"
        unpack(path, database)
        found = read_export(database, known, path)
    statuses = _set_statuses(study, found.notes)
    answers = _keep_answers(study, writer, found, now)
    kinds = ([Kind.STATUSES] if statuses else []) + ([Kind.REVIEWS] if answers else [])
    return AnkiImported(len(found.notes), statuses, answers, found.foreign, Changes.of(*kinds))


def _set_statuses(study: Study, notes: tuple[AnkiNote, ...]) -> int:
    vocabulary, terms = study.vocabulary(), {_compared(term.key) for term in study.terms()}
    wanted = []
    for note in notes:
        before = vocabulary.status(note.key)
        after = status_after(note, before)
        if after is Status.NEW and _compared(note.key) not in terms:
            # From another machine: it was made to be learned, and waits there for its first answer.
            after = LEARNING[0]
        if after is not before:
            wanted.append((Marking(note.key, note.surface), after))
    if wanted:
        study.set_statuses(wanted, deed=StudyDeed.IMPORT)
    return len(wanted)


def _keep_answers(study: Study, writer: Writer, found: AnkiExport, now: int) -> int:
    terms = {_compared(term.key): term.id for term in study.terms()}
    count, replay = 0, _replayer()
    with writer.transaction() as db:
        kept = anki_reviews.taken(db.conn)
        for note in found.notes:
            term = terms[_compared(note.key)]
            for card in note.cards:
                fresh = [answer for answer in card.answers if answer.at not in kept]
                if not fresh:
                    continue
                anki_reviews.keep_answers(db, term, card, fresh, now)
                count += len(fresh)
                memory = card.memory or replay(card.answers)
                if memory and card.state:
                    anki_reviews.keep_memory(db, term, card, memory)
    return count


def _compared(key: TermKey) -> tuple[object, ...]:
    return key.language, key.kind, key.folded


def _replayer() -> Callable[[Sequence[AnkiAnswer]], AnkiMemory | None]:
    """Works out what is remembered of a card from its answers, where Anki did not schedule by FSRS."""
    # Imported here: fsrs is wanted only where answers come back.
    from reader.study.scheduling import Scheduler

    scheduler = Scheduler(Days())

    def replay(answers: Sequence[AnkiAnswer]) -> AnkiMemory | None:
        card = Card(CardId(0), TermId(0), Direction.TO_MEANING)
        for answer in answers:
            card = scheduler.answered(card, Rating(answer.rating), Moment(answer.at))
        memory = card.memory
        return AnkiMemory(memory.stability, memory.difficulty) if memory.stability and memory.difficulty else None

    return replay
