"""What is said between a process and its speaking child: one JSON object a line, both ways.

The child is asked once, in its first line; while it plays or records, the lines `PAUSE`, `GO_ON` and `ENOUGH` steer it, and
the end of its input ends it, so that no child outlives who asked.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from reader.script.language import Language
from reader.speech.script import Manner, Piece, SaidWord
from reader.text.spans import Span

PAUSE, GO_ON, ENOUGH = b"pause\n", b"go on\n", b"enough\n"


class Wish(Enum):
    """What a child is asked to do."""

    VOICES = "voices"
    MAKE = "make"
    """Write each part into a WAV file of its own."""
    SAY = "say"
    """Play what is said."""
    PLAY = "play"
    """Play a sound file."""
    RECORD = "record"
    """Record into a WAV file."""


class Fault(Enum):
    """Why a child could not."""

    INPUT = "input"
    VOICE = "voice"
    """No speech engine."""
    DEVICE = "device"
    """No sound device, or no microphone."""
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of one of the two languages."""

    name: str
    language: str
    """ISO 639-1."""


class TimedWord(NamedTuple):
    """A word and when it is said."""

    span: Span
    """Its place in the text as it stands."""
    milliseconds: int
    """From the beginning of the sound."""


class Part(NamedTuple):
    """A text to say, and where its sound is written."""

    pieces: tuple[Piece, ...]
    manner: Manner
    out: Path | None = None


class Request(NamedTuple):
    """One wish."""

    wish: Wish
    parts: tuple[Part, ...] = ()
    path: Path | None = None
    """The file that is played, or recorded into."""
    to_nobody: bool = False
    """Played or recorded in the time it takes, without a sound device; for tests."""


class Report(NamedTuple):
    """One line of a child."""

    voices: tuple[Voice, ...] = ()
    words: tuple[TimedWord, ...] = ()
    """Those of the piece that was just made."""
    word: Span | None = None
    """The word that is being said."""
    made: float | None = None
    """Seconds of sound that were written, and the file is whole."""
    began: bool = False
    """Sound, or the recording, begins."""
    ended: bool = False
    """Everything was said."""
    failed: str = ""
    """A sentence."""
    fault: Fault = Fault.MACHINE


def write_request(request: Request) -> bytes:
    """A request as the child's first line."""
    parts = [
        {
            "pieces": [[piece.text, [[*word.said, *word.span] for word in piece.words]] for piece in part.pieces],
            "manner": [part.manner.language.value, part.manner.rate, part.manner.voice],
            "out": str(part.out) if part.out else None,
        }
        for part in request.parts
    ]
    path = str(request.path) if request.path else None
    return _line({"wish": request.wish.value, "parts": parts, "path": path, "to_nobody": request.to_nobody})


def read_request(line: bytes) -> Request:
    """What `write_request` wrote."""
    said = json.loads(line)
    path = Path(said["path"]) if said["path"] else None
    return Request(Wish(said["wish"]), tuple(map(_part, said["parts"])), path, said["to_nobody"])


def _part(said: dict[str, Any]) -> Part:
    language, rate, voice = said["manner"]
    pieces = (
        Piece(text, tuple(SaidWord(Span(*place[:2]), Span(*place[2:])) for place in places)) for text, places in said["pieces"]
    )
    return Part(tuple(pieces), Manner(Language(language), rate, voice), Path(said["out"]) if said["out"] else None)


def write_report(report: Report) -> bytes:
    """A report as one line: only what differs from an empty one."""
    said: dict[str, Any] = {}
    if report.voices:
        said["voices"] = [asdict(voice) for voice in report.voices]
    if report.words:
        said["words"] = [[*word.span, word.milliseconds] for word in report.words]
    if report.failed:
        said["fault"] = report.fault.value
    for name in ("word", "made", "began", "ended", "failed"):
        value = getattr(report, name)
        if value is not None and value is not False and value != "":
            said[name] = value
    return _line(said)


def read_report(line: bytes) -> Report | None:
    """What `write_report` wrote; None for anything else that stands on the line."""
    try:
        said = json.loads(line)
    except ValueError:
        return None
    if not isinstance(said, dict):
        return None
    return Report(
        tuple(Voice(**voice) for voice in said.get("voices", ())),
        tuple(TimedWord(Span(start, end), milliseconds) for start, end, milliseconds in said.get("words", ())),
        Span(*said["word"]) if "word" in said else None,
        said.get("made"),
        said.get("began", False),
        said.get("ended", False),
        said.get("failed", ""),
        Fault(said.get("fault", Fault.MACHINE.value)),
    )


def _line(said: Any) -> bytes:
    # Escaped as ASCII: lines are lines whatever the text holds.
    return json.dumps(said).encode("ascii") + b"\n"


def parts_of(pieces: Sequence[Piece], manner: Manner, out: Path | None = None) -> tuple[Part, ...]:
    """One text, as the parts of a request."""
    return (Part(tuple(pieces), manner, out),)
