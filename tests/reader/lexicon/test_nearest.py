"""What an unknown word may be meant for, on the compiled list."""

import pytest

from reader.lexicon.glosses import Via
from reader.script.language import Language


@pytest.mark.parametrize(
    ("written", "language", "meant"),
    [
        ("کتابخانح", Language.PERSIAN, "کتابخانه"),
        ("پایگها", Language.PERSIAN, "پایگاه"),
        ("ةموكح", Language.ARABIC, "حكومة"),
    ],
)
def test_a_misspelt_or_reversed_word_is_told_what_it_may_be_meant_for(shared_library, written, language, meant):
    annotated = shared_library.words.gloss_at(written, 0, language)
    assert annotated.glosses[0].via is Via.GUESS
    assert meant in [entry.lemma.replace("\u200c", "") for entry in annotated.nearest]


def test_a_known_word_is_told_nothing_of_the_kind(shared_library):
    assert shared_library.words.gloss_at("کتاب", 0, Language.PERSIAN).nearest == ()
