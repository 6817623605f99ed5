"""What painting statuses costs with a large vocabulary: opening an article, and changing a status.

    python benchmarks/statuses.py [TERMS]

The real window, offscreen, on the bundled story, with 10,000 marked terms. Limits: an article with its statuses is painted in
at most 1.2 times what it takes without them; from the key to the painted change at most one frame (16 ms), 99th percentile.
"""

import sys
import tempfile
import time
from pathlib import Path

from window import FRAME, PaintWatch, percentile, spin_until, spin_until_idle  # sets the platform first

from PySide6.QtCore import QEvent, QObject  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

from reader.bitext.values import ArticleId
from reader.library import Library
from reader.script.language import Language
from reader.study.terms import Marking, Status, TermKey, TermKind
from ui.actions import Command
from ui.app import Wanted, make_application
from ui.main_window import MainWindow
from ui.settings import WindowState
from ui.statuses import _Shown
from ui.theme import ThemeChoice

TERMS = 10_000
MOST = 1.2
_ROUNDS = 30
_STATUSES = (Status.LEARNING_1, Status.LEARNING_3, Status.KNOWN, Status.IGNORED)


class StatusWatch(PaintWatch):
    """Counts the paint events of a pane's text, or only those in which its statuses are painted."""

    def __init__(self, shown: _Shown, *, statuses_too: bool) -> None:
        super().__init__(shown.pane.surface.viewport())
        self._shown = shown
        self._statuses_too = statuses_too

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through, counting."""
        return super().eventFilter(watched, event) if self._shown.standings or not self._statuses_too else False


def fill(library: Library, count: int) -> None:
    """Mark the words of the story and as many others as it takes."""
    found: dict[tuple[Language, str], None] = {}
    for story in library.articles.stories():
        for summary in story.articles:
            article = library.articles.article(summary.id)
            library.readings.learn(article)
            text = library.readings.of(article)
            assert text
            found.update(dict.fromkeys((text.language, word.lemma) for word in text.words[::2]))
    keys = [TermKey(language, TermKind.LEMMA, lemma) for language, lemma in found]
    keys += [TermKey(Language.PERSIAN, TermKind.LEMMA, f"واژه{number}") for number in range(count - len(keys))]
    wanted = ((Marking(key), _STATUSES[number % len(_STATUSES)]) for number, key in enumerate(keys))
    library.study.set_statuses(wanted)


def opening(app: QApplication, window: MainWindow, *, with_statuses: bool) -> list[float]:
    """Milliseconds from asking for another telling to its painted page, with or without its statuses."""
    statuses, pane = window._statuses, window._parallel.left
    tellings = [each.id for each in window._stories[0].articles if each.language is Language.ARABIC]
    statuses._can_read = with_statuses
    watch = StatusWatch(statuses._shown[pane], statuses_too=with_statuses)
    took = []
    for number in range(_ROUNDS):
        wanted = ArticleId(tellings[number % len(tellings)])
        shown = statuses._shown[pane]
        shown.forget()
        before = watch.painted
        begun = time.perf_counter()
        window._show_beside(wanted)
        spin_until(app, lambda before=before: watch.painted > before)
        took.append((time.perf_counter() - begun) * 1000)
        spin_until(app, lambda: False, 0.15)
    return took


def changing(app: QApplication, window: MainWindow, count: int) -> list[float]:
    """Milliseconds from the key that sets a status to the painted page."""
    pane = window._parallel.right
    page = pane.surface.page
    assert page is not None
    watch = PaintWatch(pane.surface.viewport())
    words = [each.word.span for each in window._statuses._shown[pane].standings if not each.word.is_name]
    pane.surface.setFocus()
    took = []
    for number in range(count):
        pane.surface.put_cursor(page.token_at(words[number % 61].start))
        spin_until(app, lambda: False, 0.05)
        command = (Command.STATUS_1, Command.STATUS_KNOWN, Command.STATUS_3)[number % 3]
        before = watch.painted
        begun = time.perf_counter()
        window._actions[command].trigger()
        spin_until(app, lambda before=before: watch.painted > before)
        took.append((time.perf_counter() - begun) * 1000)
    return took


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else TERMS
    app = make_application(Wanted())
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder))
        library.words.prepare()
        fill(library, count)
        state = WindowState()
        state.theme = ThemeChoice.LIGHT
        window = MainWindow(library, state)
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        window.show()
        spin_until(app, lambda: ready and window._parallel._links is not None, 120.0)
        spin_until(app, lambda: bool(window._statuses._shown[window._parallel.right].standings), 30.0)
        spin_until_idle(app, window)
        plain, painted = [], []
        for _ in range(3):
            plain += opening(app, window, with_statuses=False)
            painted += opening(app, window, with_statuses=True)
        window._statuses.begin()
        changed = changing(app, window, 300)
        print(f"{len(library.study.vocabulary())} terms")
        medians = [percentile(took, 0.5) for took in (plain, painted, changed)]
        print(f"article opened, median       {medians[0]:7.1f} ms without, {medians[1]:.1f} ms with statuses")
        print(f"ratio                        {medians[1] / medians[0]:7.2f}      limit {MOST}")
        print(
            f"key to painted status, 99th  {percentile(changed, 0.99):7.1f} ms   limit {FRAME:.0f} ms (median {medians[2]:.1f})"
        )
        window.close()
        library.close()


if __name__ == "__main__":
    main()
