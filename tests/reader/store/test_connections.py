import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import MachineError
from reader.library import Library
from reader.script.language import Language
from reader.store.connections import Writer, open_reading
from reader.study.profile import Profile


def test_a_half_copied_library_is_refused_and_left_as_it_is(home):
    whole = home.library.read_bytes()
    for kept in (1, len(whole) // 5, len(whole) // 2, len(whole) * 9 // 10, len(whole) - 4095, len(whole) - 1):
        half = whole[:kept]
        home.library.write_bytes(half)
        with pytest.raises(MachineError, match=r"half copied.*nothing was changed"):
            Library.open(home.folder)
        assert home.library.read_bytes() == half


def test_a_file_that_is_no_database_is_refused(home):
    home.library.write_bytes(b"this is no database, it is a text file with some length to it" * 10)
    with pytest.raises(MachineError, match="damaged"):
        Library.open(home.folder)


def test_a_whole_file_passes(home):
    connection = open_reading(home.library)
    assert connection.execute("SELECT count(*) FROM article").fetchone() == (5,)
    connection.close()


_ANOTHER_WINDOW = """
import sys
from pathlib import Path
from reader.library import Library
from reader.script.language import Language
from reader.study.profile import Profile
with Library.open(Path(sys.argv[1])) as library:
    library.study.set_profile(Profile(studies=frozenset({Language.ARABIC})))
"""


def test_another_process_that_leaves_does_not_take_the_log_of_one_that_stays(home):
    """Locks are a process's, not a connection's: whatever opens and closes the file beside SQLite lets go of all of them."""
    with Library.open(home.folder) as library:
        library.study.set_profile(Profile(studies=frozenset({Language.PERSIAN})))
        log = home.library.with_name(home.library.name + "-wal")
        before = log.stat().st_ino
        opened = open_reading(home.library)
        subprocess.run([sys.executable, "-c", _ANOTHER_WINDOW, str(home.folder)], check=True)
        assert log.exists() and log.stat().st_ino == before
        library.study.set_profile(Profile(studies=frozenset(Language)))
        opened.close()
        assert library.study.profile() == Profile(studies=frozenset(Language))
    with Library.open(home.folder) as library:
        assert library.study.profile() == Profile(studies=frozenset(Language))


def test_what_fails_halfway_is_not_written(library):
    writer = Writer(library.home.library)
    with pytest.raises(ZeroDivisionError), writer.transaction() as db:
        db.table("story").insert({"title": "half"})
        raise ZeroDivisionError
    writer.close()
    assert [story.title for story in library.articles.stories()] == [library.articles.stories()[0].title]


def test_a_full_disk_is_one_sentence_and_nothing_is_lost(library, tmp_path):
    text = tmp_path / "long.txt"
    text.write_text("این کتاب را خواندم و در آن چیزها دیدم.\n" * 20_000, encoding="utf-8")
    with library.articles._writer.transaction() as db:
        pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
    with library.articles._writer._lock:
        library.articles._writer._open().conn.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(MachineError, match=r"disk is full.*nothing was changed"):
        library.articles.add_file(text)
    assert len(library.articles.stories()) == 1


def test_a_read_only_folder_can_still_be_read(home):
    listing = "import sys; from reader.library import Library; print(len(Library.open().articles.stories()[0].articles))"
    home.folder.chmod(0o555)
    # Permissions do not bind root: then nobody reads.
    nobody = {"user": 65534} if os.name == "posix" and os.geteuid() == 0 else {}
    for parent in home.folder.parents:
        if parent.stat().st_mode & 0o055 != 0o055 and nobody:
            parent.chmod(parent.stat().st_mode | 0o055)
    finished = subprocess.run(
        [sys.executable, "-c", listing],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "HAMKHAN_HOME": str(home.folder)},
        cwd=Path(__file__).parents[3],
        **nobody,
    )
    home.folder.chmod(0o755)
    assert finished.stdout.strip() == "5", finished.stderr


def test_another_windows_writing_is_seen(home):
    one, two = Library.open(home.folder), Library.open(home.folder)
    before = one.version()
    with two.articles._writer.transaction() as db:
        db.table("story").insert({"title": "from the other window"})
    assert one.version() != before
    assert [story.title for story in one.articles.stories()][-1] == "from the other window"
    one.close()
    two.close()


def test_a_lock_that_is_not_let_go_is_named(home, monkeypatch):
    monkeypatch.setattr("reader.store.connections._PATIENCE", 0.1)
    holder = sqlite3.connect(home.library, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    writer = Writer(home.library)
    with pytest.raises(MachineError, match="in use by another program"), writer.transaction():
        pass
    holder.close()
    writer.close()


def test_what_this_window_writes_is_not_taken_for_anothers(home):
    with Library.open(home.folder) as one, Library.open(home.folder) as two:
        one.study.set_profile(Profile())
        before = one.version()
        one.study.set_profile(Profile(knows=frozenset({Language.ARABIC})))
        assert one.version() == before
        two.study.set_profile(Profile())
        assert one.version() != before
        with one.articles._writer.transaction():
            assert one.version() is None
