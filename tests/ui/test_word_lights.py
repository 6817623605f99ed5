"""The word under the pointer lights what says it in the passage beside."""

from reader.bitext.values import ArticleId

from .conftest import LONG


def lit_words(pane):
    text = pane.surface.page.article.text
    return [mark.span.of(text) for mark in pane.surface._marks.get("words", ())]


def test_pointing_at_a_word_lights_its_counterpart(window, hand, qtbot, monkeypatch):
    library, right, left = window._library, window._parallel.right, window._parallel.left
    articles = (right.surface.page.article.summary.id, left.surface.page.article.summary.id)
    assert articles[0] == ArticleId(1)
    qtbot.waitUntil(lambda: window._parallel._links is not None, timeout=LONG)
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    library.links.learn_words(*articles)
    hand.point_at(right, "سرباز")
    qtbot.waitUntil(lambda: lit_words(left) == ["جندي"], timeout=LONG)
    hand.point_at(right, "داعش")
    qtbot.waitUntil(lambda: "جندي" not in lit_words(left), timeout=LONG)


def test_leaving_the_passage_puts_the_light_out(window, hand, qtbot, monkeypatch):
    library, right, left = window._library, window._parallel.right, window._parallel.left
    qtbot.waitUntil(lambda: window._parallel._links is not None, timeout=LONG)
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    library.links.learn_words(right.surface.page.article.summary.id, left.surface.page.article.summary.id)
    hand.point_at(right, "سرباز")
    qtbot.waitUntil(lambda: bool(lit_words(left)), timeout=LONG)
    window._word_lights._enter(right, None)
    assert lit_words(left) == []
