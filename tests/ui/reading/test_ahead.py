"""Reading ahead: every passage shown once, the one pointed at first, and nothing after the window has closed."""

import pytest
from PySide6.QtTest import QTest

from reader.bitext.values import PassageKind
from ui.reading.ahead import ReadingAhead


class AtOnce:
    """Tasks whose questions are answered before the next line."""

    def ask(self, _name, question, then):
        then(question())


@pytest.fixture
def articles(library):
    return [library.articles.article(summary.id) for summary in library.articles.stories()[0].articles[:2]]


def texts_of(article):
    shown = [passage for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
    return [passage.span.of(article.text) for passage in shown]


@pytest.fixture
def ahead(app):
    read = []
    reading = ReadingAhead(lambda text, _language: read.append(text), AtOnce())
    reading._rest.setInterval(0)
    yield reading, read
    reading.stop()


def test_every_passage_that_is_shown_is_read_once_in_order(ahead, articles, qtbot):
    reading, read = ahead
    reading.begin(articles[:1])
    wanted = list(dict.fromkeys(texts_of(articles[0])))
    qtbot.waitUntil(lambda: len(read) >= len(wanted))
    QTest.qWait(20)
    assert read == wanted


def test_the_passage_pointed_at_goes_before_the_others(ahead, articles, qtbot):
    reading, read = ahead
    article = articles[1]
    reading.begin([article])
    passage = article.passages[10]
    reading.come_to(article, passage)
    qtbot.waitUntil(lambda: len(read) > 4)
    assert read[:3] == [each.span.of(article.text) for each in article.passages[10:13]]
    assert read[3] == texts_of(article)[0]


def test_new_articles_take_the_place_of_those_that_wait(ahead, articles, qtbot):
    reading, read = ahead
    reading.begin(articles[:1])
    reading.begin(articles[1:])
    qtbot.waitUntil(lambda: len(read) >= len(set(texts_of(articles[1]))))
    assert set(read) == set(texts_of(articles[1]))


def test_nothing_is_read_after_the_end(ahead, articles):
    reading, read = ahead
    reading.begin(articles)
    reading.stop()
    QTest.qWait(20)
    assert read == []
