import pytest

from reader.bitext.lexical import keys_in, links_by_words, shared_words
from reader.library.lexical_keys import LexicalKeys, skeleton
from reader.script.language import Language


@pytest.fixture(scope="module")
def keys_of(shared_library):
    return LexicalKeys(shared_library.words)


def shared(keys_of, persian, arabic):
    mine, theirs = keys_of(persian, Language.PERSIAN), keys_of(arabic, Language.ARABIC)
    return mine.keys() & theirs.keys()


@pytest.mark.parametrize(
    ("persian", "arabic"),
    [("سربازان", "الجنود"), ("حمله‌ها", "وهجوم"), ("می‌گوید", "قالت"), ("کتاب‌هایشان", "كتبهم"), ("لومبوک", "لومبوك")],
)
def test_words_that_mean_the_same_meet(keys_of, persian, arabic):
    assert shared(keys_of, persian, arabic)


@pytest.mark.parametrize(("persian", "arabic"), [("سربازان", "الكتب"), ("باران", "هجوم"), ("از", "من"), ("،", "،"), ("", "")])
def test_words_that_do_not_and_words_that_tell_nothing_do_not_meet(keys_of, persian, arabic):
    assert not shared(keys_of, persian, arabic)


def test_a_key_remembers_the_word_as_it_stands(keys_of):
    assert keys_of("سربازان رفتند", Language.PERSIAN)["ar:جندی"].written == "سربازان"


def test_vowel_marks_and_odd_characters_are_no_trouble(keys_of):
    assert keys_of("الجُنُودُ", Language.ARABIC).keys() & keys_of("الجنود", Language.ARABIC).keys()
    assert keys_of("\ud800 \0 😀 " + "ب" * 5_000, Language.ARABIC) is not None


def test_a_skeleton_too_short_tells_nothing():
    assert skeleton("او") == ""


def test_the_passages_of_two_tellings_are_linked_without_an_engine(keys_of, shared_library):
    fa = ["سربازان به پایگاه حمله کردند.", "باران شدیدی در روستا بارید.", "وزیر استعفا داد."]
    ar = ["استقال الوزير.", "هاجم الجنود القاعدة.", "هطل مطر غزير في القرية."]
    names_in = shared_library.words.names_in
    source = keys_in(fa, Language.PERSIAN, keys_of=keys_of, names_in=names_in)
    target = keys_in(ar, Language.ARABIC, keys_of=keys_of, names_in=names_in)
    links, _ = links_by_words(source, target, translation=False)
    assert [(link.source_indices, link.target_indices) for link in links] == [((0,), (1,)), ((1,), (2,)), ((2,), (0,))]
    assert "سربازان = الجنود" in shared_words(source[:1], target[1:2])
