import pytest

from reader.bitext.align import Text, align
from reader.bitext.links import Grade, ReasonKind
from reader.bitext.similarity import Background
from reader.script.language import Language
from tests.reader.bitext.notation import Meanings


def aligned(source: str, target: str, **options):
    """Align two texts written with bars between their passages; the links as index pairs."""
    embedder = Meanings()
    texts = [
        Text(language, tuple(part.strip() for part in text.split("|")) if text else ())
        for language, text in ((Language.PERSIAN, source), (Language.ARABIC, target))
    ]
    background = Background(embedder.background(), embedder.background(41))
    return align(*texts, embedder=embedder, background=background, **options)


def pairs(alignment):
    return [(block.source, block.target) for block in alignment.blocks]


def test_tellings_in_any_order_are_linked_and_the_rest_left_alone():
    source = "a1 | a2 | same1 | a3 | a4 | a5 | same2 | a6 | a7 | a8 | same3 | a9"
    target = "same3 | b1 | b2 | b3 | same1 | b4 | b5 | b6 | b7 | same2 | b8"
    found = aligned(source, target)
    assert pairs(found) == [((2,), (4,)), ((6,), (9,)), ((10,), (0,))]
    assert not found.translation


def test_a_translation_is_known_and_kept_in_order():
    found = aligned("یک | دو | سه | چهار | پنج | شش", "یک | دو | سه | چهار | پنج | شش")
    assert found.translation
    assert pairs(found) == [((index,), (index,)) for index in range(6)]


def test_the_reader_may_say_what_the_texts_are():
    assert aligned("یک | دو | سه", "یک | دو | سه", translation=True).translation
    assert not aligned("یک | دو | سه", "یک | دو | سه", translation=False).translation


def test_an_empty_side_has_no_links():
    assert pairs(aligned("", "یک | دو")) == []
    assert pairs(aligned("یک", "")) == []


def test_a_link_says_why_in_words_a_person_reads():
    (block,) = aligned("سرباز ۲۵۰۰ | دیگر", "سرباز 2500 | نه | ده", names_in=lambda text, language: {"Iraq": text}).blocks
    reasons = {reason.kind: reason for reason in block.reasons}
    assert str(reasons[ReasonKind.NUMBERS]) == "numbers: 2500"
    assert str(reasons[ReasonKind.NAMES]).startswith("names: سرباز ۲۵۰۰ = سرباز 2500")
    assert str(reasons[ReasonKind.MEANING]).startswith("meaning 0.9")
    assert block.grade is Grade.EQUIVALENT
    assert 0.9 <= block.score <= 1


def test_a_distinctive_number_tells_two_like_passages_apart():
    found = aligned("واکسن ۵۰۰ هزار | دیگر", "واکسن 155 مليون | x | واکسن 500 ألف | y")
    assert pairs(found) == [((0,), (2,))]


@pytest.mark.parametrize(("name", "least"), [("001", 0.95), ("004", 0.60)])
def test_the_seeds_reach_their_figures(measuring_data, shared_library, name, least, tmp_path):
    import json
    import subprocess
    import sys

    from reader.folders import corpus

    files = [str(next(corpus().glob(f"{number}*"))) for number in ("000", name)]
    command = [sys.executable, "-m", "reader", "--home", str(shared_library.home.folder), "align", *files, "--json"]
    answer = tmp_path / "align.json"
    answer.write_text(subprocess.run(command, capture_output=True, text=True, check=True).stdout, encoding="utf-8")
    scorer = [sys.executable, str(measuring_data / "align" / "score_links.py"), name, str(answer)]
    assert json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)["f1"] >= least
