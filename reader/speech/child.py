"""Asking the speaking child and waiting for its answer; the window, which never waits, asks it in a way of its own.

A child that says nothing for a while hangs, and is killed.
"""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, NamedTuple

from reader.errors import InputError, MachineError
from reader.jobs import Progress, silent
from reader.speech.playing import NoDevice
from reader.speech.speakers import NoVoice
from reader.speech.wire import Fault, Part, Report, Request, TimedWord, Voice, Wish, read_report, write_request

PATIENCE = 20.0
"""Seconds that a child may be silent."""
PROGRAM = ("-m", "reader.speech.worker")
"""What Python is to run."""
_FAULTS: dict[Fault, type[InputError] | type[MachineError]] = {
    Fault.INPUT: InputError,
    Fault.VOICE: NoVoice,
    Fault.DEVICE: NoDevice,
    Fault.MACHINE: MachineError,
}


def voices() -> tuple[Voice, ...]:
    """The Persian and Arabic voices.

    Raises:
        MachineError: no speech engine answers.
    """
    return next((report.voices for report in _reports(Request(Wish.VOICES))), ())


class Made(NamedTuple):
    """A sound that was written or heard."""

    seconds: float
    words: tuple[TimedWord, ...]


def make(parts: Sequence[Part], made: Progress = silent) -> tuple[Made, ...]:
    """Write each part into its file.

    Args:
        parts: with their files.
        made: told how many are written, of how many.

    Raises:
        InputError: there is no such voice.
        MachineError: no speech engine answers, the child was killed, or a file cannot be written.
    """
    finished: list[Made] = []
    words: list[TimedWord] = []
    for report in _reports(Request(Wish.MAKE, tuple(parts))):
        words += report.words
        if report.made is not None:
            finished.append(Made(report.made, tuple(words)))
            words = []
            made(len(finished), len(parts))
    if len(finished) < len(parts):
        raise MachineError("The speech engine ended before everything was said; nothing was changed.")
    return tuple(finished)


def say(request: Request) -> Made:
    """Play something to its end.

    Raises:
        InputError: there is no such voice, or no such sound.
        NoDevice: there is no sound device.
        MachineError: no speech engine answers, or the child was killed.
    """
    words: list[TimedWord] = []
    for report in _reports(request):
        words += report.words
        if report.ended:
            return Made(report.made or 0.0, tuple(words))
    raise MachineError("The speech engine ended before everything was said.")


def error_of(report: Report) -> InputError | MachineError:
    """The error that a child reports."""
    return _FAULTS[report.fault](report.failed)


def _reports(request: Request, program: Sequence[str] = PROGRAM, patience: float = PATIENCE) -> Iterator[Report]:
    """What a child says, line by line.

    Raises:
        InputError, MachineError: what it reports, or that it is silent for longer than `patience` seconds.
    """
    try:
        process = subprocess.Popen(
            [sys.executable, *program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Sound drivers are noisy where there is no device.
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise MachineError(f"The speech engine could not be started ({error.strerror}); nothing was changed.") from error
    lines: SimpleQueue[bytes] = SimpleQueue()
    with process:
        assert process.stdin is not None and process.stdout is not None
        Thread(target=_listen, args=(process.stdout, lines), daemon=True).start()
        try:
            # A child that is gone already has said why, or will be found silent.
            with suppress(OSError):
                process.stdin.write(write_request(request))
                process.stdin.flush()
            while line := lines.get(timeout=patience):
                report = read_report(line)
                if report and report.failed:
                    raise error_of(report)
                if report:
                    yield report
        except Empty:
            raise MachineError("The speech engine does not answer; it was ended, and nothing was changed.") from None
        finally:
            process.kill()


def _listen(out: IO[bytes], lines: "SimpleQueue[bytes]") -> None:
    """Pass the lines on, and at the end an empty one."""
    with suppress(ValueError):
        for line in out:
            lines.put(line)
    lines.put(b"")
