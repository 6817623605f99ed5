from dataclasses import dataclass

import pytest

from reader.bitext.findings import Verdict
from reader.bitext.links import Grade, Link
from reader.bitext.values import ArticleId, StoryId
from reader.errors import InputError
from reader.library.articles import Articles
from reader.library.comparing import Comparing, Nouns
from reader.library.words import Words
from reader.script.language import Language


@dataclass
class FixedLinks:
    """Links that a test gives, by the words their passages begin with."""

    articles: Articles
    given: dict[tuple[ArticleId, ArticleId], list[tuple[str, str]]]

    def between(self, source, target):
        if (source, target) in self.given:
            return [
                Link((self._passage(source, mine),), (self._passage(target, theirs),), 0.95, Grade.EQUIVALENT, ())
                for mine, theirs in self.given[source, target]
            ]
        turned = self.between(target, source) if (target, source) in self.given else None
        return turned and [link.turned() for link in turned]

    def _passage(self, number, words):
        article = self.articles.article(number)
        return next(passage.id for passage in article.passages if words in passage.span.of(article.text))


@dataclass
class Home:
    links: FixedLinks
    words: Words


@pytest.fixture
def story(shared_library):
    return shared_library.articles.stories()[0]


@pytest.fixture
def comparing(shared_library, story):
    persian, first, _, _, last = (article.id for article in story.articles)
    given = {
        (persian, first): [("در حال حاضر ۲۵۰۰", "2500 جندي"), ("ماه سپتامبر", "بحلول نهاية أغسطس آب")],
        (persian, last): [("۵۰۰ هزار", "500 ألف لقاح"), ("در حال حاضر ۲۵۰۰", "2500 جندي")],
    }
    return Comparing(shared_library.articles, Home(FixedLinks(shared_library.articles, given), shared_library.words))


def test_the_story_agrees_on_soldiers_and_differs_on_the_month(comparing, story):
    findings = comparing.findings(story.id)
    differing = [
        (finding.persian.written, finding.arabic.written) for finding in findings if finding.verdict is Verdict.DIFFERS
    ]
    assert differing == [("ماه سپتامبر", "أغسطس آب")]
    said = [str(finding) for finding in findings]
    assert said[0] == "They differ: {} says «ماه سپتامبر», {} says «أغسطس آب».".format(
        *(side.name for side in (findings[0].persian, findings[0].arabic))
    )
    assert said.count("Both say it: «۲۵۰۰ سرباز» = «2500 جندي».") == 2
    assert any("«۵۰۰ هزار" in line and "«500 ألف" in line and line.startswith("Both") for line in said)
    assert "Both say it: «داعش» = «داعش»." in said


def test_a_finding_stands_where_its_article_says_it(comparing, shared_library, story):
    for finding in comparing.findings(story.id):
        for side in (finding.persian, finding.arabic):
            text = shared_library.articles.article(side.article.id).text
            assert side.fact is None or side.fact.span.of(text) == side.written != ""


def test_the_matrix_shows_who_else_says_it(comparing, shared_library, story):
    persian, first, second, _, last = (article.id for article in story.articles)
    matrix = comparing.matrix(first)
    article = shared_library.articles.article(first)
    soldiers = next(passage.id for passage in article.passages if "2500" in passage.span.of(article.text))
    assert [(cell.article, cell.derived) for cell in matrix.who_else(soldiers)] == [(persian, False), (last, True)]
    assert matrix.articles == tuple(each.id for each in story.articles if each.id != first)
    assert not next(cell for cell in matrix.rows[0].cells if cell.article == second).compared


def test_nouns_of_both_languages_are_matched_by_the_list(shared_library):
    nouns = Nouns(shared_library.words)
    soldier = nouns.lemma_of("سربازان", Language.PERSIAN), nouns.lemma_of("جنود", Language.ARABIC)
    assert nouns.same(*soldier)
    assert not nouns.same(soldier[0], nouns.lemma_of("متاجر", Language.ARABIC))


def test_a_story_that_is_not_there_is_named(comparing):
    with pytest.raises(InputError, match="hamkhan library"):
        comparing.findings(StoryId(99))
