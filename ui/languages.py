"""The names of the two languages in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from reader.script.language import Language


def language_name(language: Language) -> str:
    """A language in the language of the interface."""
    if language is Language.PERSIAN:
        return QCoreApplication.translate("grammar", "Persian")
    return QCoreApplication.translate("grammar", "Arabic")
