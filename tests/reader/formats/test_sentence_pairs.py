import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import InputError
from reader.formats.pairs import LinkedPair, SentencePair, legal
from reader.formats.sentence_pairs import pairs_csv, read_pairs
from tests.reader.formats.story import PAIRS, golden

PERSIAN, ARABIC = "این کتاب را خواندم.", "قرأت هذا الكتاب في البيت."


@pytest.fixture
def written(tmp_path):
    def write(content, name="pairs.tsv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def test_what_is_written_is_what_stands_in_the_golden_file():
    assert "".join(pairs_csv(PAIRS)) == golden("story.csv")


def test_a_spreadsheet_is_told_that_it_is_utf_8():
    assert "".join(pairs_csv(PAIRS)).encode("utf-8").startswith(codecs.BOM_UTF8)


def test_what_is_written_is_read_back(written):
    assert list(read_pairs(written("".join(pairs_csv(PAIRS)), "pairs.csv"))) == [pair.sentences for pair in PAIRS]


SENTENCE = st.text(
    st.sampled_from("کيیﻻﷲ\u064e\u0651\u200c\u200f\"'<>&;,،«»\n\r\t \ufeff\u0001") | st.characters(exclude_categories=["Cs"]),
    max_size=30,
)


@given(st.lists(st.tuples(SENTENCE, SENTENCE), max_size=5))
def test_any_sentences_are_read_back_from_csv(tmp_path_factory, sentences):
    pairs = [(f"{PERSIAN}{persian}س", f"{ARABIC}{arabic}س") for persian, arabic in [*sentences, ("", "")]]
    path = tmp_path_factory.mktemp("csv") / "pairs.csv"
    links = [LinkedPair(SentencePair(*pair), "خبر", "", "", 1.0, "equivalent") for pair in pairs]
    path.write_text("".join(pairs_csv(links)), encoding="utf-8", newline="")
    assert list(read_pairs(path)) == [(legal(persian), legal(arabic)) for persian, arabic in pairs]


@given(st.lists(st.tuples(SENTENCE, SENTENCE), max_size=5))
def test_any_sentences_of_one_line_are_read_from_tab_separated_ones(tmp_path_factory, sentences):
    pairs = [
        tuple(" ".join(legal(f"{known}{text}س").split()) for known, text in ((PERSIAN, persian), (ARABIC, arabic)))
        for persian, arabic in [*sentences, ("", "")]
    ]
    path = tmp_path_factory.mktemp("tsv") / "pairs.tsv"
    path.write_text("".join(f"{persian}\t{arabic}\n" for persian, arabic in pairs), encoding="utf-8", newline="")
    assert list(read_pairs(path)) == pairs


@pytest.mark.parametrize(
    "content",
    [
        f"{PERSIAN}\t{ARABIC}\n",
        f"{ARABIC}\t{PERSIAN}\r\n",
        f"\n{PERSIAN}\t{ARABIC}",
        f"fa\tar\n{PERSIAN}\t{ARABIC}\n",
        f"العربية\tفارسی\n{ARABIC}\t{PERSIAN}\n",
        f"source\ttarget\n{PERSIAN}\t{ARABIC}\n",
        f"id\tArabic\tPersian\tscore\n1\t{ARABIC}\t{PERSIAN}\t0.5\n",
    ],
)
def test_either_order_and_a_first_line_of_titles_are_understood(written, content):
    assert read_pairs(written(content)) == ((PERSIAN, ARABIC),)


def test_semicolons_of_a_spreadsheet_that_writes_decimal_commas_are_understood(written):
    assert read_pairs(written(f'persian;arabic\r\n"{PERSIAN}";{ARABIC}\r\n', "p.csv")) == ((PERSIAN, ARABIC),)


def test_a_quotation_mark_in_a_tab_separated_file_is_one(written):
    assert read_pairs(written(f'"{PERSIAN}"\t"{ARABIC}\n')) == ((f'"{PERSIAN}"', f'"{ARABIC}'),)


def test_an_empty_cell_is_a_sentence_that_nothing_stands_beside(written):
    assert read_pairs(written(f"{PERSIAN}\t{ARABIC}\nبعد رفت.\t\n"))[1] == ("بعد رفت.", "")


def test_a_column_too_short_to_show_its_language_is_in_the_other(written):
    assert read_pairs(written("باران\tقرأت هذا الكتاب في البيت\n")) == (("باران", "قرأت هذا الكتاب في البيت"),)


def test_titles_tell_what_short_columns_do_not_show(written):
    assert read_pairs(written("ar\tfa\nمطر\tباران\n")) == (("باران", "مطر"),)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (f"{PERSIAN}\t{ARABIC}\n{PERSIAN}\n", "has one column in line 2"),
        (f"{PERSIAN}\t{ARABIC}\tCC-BY\n", "has 3 columns in line 1.* name the columns"),
        (f"{PERSIAN}\t{ARABIC}\n\0\t\n", "is not a text file"),
        (f"{PERSIAN}\t{ARABIC}\n" * 3000 + "\0\t\n", "is not a text file"),
        (f"{PERSIAN}\t{PERSIAN}\n", "Both columns of .* are Persian"),
        (f"fa\tar\n{ARABIC}\t{ARABIC}\n", "Both columns of .* are Arabic"),
        (f"{PERSIAN}\tI read this book.\n", "The second column .* is neither"),
        ("باران\tمطر\n", "does not show which column is Persian"),
        (f"fa\tar\n{PERSIAN}\t\n", "The second column .* is neither"),
        (f"{PERSIAN}\t{ARABIC}\n" * 100_001, "more than 100,000 pairs"),
        (b"x" * (64 * 2**20 + 1), "is larger than 64 MB"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(written, content, why):
    with pytest.raises(InputError, match=why) as refused:
        read_pairs(written(content))
    assert "pairs.tsv" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_an_open_quotation_mark_in_csv_is_named_by_its_line(written):
    with pytest.raises(InputError, match="is damaged near line 2: a quotation mark"):
        read_pairs(written(f'fa,ar\n"{PERSIAN},{ARABIC}\n', "p.csv"))
