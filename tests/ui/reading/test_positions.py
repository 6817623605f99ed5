from hypothesis import given
from hypothesis import strategies as st

from ui.reading.positions import LinePositions


@given(st.text(st.sampled_from("ا😀𐎠b\u200c"), max_size=20), st.data())
def test_both_countings_agree_with_utf_16(text, data):
    offset = data.draw(st.integers(0, len(text)))
    units = len(text[:offset].encode("utf-16-le")) // 2
    line = LinePositions(text)
    assert line.to_qt(offset) == units
    assert line.from_qt(units) == offset
