"""Printing answers and turning errors into exit codes."""

import errno
import json
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from reader.errors import InputError, MachineError, shortened

INPUT_REFUSED, WRONG_USAGE, MACHINE_FAILED = 1, 2, 3


class Commands(click.Group):
    """A group of commands that ends with the contract's exit codes and one sentence, never a traceback of ours."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run, and say in one sentence what could not be done."""
        use_utf8()
        try:
            return super().main(*args, **extra)
        except InputError as error:
            fail(str(error), INPUT_REFUSED)
        except MachineError as error:
            fail(str(error), MACHINE_FAILED)
        except BrokenPipeError:
            # Whoever read our output has gone; say nothing more to it.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            fail(f"{shortened(str(error.filename))} is too long for a file's name: give a shorter one.", INPUT_REFUSED)


def use_utf8() -> None:
    """Print UTF-8 whatever the system's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def fail(sentence: str, code: int) -> None:
    """Say what went wrong and leave."""
    click.echo(f"hamkhan: {sentence}", err=True)
    sys.exit(code)


def say(sentence: str) -> None:
    """A message to the person, not part of the answer."""
    click.echo(sentence, err=True)


def print_json(value: Any) -> None:
    """One answer as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False))


class Bar:
    """Progress on standard error, shown only to a person and only for work over half a second."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        if sys.stderr.isatty():
            self._shown = True
            click.echo(f"\r{self._title} {done}/{total} ", err=True, nl=done >= total)
