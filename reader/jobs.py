"""Long work: how it tells its progress and how it is stopped.

Work that can take more than half a second takes a `Progress` and calls it between steps; whoever waits may raise
`Cancelled` from there. What was finished before stays finished.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int], None]
"""Called with how many steps are done and how many there are."""


class Cancelled(Exception):
    """The reader stopped the work; nothing is half written."""


def silent(_done: int, _total: int) -> None:
    """A progress nobody watches."""


@contextmanager
def without_collecting() -> Iterator[None]:
    """Let no search for circles among objects interrupt work that makes thousands of values and needs them all.

    It would find none, and took a third of compiling the word list and of writing a deck.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
