"""The word and the clause under the pointer light what says the same in the passage beside."""

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


def lit_clauses(pane):
    text = pane.surface.page.article.text
    return [mark.span.of(text) for mark in pane.surface._marks.get("clauses", ())]


SAID, AS_SAID = "بایدن در کنفرانس خبری با کاظمی گفت:", "وقال بايدن للصحفيين خلال اجتماعه مع الكاظمي:"


def test_pointing_into_a_long_passage_lights_the_clause_and_what_says_it(window, hand, qtbot):
    right, left = window._parallel.right, window._parallel.left
    hand.point_at(right, "کنفرانس")
    qtbot.waitUntil(lambda: lit_clauses(left) == [AS_SAID], timeout=LONG)
    assert lit_clauses(right) == [SAID]
    hand.point_at(right, "نقش")
    qtbot.waitUntil(lambda: bool(lit_clauses(left)) and AS_SAID not in lit_clauses(left), timeout=LONG)
    window._word_lights._enter(right, None)
    assert lit_clauses(left) == lit_clauses(right) == []


def test_between_two_words_the_clause_stays_lit(window, hand, qtbot):
    right, left = window._parallel.right, window._parallel.left
    hand.point_at(right, "کنفرانس")
    qtbot.waitUntil(lambda: bool(lit_clauses(left)), timeout=LONG)
    right.surface.token_entered.emit(None)
    assert lit_clauses(right) == [SAID]
    assert lit_words(left) == []


def test_the_other_text_lights_the_first_as_well(window, hand, qtbot):
    right, left = window._parallel.right, window._parallel.left
    hand.point_at(left, "للصحفيين")
    qtbot.waitUntil(lambda: lit_clauses(right) == [SAID], timeout=LONG)
    assert lit_clauses(left) == [AS_SAID]
