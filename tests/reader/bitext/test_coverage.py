from reader.bitext.coverage import coverage
from reader.bitext.links import Grade, Link
from reader.bitext.values import ArticleId, ArticleSummary, StoryId
from reader.script.language import Language

FA, AR, AR2, AR3 = (
    ArticleSummary(ArticleId(number), StoryId(1), language, "", "", "", 0)
    for number, language in ((1, Language.PERSIAN), (2, Language.ARABIC), (3, Language.ARABIC), (4, Language.ARABIC))
)
LINKS = {
    (1, 2): [Link((10,), (20, 21), 0.9, Grade.EQUIVALENT, ()), Link((11,), (22,), 0.6, Grade.PARTIAL, ())],
    (1, 3): [Link((10,), (31,), 0.8, Grade.EQUIVALENT, ()), Link((12,), (32,), 0.7, Grade.EQUIVALENT, ())],
}


def between(source, target):
    if (source, target) in LINKS:
        return LINKS[source, target]
    turned = LINKS.get((target, source))
    return turned and [link.turned() for link in turned]


def of(base, passages):
    return coverage(base, passages, [other for other in (FA, AR, AR2, AR3) if other is not base], between)


def test_each_passage_shows_who_else_says_it():
    matrix = of(FA, (10, 11, 12, 13))
    assert [(cell.article, cell.passages, cell.score, cell.grade) for cell in matrix.who_else(10)] == [
        (2, (20, 21), 0.9, Grade.EQUIVALENT),
        (3, (31,), 0.8, Grade.EQUIVALENT),
    ]
    assert [cell.article for cell in matrix.who_else(12)] == [3]
    assert matrix.only_here() == (13,)
    assert (matrix.share(), matrix.share(2), matrix.share(4)) == (0.75, 0.5, 0)


def test_tellings_that_were_never_compared_say_so():
    assert [cell.compared for cell in of(FA, (10,)).rows[0].cells] == [True, True, False]


def test_tellings_of_one_language_meet_in_one_of_the_other():
    matrix = of(AR, (20, 21, 22))
    (direct, derived) = matrix.who_else(21)
    assert (direct.article, direct.derived) == (1, False)
    assert (derived.article, derived.passages, derived.score, derived.derived) == (3, (31,), 0.72, True)
    # 22 is linked with 11, and 11 with nothing in the other: nothing is invented.
    assert [cell.article for cell in matrix.who_else(22)] == [1]


def test_a_telling_without_passages_is_empty():
    matrix = of(FA, ())
    assert (matrix.rows, matrix.share(), matrix.only_here(), matrix.who_else(10)) == ((), 0, (), ())
