"""Starting the window: fonts, colours, the library, then the window itself."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.bitext.values import ArticleId
from reader.errors import MachineError
from reader.folders import Home
from reader.library import Library
from ui.main_window import MainWindow
from ui.settings import read_state
from ui.theme import ThemeChoice, palette_of, theme_for

_LONGEST_WAIT = 120_000
"""Milliseconds."""


class Wanted(NamedTuple):
    """What the command line asked for."""

    shown: str = ""
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    theme: ThemeChoice | None = None
    language: str | None = None


def run(home: Home, wanted: Wanted) -> int:
    """Open the window and stay until it is closed; with a screenshot wanted, draw it and leave.

    Raises:
        InputError: nothing is called what was asked for.
        MachineError: the library cannot be opened, or the picture not written.
    """
    if wanted.screenshot and not wanted.screenshot.absolute().parent.is_dir():
        raise MachineError(_NOT_WRITTEN.format(wanted.screenshot))
    library = Library.open(home.folder)
    shown = ArticleId(library.articles.named(wanted.shown)) if wanted.shown else None
    app = make_application(wanted)
    state = read_state(home.settings)
    state.theme = wanted.theme or state.theme
    state.language = wanted.language or state.language
    translators = _translators(app, state.language)
    app.setPalette(palette_of(theme_for(state.theme)))
    window = MainWindow(library, state, shown, keeps_state=wanted.screenshot is None)
    if wanted.size:
        window.resize(*wanted.size)
    window.show()
    if wanted.screenshot:
        _draw_when_ready(app, window, wanted.screenshot)
    code = app.exec()
    library.close()
    del translators
    return code


def make_application(wanted: Wanted) -> QApplication:
    """The Qt application, drawn offscreen when only a picture is wanted."""
    if wanted.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif os.environ.get("DISPLAY") and "QT_QPA_PLATFORM" not in os.environ:
        _check_libraries()
    qInstallMessageHandler(_quieter)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("hamkhan")
    app.setStyle("Fusion")
    return app


def _check_libraries() -> None:
    """Without a library it needs Qt would abort the process and say nothing useful."""
    from ui.system_libraries import missing_for_a_window, remedy

    if lacking := missing_for_a_window():
        raise MachineError(remedy(lacking))


_NOT_WRITTEN = "{} could not be written: name a PNG file in a folder that may be written."
_NOISE = ("This plugin does not support", "propagateSizeHints")


def _quieter(_kind: object, _context: object, message: str) -> None:
    """Let through what Qt has to say, but for what the offscreen platform says of itself."""
    if not message.startswith(_NOISE):
        print(f"Qt: {message}", file=sys.stderr)


def _translators(app: QApplication, language: str) -> object:
    """What must be kept alive while the window speaks another language than English."""
    if language == "en":
        return None
    from ui.translation import install_translations

    return install_translations(app, language)


def _draw_when_ready(app: QApplication, window: MainWindow, path: Path) -> None:
    """Draw the window once word list and links are there, or after a while without them, and leave."""
    app.setQuitOnLastWindowClosed(False)
    drawn: list[bool] = []

    def draw() -> None:
        if not drawn:
            drawn.append(window.grab().save(str(path), "PNG"))
            window.close()
            if not drawn[0]:
                print(f"hamkhan: {_NOT_WRITTEN.format(path)}", file=sys.stderr)
            app.exit(0 if drawn[0] else 3)

    window.ready.connect(lambda: QTimer.singleShot(50, draw))
    QTimer.singleShot(_LONGEST_WAIT, draw)
