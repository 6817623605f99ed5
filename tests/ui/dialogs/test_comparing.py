import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QTableView

from reader.bitext.coverage import Cell, Matrix, Row
from reader.bitext.findings import Verdict
from reader.bitext.links import Grade
from reader.bitext.values import Article, ArticleId, ArticleSummary, Passage, PassageId, PassageKind, StoryId
from reader.changes import Changes, Kind
from reader.library import Library
from reader.script.language import Language
from reader.text.spans import Span
from ui.dialogs.comparing import ComparingWindow
from ui.dialogs.who_else import MatrixModel, WhoElse
from ui.reading.signs import Said, said_by
from ui.reading.told import Told
from ui.tasks import Tasks
from ui.theme import DARK, LIGHT

PERSIAN, FIRST_ARABIC, LAST_ARABIC = ArticleId(1), ArticleId(2), ArticleId(5)


@pytest.fixture
def linked(linked_home, tmp_path):
    folder = tmp_path / "linked"
    shutil.copytree(linked_home, folder)
    library = Library.open(folder)
    yield library
    library.close()


@pytest.fixture
def tasks(app):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def compare(qtbot, tasks, request):
    """Opens the window on a library's first story and waits until both parts have their answer."""

    def open_one(library: Library, base: ArticleId = PERSIAN) -> ComparingWindow:
        # Before any library is closed: a question that is still being answered reads from it.
        request.node.addfinalizer(tasks.close)
        window = ComparingWindow(library, tasks, library.articles.stories()[0], base, LIGHT)
        window.show()
        qtbot.waitUntil(lambda: not window.who_else._waiting.is_waiting and not window.differences._waiting.is_waiting)
        opened.append(window)
        return window

    opened: list[ComparingWindow] = []
    yield open_one
    for window in opened:
        window.close()


def cell_at(part, words, column):
    """The index of the row whose passage has these words."""
    table = part.findChild(QTableView)
    model = table.model()
    row = next(row for row in range(model.rowCount()) if words in model.text(model.index(row, 0)))
    return table, model.index(row, column)


def click(qtbot, table, index):
    table.scrollTo(index)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def test_every_passage_stands_against_every_other_telling(compare, linked):
    window = compare(linked)
    table, index = cell_at(window.who_else, "۲۵۰۰ سرباز", 1)
    model = table.model()
    assert model.columnCount() == 5
    assert model.rowCount() == 27
    assert said_by(model.cell(index)) is Said.SAME
    assert "2500 جندي" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "says the same · 9" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_head_tells_the_share_that_each_says(compare, linked):
    model = compare(linked).who_else.findChild(QTableView).model()
    share = linked.comparing.matrix(PERSIAN).share(FIRST_ARABIC)
    head = model.headerData(1, Qt.Orientation.Horizontal)
    assert f"says {round(share * 100)}% of it" in head
    assert "27 passages" in model.headerData(0, Qt.Orientation.Horizontal)


def test_a_click_on_a_sign_leads_to_the_passage_that_says_it(compare, linked, qtbot):
    window = compare(linked)
    table, index = cell_at(window.who_else, "۲۵۰۰ سرباز", 1)
    with qtbot.waitSignal(window.passage_chosen) as chosen:
        click(qtbot, table, index)
    article, passage = chosen.args
    assert article == FIRST_ARABIC
    said = linked.articles.article(article)
    span = next(each.span for each in said.passages if each.id == passage)
    assert "2500 جندي" in span.of(said.text)


