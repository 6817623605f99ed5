"""Every action with its keys, in one list: the menu, the shortcuts and the page that shows them all are made from it.

A letter shortcut is bound to the Persian and the Arabic letter of the same key as well: with one of those layouts active,
the key gives that letter and the Latin binding would be dead.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_PERSIAN_KEYS = dict(
    zip("qwertyuiopasdfghjklzxcvbnm,", "ضصثقفغعهخحشسیبلاتنمظطزرذدئو", strict=True)
) | {str(digit): chr(0x06F0 + digit) for digit in range(10)}  # fmt: skip
_ARABIC_KEYS = dict(
    zip("qwertyuiopasdfghjklzxcvnm,", "ضصثقفغعهخحشسيبلاتنمئءؤرىةو", strict=True)
) | {str(digit): chr(0x0660 + digit) for digit in range(10)}  # fmt: skip


class Command(Enum):
    """What the reader can ask the window for."""

    COPY = "copy"
    FIND = "find"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual_size"
    NEXT_TELLING = "next_telling"
    PREVIOUS_TELLING = "previous_telling"
    OTHER_PANE = "other_pane"
    BOILERPLATE = "boilerplate"
    THEME = "theme"
    OPEN = "open"
    UNDO = "undo"
    REDO = "redo"
    CHOOSE = "choose"
    LINK = "link"
    UNLINK = "unlink"
    CONFIRM = "confirm"
    REJECT = "reject"
    MERGE = "merge"
    SPLIT = "split"
    SPLIT_OFF = "split_off"
    SHIFT_ON = "shift_on"
    SHIFT_BACK = "shift_back"
    NEXT_LINK = "next_link"
    NOTE = "note"
    QUEUE = "queue"
    COMPARE = "compare"
    FINDINGS = "findings"
    TELLINGS = "tellings"
    ROOT = "root"
    PAIRS = "pairs"
    GLOSSES = "glosses"
    VOWELS = "vowels"
    QUIET_CARD = "quiet_card"
    STATUSES = "statuses"
    STATUS_NEW = "status_new"
    STATUS_1 = "status_1"
    STATUS_2 = "status_2"
    STATUS_3 = "status_3"
    STATUS_4 = "status_4"
    STATUS_KNOWN = "status_known"
    STATUS_IGNORED = "status_ignored"
    NEXT_UNKNOWN = "next_unknown"
    PHRASE = "phrase"
    REST_KNOWN = "rest_known"
    VOCABULARY = "vocabulary"
    READ_ALOUD = "read_aloud"
    STOP_READING = "stop_reading"
    SAY_WORD = "say_word"
    RECORD = "record"
    SAVE_SOUND = "save_sound"
    REVIEW = "review"
    STATISTICS = "statistics"
    ANKI = "anki"
    SHORTCUTS = "shortcuts"
    CLOSE_CARD = "close_card"
    QUIT = "quit"


CHECKABLE = (
    Command.BOILERPLATE,
    Command.TELLINGS,
    Command.PAIRS,
    Command.GLOSSES,
    Command.VOWELS,
    Command.QUIET_CARD,
    Command.STATUSES,
)
"""Commands that are on or off."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A command's words and keys."""

    command: Command
    text: str
    keys: tuple[str, ...]


