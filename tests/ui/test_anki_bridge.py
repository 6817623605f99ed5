"""The command that opens the window for Anki."""

from reader.script.language import Language
from reader.study.terms import Marking, Status, TermKey, TermKind
from ui.actions import Command
from ui.dialogs.anki import AnkiDialog
from ui.theme import ThemeChoice, theme_for


def test_the_command_opens_one_window_that_keeps_up(window, qtbot):
    library = window._library
    library.study.set_status([Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "رئیس"))], Status.LEARNING_1)
    window._actions[Command.ANKI].trigger()
    (dialog,) = window.findChildren(AnkiDialog)
    qtbot.waitUntil(lambda: bool(dialog._cards))
    assert dialog._article.count() == 2
    dialog.close()
    window._anki.set_theme(theme_for(ThemeChoice.DARK))
    window._actions[Command.ANKI].trigger()
    assert window.findChildren(AnkiDialog) == [dialog] and dialog.isVisible()
