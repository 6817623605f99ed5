"""`hamkhan review`."""

import json

import pytest
from click.testing import CliRunner

from reader.cli.commands import hamkhan
from reader.cli.review_session import Session
from reader.library import Library
from reader.script.language import Language
from reader.study.cards import Rating
from reader.study.terms import Marking, Place, Status, TermKey, TermKind
from reader.text.spans import Span


def run(home, *arguments):
    return CliRunner().invoke(hamkhan, ["--home", str(home.folder), "review", *arguments])


@pytest.fixture
def learning(home):
    """A library with two Persian words in learning, one of them met in a text, and an Arabic one."""
    with Library.open(home.folder) as library:
        article = library.articles.article(1)
        passage = article.passages[1]
        word = passage.span.of(article.text).split()[0]
        place = Place(article.summary.id, passage.id, Span(passage.span.start, passage.span.start + len(word)))
        markings = [
            Marking(TermKey(Language.PERSIAN, TermKind.LEMMA, "کتاب")),
            Marking(TermKey(article.summary.language, TermKind.FORM, word), word, place),
            Marking(TermKey(Language.ARABIC, TermKind.LEMMA, "مدرسة")),
        ]
        library.study.set_status(markings, Status.LEARNING_1)
    return home


@pytest.fixture
def session(learning, capsys):
    """Types what it is told, and gives back what was printed."""

    def answer(*typed, limit=None, **extra):
        keys = iter(typed)
        with Library.open(learning.folder) as library:
            library.reviewing.make_cards()
            Session(library, lambda: next(keys, "q"), **extra).run(limit)
            cards = library.reviewing.cards()
        return capsys.readouterr(), cards

    return answer


def test_the_queue_is_printed_without_asking(learning):
    answer = json.loads(run(learning, "--json").stdout)
    assert answer["counts"] == {"new": 3, "learning": 0, "due": 0}
    assert [each["direction"] for each in answer["queue"]] == ["to_meaning"] * 3
    few = json.loads(run(learning, "--json", "--language", "ar", "--limit", "5").stdout)["queue"]
    assert [each["text"] for each in few] == ["مدرسة"]


def test_limits_of_a_day_are_kept(learning):
    assert json.loads(run(learning, "--json", "--new-a-day", "1").stdout)["counts"]["new"] == 1
    answer = json.loads(run(learning, "--json", "--reviews-a-day", "50").stdout)
    assert (answer["limits"], len(answer["queue"])) == ({"new": 1, "reviews": 50}, 1)


def test_without_a_terminal_it_says_so(learning):
    refused = run(learning)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "no terminal" in refused.stderr


def test_a_card_is_asked_shown_and_answered(session):
    printed, cards = session("", "3")
    assert "کتاب" in printed.out and "book" in printed.out
    assert "1 again (1 min)" in printed.err and "3 left: 3 new" in printed.err
    assert cards[0].reviews == 1


def test_keys_before_the_answer_is_shown_only_show_it(session):
    _, cards = session("4", "4")
    assert [card.reviews for card in cards if card.reviews] == [1]


def test_answers_are_taken_back_and_asked_again(session):
    printed, cards = session("", "1", "u", "", "4")
    assert printed.out.count("book") == 2
    assert (cards[0].reviews, cards[0].lapses, cards[0].memory.step) == (1, 0, None)
    assert "Nothing has been answered" in session("u", "u")[0].err


def test_a_card_is_suspended_and_taken_up(session, learning):
    _, cards = session("s")
    assert cards[0].suspended
    assert json.loads(run(learning, "--json").stdout)["suspended"] == 1
    assert json.loads(run(learning, "--json", "--unsuspend").stdout)["suspended"] == 0


def test_an_answer_of_another_window_counts_and_the_session_goes_on(learning, capsys):
    with Library.open(learning.folder) as library, Library.open(learning.folder) as other:
        library.reviewing.make_cards()

        keys = iter(["", "3"])

        def typed():
            key = next(keys, "q")
            if key == "3":
                other.reviewing.answer(other.reviewing.cards()[0], Rating.EASY)
            return key

        Session(library, typed).run()
    printed = capsys.readouterr()
    assert "another window" in printed.err and "2 left" in printed.err


def test_a_sentence_is_shown_with_its_word_in_brackets(session):
    printed, _ = session("", "4", "")
    assert "[" in printed.out


def test_a_session_ends_after_its_limit_or_with_nothing_left(session):
    assert "Done for today" not in session("", "4", limit=1)[0].err
    assert "Done for today" in session("", "4", "", "4")[0].err


def test_text_is_put_in_visual_order_where_the_terminal_does_not(session):
    printed, _ = session(visually=True)
    assert "کتاب" not in printed.out and "\ufe8f\ufe8e\ufe98\ufb90" in printed.out


def test_statistics_are_printed_and_written(session, learning):
    session("", "4")
    told = json.loads(run(learning, "--stats", "--json").stdout)
    assert (told["answers"][-1]["amount"], len(told["due"]), told["mature"]["share"]) == (1, 30, None)
    assert "words known: 0" in run(learning, "--stats").stdout
