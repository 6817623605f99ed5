"""Words inside linked passages: found once, kept, and told by their places in the articles."""

import pytest

from reader.bitext.values import ArticleId
from reader.changes import Changes, Kind
from reader.engines.weights import find_weights

PERSIAN, ARABIC = ArticleId(1), ArticleId(2)


@pytest.fixture
def inside(library):
    return library.links.inside


def link_of(library, persian, arabic):
    """A link between the passages that begin so."""
    sides = []
    for number, beginning in ((PERSIAN, persian), (ARABIC, arabic)):
        article = library.articles.article(number)
        sides.append(next(each.id for each in article.passages if each.span.of(article.text).startswith(beginning)))
    library.links.corrections.link((sides[0],), (sides[1],))
    return next(link for link in library.links.between(PERSIAN, ARABIC) if sides[0] in link.source)


def as_written(library, words, source=PERSIAN, target=ARABIC):
    texts = [library.articles.article(number).text for number in (source, target)]
    sides = (words.source, words.target)
    return tuple(" ".join(span.of(text) for span in side) for text, side in zip(texts, sides, strict=True))


def test_the_words_of_a_link_are_found_once_and_told_by_their_places(library, inside):
    if find_weights() is None:
        pytest.skip("the weights of the engine are not here")
    link = link_of(library, "در حال حاضر ۲۵۰۰ سرباز", "ويوجد في الوقت الراهن 2500")
    assert inside.lacks(PERSIAN, ARABIC, (link,))
    assert inside.within(PERSIAN, ARABIC, link) == ()
    assert inside.learn(PERSIAN, ARABIC, (link,)) == Changes.of(Kind.LINKS)
    found = {as_written(library, words) for words in inside.within(PERSIAN, ARABIC, link)}
    assert {("۲۵۰۰", "2500"), ("سرباز", "جندي"), ("آمریکایی", "أمريكي"), ("داعش", "داعش")} <= found
    assert not inside.lacks(PERSIAN, ARABIC, (link,))
    assert inside.learn(PERSIAN, ARABIC, (link,)) == Changes()


def test_without_an_engine_the_word_list_links_words(library, inside, monkeypatch):
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    link = link_of(library, "هدف شکست پایدار", "الهدف هو الهزيمة")
    inside.learn(PERSIAN, ARABIC, (link,))
    found = {as_written(library, words) for words in inside.within(PERSIAN, ARABIC, link)}
    assert ("هدف", "الهدف") in found


def test_the_words_are_found_from_either_article(library, inside, monkeypatch):
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    link = link_of(library, "هدف شکست پایدار", "الهدف هو الهزيمة")
    inside.learn(PERSIAN, ARABIC, (link,))
    there = {as_written(library, words) for words in inside.within(PERSIAN, ARABIC, link)}
    back = {as_written(library, words, ARABIC, PERSIAN) for words in inside.within(ARABIC, PERSIAN, link.turned())}
    assert {(arabic, persian) for persian, arabic in there} == back


def test_the_clauses_of_a_long_link_are_found_with_its_words_and_from_either_article(library, inside, monkeypatch):
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    link = link_of(library, "بایدن در کنفرانس خبری", "وقال بايدن للصحفيين")
    assert inside.clauses_within(PERSIAN, ARABIC, link) == ()
    inside.learn(PERSIAN, ARABIC, (link,))
    there = inside.clauses_within(PERSIAN, ARABIC, link)
    found = [as_written(library, clauses) for clauses in there]
    assert ("بایدن در کنفرانس خبری با کاظمی گفت:", "وقال بايدن للصحفيين خلال اجتماعه مع الكاظمي:") in found
    assert all(0 < clauses.score <= 1 and clauses.reasons for clauses in there)
    assert inside.clauses_within(ARABIC, PERSIAN, link.turned()) == tuple(clauses.turned() for clauses in there)


def test_a_short_link_has_no_clauses(library, inside, monkeypatch):
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    link = link_of(library, "هدف شکست پایدار", "الهدف هو الهزيمة")
    inside.learn(PERSIAN, ARABIC, (link,))
    assert inside.clauses_within(PERSIAN, ARABIC, link) == ()


def test_a_cache_that_is_gone_costs_the_words_and_nothing_else(library, inside, monkeypatch):
    monkeypatch.setenv("HAMKHAN_ENGINE", "words")
    link = link_of(library, "هدف شکست پایدار", "الهدف هو الهزيمة")
    inside.learn(PERSIAN, ARABIC, (link,))
    inside.close()
    library.home.cache.unlink()
    assert inside.within(PERSIAN, ARABIC, link) == ()
    assert inside.lacks(PERSIAN, ARABIC, (link,))
