import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolButton

from reader.bitext.values import ArticleId
from reader.changes import Changes, Kind
from reader.library import Library
from ui.panels.tellings import TellingCard, Tellings, TellingsDock
from ui.reading.signs import Said
from ui.tasks import Tasks
from ui.theme import LIGHT

PERSIAN, FIRST_ARABIC = ArticleId(1), ArticleId(2)


@pytest.fixture
def linked(linked_home, tmp_path):
    folder = tmp_path / "linked"
    shutil.copytree(linked_home, folder)
    library = Library.open(folder)
    yield library
    library.close()


@pytest.fixture
def place(app, qtbot, request):
    """Puts the panel of a library beside an empty window."""
    made: list[tuple[QMainWindow, Tasks]] = []

    def put(library: Library) -> Tellings:
        tasks = Tasks()
        # Before any library is closed: a question that is still being answered reads from it.
        request.node.addfinalizer(tasks.close)
        window = QMainWindow()
        panel = Tellings(library, tasks, LIGHT)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, TellingsDock(panel, window))
        window.show()
        made.append((window, tasks))
        return panel

    yield put
    for window, tasks in made:
        tasks.close()
        window.close()
        window.deleteLater()


def passage_with(library, words, article=PERSIAN):
    read = library.articles.article(article)
    return next(passage.id for passage in read.passages if words in passage.span.of(read.text))


def cards(panel):
    return [card for card in panel.findChildren(TellingCard) if card.isVisible()]


def show(qtbot, panel, library, words):
    panel.show_passage(PERSIAN, passage_with(library, words))
    qtbot.waitUntil(lambda: bool(cards(panel)) and not panel._settle.isActive())


def test_nothing_is_shown_before_a_passage_is_pointed_at(place, linked):
    panel = place(linked)
    assert panel._waiting.sentence == "Point at a passage to see what the other tellings say there."
    assert cards(panel) == []


def test_every_other_telling_has_a_card(place, linked, qtbot):
    panel = place(linked)
    show(qtbot, panel, linked, "۲۵۰۰ سرباز")
    first = cards(panel)[0]
    assert len(cards(panel)) == 4
    assert first._name.text().strip("\u2068\u2069") == "عروبة الإخباري"
    assert "2500 جندي أمريكي" in first._text.text()
    assert first._text.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert first._sign.said is Said.SAME
    assert first._grade.text().startswith("says the same · 9")
    assert "عروبة الإخباري (Arabic): says the same" in first.accessibleName()


def test_a_telling_that_does_not_say_it_says_so(place, linked, qtbot):
    panel = place(linked)
    show(qtbot, panel, linked, "فایزر")
    unsaid = [card for card in cards(panel) if card._sign.said is Said.NOT]
    assert unsaid
    assert all(card._grade.text() == "this telling does not say it" for card in unsaid)
    assert not any(card._text.isVisible() for card in unsaid)


def test_the_head_of_a_card_opens_that_telling_there(place, linked, qtbot):
    panel = place(linked)
    show(qtbot, panel, linked, "۲۵۰۰ سرباز")
    with qtbot.waitSignal(panel.passage_chosen) as chosen:
        qtbot.mouseClick(cards(panel)[0].findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert chosen.args == [FIRST_ARABIC, passage_with(linked, "2500 جندي", FIRST_ARABIC)]


def test_a_passage_passed_over_on_the_way_is_not_shown(place, linked, qtbot):
    panel = place(linked)
    show(qtbot, panel, linked, "۲۵۰۰ سرباز")
    panel.show_passage(PERSIAN, passage_with(linked, "فایزر"))
    panel.show_passage(PERSIAN, passage_with(linked, "۲۵۰۰ سرباز"))
    panel.show_passage(PERSIAN, None)
    qtbot.waitUntil(lambda: not panel._settle.isActive())
    assert "2500 جندي أمريكي" in cards(panel)[0]._text.text()


def test_what_is_not_compared_yet_says_so_and_appears_when_it_is(place, library, qtbot):
    panel = place(library)
    show(qtbot, panel, library, "۲۵۰۰ سرباز")
    assert [card._grade.text() for card in cards(panel)] == ["not compared yet"] * 4
    library.links.compute(PERSIAN, FIRST_ARABIC)
    panel._tasks.changed.emit(Changes.of(Kind.LINKS))
    qtbot.waitUntil(lambda: "2500 جندي" in cards(panel)[0]._text.text())


def test_a_closed_panel_asks_nothing_until_it_is_opened(place, linked, qtbot):
    panel = place(linked)
    panel.parentWidget().hide()
    panel.show_passage(PERSIAN, passage_with(linked, "۲۵۰۰ سرباز"))
    qtbot.waitUntil(lambda: not panel._settle.isActive())
    assert panel._told is None
    assert panel._asked is None
    panel.parentWidget().show()
    qtbot.waitUntil(lambda: len(cards(panel)) == 4)


def test_type_size_is_that_of_the_reader(place, linked, qtbot):
    panel = place(linked)
    panel.set_type_size(20.0)
    show(qtbot, panel, linked, "۲۵۰۰ سرباز")
    assert cards(panel)[0]._text.font().pointSizeF() == 20.0
