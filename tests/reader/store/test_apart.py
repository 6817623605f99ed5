"""What the packages know is the same, whichever process read it."""

import subprocess
import sys

import pytest

from reader.lexicon.buckwalter import find_tables, read_tables
from reader.lexicon.known_words import known_forms
from reader.store import apart
from reader.store.apart import PackagesRead


@pytest.fixture
def packages():
    made = PackagesRead()
    yield made
    made.close()


def test_a_second_process_tells_what_this_one_would_read(packages, monkeypatch):
    monkeypatch.setattr(apart.os, "cpu_count", lambda: 2)
    assert packages.tables() == read_tables(find_tables())
    assert packages.known() == list(known_forms())


def test_where_it_cannot_be_started_or_fails_this_one_reads(monkeypatch):
    def refused(*_arguments, **_options):
        raise OSError

    monkeypatch.setattr(apart.os, "cpu_count", lambda: 2)
    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", refused)
        assert PackagesRead().known() == list(known_forms())
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", "false" if sys.platform != "win32" else "where")
        failed = PackagesRead()
        assert failed.known() == list(known_forms())
        failed.close()


def test_what_still_reads_is_stopped(packages):
    packages.close()
    assert packages._process is None or packages._process.poll() is not None