def bindings() -> tuple[Binding, ...]:
    """Every command, in the order of the menu and of the page of shortcuts."""
    return (
        Binding(Command.OPEN, QCoreApplication.translate("actions", "Add a text…"), ("Ctrl+O",)),
        Binding(Command.COPY, QCoreApplication.translate("actions", "Copy what is selected"), ("Ctrl+C",)),
        Binding(Command.FIND, QCoreApplication.translate("actions", "Find in the page"), ("Ctrl+F",)),
        Binding(Command.FIND_NEXT, QCoreApplication.translate("actions", "Next place found"), ("F3", "Ctrl+G")),
        Binding(
            Command.FIND_PREVIOUS,
            QCoreApplication.translate("actions", "Previous place found"),
            ("Shift+F3", "Ctrl+Shift+G"),
        ),
        Binding(Command.LARGER, QCoreApplication.translate("actions", "Larger type"), ("Ctrl++", "Ctrl+=")),
        Binding(Command.SMALLER, QCoreApplication.translate("actions", "Smaller type"), ("Ctrl+-",)),
        Binding(Command.USUAL_SIZE, QCoreApplication.translate("actions", "Usual type size"), ("Ctrl+0",)),
        Binding(Command.NEXT_TELLING, QCoreApplication.translate("actions", "Next telling"), ("Ctrl+Down", "Ctrl+N")),
        Binding(
            Command.PREVIOUS_TELLING,
            QCoreApplication.translate("actions", "Previous telling"),
            ("Ctrl+Up", "Ctrl+P"),
        ),
        *_correcting(),
        Binding(Command.ROOT, QCoreApplication.translate("actions", "Root of this word in both languages"), ("Ctrl+R",)),
        Binding(Command.REVIEW, QCoreApplication.translate("actions", "Review today's cards"), ("Ctrl+T",)),
        Binding(Command.STATISTICS, QCoreApplication.translate("actions", "What came of reviewing"), ("Ctrl+Shift+T",)),
        Binding(Command.OTHER_PANE, QCoreApplication.translate("actions", "To the other text"), ("F6",)),
        Binding(
            Command.BOILERPLATE,
            QCoreApplication.translate("actions", "Show site headers and comments"),
            ("Ctrl+B",),
        ),
        Binding(Command.THEME, QCoreApplication.translate("actions", "Light or dark"), ("Ctrl+D",)),
        *_viewing(),
        *_studying(),
        *_speaking(),
        Binding(Command.SHORTCUTS, QCoreApplication.translate("actions", "All shortcuts"), ("F1",)),
        Binding(Command.CLOSE_CARD, QCoreApplication.translate("actions", "Close card or search"), ("Escape",)),
        Binding(Command.QUIT, QCoreApplication.translate("actions", "Quit"), ("Ctrl+Q",)),
    )


def _viewing() -> tuple[Binding, ...]:
    """The commands on what is shown of the words."""
    return (
        Binding(Command.PAIRS, QCoreApplication.translate("actions", "Mark cognates and false friends"), ("F8",)),
        Binding(Command.GLOSSES, QCoreApplication.translate("actions", "Gloss unknown words in the text"), ("F9",)),
        Binding(Command.VOWELS, QCoreApplication.translate("actions", "Show the vowels of Arabic"), ("F4",)),
        Binding(Command.QUIET_CARD, QCoreApplication.translate("actions", "Short card"), ("F2",)),
    )


def _studying() -> tuple[Binding, ...]:
    """The commands on what the reader knows and learns."""
    return (
        Binding(Command.STATUSES, QCoreApplication.translate("actions", "Show how well words are known"), ("F10",)),
        Binding(Command.STATUS_1, QCoreApplication.translate("actions", "Learn this word"), ("1",)),
        Binding(Command.STATUS_2, QCoreApplication.translate("actions", "Learning: seen again"), ("2",)),
        Binding(Command.STATUS_3, QCoreApplication.translate("actions", "Learning: familiar"), ("3",)),
        Binding(Command.STATUS_4, QCoreApplication.translate("actions", "Learning: nearly known"), ("4",)),
        Binding(Command.STATUS_KNOWN, QCoreApplication.translate("actions", "This word is known"), ("K",)),
        Binding(Command.STATUS_IGNORED, QCoreApplication.translate("actions", "Ignore this word"), ("X",)),
        Binding(Command.STATUS_NEW, QCoreApplication.translate("actions", "This word is new"), ("0",)),
        Binding(Command.NEXT_UNKNOWN, QCoreApplication.translate("actions", "Next new word"), ("N",)),
        Binding(Command.PHRASE, QCoreApplication.translate("actions", "Study the selected words as a phrase"), ("P",)),
        Binding(
            Command.REST_KNOWN,
            QCoreApplication.translate("actions", "Mark the other new words of this text known…"),
            ("Ctrl+Shift+H",),
        ),
        Binding(Command.VOCABULARY, QCoreApplication.translate("actions", "Words and coverage…"), ("Ctrl+Shift+V",)),
        Binding(Command.ANKI, QCoreApplication.translate("actions", "Anki…"), ("Ctrl+Shift+A",)),
    )


def _speaking() -> tuple[Binding, ...]:
    """The commands on what is heard."""
    return (
        Binding(Command.READ_ALOUD, QCoreApplication.translate("actions", "Read aloud from here, or pause"), ("F5",)),
        Binding(Command.STOP_READING, QCoreApplication.translate("actions", "Stop reading aloud"), ("Shift+F5",)),
        Binding(Command.SAY_WORD, QCoreApplication.translate("actions", "Say this word"), ("Ctrl+F5",)),
        Binding(Command.RECORD, QCoreApplication.translate("actions", "Your own recording of this word…"), ("Ctrl+Shift+F5",)),
        Binding(Command.SAVE_SOUND, QCoreApplication.translate("actions", "Save as sound…"), ("Ctrl+Shift+S",)),
    )


