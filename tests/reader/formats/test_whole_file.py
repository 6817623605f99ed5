import errno
import os
import stat

import pytest

from reader.errors import InputError, MachineError
from reader.formats.whole_file import write_whole


def full_disk():
    yield "half"
    raise OSError(errno.ENOSPC, "No space left on device")


def test_every_file_is_written_line_ends_as_they_are(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_text("before", encoding="utf-8")
    write_whole([(first, ["یک\r\n", "دو\n"]), (second, ["سه"])])
    assert first.read_bytes().decode("utf-8") == "یک\r\nدو\n"
    assert second.read_bytes().decode("utf-8") == "سه"
    assert sorted(tmp_path.iterdir()) == [first, second]


def test_bytes_are_written_as_they_are(tmp_path):
    write_whole([(tmp_path / "a", [b"\xff\x00", "یک"])])
    assert (tmp_path / "a").read_bytes() == b"\xff\x00" + "یک".encode()


def test_when_the_disk_is_full_what_stood_there_still_stands_and_nothing_else(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_text("before", encoding="utf-8")
    with pytest.raises(MachineError, match=r"could not be written .*No space left"):
        write_whole([(first, ["after"]), (second, full_disk())])
    assert first.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [first]


def test_a_writer_that_breaks_leaves_nothing_behind(tmp_path):
    def broken():
        yield "half"
        raise KeyError

    with pytest.raises(KeyError):
        write_whole([(tmp_path / "a", broken())])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_and_a_folder_that_is_not_there_are_the_persons_fault(tmp_path):
    with pytest.raises(InputError, match="is a folder"):
        write_whole([(tmp_path, ["x"])])
    with pytest.raises(InputError, match="There is no folder"):
        write_whole([(tmp_path / "nowhere" / "a", ["x"])])


def test_a_place_that_cannot_be_written_is_the_machines_fault(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(MachineError, match="could not be written"):
        write_whole([(tmp_path / "file" / "a", ["x"])])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_name_that_is_too_long_is_one_sentence(tmp_path):
    with pytest.raises(MachineError, match="name another place"):
        write_whole([(tmp_path / ("x" * 300), ("text",))])


def test_a_device_or_a_pipe_is_never_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="no ordinary file"):
        write_whole([(pipe, ["x"])])
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]
