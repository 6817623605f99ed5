"""What may be lost: vocalised sentences and vectors, kept under the engine they come from."""

import sqlite3
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import MachineError
from reader.store.cache import VectorCache, VowelCache


@pytest.fixture
def cache(tmp_path):
    opened = VowelCache(tmp_path / "cache.db", "model 1")
    yield opened
    opened.close()


def test_what_was_kept_is_found_again(cache, tmp_path):
    cache.put({"كتب الولد": "كَتَبَ الْوَلَدُ", "وقع": "وَقَّعَ"})
    assert cache.get(["وقع", "علم", "كتب الولد"]) == {"وقع": "وَقَّعَ", "كتب الولد": "كَتَبَ الْوَلَدُ"}
    other = VowelCache(tmp_path / "cache.db", "model 1")
    assert other.get(["وقع"]) == {"وقع": "وَقَّعَ"}
    other.close()


def test_another_diacritiser_is_asked_again(cache, tmp_path):
    cache.put({"وقع": "وَقَّعَ"})
    other = VowelCache(tmp_path / "cache.db", "model 2")
    assert other.get(["وقع"]) == {}
    other.put({"وقع": "وَقَعَ"})
    assert cache.get(["وقع"]) == {"وقع": "وَقَّعَ"}
    other.close()


def test_what_is_kept_twice_is_kept_as_last_said(cache):
    cache.put({"وقع": "وَقَعَ"})
    cache.put({"وقع": "وَقَّعَ"})
    assert cache.get(["وقع"]) == {"وقع": "وَقَّعَ"}


def test_without_a_file_nothing_is_kept_and_none_is_made(cache, tmp_path):
    assert cache.get(["وقع"]) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_cache_that_comes_later_is_seen(cache, tmp_path):
    assert cache.get(["وقع"]) == {}
    other = VowelCache(tmp_path / "cache.db", "model 1")
    other.put({"وقع": "وَقَّعَ"})
    other.close()
    assert cache.get(["وقع"]) == {"وقع": "وَقَّعَ"}


@pytest.mark.parametrize(
    "damaged",
    [b"", b"no database, but a text of some length " * 20, b"SQLite format 3\0 and no more"],
    ids=["empty", "text", "head"],
)
def test_a_damaged_cache_is_as_if_nothing_had_been_kept_and_is_made_anew(tmp_path, damaged):
    path = tmp_path / "cache.db"
    path.write_bytes(damaged)
    cache = VowelCache(path, "model 1")
    assert cache.get(["وقع"]) == {}
    cache.put({"وقع": "وَقَّعَ"})
    assert cache.get(["وقع"]) == {"وقع": "وَقَّعَ"}
    cache.close()


def test_a_half_copied_cache_is_made_anew(tmp_path):
    path = tmp_path / "cache.db"
    cache = VowelCache(path, "model 1")
    cache.put({f"وقع {number}": "وَقَّعَ" * 50 for number in range(200)})
    cache.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    again = VowelCache(path, "model 1")
    again.put({"علم": "عَلِمَ"})
    assert again.get(["علم"]) == {"علم": "عَلِمَ"}
    again.close()


def test_a_database_of_something_else_holds_no_vowels(tmp_path):
    path = tmp_path / "cache.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.close()
    cache = VowelCache(path, "model 1")
    assert cache.get(["وقع"]) == {}
    cache.put({"وقع": "وَقَّعَ"})
    assert cache.get(["وقع"]) == {"وقع": "وَقَّعَ"}
    cache.close()


def test_a_place_that_cannot_be_written_is_the_machines_fault(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = VowelCache(tmp_path / "file" / "cache.db", "model 1")
    assert cache.get(["وقع"]) == {}
    with pytest.raises(MachineError, match="nothing was changed"):
        cache.put({"وقع": "وَقَّعَ"})


def test_another_thread_may_ask(cache):
    cache.put({"وقع": "وَقَّعَ"})
    heard = []
    thread = threading.Thread(target=lambda: heard.append(cache.get(["وقع"])))
    thread.start()
    thread.join()
    assert heard == [{"وقع": "وَقَّعَ"}]


@settings(max_examples=25, deadline=None)
@given(
    kept=st.dictionaries(st.text(max_size=30).filter(str.isprintable), st.text(max_size=30).filter(str.isprintable), max_size=5)
)
def test_what_was_written_is_read_back(tmp_path_factory, kept):
    cache = VowelCache(tmp_path_factory.mktemp("cache") / "cache.db", "model 1")
    cache.put(kept)
    assert cache.get([*kept, "never kept, whatever it is"]) == kept
    cache.close()


@pytest.fixture
def vectors(tmp_path):
    opened = VectorCache(tmp_path / "cache.db", "model 1", most=5)
    yield opened
    opened.close()


def test_vectors_come_back_as_they_were_to_three_figures(vectors):
    given = np.linspace(-1, 1, 384, dtype=np.float32)
    vectors.put({"وقع": given})
    assert vectors.get(["وقع", "علم"]).keys() == {"وقع"}
    assert vectors.get(["وقع"])["وقع"] == pytest.approx(given, abs=5e-4)


def test_more_may_be_asked_for_than_one_question_holds(vectors, tmp_path):
    assert vectors.get(map(str, range(2000))) == {}
    roomy = VectorCache(tmp_path / "cache.db", "model 1")
    roomy.put({str(number): np.array([number], np.float32) for number in range(1200)})
    assert {text: int(vector[0]) for text, vector in roomy.get(map(str, range(2000))).items()} == {
        str(number): number for number in range(1200)
    }
    roomy.close()


def test_the_oldest_vectors_go_first(vectors):
    for number in range(8):
        vectors.put({str(number): np.ones(3, np.float32)})
    assert set(vectors.get(map(str, range(8)))) == {"3", "4", "5", "6", "7"}


def test_vowels_and_vectors_share_a_file(cache, vectors):
    vectors.put({"وقع": np.ones(3, np.float32)})
    cache.put({"وقع": "وَقَّعَ"})
    assert cache.get(["وقع"]) == {"وقع": "وَقَّعَ"}
    assert vectors.get(["وقع"])["وقع"].tolist() == [1, 1, 1]


def test_a_cache_of_vowels_alone_takes_vectors_too(tmp_path, vectors):
    connection = sqlite3.connect(tmp_path / "cache.db")
    connection.execute("CREATE TABLE vocalised (key TEXT PRIMARY KEY, text TEXT)")
    connection.close()
    assert vectors.get(["وقع"]) == {}
    vectors.put({"وقع": np.ones(3, np.float32)})
    assert vectors.get(["وقع"])["وقع"].tolist() == [1, 1, 1]
