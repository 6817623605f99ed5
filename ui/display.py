"""Whether there is a screen to open a window on."""

import os
import sys
from pathlib import Path


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
