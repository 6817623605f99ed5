"""Long texts: the links that one matrix would have given, without the matrix."""

import tracemalloc

import numpy as np
import pytest

from reader.bitext.long import align_long
from reader.bitext.search import in_any_order, in_order
from reader.bitext.similarity import ANY_ORDER, IN_ORDER, Background, Side, block_scores, unit
from reader.jobs import Cancelled

DIMENSION = 256


def side(meanings, seed, *, noise=0.35):
    """A text whose passages mean what their numbers say; the same number in both texts, the same meaning."""
    random = np.random.default_rng(seed)
    fixed = np.random.default_rng(1).standard_normal((9000, DIMENSION))
    vectors = fixed[list(meanings)].reshape(-1, DIMENSION) + noise * random.standard_normal((len(meanings), DIMENSION))
    return Side(unit(vectors), np.full(len(meanings), 80, np.float32))


def background():
    random = np.random.default_rng(2)
    return Background(unit(random.standard_normal((60, DIMENSION))), unit(random.standard_normal((60, DIMENSION))))


def singles(blocks):
    return {(i, j) for block in blocks for i in block.source_indices for j in block.target_indices}


def translated(count, seed=3):
    """A text and its translation, of which either leaves out a tenth."""
    random = np.random.default_rng(seed)
    return [number for number in range(count) if random.random() > 0.1], [n for n in range(count) if random.random() > 0.1]


def common(source, target):
    place = {meaning: j for j, meaning in enumerate(target)}
    return {(i, place[meaning]) for i, meaning in enumerate(source) if meaning in place}


def test_a_translation_gets_the_links_that_one_matrix_gives():
    mine, theirs = translated(900)
    source, target = side(mine, 4), side(theirs, 5)
    links, translation = align_long(source, target, background())
    assert translation
    assert singles(links) == singles(in_order(block_scores(source, target, background(), IN_ORDER)))


def test_moved_blocks_are_followed():
    mine, theirs = translated(900)
    theirs = theirs[500:650] + theirs[:500] + theirs[650:]
    links, translation = align_long(side(mine, 4), side(theirs, 5), background())
    assert translation
    gold, found = common(mine, theirs), singles(links)
    assert len(gold & found) / len(gold) > 0.97
    assert len(gold & found) / len(found) > 0.97


def test_a_long_part_without_translation_stays_without():
    mine = list(range(400)) + list(range(2000, 2450)) + list(range(400, 800))
    theirs = list(range(400)) + list(range(4000, 4420)) + list(range(400, 800))
    links, translation = align_long(side(mine, 4), side(theirs, 5), background())
    gold, found = common(mine, theirs), singles(links)
    assert translation
    assert len(gold & found) / len(gold) > 0.98
    doubtful = [link for link in links if 420 <= link.source < 830 and link.score > 0.2]
    assert len(doubtful) < 7


def test_tellings_in_any_order_get_nearly_the_links_that_one_matrix_gives():
    random = np.random.default_rng(6)
    mine, theirs = random.permutation(500).tolist(), [*range(250), *range(1000, 1200)]
    source, target = side(mine, 4), side(theirs, 5)
    links, translation = align_long(source, target, background())
    assert not translation
    direct = singles(in_any_order(block_scores(source, target, background(), ANY_ORDER)))
    found = singles(links)
    assert len(direct & found) / len(direct | found) > 0.95
    assert len(common(mine, theirs) & found) / 250 > 0.95


def test_the_reader_may_say_what_the_texts_are():
    mine = list(range(300))
    links, translation = align_long(side(mine, 4), side(mine, 5), background(), translation=False)
    assert not translation
    assert len(common(mine, mine) & singles(links)) > 280


def test_other_evidence_decides_between_passages_that_mean_the_same():
    mine = [number % 100 for number in range(200)]
    source, target = side(mine, 4, noise=0.0), side(mine[::-1], 5, noise=0.0)

    def agreement(sources, targets):
        return np.where(sources + targets == 199, 0.12, -0.05).astype(np.float32)

    links, _ = align_long(source, target, background(), agreement=agreement, translation=False)
    assert {(i, 199 - i) for i in range(200)} == singles(links)


def test_the_same_text_twice_is_linked_passage_by_passage():
    text = side(range(1500), 4)
    links, translation = align_long(text, text, background())
    assert translation
    assert singles(links) == {(i, i) for i in range(1500)}


@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (0, 300), (300, 0), (1, 1200), (1200, 1), (1, 1)])
@pytest.mark.parametrize("translation", [None, True, False])
def test_a_side_of_nothing_or_of_one_passage_is_aligned(rows, columns, translation):
    links, _ = align_long(side(range(rows), 4), side(range(columns), 5), background(), translation=translation)
    assert singles(links) <= {(0, 0)}


def test_unrelated_texts_are_left_alone():
    links, translation = align_long(side(range(400), 4), side(range(4000, 4400), 5), background(), translation=True)
    assert translation
    assert len(links) < 40


def test_progress_is_told_to_the_end_and_stops_the_work():
    text = side(range(700), 4)
    told = []
    align_long(text, text, background(), progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (2100, 2100)

    def stop(done, total):
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        align_long(text, text, background(), progress=stop)


def test_memory_grows_with_the_lengths_not_with_their_product():
    def peak(count):
        text = side(range(count), 4)
        tracemalloc.start()
        align_long(text, text, background())
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(100)
    assert peak(1600) < 2.3 * peak(800)
