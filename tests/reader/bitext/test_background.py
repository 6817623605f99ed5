import numpy as np
import pytest

from reader.bitext.background import background_sentences, background_vectors
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import resources
from reader.jobs import silent
from reader.script.language import Language
from reader.text.identification import identify


@pytest.mark.parametrize("language", Language)
def test_there_are_enough_sentences_and_none_twice(language):
    sentences = background_sentences(resources(), language)
    assert len(sentences) >= 300
    assert len(set(sentences)) == len(sentences)
    assert identify(" ".join(sentences)) is language


@pytest.mark.parametrize("language", Language)
def test_the_vectors_that_travel_along_are_those_of_the_sentences(language):
    weights = find_weights()
    assert weights is not None
    engine = NumpyEngine(weights)
    kept = background_vectors(engine, language, resources())
    sentences = background_sentences(resources(), language)
    assert kept.shape == (len(sentences), engine.dimension)
    some = list(range(0, len(sentences), 50))
    made = engine.embed([sentences[index] for index in some], silent)
    assert np.min(np.sum(kept[some] * made, axis=1)) > 0.999


def test_another_engine_embeds_the_sentences_itself():
    class Other:
        name = "other"
        dimension = 4

        def embed(self, texts, progress):
            return np.ones((len(texts), 4), np.float32) / 2

    assert background_vectors(Other(), Language.PERSIAN, resources()).shape[1] == 4
