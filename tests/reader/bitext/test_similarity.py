"""A window's scores are those of the whole texts there."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.bitext.similarity import ANY_ORDER, BLOCK_TYPES, IN_ORDER, Background, Comparison, Side, block_scores, unit


def side(random, count):
    return Side(unit(random.standard_normal((count, 16))), random.integers(5, 200, count).astype(np.float32))


def texts(seed, rows, columns):
    random = np.random.default_rng(seed)
    background = Background(unit(random.standard_normal((30, 16))), unit(random.standard_normal((30, 16))))
    return side(random, rows), side(random, columns), background


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 14), st.integers(1, 14), st.data(), st.sampled_from([ANY_ORDER, IN_ORDER]))
def test_a_window_is_a_part_of_the_whole(seed, rows, columns, data, weights):
    source, target, background = texts(seed, rows, columns)
    top, left = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    bottom, right = data.draw(st.integers(top + 1, rows)), data.draw(st.integers(left + 1, columns))
    whole = block_scores(source, target, background, weights)
    window = Comparison(source, target, background).window(range(top, bottom), range(left, right), weights)
    assert set(window) == {(a, b) for a, b in BLOCK_TYPES if a <= bottom - top and b <= right - left}
    for (a, b), scores in window.items():
        assert scores == pytest.approx(whole[a, b][top : bottom - a + 1, left : right - b + 1], abs=1e-5)


@pytest.mark.parametrize("block", BLOCK_TYPES)
def test_single_cells_are_those_of_the_whole(block):
    source, target, background = texts(5, 9, 7)
    rows, columns = np.array([0, 3, 6]), np.array([4, 0, 2])
    whole = block_scores(source, target, background, ANY_ORDER)[block]
    cells = Comparison(source, target, background).cells(block, rows, columns)
    assert cells == pytest.approx(whole[rows, columns], abs=1e-5)


def test_texts_longer_than_what_is_compared_at_once_are_compared_from_end_to_end():
    source, target, background = texts(6, 1100, 40)
    told = []
    comparison = Comparison(source, target, background, lambda done, total: told.append((done, total)))
    assert told == [(512, 1140), (1024, 1140), (1100, 1140), (1140, 1140)]
    last = comparison.window(range(1095, 1100), range(40), ANY_ORDER)[1, 1]
    assert last == pytest.approx(block_scores(source, target, background, ANY_ORDER)[1, 1][1095:], abs=1e-5)
    assert np.isfinite(last).all()
