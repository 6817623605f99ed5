"""Where things lie on this machine: the user's files in one folder, ours beside the program."""

import os
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).resolve().parent


class Home(NamedTuple):
    """The folder that holds the user's own files."""

    folder: Path

    @classmethod
    def usual(cls) -> "Home":
        """The folder named by HAMKHAN_HOME, else this system's place for an application's data."""
        if named := os.environ.get("HAMKHAN_HOME"):
            return cls(Path(named).expanduser())
        # Imported here: most starts are told their folder or take the one line above, and every start pays for imports.
        from platformdirs import user_data_path

        return cls(user_data_path("hamkhan", appauthor=False))

    @property
    def library(self) -> Path:
        """The user's own work: articles, links, what they study. Small and precious."""
        return self.folder / "library.db"

    @property
    def wordlist(self) -> Path:
        """Compiled from our lists and installed data; can be deleted."""
        return self.folder / "wordlist.db"

    @property
    def cache(self) -> Path:
        """Vectors and analyses; can be deleted."""
        return self.folder / "cache.db"

    @property
    def recordings(self) -> Path:
        """Words as the user says them, one WAV file each."""
        return self.folder / "recordings"

    @property
    def settings(self) -> Path:
        """How the window was left."""
        return self.folder / "window.ini"


def _bundled(name: str) -> Path:
    # In a checkout the folders stand beside the package, in a wheel they travel inside it.
    inside = _HERE / name
    return inside if inside.is_dir() else _HERE.parent / name


def resources() -> Path:
    """The folder of icons, themes, word lists and background sentences."""
    return _bundled("resources")


def corpus() -> Path:
    """The folder of bundled texts."""
    return _bundled("corpus")
