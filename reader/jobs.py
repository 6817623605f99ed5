"""Long work: how it tells its progress and how it is stopped.

Work that can take more than half a second takes a `Progress` and calls it between steps; whoever waits may raise
`Cancelled` from there. What was finished before stays finished.
"""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how many steps are done and how many there are."""


class Cancelled(Exception):
    """The reader stopped the work; nothing is half written."""


def silent(_done: int, _total: int) -> None:
    """A progress nobody watches."""
