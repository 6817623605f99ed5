"""What is made once in the background: the word list, then the links of every pair of tellings, the one shown first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.bitext.values import ArticleId
from reader.library import Library
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.child import Child

Pair = tuple[ArticleId, ArticleId]

_PATIENCE = 500
"""Milliseconds of work before anything is said of it."""


class Preparation(QObject):
    """Runs one child process after another until nothing is missing."""

    words_ready = Signal()
    links_ready = Signal()
    """The links of one more pair are kept."""
    progressed = Signal(str, int, int)
    """What is being done, and how much of it: steps done and in all (0 while unknown)."""
    failed = Signal(str)
    idle = Signal()
    """Nothing is left to do."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._child: Child | None = None
        self._pairs: list[Pair] = []
        self._shown: Pair | None = None
        self.has_words = False

    @property
    def is_comparing(self) -> bool:
        """Whether tellings are being compared or still wait for it."""
        return not self.has_words or self._child is not None or bool(self._pairs)

    def start(self, shown: Pair | None) -> None:
        """Look what is missing, and make it; the links of `shown` before those of other pairs."""
        self._shown = shown
        self._tasks.ask("words", self._library.words.is_ready, self._with_words)

    def look_again(self) -> None:
        """There may be new articles: compare what has not been compared."""
        if self._child is None and self.has_words:
            self._tasks.ask("missing links", self._library.links.missing, self._with_pairs)

    def cancel(self) -> None:
        """Stop; what is finished stays."""
        self._pairs.clear()
        if self._child:
            self._child.cancel()

    def close(self) -> None:
        """Stop without a word."""
        self.blockSignals(True)
        self.cancel()

    def _with_words(self, ready: bool) -> None:
        if not ready:
            title = QCoreApplication.translate("Preparation", "Preparing the word list")
            self._start("words", [], title, lambda: self._with_words(True))
            return
        self.has_words = True
        self.words_ready.emit()
        self._tasks.ask("warm", self._library.words.warm, lambda _nothing: None)
        self.look_again()

    def _with_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self._pairs = sorted(pairs, key=lambda pair: pair != self._shown)
        self._next_pair()

    def _next_pair(self) -> None:
        if not self._pairs:
            self.idle.emit()
            return
        source, target = self._pairs.pop(0)
        title = QCoreApplication.translate("Preparation", "Comparing the tellings")
        self._start("links", [str(source), str(target)], title, self._pair_done)

    def _pair_done(self) -> None:
        self.links_ready.emit()
        self._next_pair()

    def _tell(self, quiet: QTimer, title: str, done: int, total: int) -> None:
        if not quiet.isActive():
            self.progressed.emit(title, done, total)

    def _start(self, task: str, arguments: list[str], title: str, then: Callable[[], None]) -> None:
        # Imported here: most starts have nothing to prepare.
        from ui.child import Child

        child = self._child = Child(self._library.home, task, arguments, self)
        quiet = QTimer(child)
        quiet.setSingleShot(True)
        quiet.setInterval(_PATIENCE)
        quiet.timeout.connect(lambda: self.progressed.emit(title, 0, 0))
        succeeded: list[object] = []
        child.progressed.connect(lambda done, total: self._tell(quiet, title, done, total))
        child.finished.connect(succeeded.append)
        child.failed.connect(self.failed.emit)

        def ended() -> None:
            quiet.stop()
            self._child = None
            child.deleteLater()
            if succeeded:
                then()
            else:
                self._pairs.clear()
                self.idle.emit()

        child.ended.connect(ended)
        quiet.start()
        child.start()
