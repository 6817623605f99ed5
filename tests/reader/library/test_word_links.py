import shutil
from dataclasses import replace

import pytest

from reader.bitext.embedder import embeddable
from reader.bitext.word_evidence import Evidence, lexical_evidence
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import Home
from reader.library.word_links import WordLinks, plain_with_places
from reader.library.words import Words
from reader.script.language import Language
from reader.text.tokens import tokens

PERSIAN = "ایالات متحده ۲۵۰۰ سرباز آمریکایی را به عراق فرستاد."
ARABIC = "أرسلت الولايات المتحدة 2500 جندي أمريكي إلى العراق."


@pytest.fixture(scope="module")
def words(prepared_home, tmp_path_factory):
    folder = tmp_path_factory.mktemp("words") / "home"
    shutil.copytree(prepared_home, folder)
    words = Words(Home(folder))
    yield words
    words.close()


@pytest.fixture(scope="module")
def engine():
    weights = find_weights()
    assert weights is not None, "start.py installs the weights"
    return NumpyEngine(weights)


def lit(links, source, target):
    """The links as a person sees them."""

    def surfaces(passage, members):
        return " ".join(tokens(passage)[member].surface for member in members)

    return {surfaces(source, link.source): surfaces(target, link.target) for link in links}


@pytest.mark.parametrize("with_engine", [True, False])
def test_pointing_at_american_soldiers_lights_them_in_the_other_language(words, engine, with_engine):
    finder = WordLinks(words, engine if with_engine else None)
    found = lit(finder.words_between(PERSIAN, Language.PERSIAN, ARABIC, Language.ARABIC), PERSIAN, ARABIC)
    assert found["۲۵۰۰"] == "2500"
    assert found["سرباز"] == "جندي"
    assert found["آمریکایی"] == "أمريكي"
    assert found["ایالات متحده"] == "الولايات المتحدة"
    assert found["عراق"] == "العراق"
    assert "را" not in found


def test_the_passages_may_be_given_the_other_way_round(words, engine):
    finder = WordLinks(words, engine)
    there = finder.words_between(PERSIAN, Language.PERSIAN, ARABIC, Language.ARABIC)
    back = finder.words_between(ARABIC, Language.ARABIC, PERSIAN, Language.PERSIAN)
    assert {(link.source, link.target) for link in there} == {(link.target, link.source) for link in back}


def test_without_an_engine_no_link_claims_to_come_from_the_context(words):
    links = WordLinks(words).words_between(PERSIAN, Language.PERSIAN, ARABIC, Language.ARABIC)
    assert links
    assert all(link.reason is not Evidence.CONTEXT for link in links)


@pytest.mark.parametrize("odd", ["", "…", "\ud800", "🙂 🙂", "«»"])
def test_an_odd_passage_has_no_links(words, engine, odd):
    assert WordLinks(words, engine).words_between(odd, Language.PERSIAN, ARABIC, Language.ARABIC) == ()


@pytest.mark.parametrize("passage", ["قَالَ  الرئيسُ: «نعم»", "می\u200cروم، ۲۵۰۰ نفر", "كـــتاب", PERSIAN, ""])
def test_the_text_that_is_embedded_is_the_one_that_passages_are_embedded_as(passage):
    found = tokens(passage)
    plain, places = plain_with_places(passage, found)
    assert plain == embeddable(passage)
    assert [place.of(plain) for place in places] == [embeddable(token.surface) for token in found]


def test_a_verb_written_apart_is_lit_whole(words, engine):
    source, target = "او به مردم دروغ می گوید.", "هو يكذب على الناس."
    found = lit(
        WordLinks(words, engine).words_between(source, Language.PERSIAN, target, Language.ARABIC),
        source,
        target,
    )
    assert found["دروغ می گوید"] == "يكذب"


def test_no_part_of_a_word_written_apart_is_lit_without_the_others(words):
    passage = "او دروغ می گوید و کار می کند"
    found = tokens(passage)
    prefixes = {index for index, token in enumerate(found) if token.surface == "می"}
    for unit in WordLinks(words).units(passage, found, Language.PERSIAN):
        for prefix in prefixes & set(unit.members):
            assert prefix + 1 in unit.members


def test_two_years_are_the_arabic_dual_and_a_woman_any_woman(words):
    source, target = "یک زن دو سال انتظار کشید", "انتظرت امرأة عامين"
    found = lit(WordLinks(words).words_between(source, Language.PERSIAN, target, Language.ARABIC), source, target)
    assert found["یک زن"] == "امرأة"
    assert found["دو سال"] == "عامين"


def test_words_that_the_list_does_not_give_for_one_another_meet_behind_it(words):
    finder = WordLinks(words)
    (fight,) = finder.units("مبارزه", tokens("مبارزه"), Language.PERSIAN)
    (combat,) = finder.units("قتال", tokens("قتال"), Language.ARABIC)
    assert lexical_evidence(fight, combat)[0] >= 0.3


def test_reading_a_passage_answers_every_token_as_a_click_does(words):
    """But for what only a card shows: the nearest words, and the root."""
    for passage, language in ((PERSIAN, Language.PERSIAN), (ARABIC, Language.ARABIC), ("دروغ می گوید", Language.PERSIAN)):
        clicked = [words.gloss_at(passage, token.span.start, language) for token in tokens(passage)]
        assert list(words.read(passage, language)) == [replace(each, nearest=(), root=None) for each in clicked if each]
