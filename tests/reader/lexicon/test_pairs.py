from hypothesis import given
from hypothesis import strategies as st

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.pairs import Member, Pair, PairKind, Pairs, are_alike, changes
from reader.script.language import Language
from reader.script.letters import ZWNJ

CONSONANTS = "بتثجحخدذرزسشصضطظعغفقكلمنه"
arabic_words = st.text(f"{CONSONANTS}اويىءأإآؤئة", min_size=1, max_size=10)
rooted_words = st.text(f"{CONSONANTS}اوي", min_size=2, max_size=8).filter(
    lambda word: sum(letter in CONSONANTS for letter in word) > 1
)


def in_persian_letters(word):
    return word.translate(str.maketrans("يكىة", "یکیه"))


@given(arabic_words)
def test_a_word_is_unchanged_in_its_own_spelling(word):
    assert changes(word, word) == ()


@given(arabic_words, arabic_words)
def test_something_is_told_exactly_where_the_spellings_differ(arabic, persian):
    assert bool(changes(arabic, persian)) == (arabic != persian)


@given(arabic_words, arabic_words)
def test_no_change_is_told_twice_and_each_speaks_of_the_words_letters(arabic, persian):
    told = changes(arabic, persian)
    assert len(set(told)) == len(told)
    for change in told:
        assert set(change) & set(arabic + persian), change


@given(rooted_words, st.integers(0, 9))
def test_the_half_space_changes_nothing(word, place):
    assert changes(word, word[:place] + ZWNJ + word[place:]) == ()
    assert are_alike(word, word[:place] + ZWNJ + word[place:])


@given(rooted_words)
def test_a_word_is_alike_itself_in_persian_letters_and_with_a_persian_ending(word):
    assert are_alike(word, in_persian_letters(word))
    for ending in ("ه", "ت", ""):
        assert are_alike(f"{word}ة", in_persian_letters(word) + ending)


@given(rooted_words, st.sampled_from("أإآ"))
def test_hamza_tells_no_words_apart(word, carrier):
    assert are_alike(f"{carrier}{word}ء", f"ا{in_persian_letters(word)}")


@given(st.permutations(CONSONANTS))
def test_words_of_other_consonants_are_not_alike(letters):
    first, second = "".join(letters[:4]), "".join(letters[4:8])
    assert not are_alike(first, second)


def member(language, vocalised, lemma):
    return Member(language, lemma, vocalised, PartOfSpeech.NOUN, ("x",), (), "", "")


def test_a_word_of_two_pairs_warns_first():
    eagle, punishment = member(Language.PERSIAN, "عُقاب", "عقاب"), member(Language.PERSIAN, "عِقاب", "عقاب")
    arabic_eagle = member(Language.ARABIC, "عُقَاب", "عقاب")
    arabic_punishment = member(Language.ARABIC, "عِقَاب", "عقاب")
    cognate = Pair(PairKind.COGNATE, eagle, arabic_eagle, ("eagle",))
    friend = Pair(PairKind.FALSE_FRIEND, eagle, arabic_punishment, ())
    other = Pair(PairKind.COGNATE, punishment, arabic_punishment, ("punishment",))
    pairs = Pairs([cognate, friend, other])

    def asked(language, vocalised):
        return pairs.of(Entry(language, "عقاب", PartOfSpeech.NOUN, ("x",), (), Source.OURS, vocalised))

    assert asked(Language.PERSIAN, "عُقاب") is friend
    assert asked(Language.PERSIAN, "عِقاب") is other
    assert asked(Language.ARABIC, "عُقَاب") is cognate
    assert asked(Language.ARABIC, "عَقَاب") is None
    assert pairs.of(Entry(Language.PERSIAN, "عقاب", PartOfSpeech.VERB, ("x",), (), Source.OURS)) is None
