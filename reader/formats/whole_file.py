"""Writing files whole or not at all: beside their place first, then into it in one step."""

import errno
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from reader.errors import InputError, MachineError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def write_whole(files: Sequence[tuple[Path, Iterable[str | bytes]]]) -> None:
    """Write each file from its pieces, text in UTF-8 and line ends as they are; what stood there before is replaced.

    Nothing is replaced before everything has been written.

    Raises:
        InputError: a path names a folder or a device, or stands in a folder that is not there.
        MachineError: the folder may not be written, or the disk is full; what stood there before still stands.
    """
    parts = [path.with_name(f".hamkhan-{os.getpid()}-{number}.part") for number, (path, _) in enumerate(files)]
    try:
        for path, _ in files:
            _check_place(path)
        for part, (_, pieces) in zip(parts, files, strict=True):
            _write(part, pieces)
        for part, (path, _) in zip(parts, files, strict=True):
            part.replace(path)
    except OSError as error:
        remedy = "free some space" if error.errno in _FULL else "allow writing to that folder"
        raise MachineError(
            f"{files[0][0]} could not be written ({error.strerror}); nothing was changed: {remedy} or name another place."
        ) from error
    finally:
        for part in parts:
            with suppress(OSError):
                part.unlink()


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise InputError(f"{path} is a folder: name a file in it.")
    if path.exists() and not path.is_file():
        # A device or a pipe would be replaced by a file of that name.
        raise InputError(f"{path} is no ordinary file: name another place.")
    if not path.parent.exists():
        raise InputError(f"There is no folder {path.parent}: make it first or name another place.")


def _write(path: Path, pieces: Iterable[str | bytes]) -> None:
    with path.open("wb") as file:
        file.writelines(piece.encode() if isinstance(piece, str) else piece for piece in pieces)
        file.flush()
        os.fsync(file.fileno())
