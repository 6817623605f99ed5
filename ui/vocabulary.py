"""Words and coverage: how much of each text is known stands beside its name, and a window tells the rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.bitext.values import Article, ArticleId
from reader.library import Library
from reader.library.readiness import Readiness
from reader.study.terms import Place
from ui.actions import Command
from ui.panels.parallel import Parallel
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.dialogs.vocabulary import VocabularyWindow

_REST = 300
"""Milliseconds after the last change before anything is counted: who marks words marks several."""


class VocabularyBridge(QObject):
    """Counts what is known of the texts, and opens the window of words."""

    article_wanted = Signal(object)
    """An `ArticleId` to be opened."""
    place_wanted = Signal(object, object)
    """An `ArticleId` and a `PassageId` that are to be shown."""

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        parallel: Parallel,
        actions: dict[Command, QAction],
        reading_wanted: "Callable[[Iterable[Article]], None]",
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._parallel = parallel
        self._reading_wanted = reading_wanted
        """Told of articles whose words are not read yet."""
        self._window = window
        self._theme: Theme | None = None
        self._open: VocabularyWindow | None = None
        self._can_count = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._later.timeout.connect(self._count)
        actions[Command.VOCABULARY].triggered.connect(lambda _checked=False: self._show())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._open:
            self._open.set_theme(theme)

    def stop(self) -> None:
        """The window closes."""
        self._later.stop()

    def everything_is_prepared(self) -> None:
        """Nothing else is left to do: have the articles read that were not."""
        if not self._can_count:
            return

        self._tasks.ask("unread", self._library.readable.unread, self._reading_wanted)

    def count_again(self) -> None:
        """The word list is there, an article was read, another is shown, or statuses have changed."""
        self._can_count = True
        self._later.start()

    def _count(self) -> None:
        article = self._article_here()
        if article:
            story = article.summary.story
            self._tasks.ask("readiness", lambda: self._library.readable.ranked(story), self._tell)
        if self._open:
            self._open.count_again()

    def begin(self) -> None:
        """Other articles are shown."""
        if self._can_count:
            self.count_again()
            article = self._article_here()
            if self._open and article:
                self._open.show_article(article.summary)

    def _tell(self, ranked: tuple[Readiness, ...]) -> None:
        shares = {each.article.id: each.coverage.share for each in ranked if each.coverage and each.coverage.words}
        # Before anything was marked nothing is known, and need not be said of each.
        for pane in self._parallel.panes():
            pane.tell_coverage(shares if any(shares.values()) else {})

    def _article_here(self) -> Article | None:
        page = self._parallel.in_use.surface.page
        return page.article if page else None

    def _show(self) -> None:
        from ui.dialogs.vocabulary import VocabularyWindow

        if self._open is None:
            assert self._theme is not None
            self._open = VocabularyWindow(self._library, self._tasks, self._theme, self._window)
            self._open.article_chosen.connect(self.article_wanted.emit)
            self._open.place_chosen.connect(self._go_to)
            self._open.finished.connect(self._forget)
        article = self._article_here()
        if article:
            self._open.show_article(article.summary)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()

    def _go_to(self, place: Place) -> None:
        self.place_wanted.emit(ArticleId(place.article), place.passage)
        for pane in self._parallel.panes():
            page = pane.surface.page
            if page and page.article.summary.id == place.article:
                pane.surface.go_to_word(place.span)

    def _forget(self, _result: int) -> None:
        self._open = None
