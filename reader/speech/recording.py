"""Recording: the port to a microphone."""

from collections.abc import Callable, Generator
from typing import Protocol

from reader.speech.playing import NoDevice, quick_miniaudio

LONGEST_SECONDS = 15
"""A word takes one or two."""


class Recorder(Protocol):
    """A device that records."""

    def start(self, sink: Callable[[bytes], None]) -> None:
        """Begin to record.

        Args:
            sink: takes what is heard, as frames of one channel of 16 bits; called from a thread of the device.
        """
        ...

    def close(self) -> None:
        """Stop, and let go of the device."""
        ...


class MicrophoneRecorder:
    """The machine's own microphone, through miniaudio.

    Args:
        frames_a_second: of the sound that is wanted.
        to_nobody: hear silence in the time it takes, without a device.

    Raises:
        NoDevice: there is none.
    """

    def __init__(self, frames_a_second: int, *, to_nobody: bool = False) -> None:
        try:
            miniaudio = quick_miniaudio()
            self._device = miniaudio.CaptureDevice(
                input_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=frames_a_second,
                backends=[miniaudio.Backend.NULL] if to_nobody else None,
                app_name="Hamkhan",
            )
        except Exception as error:
            # Not installed, no driver, a microphone that may not be used: each driver says it in its own way.
            raise NoDevice("No microphone answers, so nothing can be recorded; everything else works.") from error

    def start(self, sink: Callable[[bytes], None]) -> None:
        """Begin to record."""

        def take() -> Generator[None, bytes, None]:
            while True:
                sink(bytes((yield)))

        taking = take()
        next(taking)
        self._device.start(taking)

    def close(self) -> None:
        """Stop, and let go of the device."""
        self._device.close()
