"""StarDict files, read back by a reader that shares nothing with the writer."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.stardict import Dictionary, order, stardict


def read_entries(index, numbers):
    """The words of an index with the numbers behind each."""
    found, place = [], 0
    while place < len(index):
        end = index.index(b"\0", place)
        after = end + 1 + 4 * numbers
        found.append((index[place:end].decode(), *struct.unpack(f">{numbers}I", index[end + 1 : after])))
        place = after
    return found


def read_back(files):
    """Articles by word and by other form, as a dictionary program finds them."""
    facts = dict(line.split("=", 1) for line in files.ifo.splitlines()[1:])
    index = read_entries(files.idx, 2)
    articles = [(word, files.articles[place : place + size].decode()) for word, place, size in index]
    forms = [(form, articles[number][0]) for form, number in read_entries(files.syn, 1)]
    return facts, articles, forms


def compared(first, second):
    """StarDict's `stardict_strcmp`, letter for letter as its C code does it."""

    def lower(byte):
        return byte + 32 if 65 <= byte <= 90 else byte

    mine, theirs = [*map(lower, first.encode()), 0], [*map(lower, second.encode()), 0]
    for one, other in zip(mine, theirs, strict=False):
        if one != other:
            return one - other
    return (first.encode() > second.encode()) - (first.encode() < second.encode())


words = st.text(st.characters(blacklist_characters="\0", blacklist_categories=["Cs"]), min_size=1, max_size=12)


@given(st.dictionaries(words, st.text(st.characters(blacklist_categories=["Cs"]))), st.lists(st.tuples(words, words)))
def test_what_is_written_is_read_back(articles, forms):
    facts, read, led = read_back(stardict(Dictionary("test", articles, forms)))
    assert dict(read) == articles
    assert set(led) == {(form, word) for form, word in forms if word in articles and form != word}
    assert (facts["wordcount"], facts["synwordcount"]) == (str(len(read)), str(len(led)))


@given(words, words)
def test_the_order_is_stardicts(first, second):
    wanted = compared(first, second)
    assert (order(first) < order(second)) == (wanted < 0)
    assert (order(first) == order(second)) == (wanted == 0)


def test_the_facts_are_those_a_reader_needs():
    files = stardict(
        Dictionary("Words (Fa-En)", {"کتاب": "<p>book</p>", "آب": "<p>water</p>"}, [("کتابها", "کتاب")], author="me")
    )
    assert files.ifo.splitlines() == [
        "StarDict's dict ifo file",
        "version=2.4.2",
        "bookname=Words (Fa-En)",
        "wordcount=2",
        "synwordcount=1",
        f"idxfilesize={len(files.idx)}",
        "author=me",
        "sametypesequence=h",
    ]


def test_a_word_the_format_has_no_room_for_is_left_out():
    files = stardict(Dictionary("x", {"ب" * 128: "long", "ب": "short"}, [("ت" * 128, "ب")]))
    assert read_back(files)[1:] == ([("ب", "short")], [])
