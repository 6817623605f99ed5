"""Correcting links and writing notes while reading, in the real window on the real articles, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QToolTip

from reader.bitext.links import Origin
from reader.script.direction import without_isolates
from ui.actions import Command
from ui.dialogs.note import NoteDialog
from ui.reading.marks import MarkKind

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Reader:
    """Someone who reads with both hands, and what they see."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot
        self.right, self.left = window._parallel.right, window._parallel.left

    def texts(self, pane, layer="passage"):
        page = pane.surface.page
        return [mark.span.of(page.article.text) for mark in pane.surface._marks.get(layer, ())]

    def body(self, pane, *, linked):
        links = self.window._parallel._links[pane]
        return [each for each in pane.surface.page.passages if each.kind.value == "body" and (each.id in links) is linked]

    def text(self, pane, passage):
        return passage.span.of(pane.surface.page.article.text)

    def go_to(self, pane, passage):
        self.window._parallel.go_to(pane, passage.id)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, pane=None):
        self.qtbot.keyClick((pane or self.right).surface, key, modifiers)

    def hears(self, sentence):
        self.qtbot.waitUntil(lambda: "_strip" in self.window.__dict__ and sentence in self.window._strip._text.text())

    def sees_beside(self, texts):
        self.qtbot.waitUntil(lambda: self.texts(self.left) == texts)

    def notice(self, pane):
        return without_isolates(pane._notice.toolTip())

    def menu(self):
        self.window._show_menu(self.window.mapToGlobal(QPoint(40, 40)))
        menu = next(each for each in self.window.findChildren(QMenu) if each.isVisible())
        offered = {command for command, action in self.window._actions.items() if action in menu.actions()}
        menu.close()
        # Offscreen nothing gives the window its focus back when a menu closes.
        self.window.activateWindow()
        return offered


@pytest.fixture
def reader(window, qtbot):
    window.activateWindow()
    window._parallel.right.surface.setFocus()
    return Reader(window, qtbot)


def choose(reader, pane, passage):
    """Ctrl and a click on the passage's first word."""
    surface = pane.surface
    surface.bring_into_view(passage.span)
    token = surface.page.word_beside(passage.span.start - 1, 1)
    place = surface.rectangles_of(token.span)[0].center()
    reader.qtbot.mouseClick(surface.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)


def test_passages_chosen_with_ctrl_and_click_in_both_texts_are_linked_by_a_key(reader):
    mine, theirs = reader.body(reader.right, linked=False)[0], reader.body(reader.left, linked=False)[1]
    choose(reader, reader.right, mine)
    choose(reader, reader.left, theirs)
    assert reader.texts(reader.right, "chosen") == [reader.text(reader.right, mine)]
    assert reader.texts(reader.left, "chosen") == [reader.text(reader.left, theirs)]
    reader.go_to(reader.right, mine)
    reader.press(Qt.Key.Key_L, CONTROL)
    reader.hears("Linked. Ctrl+Z takes it back.")
    reader.sees_beside([reader.text(reader.left, theirs)])
    assert reader.texts(reader.right, "chosen") == []
    assert "says the same · made by hand (" in reader.notice(reader.left)


def test_a_chosen_passage_is_linked_with_the_one_the_cursor_is_on(reader):
    mine, theirs = reader.body(reader.right, linked=False)[0], reader.body(reader.left, linked=False)[1]
    reader.go_to(reader.left, theirs)
    reader.press(Qt.Key.Key_Space, pane=reader.left)
    assert reader.texts(reader.left, "chosen") == [reader.text(reader.left, theirs)]
    reader.go_to(reader.right, mine)
    reader.press(Qt.Key.Key_L, CONTROL)
    reader.sees_beside([reader.text(reader.left, theirs)])


def test_space_and_ctrl_click_leave_a_chosen_passage_again_and_escape_leaves_all(reader):
    first, second = reader.body(reader.right, linked=False)[:2]
    choose(reader, reader.right, first)
    choose(reader, reader.right, first)
    assert reader.texts(reader.right, "chosen") == []
    choose(reader, reader.right, first)
    choose(reader, reader.right, second)
    reader.press(Qt.Key.Key_Escape)
    assert reader.texts(reader.right, "chosen") == []


def test_a_click_with_ctrl_opens_no_card(reader):
    choose(reader, reader.right, reader.body(reader.right, linked=True)[0])
    reader.qtbot.wait(1)
    assert not reader.right.shows_card


def test_a_link_is_confirmed_and_says_by_whom_and_when(reader):
    reader.go_to(reader.right, reader.body(reader.right, linked=True)[0])
    assert "% sure" in reader.notice(reader.left)
    assert "confirmed" not in reader.notice(reader.left)
    reader.press(Qt.Key.Key_Return, CONTROL)
    reader.hears("Confirmed.")
    reader.qtbot.waitUntil(lambda: "confirmed (" in reader.notice(reader.left))
    link = reader.window._parallel.link_here
    assert link.origin is Origin.CONFIRMED
    assert link.date in reader.notice(reader.left)
    assert link.author in reader.notice(reader.left)


