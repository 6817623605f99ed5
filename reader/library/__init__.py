"""The one door: a library opened in a folder, with a facet for each thing a reader does.

Queries return values, commands return `Changes`. A `Library` may be used from several threads; commands wait for one
another, queries do not.
"""

from datetime import UTC
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.folders import Home
from reader.library.articles import Articles
from reader.store import schema
from reader.store.connections import PerThread, Writer, in_words, open_reading

if TYPE_CHECKING:
    from datetime import datetime

    from reader.changes import Changes
    from reader.library.anki import Anki
    from reader.library.comparing import Comparing
    from reader.library.facts import Facts
    from reader.library.glossaries import Glossaries
    from reader.library.helps import Helps
    from reader.library.links import Links
    from reader.library.readiness import Readable
    from reader.library.readings import Readings
    from reader.library.reviewing import Reviewing
    from reader.library.roots import RootBridge
    from reader.library.speaking import Speaking
    from reader.library.study import Study
    from reader.library.undoing import Undoing
    from reader.library.words import Words


class Library:
    """Everything kept in one folder. A facet is imported when it is first asked for: showing an article needs only one."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self._reading = PerThread(home.library)
        self._writer = Writer(home.library)
        self.articles = Articles(self._reading, self._writer)

    @cached_property
    def words(self) -> "Words":
        """What a click on a word answers."""
        from reader.library.words import Words

        return Words(self.home)

    @cached_property
    def helps(self) -> "Helps":
        """What helps a reader along in a text."""
        from reader.library.helps import Helps

        return Helps(self, self.study.knows)

    @cached_property
    def readings(self) -> "Readings":
        """The words of articles, read in their sentences and kept."""
        from reader.library.readings import Readings

        return Readings(self.home, self.words)

    @cached_property
    def links(self) -> "Links":
        """Which passages say the same."""
        from reader.library.links import Links

        return Links(self._reading, self._writer, self.articles, self)

    @cached_property
    def comparing(self) -> "Comparing":
        """Who else says what a telling says, and where they differ."""
        from reader.library.comparing import Comparing

        return Comparing(self.articles, self)

    @cached_property
    def roots(self) -> "RootBridge":
        """The words of a root in both languages, and where the articles have them."""
        from reader.library.roots import RootBridge

        return RootBridge(self.articles, self.words)

    @cached_property
    def speech(self) -> "Speaking":
        """Words, passages and articles as sound."""
        from reader.library.speaking import Speaking

        return Speaking(self.home, self.words)

    @cached_property
    def study(self) -> "Study":
        """What the reader studies and knows."""
        from reader.library.study import Study

        return Study(self._reading, self._writer, _now)

    @cached_property
    def glossaries(self) -> "Glossaries":
        """Terms gathered under names."""
        from reader.library.glossaries import Glossaries

        return Glossaries(self._reading, self._writer, _now)

    @cached_property
    def facts(self) -> "Facts":
        """What stands on the cards and in the glossaries made of terms."""
        from reader.library.facts import Facts

        return Facts(self)

    @cached_property
    def anki(self) -> "Anki":
        """The terms as notes of Anki's, there and back."""
        from reader.library.anki import Anki

        return Anki(self, self._reading, self._writer, _now)

    @cached_property
    def readable(self) -> "Readable":
        """How much of each article the reader knows."""
        from reader.library.readiness import Readable

        return Readable(self)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """The cards of the terms that are learned."""
        from reader.library.reviewing import Reviewing

        return Reviewing(self, self._reading, self._writer, _now)

    @cached_property
    def undoing(self) -> "Undoing":
        """Taking back the last step, whatever it was."""
        from reader.library.undoing import Undoing

        return Undoing(self._reading, self._writer, _now)

    @classmethod
    def open(cls, folder: Path | None = None) -> "Library":
        """Open the library in `folder` (or the usual one), making it with the bundled story when there is none.

        Raises:
            MachineError: the folder cannot be written, the disk is full, or the file is damaged.
        """
        home = Home(folder) if folder else Home.usual()
        if not _is_current(home.library):
            with in_words(home.library):
                home.folder.mkdir(parents=True, exist_ok=True)
            schema.migrate(home.library)
        library = cls(home)
        try:
            if not library.articles.stories():
                library.articles.add_bundled()
        except BaseException:  # also when interrupted: a connection left open keeps the file on Windows
            library.close()
            raise
        return library

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def add(self, path: Path) -> "Changes":
        """Add a file: a text as an article, sentence pairs as two linked ones.

        Raises:
            InputError: it is neither.
            MachineError: it may not be read, or the library cannot be written.
        """
        from reader.changes import Changes, Kind
        from reader.library.adding import add_aligned, holds_pairs

        if not holds_pairs(path):
            return self.articles.add(path)
        add_aligned(self, path)
        return Changes.of(Kind.ARTICLES, Kind.LINKS)

    def version(self) -> tuple[int, int] | None:
        """What changes when another window wrote to the library, or this one for the first time; None while this one writes."""
        others = self._writer.others_version()
        if others is None:
            return None
        if others:
            return others, 0
        return 0, int(self._reading.connection().execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Let go of every file."""
        if "readings" in self.__dict__:
            self.readings.close()
        if "words" in self.__dict__:
            self.words.close()
        self._reading.close()
        self._writer.close()


def _now() -> "datetime":
    from datetime import datetime

    return datetime.now(UTC)


def _is_current(path: Path) -> bool:
    if not path.exists() or not path.stat().st_size:
        return False
    connection = open_reading(path)
    try:
        with in_words(path):
            return schema.is_current(connection)
    finally:
        connection.close()
