"""Work off the window's thread: quick questions in a pool, commands one by one. Long work is next door, in `child`.

The window asks and is told on its own thread. Of several questions under one name only the newest is answered, so a pointer
that has moved on is not followed by late cards.
"""

import traceback
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from reader.changes import Changes
from reader.errors import InputError, MachineError

T = TypeVar("T")


class _Work(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class Tasks(QObject):
    """Runs library calls and reports on the window's thread."""

    changed = Signal(object)
    """The `Changes` of a command, from this window or another."""
    failed = Signal(str)
    """A sentence for the reader."""
    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        # Threads that stay keep their connections to the databases.
        self._pool.setExpiryTimeout(-1)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._newest: dict[str, int] = {}
        self._count = 0
        self._answered.connect(self._deliver)

    def ask(self, name: str, question: Callable[[], T], then: Callable[[T], None]) -> None:
        """Answer a quick question soon; a newer one of the same name takes its place."""
        self._count += 1
        number = self._newest[name] = self._count
        self._pool.start(_Work(lambda: self._answer(question, (name, number, then))))

    def do(self, command: Callable[[], Changes], then: Callable[[], None] = lambda: None) -> None:
        """Run a command after those before it, then tell what it changed; `then` is called where it was not refused."""

        def tell(changes: Changes) -> None:
            self.changed.emit(changes)
            then()

        self._writer.start(_Work(lambda: self._answer(command, (None, 0, tell))))

    def _answer(self, work: Callable[[], Any], whither: tuple[str | None, int, Callable[[Any], None]]) -> None:
        try:
            result, error = work(), None
        except (InputError, MachineError) as refused:
            result, error = None, str(refused)
        except Exception:
            # A fault of ours, whatever it is: who asked must not wait for ever without a word.
            result, error = None, own_fault()
        try:
            self._answered.emit(result, error, whither)
        except RuntimeError:
            # The window has gone while we worked; nobody is left to tell.
            return

    def _deliver(self, result: object, error: str | None, whither: tuple[str | None, int, Callable[[Any], None]]) -> None:
        name, number, then = whither
        if name is not None and self._newest.get(name) != number:
            return
        if error:
            self.failed.emit(error)
        else:
            then(result)

    def close(self) -> None:
        """Wait for what is being written."""
        self._newest.clear()
        self._pool.clear()
        self._pool.waitForDone()
        self._writer.waitForDone()


def own_fault() -> str:
    """Print what is known of the exception at hand, and give a sentence for the reader."""
    traceback.print_exc()
    return QCoreApplication.translate(
        "tasks", "This went wrong inside Hamkhan; what was written before is safe. The terminal says more for a report."
    )
