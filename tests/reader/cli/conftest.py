"""The command line from outside: a program of its own, or the same commands called in this process, four times as fast."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.cli.commands import hamkhan as commands


@dataclass(frozen=True, slots=True)
class Finished:
    """What a command that ended told."""

    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Finished]


@pytest.fixture
def program() -> Run:
    """Runs `python -m reader` on a library, as a program outside would: with real pipes, a real exit code and real bytes."""

    def run(home: Path, *arguments: object, given: str | None = None, **environment: str) -> Finished:
        finished = subprocess.run(
            [sys.executable, "-m", "reader", "--home", str(home), *map(str, arguments)],
            capture_output=True,
            input=given,
            encoding="utf-8",
            env={**os.environ, **environment},
        )
        return Finished(finished.returncode, finished.stdout, finished.stderr)

    return run


@pytest.fixture
def command() -> Run:
    """Runs the same commands in this process."""

    def run(home: Path, *arguments: object, given: str | None = None, **environment: str) -> Finished:
        assert arguments, "with no word at all a window opens where the window's commands are loaded: ask `program`"
        result = CliRunner().invoke(commands, ["--home", str(home), *map(str, arguments)], input=given, env=environment)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Finished(result.exit_code, result.stdout, result.stderr)

    return run
