"""Links between clauses, on clauses cut by bars and words linked by their numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bitext.clause_links import ClausedPassage, link_clauses
from reader.bitext.clauses import Clause
from reader.bitext.facts import facts_in
from reader.bitext.links import ReasonKind
from reader.bitext.word_evidence import Evidence, Role, Unit
from reader.bitext.word_links import WordLink
from reader.script.language import Language
from reader.text.spans import Span
from reader.text.tokens import tokens


def passage(written, language=Language.PERSIAN):
    """A passage whose clauses are set apart by bars; every word says something."""
    parts = written.split(" | ")
    text = " ".join(parts)
    found = tokens(text)
    cut, start = [], 0
    for part in parts:
        count = len(tokens(part))
        cut.append(Clause(Span(found[start].span.start, found[start + count - 1].span.end), range(start, start + count)))
        start += count
    units = [Unit((place,), Role.CONTENT, token.surface) for place, token in enumerate(found)]
    return ClausedPassage(text, found, cut, units, facts_in(text, language))


def linked(*pairs):
    return [WordLink((mine,), (theirs,), 0.95, Evidence.WORD_LIST) for mine, theirs in pairs]


def blocks(found):
    return [(link.source, link.target) for link in found]


MINE = passage("سربازان عراق را ترک کردند | بایدن به کاظمی تبریک گفت")
THEIRS = passage("هنأ بايدن الكاظمي | غادر الجنود العراق", Language.ARABIC)


def test_clauses_whose_words_are_linked_are_linked_in_whatever_order():
    found = link_clauses(MINE, THEIRS, linked((0, 4), (1, 5), (4, 3), (5, 1), (7, 2), (8, 0)))
    assert blocks(found) == [((0,), (1,)), ((1,), (0,))]
    assert all(0 < link.score <= 1 for link in found)
    assert [reason.kind for reason in found[0].reasons] == [ReasonKind.WORDS]
    assert "سربازان = الجنود" in found[0].reasons[0].detail


def test_one_word_in_common_is_not_enough():
    assert link_clauses(MINE, THEIRS, linked((1, 5))) == ()


def test_vectors_alone_link_nothing():
    assert link_clauses(MINE, THEIRS, (), np.full((2, 2), 0.4, np.float32)) == ()


def test_vectors_speak_for_clauses_and_against_them():
    words = linked((0, 4), (3, 3))
    assert blocks(link_clauses(MINE, THEIRS, words, np.array([[0, 0.35], [0, 0]], np.float32))) == [((0,), (1,))]
    assert link_clauses(MINE, THEIRS, words, np.full((2, 2), -0.1, np.float32)) == ()


def test_two_clauses_may_say_what_one_says():
    mine = passage("سربازان رفتند | و جنگ تمام شد | بایدن به دیدار کاظمی رفت")
    theirs = passage("غادر الجنود وانتهت الحرب | زار بايدن الكاظمي", Language.ARABIC)
    found = link_clauses(mine, theirs, linked((0, 1), (1, 0), (3, 3), (4, 2), (6, 5), (8, 4), (9, 6)))
    assert blocks(found) == [((0, 1), (0,)), ((2,), (1,))]


def test_numbers_that_agree_are_a_reason_and_those_that_differ_speak_against():
    mine = passage("۲۵۰۰ سرباز آمریکایی رفتند | جنگ تمام شد")
    theirs = passage("غادر 2500 جندي أمريكي | انتهت الحرب", Language.ARABIC)
    (link, _) = link_clauses(mine, theirs, linked((0, 1), (1, 2), (2, 3), (3, 0), (4, 5), (5, 4)))
    assert any(reason.kind is ReasonKind.NUMBERS and "۲۵۰۰" in reason.detail for reason in link.reasons)


@pytest.mark.parametrize(("mine", "theirs"), [("سربازان رفتند", "غادر الجنود"), ("سربازان رفتند | جنگ تمام شد", "غادر الجنود")])
def test_all_with_all_is_no_link(mine, theirs):
    words = linked((0, 1), (1, 0)) if "|" not in mine else linked((0, 1), (1, 0), (2, 0), (3, 1))
    found = link_clauses(passage(mine), passage(theirs, Language.ARABIC), words)
    assert ((0, 1), (0,)) not in blocks(found)
    assert ((0,), (0,)) not in blocks(found) or "|" in mine


def test_a_book_is_not_compared_clause_by_clause():
    long = passage(" | ".join(["جنگ تمام شد"] * 500))
    assert link_clauses(long, long, linked((0, 0))) == ()


_CUTS = st.integers(1, 6).flatmap(lambda count: st.lists(st.integers(1, 5), min_size=count, max_size=count))


@given(_CUTS, _CUTS, st.data())
def test_links_hold_clauses_only_and_each_in_one(mine, theirs, data):
    sides = [passage(" | ".join(" ".join(["جنگ"] * words) for words in side)) for side in (mine, theirs)]
    pairs = st.tuples(st.integers(0, sum(mine) - 1), st.integers(0, sum(theirs) - 1))
    words = linked(*data.draw(st.lists(pairs, max_size=12, unique_by=(lambda pair: pair[0], lambda pair: pair[1]))))
    closeness = data.draw(st.none() | st.just(np.full((len(mine), len(theirs)), 0.3, np.float32)))
    found = link_clauses(*sides, words, closeness)
    for side, count in ((0, len(mine)), (1, len(theirs))):
        lit = [clause for block in blocks(found) for clause in block[side]]
        assert len(lit) == len(set(lit))
        assert set(lit) <= set(range(count))
    assert all(link.source and link.target and 0 < link.score <= 1 for link in found)
    assert (tuple(range(len(mine))), tuple(range(len(theirs)))) not in blocks(found)
    turned = [WordLink(word.target, word.source, word.score, word.reason) for word in words]
    back = link_clauses(sides[1], sides[0], turned, None if closeness is None else closeness.T)
    assert len(back) == len(found)
