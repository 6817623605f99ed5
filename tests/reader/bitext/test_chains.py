"""Chains of passage pairs: where two texts run side by side."""

import numpy as np

from reader.bitext.chains import Pairs, runs_of


def pairs(*chosen):
    found = sorted(chosen)
    return Pairs(
        np.array([i for i, _, _ in found], np.int64),
        np.array([j for _, j, _ in found], np.int64),
        np.array([score for _, _, score in found], np.float32),
    )


def ends(runs):
    return [(int(r[0].sources[0]), int(r[-1].sources[-1]), int(r[0].targets[0]), int(r[-1].targets[-1])) for r in runs]


def test_a_translation_is_one_run_whatever_is_left_out():
    kept = [(i, i - (10 if i > 30 else 0), 0.4) for i in range(60) if not 20 <= i <= 30]
    assert ends(runs_of(pairs(*kept), (60, 50))) == [(0, 59, 0, 49)]


def test_what_is_left_out_may_be_longer_than_a_chain_steps_over():
    kept = [(i, i, 0.4) for i in range(20)] + [(i, i - 300, 0.4) for i in range(320, 340)]
    assert ends(runs_of(pairs(*kept), (340, 40))) == [(0, 339, 0, 39)]


def test_a_moved_block_is_a_run_of_its_own():
    kept = [(i, i + 10, 0.4) for i in range(30)] + [(i, i - 30, 0.4) for i in range(30, 40)]
    assert ends(runs_of(pairs(*kept), (40, 40))) == [(0, 29, 10, 39), (30, 39, 0, 9)]


def test_stray_pairs_part_no_run():
    kept = [(i, i, 0.4) for i in range(40) if i != 20]
    assert ends(runs_of(pairs(*kept, (20, 33, 0.45), (5, 12, 0.3)), (40, 40))) == [(0, 39, 0, 39)]


def test_a_refrain_does_not_lead_away():
    same = [(i, j, 0.4) for i in range(0, 50, 5) for j in range(0, 50, 5)]
    kept = [(i, i, 0.35) for i in range(50) if i % 5]
    assert ends(runs_of(pairs(*same, *kept), (50, 50))) == [(0, 49, 0, 49)]


def test_no_pairs_no_runs():
    assert runs_of(pairs(), (3, 3)) == []
    assert runs_of(pairs((1, 1, 0.4)), (3, 3)) == []
