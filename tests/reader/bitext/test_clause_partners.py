"""What one clause of a long passage says, and nothing whole did."""

import numpy as np
import pytest

from reader.bitext.clause_partners import PartsOfText, clause_partners
from reader.bitext.clauses import clauses
from reader.bitext.search import Block
from reader.script.language import Language

LONG = "دولت عراق از نیروهای آمریکایی خواست که خاک این کشور را ترک کنند، اما رئیس جمهور گفت که جنگ تا پایان سال تمام می‌شود."
SHORT = "هوا سرد است."
OTHERS = ("طلبت الحكومة العراقية من القوات الأمريكية المغادرة.", "قال الرئيس إن الحرب تنتهي مع نهاية العام.", "الطقس بارد.")


LINKED = (Block(0, 1, 0, 1, 0.3),)


def found(whole, of_clauses, links=LINKED):
    """The partners, where every clause of the long passage scores as its row of `of_clauses`, by words and in all."""

    def scored(parts):
        rows = dict(zip(order, of_clauses, strict=False)) | {LONG: whole[0], SHORT: whole[1]}
        return np.array([rows.get(text, [-0.2] * 3) for text in parts.texts], np.float32)

    def nothing(parts):
        return np.full((len(parts.texts), 2), -0.2, np.float32)

    order = [clause.span.of(LONG) for clause in clauses(LONG, Language.PERSIAN)]
    source = PartsOfText((LONG, SHORT), Language.PERSIAN, scored, scored)
    target = PartsOfText(OTHERS, Language.ARABIC, nothing, nothing)
    blocks = clause_partners(source, target, links, np.array(whole, np.float32))
    return [(block.source, block.target, round(block.score, 2)) for block in blocks]


WHOLE = [[0.2, 0.05, -0.1], [-0.1, -0.1, 0.0]]


def test_a_clause_earns_its_passage_a_second_partner():
    assert found(WHOLE, [[0.4, -0.1, -0.1], [0.05, 0.35, -0.1], [0.0, 0.0, -0.1]]) == [(0, 1, 0.35)]


@pytest.mark.parametrize(
    ("whole", "of_clauses"),
    [
        (WHOLE, [[0.4, -0.1, -0.1], [0.05, 0.1, -0.1], [0.0, 0.0, 0.0]]),
        (WHOLE, [[0.4, -0.1, -0.1], [0.3, 0.35, -0.1], [0.0, 0.0, 0.0]]),
        ([[0.2, 0.05, -0.1], [-0.1, 0.3, 0.0]], [[0.4, -0.1, -0.1], [0.05, 0.35, -0.1], [0.0, 0.0, 0.0]]),
        ([[0.2, -0.2, -0.1], [-0.1, -0.3, 0.0]], [[0.4, -0.1, -0.1], [0.05, 0.35, -0.1], [0.0, 0.0, 0.0]]),
    ],
    ids=["too unlike", "its passage's partner says it too", "another passage says it as well", "too unlike as a whole"],
)
def test_it_earns_none_where_that_is_doubtful(whole, of_clauses):
    assert found(whole, of_clauses) == []


def test_a_passage_that_has_a_partner_gets_no_other():
    linked = (Block(0, 1, 0, 1, 0.3), Block(1, 1, 1, 1, 0.3))
    assert found(WHOLE, [[0.4, -0.1, -0.1], [0.05, 0.35, -0.1], [0.0, 0.0, -0.1]], linked) == []
