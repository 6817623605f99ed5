import pytest

from reader.folders import corpus
from reader.script.language import Language
from reader.text.identification import identify, in_arabic_script


@pytest.mark.parametrize("path", sorted(corpus().glob("*.txt")), ids=lambda path: path.name[:3])
def test_the_bundled_articles_are_known_for_what_they_are(path):
    expected = Language.PERSIAN if path.name.startswith("000") else Language.ARABIC
    assert identify(path.read_text(encoding="utf-8")) is expected


def test_latin_text_is_neither():
    assert identify("The quick brown fox, و") is None
    assert not in_arabic_script("The quick brown fox")


def test_a_text_that_does_not_show_its_language_is_left_open():
    assert identify("باران") is None
    assert in_arabic_script("باران")
