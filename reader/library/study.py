"""What the reader studies and knows: their languages, their terms with statuses and history."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from reader.changes import Changes, Kind
from reader.lexicon.entries import Entry
from reader.store import profile as profile_store
from reader.store import terms as store
from reader.store.connections import PerThread, Writer
from reader.study.profile import Profile
from reader.study.terms import (
    ALL_TERMS,
    Marking,
    Status,
    StatusChange,
    StudyDeed,
    Term,
    TermFilter,
    TermId,
    TermKey,
    TermKind,
    check_letters,
)
from reader.study.vocabulary import Vocabulary

_FEW = 200
"""Changes that are rather taken over than everything read anew."""


class Study:
    """The reader's side of a library.

    Args:
        reading: connections of the library.
        writer: to the library.
        now: the moment, with its time zone.
    """

    def __init__(self, reading: PerThread, writer: Writer, now: Callable[[], datetime]) -> None:
        self._reading = reading
        self._writer = writer
        self._now = now
        self._vocabulary: tuple[int, Vocabulary] | None = None
        """With the number of the last change of a status it knows of."""

    def profile(self) -> Profile | None:
        """What the reader told us of their languages; None when they were never asked."""
        return Profile.from_values(profile_store.profile_values(self._reading.connection()))

    def set_profile(self, profile: Profile) -> Changes:
        """Keep it; an empty profile is the answer left out."""
        with self._writer.transaction() as db:
            for key, value in profile.values().items():
                profile_store.keep_profile_value(db, key, value)
        return Changes.of(Kind.PROFILE)

    def vocabulary(self) -> Vocabulary:
        """The statuses of all terms as they are now; only what has changed is read."""
        connection = self._reading.connection()
        stamp, kept = store.last_change(connection), self._vocabulary
        if kept is None or not 0 <= stamp - kept[0] <= _FEW:
            kept = stamp, Vocabulary(store.statuses(connection))
        elif stamp != kept[0]:
            kept = stamp, kept[1].with_statuses(store.statuses_since(connection, kept[0]))
        self._vocabulary = kept
        return kept[1]

    def knows(self, entry: Entry) -> bool:
        """Whether the reader knows a word of the list, or wants to hear no more of it."""
        status = self.vocabulary().status(TermKey(entry.language, TermKind.LEMMA, entry.lemma))
        return status in (Status.KNOWN, Status.IGNORED)

    def terms(self, wanted: TermFilter = ALL_TERMS) -> tuple[Term, ...]:
        """The terms that were ever marked or gathered, in the order in which they were; those of a glossary in its order."""
        return store.terms(self._reading.connection(), wanted)

    def term_of(self, key: TermKey) -> Term | None:
        """The term of a key, if it was ever marked or gathered."""
        return store.term_of(self._reading.connection(), key)

    def history(self, term: TermId | None = None) -> tuple[StatusChange, ...]:
        """Every change of the status of a term, or of all of them, the oldest first."""
        return store.history(self._reading.connection(), term)

    def set_status(self, markings: Sequence[Marking], status: Status, *, deed: StudyDeed = StudyDeed.STATUS) -> Changes:
        """Give terms a status, as one step that can be undone.

        Raises:
            InputError: a term has no letters.
            MachineError: the library cannot be written.
        """
        return self.set_statuses(((marking, status) for marking in markings), deed=deed)

    def set_statuses(self, wanted: Iterable[tuple[Marking, Status]], *, deed: StudyDeed = StudyDeed.STATUS) -> Changes:
        """Give each of these terms a status of its own, as one step.

        Raises:
            InputError: a term has no letters.
            MachineError: the library cannot be written.
        """
        at = self._moment()
        with self._writer.transaction() as db:
            changes = []
            for marking, status in wanted:
                check_letters(marking.key)
                change = store.mark(db, marking, status, at)
                if change:
                    changes.append(change)
            if changes:
                store.write_step(db, deed, changes, at)
        return Changes.of(Kind.STATUSES) if changes else Changes()

    def set_words(self, term: TermId, *, note: str, tags: Sequence[str]) -> Changes:
        """Keep the reader's own note and tags for a term."""
        cleaned = tuple(dict.fromkeys(tag.strip().replace(" ", "_") for tag in tags if tag.strip()))
        with self._writer.transaction() as db:
            store.set_words(db, term, note=note.strip(), tags=cleaned)
        return Changes.of(Kind.STATUSES)

    def _moment(self) -> str:
        return self._now().isoformat(timespec="seconds")
