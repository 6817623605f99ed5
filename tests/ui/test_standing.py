"""How a link stands, in words."""

import pytest

from reader.bitext.links import Grade, Link, Origin, Reason, ReasonKind
from reader.bitext.values import PassageId
from reader.script.direction import without_isolates
from ui.standing import reason_words, standing

NAMES = Reason(ReasonKind.NAMES, "عراق = العراق")


def link(**kept):
    return Link((PassageId(1),), (PassageId(2),), 0.873, Grade.PARTIAL, (NAMES,), **kept)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (link(), "says it in part · 87% sure · names: عراق = العراق"),
        (
            link(origin=Origin.CONFIRMED, author="سارا", date="2026-11-22"),
            "says it in part · 87% sure · confirmed (سارا, 2026-11-22) · names: عراق = العراق",
        ),
        (link(origin=Origin.MADE, date="2026-11-22"), "says it in part · made by hand (2026-11-22) · names: عراق = العراق"),
        (link(origin=Origin.IMPORTED), "says it in part · came with the texts · names: عراق = العراق"),
    ],
)
def test_a_link_tells_grade_certainty_who_says_so_and_why(shown, words):
    assert without_isolates(" · ".join(standing(shown))) == words


def test_every_kind_of_reason_has_words():
    for kind in ReasonKind:
        assert "xyz" in reason_words(Reason(kind, "xyz"))
        assert kind.value in reason_words(Reason(kind, "xyz"))
