"""The window: it puts the panels together, asks the library, and shows what comes back.

What the first article needs is made at once; everything else after it is on the screen.
"""

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from reader.bitext.values import ArticleId, ArticleSummary, PassageId, Story
from reader.changes import Changes, Kind
from reader.library import Library
from ui.fonts import LARGEST, READING_SIZE, SMALLEST
from ui.panels.pane import Pane
from ui.panels.parallel import Parallel
from ui.settings import WindowState, keep_state
from ui.theme import Theme, ThemeChoice, palette_of, theme_for

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent, QWheelEvent

    from reader.bitext.links import Link
    from reader.bitext.values import Passage
    from reader.study.profile import Profile
    from ui.panels.finder import Finder
    from ui.panels.strip import Strip

_SWITCH_SECONDS = 0.0005
_POLL_MILLISECONDS = 800
_SETTLED_MILLISECONDS = 150
_HEAD_HEIGHT = 34
_TYPE_STEP = 1.0


class MainWindow(QMainWindow):
    """One window on one library."""

    ready = Signal()
    """Everything that was to be prepared in the background is done, and the links shown."""

    def __init__(
        self, library: Library, state: WindowState, shown: ArticleId | None = None, *, keeps_state: bool = True
    ) -> None:
        super().__init__()
        self._keeps_state = keeps_state
        """Whether the next one opens as this one was left."""
        self._library = library
        self._state = state
        self._theme = theme_for(state.theme)
        self._stories = library.articles.stories()
        self._parallel = Parallel(self._theme, self)
        self._active = self._parallel.right
        self._arrange()
        _, first = self._story_with(shown or ArticleId(state.right))
        self._state.right = first.id
        self._parallel.right.surface.set_type_size(state.type_size)
        article = library.articles.article(first.id)
        self._parallel.show_first(article, boilerplate=state.boilerplate)
        self._parallel.right.surface.painted.connect(lambda: QTimer.singleShot(0, self._complete))

    def _arrange(self) -> None:
        self.setWindowTitle("Hamkhan · همخوان")
        self.resize(1180, 760)
        if self._state.geometry:
            self.restoreGeometry(self._state.geometry)
        self._head_place = QWidget(self)
        self._head_place.setFixedHeight(_HEAD_HEIGHT)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head_place)
        self._column.addWidget(self._parallel, 1)
        centre = QWidget(self)
        centre.setLayout(self._column)
        self.setCentralWidget(centre)
        self._parallel.right.surface.setFocus()

    # What comes after the first article is on the screen

    def _complete(self) -> None:
        # Python hands the interpreter from thread to thread every 5 ms; a card waits for several such turns of its query.
        sys.setswitchinterval(_SWITCH_SECONDS)
        from ui.actions import Command, make_actions
        from ui.aloud import Aloud
        from ui.anki_bridge import AnkiBridge
        from ui.cards import Cards
        from ui.collecting import Collecting
        from ui.comparison import Comparison
        from ui.correcting import Correcting
        from ui.panels.head import Head
        from ui.preparation import Preparation
        from ui.reading.ahead import ReadingAhead
        from ui.reviewing import Reviewing
        from ui.root_bridge import RootBridge
        from ui.statuses import Statuses
        from ui.tasks import Tasks
        from ui.view import View
        from ui.vocabulary import VocabularyBridge
        from ui.word_lights import WordLights

        self._collecting = Collecting(self)
        self._tasks = Tasks(self)
        self._tasks.changed.connect(self._refresh)
        self._tasks.failed.connect(lambda sentence: self._strip.say(sentence))
        self._actions = make_actions(self)
        self._actions[Command.BOILERPLATE].setChecked(self._state.boilerplate)
        self._connect_actions()
        self._view = View(self._parallel, self._library, self._tasks, self._state, self._actions)
        self._aloud = Aloud(self._parallel, self._library, self._tasks, self._state, self._actions)
        self._aloud.said.connect(lambda sentence: self._strip.say(sentence))
        self._head = Head(self._actions, lambda: self._stories, self._state.language, self._view.fill, self._aloud.fill)
        self._head.setFixedHeight(_HEAD_HEIGHT)
        self._head.story_chosen.connect(lambda number: self._open(number, None))
        self._head.language_chosen.connect(lambda code: setattr(self._state, "language", code))
        self._column.replaceWidget(self._head_place, self._head)
        self._head_place.deleteLater()
        self._preparation = Preparation(self._library, self._tasks, self)
        self._ahead = ReadingAhead(self._library.words.read_ahead, self._tasks, self)
        self._connect_preparation()
        self._word_lights = WordLights(self._parallel, self._library, self._tasks, self._preparation.look_inside)
        self._preparation.inside_ready.connect(self._word_lights.look_again)
        self._preparation.words_ready.connect(self._word_lights.look_for_words)
        self._cards = Cards(self._parallel, self._library, self._tasks, lambda: self._preparation.has_words, self)
        self._cards.said.connect(lambda sentence: self._strip.say(sentence))
        self._statuses = Statuses(
            self._parallel, self._library, self._tasks, self._state, self._actions, self._preparation.read_words
        )
        self._statuses.said.connect(lambda sentence: self._strip.say(sentence))
        self._cards.about_to_show.connect(self._statuses.fill_card)
        for ready in (self._preparation.words_ready, self._preparation.vowels_ready, self._preparation.reading_ready):
            ready.connect(self._statuses.words_are_ready)
        self._comparison = Comparison(self._library, self._tasks, self._actions, self._what_is_shown, self)
        self._comparison.place_wanted.connect(self._show_passage)
        self._roots = RootBridge(self._library, self._tasks, self._parallel, self._actions, self)
        self._roots.set_theme(self._theme)
        self._roots.said.connect(lambda sentence: self._strip.say(sentence))
        self._roots.place_wanted.connect(self._show_place)
        self._vocabulary = VocabularyBridge(
            self._library, self._tasks, self._parallel, self._actions, self._preparation.read_words, self
        )
        self._vocabulary.set_theme(self._theme)
        self._vocabulary.article_wanted.connect(lambda number: self._show_place(number, None))
        self._vocabulary.place_wanted.connect(self._show_place)
        self._preparation.words_ready.connect(self._vocabulary.count_again)
        self._preparation.reading_ready.connect(self._vocabulary.count_again)
        self._preparation.idle.connect(self._vocabulary.everything_is_prepared)
        self._reviewing = Reviewing(self._library, self._tasks, self._actions, lambda: self._preparation.has_words, self)
        self._reviewing.set_theme(self._theme)
        self._reviewing.said.connect(lambda sentence: self._strip.say(sentence))
        self._anki = AnkiBridge(self._library, self._tasks, self._parallel, self._actions, self)
        self._anki.set_theme(self._theme)
        self._parallel.left.surface.set_type_size(self._state.type_size)
        for pane in (self._parallel.right, self._parallel.left):
            self._connect_pane(pane)
        self._comparison.show_cards(self._state.tellings)
        self._correcting = Correcting(self._library, self._tasks, self._parallel, self._actions, self)
        self._correcting.said.connect(lambda sentence: self._strip.say(sentence))
        self._correcting.place_wanted.connect(self._go_to)
        if page := self._parallel.right.surface.page:
            self._preparation.read_in_context(page.article)
        self._show_beside(ArticleId(self._state.left))
        self._version = self._library.version()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self._take_statuses)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._look_for_changes)
        self._poll.start()
        self._tasks.ask("profile", self._library.study.profile, self._maybe_question)
        self._preparation.start(self._shown_pair())

    def _connect_actions(self) -> None:
        from ui.actions import Command

        commands = {
            Command.COPY: lambda: self._active.surface.copy_selection(),
            Command.FIND: lambda: self._finder.open(self._active.surface.selected_text().strip()),
            Command.FIND_NEXT: lambda: self._finder.step(1),
            Command.FIND_PREVIOUS: lambda: self._finder.step(-1),
            Command.LARGER: lambda: self._set_type_size(self._state.type_size + _TYPE_STEP),
            Command.SMALLER: lambda: self._set_type_size(self._state.type_size - _TYPE_STEP),
            Command.USUAL_SIZE: lambda: self._set_type_size(READING_SIZE),
            Command.NEXT_TELLING: lambda: self._step_telling(1),
            Command.PREVIOUS_TELLING: lambda: self._step_telling(-1),
            Command.OTHER_PANE: self._to_other_pane,
            Command.BOILERPLATE: self._toggle_boilerplate,
            Command.THEME: self._toggle_theme,
            Command.OPEN: self._choose_files,
            Command.SHORTCUTS: self._show_shortcuts,
            Command.CLOSE_CARD: self._close_something,
            Command.QUIT: self.close,
        }
        for command, act in commands.items():
            self._actions[command].triggered.connect(lambda _checked=False, act=act: act())

    def _connect_preparation(self) -> None:
        self._preparation.progressed.connect(lambda title, done, total: self._strip.show_progress(title, done, total))
        self._preparation.failed.connect(lambda sentence: self._strip.say(sentence))
        self._preparation.links_ready.connect(self._load_links)
        for ready in (self._preparation.words_ready, self._preparation.vowels_ready):
            ready.connect(self._read_ahead)
            ready.connect(self._view.read_again)
        self._preparation.idle.connect(self._prepared)

    def _connect_pane(self, pane: Pane) -> None:
        pane.picked.connect(lambda number: self._pick(pane, number))
        pane.surface.passage_entered.connect(lambda passage: self._come_to(pane, passage))
        pane.surface.menu_wanted.connect(self._show_menu)
        for part in (self._cards, self._word_lights):
            part.connect_pane(pane)
        self._roots.connect_pane(pane)
        self._aloud.connect_pane(pane)

    @cached_property
    def _finder(self) -> "Finder":
        """Find in the page; made when it is first wanted."""
        from ui.panels.find_bar import FindBar
        from ui.panels.finder import Finder

        bar = FindBar(self)
        self._column.insertWidget(2, bar)
        finder = Finder(bar, self._parallel.panes)
        finder.closed.connect(lambda: self._active.surface.setFocus())
        return finder

    @cached_property
    def _strip(self) -> "Strip":
        """The strip at the bottom; made when there is first something to say."""
        from ui.panels.strip import Strip

        strip = Strip(self)
        self._column.addWidget(strip)
        strip.cancelled.connect(self._cancel)
        return strip

    def _maybe_question(self, profile: "Profile | None") -> None:
        if profile is None:
            from ui.panels.question import Question

            question = Question(self)
            self._column.insertWidget(2, question)
            question.answered.connect(lambda answer: self._keep_profile(question, answer))

    def _keep_profile(self, question: QWidget, profile: "Profile") -> None:
        question.hide()
        question.deleteLater()
        self._tasks.do(lambda: self._library.study.set_profile(profile))

    def _prepared(self) -> None:
        if "_strip" in self.__dict__:
            self._strip.clear_progress()
        self._load_links()
        self.ready.emit()

    def _cancel(self) -> None:
        self._preparation.cancel()
        self._strip.say(self.tr("Stopped; what was done is kept, the rest is done at the next start."))

    # Articles

    def _story_with(self, number: ArticleId) -> tuple[Story, ArticleSummary]:
        """The story of an article and the article, or the first there are."""
        for story in self._stories:
            for article in story.articles:
                if article.id == number:
                    return story, article
        story = next(story for story in self._stories if story.articles)
        return story, story.articles[0]

    def _open(self, right: ArticleId, left: ArticleId | None) -> None:
        """Open an article and one of the other language beside it."""
        _, first = self._story_with(right)
        self._state.right = first.id
        article = self._library.articles.article(first.id)
        self._parallel.show_first(article, boilerplate=self._state.boilerplate)
        self._preparation.read_in_context(article)
        self._show_beside(left)

    def _show_beside(self, wanted: ArticleId | None) -> None:
        """Show a telling in the other language beside the first, and fill the pickers."""
        story, first = self._story_with(ArticleId(self._state.right))
        others = tuple(article for article in story.articles if article.language is not first.language)
        second = next((article for article in others if article.id == wanted), others[0] if others else None)
        self._state.left = second.id if second else 0
        article = self._library.articles.article(second.id) if second else None
        self._parallel.show_second(article, boilerplate=self._state.boilerplate)
        if article:
            self._preparation.read_in_context(article)
        same = tuple(article for article in story.articles if article.language is first.language)
        self._parallel.right.offer(same, first.id)
        self._parallel.left.offer(others, ArticleId(self._state.left))
        self._head.show_story(story, first.id)
        self._read_ahead()
        self._load_links()

    def _pick(self, pane: Pane, number: ArticleId) -> None:
        if pane is self._parallel.right:
            self._open(number, ArticleId(self._state.left))
        else:
            self._show_beside(number)

    def _step_telling(self, step: int) -> None:
        story, first = self._story_with(ArticleId(self._state.right))
        others = [article.id for article in story.articles if article.language is not first.language]
        if others:
            self._show_beside(others[(others.index(ArticleId(self._state.left)) + step) % len(others)])

    def _shown_pair(self) -> tuple[ArticleId, ArticleId] | None:
        right, left = ArticleId(self._state.right), ArticleId(self._state.left)
        return (min(right, left), max(right, left)) if left else None

    def _go_to(self, right: ArticleId, left: ArticleId, passage: PassageId) -> None:
        """Light a passage of an article on the right, with another beside it."""
        if (right, left) != (self._state.right, self._state.left):
            self._open(right, left)
        self._parallel.go_to(self._parallel.right, passage)

    def _show_passage(self, article: ArticleId, passage: "PassageId | None") -> None:
        """Show an article of the story where it belongs, and light one of its passages."""
        _, telling = self._story_with(article)
        _, first = self._story_with(ArticleId(self._state.right))
        on_right = telling.language is first.language
        if on_right and article != self._state.right:
            self._open(article, ArticleId(self._state.left))
        elif not on_right and article != self._state.left:
            self._show_beside(article)
        if passage is not None:
            self._parallel.go_to(self._parallel.right if on_right else self._parallel.left, passage)

    def _show_place(self, article: ArticleId, passage: PassageId | None) -> None:
        """Show an article of any story, and light one of its passages where one is named."""
        if self._story_with(article)[0].id != self._story_with(ArticleId(self._state.right))[0].id:
            self._open(article, None)
        self._show_passage(article, passage)

    def _what_is_shown(self) -> tuple[Story, ArticleId, Theme]:
        story, first = self._story_with(ArticleId(self._state.right))
        return story, first.id, self._theme

    def _load_links(self) -> None:
        self._correcting.load()
        right, left = ArticleId(self._state.right), ArticleId(self._state.left)
        if not left:
            return

        def show(links: "tuple[Link, ...] | None") -> None:
            if (right, left) == (self._state.right, self._state.left):
                self._parallel.set_links(links, comparing=links is None and self._preparation.is_comparing)
                self._word_lights.look_again()
                self._comparison.reload()
                if links and self._preparation.has_words:
                    self._word_lights.look_for_words()

        self._tasks.ask("links", lambda: self._library.links.between(right, left), show)

    # Words

    def _come_to(self, pane: Pane, passage: "Passage | None") -> None:
        self._active = pane
        self._comparison.come_to(passage)
        if passage and pane.surface.page and self._preparation.has_words:
            self._ahead.come_to(pane.surface.page.article, passage)

    def _read_ahead(self) -> None:
        for part in (self._view, self._statuses, self._vocabulary):
            part.begin()
        if self._preparation.has_words:
            self._ahead.begin(pane.surface.page.article for pane in self._parallel.panes() if pane.surface.page)

    # Changes, from here or from another window

    def _look_for_changes(self) -> None:
        version = self._library.version()
        if version is not None and version != self._version:
            self._version = version
            self._refresh(Changes(frozenset(Kind)))

    def _refresh(self, changes: Changes) -> None:
        if changes.touch(Kind.ARTICLES):
            self._stories = self._library.articles.stories()
            self._preparation.look_again()
        if changes.touch(Kind.LINKS):
            self._load_links()
        if changes.kinds & {Kind.STATUSES, Kind.PROFILE, Kind.GLOSSARIES}:
            self._settled.start()
        self._reviewing.refresh(changes)

    def _take_statuses(self) -> None:
        """Statuses were changed; those set here are painted already, and what else follows from them can wait a moment."""
        self._statuses.begin()
        self._view.statuses_changed()
        self._vocabulary.count_again()
        self._correcting.load()

    # How it looks, and where the reader is

    def _set_type_size(self, points: float) -> None:
        self._state.type_size = min(max(points, SMALLEST), LARGEST)
        for pane in (self._parallel.right, self._parallel.left):
            pane.surface.set_type_size(self._state.type_size)
        if "_comparison" in self.__dict__:
            self._comparison.set_type_size(self._state.type_size)

    def _toggle_theme(self) -> None:
        self._state.theme = ThemeChoice.LIGHT if self._theme.dark else ThemeChoice.DARK
        self._theme = theme_for(self._state.theme)
        QApplication.setPalette(palette_of(self._theme))
        self._parallel.set_theme(self._theme)
        self._comparison.set_theme(self._theme)
        self._roots.set_theme(self._theme)
        self._vocabulary.set_theme(self._theme)
        self._reviewing.set_theme(self._theme)
        self._anki.set_theme(self._theme)

    def _toggle_boilerplate(self) -> None:
        self._state.boilerplate = not self._state.boilerplate
        self._open(ArticleId(self._state.right), ArticleId(self._state.left))

    def _to_other_pane(self) -> None:
        if len(self._parallel.panes()) > 1:
            self._active = self._parallel.other(self._active)
            self._active.surface.setFocus()

    def _close_something(self) -> None:
        """Escape: the card first, then the search, what was chosen, and what was said."""
        for pane in self._parallel.panes():
            if pane.shows_card:
                pane.dismiss_card()
                return
        if "_finder" in self.__dict__ and self._finder.is_open:
            self._finder.dismiss()
        elif not (self._aloud.stop() or self._correcting.leave_choice()) and "_strip" in self.__dict__:
            self._strip.clear_sentence()

    def _show_menu(self, place: "QPoint") -> None:
        from PySide6.QtWidgets import QMenu

        from ui.actions import Command

        in_menu = (Command.READ_ALOUD, Command.SAY_WORD, Command.COPY, Command.FIND, Command.BOILERPLATE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._correcting.fill(menu)
        menu.addActions([self._actions[command] for command in in_menu])
        menu.popup(place)

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self).open()

    def _choose_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Texts and sentence pairs (*.txt *.tmx *.tsv *.csv);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add a text"), "", kinds)
        for name in names:
            self._tasks.do(lambda name=name: self._library.add(Path(name)))  # type: ignore[misc]

    def wheelEvent(self, event: "QWheelEvent") -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_type_size(self._state.type_size + (_TYPE_STEP if event.angleDelta().y() > 0 else -_TYPE_STEP))
        else:
            super().wheelEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        from PySide6.QtWidgets import QDialog

        # A dialog is a window of its own, and would outlive this one.
        for dialog in self.findChildren(QDialog):
            dialog.close()
        for pane in self._parallel.panes():
            pane.dismiss_card()
            pane.surface.forget()
        if "_tasks" in self.__dict__:
            self._poll.stop()
            self._settled.stop()
            self._aloud.stop()
            self._ahead.stop()
            self._view.stop()
            self._vocabulary.stop()
            self._statuses.stop()
            self._preparation.close()
            self._tasks.close()
        if "_comparison" in self.__dict__:
            self._state.tellings = self._comparison.shows_cards
        self._state.geometry = bytes(self.saveGeometry().data())
        if self._keeps_state:
            keep_state(self._library.home.settings, self._state)
        super().closeEvent(event)
