"""From a click to the painted card, from a pointed-at passage to the painted highlight, and what the window weighs.

    python benchmarks/window.py [COUNT]

The real window, offscreen, on the bundled story; every click is on another word. Limits: one frame (16 ms) at the 99th
percentile, 200 MB resident.
"""

import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library import Library
from ui.app import Wanted, make_application
from ui.main_window import MainWindow
from ui.panels.pane import Pane
from ui.settings import WindowState
from ui.theme import ThemeChoice

FRAME = 16.0
HEAVIEST = 200.0
_QUIET = 2.0
"""Seconds without background work before anything is measured: a child process takes one of two cores."""


class PaintWatch(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.painted = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let everything through, counting."""
        if event.type() is QEvent.Type.Paint:
            self.painted += 1
        return False


def spin_until(app: QApplication, done: object, patience: float = 3.0) -> float:
    """Run the event loop until `done()`; the milliseconds that took."""
    begun = time.perf_counter()
    while not done():  # type: ignore[operator]
        app.processEvents()
        if time.perf_counter() - begun > patience:
            break
    return (time.perf_counter() - begun) * 1000


def spin_until_idle(app: QApplication, window: MainWindow, patience: float = 120.0) -> None:
    """Run the event loop until nothing has been prepared in the background for two seconds."""
    begun = quiet = time.perf_counter()
    while time.perf_counter() - quiet < _QUIET and time.perf_counter() - begun < patience:
        app.processEvents()
        if window._preparation._child is not None:
            quiet = time.perf_counter()


def clicks(app: QApplication, window: MainWindow, pane: Pane, count: int) -> list[float]:
    """Milliseconds from a click on a word to its painted card, over different words."""
    page = pane.surface.page
    assert page is not None
    words = [token for token in page.tokens if token.kind.can_be_looked_up]
    chosen = random.Random(1).sample(words, min(count, len(words)))
    watch = PaintWatch(pane.card)
    took = []
    for token in chosen:
        pane.surface.bring_into_view(token.span)
        spin_until(app, lambda: False, 0.002)
        place = pane.surface.rectangles_of(token.span)[0].center()
        before = watch.painted
        begun = time.perf_counter()
        QTest.mouseClick(pane.surface.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        spin_until(app, lambda before=before: watch.painted > before)
        took.append((time.perf_counter() - begun) * 1000)
        window._close_something()
    return took


def highlights(app: QApplication, window: MainWindow, count: int) -> list[float]:
    """Milliseconds from the pointer's coming upon a passage to the painted marks in the other text."""
    pane, other = window._parallel.right, window._parallel.left
    page = pane.surface.page
    assert page is not None
    watch = PaintWatch(other.surface.viewport())
    took = []
    for number in range(count):
        passage = page.passages[number % len(page.passages)]
        token = page.tokens_within(passage.span)[0]
        pane.surface.bring_into_view(token.span)
        QTest.mouseMove(pane.surface.viewport(), QPoint(1, 1))
        spin_until(app, lambda: False, 0.005)
        before, marked = watch.painted, other.surface._marks.get("passage", ())
        begun = time.perf_counter()
        QTest.mouseMove(pane.surface.viewport(), pane.surface.rectangles_of(token.span)[0].center())
        if other.surface._marks.get("passage", ()) != marked:
            spin_until(app, lambda before=before: watch.painted > before, 0.5)
            took.append((time.perf_counter() - begun) * 1000)
    return took


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def resident_megabytes() -> float:
    """What this process holds in memory now."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    app = make_application(Wanted())
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder))
        state = WindowState()
        state.theme = ThemeChoice.LIGHT
        window = MainWindow(library, state)
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        window.show()
        spin_until(app, lambda: ready and window._parallel._links is not None, 120.0)
        spin_until_idle(app, window)
        rows = [
            ("click to card, Persian", clicks(app, window, window._parallel.right, count)),
            ("click to card, Arabic", clicks(app, window, window._parallel.left, count)),
            ("passage to highlight", highlights(app, window, count)),
        ]
        weight = resident_megabytes()
        print(f"{'':26}{'median':>9}{'99th':>9}   limit")
        for name, took in rows:
            print(
                f"{name:26}{percentile(took, 0.5):7.1f} ms{percentile(took, 0.99):6.1f} ms   {FRAME:.0f} ms ({len(took)} times)"
            )
        print(f"{'window, resident':26}{weight:7.0f} MB{'':9}   {HEAVIEST:.0f} MB")
        window.close()
        library.close()


if __name__ == "__main__":
    main()
