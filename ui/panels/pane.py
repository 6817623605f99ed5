"""A pane: one article under a line that says which it is, with a picker among its tellings."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from reader.bitext.values import Article, ArticleId, ArticleSummary
from reader.script.direction import isolate
from ui.languages import language_name
from ui.reading.marks import Mark, MarkKind
from ui.reading.surface import Surface
from ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

    from reader.library.helps import Kin
    from reader.library.words import Annotated
    from reader.text.tokens import Token
    from ui.reading.card import WordCard

HOVER_MILLISECONDS = 350
_NAME = Qt.ItemDataRole.UserRole + 1
"""Of a picker's item: the telling's name alone."""
_MARGIN = 8
"""Pixels beside a picker's text."""


class _Picker(QComboBox):
    """A combo box whose text keeps both its ends where it has no room for all."""

    def paintEvent(self, _event: "QPaintEvent") -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _MARGIN
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideMiddle, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class Pane(QWidget):
    """One side of the window."""

    picked = Signal(object)
    """The `ArticleId` that was picked among the tellings."""
    forms_wanted = Signal(object)
    """The entry whose table of forms is asked for."""
    root_wanted = Signal(str)
    """The root whose words are asked for."""
    say_wanted = Signal()
    """The word of the card is to be said."""
    card_wanted = Signal(object, bool)
    """A token, and whether its card is to be pinned."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface = Surface(theme, self)
        self._theme = theme
        self._card_token: Token | None = None
        self._quiet = False
        self._picker = _Picker(self)
        self._picker.setAccessibleName(self.tr("Telling"))
        self._picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._picker.setMinimumContentsLength(12)
        self._picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._facts = QLabel(self)
        self._facts.setForegroundRole(self._facts.foregroundRole().PlaceholderText)
        self._notice = QLabel(self)
        self._notice.setLayoutDirection(QGuiApplication.layoutDirection())
        self._notice.setAccessibleName(self.tr("Equivalent passages"))
        self._notice.setForegroundRole(self._notice.foregroundRole().PlaceholderText)
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(HOVER_MILLISECONDS)
        self._hovered: Token | None = None
        self._arrange()
        self._picker.activated.connect(lambda index: self.picked.emit(self._picker.itemData(index)))
        self._hover.timeout.connect(self._ask_for_a_glance)
        self.surface.token_entered.connect(self._enter)
        self.surface.token_chosen.connect(self._choose)
        self.surface.moved.connect(self._follow)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 14, 6)
        head.setSpacing(12)
        head.addWidget(self._picker, 1)
        head.addWidget(self._facts)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 3, 14, 5)
        self._notice.setMinimumHeight(self._notice.fontMetrics().height() + 4)
        self._notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        foot.addWidget(self._notice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.surface, 1)
        column.addLayout(foot)

    @cached_property
    def card(self) -> "WordCard":
        """The card over the text; made, and imported with all it needs, when the first word is asked about."""
        from ui.reading.card import WordCard

        card = WordCard(self._theme, self)
        card.set_quiet(self._quiet)
        card.forms_wanted.connect(self.forms_wanted.emit)
        card.root_wanted.connect(self.root_wanted.emit)
        card.say_wanted.connect(self.say_wanted.emit)
        card.closed.connect(lambda: self.surface.set_marks("unit", ()))
        return card

    @property
    def shows_card(self) -> bool:
        """Whether a card is on the screen."""
        return "card" in self.__dict__ and self.card.isVisible()

    @property
    def card_token(self) -> "Token | None":
        """The word whose card is on the screen."""
        return self._card_token if self.shows_card else None

    @property
    def hovered(self) -> "Token | None":
        """The word under the pointer."""
        return self._hovered

    @property
    def _shows_pinned_card(self) -> bool:
        return self.shows_card and self.card.is_pinned

    def dismiss_card(self) -> None:
        """Put the card away."""
        if self.shows_card:
            self.card.dismiss()

    def show_article(self, article: Article, *, boilerplate: bool) -> None:
        """Show an article from its beginning."""
        self.dismiss_card()
        self._card_token = None
        summary = article.summary
        self.surface.setAccessibleName(f"{language_name(summary.language)}: {summary.title}")
        self.surface.show_article(article, boilerplate=boilerplate)
        words = self.tr("%Ln words", "", summary.words)
        facts = [isolate(fact) for fact in (language_name(summary.language), summary.date, words) if fact]
        self._facts.setText(" · ".join(facts))
        self.tell("")

    def offer(self, tellings: tuple[ArticleSummary, ...], current: ArticleId) -> None:
        """Fill the picker."""
        self._picker.clear()
        for summary in tellings:
            self._picker.addItem(isolate(summary.source or summary.title), summary.id)
            self._picker.setItemData(self._picker.count() - 1, summary.source or summary.title, _NAME)
            self._picker.setItemData(self._picker.count() - 1, isolate(summary.title), Qt.ItemDataRole.ToolTipRole)
        self._picker.setCurrentIndex(next((i for i, each in enumerate(tellings) if each.id == current), 0))
        self._picker.setEnabled(len(tellings) > 1)

    def tell_coverage(self, shares: "Mapping[ArticleId, float]") -> None:
        """Say beside the name of each telling how much of it the reader knows, 0 to 1."""
        for place in range(self._picker.count()):
            name = self._picker.itemData(place, _NAME)
            share = shares.get(self._picker.itemData(place))
            known = self.tr("%1 % known").replace("%1", QLocale().toString(int(share * 100))) if share is not None else ""
            self._picker.setItemText(place, " · ".join(isolate(part) for part in (name, known) if part))

    def tell(self, notice: str) -> None:
        """Say something quietly below the text."""
        width = self.surface.width() - 40
        self._notice.setText(self._notice.fontMetrics().elidedText(notice, Qt.TextElideMode.ElideRight, width))
        self._notice.setToolTip(notice)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.surface.set_theme(theme)
        if "card" in self.__dict__:
            self.card.set_theme(theme)

    def set_quiet(self, quiet: bool) -> None:
        """Have cards say the least, or everything."""
        self._quiet = quiet
        if "card" in self.__dict__:
            self.card.set_quiet(quiet)

    def show_card(self, annotated: "Annotated", token: "Token", *, pinned: bool, linked: str, kin: "Kin | None") -> None:
        """Show a word's card, if the word is still the one meant.

        Args:
            annotated: what is known of the word.
            token: the word, in the article.
            pinned: everything, until closed; otherwise a glance.
            linked: the passage of the other telling that says the same.
            kin: the word of the other language that looks like it.
        """
        if not pinned and (self._hovered != token or self._shows_pinned_card):
            return
        from ui.reading.card import CardContent

        page, rectangles = self.surface.page, self.surface.rectangles_of(token.span)
        if page and rectangles:
            self._card_token = token
            # Every part of a torn word, a term or a light verb is marked with the one that was meant.
            shift = token.span.start - annotated.token.span.start
            marks = tuple(Mark(span.shifted(shift), MarkKind.WORD) for span in annotated.members)
            self.surface.set_marks("unit", marks)
            is_unknown = annotated.nearest or not annotated.glosses[0].entry.senses
            content = CardContent(annotated, page.article.summary.language, linked if is_unknown else "", kin)
            self.card.show_content(content, pinned=pinned, word=self._in_pane(rectangles[-1]), within=self._room())

    def _enter(self, token: "Token | None") -> None:
        self._hovered = token
        if not self._shows_pinned_card:
            self.dismiss_card()
        if token is None:
            self._hover.stop()
        else:
            self._hover.start()

    def _ask_for_a_glance(self) -> None:
        if self._hovered is not None and not self._shows_pinned_card:
            self.card_wanted.emit(self._hovered, False)

    def _choose(self, token: "Token | None") -> None:
        self._hover.stop()
        if token is None:
            self.dismiss_card()
        else:
            self.card_wanted.emit(token, True)

    def _follow(self) -> None:
        """Keep the pinned card at its word; a glance goes away when the text moves."""
        if not self.shows_card or self._card_token is None:
            return
        rectangles = self.surface.rectangles_of(self._card_token.span)
        in_sight = rectangles and self.surface.viewport().rect().intersects(rectangles[-1])
        if not self.card.is_pinned or not in_sight:
            self.dismiss_card()
        else:
            self.card.stand_beside(self._in_pane(rectangles[-1]), self._room())

    def _in_pane(self, rectangle: QRect) -> QRect:
        return QRect(self.surface.viewport().mapTo(self, rectangle.topLeft()), rectangle.size())

    def _room(self) -> QRect:
        return self.rect()
