"""Nothing is embedded twice."""

import os
import sqlite3

import numpy as np
import pytest

from reader.jobs import Cancelled, silent
from reader.library.vectors import RememberingEmbedder
from reader.store.cache import VectorCache
from tests.reader.bitext.notation import Meanings


class Counting(Meanings):
    """Tells what it was asked to embed."""

    def __init__(self):
        super().__init__(closeness=1.0)
        self.asked = []

    def embed(self, texts, progress):
        self.asked += texts
        return super().embed(texts, progress)


@pytest.fixture
def remembering(tmp_path):
    """A new program each time, with the same cache."""
    caches = []

    def make():
        caches.append(VectorCache(tmp_path / "cache.db", "meanings"))
        engine = Counting()
        return RememberingEmbedder(engine, caches[-1]), engine

    yield make
    for cache in caches:
        cache.close()


def sentences(count):
    return [f"meaning{number} of a sentence" for number in range(count)]


def test_a_second_run_embeds_nothing_and_gives_the_same_vectors(remembering):
    first, _ = remembering()
    second, engine = remembering()
    before = first.embed(sentences(150), silent)
    assert np.array_equal(second.embed(sentences(150), silent), before)
    assert engine.asked == []


def test_the_vectors_are_those_of_the_engine_in_order(remembering):
    embedder, _ = remembering()
    texts = ["c long sentence indeed", "a", "bb"]
    given, wanted = embedder.embed(texts, silent), Meanings(closeness=1.0).embed(texts, silent)
    assert (given * wanted).sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    assert np.linalg.norm(given, axis=1) == pytest.approx([1, 1, 1], abs=1e-6)


def test_a_text_that_stands_twice_is_embedded_once(remembering):
    embedder, engine = remembering()
    vectors = embedder.embed(["a", "b", "a", "a"], silent)
    assert sorted(engine.asked) == ["a", "b"]
    assert np.array_equal(vectors[0], vectors[2])


def test_stopped_work_goes_on_where_it_stopped(remembering):
    def stop(done, _total):
        if done >= 100:
            raise Cancelled

    first, _ = remembering()
    with pytest.raises(Cancelled):
        first.embed(sentences(200), stop)
    second, engine = remembering()
    told = []
    second.embed(sentences(200), lambda done, total: told.append((done, total)))
    assert len(engine.asked) == 136
    assert (told[0], told[-1]) == ((64, 200), (200, 200))


def test_another_engine_is_asked_again(remembering, tmp_path):
    remembering()[0].embed(["a"], silent)
    other, engine = VectorCache(tmp_path / "cache.db", "another"), Counting()
    RememberingEmbedder(engine, other).embed(["a"], silent)
    other.close()
    assert engine.asked == ["a"]


def test_a_vector_of_another_length_is_not_believed(remembering, tmp_path):
    cache = VectorCache(tmp_path / "cache.db", "meanings")
    cache.put({"a": np.ones(7, np.float32), "b": np.full(Meanings.dimension, np.nan, np.float32)})
    cache.close()
    embedder, engine = remembering()
    assert np.isfinite(embedder.embed(["a", "b"], silent)).all()
    assert sorted(engine.asked) == ["a", "b"]


@pytest.mark.skipif(os.name == "nt" or getattr(os, "geteuid", lambda: 0)() == 0, reason="this user may write anywhere")
def test_in_a_read_only_home_nothing_is_written_and_nothing_fails(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o500)
    cache = VectorCache(home / "cache.db", "meanings")
    assert len(RememberingEmbedder(Counting(), cache).embed(sentences(130), silent)) == 130
    assert list(home.iterdir()) == []
    home.chmod(0o700)


def test_where_the_home_is_no_folder_nothing_is_kept_and_nothing_fails(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = VectorCache(tmp_path / "file" / "cache.db", "meanings")
    assert len(RememberingEmbedder(Counting(), cache).embed(sentences(130), silent)) == 130
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_cache_damaged_in_the_middle_costs_time_only(remembering, tmp_path):
    path = tmp_path / "cache.db"
    first = remembering()[0].embed(sentences(200), silent)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\x07" * (len(whole) - 8192))
    assert np.array_equal(remembering()[0].embed(sentences(200), silent), first)
    _, engine = later = remembering()
    assert np.array_equal(later[0].embed(sentences(200), silent), first)
    assert engine.asked == []


def test_an_empty_text_has_no_vectors(remembering):
    assert remembering()[0].embed([], silent).shape == (0, Meanings.dimension)
