"""Colours, light and dark: the only place that names any.

Both themes keep text at 10 : 1 or better against their paper, and the two grades of link differ in lightness and in form.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette, Qt


class ThemeChoice(Enum):
    """What the reader chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(NamedTuple):
    """The colours of one theme, as hexadecimal names."""

    dark: bool
    window: str
    paper: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    source_passage: str
    equivalent: str
    equivalent_edge: str
    partial: str
    partial_edge: str
    clause: str
    """With an opacity: it lies on any of the passages' colours."""
    clause_edge: str
    word: str
    spoken: str
    spoken_edge: str
    warning: str
    find: str
    find_current: str
    card: str
    new_word: str
    learning_word: str
    learning_edge: str


LIGHT = Theme(
    dark=False,
    window="#efece5",
    paper="#fcfaf5",
    ink="#22211e",
    muted="#6b675e",
    line="#d8d3c7",
    accent="#1f6f6b",
    on_accent="#ffffff",
    source_passage="#ece7da",
    equivalent="#cfe9df",
    equivalent_edge="#2c8c6f",
    partial="#f6ecd0",
    partial_edge="#b98a1d",
    clause="#281f6f6b",
    clause_edge="#1f6f6b",
    word="#bcd8f2",
    spoken="#f6d9ea",
    spoken_edge="#a8326f",
    warning="#b0432e",
    find="#fbe69c",
    find_current="#f7b955",
    card="#ffffff",
    new_word="#a9bccd",
    learning_word="#faedd0",
    learning_edge="#a3701a",
)
DARK = Theme(
    dark=True,
    window="#191a1c",
    paper="#1f2123",
    ink="#e8e4da",
    muted="#a39e92",
    line="#3a3c40",
    accent="#6fc7bf",
    on_accent="#10201f",
    source_passage="#2c2e31",
    equivalent="#1f4439",
    equivalent_edge="#58b894",
    partial="#463a1c",
    partial_edge="#d3a748",
    clause="#306fc7bf",
    clause_edge="#6fc7bf",
    word="#2e4d6b",
    spoken="#55294a",
    spoken_edge="#f08cc0",
    warning="#ef9a82",
    find="#5a4c14",
    find_current="#8a5f12",
    card="#292b2e",
    new_word="#4f6172",
    learning_word="#3b321e",
    learning_edge="#d9ab56",
)


def theme_for(choice: ThemeChoice) -> Theme:
    """The theme the reader chose; «system» follows the desktop."""
    if choice is ThemeChoice.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """The palette that every widget takes its colours from."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.window,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Midlight: theme.line,
        QPalette.ColorRole.Dark: theme.line,
        QPalette.ColorRole.Light: theme.paper,
        QPalette.ColorRole.Shadow: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette
