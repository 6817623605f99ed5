"""The diacritiser: dengjen-tashkeel, a small neural model that comes with its weights and runs on onnxruntime.

It stands behind the `Diacritiser` port of `reader.lexicon.context`. Loading takes 0.4 s and a sentence some 10 ms, so it is
asked once for a text, never for a click.
"""

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from reader.lexicon.context import Diacritiser

_PACKAGE = "dengjen-tashkeel-py"
_LONGEST = 1_500
"""Code points; the model takes 0.13 s for 1,000 and, growing with the square, 19 s for 9,000."""


class Tashkeel:
    """Vocalises Arabic sentences."""

    def __init__(self, vocalise: Callable[[str], str], name: str) -> None:
        self._vocalise = vocalise
        self._name = name

    @property
    def name(self) -> str:
        """The package and its version."""
        return self._name

    def vocalise(self, sentence: str) -> str:
        """The sentence with its vowel marks; as it stands where the model cannot read it."""
        if len(sentence) > _LONGEST:
            return sentence
        try:
            return self._vocalise(sentence)
        except (ValueError, RuntimeError):
            # The model refuses some strings (too many marks on a letter): such a sentence keeps the vowels it has.
            return sentence


def find_diacritiser() -> Diacritiser | None:
    """The installed diacritiser, or None."""
    name = diacritiser_name()
    if name is None:
        return None
    try:
        from dengjen_tashkeel_py import tashkeel
    except (ImportError, RuntimeError):
        # It raises RuntimeError where onnxruntime's library does not load.
        return None
    return Tashkeel(tashkeel, name)


def diacritiser_name() -> str | None:
    """The diacritiser that is installed, asked without loading it."""
    try:
        return f"{_PACKAGE} {version(_PACKAGE)}"
    except PackageNotFoundError:
        return None
