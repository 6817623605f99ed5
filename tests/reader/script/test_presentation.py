from reader.script.presentation import columns, visual


def test_brackets_are_mirrored_only_where_the_text_runs_right_to_left():
    assert visual("گفت (بله) ok (no)", right_to_left=True).startswith("ok (no) (")
    assert visual("ok (no)", right_to_left=False) == "ok (no)"


def test_nested_brackets_keep_their_pairs():
    ordered = visual("«گفت» (a [b] c)", right_to_left=True)
    assert ordered.startswith("(a [b] c) «")


def test_vowel_marks_survive_joining():
    assert "\u064e" in visual("كَتب", right_to_left=True)


def test_marks_and_joiners_take_no_column():
    assert columns("كَتَبَ") == columns("كتب") == 3
