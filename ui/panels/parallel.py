"""Two texts side by side, the right one first, and the light that passes between them.

The passage under the pointer or the reading cursor is marked, and with it the passages of the other text that say the same.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from reader.bitext.values import Article, Passage, PassageId, PassageKind
from ui.panels.pane import Pane
from ui.reading.marks import Mark, MarkKind
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.bitext.links import Link

_NARROWEST = 260


class Parallel(QSplitter):
    """The two panes."""

    lit = Signal()
    """The marks of a passage were set; for whoever measures how long that takes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setChildrenCollapsible(False)
        self._theme = theme
        self.right = self._new_pane()
        self.addWidget(self.right)
        place = QWidget(self)
        place.setMinimumWidth(_NARROWEST)
        self.addWidget(place)
        for index in (0, 1):
            self.setStretchFactor(index, 1)
        self.setSizes([1000, 1000])
        self._links: dict[Pane, dict[PassageId, list[Link]]] | None = None
        self._comparing = False
        self._lit: tuple[Pane, Passage] | None = None

    @cached_property
    def left(self) -> Pane:
        """The second pane; made after the first article is on the screen."""
        pane = self._new_pane()
        sizes = self.sizes()
        if place := self.replaceWidget(1, pane):
            place.deleteLater()
        self.setSizes(sizes)
        return pane

    def panes(self) -> list[Pane]:
        """Those that show an article."""
        return [self.right, self.left] if "left" in self.__dict__ and self.left.isVisibleTo(self) else [self.right]

    def _new_pane(self) -> Pane:
        pane = Pane(self._theme)
        pane.setMinimumWidth(_NARROWEST)
        pane.surface.passage_entered.connect(lambda passage: self._light(pane, passage))
        return pane

    def other(self, pane: Pane) -> Pane:
        """The pane beside."""
        return self.left if pane is self.right else self.right

    def show_first(self, article: Article, *, boilerplate: bool) -> None:
        """Show the right text."""
        self._links, self._lit = None, None
        self.right.show_article(article, boilerplate=boilerplate)

    def show_second(self, article: Article | None, *, boilerplate: bool) -> None:
        """Show the left text, where there is one."""
        self._links, self._lit = None, None
        self.left.setVisible(article is not None)
        if article is not None:
            self.left.show_article(article, boilerplate=boilerplate)

    def set_links(self, links: "Iterable[Link] | None", *, comparing: bool) -> None:
        """The links from the right article to the left one; None while they are not known.

        Args:
            links: from right to left.
            comparing: whether they are being found.
        """
        self._comparing = comparing
        self._links = None
        if links is not None:
            self._links = {self.right: {}, self.left: {}}
            for link in links:
                for passage in link.source:
                    self._links[self.right].setdefault(passage, []).append(link)
                for passage in link.target:
                    self._links[self.left].setdefault(passage, []).append(link.turned())
        if self._lit:
            self._light(*self._lit)

    def linked_text(self, pane: Pane, passage: Passage) -> str:
        """The passage of the other telling that says the same, best first; empty where there is none."""
        links = self._links[pane].get(passage.id, []) if self._links else []
        page = self.other(pane).surface.page if links else None
        if page is None:
            return ""
        best = max(links, key=lambda link: link.score)
        found = [page.passage(number) for number in best.target]
        return " ".join(each.span.of(page.article.text) for each in found if each)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.right.set_theme(theme)
        self.left.set_theme(theme)

    def _light(self, pane: Pane, passage: Passage | None) -> None:
        self._lit = (pane, passage) if passage else None
        other = self.other(pane)
        links = self._links[pane].get(passage.id, []) if self._links and passage else []
        own = {number for link in links for number in link.source} | ({passage.id} if passage else set())
        pane.surface.set_marks("passage", tuple(self._marks(pane, own, MarkKind.SOURCE)))
        marks = [mark for link in links for mark in self._marks(other, set(link.target), MarkKind(link.grade.value))]
        other.surface.set_marks("passage", tuple(marks))
        if marks:
            other.surface.bring_into_view(min(marks, key=lambda mark: mark.span.start).span)
        if other.isVisible():
            other.tell(self._notice(passage, links))
            pane.tell("")
        self.lit.emit()

    def _marks(self, pane: Pane, passages: set[PassageId], kind: MarkKind) -> Iterable[Mark]:
        page = pane.surface.page
        for number in sorted(passages):
            passage = page.passage(number) if page else None
            if passage:
                yield Mark(passage.span, kind)

    def _notice(self, passage: Passage | None, links: "list[Link]") -> str:
        if passage is None or passage.kind is PassageKind.BOILERPLATE:
            return ""
        if self._links is None:
            return self.tr("These two texts are being compared…") if self._comparing else ""
        if not links:
            return self.tr("Nothing in this telling says the same.")
        best = max(links, key=lambda link: link.score)
        grade = self.tr("says the same") if best.grade.value == "equivalent" else self.tr("says it in part")
        return " · ".join([grade, *(str(reason) for reason in best.reasons)])
