"""Playing: the port to a sound device, and what it plays: sound that is still being made, with a clock for its words."""

import sys
from collections import deque
from collections.abc import Callable
from threading import Condition
from typing import Any, Protocol

from reader.errors import MachineError
from reader.speech.speakers import BYTES_A_FRAME, Sound
from reader.text.spans import Span

_AHEAD_SECONDS = 120
"""Sound that may wait to be played; more would only fill the memory."""
_PERIOD_MILLISECONDS, _PERIODS = 20, 2
"""What a device has taken but not played: the length of a pause's delay."""


class NoDevice(MachineError):
    """No sound device, or no microphone."""


def quick_miniaudio() -> Any:
    """Miniaudio without numpy, which it imports where it finds it and which we never hand it: half of its import time."""
    is_there = "numpy" in sys.modules
    sys.modules.setdefault("numpy", None)  # type: ignore[arg-type]
    try:
        import miniaudio
    finally:
        if not is_there:
            del sys.modules["numpy"]
    return miniaudio


class Player(Protocol):
    """A device that plays."""

    def start(self, source: Callable[[int], bytes]) -> None:
        """Begin to play.

        Args:
            source: gives as many frames as it is asked for; called from a thread of the device.
        """
        ...

    def close(self) -> None:
        """Stop, and let go of the device."""
        ...


class Stream:
    """Sound on its way from a speaker to a player; the two are different threads."""

    def __init__(self, frames_a_second: int) -> None:
        self._frames_a_second = frames_a_second
        self._changed = Condition()
        self._waiting: deque[bytes] = deque()
        self._ahead = 0
        """Bytes that wait."""
        self._played = 0
        """Frames."""
        self._due: deque[tuple[int, Span]] = deque()
        """Words with the frame they begin at."""
        self._said: deque[Span] = deque()
        self._is_whole = False
        self._paused = False

    @property
    def seconds(self) -> float:
        """How much was played."""
        return self._played / self._frames_a_second

    def add(self, sound: Sound) -> None:
        """More sound; waits while there is plenty."""
        with self._changed:
            most = _AHEAD_SECONDS * self._frames_a_second * BYTES_A_FRAME
            self._changed.wait_for(lambda: self._ahead < most)
            self._waiting.append(sound.pcm)
            self._ahead += len(sound.pcm)
            self._due.extend((word.milliseconds * self._frames_a_second // 1000, word.span) for word in sound.words)

    def end(self) -> None:
        """No more will come."""
        with self._changed:
            self._is_whole = True
            self._changed.notify_all()

    def pause(self) -> None:
        """Be silent; the place is kept."""
        self._paused = True

    def go_on(self) -> None:
        """Go on from the place kept."""
        self._paused = False

    def frames(self, count: int) -> bytes:
        """The next frames, with silence where there are none."""
        wanted = count * BYTES_A_FRAME
        if self._paused:
            return bytes(wanted)
        with self._changed:
            taken = bytearray()
            while self._waiting and len(taken) < wanted:
                part = self._waiting.popleft()
                room = wanted - len(taken)
                if len(part) > room:
                    self._waiting.appendleft(part[room:])
                taken += part[:room]
            while self._due and self._due[0][0] <= self._played:
                self._said.append(self._due.popleft()[1])
            self._ahead -= len(taken)
            self._played += len(taken) // BYTES_A_FRAME
            self._changed.notify_all()
        return bytes(taken) + bytes(wanted - len(taken))

    def next_word(self) -> Span | None:
        """Wait for the next word that is said; None when everything was played."""
        with self._changed:
            self._changed.wait_for(lambda: self._said or (self._is_whole and not self._waiting))
            return self._said.popleft() if self._said else None


class DevicePlayer:
    """The machine's own sound device, through miniaudio.

    Args:
        frames_a_second: of the sound that will be played.
        to_nobody: play in the time it takes, without a device.

    Raises:
        NoDevice: there is none.
    """

    def __init__(self, frames_a_second: int, *, to_nobody: bool = False) -> None:
        try:
            miniaudio = quick_miniaudio()
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=frames_a_second,
                buffersize_msec=_PERIOD_MILLISECONDS,
                callback_periods=_PERIODS,
                backends=[miniaudio.Backend.NULL] if to_nobody else None,
                app_name="Hamkhan",
            )
        except Exception as error:
            # Not installed, no driver, a device that another program holds: each driver says it in its own way.
            raise NoDevice("No sound device answers, so nothing can be heard; everything else works.") from error

    def start(self, source: Callable[[int], bytes]) -> None:
        """Begin to play."""
        from collections.abc import Generator

        def feed() -> Generator[bytes, int, None]:
            wanted = yield b""
            while True:
                wanted = yield source(wanted)

        feeding = feed()
        next(feeding)
        self._device.start(feeding)

    def close(self) -> None:
        """Stop, and let go of the device."""
        self._device.close()
