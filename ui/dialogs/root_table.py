"""The table of a root's words: a group below a heading, a word a row, each language in a column of its own."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.lexicon.entries import Entry
from reader.lexicon.origins import Evidence
from reader.lexicon.roots import Group, RootMember
from reader.script.direction import isolate
from reader.script.language import Language
from ui.fonts import reading_font, transliteration_font
from ui.grammar import pos_name
from ui.languages import language_name
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

PERSIAN, ARABIC, PATTERN, MEANING, HERE = range(5)
_WORD_SIZE, _SMALL_SIZE = 15.0, 11.0
_PADDING = 8
_TOP = 0.6
"""Of a row's height: where its second line begins."""
_OF_THE_FACE = 0.85


class FamilyModel(QAbstractTableModel):
    """The members that are shown, each group behind its heading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[RootMember | Group] = []
        self._counts: Mapping[Entry, int] = {}
        self.headings: frozenset[int] = frozenset()
        """The rows that are headings."""

    def show_members(self, members: Sequence[RootMember], counts: Mapping[Entry, int]) -> bool:
        """Show some members in their order; whether they are others than before.

        Args:
            members: group by group.
            counts: how often each word stands in the articles.
        """
        rows: list[RootMember | Group] = []
        for group, some in groupby(members, key=lambda member: member.group):
            rows += [group, *some]
        self._counts = counts
        if rows and rows == self._rows:
            self.dataChanged.emit(self.index(0, HERE), self.index(len(rows) - 1, HERE))
            return False
        self.beginResetModel()
        self._rows = rows
        self.headings = frozenset(row for row, shown in enumerate(self._rows) if isinstance(shown, Group))
        self.endResetModel()
        return True

    def member(self, index: Index) -> RootMember | None:
        """The member of a row; None for a heading."""
        shown = self._rows[index.row()]
        return shown if isinstance(shown, RootMember) else None

    def _counted(self, member: RootMember) -> tuple[str, str]:
        """How often its words stand in the articles, and which of two how often."""
        counts = [(entry.language, self._counts.get(entry, 0)) for entry in member.entries]
        each = [f"{language_name(language)}: {number(count)}" for language, count in counts if count]
        total = sum(count for _, count in counts)
        return number(total) if total else "", " · ".join(each)

    def lines(self, index: Index) -> tuple[str, str]:
        """What a cell says, and the smaller line below it."""
        shown = self._rows[index.row()]
        if isinstance(shown, Group):
            return (group_name(shown), "") if index.column() == PERSIAN else ("", "")
        if index.column() == HERE:
            return self._counted(shown)
        if index.column() == MEANING:
            return _meaning(shown), evidence_in_words(shown)
        if index.column() == PATTERN:
            return _pattern(shown)
        entry = shown.persian if index.column() == PERSIAN else shown.arabic
        return (entry.vocalised or entry.lemma, entry.romanised or "") if entry else ("", "")

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else HERE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(filter(None, self.lines(index)))
        if role == Qt.ItemDataRole.ToolTipRole and self.member(index):
            return "\n".join(isolate(line) for line in self.lines(index) if line)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return {
            PERSIAN: language_name(Language.PERSIAN),
            ARABIC: language_name(Language.ARABIC),
            PATTERN: self.tr("Form or pattern"),
            MEANING: self.tr("Meaning, and how we know"),
            HERE: self.tr("In your texts"),
        }[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is read, not chosen."""
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.member(index) else Qt.ItemFlag.NoItemFlags


