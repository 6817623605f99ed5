from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.lines import lines, paragraphs
from reader.text.sentences import sentences

one_a_sentence = [
    "«چه کنیم؟» گفت و رفت.",
    "دکتر م. رضایی آمد.",
    "قال جورج دبليو. بوش ذلك.",
    "سال ۱۳۵۷ ه.ش. بود.",
    "ارتفع السعر إلى 2.5 دولار.",
    "او آمد؛ ما رفتیم.",
]


@pytest.mark.parametrize("text", one_a_sentence)
def test_one_sentence_stays_one(text):
    assert [span.of(text) for span in sentences(text)] == [text]


def test_ends_and_closing_quotes():
    text = "«هدف شکست داعش است.» سخنان او تمام شد! چرا؟\nسطر دوم"
    assert [span.of(text) for span in sentences(text)] == [
        "«هدف شکست داعش است.»", "سخنان او تمام شد!", "چرا؟", "سطر دوم",
    ]  # fmt: skip


@given(st.text(st.sampled_from("اب .!؟«»\n\r\t\u2028د2"), max_size=60) | st.text(max_size=60))
def test_sentences_cover_all_that_shows_in_order(text):
    found = sentences(text)
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(found))


def test_lines_are_split_at_the_line_feed_alone():
    text = "one\r\n\n two\u2028three \n"
    assert [span.of(text) for span in lines(text)] == ["one", "two\u2028three"]
    assert [span.of(text) for span in paragraphs(text)] == ["one", "two", "three"]
