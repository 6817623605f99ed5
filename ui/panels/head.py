"""The line at the top: the menu, the story's title, and what is used most."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.bitext.values import ArticleId, Story
from reader.script.direction import isolate
from ui.actions import Command

_BUTTONS = (
    (Command.READ_ALOUD, "▶"),
    (Command.FIND, "⌕"),
    (Command.SMALLER, "A−"),
    (Command.LARGER, "A+"),
    (Command.THEME, "◐"),
)
_IN_MENU = (
    Command.OPEN,
    Command.FIND,
    Command.TELLINGS,
    Command.COMPARE,
    Command.FINDINGS,
    Command.QUEUE,
    Command.ROOT,
    Command.VOCABULARY,
    Command.ANKI,
    Command.REST_KNOWN,
    Command.REVIEW,
    Command.STATISTICS,
    Command.BOILERPLATE,
    Command.SHORTCUTS,
)
_LANGUAGES = (("en", "English"), ("fa", "فارسی"), ("ar", "العربية"))


class Head(QWidget):
    """The top line of the window."""

    story_chosen = Signal(object)
    """The first `ArticleId` of the story that was chosen in the menu."""
    language_chosen = Signal(str)

    def __init__(
        self,
        actions: dict[Command, QAction],
        stories: Callable[[], tuple[Story, ...]],
        language: str,
        fill_view: Callable[[QMenu], None],
        fill_aloud: Callable[[QMenu], None],
    ) -> None:
        super().__init__()
        self._fill_view = fill_view
        self._fill_aloud = fill_aloud
        self._actions = actions
        self._stories = stories
        self._language = language
        self._shown = ArticleId(0)
        self._title = QLabel(self)
        self._title.setAccessibleName(self.tr("Story"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        menu = QToolButton(self)
        menu.setText("☰")
        menu.setAutoRaise(True)
        menu.setAccessibleName(self.tr("Menu"))
        menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(menu)
        row.addWidget(self._title, 1)
        for command, sign in _BUTTONS:
            row.addWidget(_button(actions[command], sign))

    def show_story(self, story: Story, shown: ArticleId) -> None:
        """Name the story, and remember which of its articles is shown."""
        self._shown = shown
        self._title.setText(isolate(story.title))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for story in self._stories():
            if story.articles:
                entry = self._menu.addAction(isolate(story.title))
                entry.setCheckable(True)
                entry.setChecked(any(article.id == self._shown for article in story.articles))
                first = story.articles[0].id
                entry.triggered.connect(lambda _checked, first=first: self.story_chosen.emit(first))
        self._menu.addSeparator()
        for command in _IN_MENU:
            self._menu.addAction(self._actions[command])
        self._fill_view(self._menu.addMenu(self.tr("View")))
        self._fill_aloud(self._menu.addMenu(self.tr("Reading aloud")))
        languages = self._menu.addMenu(self.tr("Interface language (at the next start)"))
        for code, name in _LANGUAGES:
            action = languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(self._language == code)
            action.triggered.connect(lambda _checked, code=code: self._choose_language(code))
        self._menu.addSeparator()
        self._menu.addAction(self._actions[Command.QUIT])

    def _choose_language(self, code: str) -> None:
        self._language = code
        self.language_chosen.emit(code)


def _button(action: QAction, sign: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.setAccessibleName(action.text())
    button.setToolTip(f"{action.text()} ({isolate(action.shortcut().toString(), right_to_left=False)})")
    button.clicked.connect(action.trigger)
    return button
