"""Where they differ: the numbers, dates and names of linked passages, first those on which two tellings disagree.

A difference is a finding and no error: both sides stand in their own words, in their passages, and a click leads there.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.bitext.findings import Verdict
from reader.bitext.values import Article, ArticleId, PassageId, Story
from reader.library.comparing import Finding, Side
from reader.script.direction import isolate
from reader.script.language import Language
from ui.dialogs.table import PassageTable
from ui.fonts import reading_font
from ui.languages import language_name
from ui.reading.excerpt import Excerpt, Style, line_height, paint_excerpt
from ui.reading.signs import percent
from ui.reading.told import name_of
from ui.reading.waiting import Waiting
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library import Library

Index = QModelIndex | QPersistentModelIndex

_PERSIAN, _VERDICT, _ARABIC = range(3)
_WORDS_SIZE, _TEXT_SIZE = 16.0, 13.0
_LINES = 3
_PADDING = 10
_MIDDLE = 132
_SIGN_SIZE = 20.0
_SIGNS = {Verdict.DIFFERS: "≠", Verdict.AGREES: "=", Verdict.ONLY_SOURCE: "▸", Verdict.ONLY_TARGET: "◂"}
_NAME_SHARE = 0.45
"""Of the first line of a side, for the name of the telling."""
# Without «absolute» Qt turns right into left under a right-to-left interface.
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_BOTTOM = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_ONLY = (Verdict.ONLY_SOURCE, Verdict.ONLY_TARGET)


class Told(NamedTuple):
    """One side of a finding as it is shown."""

    side: Side
    place: PassageId | None
    """The passage that says it, or the first that is linked."""
    excerpt: Excerpt
    """The linked passages, with the fact marked."""


class Shown(NamedTuple):
    """A finding with its two sides."""

    finding: Finding
    persian: Told
    arabic: Told


def shown_findings(library: "Library", story: Story) -> tuple[Shown, ...]:
    """The findings of a story with the passages they stand in.

    Raises:
        InputError: there is no such story.
    """
    articles = {summary.id: library.articles.article(summary.id) for summary in story.articles}
    return tuple(
        Shown(finding, _told(finding.persian, articles), _told(finding.arabic, articles))
        for finding in library.comparing.findings(story.id)
    )


def _told(side: Side, articles: dict[ArticleId, Article]) -> Told:
    article = articles[side.article.id]
    wanted = set(side.passages)
    text, marked, place = "", None, side.passages[0] if side.passages else None
    for passage in article.passages:
        if passage.id not in wanted:
            continue
        text += " " if text else ""
        if side.fact and marked is None and passage.span.overlap(side.fact.span):
            marked, place = side.fact.span.shifted(len(text) - passage.span.start), passage.id
        # A line break becomes a space, so that every offset stays.
        text += passage.span.of(article.text).replace("\n", " ").replace("\r", " ")
    return Told(side, place, Excerpt(text, marked))


def verdict_in_words(verdict: Verdict) -> str:
    """How the two sides stand to each other, in the language of the interface."""
    names = {
        Verdict.DIFFERS: QCoreApplication.translate("differences", "they differ"),
        Verdict.AGREES: QCoreApplication.translate("differences", "they agree"),
        Verdict.ONLY_SOURCE: QCoreApplication.translate("differences", "only in Persian"),
        Verdict.ONLY_TARGET: QCoreApplication.translate("differences", "only in Arabic"),
    }
    return names[verdict]


class FindingsModel(QAbstractTableModel):
    """Findings: what the Persian telling says, how the two stand to each other, what the Arabic one says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Shown, ...] = ()

    def show_rows(self, rows: Iterable[Shown]) -> None:
        """Show these findings."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> Shown:
        """The finding of a row."""
        return self._rows[index.row()]

    def told(self, index: Index) -> Told | None:
        """The side that a cell shows; None in the middle."""
        row = self.row(index)
        return {_PERSIAN: row.persian, _ARABIC: row.arabic}.get(index.column())

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        told = self.told(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return isolate(told.side.article.title) if told else self._sure(self.row(index).finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if told is None:
                return verdict_in_words(self.row(index).finding.verdict)
            return f"{name_of(told.side.article)}: {told.side.written or self.tr('does not say it')}. {told.excerpt.text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (language_name(Language.PERSIAN), "", language_name(Language.ARABIC))[section]

    def _sure(self, finding: Finding) -> str:
        return self.tr("The two passages say the same: %1 sure").replace("%1", percent(finding.score))


class _SidePainter(QStyledItemDelegate):
    """Paints what a side says in its own words, and under it the passage they stand in."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._interface = parent.font()
        self._words, self._text = reading_font(_WORDS_SIZE), reading_font(_TEXT_SIZE)

    @property
    def height(self) -> int:
        """The height of every row."""
        return int(line_height(self._words) + _LINES * line_height(self._text)) + 2 * _PADDING

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        model = index.model()
        assert isinstance(model, FindingsModel)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(self._theme.source_passage))
        inside = place.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        told = model.told(index)
        if told is None:
            self._paint_verdict(painter, inside, model.row(index).finding.verdict)
        else:
            self._paint_side(painter, inside, told)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _paint_side(self, painter: QPainter, place: QRectF, told: Told) -> None:
        height = line_height(self._words)
        words = place.adjusted(place.width() * _NAME_SHARE, 0, 0, 0)
        if told.side.written:
            excerpt = Excerpt(f"«{' '.join(told.side.written.split())}»")
            paint_excerpt(painter, words, excerpt, Style(self._words, 1, QColor(self._theme.ink)))
        painter.setFont(self._interface)
        painter.setPen(QColor(self._theme.muted))
        metrics = painter.fontMetrics()
        if not told.side.written:
            sentence = QCoreApplication.translate("differences", "does not say it")
            painter.drawText(QRectF(words.left(), place.top(), words.width(), height), _RIGHT, sentence)
        name = metrics.elidedText(name_of(told.side.article), Qt.TextElideMode.ElideRight, int(place.width() * _NAME_SHARE) - 8)
        painter.drawText(QRectF(place.left(), place.top(), place.width() * _NAME_SHARE, height), _LEFT, name)
        style = Style(self._text, _LINES, QColor(self._theme.ink), QColor(self._theme.word))
        paint_excerpt(painter, place.adjusted(0, height, 0, 0), told.excerpt, style)

    def _paint_verdict(self, painter: QPainter, place: QRectF, verdict: Verdict) -> None:
        font = self._interface
        half = place.height() / 2
        painter.setPen(QColor(self._theme.accent if verdict is Verdict.DIFFERS else self._theme.muted))
        large = QFont(font)
        large.setPointSizeF(_SIGN_SIZE)
        painter.setFont(large)
        painter.drawText(place.adjusted(0, 0, 0, -half), _BOTTOM, _SIGNS[verdict])
        painter.setFont(font)
        painter.drawText(place.adjusted(0, half, 0, 0), _TOP, verdict_in_words(verdict))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_MIDDLE, self.height)


