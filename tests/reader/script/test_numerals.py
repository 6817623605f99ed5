from reader.script.numerals import numbers


def values(text):
    return [str(number) for number in numbers(text)]


def test_all_digit_sets_and_scale_words_come_to_one_value():
    assert values("۵۰۰ هزار") == values("500 ألف") == values("٥٠٠٬٠٠٠") == values("500,000") == ["500000"]


def test_the_torn_persian_decimal_of_the_story_is_two_and_a_half_million():
    assert values("رقم ۲/ ۵میلیون دلار") == ["2500000"]


def test_a_date_is_three_numbers():
    assert values("26/7/2021") == ["26", "7", "2021"]


def test_spans_point_at_the_number_with_its_scale_word():
    text = "نحو 500 ألف لقاح"
    (number,) = numbers(text)
    assert text[number.start : number.end] == "500 ألف"