class FamilyPainter(QStyledItemDelegate):
    """Paints a word with its romanisation, or a meaning with its evidence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word = reading_font(_WORD_SIZE)
        self._latin = transliteration_font(_SMALL_SIZE)
        self._plain = QFont(parent.font())
        self._small = QFont(parent.font())
        self._small.setPointSizeF(max(self._plain.pointSizeF() - 1.5, 6.0))
        self._bold = QFont(parent.font())
        self._bold.setBold(True)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def height_of(self, *, is_heading: bool) -> int:
        """The height of a row in pixels."""
        if is_heading:
            return int(QFontMetricsF(self._bold).height() + 2 * _PADDING)
        # A naskh keeps much room above and below for stacked marks, of which a word has few.
        return int(QFontMetricsF(self._word).height() * _OF_THE_FACE + QFontMetricsF(self._latin).height())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_PADDING, self.height_of(is_heading=False))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, FamilyModel)
        place = QRectF(option.rect)
        upper, lower = model.lines(index)
        inside = place.adjusted(_PADDING, 2, -_PADDING, -2)
        if model.member(index) is None:
            painter.fillRect(place, QColor(self._theme.window))
            self._write(painter, inside, (upper, self._bold, self._theme.accent), right_to_left=None)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(self._theme.source_passage))
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        in_script = index.column() in (PERSIAN, ARABIC) or (index.column() == PATTERN and not upper.isascii())
        colour = self._theme.accent if index.column() == HERE else self._theme.ink
        first = QRectF(inside.left(), inside.top(), inside.width(), inside.height() * (_TOP if lower else 1.0))
        second = QRectF(inside.left(), first.bottom(), inside.width(), inside.bottom() - first.bottom())
        latin = self._latin if index.column() in (PERSIAN, ARABIC) else self._small
        self._write(painter, first, (upper, self._word if in_script else self._plain, colour), right_to_left=in_script or None)
        self._write(painter, second, (lower, latin, self._theme.muted), right_to_left=False if latin is self._latin else None)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _write(self, painter: QPainter, place: QRectF, written: tuple[str, QFont, str], *, right_to_left: bool | None) -> None:
        """One line at the near edge of a table that runs from right to left; None runs it as the interface does."""
        text, font, colour = written
        if not text:
            return
        way = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft if right_to_left is None else right_to_left
        option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if way else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, elided, option)


def number(count: int) -> str:
    """A count in the digits of the interface."""
    return QLocale().toString(count)


def group_name(group: Group) -> str:
    """A group as a heading."""
    return {
        Group.SHARED: QCoreApplication.translate("roots", "Shared"),
        Group.FALSE_FRIENDS: QCoreApplication.translate("roots", "False friends"),
        Group.UNCHECKED: QCoreApplication.translate("roots", "Alike, meanings not compared"),
        Group.PERSIAN: QCoreApplication.translate("roots", "In the Persian list only"),
        Group.ARABIC: QCoreApplication.translate("roots", "In the Arabic list only"),
    }[group]


def evidence_in_words(member: RootMember) -> str:
    """Why a Persian word is said to be of the root; empty for Arabic words, whose lists name it."""
    if member.evidence is None:
        return ""
    sentence = {
        Evidence.PAIR: QCoreApplication.translate("roots", "in our list of shared words"),
        Evidence.COUNTERPART: QCoreApplication.translate("roots", "spelled alike, and listed as its counterpart"),
        Evidence.MEANING: QCoreApplication.translate("roots", "spelled alike, and both mean “%1”"),
        Evidence.SOUND: QCoreApplication.translate("roots", "spelled and said alike"),
        Evidence.SAME_ROOT: QCoreApplication.translate("roots", "its Arabic counterpart %1 is of this root"),
        Evidence.MADE: QCoreApplication.translate("roots", "made in Persian of %1"),
        Evidence.PATTERN: QCoreApplication.translate("roots", "of the Arabic pattern %1, but in no Arabic list"),
        Evidence.LOAN: QCoreApplication.translate("roots", "known from the Arabic list only, unchecked"),
    }[member.evidence]
    return sentence.replace("%1", isolate(member.detail))


def _meaning(member: RootMember) -> str:
    """What the words mean; of two that are not plainly the same, each by its language."""
    meanings = [(entry.language, "; ".join(entry.senses[:3])) for entry in member.entries]
    is_one = member.group is Group.SHARED and member.evidence is not Evidence.COUNTERPART
    if is_one or len({english for _, english in meanings}) < 2:
        return isolate(meanings[-1 if member.persian is None else 0][1], right_to_left=False)
    return " · ".join(f"{language_name(language)}: {isolate(english, right_to_left=False)}" for language, english in meanings)


def _pattern(member: RootMember) -> tuple[str, str]:
    """The form of an Arabic verb or the pattern of an Arabic word, and the part of speech."""
    entry = member.arabic or member.persian
    assert entry is not None
    if entry.form_number:
        form = QCoreApplication.translate("roots", "form %1").replace("%1", entry.form_number)
        return form, pos_name(entry.pos)
    known = member.detail if member.evidence is Evidence.PATTERN else ""
    return entry.pattern or known or pos_name(entry.pos), pos_name(entry.pos) if entry.pattern or known else ""
