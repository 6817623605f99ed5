"""Opening exports: whole ones, and those that are no exports at all."""

import zipfile

import pytest
import zstandard

from reader.errors import InputError
from reader.formats.anki_archive import unpack


def packed(path, **members: bytes):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in members.items():
            archive.writestr(name.replace("_", "."), contents)
    return path


def test_the_newest_database_is_the_one_that_is_read(tmp_path):
    newest = zstandard.compress(b"newest" * 1000)
    path = packed(tmp_path / "a.apkg", collection_anki2=b"please update", collection_anki21=b"older", collection_anki21b=newest)
    unpack(path, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"newest" * 1000
    unpack(packed(tmp_path / "b.apkg", collection_anki2=b"x", collection_anki21=b"older"), tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"older"


@pytest.mark.parametrize("name", ["collection_anki2", "collection_anki21b"])
def test_what_unpacks_to_too_much_is_left(tmp_path, name):
    bomb = bytes(3 * 2**20)
    path = packed(tmp_path / "a.apkg", **{name: zstandard.compress(bomb) if name.endswith("b") else bomb})
    assert path.stat().st_size < 10_000
    with pytest.raises(InputError, match="more than 2 MB"):
        unpack(path, tmp_path / "out", most=2 * 2**20)


def cut(path, share: float):
    contents = path.read_bytes()
    path.write_bytes(contents[: int(len(contents) * share)])
    return path


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_text("no zip", encoding="utf-8"),
        lambda path: path.write_bytes(b""),
        lambda path: cut(packed(path, collection_anki2=bytes(range(256)) * 100), 0.6),
        lambda path: packed(path, collection_anki21b=b"no zstandard"),
        lambda path: packed(path, collection_anki21b=zstandard.compress(bytes(range(256)) * 4000)[:60]),
        lambda path: packed(path, other=b"a zip of something else"),
    ],
)
def test_what_is_no_whole_export_is_told_in_one_sentence(tmp_path, make):
    path = tmp_path / "a.apkg"
    make(path)
    with pytest.raises(InputError, match=r"export .*again|holds no collection") as refused:
        unpack(path, tmp_path / "out")
    assert "\n" not in str(refused.value)


def test_one_flipped_byte_is_found(tmp_path):
    path = packed(tmp_path / "a.apkg", collection_anki2=bytes(range(256)) * 100)
    contents = bytearray(path.read_bytes())
    contents[80] ^= 0xFF
    path.write_bytes(contents)
    with pytest.raises(InputError, match="no whole export"):
        unpack(path, tmp_path / "out")


def test_a_folder_is_called_one(tmp_path):
    with pytest.raises(InputError, match="is a folder: choose"):
        unpack(tmp_path, tmp_path / "out")
