"""Many tellings at once, from the window's own commands."""

from ui.actions import Command

from .conftest import LONG


def test_the_cards_come_and_go_with_their_command_and_are_remembered(window, qtbot):
    assert not window._comparison.shows_cards
    window._actions[Command.TELLINGS].trigger()
    assert window._comparison.shows_cards
    window._actions[Command.TELLINGS].trigger()
    assert not window._comparison.shows_cards
    window._actions[Command.TELLINGS].trigger()
    window.close()
    assert window._state.tellings


def test_the_comparing_window_leads_back_to_the_text(window, qtbot):
    window._actions[Command.COMPARE].trigger()
    opened = window._comparison._open
    assert opened.isVisible()
    other = next(each for each in window._story_with(window._state.right)[0].articles if each.id not in (1, window._state.left))
    passage = window._library.articles.article(other.id).passages[3]
    opened.passage_chosen.emit(other.id, passage.id)
    assert window._state.left == other.id
    qtbot.waitUntil(lambda: window._parallel.here is not None, timeout=LONG)
    assert window._parallel.here[1].id == passage.id
    window._actions[Command.COMPARE].trigger()
    assert window._comparison._open is not opened, "one window that compares, of the article shown now"
    window.close()
    assert window._comparison._open is None, "a window that is closed leaves none behind"