class Differences(QWidget):
    """The findings of a story, with what chooses among them."""

    passage_chosen = Signal(object, object)
    """An `ArticleId` and the `PassageId` to be shown in it."""

    def __init__(self, library: "Library", tasks: Tasks, story: Story, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._story = story
        self._found: tuple[Shown, ...] | None = None
        self._model = FindingsModel(self)
        self._table = PassageTable(self, texts=(_PERSIAN, _ARABIC), sign_width=_MIDDLE)
        self._table.setAccessibleName(self.tr("Where they differ"))
        self._table.setSelectionBehavior(PassageTable.SelectionBehavior.SelectRows)
        self._painter = _SidePainter(theme, self._table)
        self._table.setModel(self._model)
        self._table.setItemDelegate(self._painter)
        self._table.verticalHeader().setDefaultSectionSize(self._painter.height)
        self._summary = QLabel(self)
        self._only = QCheckBox(self)
        self._agreeing = QCheckBox(self)
        self._waiting = Waiting(self._table, self)
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(self._summary, 1)
        top.addWidget(self._only)
        top.addWidget(self._agreeing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._waiting, 1)
        for box in (self._only, self._agreeing):
            box.toggled.connect(lambda _on: self._show())
        self._table.chosen.connect(self._choose)

    def reload(self) -> None:
        """Ask again, as the links have changed."""
        self._waiting.wait(self.tr("Comparing numbers, dates and names…"))
        self._tasks.ask("differences", lambda: shown_findings(self._library, self._story), self._take)

    def fail(self, sentence: str) -> None:
        """It could not be found out."""
        if self._waiting.is_waiting:
            self._waiting.say(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._painter.set_theme(theme)
        self._table.viewport().update()

    def _take(self, found: tuple[Shown, ...]) -> None:
        if shiboken6.isValid(self):
            self._found = found
            self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        wanted = {Verdict.DIFFERS}
        wanted |= set(_ONLY) if self._only.isChecked() else set()
        wanted |= {Verdict.AGREES} if self._agreeing.isChecked() else set()
        self._model.show_rows(row for row in found if row.finding.verdict in wanted)
        self._table.fit_columns()
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, _PERSIAN))
        self._count(found)
        if self._model.rowCount():
            self._waiting.show_content()
        else:
            self._waiting.say(self._why_empty(found))

    def _count(self, found: Sequence[Shown]) -> None:
        verdicts = [row.finding.verdict for row in found]
        only = sum(verdict in _ONLY for verdict in verdicts)
        locale = QLocale()
        differing = locale.toString(verdicts.count(Verdict.DIFFERS))
        self._summary.setText(self.tr("Where they differ: %1").replace("%1", differing))
        self._only.setText(self.tr("What only one side says (%1)").replace("%1", locale.toString(only)))
        agreeing = locale.toString(verdicts.count(Verdict.AGREES))
        self._agreeing.setText(self.tr("What they agree on (%1)").replace("%1", agreeing))

    def _why_empty(self, found: Sequence[Shown]) -> str:
        if len({telling.language for telling in self._story.articles}) < len(Language):
            return self.tr("Findings need a Persian and an Arabic telling; this story has only one of the two.")
        if not found:
            return self.tr("No linked passages with numbers, dates or names were found, or they have not been compared yet.")
        return self.tr("The linked passages differ in no number, date or name.")

    def _choose(self, index: QModelIndex) -> None:
        told = self._model.told(index)
        if told is not None and told.place is not None:
            self.passage_chosen.emit(told.side.article.id, told.place)
