"""What is said of a text, and where each word of it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import InputError
from reader.script.language import Language
from reader.speech.script import LONGEST, Piece, cut
from reader.text.spans import Span
from reader.text.tokens import TokenKind, tokens

ZWNJ = "\u200c"
RLI, PDI = "\u2067", "\u2069"


def placed(pieces, text):
    return [(word.said.of(piece.text), word.span.of(text)) for piece in pieces for word in piece.words]


def test_every_word_is_said_and_knows_its_place():
    text = "«سلام»، ۲٫۵ نفر می‌روند.  بله!"
    pieces = cut(text, Language.PERSIAN)
    assert [piece.text for piece in pieces] == ["«سلام»، ۲٫۵ نفر می‌روند.", "بله!"]
    assert placed(pieces, text) == [(word, word) for word in ("سلام", "۲٫۵", "نفر", "می‌روند", "بله")]


def test_vowels_are_said_in_place_of_a_word_and_its_place_stays():
    text = "قال: خرج الرئيس"
    pieces = cut(text, Language.ARABIC, vowels={Span(5, 8): "خَرَجَ"})
    assert pieces[0].text == "قال: خَرَجَ الرئيس"
    assert placed(pieces, text) == [("قال", "قال"), ("خَرَجَ", "خرج"), ("الرئيس", "الرئيس")]


def test_letters_take_the_form_that_the_voice_knows():
    assert cut("كتاب علي", Language.PERSIAN)[0].text == "کتاب علی"
    assert cut("کتاب علی", Language.ARABIC)[0].text == "كتاب علي"


def test_signs_of_layout_are_not_said():
    text = f"{RLI}سلام{PDI} دنیا"
    pieces = cut(text, Language.PERSIAN)
    assert "".join(pieces[0].text.split()) == "سلامدنیا"
    assert placed(pieces, text) == [("سلام", "سلام"), ("دنیا", "دنیا")]


def test_only_the_stretches_asked_for_are_said():
    text = "یک. دو. سه."
    assert placed(cut(text, Language.PERSIAN, within=[Span(0, 3), Span(8, 11)]), text) == [("یک", "یک"), ("سه", "سه")]


@pytest.mark.parametrize("text", ["", "  \n ", "…!", PDI])
def test_where_there_is_no_word_nothing_is_said(text):
    with pytest.raises(InputError, match="no word"):
        cut(text, Language.ARABIC)


def test_a_text_too_long_is_refused_in_a_sentence():
    with pytest.raises(InputError, match=r"at most 300,000 are said at once"):
        cut("سلام " * (LONGEST // 5 + 1), Language.PERSIAN)


def test_long_sentences_and_endless_words_come_in_parts():
    text = "سلام " * 500 + "ا" * 1000
    pieces = cut(text, Language.PERSIAN)
    assert max(len(piece.text) for piece in pieces) <= 600
    assert sum(piece.text.count("ا") for piece in pieces) == 1500


def test_parts_of_a_word_and_of_a_number_are_one_word():
    text = f"۲٫۵ نفر می{ZWNJ}روند"
    (piece,) = cut(text, Language.PERSIAN)
    events = [(0, 0), (1, 100), (2, 500), (3, 550), (4, 900), (8, 1200), (11, 1300)]
    assert [(span.of(text), ms) for span, ms in piece.timed(events)] == [("۲٫۵", 0), ("نفر", 900), (f"می{ZWNJ}روند", 1200)]


def test_what_stands_outside_words_is_no_word():
    piece = Piece("!", ())
    assert list(piece.timed([(0, 0), (5, 10)])) == []


@given(st.text(alphabet="سلام خرج‌\u064e\u0000\ud800\u2067۲.،!\n A😀", max_size=80))
def test_words_stand_in_order_and_are_our_tokens(text):
    try:
        pieces = cut(text, Language.ARABIC)
    except InputError:
        return
    spans = [word.span for piece in pieces for word in piece.words]
    wanted = [token.span for token in tokens(text) if token.kind is not TokenKind.PUNCTUATION]
    assert set(spans) <= set(wanted)
    assert spans == sorted(spans)
    for piece in pieces:
        piece.text.encode()
        assert "\0" not in piece.text
