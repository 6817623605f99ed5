"""Speaking: what of a text is said and how, sounds as files, and the words that the user has said themself.

Arabic is said with the vowels kept for its sentences, so a voice need not guess them. A recording of the user's stands for the
synthetic voice wherever its word is said alone.
"""

import hashlib
import re
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from reader.bitext.values import Article, Passage
from reader.errors import MachineError
from reader.folders import Home
from reader.formats.whole_file import write_whole
from reader.jobs import Progress, silent
from reader.library.words import Words
from reader.script import letters
from reader.script.language import Language
from reader.speech.child import Made, make
from reader.speech.child import voices as all_voices
from reader.speech.script import LONGEST, Manner, Piece, cut
from reader.speech.wire import Part, Voice
from reader.text.spans import Span

_DIGEST = 16
_BLOCK = 1 << 20
_MARK = re.compile(f"[{letters.MARKS}]")


class WordToSay(NamedTuple):
    """A word of a passage, ready to be said."""

    lemma: str
    language: Language
    pieces: tuple[Piece, ...]
    """With its place in the passage."""
    recording: Path | None
    """The user's own."""


class Speaking:
    """What a library says."""

    def __init__(self, home: Home, words: Words) -> None:
        self._home = home
        self._words = words

    def voices(self, language: Language) -> tuple[Voice, ...]:
        """The voices of a language, the usual one first.

        Raises:
            MachineError: no speech engine answers.
        """
        return tuple(voice for voice in all_voices() if voice.language == language.value)

    # What is said

    def passages(self, article: Article, passages: Sequence[Passage]) -> tuple[Piece, ...]:
        """Passages of an article, with the vowels kept for them; of very many the first, as many as are said at once.

        Raises:
            InputError: there is no word in them.
        """
        within: list[Span] = []
        length = 0
        for passage in passages:
            length += passage.span.end - passage.span.start
            if length > LONGEST and within:
                break
            within.append(passage.span)
        vowels = self._words.vocalised(article) if article.summary.language is Language.ARABIC else {}
        return cut(article.text, article.summary.language, within=within, vowels=vowels)

    def text(self, text: str, language: Language, progress: Progress = silent) -> tuple[Piece, ...]:
        """Any text; Arabic with its vowels, as far as the word list is compiled.

        Raises:
            InputError: there is no word in it, or it is too long.
        """
        pieces = cut(text, language)
        if language is Language.PERSIAN or not self._words.is_ready():
            return pieces
        return cut(text, language, vowels=self._words.vocalise(text, progress))

    def word(self, passage: str, offset: int, language: Language) -> WordToSay | None:
        """A word where it stands in a passage; None where no word stands.

        Raises:
            InputError: what stands there cannot be said.
        """
        annotated = self._words.gloss_at(passage, offset, language)
        if annotated is None:
            return None
        # The first reading may be that of a torn word, of which this is a part.
        best = annotated.glosses[0]
        is_part = annotated.unit is not None and annotated.term is None
        span = (annotated.unit if is_part else None) or annotated.token.span
        vowels = {span: best.vocalised} if language is Language.ARABIC and best.vocalised and not is_part else {}
        lemma = best.entry.lemma
        return WordToSay(lemma, language, cut(passage, language, within=[span], vowels=vowels), self.recording(lemma, language))

    # Sounds as files

    def save(self, pieces: Sequence[Piece], manner: Manner, out: Path) -> Made:
        """Write what is said into a WAV file; what stood there is replaced once it is whole.

        Raises:
            InputError: there is no such voice, or no such folder.
            MachineError: no speech engine answers, the disk is full, or the folder may not be written.
        """
        with _workshop() as folder:
            made = folder / "sound.wav"
            (answer,) = make([Part(tuple(pieces), manner, made)])
            write_whole([(out, _blocks(made))])
        return answer

    def save_words(
        self, words: Sequence[tuple[str, Language]], folder: Path, progress: Progress = silent, *, rate: int | None = None
    ) -> list[Path]:
        """A WAV file for each word, the user's own recording where there is one; names are ASCII and the word's for good.

        Args:
            words: as they are written, with their vowels or without.
            folder: where the files are put; it is made if it is not there.
            progress: told how many words are said.
            rate: words a minute, otherwise the usual.

        Raises:
            InputError: a word has no letter.
            MachineError: no speech engine answers, the disk is full, or the folder may not be written.
        """
        places = [folder / f"hamkhan-{_name(word, language)}" for word, language in words]
        wanted = dict(zip(places, words, strict=True))
        recorded = {place: found for place, word in wanted.items() if (found := self.recording(*word))}
        with _workshop() as workshop:
            spoken = {place: workshop / place.name for place in wanted if place not in recorded}
            parts = [
                Part(self._lone_word(*wanted[place]), _manner(wanted[place][1], rate), made) for place, made in spoken.items()
            ]
            if parts:
                make(parts, progress)
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise MachineError(f"{folder} could not be made ({error.strerror}); nothing was written.") from error
            if wanted:
                write_whole([(place, _blocks(sound)) for place, sound in (recorded | spoken).items()])
        return places

    def _lone_word(self, word: str, language: Language) -> tuple[Piece, ...]:
        # A word that is given with vowels keeps them.
        if _MARK.search(word):
            return cut(word, language)
        return self.text(word, language)

    # The user's own recordings

    def recording(self, lemma: str, language: Language) -> Path | None:
        """The user's own recording of a word."""
        place = self._place_of(lemma, language)
        return place if place.exists() else None

    def keep_recording(self, lemma: str, language: Language, recorded: Path) -> None:
        """Keep a WAV file as the recording of a word, in place of any that there was.

        Raises:
            MachineError: the file may not be read, the disk is full, or the library's folder may not be written.
        """
        try:
            self._home.recordings.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError(f"{self._home.recordings} could not be made ({error.strerror}); nothing was kept.") from error
        write_whole([(self._place_of(lemma, language), _blocks(recorded))])

    def forget_recording(self, lemma: str, language: Language) -> None:
        """Delete the recording of a word; where there is none nothing happens.

        Raises:
            MachineError: it may not be deleted.
        """
        try:
            self._place_of(lemma, language).unlink(missing_ok=True)
        except OSError as error:
            raise MachineError(f"The recording could not be deleted ({error.strerror}); it is still there.") from error

    def _place_of(self, lemma: str, language: Language) -> Path:
        return self._home.recordings / _name(_MARK.sub("", lemma), language)


def _manner(language: Language, rate: int | None) -> Manner:
    return Manner(language) if rate is None else Manner(language, rate)


def _name(word: str, language: Language) -> str:
    """The name of a word's file: plain ASCII for every system and for Anki.

    >>> _name("کتاب", Language.PERSIAN)
    'fa-40abe08007cf4284.wav'
    """
    written = unicodedata.normalize("NFC", word)
    return f"{language.value}-{hashlib.sha256(written.encode('utf-8', 'replace')).hexdigest()[:_DIGEST]}.wav"


@contextmanager
def _workshop() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="hamkhan-", ignore_cleanup_errors=True)
    except OSError as error:
        raise MachineError(f"No temporary folder could be made ({error.strerror}); nothing was changed.") from error
    with folder as path:
        yield Path(path)


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
