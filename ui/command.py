"""The `hamkhan` script: every command of `reader`, and `open`, which needs the window.

A start without arguments opens the window by the shortest way: what only other commands use is not imported.
"""

import gc
import os
import sys
from pathlib import Path


def main() -> None:
    """Run the command that was typed; alone, open the window."""
    try:
        if len(sys.argv) == 1 and has_display():
            _open_directly()
        else:
            from ui.commands import hamkhan

            hamkhan(prog_name="hamkhan")
    except ImportError as error:
        from ui.system_libraries import named_in, remedy

        lacking = named_in(error)
        if not lacking:
            raise
        print(f"hamkhan: {remedy(lacking)}", file=sys.stderr)
        sys.exit(3)


def _open_directly() -> None:
    # Nothing made before the first article is on the screen is garbage; the window turns the collector on again.
    gc.disable()
    from reader.errors import MachineError
    from reader.folders import Home
    from ui.app import Wanted, run

    try:
        sys.exit(run(Home.usual(), Wanted()))
    except MachineError as error:
        print(f"hamkhan: {error}", file=sys.stderr)
        sys.exit(3)


def has_display() -> bool:
    """Whether a window can be opened here: on Linux only where a display is named and answers."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc", "linuxfb", "eglfs")):
        return True
    return _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name or "").exists()


def _x11_answers() -> bool:
    """Whether the X server that DISPLAY names takes a connection; Qt would abort the process on one that does not."""
    import socket

    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    number = number.partition(".")[0]
    if not number.isdecimal():
        return False
    family, address = (
        (socket.AF_INET, (host, 6000 + int(number)))
        if host and host != "unix"
        else (socket.AF_UNIX, f"/tmp/.X11-unix/X{number}")
    )
    try:
        with socket.socket(family, socket.SOCK_STREAM) as server:
            server.settimeout(2.0)
            server.connect(address)
    except OSError:
        return False
    return True
