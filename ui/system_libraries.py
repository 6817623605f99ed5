"""The system libraries that Qt needs and pip cannot bring: a missing one ends in one sentence with the line to type.

Run as a program it checks those for drawing offscreen, which `start.py` does once after installing. A real window needs
Qt's own platform plugin to load as well, which `missing_for_a_window` tries before Qt does, because Qt would abort.
"""

import ctypes
import sys
from pathlib import Path

_DEBIAN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
}
_OFFSCREEN = (
    "libGL.so.1",
    "libEGL.so.1",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
    "libdbus-1.so.3",
    "libglib-2.0.so.0",
)
_WINDOW = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0", "libxkbcommon-x11.so.0",
    "libxcb-image.so.0", "libxcb-render-util.so.0", "libxcb-randr.so.0", "libxcb-sync.so.1", "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1", "libxcb-render.so.0", "libxcb-shm.so.0", "libX11-xcb.so.1",
)  # fmt: skip


def missing(wanted: tuple[str, ...]) -> list[str]:
    """Those of the libraries that this system cannot load; none elsewhere than on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in wanted if not _loads(library)]


def missing_for_a_window() -> list[str]:
    """What a real X11 window lacks here, looked for only when Qt's platform plugin itself does not load."""
    if not sys.platform.startswith("linux") or _plugin_loads():
        return []
    return missing((*_OFFSCREEN, *_WINDOW)) or ["libxcb-cursor.so.0"]


def remedy(libraries: list[str]) -> str:
    """One sentence: what is missing and the exact line to type."""
    packages = " ".join(dict.fromkeys(_DEBIAN.get(library, "libgl1 libegl1") for library in libraries))
    return (
        f"The window needs system libraries that are missing here ({', '.join(libraries)}): type "
        f"`sudo apt install {packages}`, then start again."
    )


def named_in(error: ImportError) -> list[str]:
    """The library that an import of Qt failed for («libGL.so.1: cannot open shared object file»)."""
    name = str(error).partition(":")[0]
    return [name] if name.startswith("lib") and ".so" in name else []


def _plugin_loads() -> bool:
    from PySide6.QtCore import QLibraryInfo

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return _loads(str(plugins / "platforms" / "libqxcb.so"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    lacking = missing(_OFFSCREEN)
    if lacking:
        print(f"Hamkhan: {remedy(lacking)}", file=sys.stderr)
        sys.exit(1)
