"""The curve of a text's coverage: how much of it is known after each further word."""

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from reader.study.coverage import READY
from ui.theme import Theme


class CoverageCurve(pyqtgraph.PlotWidget):  # type: ignore[misc]
    """Words learned along, the share known up; a line marks the share from which a text reads well."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares: Sequence[float] = ()
        self.setMouseEnabled(False, False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setYRange(0, 100, padding=0.02)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setBackground(theme.paper)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.muted))
        self.show_curve(self._shares)

    def show_curve(self, shares: Sequence[float]) -> None:
        """Draw the share known after learning none, one, two … words."""
        self._shares = shares
        self.clear()
        self.setAccessibleName(self.tr("How much of the text is known after each further word"))
        self.setLabel("bottom", self.tr("words learned, the most useful first"), color=self._theme.muted)
        self.setLabel("left", self.tr("known, %"), color=self._theme.muted)
        if not shares:
            return
        pen = QPen(QColor(self._theme.accent), 2.0)
        pen.setCosmetic(True)
        self.plot(list(range(len(shares))), [share * 100 for share in shares], pen=pen)
        ready = QPen(QColor(self._theme.warning), 1.2, Qt.PenStyle.DashLine)
        ready.setCosmetic(True)
        label = f"{QLocale().toString(round(READY * 100))} %"
        self.addLine(y=READY * 100, pen=ready, label=label, labelOpts={"color": self._theme.muted, "position": 0.05})
        self.setXRange(0, max(len(shares) - 1, 1), padding=0.02)
