"""Speakers: the port to whatever turns text into sound, and one that says nothing. The real one is `espeak`, next door.

>>> from reader.speech.script import cut
>>> sounds = list(said(cut("سلام دنیا.", Language.PERSIAN), Manner(Language.PERSIAN), SilentSpeaker()))
>>> [(word.span.start, word.milliseconds) for word in sounds[0].words]
[(0, 0), (5, 400)]
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from reader.errors import InputError, MachineError
from reader.script.language import Language
from reader.speech.script import Manner, Piece
from reader.speech.wire import TimedWord, Voice

BYTES_A_FRAME = 2
"""One channel of 16 bits."""
LANGUAGE_NAMES = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}


class NoVoice(MachineError):
    """No speech engine, or none of its voices speaks the language."""


class Spoken(NamedTuple):
    """What a speaker makes of a text."""

    pcm: bytes
    events: tuple[tuple[int, int], ...]
    """Places in the text, in code points, with the milliseconds at which they are said; in order."""


class Speaker(Protocol):
    """Turns text into sound."""

    @property
    def frames_a_second(self) -> int:
        """Of the sound it makes, which has one channel of 16 bits."""
        ...

    def voices(self) -> tuple[Voice, ...]:
        """Its Persian and Arabic voices, the usual one of each language first."""
        ...

    def speak(self, text: str, voice: str, rate: int) -> Spoken:
        """Say a text.

        Args:
            text: what is said.
            voice: one of its own.
            rate: words a minute.
        """
        ...


class SilentSpeaker:
    """Says nothing, in the time that saying it would take: for tests and for machines without an engine."""

    frames_a_second = 22_050
    _MILLISECONDS_A_LETTER = 80

    def voices(self) -> tuple[Voice, ...]:
        """One of each language."""
        return tuple(Voice("Silence", language.value) for language in Language)

    def speak(self, text: str, voice: str, rate: int) -> Spoken:
        """Be silent for a while."""
        starts = [place for place, letter in enumerate(text) if letter.strip() and not text[place - 1 : place].strip()]
        frames = self.frames_a_second * self._MILLISECONDS_A_LETTER * len(text) // 1000
        return Spoken(bytes(frames * BYTES_A_FRAME), tuple((place, place * self._MILLISECONDS_A_LETTER) for place in starts))


class Sound(NamedTuple):
    """A piece as sound."""

    pcm: bytes
    words: tuple[TimedWord, ...]
    """With their times from the beginning of the first piece."""


def said(pieces: Iterable[Piece], manner: Manner, speaker: Speaker) -> Iterator[Sound]:
    """Say pieces one after another.

    Raises:
        InputError: there is no such voice.
        NoVoice: no voice speaks the language.
    """
    voice = _voice(manner, speaker)
    frames = 0
    for piece in pieces:
        pcm, events = speaker.speak(piece.text, voice, manner.rate)
        before = frames * 1000 // speaker.frames_a_second
        words = tuple(TimedWord(span, before + milliseconds) for span, milliseconds in piece.timed(events))
        yield Sound(pcm, words)
        frames += len(pcm) // BYTES_A_FRAME


def _voice(manner: Manner, speaker: Speaker) -> str:
    name = LANGUAGE_NAMES[manner.language]
    mine = [voice.name for voice in speaker.voices() if voice.language == manner.language.value]
    if not mine:
        raise NoVoice(f"No {name} voice is installed, so nothing can be said; everything else works.")
    if not manner.voice:
        return mine[0]
    chosen = next((voice for voice in mine if voice.lower() == manner.voice.lower()), None)
    if chosen is None:
        raise InputError(f"There is no {name} voice {manner.voice}: choose one of {', '.join(mine)}.")
    return chosen
