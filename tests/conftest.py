"""Shared by every test: the compiled word list, a library with the bundled story, and the path of measuring data."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

# The tests use every core already: threads of NumPy beside them, in each helper process too, only wait for one another
# and take half as much again. Set before anything imports it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest

from reader.folders import Home
from reader.library import Library


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--data", type=Path, default=None, help="The folder of treebanks and alignments to measure against.")


@pytest.fixture(scope="session")
def measuring_data(request: pytest.FixtureRequest) -> Path:
    path: Path | None = request.config.getoption("--data")
    if path is None:
        pytest.skip("needs --data, the folder of treebanks and alignments, which is no part of the project")
    return path


MakeOnce = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def make_once(tmp_path_factory: pytest.TempPathFactory) -> MakeOnce:
    """Makes a folder for the whole run: the first of its processes that wants it makes it, the others wait and take a copy."""
    own = tmp_path_factory.getbasetemp()
    # Under xdist each worker's folder lies in that of the run.
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def get(name: str, make: Callable[[Path], None]) -> Path:
        made = shared / f"made-{name}"
        # A lock that goes with the process that holds it, on every system.
        with closing(sqlite3.connect(shared / f"made-{name}.lock", timeout=600)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            if not made.exists():
                half = tmp_path_factory.mktemp(name) / "half"
                make(half)
                half.rename(made)
        copy = tmp_path_factory.mktemp(name) / "home"
        shutil.copytree(made, copy)
        return copy

    return get


@pytest.fixture(scope="session")
def prepared_home(make_once: MakeOnce) -> Path:
    """A library folder with the bundled story and a compiled word list; copy it, do not write to it."""

    def make(folder: Path) -> None:
        with Library.open(folder) as library:
            assert library.words.prepare() == ()

    return make_once("prepared", make)


@pytest.fixture(scope="session")
def linked_home(prepared_home: Path, make_once: MakeOnce) -> Path:
    """One whose tellings are compared and whose articles are read, vowels and all: no test has to do it again."""

    def make(folder: Path) -> None:
        shutil.copytree(prepared_home, folder)
        with Library.open(folder) as library:
            for pair in library.links.missing():
                library.links.compute(*pair)
                library.links.learn_words(*pair)
            for article in library.readable.unread():
                library.words.learn_vowels(article)
                library.readings.learn(article)

    return make_once("linked", make)


@pytest.fixture
def home(prepared_home: Path, tmp_path: Path) -> Home:
    """A library folder of this test's own."""
    folder = tmp_path / "home"
    shutil.copytree(prepared_home, folder)
    return Home(folder)


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    opened = Library.open(home.folder)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shared_library(prepared_home: Path) -> Iterator[Library]:
    """For tests that only read."""
    opened = Library.open(prepared_home)
    yield opened
    opened.close()
