"""What the reader studies and knows: for now, their languages."""

from reader.changes import Changes, Kind
from reader.store import profile as store
from reader.store.connections import PerThread, Writer
from reader.study.profile import Profile


class Study:
    """The reader's side of a library."""

    def __init__(self, reading: PerThread, writer: Writer) -> None:
        self._reading = reading
        self._writer = writer

    def profile(self) -> Profile | None:
        """What the reader told us of their languages; None when they were never asked."""
        return Profile.from_values(store.profile_values(self._reading.connection()))

    def set_profile(self, profile: Profile) -> Changes:
        """Keep it; an empty profile is the answer left out."""
        with self._writer.transaction() as db:
            for key, value in profile.values().items():
                store.keep_profile_value(db, key, value)
        return Changes.of(Kind.PROFILE)
