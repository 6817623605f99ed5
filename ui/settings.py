"""How the window was left: size, theme, type size, what was open. Kept in the library's folder, apart from the user's work."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.fonts import LARGEST, READING_SIZE, SMALLEST
from ui.theme import ThemeChoice

_SLOWEST, _FASTEST = 80, 400
"""Words a minute that a voice can say."""


class GlossLevel(Enum):
    """Which of the unknown words are glossed in the text."""

    ALL = "all"
    UNCOMMON = "uncommon"
    RARE = "rare"


class WindowState:
    """Everything the window remembers; as at the first start until it is told otherwise."""

    def __init__(self) -> None:
        self.theme = ThemeChoice.SYSTEM
        self.language = "en"
        self.type_size = READING_SIZE
        self.boilerplate = False
        self.tellings = False
        self.pairs = False
        """Words that the other language gives are marked."""
        self.glosses = False
        """Unknown words are glossed in the text."""
        self.gloss_level = GlossLevel.UNCOMMON
        self.vowels = False
        """Arabic is shown with its vowels."""
        self.quiet_card = False
        self.statuses = True
        """How well words are known is painted under them."""
        self.speech_rate = 150
        """Words a minute."""
        self.persian_voice = ""
        """The name of a voice; empty for the usual one."""
        self.arabic_voice = ""
        self.right = 0
        self.left = 0
        self.geometry = b""


def read_state(path: Path) -> WindowState:
    """What was kept; anything missing or unreadable is as at the first start."""
    state = WindowState()
    if not path.exists():
        return state
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    for name, default in vars(state).copy().items():
        kept = settings.value(name)
        if kept is not None:
            try:
                setattr(state, name, _restored(kept, default))
            except (ValueError, TypeError):
                continue
    state.type_size = min(max(state.type_size, SMALLEST), LARGEST)
    state.speech_rate = min(max(state.speech_rate, _SLOWEST), _FASTEST)
    return state


def keep_state(path: Path, state: WindowState) -> None:
    """Keep it for the next start; in a read-only folder it is forgotten."""
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    for name, value in vars(state).items():
        settings.setValue(name, _kept(value))
    settings.sync()


def _kept(value: object) -> object:
    """A value as an INI file may hold it: Qt would pickle `bytes`, and run what a pickle says when it reads it."""
    if isinstance(value, bytes):
        return QByteArray(value)
    return value.value if isinstance(value, Enum) else value


def _restored(kept: object, default: object) -> object:
    """A value as an INI file gives it back, in the type it had."""
    if isinstance(default, bool):
        return str(kept).lower() == "true"
    if isinstance(default, Enum):
        return type(default)(kept)
    if isinstance(default, bytes):
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""
    return type(default)(kept)  # type: ignore[call-arg]
