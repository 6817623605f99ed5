import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lexicon.persian_endings import ENDINGS, PRONOUNS_ONLY, bases_of
from reader.script.folding import fold


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("کودکانشان", "کودک"),
        ("همسایگان", "همسایه"),
        ("دانشجویان", "دانشجو"),
        ("خانه‌ای", "خانه"),
        ("خانه‌های", "خانه"),
        ("بزرگترین", "بزرگ"),
        ("کتابهایشان", "کتاب"),
        ("سبزیجات", "سبزی"),
    ],
)
def test_what_may_remain_of_a_word(word, base):
    assert base in set(bases_of(word))


@pytest.mark.parametrize("word", ["", "م", "ها", "ای"])
def test_nothing_is_taken_off_what_would_leave_no_word(word):
    assert list(bases_of(word)) == []


@pytest.mark.parametrize(("word", "bases"), [("کتابهایشان", {"کتابهای"}), ("کتابم", {"کتاب"}), ("کتابها", set())])
def test_only_the_endings_asked_for_are_taken_off(word, bases):
    assert set(bases_of(word, PRONOUNS_ONLY)) == bases


def test_a_silent_heh_goes_before_gan_and_comes_back():
    (gan,) = [ending for ending in ENDINGS["گان"] if len(ending.meanings) == 1]
    assert gan.restores == "ه"


@given(st.text(alphabet="ابتدرسکگلمنوهی" + "\u200c", max_size=12))
def test_what_remains_is_the_beginning_of_the_word(word):
    for base in bases_of(word):
        assert len(base) >= 2
        assert fold(word).startswith(base.removesuffix("ه"))
