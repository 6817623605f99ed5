"""Voices: what this machine can say.

espeak-ng comes with the package `espeakng-loader`, so no system package is needed. The engine is noisy, may hang and keeps
state, so it is only ever asked in a child process: `python -m reader.speech` is that child.
"""

import json
import subprocess
import sys
from dataclasses import dataclass

from reader.errors import MachineError

_PATIENCE = 20.0
"""Seconds for the child to answer."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of one of the two languages."""

    name: str
    language: str
    """ISO 639-1."""


def voices() -> tuple[Voice, ...]:
    """The Persian and Arabic voices.

    Raises:
        MachineError: no speech engine answers.
    """
    try:
        child = subprocess.run([sys.executable, "-m", "reader.speech"], capture_output=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MachineError(f"The speech engine does not answer ({error}); reading aloud is off.") from error
    if child.returncode != 0:
        raise MachineError("No speech engine could be started, so reading aloud is off; everything else works.")
    return tuple(Voice(name, language) for name, language in json.loads(child.stdout))


def _list_voices() -> list[tuple[str, str]]:
    import ctypes
    import os

    try:
        import espeakng_loader
    except ImportError:
        pass
    else:
        os.environ.setdefault("ESPEAK_DATA_PATH", espeakng_loader.get_data_path())
        ctypes.CDLL(espeakng_loader.get_library_path())
    import pyttsx3

    found: list[tuple[str, str]] = []
    for voice in pyttsx3.init().getProperty("voices"):
        codes = [code.decode("ascii", "ignore") if isinstance(code, bytes) else code for code in voice.languages]
        for code in ("fa", "ar"):
            if any(language.strip("\x05").lower().startswith(code) for language in codes):
                found.append((voice.name, code))
    return found


if __name__ == "__main__":
    try:
        print(json.dumps(_list_voices()))
    except Exception as error:
        # Whatever a speech driver raises on a machine without sound or library, the answer is the same.
        print(error, file=sys.stderr)
        sys.exit(3)
