"""Faces: a naskh for reading, one with the transliteration letters, the system's own for the interface.

The fonts come as packages (all under the SIL Open Font License) and are loaded from there; where one is missing the system's
faces serve.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

READING_SIZE = 17.0
"""Points; marks are clear in Noto Naskh from 14."""
SMALLEST, LARGEST = 10.0, 40.0

_NASKH = ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf", "Noto Naskh Arabic")
_AMIRI = ("fontpkg_amiri", "files", "Amiri")


def reading_font(size: float) -> QFont:
    """The face an article is set in; Latin letters and numbers come from the faces behind it."""
    font = QFont([_loaded(*_NASKH), "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"])
    font.setPointSizeF(size)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def transliteration_font(size: float) -> QFont:
    """A face with ḥ ṣ ḍ ṭ ẓ ʿ ʾ, which most naskh faces lack."""
    font = QFont([_loaded(*_AMIRI), "Noto Serif", "Times New Roman", "DejaVu Serif"])
    font.setPointSizeF(size)
    return font


@cache
def _loaded(package: str, place: str, family: str) -> str:
    """The family name of a packaged font, loaded the first time it is asked for."""
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / place
        files = [path] if path.is_file() else sorted(path.glob("*Regular*.ttf")) if path.is_dir() else []
        for file in files:
            families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
            if families:
                return families[0]
    return family
