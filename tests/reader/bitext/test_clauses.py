"""Long passages taken apart: sentences of the bundled story, and whatever else a passage may hold."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bitext.clauses import LONG, clauses
from reader.bitext.word_evidence import Reading, Role, Unit
from reader.folders import corpus
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.sentences import sentences
from reader.text.tokens import TokenKind, tokens

PERSIAN, ARABIC = Language.PERSIAN, Language.ARABIC
DECISION = (
    "به گزارش الجزیره، جو بایدن، رئیس جمهور دموکرات در حالی که قرار است تا ماه سپتامبر نیروهای خود را از افغانستان خارج کند، "
    "حالا نیز تصمیم گرفته است نیروهای آمریکایی را از عراق هم خارج کند."
)
ROLE = (
    "ويوجد في الوقت الراهن 2500 جندي أمريكي في العراق تتركز مهامهم على التصدي لفلول تنظيم داعش، "
    "وسيتغير الدور الأمريكي في العراق بالكامل ليقتصر على التدريب وتقديم المشورة للجيش العراقي."
)
QUOTED = (
    "وقال بايدن للصحفيين خلال اجتماعه مع الكاظمي: ”سيكون دورنا في العراق أن نكون هناك، أن نواصل التدريب، أن نعاون، أن نساعد "
    "وأن نتعامل مع داعش بينما تنهض، لكننا لن نكون، بحلول نهاية العام، في مهمة قتالية“."
)


def cut(passage, language, *verbs):
    """The clauses as a person sees them; of words, only the verbs that are named are known."""
    units = [
        Unit((place,), Role.VERB, fold(token.surface), (Reading(fold(token.surface) + "ن"),))
        for place, token in enumerate(tokens(passage))
        if token.surface in verbs
    ]
    return [clause.span.of(passage) for clause in clauses(passage, language, units)]


def real_sentences():
    for path in sorted(corpus().glob("*.txt")):
        language = PERSIAN if path.name.startswith("000") else ARABIC
        text = path.read_text(encoding="utf-8")
        yield from ((span.of(text), language) for span in sentences(text))


def test_a_sentence_with_several_facts_is_cut_where_one_ends():
    assert cut(ROLE, ARABIC, "تتركز", "وسيتغير") == [ROLE.split(" وسيتغير")[0], "وسيتغير" + ROLE.split(" وسيتغير")[1]]


def test_a_word_that_opens_a_clause_begins_it_with_all_its_words():
    first, second, *_ = cut(DECISION, PERSIAN, "کند", "گرفته")
    assert first == "به گزارش الجزیره، جو بایدن، رئیس جمهور دموکرات"
    assert second.startswith("در حالی که قرار است تا ماه")


def test_an_announcement_is_parted_from_what_is_quoted_whichever_way_the_marks_are_drawn():
    first, second, *_ = cut(QUOTED, ARABIC, "سيكون", "نكون", "نواصل", "نتعامل", "وقال")
    assert first == "وقال بايدن للصحفيين خلال اجتماعه مع الكاظمي:"
    assert second.startswith("”سيكون دورنا")


def test_a_persian_verb_ends_its_clause_before_and():
    passage = "سربازان آمریکایی در پایان سال از عراق می‌روند و ارتش عراق امنیت مرزهای کشور را خود نگه می‌دارد"
    assert cut(passage, PERSIAN, "می‌روند", "می‌دارد") == passage.replace(" و ارتش", "|و ارتش").split("|")
    # Without a verb before it «و» joins words.
    assert len(cut(passage, PERSIAN)) == 1


def test_short_passages_stay_whole():
    passage = "او گفت که می‌آید، اما نیامد."
    assert cut(passage, PERSIAN, "گفت", "می‌آید", "نیامد") == [passage]


@pytest.mark.parametrize(
    "stretch",
    ["۲٬۵۰۰ نفر", "2.5 مليون", "10:30", "(190 ميلاً)", "«مأموریت تمام شد»", "اولین دیدار بایدن، کاظمی، ترامپ و اوباما"],
)
def test_numbers_and_short_asides_and_lists_are_never_cut(stretch):
    passage = f"به گفته وزارت دفاع آمریکا در گزارش ماه گذشته آن {stretch} در تمام مناطق شمالی و جنوبی کشور عراق"
    assert any(stretch in clause for clause in cut(passage, PERSIAN))


def test_a_light_verb_is_never_torn():
    passage = "رئیس جمهور آمریکا پس از گفتوگو با نخست وزیر عراق تصمیم، که مهم بود، گرفت و به کشور خود باز گشت"
    places = [place for place, token in enumerate(tokens(passage)) if token.surface in ("تصمیم", "گرفت")]
    whole = Unit(tuple(places), Role.VERB, "تصمیم گرفت")
    assert any("تصمیم، که مهم بود، گرفت" in clause.span.of(passage) for clause in clauses(passage, PERSIAN, [whole]))


def test_most_long_sentences_of_the_story_are_cut_and_no_clause_is_a_crumb():
    found = [clauses(sentence, language) for sentence, language in real_sentences()]
    long = [each for each in found if sum(len(clause.tokens) for clause in each) > 30]
    assert sum(len(each) > 1 for each in long) > 0.6 * len(long)
    assert all(len(clause.tokens) >= 3 for each in found if len(each) > 1 for clause in each)


_WORDS = st.sampled_from(
    'که و در حالی که گفت بود است، ؛ : « » ( ) " ” “ – ۲٫۵ 10 وقال أن الذي حيث كان سرباز عراق . \n 🙂 \u200c'.split(" ")
)
_TEXTS = st.lists(_WORDS | st.text(max_size=4), max_size=60).map(" ".join)


@given(_TEXTS, st.sampled_from(Language), st.data())
def test_clauses_tile_the_tokens_and_none_is_without_a_word(passage, language, data):
    found = tokens(passage)
    places = data.draw(st.lists(st.integers(0, max(len(found) - 1, 0)), max_size=6)) if found else []
    units = [Unit((place,), Role.VERB, fold(found[place].surface)) for place in places]
    cut_up = clauses(passage, language, units)
    assert [place for clause in cut_up for place in clause.tokens] == list(range(len(found)))
    for clause in cut_up:
        assert clause.tokens
        assert clause.span == (found[clause.tokens[0]].span.start, found[clause.tokens[-1]].span.end)
        if len(cut_up) > 1:
            assert any(found[place].kind is not TokenKind.PUNCTUATION for place in clause.tokens)
    if sum(token.kind is not TokenKind.PUNCTUATION for token in found) < LONG:
        assert len(cut_up) <= 1


@pytest.mark.parametrize("piece", ["گفت که ", "( ", '"', "، ", "و بود ", "2:3", "«", "وقال أن "])
def test_a_million_characters_are_no_matter(piece):
    passage = (piece * (1_000_000 // len(piece)))[:1_000_000]
    begun = time.perf_counter()
    assert clauses(passage, PERSIAN)
    assert time.perf_counter() - begun < 60
