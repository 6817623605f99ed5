from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.folders import corpus
from reader.text.tokens import TokenKind, token_of, tokens

odd_text = st.text(st.sampled_from("ابی\u200c\u200f\u0651ـ۲2.,٫/ -«»،A'é😀\u0300\n\t"), max_size=50)


@given(odd_text | st.text(max_size=60))
def test_tokens_and_the_white_space_between_them_tile_the_text(text):
    end = 0
    for token in tokens(text):
        assert token.surface == text[token.span.start : token.span.end] != ""
        assert text[end : token.span.start].strip() == ""
        assert not token.surface.isspace()
        end = token.span.end
    assert text[end:].strip() == ""


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("نعم، ماذا؟", ["نعم", "،", "ماذا", "؟"]),
        ("می\u200cروم", ["می\u200cروم"]),
        ("به-عهده", ["به", "-", "عهده"]),
        ("۵میلیون", ["۵", "میلیون"]),
        ("لـ”إعادة", ["لـ", "”", "إعادة"]),
        ("26.5%", ["26.5", "%"]),
        ("CoRoT و U.S.", ["CoRoT", "و", "U.S", "."]),
    ],
)
def test_words_are_cut_as_a_reader_sees_them(text, surfaces):
    assert [token.surface for token in tokens(text)] == surfaces


def test_a_million_letters_and_ten_thousand_marks_are_one_token_each():
    assert len(tokens("ب" * 1_000_000)) == 1
    assert len(tokens("ب" + "\u064e" * 10_000)) == 1


def test_a_given_token_keeps_its_surface_whatever_it_holds():
    assert token_of("وقال.").kind is TokenKind.WORD
    assert token_of("...").kind is TokenKind.PUNCTUATION


@pytest.mark.parametrize("path", sorted(corpus().glob("*.txt")), ids=lambda path: path.name[:3])
def test_the_bundled_articles_are_cut_without_a_rest(path: Path):
    text = path.read_text(encoding="utf-8")
    assert "".join(token.surface for token in tokens(text)) == "".join(text.split())