def test_a_rejected_link_goes_dark_comes_back_with_ctrl_z_and_goes_again_with_ctrl_shift_z(reader):
    reader.go_to(reader.right, reader.body(reader.right, linked=True)[0])
    before = reader.texts(reader.left)
    reader.press(Qt.Key.Key_Backspace, CONTROL)
    reader.sees_beside([])
    reader.press(Qt.Key.Key_Z, CONTROL)
    reader.hears("Taken back: Rejected.")
    reader.sees_beside(before)
    reader.press(Qt.Key.Key_Z, CONTROL_SHIFT)
    reader.sees_beside([])
    reader.press(Qt.Key.Key_Z, CONTROL)
    reader.sees_beside(before)
    reader.press(Qt.Key.Key_Z, CONTROL)
    reader.hears("There is nothing to undo.")


def test_a_step_from_before_the_last_start_is_undone(reader, qtbot, app):
    from reader.library import Library
    from ui.main_window import MainWindow

    passage = reader.body(reader.right, linked=True)[0]
    reader.go_to(reader.right, passage)
    reader.press(Qt.Key.Key_L, CONTROL_SHIFT)
    reader.sees_beside([])
    reader.window.close()
    library = Library.open(reader.window._library.home.folder)
    again = MainWindow(library, reader.window._state)
    with qtbot.waitSignal(again.ready, timeout=60_000):
        again.show()
    second = Reader(again, qtbot)
    qtbot.waitUntil(lambda: again._parallel._links is not None)
    second.go_to(second.right, passage)
    assert second.texts(second.left) == []
    second.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: second.texts(second.left) != [])
    again.close()
    library.close()


def test_the_other_side_moves_on_and_back_by_one_passage(reader):
    reader.go_to(reader.right, reader.body(reader.right, linked=True)[0])
    before = reader.texts(reader.left)
    order = [reader.text(reader.left, each) for each in reader.left.surface.page.passages if each.kind.value != "boilerplate"]
    reader.press(Qt.Key.Key_Down, CONTROL_SHIFT)
    reader.sees_beside([order[order.index(before[0]) + 1]])
    reader.press(Qt.Key.Key_Up, CONTROL_SHIFT)
    reader.sees_beside(before)


def test_links_of_chosen_passages_are_merged_and_one_passage_taken_out_again(reader):
    linked = reader.body(reader.right, linked=True)
    first = linked[0]
    # Two passages may share a link: the second is one whose link is another.
    shared = reader.window._parallel.links_of(reader.right, first)[0].source
    second = next(each for each in linked if each.id not in shared)
    reader.go_to(reader.right, first)
    one = reader.texts(reader.left)
    reader.go_to(reader.right, second)
    other = reader.texts(reader.left)
    choose(reader, reader.right, first)
    choose(reader, reader.right, second)
    reader.press(Qt.Key.Key_J, CONTROL)
    reader.hears("Merged into one link.")
    reader.qtbot.waitUntil(lambda: set(reader.texts(reader.left)) == {*one, *other})
    assert {reader.text(reader.right, first), reader.text(reader.right, second)} <= set(reader.texts(reader.right))
    reader.go_to(reader.right, second)
    reader.press(Qt.Key.Key_K, CONTROL_SHIFT)
    reader.hears("Split.")
    reader.sees_beside([])
    for passage in (first, second):
        choose(reader, reader.right, passage)
    assert Command.MERGE not in reader.menu()
    reader.go_to(reader.right, first)
    assert reader.text(reader.right, second) not in reader.texts(reader.right)
    assert set(reader.texts(reader.left)) == {*one, *other}


def test_a_link_of_two_and_two_is_split_by_order(reader):
    mine, theirs = reader.body(reader.right, linked=False)[:2], reader.body(reader.left, linked=False)[1:3]
    for passage in mine:
        choose(reader, reader.right, passage)
    for passage in theirs:
        choose(reader, reader.left, passage)
    reader.go_to(reader.right, mine[0])
    reader.press(Qt.Key.Key_L, CONTROL)
    reader.sees_beside([reader.text(reader.left, each) for each in theirs])
    reader.press(Qt.Key.Key_J, CONTROL_SHIFT)
    reader.sees_beside([reader.text(reader.left, theirs[0])])


def test_of_two_links_of_a_passage_the_next_one_can_be_taken_away(reader):
    passage = reader.body(reader.right, linked=True)[0]
    reader.go_to(reader.right, passage)
    (before,) = reader.texts(reader.left)
    more = reader.body(reader.left, linked=False)[1]
    choose(reader, reader.left, more)
    reader.go_to(reader.right, passage)
    reader.press(Qt.Key.Key_L, CONTROL)
    reader.qtbot.waitUntil(lambda: "link 1 of 2" in reader.notice(reader.left))
    assert reader.texts(reader.left, "current") == [reader.text(reader.left, more)]
    reader.press(Qt.Key.Key_N, CONTROL_SHIFT)
    assert "link 2 of 2" in reader.notice(reader.left)
    assert reader.texts(reader.left, "current") == [before]
    reader.press(Qt.Key.Key_L, CONTROL_SHIFT)
    reader.sees_beside([reader.text(reader.left, more)])
    assert reader.texts(reader.left, "current") == []


