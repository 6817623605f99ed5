"""What the reader sees of the words: pairs marked, unknown words glossed, vowels, how much a card says; each by a command.

The choices are kept in the window's state; what serves them is imported and read in the pool once the word list is there.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.library import Library
from ui.actions import Command
from ui.panels.parallel import Parallel
from ui.settings import GlossLevel, WindowState
from ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.reading.helps import Helps, Shown
    from ui.reading.vowelled import Vowelled

_RARER_THAN = {GlossLevel.ALL: 9.0, GlossLevel.UNCOMMON: 5.0, GlossLevel.RARE: 4.0}
"""Zipf frequencies: 5 is a hundred occurrences in a million words, 4 is ten."""


class View(QObject):
    """Carries out the commands of the View menu in both panes."""

    def __init__(
        self, parallel: Parallel, library: Library, tasks: Tasks, state: WindowState, actions: dict[Command, QAction]
    ) -> None:
        super().__init__(parallel)
        self._panes = (parallel.right, parallel.left)
        self._library = library
        self._tasks = tasks
        self._state = state
        self._can_read = False
        """Whether the word list is there."""
        self._switches = {
            Command.PAIRS: (actions[Command.PAIRS], "pairs", self._show_helps),
            Command.GLOSSES: (actions[Command.GLOSSES], "glosses", self._show_helps),
            Command.VOWELS: (actions[Command.VOWELS], "vowels", self._show_vowels),
            Command.QUIET_CARD: (actions[Command.QUIET_CARD], "quiet_card", self._show_cards),
        }
        for action, name, act in self._switches.values():
            action.setChecked(getattr(state, name))
            action.toggled.connect(lambda on, name=name, act=act: self._switch(name, on, act))
        self._statuses = actions[Command.STATUSES]
        self._levels = self._make_levels()
        self._show_cards()

    def _make_levels(self) -> QActionGroup:
        group = QActionGroup(self)
        for level, text in (
            (GlossLevel.ALL, self.tr("All unknown words")),
            (GlossLevel.UNCOMMON, self.tr("Uncommon words")),
            (GlossLevel.RARE, self.tr("Rare words")),
        ):
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(level is self._state.gloss_level)
            action.triggered.connect(lambda _checked, level=level: self._choose_level(level))
        return group

    def fill(self, menu: QMenu) -> None:
        """Put the commands into a menu."""
        menu.addActions([*(action for action, _, _ in self._switches.values()), self._statuses])
        levels = QMenu(self.tr("Words that are glossed"), menu)
        levels.addActions(self._levels.actions())
        menu.insertMenu(self._switches[Command.VOWELS][0], levels)

    def read_again(self) -> None:
        """The word list is there, or words are read otherwise than before."""
        if not self._can_read:
            self._tasks.ask("view", self._warm, lambda _nothing: None)
        self._can_read = True
        if self._shown_at_all:
            for helps in self._helps:
                helps.forget()
        self.begin()

    def statuses_changed(self) -> None:
        """Other words are known than before: they need no gloss."""
        if self._can_read and self._state.glosses:
            self.read_again()

    def begin(self) -> None:
        """Other articles are shown."""
        if not self._can_read:
            return
        if self._shown_at_all:
            self._show_helps()
        if self._state.vowels:
            self._show_vowels()

    def _warm(self) -> None:
        """Import and read in the pool what the first choice would wait for."""
        import ui.reading.helps
        import ui.reading.vowelled  # noqa: F401

        self._library.helps  # noqa: B018
        self._library.words.pairs  # noqa: B018

    def stop(self) -> None:
        """The window closes."""
        if "_helps" in self.__dict__:
            for helps in self._helps:
                helps.stop()

    @cached_property
    def _helps(self) -> "tuple[Helps, ...]":
        from ui.reading.helps import Helps

        look = self._library.helps.of
        return tuple(Helps(pane.surface, look, self._tasks, self) for pane in self._panes)

    @cached_property
    def _vowelled(self) -> "tuple[Vowelled, ...]":
        from ui.reading.vowelled import Vowelled

        vowels = self._library.words.vocalised
        return tuple(Vowelled(pane.surface, vowels, self._tasks) for pane in self._panes)

    @property
    def _shown_at_all(self) -> bool:
        return self._state.pairs or self._state.glosses

    def _shown(self) -> "Shown":
        from ui.reading.helps import Shown

        level = self._state.gloss_level
        return Shown(self._state.pairs, self._state.glosses, _RARER_THAN[level], names=level is GlossLevel.ALL)

    def _switch(self, name: str, on: bool, act: "Callable[[], None]") -> None:
        setattr(self._state, name, on)
        act()

    def _choose_level(self, level: GlossLevel) -> None:
        self._state.gloss_level = level
        # Who chooses which words are glossed wants to see glosses.
        self._switches[Command.GLOSSES][0].setChecked(True)
        self._show_helps()

    def _show_helps(self) -> None:
        if self._can_read:
            for helps in self._helps:
                helps.show(self._shown())

    def _show_vowels(self) -> None:
        if self._can_read:
            for vowelled in self._vowelled:
                vowelled.show(self._state.vowels)

    def _show_cards(self) -> None:
        for pane in self._panes:
            pane.set_quiet(self._state.quiet_card)
