"""espeak-ng through pyttsx3's own binding to it; imported in the speaking child alone, for it is one engine a process."""

import ctypes
import os
from typing import Any

from reader.script.language import Language
from reader.speech.speakers import NoVoice, Spoken
from reader.speech.wire import Voice

_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
"""espeak_AUDIO_OUTPUT_SYNCHRONOUS and espeakINITIALIZE_DONT_EXIT of speak_lib.h."""
_VARIANTS = ("f2", "f4", "m3", "m7")
"""Of espeak-ng's ways to colour a voice, two higher and two lower ones that are easy to follow."""


class EspeakSpeaker:
    """The engine of this process.

    Raises:
        NoVoice: the library or its data are not here.
    """

    def __init__(self) -> None:
        try:
            self._engine = _binding()
            self.frames_a_second = int(self._engine.Initialize(_SYNCHRONOUS, 0, None, _DO_NOT_EXIT))
        except Exception as error:
            # A missing package, a library that does not load, pyttsx3's bare RuntimeError: the answer is the same.
            raise NoVoice("No speech engine could be started, so nothing can be said; everything else works.") from error
        if self.frames_a_second <= 0:
            raise NoVoice("The speech engine has no voices here, so nothing can be said; everything else works.")

    def voices(self) -> tuple[Voice, ...]:
        """The plain voice of each language and its variants."""
        found: list[Voice] = []
        for language in Language:
            listed = self._engine.ListVoices(None)
            names = [voice.name.decode() for voice in listed if _speaks(voice, language)]
            found += (Voice(name, language.value) for name in names)
            found += (Voice(f"{name}+{variant}", language.value) for name in names[:1] for variant in _VARIANTS)
        return tuple(found)

    def speak(self, text: str, voice: str, rate: int) -> Spoken:
        """Say a text; all events are there before any sound is."""
        engine = self._engine
        pcm: list[bytes] = []
        events: list[tuple[int, int]] = []

        def take(samples: Any, count: int, reported: Any) -> int:
            place = 0
            while (event := reported[place]).type != engine.EVENT_LIST_TERMINATED:
                if event.type == engine.EVENT_WORD:
                    events.append((event.text_position - 1, event.audio_position))
                place += 1
            if count > 0:
                pcm.append(ctypes.string_at(samples, count * 2))
            return 0

        engine.SetSynthCallback(take)
        if engine.SetVoiceByName(voice.encode()) != engine.EE_OK:
            raise NoVoice(f"The voice {voice} could not be loaded, so nothing can be said; everything else works.")
        engine.SetParameter(engine.RATE, rate, 0)
        engine.Synth(text.encode(), flags=engine.CHARS_UTF8 | engine.ENDPAUSE)
        engine.Synchronize()
        return Spoken(b"".join(pcm), tuple(events))


def _speaks(voice: Any, language: Language) -> bool:
    # A priority byte stands before each language; «fa-latn» reads Persian in Latin letters.
    return bool(voice.languages) and voice.languages[1:].decode("ascii", "ignore") == language.value


def _binding() -> Any:
    """pyttsx3's binding, on the library of `espeakng-loader` where that is installed, else on the system's."""
    try:
        import espeakng_loader
    except ImportError:
        from pyttsx3.drivers import _espeak

        return _espeak
    os.environ.setdefault("ESPEAK_DATA_PATH", espeakng_loader.get_data_path())
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    # pyttsx3 (2.99) looks in places of its own, which on macOS and Windows are not where the package keeps its library.
    loader: Any = ctypes.cdll
    kept = loader.LoadLibrary
    loader.LoadLibrary = lambda _name: library
    try:
        from pyttsx3.drivers import _espeak
    finally:
        loader.LoadLibrary = kept
    return _espeak