def test_the_menu_offers_exactly_what_can_be_done(reader):
    reader.go_to(reader.right, reader.body(reader.right, linked=False)[0])
    offered = reader.menu()
    assert {Command.CHOOSE, Command.NOTE, Command.QUEUE, Command.COPY} <= offered
    link_commands = {Command.CONFIRM, Command.REJECT, Command.UNLINK, Command.SHIFT_ON, Command.SPLIT, Command.SPLIT_OFF}
    assert not offered & {*link_commands, Command.LINK, Command.MERGE, Command.UNDO, Command.REDO}
    reader.go_to(reader.right, reader.body(reader.right, linked=True)[0])
    assert {Command.CONFIRM, Command.REJECT, Command.SHIFT_ON, Command.SHIFT_BACK} <= reader.menu()
    assert Command.UNLINK not in reader.menu()
    reader.press(Qt.Key.Key_Return, CONTROL)
    reader.qtbot.waitUntil(lambda: Command.UNDO in reader.menu())
    assert Command.UNLINK in reader.menu()
    assert Command.CONFIRM not in reader.menu()


def test_what_cannot_be_done_is_said_and_the_window_stays_as_it_is(reader):
    reader.go_to(reader.right, reader.body(reader.right, linked=False)[0])
    reader.press(Qt.Key.Key_Return, CONTROL)
    reader.hears("This passage is not linked")
    reader.press(Qt.Key.Key_L, CONTROL)
    reader.hears("Choose passages in both texts first")
    reader.press(Qt.Key.Key_J, CONTROL)
    reader.hears("Choose passages of two or more links first")
    reader.go_to(reader.right, reader.body(reader.right, linked=True)[-1])
    reader.press(Qt.Key.Key_J, CONTROL_SHIFT)
    reader.hears("has no parts to split into")


def test_a_correction_in_another_window_is_refused_in_one_sentence(reader):
    reader.go_to(reader.right, reader.body(reader.right, linked=True)[0])
    reader.window._poll.stop()
    link = reader.window._parallel.link_here
    reader.window._library.links.corrections.reject(link)
    reader.press(Qt.Key.Key_Return, CONTROL)
    reader.hears("no longer stands")


def test_a_note_leaves_a_sign_in_the_margin_that_tells_it(reader):
    passage = reader.body(reader.right, linked=True)[0]
    reader.go_to(reader.right, passage)
    reader.press(Qt.Key.Key_E, CONTROL)
    dialog = reader.window.findChild(NoteDialog)
    reader.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.findChild(QPlainTextEdit).setPlainText("در کلاس بخوانیم <b>")
    reader.qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    reader.hears("Note changed.")
    reader.qtbot.waitUntil(lambda: "در کلاس بخوانیم <b>" in reader.notice(reader.right))
    surface = reader.right.surface
    ((sign, place),) = surface._signs_placed()
    point = place.center().toPoint()
    assert surface.sign_at(point) == sign
    assert surface.viewport().rect().contains(point)
    QApplication.sendEvent(surface.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, surface.viewport().mapToGlobal(point)))
    assert "در کلاس بخوانیم &lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()
    reader.window.activateWindow()
    reader.qtbot.waitUntil(reader.window.isActiveWindow)
    reader.press(Qt.Key.Key_Z, CONTROL)
    reader.qtbot.waitUntil(lambda: list(surface._signs_placed()) == [])
    assert reader.notice(reader.right) == ""


def test_a_chosen_passage_is_ticked_in_the_margin_and_underlined(reader):
    passage = reader.body(reader.right, linked=False)[0]
    reader.right.surface.bring_into_view(passage.span)
    line = reader.right.surface.rectangles_of(passage.span)[0]
    before = reader.right.surface.viewport().grab().toImage()
    choose(reader, reader.right, passage)
    after = reader.right.surface.viewport().grab().toImage()
    edge = round(reader.right.surface.viewport().width() - reader.right.surface.document().documentMargin() + 10)
    assert before.pixelColor(edge - 5, line.center().y()) != after.pixelColor(edge - 5, line.center().y())
    assert MarkKind.CHOSEN in {mark.kind for mark in reader.right.surface._marks["chosen"]}


def test_another_telling_leaves_no_choice_behind(reader):
    choose(reader, reader.left, reader.body(reader.left, linked=False)[0])
    reader.window._actions[Command.NEXT_TELLING].trigger()
    assert reader.texts(reader.left, "chosen") == []
    assert reader.window._parallel.chosen(reader.left) == ()


def test_the_queue_opens_by_its_key(reader):
    reader.press(Qt.Key.Key_R, CONTROL_SHIFT)
    reader.qtbot.waitUntil(lambda: reader.window._correcting._queue is not None)
