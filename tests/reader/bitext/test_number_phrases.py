from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bitext.number_phrases import Exactness, number_at
from reader.bitext.pieces import pieces_of
from reader.script.language import Language


def read(text, language):
    pieces = pieces_of(text, language)
    found = (number_at(pieces, place, language) for place in range(len(pieces)))
    return next((number for number in found if number), None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("هفت", "7"),
        ("بیست و پنج نفر", "25"),
        ("صد هزار", "100000"),
        ("پنج میلیون", "5000000"),
        ("دو و نیم", "2.5"),
        ("دو و نیم میلیون", "2500000"),
        ("نیم میلیون", "500000"),
        ("یک میلیون و نیم", "1500000"),
        ("۲/ ۵میلیون", "2500000"),
        ("۲٫۵ میلیون", "2500000"),
        ("250،000 دلار", "250000"),
        ("۵ میلیون و ۳۰۰ هزار دلار", "5300000"),
        ("صد و بیست و سه هزار و ۴۰۰", "123400"),
        ("سه چهارم", "0.75"),
        ("۲۰۰۰ و ۳۰۰۰", "2000"),
        ("دو و سه", "2"),
        ("بیست و نه کشور", "29"),
    ],
)
def test_persian_numbers(text, value):
    assert read(text, Language.PERSIAN).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("خمسة وعشرون", "25"),
        ("بخمسة وعشرين", "25"),
        ("مئة ألف", "100000"),
        ("مائة ألف", "100000"),
        ("ثلاث مئة", "300"),
        ("وثلاثمائة وخمسين", "350"),
        ("ثلاثة عشر", "13"),
        ("مليونين", "2000000"),
        ("نصف مليون", "500000"),
        ("خمسة ملايين ونصف", "5500000"),
        ("ألف وخمسمئة", "1500"),
        ("5 ملايين و300 ألف", "5300000"),
        ("٢٬٥٠٠", "2500"),
        ("٢٫٥ مليون", "2500000"),
        ("ثلاثة أرباع", "0.75"),
    ],
)
def test_arabic_numbers(text, value):
    assert read(text, Language.ARABIC).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("یک کشور", Language.PERSIAN),
        ("نه، نرفت", Language.PERSIAN),
        ("أحد المسؤولين", Language.ARABIC),
        ("لست هنا", Language.ARABIC),
    ],
)
def test_words_that_are_seldom_numbers_are_left_alone(text, language):
    assert read(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("ده\u200cها نفر", Language.PERSIAN, 10),
        ("دهها هزار نفر", Language.PERSIAN, 10_000),
        ("عشرات الآلاف", Language.ARABIC, 10_000),
        ("ملايين", Language.ARABIC, 1_000_000),
    ],
)
def test_some_numbers_say_only_how_great_it_is(text, language, value):
    found = read(text, language)
    assert (found.value, found.exactness) == (value, Exactness.VAGUE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("بیش از ۳۰۰ هزار", Language.PERSIAN),
        ("نزدیک به ۵۰", Language.PERSIAN),
        ("أكثر من 300", Language.ARABIC),
        ("384 شخصا على الأقل", Language.ARABIC),
    ],
)
def test_bounds_and_estimates_are_marked(text, language):
    assert read(text, language).exactness is Exactness.ABOUT


@pytest.mark.parametrize(
    ("text", "language"), [("سومین", Language.PERSIAN), ("سوم", Language.PERSIAN), ("الثالثة", Language.ARABIC)]
)
def test_ordinals_are_marked(text, language):
    found = read(text, language)
    assert found.ordinal and found.value == 3


@given(st.integers(1, 10**9))
def test_digits_of_all_sets_are_one_number(number):
    arabic = str(number).translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})
    persian = str(number).translate({ord(str(digit)): chr(0x6F0 + digit) for digit in range(10)})
    assert read(persian, Language.PERSIAN).value == read(arabic, Language.ARABIC).value == number


@given(st.text("۰۱۲345و، هزارمیلیونألفعشر/.-", max_size=40), st.sampled_from(Language))
def test_pieces_stand_in_order_and_any_text_is_read(text, language):
    pieces = pieces_of(text, language)
    assert all(one.span.end <= two.span.start for one, two in pairwise(pieces))
    for place in range(len(pieces)):
        found = number_at(pieces, place, language)
        assert found is None or place < found.end <= len(pieces)
