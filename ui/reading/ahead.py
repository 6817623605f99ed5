"""Reading ahead: the words of what is on the screen are looked up before anybody clicks them.

One passage at a time with a rest between two, so that neither a click nor a frame waits long for it.
"""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from reader.bitext.values import Article, Passage, PassageKind
from reader.script.language import Language
from ui.tasks import Tasks

_REST = 15
"""Milliseconds between two passages."""
_MOST_PASSAGES = 120
"""Of an article, from its beginning; what the library remembers is about as much."""
_NEXT_PASSAGES = 3
"""Those read when the pointer or the cursor comes to one further on."""


class ReadingAhead(QObject):
    """Has the library read passages before they are asked about."""

    def __init__(self, read: Callable[[str, Language], None], tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._tasks = tasks
        self._waiting: deque[tuple[str, Language]] = deque()
        self._done: set[str] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._step)
        self._is_reading = False

    def begin(self, articles: Iterable[Article]) -> None:
        """Read these articles; whatever else was waiting is let go, and what was read is read again."""
        self._done.clear()
        self._waiting.clear()
        for article in articles:
            shown = [passage for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
            self._waiting.extend(self._wanted(article, shown[:_MOST_PASSAGES]))
        self._go_on()

    def come_to(self, article: Article, passage: Passage) -> None:
        """Read a passage and those behind it before all others."""
        place = article.passages.index(passage)
        self._waiting.extendleft(reversed(self._wanted(article, article.passages[place : place + _NEXT_PASSAGES])))
        self._go_on()

    def stop(self) -> None:
        """Read no further."""
        self._waiting.clear()
        self._rest.stop()

    def _wanted(self, article: Article, passages: Iterable[Passage]) -> list[tuple[str, Language]]:
        texts = (passage.span.of(article.text) for passage in passages)
        return [(text, article.summary.language) for text in texts if text not in self._done]

    def _go_on(self) -> None:
        if self._waiting and not self._is_reading and not self._rest.isActive():
            self._rest.start()

    def _step(self) -> None:
        text, language = self._waiting.popleft()
        if text in self._done:
            self._go_on()
            return
        self._done.add(text)
        self._is_reading = True
        self._tasks.ask("reading ahead", lambda: self._read(text, language), lambda _nothing: self._rested())

    def _rested(self) -> None:
        self._is_reading = False
        self._go_on()
