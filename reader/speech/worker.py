"""The speaking child: `python -m reader.speech.worker`, asked on its standard input as `wire` describes.

It may be killed at any moment: it writes only where it is told to, and who asked moves a file into its place when it is whole.
"""

import os
import sys
import wave
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from threading import Event, Thread
from typing import BinaryIO

from reader.errors import InputError, MachineError
from reader.speech.espeak import EspeakSpeaker
from reader.speech.playing import DevicePlayer, NoDevice, Player, Stream
from reader.speech.recording import LONGEST_SECONDS, MicrophoneRecorder, Recorder
from reader.speech.speakers import BYTES_A_FRAME, NoVoice, Sound, Speaker, said
from reader.speech.wire import ENOUGH, GO_ON, PAUSE, Fault, Part, Report, Request, Wish, read_request, write_report

FRAMES_A_SECOND = 22_050
"""Of what is recorded."""
_QUICK_TURNS = 0.001
"""Seconds after which Python looks whether another thread wants its turn: the device's must not wait."""

_TAIL_SECONDS = 0.1
"""Silence behind the sound: closing a device cuts off what it has not played yet."""

Tell = Callable[[Report], None]


def main() -> None:
    """Do what the first line asks."""
    sys.setswitchinterval(_QUICK_TURNS)
    commands, tell = sys.stdin.buffer, _telling(sys.stdout.buffer)
    try:
        _run(read_request(commands.readline()), commands, tell)
    except InputError as error:
        tell(Report(failed=str(error), fault=Fault.INPUT))
    except NoVoice as error:
        tell(Report(failed=str(error), fault=Fault.VOICE))
    except NoDevice as error:
        tell(Report(failed=str(error), fault=Fault.DEVICE))
    except MachineError as error:
        tell(Report(failed=str(error), fault=Fault.MACHINE))
    except BrokenPipeError:
        # Whoever asked has gone.
        pass
    # espeak and some sound drivers fail an assertion of their own on the way out.
    os._exit(0)


def _telling(out: BinaryIO) -> Tell:
    def tell(report: Report) -> None:
        out.write(write_report(report))
        out.flush()

    return tell


def _run(request: Request, commands: BinaryIO, tell: Tell) -> None:
    if request.wish is Wish.VOICES:
        tell(Report(voices=EspeakSpeaker().voices()))
    elif request.wish is Wish.MAKE:
        make(request.parts, EspeakSpeaker(), tell)
    elif request.wish is Wish.SAY:
        (part,) = request.parts
        speaker = EspeakSpeaker()
        player = DevicePlayer(speaker.frames_a_second, to_nobody=request.to_nobody)
        play(said(part.pieces, part.manner, speaker), speaker.frames_a_second, player, commands, tell)
    elif request.wish is Wish.PLAY:
        assert request.path is not None
        frames_a_second, pcm = _read_sound(request.path)
        player = DevicePlayer(frames_a_second, to_nobody=request.to_nobody)
        play(iter([Sound(pcm, ())]), frames_a_second, player, commands, tell)
    else:
        assert request.path is not None
        record(request.path, MicrophoneRecorder(FRAMES_A_SECOND, to_nobody=request.to_nobody), commands, tell)


def make(parts: tuple[Part, ...], speaker: Speaker, tell: Tell) -> None:
    """Write each part into its file, telling of the words piece by piece.

    Raises:
        MachineError: the disk is full, or a file may not be written.
    """
    for part in parts:
        assert part.out is not None
        frames = 0
        sounds = said(part.pieces, part.manner, speaker)
        # The first is said before a file is made: a voice that is not there leaves none.
        sounds = chain([next(sounds)], sounds)
        try:
            with wave.open(str(part.out), "wb") as file:
                _describe(file, speaker.frames_a_second)
                for sound in sounds:
                    file.writeframesraw(sound.pcm)
                    frames += len(sound.pcm) // BYTES_A_FRAME
                    tell(Report(words=sound.words))
        except BrokenPipeError:
            raise
        except OSError as error:
            raise MachineError(f"The sound could not be written ({error.strerror}); nothing was changed.") from error
        tell(Report(made=frames / speaker.frames_a_second))


def play(sounds: Iterator[Sound], frames_a_second: int, player: Player, commands: BinaryIO, tell: Tell) -> None:
    """Play sounds while they are made, telling of each word as it is said."""
    stream = Stream(frames_a_second)
    failed: list[Exception] = []

    def prepare() -> None:
        try:
            for sound in sounds:
                stream.add(sound)
                tell(Report(words=sound.words))
            stream.add(Sound(bytes(int(_TAIL_SECONDS * frames_a_second) * BYTES_A_FRAME), ()))
        except (InputError, MachineError) as error:
            failed.append(error)
        stream.end()

    def steer() -> None:
        for line in commands:
            if line == PAUSE:
                stream.pause()
            elif line == GO_ON:
                stream.go_on()
        # Whoever asked has gone.
        os._exit(0)

    Thread(target=prepare, daemon=True).start()
    Thread(target=steer, daemon=True).start()
    try:
        player.start(stream.frames)
        tell(Report(began=True))
        while word := stream.next_word():
            tell(Report(word=word))
    finally:
        player.close()
    if failed:
        raise failed[0]
    tell(Report(made=stream.seconds - _TAIL_SECONDS, ended=True))


def record(path: Path, recorder: Recorder, commands: BinaryIO, tell: Tell) -> None:
    """Record until it is enough.

    Raises:
        MachineError: the disk is full, or the file may not be written.
    """
    heard = bytearray()
    enough = Event()

    def take(frames: bytes) -> None:
        heard.extend(frames)
        if len(heard) >= LONGEST_SECONDS * FRAMES_A_SECOND * BYTES_A_FRAME:
            enough.set()

    def listen() -> None:
        for line in commands:
            if line == ENOUGH:
                enough.set()
                return
        os._exit(0)

    Thread(target=listen, daemon=True).start()
    try:
        recorder.start(take)
        tell(Report(began=True))
        enough.wait()
    finally:
        recorder.close()
    try:
        with wave.open(str(path), "wb") as file:
            _describe(file, FRAMES_A_SECOND)
            file.writeframesraw(bytes(heard))
    except OSError as error:
        raise MachineError(f"The recording could not be written ({error.strerror}); nothing was changed.") from error
    tell(Report(made=len(heard) / BYTES_A_FRAME / FRAMES_A_SECOND))


def _describe(file: wave.Wave_write, frames_a_second: int) -> None:
    file.setnchannels(1)
    file.setsampwidth(BYTES_A_FRAME)
    file.setframerate(frames_a_second)


def _read_sound(path: Path) -> tuple[int, bytes]:
    """The frames of a WAV file of one channel of 16 bits, and how many there are a second."""
    try:
        with wave.open(str(path), "rb") as file:
            if (file.getnchannels(), file.getsampwidth()) != (1, BYTES_A_FRAME):
                raise InputError(f"{path} is no WAV file of one channel of 16 bits: record the word again.")
            return file.getframerate(), file.readframes(file.getnframes())
    except OSError as error:
        raise MachineError(f"{path} could not be read ({error.strerror}); nothing was changed.") from error
    except (wave.Error, EOFError) as error:
        raise InputError(f"{path} is no WAV file that can be read: record the word again.") from error


if __name__ == "__main__":
    main()