def test_enter_on_a_passage_leads_to_it(compare, linked, qtbot):
    window = compare(linked)
    table, index = cell_at(window.who_else, "۲۵۰۰ سرباز", 0)
    table.setCurrentIndex(index)
    with qtbot.waitSignal(window.passage_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args[0] == PERSIAN
    assert window.isVisible()


def test_a_cell_where_nobody_says_it_leads_nowhere(compare, linked, qtbot):
    window = compare(linked)
    table, _ = cell_at(window.who_else, "", 0)
    model = table.model()
    rows = range(model.rowCount())
    empty = next(model.index(row, 1) for row in rows if said_by(model.cell(model.index(row, 1))) is Said.NOT)
    with qtbot.assertNotEmitted(window.passage_chosen):
        click(qtbot, table, empty)


def test_only_what_nobody_else_says(compare, linked):
    part = compare(linked).who_else
    part.findChild(QCheckBox).setChecked(True)
    model = part.findChild(QTableView).model()
    rows = range(model.rowCount())
    assert 0 < len(rows) == len(linked.comparing.matrix(PERSIAN).only_here()) < 27
    assert all(not model.cell(model.index(row, column)).passages for row in rows for column in range(1, 5))


def test_another_telling_may_be_the_base_and_its_language_is_reached_through_the_other(compare, linked, qtbot):
    part = compare(linked).who_else
    picker = part.findChild(QComboBox)
    picker.setCurrentIndex(picker.findData(LAST_ARABIC))
    picker.activated.emit(picker.currentIndex())
    model = part.findChild(QTableView).model()
    qtbot.waitUntil(lambda: model.rowCount() == 25)
    said = {said_by(model.cell(model.index(row, 2))) for row in range(25)}
    assert Said.SAME_DERIVED in said
    assert Said.SAME not in said


def test_what_was_not_compared_yet_is_not_taken_for_unsaid(compare, library, qtbot):
    part = compare(library).who_else
    model = part.findChild(QTableView).model()
    assert said_by(model.cell(model.index(0, 1))) is Said.UNKNOWN
    assert "not compared yet" in model.headerData(1, Qt.Orientation.Horizontal)
    assert "not compared yet" in model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    part.findChild(QCheckBox).setChecked(True)
    assert "not been compared" in part._waiting.sentence


def test_links_that_are_found_appear(compare, library, qtbot, tasks):
    window = compare(library)
    model = window.who_else.findChild(QTableView).model()
    library.links.compute(PERSIAN, FIRST_ARABIC)
    tasks.changed.emit(Changes.of(Kind.LINKS))
    qtbot.waitUntil(lambda: said_by(model.cell(model.index(2, 1))) is not Said.UNKNOWN)


def test_a_story_with_one_telling_says_so(compare, tmp_path, app):
    library = Library.open(tmp_path / "alone")
    text = tmp_path / "alone.txt"
    text.write_text("دیروز باران آمد. امروز هوا آفتابی است. فردا برف می‌بارد.", encoding="utf-8")
    added = library.articles.add_file(text, language=Language.PERSIAN)
    story = library.articles.story_of(added.id)
    made = Tasks()
    window = ComparingWindow(library, made, story, added.id, LIGHT)
    made._pool.waitForDone()
    app.processEvents()
    assert "only one telling" in window.who_else._waiting.sentence
    assert "a Persian and an Arabic telling" in window.differences._waiting.sentence
    window.close()
    made.close()
    library.close()


def test_what_cannot_be_found_out_is_said(linked, tasks, qtbot):
    story = linked.articles.stories()[0]._replace(id=StoryId(99))
    window = ComparingWindow(linked, tasks, story, PERSIAN, LIGHT)
    qtbot.waitUntil(lambda: "There is no story 99" in window.differences._waiting.sentence)
    window.close()


def test_the_window_may_go_before_its_answer_comes(linked, tasks, qtbot, app):
    window = ComparingWindow(linked, tasks, linked.articles.stories()[0], PERSIAN, LIGHT)
    window.show()
    with qtbot.waitSignal(window.destroyed):
        window.close()
    tasks._pool.waitForDone()
    with qtbot.captureExceptions() as raised:
        app.processEvents()
    assert raised == []


def shown_verdicts(model):
    return [model.row(model.index(row, 0)).finding.verdict for row in range(model.rowCount())]


def test_a_difference_is_a_finding_in_both_sides_words(compare, linked, qtbot):
    window = compare(linked)
    part = window.differences
    table = part.findChild(QTableView)
    model = table.model()
    assert set(shown_verdicts(model)) == {Verdict.DIFFERS}
    rows = [model.row(model.index(row, 0)) for row in range(model.rowCount())]
    shown = next(row for row in rows if row.persian.side.written == "ماه سپتامبر")
    assert shown.arabic.side.written == "أغسطس آب"
    for told in (shown.persian, shown.arabic):
        assert told.excerpt.marked.of(told.excerpt.text) == told.side.written
    assert part._summary.text() == f"Where they differ: {len(rows)}"


def test_the_differences_may_be_shown_first(compare, linked):
    window = compare(linked)
    assert not window.differences.isVisible()
    window.turn_to_differences()
    assert window.differences.isVisible()


def test_agreement_and_what_one_side_says_come_on_demand(compare, linked):
    part = compare(linked).differences
    model = part.findChild(QTableView).model()
    part._agreeing.setChecked(True)
    agreeing = shown_verdicts(model).count(Verdict.AGREES)
    assert agreeing > 10
    assert f"({agreeing})" in part._agreeing.text()
    part._agreeing.setChecked(False)
    part._only.setChecked(True)
    assert set(shown_verdicts(model)) == {Verdict.DIFFERS, Verdict.ONLY_SOURCE, Verdict.ONLY_TARGET}


def test_a_click_on_a_side_leads_to_where_it_is_said(compare, linked, qtbot):
    window = compare(linked)
    table = window.differences.findChild(QTableView)
    index = table.model().index(0, 2)
    with qtbot.waitSignal(window.passage_chosen) as chosen:
        table.setCurrentIndex(index)
        qtbot.keyClick(table, Qt.Key.Key_Return)
    side = table.model().row(index).arabic.side
    assert chosen.args[0] == side.article.id
    article = linked.articles.article(chosen.args[0])
    span = next(each.span for each in article.passages if each.id == chosen.args[1])
    assert side.written in span.of(article.text)


def test_every_mark_stands_on_what_is_written(compare, linked):
    found = compare(linked).differences._found
    for told in (side for shown in found for side in (shown.persian, shown.arabic) if side.side.fact):
        assert told.excerpt.marked.of(told.excerpt.text).split() == told.side.written.split()


def test_a_difference_looks_alike_in_the_dark(compare, linked):
    window = compare(linked)
    light = window.grab().toImage()
    window.set_theme(DARK)
    assert window.grab().toImage() != light


def book(rows: int) -> Told:
    """A telling of so many passages, every other of which a second one says."""
    summaries = [
        ArticleSummary(ArticleId(number), StoryId(1), language, language.value, "", "", rows)
        for number, language in ((1, Language.PERSIAN), (2, Language.ARABIC))
    ]
    text = "سلام. " * rows
    passages = tuple(Passage(PassageId(row), ArticleId(1), Span(row * 6, row * 6 + 5), PassageKind.BODY) for row in range(rows))
    theirs = Passage(PassageId(rows), ArticleId(2), Span(0, 5), PassageKind.BODY)
    cells = [
        Cell(ArticleId(2), (theirs.id,) if row % 2 else (), row % 2 * 0.9, Grade.PARTIAL if row % 2 else None, False, True)
        for row in range(rows)
    ]
    matrix = Matrix(ArticleId(1), (ArticleId(2),), tuple(Row(PassageId(row), (cells[row],)) for row in range(rows)))
    return Told(matrix, Article(summaries[0], text, passages), [Article(summaries[1], "مرحبا", (theirs,))])


def test_of_a_book_only_the_passages_in_sight_are_painted(app, linked, tasks, qtbot, monkeypatch):
    part = WhoElse(linked, tasks, linked.articles.stories()[0], LIGHT)
    asked: list[int] = []
    usual = MatrixModel.text
    monkeypatch.setattr(MatrixModel, "text", lambda self, index: asked.append(index.row()) or usual(self, index))
    part._take(book(5000))
    table = part.findChild(QTableView)
    part.resize(900, 600)
    part.grab()
    assert 0 < len(set(asked)) < 20
    asked.clear()
    table.scrollToBottom()
    part.grab()
    assert max(asked) == 4999
    assert len(set(asked)) < 20
    part.deleteLater()


def test_the_place_is_kept_when_only_some_rows_are_shown(app, linked, tasks):
    part = WhoElse(linked, tasks, linked.articles.stories()[0], LIGHT)
    part._take(book(100))
    table = part.findChild(QTableView)
    table.setCurrentIndex(table.model().index(40, 0))
    part.findChild(QCheckBox).setChecked(True)
    assert table.model().rowCount() == 50
    assert table.currentIndex().row() == 20
    part.deleteLater()
