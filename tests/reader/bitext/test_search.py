"""The searches against the plain form of the same thing, a cell at a time and an option at a time."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.bitext.search import Block, extended, in_order
from reader.bitext.similarity import BLOCK_TYPES, LARGEST_BLOCK


def in_order_cell_by_cell(scores):
    rows, columns = scores[1, 1].shape
    gains = [(a, b, matrix - np.float32(-0.02 + 0.02 * (a + b - 2))) for (a, b), matrix in scores.items()]
    best = np.zeros((rows + 1, columns + 1))
    step = np.zeros((rows + 1, columns + 1), np.int8)
    for i in range(rows + 1):
        for j in range(columns + 1):
            value, chosen = (0.0, 0) if i + j == 0 else (-np.inf, 0)
            if i and best[i - 1, j] > value:
                value, chosen = best[i - 1, j], 1
            if j and best[i, j - 1] > value:
                value, chosen = best[i, j - 1], 2
            for number, (a, b, gain) in enumerate(gains, start=3):
                if i >= a and j >= b and best[i - a, j - b] + gain[i - a, j - b] > value:
                    value, chosen = best[i - a, j - b] + gain[i - a, j - b], number
            best[i, j], step[i, j] = value, chosen
    links = []
    i, j = rows, columns
    while i or j:
        if step[i, j] == 1:
            i -= 1
        elif step[i, j] == 2:
            j -= 1
        else:
            a, b, _ = gains[step[i, j] - 3]
            i, j = i - a, j - b
            links.append(Block(i, a, j, b, float(scores[a, b][i, j])))
    return links[::-1]


def extended_option_by_option(links, scores):
    """Every option is looked at anew after every step."""
    links = list(links)
    rows, columns = scores[1, 1].shape
    while True:
        sources = {i for link in links for i in link.source_indices}
        targets = {j for link in links for j in link.target_indices}
        options = []
        for index, link in enumerate(links):
            for new, first in ((link.source - 1, link.source - 1), (link.source + link.source_size, link.source)):
                size = (link.source_size + 1, link.target_size)
                fits = link.target_size == 1 and size[0] <= LARGEST_BLOCK and 0 <= new < rows and new not in sources
                if fits and scores[1, 1][new, link.target] >= -0.1:
                    larger = Block(first, size[0], link.target, 1, float(scores[size][first, link.target]))
                    options.append((larger.score - link.score, index, larger))
            for new, first in ((link.target - 1, link.target - 1), (link.target + link.target_size, link.target)):
                size = (link.source_size, link.target_size + 1)
                fits = link.source_size == 1 and size[1] <= LARGEST_BLOCK and 0 <= new < columns and new not in targets
                if fits and scores[1, 1][link.source, new] >= -0.1:
                    larger = Block(link.source, 1, first, size[1], float(scores[size][link.source, first]))
                    options.append((larger.score - link.score, index, larger))
        gain, index, larger = max(options, key=lambda option: option[0], default=(0.0, 0, None))
        if larger is None or gain < 0.02:
            return sorted(links, key=lambda link: (link.source, link.target))
        links[index] = larger


@st.composite
def block_scores(draw):
    rows, columns = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    steps = draw(st.sampled_from([3, 20, 10**6]))
    return {
        (a, b): (np.round(random.uniform(-0.3, 0.5, (rows - a + 1, columns - b + 1)) * steps) / steps).astype(np.float32)
        for a, b in BLOCK_TYPES
        if a <= rows and b <= columns
    }


@settings(max_examples=300, deadline=None)
@given(block_scores())
def test_translations_are_searched_as_if_cell_by_cell(scores):
    assert in_order(scores) == in_order_cell_by_cell(scores)


@settings(max_examples=200, deadline=None)
@given(block_scores())
def test_links_grow_as_if_every_option_were_looked_at_after_every_step(scores):
    single = scores[1, 1]
    links = [Block(i, 1, i, 1, float(single[i, i])) for i in range(0, min(single.shape), 2)]
    grown = extended(links, lambda block, i, j: float(scores[block][i, j]), single.shape)
    assert grown == extended_option_by_option(links, scores)


def test_a_link_that_grew_by_as_much_as_it_may_grow_again_is_no_error():
    scores = {(1, 1): 0.25, (2, 1): 0.375, (3, 1): 0.5}
    (grown,) = extended([Block(2, 1, 0, 1, 0.25)], lambda block, _i, _j: scores.get(block, 0.0), (5, 1))
    assert (grown.source_size, grown.score) == (3, 0.5)


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1)])
def test_a_text_of_one_passage_is_no_special_case(shape):
    scores = {
        (a, b): np.full((shape[0] - a + 1, shape[1] - b + 1), 0.3, np.float32)
        for a, b in BLOCK_TYPES
        if a <= shape[0] and b <= shape[1]
    }
    assert in_order(scores) == in_order_cell_by_cell(scores) != []
