"""Opening what Anki exports (`.apkg`, `.colpkg`): a zip with one database of three kinds, the newest of them compressed.

A new export carries an old database too, which only says that Anki should be updated: the newest is the one to read.
"""

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.errors import InputError, MachineError

NEWEST_FIRST = ("collection.anki21b", "collection.anki21", "collection.anki2")
_PIECE = 4096
"""Bytes read at once; what is compressed best gives 128 MB for them."""
MOST_BYTES = 2**30
"""Of the unpacked database. A collection of 100,000 notes has some 200 million."""


def unpack(path: Path, place: Path, *, most: int = MOST_BYTES) -> None:
    """Put the database of an export where it can be opened.

    Args:
        path: the export.
        place: the file to be made.
        most: bytes; what unpacks to more is no collection.

    Raises:
        InputError: there is no such file, it is no export of Anki's, is cut short, or unpacks to too much.
        MachineError: it may not be read, or the disk is full.
    """
    if not path.is_file():
        what = f"{path} is a folder" if path.is_dir() else f"There is no file {path}"
        raise InputError(f"{what}: choose a deck (.apkg) or a collection (.colpkg) that Anki exported.")
    try:
        with zipfile.ZipFile(path) as archive, place.open("wb") as unpacked:
            left = most
            for piece in _pieces(archive, path):
                left -= len(piece)
                if left < 0:
                    raise InputError(f"{path} unpacks to more than {most // 2**20} MB; nothing was changed.")
                unpacked.write(piece)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # zipfile says RuntimeError of a password and NotImplementedError of a method it does not know.
        raise InputError(
            f"{path} is no whole export of Anki's: export it again (File, Export) and copy all of it; nothing was changed."
        ) from error
    except OSError as error:
        raise MachineError(f"{path} could not be unpacked ({error.strerror or error}); nothing was changed.") from error


def _pieces(archive: zipfile.ZipFile, path: Path) -> Iterator[bytes]:
    """The database, never much of it at once."""
    names = set(archive.namelist())
    name = next((each for each in NEWEST_FIRST if each in names), None)
    if name is None:
        raise InputError(f"{path} holds no collection of Anki's: export a deck (.apkg) or a collection (.colpkg) with it.")
    with archive.open(name) as packed:
        if name != NEWEST_FIRST[0]:
            yield from iter(lambda: packed.read(_PIECE), b"")
        else:
            yield from _decompressed(iter(lambda: packed.read(_PIECE), b""))


def _decompressed(pieces: Iterable[bytes]) -> Iterator[bytes]:
    # Imported here: only today's exports are compressed so.
    import zstandard

    decompressor = zstandard.ZstdDecompressor(max_window_size=2**27).decompressobj()
    try:
        for piece in pieces:
            yield decompressor.decompress(piece)
            if decompressor.eof:
                return
    except zstandard.ZstdError as error:
        raise zlib.error(str(error)) from error
    raise EOFError
