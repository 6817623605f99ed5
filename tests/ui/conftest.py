"""For the tests of the window: one that is shown offscreen, and eyes to see what it shows."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from ui.main_window import MainWindow
from ui.panels.pane import Pane
from ui.settings import WindowState
from ui.theme import ThemeChoice, palette_of, theme_for

LONG = 180_000
"""Milliseconds that work in child processes may take, on a machine that is busy with other things too."""


@pytest.fixture(autouse=True)
def no_window_stays() -> Iterator[None]:
    """A closed window still takes part in every change of style and holds its words: sixty widgets and 10 MB a test."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        for widget in app.topLevelWidgets():
            if widget.parent() is None:
                widget.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["hamkhan"]


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    qapp.setStyle("Fusion")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setPalette(palette_of(theme_for(ThemeChoice.LIGHT)))
    return qapp


@pytest.fixture
def open_window(app: QApplication, qtbot: QtBot, linked_home, tmp_path) -> Iterator[Callable[..., MainWindow]]:
    """Opens a window on a library of its own, everything prepared, and waits until it is ready."""
    import shutil

    opened: list[tuple[MainWindow, Library]] = []

    def open_one(
        state: WindowState | None = None, size: tuple[int, int] = (1100, 720), *, without_vowels: bool = False
    ) -> MainWindow:
        folder = tmp_path / f"home{len(opened)}"
        shutil.copytree(linked_home, folder)
        if without_vowels:
            with closing(sqlite3.connect(folder / "cache.db", isolation_level=None)) as cache:
                cache.execute("DELETE FROM vocalised")
        library = Library.open(folder)
        state = state or WindowState()
        if state.theme is ThemeChoice.SYSTEM:
            state.theme = ThemeChoice.LIGHT
        window = MainWindow(library, state)
        window.resize(*size)
        opened.append((window, library))
        with qtbot.waitSignal(window.ready, timeout=LONG):
            window.show()
        qtbot.waitUntil(lambda: window._parallel._links is not None)
        return window

    yield open_one
    for window, library in opened:
        window.close()
        library.close()


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window()


class Hand:
    """A pointer that goes to words."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def place_of(self, pane: Pane, word: str, nth: int = 0) -> QPoint:
        token = [token for token in pane.surface.page.tokens if token.surface == word][nth]
        pane.surface.bring_into_view(token.span)
        return pane.surface.rectangles_of(token.span)[0].center()

    def point_at(self, pane: Pane, word: str, nth: int = 0) -> None:
        place = self.place_of(pane, word, nth)
        # Qt says nothing of a move to where the pointer is already.
        QTest.mouseMove(pane.surface.viewport(), QPoint(1, 1))
        QTest.mouseMove(pane.surface.viewport(), place)
        self._qtbot.wait(1)

    def click(self, pane: Pane, word: str, nth: int = 0) -> None:
        self._qtbot.mouseClick(pane.surface.viewport(), Qt.MouseButton.LeftButton, pos=self.place_of(pane, word, nth))

    def open_card(self, pane: Pane, word: str, nth: int = 0) -> None:
        self.click(pane, word, nth)
        self._qtbot.waitUntil(lambda: pane.shows_card and pane.card.is_pinned)


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)
