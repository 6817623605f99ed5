"""A sentence as a widget: as high as it needs, its places marked where their letters stand."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from reader.study.faces import Marked
from reader.text.spans import Span
from ui.fonts import reading_font
from ui.reading.sentence import SentenceView

TEXT = "تصمیم مهمی در این باره گرفتند و سپس همه با هم به خانه‌های خود رفتند"
RED = QColor("#ff0000")


@pytest.fixture
def view(app, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SentenceView(reading_font(17.0), parent)
    made.set_mark(RED)
    parent.show()
    yield made
    parent.close()


def columns_marked(view):
    picture = view.grab().toImage()
    return [x for x in range(picture.width()) if any(picture.pixelColor(x, y) == RED for y in range(picture.height()))]


def test_a_narrow_one_is_higher(view):
    view.show_sentence(Marked(TEXT))
    assert view.heightForWidth(150) > view.heightForWidth(600) > 0
    assert view.accessibleName() == TEXT


def test_nothing_to_show_takes_no_room(view):
    view.show_sentence(Marked(TEXT))
    assert view.isVisible()
    view.show_sentence(Marked())
    assert not view.isVisible()


def test_each_part_of_a_word_with_a_gap_is_marked_the_first_on_the_right(view):
    view.show_sentence(Marked(TEXT, (Span(0, 5),)))
    view.resize(700, view.heightForWidth(700))
    first = columns_marked(view)
    assert min(first) > 550
    view.show_sentence(Marked(TEXT, (Span(0, 5), Span(23, 29))))
    both = columns_marked(view)
    assert set(first) < set(both) and min(both) < min(first) - 50
