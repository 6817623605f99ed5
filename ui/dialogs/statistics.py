"""The statistics of reviewing as plots: what is coming, what was remembered, how long it took, how many words are known."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import pyqtgraph
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.study.statistics import InMonth, Kept, OnDay, Statistics
from ui.theme import Theme

_SIZE = (980, 720)
_PLOT_HEIGHT = 190
_MOST_DAYS = 365
"""Days of answers that are shown; more bars than pixels tell nothing."""
_BAR = 0.8


class StatisticsDialog(QDialog):
    """A page of plots."""

    def __init__(self, found: Statistics, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("What came of reviewing"))
        self._found = found
        self._plots = (
            _Plot(self.tr("Cards due in the next thirty days"), self),
            _Plot(self.tr("Answers a day"), self),
            _Plot(self.tr("Minutes a day"), self),
            _Plot(self.tr("Remembered, by month, in percent"), self),
            _Plot(self.tr("Words known"), self),
        )
        self._arrange()
        self.set_theme(theme)

    def _arrange(self) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setSpacing(14)
        for number, plot in enumerate(self._plots):
            grid.addWidget(plot, number // 2, number % 2)
        summary = QLabel(self._summary(), page)
        summary.setWordWrap(True)
        summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(summary, 2, 1)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setAccessibleName(self.tr("Plots"))
        scrolled.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)
        self.resize(*_SIZE)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        found, (due, answers, minutes, remembered, known) = self._found, self._plots
        for plot in self._plots:
            plot.begin(theme)
        due.bars(found.due)
        answers.bars(found.answers[-_MOST_DAYS:])
        minutes.bars(found.minutes[-_MOST_DAYS:])
        remembered.shares(found.retention, self.tr("All cards"), self.tr("Mature cards"))
        known.steps(found.known)

    def _summary(self) -> str:
        found = self._found
        studied = sum(1 for day in found.answers if day.amount)
        rows = (
            (self.tr("Cards due today: %1"), _number(found.due[0].amount if found.due else 0)),
            (self.tr("Answers: %1"), _number(sum(day.amount for day in found.answers))),
            (self.tr("Days of reviewing: %1"), _number(studied)),
            (self.tr("Minutes of reviewing: %1"), _number(sum(day.amount for day in found.minutes))),
            (self.tr("Mature cards remembered: %1"), self._share(found.mature)),
            (self.tr("Young cards remembered: %1"), self._share(found.young)),
            (self.tr("Words known: %1"), _number(found.known[-1].amount if found.known else 0)),
        )
        return "\n".join(text.replace("%1", value) for text, value in rows)

    def _share(self, kept: Kept) -> str:
        if kept.share is None:
            return self.tr("none was asked yet")
        percent = f"{QLocale().toString(kept.share * 100, 'f', 1)} {QLocale().percent()}"
        return self.tr("%1 of %2").replace("%1", percent).replace("%2", _number(kept.asked))


class _DayAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Days by their ordinal numbers, written as the interface writes dates."""

    def tickStrings(self, values: Iterable[float], _scale: float, spacing: float) -> list[str]:
        form = "MMM yy" if spacing >= 28 else "d MMM"
        return [_date_text(round(value), form) if value == round(value) else "" for value in values]


class _CountAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Numbers in the digits of the interface."""

    def tickStrings(self, values: Iterable[float], _scale: float, spacing: float) -> list[str]:
        digits = 0 if spacing >= 1 else 1
        return [QLocale().toString(float(value), "f", digits) for value in values]


class _Plot(QWidget):
    """One plot under its name."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(name, self)
        self._view = pyqtgraph.PlotWidget(
            self, axisItems={"bottom": _DayAxis("bottom"), "left": _CountAxis("left")}, enableMenu=False
        )
        # Time runs as the interface does; the view itself would mirror its scene.
        self._view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._view.getPlotItem().getViewBox().invertX(self.isRightToLeft())
        self._view.setMouseEnabled(False, False)
        self._view.hideButtons()
        self._view.setMinimumHeight(_PLOT_HEIGHT)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._view, 1)

    def begin(self, theme: Theme) -> None:
        """An empty plot in the colours of a theme."""
        self._theme = theme
        self._view.clear()
        self._view.setBackground(theme.paper)
        for side in ("bottom", "left"):
            axis = self._view.getAxis(side)
            axis.setPen(pyqtgraph.mkPen(theme.line))
            axis.setTextPen(pyqtgraph.mkPen(theme.ink))
            axis.setStyle(tickFont=self.font())
        self._view.showGrid(y=True, alpha=0.15)

    def bars(self, days: Sequence[OnDay]) -> None:
        """A bar a day."""
        heights = [day.amount for day in days]
        xs = [day.day.toordinal() for day in days]
        bar = pyqtgraph.BarGraphItem(
            x=xs, height=heights, width=_BAR, brush=pyqtgraph.mkBrush(self._theme.accent), pen=pyqtgraph.mkPen(None)
        )
        self._view.addItem(bar)
        self._fit(xs, max(heights, default=0))
        self._describe((day.day, day.amount) for day in days if day.amount)

    def steps(self, days: Sequence[OnDay]) -> None:
        """A line that rises and falls with each day."""
        xs = [day.day.toordinal() for day in days]
        heights = [day.amount for day in days]
        pen = pyqtgraph.mkPen(self._theme.accent, width=2)
        self._view.plot(xs, heights, pen=pen, symbol="o", symbolSize=5, symbolBrush=self._theme.accent, symbolPen=None)
        self._fit(xs, max(heights, default=0))
        self._describe((day.day, day.amount) for day in days)

    def shares(self, months: Sequence[InMonth], name_all: str, name_mature: str) -> None:
        """Two lines from 0 to 100."""
        legend = self._view.addLegend(offset=(-8, -8), labelTextColor=QColor(self._theme.ink))
        legend.clear()
        for name, colour, sign, kept in (
            (name_all, self._theme.accent, "o", [(each.month, each.all) for each in months]),
            (name_mature, self._theme.partial_edge, "s", [(each.month, each.mature) for each in months]),
        ):
            points = [(month.toordinal(), share.share * 100) for month, share in kept if share.share is not None]
            pen = pyqtgraph.mkPen(colour, width=2)
            look: dict[str, Any] = {"symbol": sign, "symbolSize": 7, "symbolBrush": colour, "symbolPen": None}
            self._view.plot([x for x, _ in points], [y for _, y in points], pen=pen, name=name, **look)
        self._fit([each.month.toordinal() for each in months], 100)
        self._describe((each.month, each.all.share * 100) for each in months if each.all.share is not None)

    def _fit(self, xs: Sequence[int], highest: float) -> None:
        first, last = (min(xs), max(xs)) if xs else (0, 1)
        self._view.setXRange(first - 1, last + 1, padding=0.02)
        self._view.setYRange(0, max(highest, 1) * 1.08, padding=0)
        self._view.getAxis("bottom").setStyle(showValues=bool(xs))

    def _describe(self, points: Iterable[tuple[date, float]]) -> None:
        """What a screen reader says of the plot: its newest values."""
        spoken = [f"{_date_text(day.toordinal(), 'd MMM')}: {_number(amount)}" for day, amount in points]
        self._view.setAccessibleDescription("; ".join(spoken[-12:]))


def _number(count: float) -> str:
    return QLocale().toString(round(count))


def _date_text(ordinal: int, form: str) -> str:
    if not 1 <= ordinal <= date.max.toordinal():
        return ""
    day = date.fromordinal(ordinal)
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