def _correcting() -> tuple[Binding, ...]:
    """The commands on links and notes."""
    # Qt (6.11) keeps Ctrl+K and Ctrl+U for deleting, even in a text that is only read: neither reaches a command.
    return (
        Binding(Command.UNDO, QCoreApplication.translate("actions", "Undo the last step"), ("Ctrl+Z",)),
        Binding(Command.REDO, QCoreApplication.translate("actions", "Redo what was undone"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        Binding(Command.CHOOSE, QCoreApplication.translate("actions", "Choose this passage, or leave it"), ("Space",)),
        Binding(Command.LINK, QCoreApplication.translate("actions", "Link the chosen passages"), ("Ctrl+L",)),
        Binding(Command.UNLINK, QCoreApplication.translate("actions", "Unlink this passage"), ("Ctrl+Shift+L",)),
        Binding(
            Command.CONFIRM,
            QCoreApplication.translate("actions", "This link is right"),
            ("Ctrl+Return", "Ctrl+Enter"),
        ),
        Binding(
            Command.REJECT,
            QCoreApplication.translate("actions", "This link is wrong"),
            ("Ctrl+Backspace", "Ctrl+Delete"),
        ),
        Binding(Command.MERGE, QCoreApplication.translate("actions", "Merge the chosen links"), ("Ctrl+J",)),
        Binding(Command.SPLIT, QCoreApplication.translate("actions", "Split this link"), ("Ctrl+Shift+J",)),
        Binding(
            Command.SPLIT_OFF, QCoreApplication.translate("actions", "Take this passage out of its link"), ("Ctrl+Shift+K",)
        ),
        Binding(
            Command.SHIFT_ON,
            QCoreApplication.translate("actions", "Move the other side on by one"),
            ("Ctrl+Shift+Down",),
        ),
        Binding(
            Command.SHIFT_BACK,
            QCoreApplication.translate("actions", "Move the other side back by one"),
            ("Ctrl+Shift+Up",),
        ),
        Binding(Command.NEXT_LINK, QCoreApplication.translate("actions", "Next link of this passage"), ("Ctrl+Shift+N",)),
        Binding(Command.NOTE, QCoreApplication.translate("actions", "Note on this passage…"), ("Ctrl+E",)),
        Binding(Command.QUEUE, QCoreApplication.translate("actions", "Least certain links…"), ("Ctrl+Shift+R",)),
        Binding(Command.COMPARE, QCoreApplication.translate("actions", "Who else says this"), ("Ctrl+I",)),
        Binding(Command.FINDINGS, QCoreApplication.translate("actions", "Where they differ"), ("Ctrl+Shift+I",)),
        Binding(Command.TELLINGS, QCoreApplication.translate("actions", "What the others say, beside the text"), ("F7",)),
    )


def reading_keys() -> tuple[tuple[str, str], ...]:
    """The keys of the reading surface, which are no menu commands: what they do, and the keys."""
    return (
        (QCoreApplication.translate("actions", "Next or previous word"), "←  →"),
        (QCoreApplication.translate("actions", "Next or previous sentence"), "↓  ↑"),
        (QCoreApplication.translate("actions", "Card of the word"), "Enter"),
        (QCoreApplication.translate("actions", "Select by words"), "Shift+←  Shift+→"),
        (QCoreApplication.translate("actions", "Choose a passage for linking"), "Ctrl+Click"),
    )


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """The key sequences of a command, with those its keys give under a Persian or an Arabic layout.

    >>> [sequence.toString() for sequence in sequences(("N",))]
    ['N', 'د', 'ى']
    >>> [sequence.toString() for sequence in sequences(("Ctrl+F",))]
    ['Ctrl+F', 'Ctrl+ب']
    """
    found: dict[str, None] = {}
    for key in keys:
        found[key] = None
        head, plus, last = key.rpartition("+")
        if head or not plus:
            for table in (_PERSIAN_KEYS, _ARABIC_KEYS):
                if last.lower() in table:
                    found[f"{head}{plus}{table[last.lower()]}"] = None
    return [QKeySequence(key) for key in found]


def make_actions(owner: QWidget) -> dict[Command, QAction]:
    """The actions of a window, bound to their keys."""
    actions: dict[Command, QAction] = {}
    for binding in bindings():
        action = QAction(binding.text, owner)
        action.setShortcuts(sequences(binding.keys))
        owner.addAction(action)
        actions[binding.command] = action
    for command in CHECKABLE:
        actions[command].setCheckable(True)
    return actions
