"""Write the background vectors anew after its sentences changed: `python benchmarks/write_background.py`."""

from reader.bitext.background import keep_background_vectors
from reader.engines.numpy_engine import NumpyEngine
from reader.engines.weights import find_weights
from reader.folders import resources

if __name__ == "__main__":
    weights = find_weights()
    if weights is None:
        raise SystemExit("no weights are installed: python3 start.py setup")
    print(keep_background_vectors(NumpyEngine(weights), resources()))
