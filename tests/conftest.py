"""Shared by every test: the compiled word list, a library with the bundled story, and the path of measuring data."""

import shutil
from collections.abc import Iterator
from pathlib import Path

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


@pytest.fixture(scope="session")
def prepared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library folder with the bundled story and a compiled word list; copy it, do not write to it."""
    folder = tmp_path_factory.mktemp("prepared")
    library = Library.open(folder)
    assert library.words.prepare() == ()
    library.close()
    return folder


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
