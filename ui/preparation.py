"""What is made once in the background: the word list, the vowels of the articles shown, the links of every pair of tellings."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.bitext.values import Article, ArticleId
from reader.library import Library
from reader.script.language import Language
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.child import Child

Pair = tuple[ArticleId, ArticleId]

_PATIENCE = 500
"""Milliseconds of work before anything is said of it."""


class _Job(NamedTuple):
    """A task for a child process."""

    task: str
    arguments: tuple[str, ...]
    title: str
    then: Callable[[], None]


class Preparation(QObject):
    """Runs one child process after another until nothing is missing."""

    words_ready = Signal()
    vowels_ready = Signal()
    """Those of one more article are kept."""
    reading_ready = Signal()
    """The words of one more article are read."""
    inside_ready = Signal()
    """The words inside the links of one more pair are kept."""
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
        self._running: _Job | None = None
        self._jobs: list[_Job] = []
        self._knows_pairs = False
        """Whether the pairs that were never compared have been asked for."""
        self._shown: Pair | None = None
        self._waiting: list[Article] = []
        """Those that wait for the word list before their vowels are looked at."""
        self.has_words = False

    @property
    def is_comparing(self) -> bool:
        """Whether tellings are being compared or still wait for it."""
        return not self.has_words or any(job.task == "links" for job in (self._running, *self._jobs) if job)

    def start(self, shown: Pair | None) -> None:
        """Look what is missing, and make it; the links of `shown` before those of other pairs."""
        self._shown = shown
        self._tasks.ask("words", self._library.words.is_ready, self._with_words)

    def look_again(self) -> None:
        """There may be new articles: compare what has not been compared."""
        if self.has_words:
            self._tasks.ask("missing links", self._library.links.missing, self._with_pairs)

    def read_in_context(self, article: Article) -> None:
        """Have the vowels of an article restored, if it needs them and they are not kept; the article goes before comparing."""
        if article.summary.language is not Language.ARABIC:
            return
        if not self.has_words:
            self._waiting = [*self._waiting, article]
            return
        number = article.summary.id
        title = QCoreApplication.translate("Preparation", "Reading words in context")

        def with_answer(lacks: bool) -> None:
            if lacks and not self._is_doing("vowels", (str(number),)):
                self._jobs.insert(0, _Job("vowels", (str(number),), title, self.vowels_ready.emit))
                self._next()

        self._tasks.ask(f"vowels {number}", lambda: self._library.words.lacks_vowels(article), with_answer)

    def read_words(self, articles: Iterable[Article]) -> None:
        """Have the words of articles read and kept; the vowels of an article come before them."""
        doing = {each for job in (self._running, *self._jobs) if job and job.task == "reading" for each in job.arguments}
        arguments = tuple(number for article in articles if (number := str(article.summary.id)) not in doing)
        title = QCoreApplication.translate("Preparation", "Reading the words")
        if arguments:
            behind_vowels = sum(job.task == "vowels" for job in self._jobs)
            self._jobs.insert(behind_vowels, _Job("reading", arguments, title, self.reading_ready.emit))
            self._next()

    def _is_doing(self, task: str, arguments: tuple[str, ...]) -> bool:
        """Whether a job runs or waits."""
        return any(job.task == task and job.arguments == arguments for job in (self._running, *self._jobs) if job)

    def look_inside(self, source: ArticleId, target: ArticleId) -> None:
        """Have the words inside the links of two articles looked for, if they are not kept."""
        arguments = (str(source), str(target))
        title = QCoreApplication.translate("Preparation", "Linking words")

        def with_answer(lacks: bool) -> None:
            if lacks and not self._is_doing("inside", arguments):
                self._jobs.insert(0, _Job("inside", arguments, title, self.inside_ready.emit))
                self._next()

        self._tasks.ask("inside", lambda: self._library.links.lacks_words(source, target), with_answer)

    def cancel(self) -> None:
        """Stop; what is finished stays."""
        self._jobs.clear()
        if self._child:
            self._child.cancel()

    def close(self) -> None:
        """Stop without a word."""
        self.blockSignals(True)
        self._jobs.clear()
        if self._child:
            self._child.close()
            self._child = self._running = None

    def _with_words(self, ready: bool) -> None:
        if not ready:
            title = QCoreApplication.translate("Preparation", "Preparing the word list")
            self._start(_Job("words", (), title, lambda: self._with_words(True)))
            return
        self.has_words = True
        self.words_ready.emit()
        self._tasks.ask("warm", self._library.words.warm, lambda _nothing: None)
        self.look_again()
        waiting, self._waiting = self._waiting, []
        for article in waiting:
            self.read_in_context(article)

    def _with_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self._knows_pairs = True
        title = QCoreApplication.translate("Preparation", "Comparing the tellings")
        known = {job.arguments for job in (self._running, *self._jobs) if job}
        for source, target in sorted(pairs, key=lambda pair: pair != self._shown):
            if (str(source), str(target)) not in known:
                self._jobs.append(_Job("links", (str(source), str(target)), title, self.links_ready.emit))
        self._next()

    def _next(self) -> None:
        if self._running:
            return
        if self._jobs:
            self._start(self._jobs.pop(0))
        elif self._knows_pairs:
            self.idle.emit()

    def _tell(self, quiet: QTimer, title: str, done: int, total: int) -> None:
        if not quiet.isActive():
            self.progressed.emit(title, done, total)

    def _start(self, job: _Job) -> None:
        # Imported here: most starts have nothing to prepare.
        from ui.child import Child

        self._running = job
        child = self._child = Child(self._library.home, job.task, list(job.arguments), self)
        quiet = QTimer(child)
        quiet.setSingleShot(True)
        quiet.setInterval(_PATIENCE)
        quiet.timeout.connect(lambda: self.progressed.emit(job.title, 0, 0))
        succeeded: list[object] = []
        child.progressed.connect(lambda done, total: self._tell(quiet, job.title, done, total))
        child.finished.connect(succeeded.append)
        child.failed.connect(self.failed.emit)

        def ended() -> None:
            quiet.stop()
            self._child = self._running = None
            child.deleteLater()
            if succeeded:
                job.then()
            else:
                # What failed once would fail again for the next article; other work may still be done.
                self._jobs = [other for other in self._jobs if other.task != job.task]
            if succeeded or self._jobs:
                self._next()
            else:
                self.idle.emit()

        child.ended.connect(ended)
        quiet.start()
        child.start()
