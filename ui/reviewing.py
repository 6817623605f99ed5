"""Reviewing from the window: opens the review window, fetches the next card ahead, and has every answer written.

While a card is thought about, the one behind it is read in the pool: after an answer it is shown at once, and the answer is
written meanwhile. What is left is asked of the library after each answer, so nothing is remembered here that could be lost.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.changes import Changes, Kind
from reader.errors import InputError, MachineError
from reader.library import Library
from ui.actions import Command
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.library.reviewing import Answered, Question
    from reader.study.cards import CardId, Limits, Rating
    from reader.study.queue import Queue
    from reader.study.statistics import Statistics
    from ui.dialogs.review import ReviewWindow
    from ui.dialogs.statistics import StatisticsDialog


class _Look(NamedTuple):
    """What the pool found."""

    current: "Question | None"
    """The card that is to be on the screen; None where none is left."""
    ahead: "Question | None"
    queue: "Queue"
    limits: "Limits"
    suspended: int
    can_undo: bool


class Reviewing(QObject):
    """One review window, beside the texts."""

    said = Signal(str)
    """A sentence for the reader."""
    _answer_kept = Signal(object)
    _wanted_again = Signal(object)
    """The number of a card that comes back because what was said of it is taken back; None where nothing was said."""
    _refused = Signal(str)
    _finished = Signal()
    """A command of ours is done, whatever came of it."""

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        actions: dict[Command, QAction],
        has_words: Callable[[], bool],
        window: QMainWindow,
    ) -> None:
        """Serve the commands.

        Args:
            library: asked in the pool of `tasks`.
            tasks: of the window.
            actions: of the window.
            has_words: whether the word list is there.
            window: the reading window.
        """
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._has_words = has_words
        self._window = window
        self._theme: Theme | None = None
        self._open: ReviewWindow | None = None
        self._statistics: StatisticsDialog | None = None
        self._ahead: Question | None = None
        self._writing = 0
        """Commands of ours that are not done."""
        self._wanted: CardId | None = None
        """The card that is asked next, whatever else is left."""
        self._suspended_last: CardId | None = None
        """The card that was suspended by the last key."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        self._answer_kept.connect(self._hear_of_answer)
        self._wanted_again.connect(self._ask_again)
        self._refused.connect(self._hear_refusal)
        self._finished.connect(self._hear_of_end)
        actions[Command.REVIEW].triggered.connect(lambda _checked=False: self.open())
        actions[Command.STATISTICS].triggered.connect(lambda _checked=False: self._ask_for_statistics())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._open:
            self._open.set_theme(theme)
        if self._statistics:
            self._statistics.set_theme(theme)

    def refresh(self, changes: Changes) -> None:
        """A card or a status was changed, here or elsewhere."""
        if self._open is None:
            return
        if changes.touch(Kind.STATUSES):
            self._tasks.do(self._library.reviewing.make_cards)
        if changes.touch(Kind.REVIEWS) or changes.touch(Kind.STATUSES):
            self._look()

    def open(self) -> None:
        """Ask the cards of today."""
        if not self._has_words():
            self.said.emit(self.tr("The word list is being prepared; cards can be asked in a moment."))
            return
        if self._open is None:
            from ui.dialogs.review import ReviewWindow

            assert self._theme is not None
            opened = self._open = ReviewWindow(self._theme, self._window)
            opened.answered.connect(self._answer)
            opened.undo_wanted.connect(self._undo)
            opened.suspend_wanted.connect(self._suspend)
            opened.unsuspend_wanted.connect(self._unsuspend_all)
            opened.limits_chosen.connect(lambda limits: self._do(lambda: self._library.reviewing.set_limits(limits)))
            opened.statistics_wanted.connect(self._ask_for_statistics)
            opened.finished.connect(self._forget)
            self._do(lambda: self._library.reviewing.make_cards())
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()

    # What is asked next

    def _look(self) -> None:
        """Have the pool look what is left, once what was said is kept: before that, an answered card would be left."""
        if self._open and not self._writing:
            shown, wanted, ahead = self._open.question, self._wanted, self._ahead
            look = self._tasks.ask
            look(
                "review", lambda: self._found(None if wanted else shown, wanted, ahead), lambda found: self._take(found, shown)
            )

    def _found(self, shown: "Question | None", wanted: "CardId | None", ahead: "Question | None") -> _Look:
        reviewing = self._library.reviewing
        queue = reviewing.queue()
        current = reviewing.question(wanted) if wanted else shown
        if shown and not reviewing.stands(shown.card):
            current = None
        if current is None and queue.cards:
            current = reviewing.question(queue.cards[0].card)
        number = next((each.card for each in queue.cards if current and each.term != current.card.term), None)
        if number is None:
            ahead = None
        elif ahead is None or ahead.card.id != number or not reviewing.stands(ahead.card):
            ahead = reviewing.question(number)
        return _Look(current, ahead, queue, reviewing.limits(), len(reviewing.suspended()), reviewing.can_undo)

    def _take(self, look: _Look, shown: "Question | None") -> None:
        opened = self._open
        if opened is None or opened.question is not shown:
            # It was answered while the pool looked; another look is on its way.
            return
        self._ahead, self._wanted = look.ahead, None
        opened.show_counts(look.queue.counts)
        opened.allow_undo(look.can_undo or self._suspended_last is not None)
        if look.current is None:
            opened.show_done(look.limits, look.suspended, self._wait_for(look.queue))
        elif look.current is not opened.question:
            opened.show_question(look.current)

    def _wait_for(self, queue: "Queue") -> str:
        """Look again when the next card comes back; the time of day is told."""
        if queue.again_at is None:
            return ""
        at = datetime.fromtimestamp(queue.again_at / 1000)
        self._later.start(max(1000, min(3_600_000, round((at - datetime.now()).total_seconds() * 1000))))
        return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)

    # What is said of a card

    def _answer(self, rating: "Rating", milliseconds: int) -> None:
        opened = self._open
        if opened is None or opened.question is None:
            return
        card = opened.question.card
        self._suspended_last = None
        self._go_on(opened)

        def write() -> Changes:
            answered = self._library.reviewing.answer(card, rating, milliseconds)
            self._answer_kept.emit(answered)
            return answered.changes

        self._do(write)

    def _go_on(self, opened: "ReviewWindow") -> None:
        """Something was said of the card, which can be taken back from now on: show the one that was fetched ahead."""
        opened.allow_undo(True)
        if self._ahead:
            opened.show_question(self._ahead)
            self._ahead = None
        else:
            opened.wait()

    def _hear_of_answer(self, answered: "Answered") -> None:
        from reader.library.reviewing import Notice

        if self._open:
            if Notice.LEECH in answered.notices:
                self._open.tell(self.tr("The card before was forgotten eight times: it is suspended. U takes the answer back."))
            elif Notice.CLOCK_SET_BACK in answered.notices:
                self._open.tell(self.tr("The clock is behind your last answer; it counts as if no time had passed."))

    def _undo(self) -> None:
        suspended, self._suspended_last = self._suspended_last, None

        def take_back() -> Changes:
            reviewing = self._library.reviewing
            if suspended:
                changes = reviewing.unsuspend(suspended)
                self._wanted_again.emit(suspended)
                return changes
            undone = reviewing.undo()
            self._wanted_again.emit(undone.card.id if undone else None)
            return undone.changes if undone else Changes()

        self._do(take_back)

    def _ask_again(self, number: "CardId | None") -> None:
        self._wanted = number
        if number is None and self._open:
            self._open.tell(self.tr("Nothing has been answered yet."))

    def _suspend(self) -> None:
        opened = self._open
        if opened is None or opened.question is None:
            return
        number = self._suspended_last = opened.question.card.id
        self._go_on(opened)
        opened.tell(self.tr("Suspended; U takes that back."))
        self._do(lambda: self._library.reviewing.suspend(number))

    def _unsuspend_all(self) -> None:
        def take_up() -> Changes:
            reviewing = self._library.reviewing
            return reviewing.unsuspend(*(card.id for card in reviewing.suspended()))

        self._do(take_up)

    def _do(self, command: Callable[[], Changes]) -> None:
        """Have something written; what is left is looked up afterwards, a refusal is told in the review window."""

        def write() -> Changes:
            try:
                return command()
            except (InputError, MachineError) as refused:
                self._refused.emit(str(refused))
                return Changes()
            finally:
                self._finished.emit()

        self._writing += 1
        self._tasks.do(write)

    def _hear_refusal(self, sentence: str) -> None:
        self._ahead = None
        if self._open:
            self._open.tell(sentence)

    def _hear_of_end(self) -> None:
        self._writing -= 1
        self._look()

    # Statistics

    def _ask_for_statistics(self) -> None:
        self._tasks.ask("statistics", lambda: self._library.reviewing.statistics(), self._show_statistics)

    def _show_statistics(self, found: "Statistics") -> None:
        from ui.dialogs.statistics import StatisticsDialog

        assert self._theme is not None
        if self._statistics:
            self._statistics.close()
        opened = self._statistics = StatisticsDialog(found, self._theme, self._window)
        opened.finished.connect(lambda _result: self._forget_statistics(opened))
        opened.show()

    def _forget_statistics(self, closed: "StatisticsDialog") -> None:
        if self._statistics is closed:
            self._statistics = None

    def _forget(self, _result: int) -> None:
        self._open = self._ahead = self._wanted = self._suspended_last = None
        self._later.stop()
