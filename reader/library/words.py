"""Words: what a click on one answers, and a whole text annotated."""

import getpass
import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reader.errors import MachineError
from reader.folders import Home, resources
from reader.jobs import Progress, silent
from reader.lexicon.glosses import Gloss
from reader.lexicon.lookup import Lookup
from reader.lexicon.names import Names
from reader.lexicon.units import Unit, UnitKind, Units
from reader.lexicon.wordlist import Refusal
from reader.script.language import Language
from reader.store.wordlist import WordlistDatabase, fingerprint_of
from reader.text.sentences import sentences
from reader.text.spans import Span
from reader.text.tokens import Token, tokens


def _spare_place(home: Home) -> Path:
    """Where the compiled list of a home that may not be written lies: a folder of this user's alone."""
    owner = getpass.getuser()
    digest = hashlib.sha256(str(home.folder.absolute()).encode()).hexdigest()[:8]
    return Path(tempfile.gettempdir()) / f"hamkhan-{owner}" / digest / "wordlist.db"


@dataclass(frozen=True, slots=True)
class Annotated:
    """A token with what is known of it where it stands."""

    token: Token
    glosses: tuple[Gloss, ...]
    """Every reading, best first; those of the whole word where the token is part of a torn one."""
    unit: Span | None = None
    """The place of the torn word or the term it belongs to."""
    term: Gloss | None = None
    """The term it belongs to, shown before its own reading."""


class Words:
    """The compiled word list of a library, and the look-ups on it."""

    def __init__(self, home: Home) -> None:
        self._places = (home.wordlist, _spare_place(home))
        self._path = home.wordlist

    def is_ready(self) -> bool:
        """Whether the list is compiled from the sources as they are now."""
        from reader.store.compilation import fingerprint

        wanted = fingerprint(resources() / "wordlist")
        for place in self._places:
            if fingerprint_of(place) == wanted:
                self._path = place
                return True
        return False

    def prepare(self, progress: Progress = silent) -> tuple[Refusal, ...]:
        """Compile the list if that is needed; where the home may not be written, into the system's temporary folder.

        Raises:
            MachineError: the disk is full, or the tables are not installed.
        """
        if self.is_ready():
            return ()
        try:
            return self.compile(self._places[0], progress)
        except MachineError as error:
            if not isinstance(error.__cause__, OSError):
                raise
            return self.compile(self._places[1], progress)

    def compile(self, place: Path, progress: Progress = silent) -> tuple[Refusal, ...]:
        """Compile the list into a file, whether needed or not; the lines that were refused are returned."""
        from reader.store.compilation import compile_wordlist

        refusals = compile_wordlist(resources() / "wordlist", place, progress)
        self._path = place
        return refusals

    @cached_property
    def _database(self) -> WordlistDatabase:
        return WordlistDatabase(self._path)

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self._database)

    @cached_property
    def _units(self) -> Units:
        return Units(self._database)

    @cached_property
    def names_in(self) -> Names:
        """Finds the names a passage mentions."""
        return Names(self._database)

    def glosses(self, word: str, language: Language) -> tuple[Gloss, ...]:
        """Every reading of a word out of context, best first."""
        from reader.text.tokens import token_of

        return self._lookup.glosses(token_of(word), language)

    def gloss_at(self, passage: str, offset: int, language: Language) -> Annotated | None:
        """What a click on a passage answers; None where no token stands.

        Args:
            passage: the sentence the word stands in.
            offset: a place inside the word, in code points of the passage.
            language: of the passage.
        """
        found = tokens(passage)
        index = next((index for index, token in enumerate(found) if offset in token.span), None)
        if index is None:
            return None
        return self._annotated(found, language, index, self._units.find(found, language))

    def annotate(self, text: str, language: Language) -> Iterator[Annotated]:
        """Every token of a text, in order."""
        for sentence in sentences(text):
            found = tuple(
                Token(token.surface, token.span.shifted(sentence.start), token.kind) for token in tokens(sentence.of(text))
            )
            units = self._units.find(found, language)
            for index in range(len(found)):
                yield self._annotated(found, language, index, units)

    def annotate_tokens(self, given: Sequence[Token], language: Language) -> Iterator[Annotated]:
        """Tokens of one sentence that were cut by someone else, each a word of its own."""
        for token in given:
            yield Annotated(token, self._lookup.glosses(token, language))

    def warm(self) -> None:
        """Read what the first look-up would wait for."""
        for language in Language:
            self._units.find(tokens("کتاب كتاب"), language)

    def counts(self) -> dict[str, int]:
        """How many entries each source gave."""
        return self._database.counts()

    def close(self) -> None:
        """Let go of the list."""
        if "_database" in self.__dict__:
            self._database.close()

    def _annotated(self, found: Sequence[Token], language: Language, index: int, units: Sequence[Unit]) -> Annotated:
        torn = next((unit for unit in units if unit.kind is UnitKind.TORN and unit.first <= index <= unit.last), None)
        term = next((unit for unit in units if unit.kind is UnitKind.TERM and unit.first <= index <= unit.last), None)
        own = self._lookup.glosses(found[index], language)
        unit = term or torn
        span = Span(found[unit.first].span.start, found[unit.last].span.end) if unit else None
        return Annotated(
            found[index],
            (torn.gloss, *(gloss for gloss in own if gloss.entry != torn.gloss.entry)) if torn else own,
            span,
            term.gloss if term else None,
        )
