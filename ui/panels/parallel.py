"""Two texts side by side, the right one first, and the light that passes between them.

The passage under the pointer or the reading cursor is marked, and with it the passages of the other text that say the same.
Passages can be chosen in both, to be linked; which commands are given on them stands in `ui.correcting`.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from reader.bitext.values import Article, Passage, PassageId, PassageKind
from reader.script.direction import isolate
from reader.text.spans import Span
from ui.panels.pane import Pane
from ui.reading.marks import Mark, MarkKind, Sign
from ui.standing import standing
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.bitext.links import Link, LinkId
    from reader.bitext.steps import Note
    from reader.library.helps import Beside

_NARROWEST = 260


class Parallel(QSplitter):
    """The two panes."""

    lit = Signal()
    """The marks of a passage were set; for whoever measures how long that takes."""
    choice_changed = Signal()
    """Other passages are chosen than before."""

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
        self._current: LinkId | None = None
        """Of the lit passage's links, the one that was stepped to."""
        self._chosen: dict[Pane, dict[PassageId, Passage]] = {}
        self._notes: dict[PassageId, Note] = {}

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

    @property
    def in_use(self) -> Pane:
        """The pane that the keyboard is in, else the right one."""
        return next((pane for pane in self.panes() if pane.surface.hasFocus()), self.right)

    def _new_pane(self) -> Pane:
        pane = Pane(self._theme)
        pane.setMinimumWidth(_NARROWEST)
        pane.surface.passage_entered.connect(lambda passage: self._light(pane, passage))
        pane.surface.passage_chosen.connect(lambda passage: self.choose(pane, passage))
        return pane

    def other(self, pane: Pane) -> Pane:
        """The pane beside."""
        return self.left if pane is self.right else self.right

    def show_first(self, article: Article, *, boilerplate: bool) -> None:
        """Show the right text."""
        self._links, self._lit = None, None
        self._chosen.pop(self.right, None)
        self.right.show_article(article, boilerplate=boilerplate)

    def show_second(self, article: Article | None, *, boilerplate: bool) -> None:
        """Show the left text, where there is one."""
        self._links, self._lit = None, None
        self._chosen.pop(self.left, None)
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
        links = self.links_of(pane, passage)
        page = self.other(pane).surface.page if links else None
        if page is None:
            return ""
        best = links[0]
        found = [page.passage(number) for number in best.target]
        return " ".join(each.span.of(page.article.text) for each in found if each)

    def beside(self, pane: Pane, passage: Passage) -> "Beside | None":
        """What is linked to a passage in the other telling; None where nothing is."""
        from reader.library.helps import Beside

        links = self.links_of(pane, passage)
        page = self.other(pane).surface.page if links else None
        return Beside(page.article, links) if page else None

    # What commands are about

    @property
    def here(self) -> tuple[Pane, Passage] | None:
        """The passage that is lit, and where it stands."""
        return self._lit

    def links_of(self, pane: Pane, passage: Passage) -> "list[Link]":
        """The links of a passage as seen from its article, the surest first."""
        links = self._links[pane].get(passage.id, []) if self._links else []
        return sorted(links, key=lambda link: -link.score)

    @property
    def link_here(self) -> "Link | None":
        """The link of the lit passage that commands are about: the surest, or the one that was stepped to."""
        links = self.links_of(*self._lit) if self._lit else []
        return next((link for link in links if link.id == self._current), links[0] if links else None)

    def step_link(self) -> bool:
        """Go on to the next link of the lit passage; whether there is another."""
        current, links = self.link_here, self.links_of(*self._lit) if self._lit else []
        if current is None or len(links) < 2 or self._lit is None:
            return False
        self._current = links[(links.index(current) + 1) % len(links)].id
        self._light(*self._lit)
        return True

    def go_to(self, pane: Pane, number: PassageId) -> None:
        """Bring a passage into view and light it."""
        passage = pane.surface.page.passage(number) if pane.surface.page else None
        if passage:
            pane.surface.go_to_passage(passage)

    # Choosing, and notes

    def choose(self, pane: Pane, passage: Passage) -> None:
        """Choose a passage, or leave it if it was chosen; what is not compared cannot be chosen."""
        if passage.kind is PassageKind.BOILERPLATE:
            return
        chosen = self._chosen.setdefault(pane, {})
        if chosen.pop(passage.id, None) is None:
            chosen[passage.id] = passage
        self._show_choice()

    def chosen(self, pane: Pane) -> tuple[PassageId, ...]:
        """The passages that are chosen in a pane."""
        return tuple(self._chosen.get(pane, ()))

    def choose_none(self) -> bool:
        """Leave all that was chosen; whether there was anything."""
        there_was = any(self._chosen.values())
        self._chosen.clear()
        self._show_choice()
        return there_was

    def chosen_links(self) -> "tuple[Link, ...]":
        """The links of the chosen passages, from right to left; where passages of both texts are chosen, those between them."""
        right, left = set(self.chosen(self.right)), set(self.chosen(self.left))
        every = [link for links in self._links[self.right].values() for link in links] if self._links else []
        found = {
            link.id: link
            for link in every
            if (right or left)
            and (not right or not right.isdisjoint(link.source))
            and (not left or not left.isdisjoint(link.target))
        }
        return tuple(found.values())

    def _show_choice(self) -> None:
        for pane in self.panes():
            marks = tuple(Mark(passage.span, MarkKind.CHOSEN) for passage in self._chosen.get(pane, {}).values())
            pane.surface.set_marks("chosen", marks)
        self.choice_changed.emit()

    def set_notes(self, notes: "Iterable[Note]") -> None:
        """The notes on the passages of both texts."""
        self._notes = {note.passage: note for note in notes}
        for pane in self.panes():
            passages = pane.surface.page.passages if pane.surface.page else ()
            signs = [
                Sign(Span(each.span.start, each.span.start + 1), _spoken(self._notes[each.id]))
                for each in passages
                if each.id in self._notes
            ]
            pane.surface.set_signs(tuple(signs))
        if self._lit:
            self._tell_note(*self._lit)

    def note_on(self, passage: Passage) -> "Note | None":
        """The note on a passage."""
        return self._notes.get(passage.id)

    def _tell_note(self, pane: Pane, passage: Passage | None) -> None:
        note = self._notes.get(passage.id) if passage else None
        pane.tell(self.tr("Note: %1").replace("%1", " ".join(_spoken(note).split())) if note else "")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.right.set_theme(theme)
        self.left.set_theme(theme)

    def _light(self, pane: Pane, passage: Passage | None) -> None:
        if self._lit and self._lit[1] != passage:
            self._current = None
        self._lit = (pane, passage) if passage else None
        other = self.other(pane)
        links = self.links_of(pane, passage) if passage else []
        own = {number for link in links for number in link.source} | ({passage.id} if passage else set())
        pane.surface.set_marks("passage", tuple(self._marks(pane, own, MarkKind.SOURCE)))
        marks = [mark for link in links for mark in self._marks(other, set(link.target), MarkKind(link.grade.value))]
        other.surface.set_marks("passage", tuple(marks))
        if marks:
            other.surface.bring_into_view(min(marks, key=lambda mark: mark.span.start).span)
        current = self.link_here if len(links) > 1 else None
        other.surface.set_marks("current", tuple(self._marks(other, set(current.target), MarkKind.CURRENT)) if current else ())
        pane.surface.set_marks("current", ())
        if other.isVisible():
            other.tell(self._notice(passage, links))
        self._tell_note(pane, passage)
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
        current = self.link_here or links[0]
        said = standing(current)
        if len(links) > 1:
            place = self.tr("link %1 of %2").replace("%1", QLocale().toString(links.index(current) + 1))
            said = (place.replace("%2", QLocale().toString(len(links))), *said)
        return " · ".join(said)


def _spoken(note: "Note") -> str:
    """A note with its author and day."""
    who = ", ".join(isolate(part) for part in (note.author, note.date) if part)
    return f"{isolate(note.text)}\n— {who}" if who else isolate(note.text)
