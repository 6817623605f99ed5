"""Going through the least certain links with one key each."""

import time

import pytest
from PySide6.QtCore import Qt

from reader.bitext.links import Origin
from ui.actions import Command
from ui.dialogs.queue import waiting_links

FRAME = 0.016


@pytest.fixture
def queue(window, qtbot):
    window._actions[Command.QUEUE].trigger()
    qtbot.waitUntil(lambda: window._correcting._queue is not None)
    return window._correcting._queue


def everything(window):
    pairs = [(1, other) for other in (2, 3, 4, 5)]
    return {link.id: link for pair in pairs for link in window._library.links.between(*pair)}


def test_the_least_certain_link_of_the_story_comes_first_with_both_texts_and_reasons(window, queue):
    (expected,) = window._library.links.queue(1)
    current = queue.current
    assert current.link.id == expected.id
    assert current.right.article.summary.language is window._parallel.right.surface.page.article.summary.language
    assert current.right.text in queue._right.toPlainText()
    assert current.left.text in queue._left.toPlainText()
    assert "% sure" in queue._standing.text()
    assert queue._count.text() == f"{len(queue._links)} left"
    places = [view.mapToGlobal(view.rect().center()).x() for view in (queue._right, queue._left)]
    assert places[0] > places[1]


def test_y_confirms_n_rejects_space_skips_and_u_takes_back(window, queue, qtbot):
    first, second, third = (queued.link.id for queued in queue._links[:3])
    qtbot.keyClick(queue, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: everything(window)[first].origin is Origin.CONFIRMED)
    qtbot.keyClick(queue, Qt.Key.Key_Space)
    assert queue.current.link.id == third
    qtbot.keyClick(queue, Qt.Key.Key_Up)
    assert queue.current.link.id == second
    assert everything(window)[second].origin is Origin.COMPUTED
    qtbot.keyClick(queue, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: second not in everything(window))
    qtbot.waitUntil(lambda: "Rejected." in queue._said.text())
    qtbot.keyClick(queue, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: second in everything(window))
    assert queue.current.link.id == second
    qtbot.keyClick(queue, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: everything(window)[first].origin is Origin.COMPUTED)
    assert queue._count.text() == f"{len(queue._links)} left"


def test_the_keys_work_under_a_persian_and_an_arabic_layout(window, queue, qtbot):
    first, second, third = (queued.link.id for queued in queue._links[:3])
    qtbot.keyClick(queue, Qt.Key(ord("غ")))
    qtbot.keyClick(queue, Qt.Key(ord("د")))
    qtbot.keyClick(queue, Qt.Key(ord("ى")))
    qtbot.waitUntil(lambda: everything(window)[first].origin is Origin.CONFIRMED)
    qtbot.waitUntil(lambda: not {second, third} & set(everything(window)))


def test_taking_back_leaves_a_correction_made_in_the_window_alone(window, queue, qtbot):
    qtbot.keyClick(queue, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: "Confirmed." in queue._said.text())
    passage = window._parallel.right.surface.page.passages[0].id
    window._library.links.corrections.set_note(passage, "یادداشت")
    qtbot.keyClick(queue, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: "was another one" in queue._said.text())
    assert window._library.links.corrections.note(passage) == "یادداشت"


def test_enter_shows_the_link_in_its_texts(window, queue, qtbot):
    beside = window._parallel.left.surface.page.article.summary.id
    while queue.current.left.article.summary.id == beside:
        qtbot.keyClick(queue, Qt.Key.Key_Space)
    current = queue.current
    qtbot.keyClick(queue, Qt.Key.Key_Return)
    assert window._parallel.left.surface.page.article.summary.id == current.left.article.summary.id

    def lit():
        marks = window._parallel.left.surface._marks.get("passage", ())
        return [mark.span.of(current.left.article.text) for mark in marks]

    qtbot.waitUntil(lambda: bool(lit()))
    assert lit()[0] in current.left.text
    assert not window._parallel.right.shows_card


def test_the_end_says_how_it_went(window, queue, qtbot):
    qtbot.keyClick(queue, Qt.Key.Key_Y)
    while queue.current:
        qtbot.keyClick(queue, Qt.Key.Key_Down)
    later = len(queue._links) - 1
    assert queue._count.text() == f"All gone through: 1 right · 0 wrong · {later} for later."
    qtbot.keyClick(queue, Qt.Key.Key_Y)
    qtbot.keyClick(queue, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window._correcting._queue is None)


def test_a_story_without_open_links_says_so(window, qtbot):
    for queued in waiting_links(window._library, window._stories[0].id, window._stories[0].articles[0].language):
        window._library.links.corrections.confirm(queued.link)
    window._actions[Command.QUEUE].trigger()
    qtbot.waitUntil(lambda: window._correcting._queue is not None)
    assert window._correcting._queue._count.text() == "No link of this story waits for an answer."


def test_the_next_link_is_on_the_screen_within_a_frame(window, queue, qtbot):
    times = []
    while queue.current and len(times) < 15:
        start = time.perf_counter()
        qtbot.keyClick(queue, Qt.Key.Key_Space)
        queue.repaint()
        times.append(time.perf_counter() - start)
    assert sorted(times)[len(times) // 2] < FRAME
