"""The window of one root: its words in both languages, and where the texts of the library have them."""

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.bitext.values import ArticleId
from reader.lexicon.entries import Entry
from reader.lexicon.roots import RootFamily
from reader.script.direction import isolate
from ui.dialogs.root_table import MEANING, FamilyModel, FamilyPainter, group_name, number
from ui.dialogs.table import PassageTable
from ui.fonts import reading_font
from ui.reading.waiting import Waiting
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.roots import RootPlace

_SIZE = (980, 640)
_COLUMN = 150
_ROOT_SIZE = 26.0


class RootWindow(QDialog):
    """Stays beside the reading window; a word that the articles have leads to its places there, one after another."""

    place_chosen = Signal(object)
    """The `RootPlace` to be shown."""

    def __init__(self, library: "Library", tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty window.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the reading window; outlives this one.
            theme: its colours.
            parent: the reading window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._library = library
        self._tasks = tasks
        self._root = ""
        self._family: RootFamily | None = None
        self._places: dict[Entry, list[RootPlace]] = defaultdict(list)
        self._gone: dict[tuple[Entry, ...], int] = {}
        """How many of the places of a row were gone to."""
        self._counted: RootFamily | None = None
        """Whose words are being counted."""
        self._letters = QLabel(self)
        self._letters.setFont(reading_font(_ROOT_SIZE))
        self._letters.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._counts = QLabel(self)
        self._counts.setForegroundRole(self._counts.foregroundRole().PlaceholderText)
        self._counts.setWordWrap(True)
        self._more = QCheckBox(self)
        self._only_here = QCheckBox(self.tr("Only what your texts have"), self)
        self._model = FamilyModel(self)
        self._table = PassageTable(self, texts=(MEANING,), sign_width=_COLUMN)
        self._table.setAccessibleName(self.tr("Words of the root"))
        self._table.setSelectionBehavior(PassageTable.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._painter = FamilyPainter(theme, self._table)
        self._table.setModel(self._model)
        self._table.setItemDelegate(self._painter)
        self._waiting = Waiting(self._table, self)
        self._counting = QLabel(self)
        self._counting.setForegroundRole(self._counting.foregroundRole().PlaceholderText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop counting"), self)
        self._stop.setAutoDefault(False)
        for widget in (self._bar, self._stop):
            # Coming and going, they would have the whole window laid out again.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._arrange()
        for choice in (self._more, self._only_here):
            choice.toggled.connect(lambda _on: self._fill())
        self._table.chosen.connect(self._choose)
        self._stop.clicked.connect(lambda _checked=False: self._end_counting(self.tr("Counting was stopped.")))
        tasks.failed.connect(self._fail)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._letters)
        head.addWidget(self._counts, 1)
        head.addWidget(self._only_here)
        head.addWidget(self._more)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._counting, 1)
        foot.addWidget(self._bar)
        foot.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._waiting, 1)
        column.addLayout(foot)
        self._show_progress(None)
        self.resize(*_SIZE)

    def show_root(self, root: str) -> None:
        """Show the words of a root, and count them in the articles."""
        self._root, self._family = root, None
        self._places.clear()
        self._gone.clear()
        self._end_counting("")
        letters = isolate(" ".join(root), right_to_left=True)
        self._letters.setText(letters)
        self.setWindowTitle(self.tr("The root %1 in Persian and Arabic").replace("%1", letters))
        self._counts.clear()
        self._more.hide()
        self._waiting.wait(self.tr("Gathering the words of the root…"))
        self._tasks.ask("root family", lambda: self._library.roots.family(root), self._take)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._painter.set_theme(theme)
        self._table.viewport().update()

    def _take(self, family: RootFamily) -> None:
        if not shiboken6.isValid(self) or family.root != self._root:
            return
        self._family = family
        if not family.members:
            self._waiting.say(self.tr("No list knows words of this root."))
            return
        self._fill()
        self._table.setCurrentIndex(self._model.index(1, MEANING))
        self._table.setFocus()
        self._waiting.show_content()
        self._counted = family
        self._tasks.ask("root places", self._library.roots.articles, lambda articles: self._count(family, articles, 0))

    def _count(self, family: RootFamily, articles: tuple[ArticleId, ...], done: int) -> None:
        """Count in one article after another, so that reading goes on in between."""
        if not shiboken6.isValid(self) or family is not self._counted:
            return
        if done == len(articles):
            self._end_counting(self._total())
            return
        self._show_progress((done, len(articles)))

        def take(places: "tuple[RootPlace, ...]") -> None:
            if shiboken6.isValid(self) and family is self._counted:
                for place in places:
                    self._places[place.entry].append(place)
                if places:
                    self._fill()
                self._count(family, articles, done + 1)

        self._tasks.ask("root places", lambda: self._library.roots.places_in(family, articles[done]), take)

    def _total(self) -> str:
        places = [place for some in self._places.values() for place in some]
        if not places:
            return self.tr("None of these words stands in your texts.")
        said = self.tr("Places in your texts: %1, in so many of them: %2. Enter or a click goes to the next one.")
        return said.replace("%1", number(len(places))).replace("%2", number(len({place.article for place in places})))

    def _end_counting(self, sentence: str) -> None:
        self._counted = None
        self._show_progress(None)
        self._counting.setText(sentence)

    def _show_progress(self, steps: tuple[int, int] | None) -> None:
        for widget in (self._bar, self._stop):
            widget.setVisible(steps is not None)
        if steps:
            self._bar.setRange(0, steps[1])
            self._bar.setValue(steps[0])
            self._counting.setText(self.tr("Looking for these words in your texts…"))

    def _fill(self) -> None:
        """Show the words: rare ones where they are asked for, or where the articles have them."""
        if self._family is None:
            return
        counts = {entry: len(places) for entry, places in self._places.items()}
        here = [member for member in self._family.members if any(map(counts.get, member.entries))]
        rare = [member for member in self._family.members if member.is_rare and member not in here]
        self._more.setText(self.tr("Rarer words too (%Ln)", "", len(rare)))
        self._more.setVisible(bool(rare))
        wanted = here if self._only_here.isChecked() else self._family.members
        shown = [member for member in wanted if self._more.isChecked() or member not in rare]
        current = self._table.currentIndex()
        row, column = current.row(), current.column()
        if self._model.show_members(shown, counts):
            self._lay_out()
            self._table.setCurrentIndex(self._model.index(row, column))
        groups = groupby(self._family.members, key=lambda member: member.group)
        self._counts.setText(" · ".join(f"{group_name(group)}: {number(len(list(some)))}" for group, some in groups))

    def _lay_out(self) -> None:
        self._table.clearSpans()
        for row in self._model.headings:
            self._table.setSpan(row, 0, 1, self._model.columnCount())
        for row in range(self._model.rowCount()):
            self._table.setRowHeight(row, self._painter.height_of(is_heading=row in self._model.headings))
        self._table.fit_columns()

    def _choose(self, index: QModelIndex) -> None:
        member = self._model.member(index)
        places = [place for entry in (member.entries if member else ()) for place in self._places.get(entry, ())]
        if member and places:
            step = self._gone.get(member.entries, 0)
            self._gone[member.entries] = step + 1
            self.place_chosen.emit(places[step % len(places)])

    def _fail(self, sentence: str) -> None:
        if self._waiting.is_waiting:
            self._waiting.say(sentence)
        elif self._counted:
            self._end_counting(sentence)
