"""Glossaries in the window: a menu that gathers what is meant into one, and a picker that shows the words of one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QInputDialog, QMenu, QWidget

from reader.script.direction import isolate
from reader.study.glossaries import Glossary
from reader.study.terms import GlossaryId, Marking
from ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.library import Library

_SHOWN = 12
"""Letters of a name that have room."""

Meant = Callable[[], Sequence[Marking]]
"""Terms that are meant; asked for on the writer's thread, for it may have to read."""


class GlossaryMenu(QMenu):
    """The glossaries there are, and a new one; what is meant when it opens goes into the one that is chosen."""

    gathered = Signal(str)
    """The name of the glossary, perhaps a new one, into which it went."""

    def __init__(self, library: "Library", tasks: Tasks, meant: Callable[[], Meant], parent: QWidget) -> None:
        """Make the menu; it asks for the glossaries each time it opens.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the reading window.
            meant: what is to be gathered, as the window stands when the menu opens.
            parent: of the window that asks for the name of a new glossary.
        """
        super().__init__(parent)
        self.setTitle(self.tr("Add to glossary"))
        self._library = library
        self._tasks = tasks
        self._look = meant
        self._meant: Meant = tuple
        self._glossaries: tuple[Glossary, ...] = ()
        self._fill()
        self.aboutToShow.connect(self._open)

    def _open(self) -> None:
        self._meant = self._look()
        self._tasks.ask(f"glossaries {id(self)}", lambda: self._library.glossaries.all(), self._take)

    def _take(self, glossaries: tuple[Glossary, ...]) -> None:
        # Its window may have been closed while it asked.
        if shiboken6.isValid(self) and glossaries != self._glossaries:
            self._glossaries = glossaries
            self._fill()

    def _fill(self) -> None:
        self.clear()
        for each in self._glossaries:
            action = self.addAction(isolate(each.name).replace("&", "&&"))
            action.triggered.connect(partial(self._gather, each.name))
        if self._glossaries:
            self.addSeparator()
        self.addAction(self.tr("New glossary…")).triggered.connect(self._ask_for_name)

    def _ask_for_name(self, _checked: bool = False) -> None:
        _ask_for_name(self.parentWidget(), self.tr("New glossary"), "", self._gather)

    def _gather(self, name: str, _checked: bool = False) -> None:
        library, meant = self._library, self._meant

        def tell() -> None:
            if shiboken6.isValid(self):
                self.gathered.emit(name)

        self._tasks.do(lambda: library.glossaries.add(name, meant()), tell)


class GlossaryPicker(QComboBox):
    """All words, or those of one glossary; not to be seen where there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which glossary"))
        # A long name must not push away what stands beside.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN)
        self.addItem(self.tr("All words"))
        self._glossaries: tuple[Glossary, ...] = ()
        self.setVisible(False)

    @property
    def chosen(self) -> Glossary | None:
        """The glossary whose words are wanted."""
        index = self.currentIndex()
        return self._glossaries[index - 1] if index > 0 else None

    @property
    def chosen_id(self) -> GlossaryId | None:
        """Its number."""
        return self.chosen.id if self.chosen else None

    def show_glossaries(self, glossaries: tuple[Glossary, ...]) -> None:
        """Offer these; where the chosen one is no longer among them, all words are chosen, and it is told."""
        if glossaries != self._glossaries:
            before = self.chosen_id
            self.blockSignals(True)
            while self.count() > 1:
                self.removeItem(1)
            self._glossaries = glossaries
            for each in glossaries:
                self.addItem(isolate(each.name))
            self.setCurrentIndex(next((place for place, each in enumerate(glossaries, start=1) if each.id == before), 0))
            self.blockSignals(False)
            self.setVisible(bool(glossaries))
            if self.chosen_id != before:
                self.currentIndexChanged.emit(0)


class OneGlossaryMenu(QMenu):
    """What can be done with the glossary that a picker shows; the row of steps takes it back."""

    def __init__(self, library: "Library", tasks: Tasks, picker: GlossaryPicker, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._picker = picker
        self.addAction(self.tr("Rename…")).triggered.connect(lambda _checked=False: self._ask_for_name())
        self.addAction(self.tr("Delete")).triggered.connect(lambda _checked=False: self._delete())

    def _ask_for_name(self) -> None:
        glossary, library = self._picker.chosen, self._library
        if glossary:
            old = glossary.name

            def rename(new: str) -> None:
                self._tasks.do(lambda: library.glossaries.rename(old, new))

            _ask_for_name(self.parentWidget(), self.tr("Rename glossary"), old, rename)

    def _delete(self) -> None:
        glossary, library = self._picker.chosen, self._library
        if glossary:
            self._tasks.do(lambda: library.glossaries.delete(glossary.name))


def _ask_for_name(parent: QWidget | None, title: str, text: str, then: Callable[[str], None]) -> None:
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(QCoreApplication.translate("glossaries", "Its name:"))
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(then)
    dialog.open()
