import tomllib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bitext.passages import Layout, guessed_layout, passages_of
from reader.bitext.values import PassageKind
from reader.folders import corpus


@given(st.text(st.sampled_from("اب .؟\n\r«»"), max_size=80))
def test_passages_tile_the_text(text):
    found = passages_of(text, guessed_layout(text))
    assert "".join("".join(span.of(text).split()) for span, _ in found) == "".join(text.split())
    assert all(a.end <= b.start for (a, _), (b, _) in pairwise(found))


SOURCES = tomllib.loads((corpus() / "SOURCES.toml").read_text(encoding="utf-8"))["story"][0]["article"]


@pytest.mark.parametrize("described", SOURCES, ids=lambda described: described["file"][:3])
def test_the_described_lines_of_the_bundled_texts_are_there(described):
    text = (corpus() / described["file"]).read_bytes().decode("utf-8")
    layout = Layout(described.get("title_line"), frozenset(described["headings"]), frozenset(described["boilerplate"]))
    found = passages_of(text, layout)
    kinds = [kind for _, kind in found]
    assert kinds.count(PassageKind.BOILERPLATE) == len(described["boilerplate"])
    if layout.title:
        (title,) = [span for span, kind in found if kind is PassageKind.TITLE]
        assert title.of(text) == described["title"]


def test_a_short_first_line_is_taken_for_the_title():
    assert guessed_layout("عنوان\nمتن.").title == 1
    assert guessed_layout("\n\nعنوان\nمتن.").title == 3
    assert guessed_layout("جمله‌ای کامل.\nمتن.").title is None
