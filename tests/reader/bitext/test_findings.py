import json

import pytest

from reader.bitext.facts import facts_in
from reader.bitext.findings import Stated, Verdict, compare, stated
from reader.script.language import Language

SAME = {("سرباز", "جندی"), ("زن", "امراه")}


def found(persian, arabic, *, also_persian="", also_arabic=""):
    return [
        (
            finding.verdict,
            *(fact and fact.span.of(text) for fact, text in ((finding.source, persian), (finding.target, arabic))),
        )
        for finding in compare(
            stated(persian, Language.PERSIAN),
            stated(arabic, Language.ARABIC),
            same_noun=lambda first, second: (first, second) in SAME,
            source_elsewhere=facts_in(also_persian, Language.PERSIAN),
            target_elsewhere=facts_in(also_arabic, Language.ARABIC),
        )
    ]


def test_numbers_agree_whatever_they_are_written_with():
    assert found("۵۰۰ هزار سرباز آمد", "جاء 500 ألف جندي") == [(Verdict.AGREES, "۵۰۰ هزار سرباز", "500 ألف جندي")]


def test_years_and_the_dead_differ():
    assert found("در سال ۲۰۰۳ حمله کرد", "هاجم عام 2011") == [(Verdict.DIFFERS, "۲۰۰۳", "2011")]
    assert found("۲۰ نفر کشته شدند", "قتل 30 شخصا") == [(Verdict.DIFFERS, "۲۰ نفر", "30 شخصا")]


def test_what_one_side_gives_is_no_difference():
    assert found("۲۰ سرباز در ۲۰۰۳", "في 2003") == [(Verdict.ONLY_SOURCE, "۲۰ سرباز", None), (Verdict.AGREES, "۲۰۰۳", "2003")]
    assert found("رفت", "ذهب 20 جندي") == [(Verdict.ONLY_TARGET, None, "20 جندي")]


def test_two_that_could_be_meant_are_not_held_against_one():
    verdicts = {verdict for verdict, *_ in found("۲۰ سرباز و ۴۰ سرباز", "30 جندي")}
    assert Verdict.DIFFERS not in verdicts


def test_what_the_telling_says_elsewhere_is_no_difference():
    assert found("در سال ۲۰۰۳", "عام 2011", also_arabic="عام 2003") == [(Verdict.ONLY_TARGET, None, "2011")]
    assert found("در سال ۲۰۰۳", "عام 2011", also_persian="سال ۲۰۱۱", also_arabic="عام 2003") == []


def test_a_figure_that_stands_beside_in_another_sense_is_no_difference():
    assert Verdict.DIFFERS not in {verdict for verdict, *_ in found("۳۰ متر", "30 ياردة أو 40 مترا")}


def test_a_year_is_not_held_against_a_day():
    assert Verdict.DIFFERS not in {verdict for verdict, *_ in found("در سال ۲۰۰۳", "في 26 تموز 2021")}


def test_translations_seldom_differ(measuring_data):
    """The gold pairs of the development documents: three differ, all by the translators' own doing."""
    pairs = with_facts = differing = 0
    for path in sorted((measuring_data / "align" / "raw").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        sides = [
            [stated(passage, language) for passage in document[language.value]]
            for language in (Language.PERSIAN, Language.ARABIC)
        ]
        for source, target in document["gold"]:
            mine, theirs = (
                Stated(
                    tuple(fact for index in indices for fact in side[index].facts),
                    frozenset(figure for index in indices for figure in side[index].figures),
                )
                for side, indices in zip(sides, (source, target), strict=True)
            )
            verdicts = [finding.verdict for finding in compare(mine, theirs)]
            pairs += 1
            with_facts += any(verdict in (Verdict.AGREES, Verdict.DIFFERS) for verdict in verdicts)
            differing += Verdict.DIFFERS in verdicts
    assert pairs > 800
    assert with_facts > 250
    assert differing / with_facts == pytest.approx(0, abs=0.03)
