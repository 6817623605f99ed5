"""A stream: what a device is given, and when a word is said to be said."""

import io
from threading import Thread

from reader.script.language import Language
from reader.speech.playing import Stream
from reader.speech.script import Manner, cut
from reader.speech.speakers import SilentSpeaker, Sound, said
from reader.speech.wire import PAUSE, TimedWord
from reader.speech.worker import play, record
from reader.text.spans import Span

FIRST, SECOND = Span(0, 1), Span(2, 3)


def stream_of_two_words():
    stream = Stream(1000)
    stream.add(Sound(b"\1\1" * 10, (TimedWord(FIRST, 0), TimedWord(SECOND, 5))))
    return stream


class OpenEnd(io.BytesIO):
    """Commands whose end never comes: an ended input ends a child."""

    def __next__(self):
        return super().__next__()

    def __iter__(self):
        from threading import Event

        yield from self.getvalue().splitlines(keepends=True)
        Event().wait()


class EagerPlayer:
    """Plays as fast as it can."""

    def __init__(self, frames_at_once=100):
        self.played = bytearray()
        self._frames = frames_at_once
        self.is_open = True

    def start(self, source):
        def run():
            while self.is_open:
                self.played += source(self._frames)

        Thread(target=run, daemon=True).start()

    def close(self):
        self.is_open = False


def test_words_are_told_when_their_sound_is_played():
    stream = stream_of_two_words()
    assert stream.frames(4) == b"\1\1" * 4
    assert stream.next_word() == FIRST
    stream.frames(2)
    stream.end()
    stream.frames(10)
    assert stream.next_word() == SECOND
    assert stream.next_word() is None
    assert stream.seconds == 0.01


def test_where_no_sound_is_ready_there_is_silence():
    stream = stream_of_two_words()
    assert stream.frames(12) == b"\1\1" * 10 + bytes(4)
    assert stream.frames(3) == bytes(6)


def test_a_pause_is_silent_with_the_next_frame_and_keeps_the_place():
    stream = stream_of_two_words()
    stream.frames(3)
    stream.pause()
    assert stream.frames(5) == bytes(10)
    stream.go_on()
    assert stream.frames(7) == b"\1\1" * 7
    assert stream.seconds == 0.01


def test_a_text_is_played_to_its_end_and_each_word_told_once():
    text = "سلام دنیا. چه خبر؟"
    sounds = said(cut(text, Language.PERSIAN), Manner(Language.PERSIAN), SilentSpeaker())
    told, player = [], EagerPlayer()
    play(sounds, SilentSpeaker.frames_a_second, player, OpenEnd(), told.append)
    assert [report.word.of(text) for report in told if report.word] == ["سلام", "دنیا", "چه", "خبر"]
    assert told[-1].ended and round(told[-1].made, 2) == 1.36
    assert [word.milliseconds for report in told for word in report.words] == [0, 400, 800, 1040]
    assert not player.is_open


def test_a_paused_text_does_not_end():
    told, player = [], EagerPlayer()
    sounds = said(cut("سلام", Language.PERSIAN), Manner(Language.PERSIAN), SilentSpeaker())
    Thread(
        target=play,
        args=(sounds, SilentSpeaker.frames_a_second, player, OpenEnd(PAUSE), told.append),
        daemon=True,
    ).start()
    while not player.played:
        pass
    assert not any(report.ended for report in told)
    player.close()


class Microphone:
    """Hears the same for ever."""

    def __init__(self):
        self.is_open = True

    def start(self, sink):
        def run():
            while self.is_open:
                sink(b"\2\0" * 22_050)

        Thread(target=run, daemon=True).start()

    def close(self):
        self.is_open = False


def test_a_recording_ends_by_itself_when_it_is_too_long_for_a_word(tmp_path):
    import wave

    told, microphone = [], Microphone()
    record(tmp_path / "a.wav", microphone, OpenEnd(), told.append)
    assert not microphone.is_open
    assert told[-1].made >= 15
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        assert file.readframes(2) == b"\2\0\2\0"
