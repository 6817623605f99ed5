"""The interface in Persian or Arabic: our words, Qt's own, numbers and direction."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.folders import resources


def install_translations(app: QApplication, language: str) -> list[QTranslator]:
    """Our words and Qt's own in the interface's language, and its direction; the translators must be kept alive."""
    right_to_left = language in ("fa", "ar")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators: list[QTranslator] = []
    for name, folder in (("hamkhan", str(resources() / "translations")), ("qtbase", qt_folder)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
            translators.append(translator)
    return translators
