"""Clicks on verbs whose meaning stands in two halves: «تصمیم … گرفتند», «أعلن … عن»."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.lexicon.constructions import ConstructionKind, Constructions, ListedConstruction
from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.source import EntryId, Listed, ListedForm
from reader.script.folding import fold
from reader.script.language import Language
from reader.text.tokens import tokens


def shown(library, passage, word, language=Language.PERSIAN):
    """What a click on the last such word shows above the word's own reading, and which words light up with it."""
    annotated = library.words.gloss_at(passage, passage.rindex(word), language)
    lemma = annotated.term.entry.lemma if annotated.term else None
    return lemma, " ".join(span.of(passage) for span in annotated.members)


@pytest.mark.parametrize(
    ("passage", "verb", "lemma", "lit"),
    [
        ("تصمیم مهمی در این باره گرفتند", "گرفتند", "تصمیم گرفتن", "تصمیم گرفتند"),
        ("او تصمیم خود را گرفته است.", "گرفته", "تصمیم گرفتن", "تصمیم گرفته است"),
        ("او تصمیم خود را گرفته است.", "است", "تصمیم گرفتن", "تصمیم گرفته است"),
        ("ما تصمیم گرفته بودیم.", "بودیم", "تصمیم گرفتن", "تصمیم گرفته بودیم"),
        ("آنها تصمیم نگرفته‌اند.", "نگرفته‌اند", "تصمیم گرفتن", "تصمیم نگرفته‌اند"),
        ("باید تصمیم بگیریم.", "بگیریم", "تصمیم گرفتن", "تصمیم بگیریم"),
        ("تصمیم بگیر!", "بگیر", "تصمیم گرفتن", "تصمیم بگیر"),
        ("تصمیمشان را گرفتند.", "گرفتند", "تصمیم گرفتن", "تصمیمشان گرفتند"),
        ("تصمیمات مهمی گرفتند.", "گرفتند", "تصمیم گرفتن", "تصمیمات گرفتند"),
        ("من هر روز با او صحبت می‌کنم.", "می‌کنم", "صحبت کردن", "صحبت می‌کنم"),
        ("می‌خواهم با شما صحبت کنم.", "کنم", "صحبت کردن", "صحبت کنم"),
        ("صحبت‌هایی با او کردم.", "کردم", "صحبت کردن", "صحبت‌هایی کردم"),
        ("آنها مذاکره می‌کردند.", "می‌کردند", "مذاکره کردن", "مذاکره می‌کردند"),
        ("در جلسه شرکت نکرده بودند.", "بودند", "شرکت کردن", "شرکت نکرده بودند"),
        ("به این کار ادامه نمی‌دهند.", "نمی‌دهند", "ادامه دادن", "ادامه نمی‌دهند"),
        ("به این کار ادامه می دهد.", "می", "ادامه دادن", "ادامه می دهد"),
        ("او کمک زیادی به ما کرد.", "کرد", "کمک کردن", "کمک کرد"),
        ("به ما کمک بزرگی کردی.", "کردی", "کمک کردن", "کمک کردی"),
        ("كمك بزرگي به ما كرد.", "كرد", "کمک کردن", "كمك كرد"),
        ("دست از کار برداشت.", "برداشت", "دست برداشتن", "دست برداشت"),
        ("نگاهی به کتاب انداخت.", "انداخت", "نگاه انداختن", "نگاهی انداخت"),
        ("نیروها شهر را به دست آوردند.", "آوردند", "به دست آوردن", "به دست آوردند"),
        ("این طرح مورد بررسی قرار گرفت.", "گرفت", "مورد بررسی قرار گرفتن", "مورد بررسی قرار گرفت"),
    ],
)
def test_a_click_on_any_part_of_a_light_verb_shows_the_whole(shared_library, passage, verb, lemma, lit):
    assert shown(shared_library, passage, verb) == (lemma, lit)
    assert shown(shared_library, passage, lit.split(" ")[0]) == (lemma, lit)


@pytest.mark.parametrize(
    ("passage", "verb", "lemma"),
    [
        ("این قرارداد دیروز امضا شد.", "شد", "امضا کردن"),
        ("این موضوع بررسی می‌شود.", "می‌شود", "بررسی کردن"),
        ("لایحه تصویب شده است.", "شده", "تصویب کردن"),
        ("به شهر حمله شد.", "شد", "حمله کردن"),
    ],
)
def test_a_passive_with_shodan_is_led_to_its_active_and_says_so(shared_library, passage, verb, lemma):
    term = shared_library.words.gloss_at(passage, passage.index(verb), Language.PERSIAN).term
    assert term.entry.lemma == lemma
    assert "passive" in term.reason


@pytest.mark.parametrize(
    ("passage", "verb", "person"),
    [
        ("دیروز با دوستم حرف زدم.", "زدم", "1st person singular, past"),
        ("به ما کمک بزرگی کردی.", "کردی", "2nd person singular, past"),
        ("از کشور خود دفاع می‌کنیم.", "می‌کنیم", "1st person plural, present"),
        ("آنها تصمیم نگرفته‌اند.", "نگرفته‌اند", "3rd person plural, perfect, negative"),
    ],
)
def test_tense_and_person_are_told(shared_library, passage, verb, person):
    term = shared_library.words.gloss_at(passage, passage.index(verb), Language.PERSIAN).term
    assert term.reason.endswith(person)


@pytest.mark.parametrize("passage", ["دولت در سیاست خود تجدیدنظر کرد.", "دولت در سیاست خود تجدید نظر کرد."])
def test_a_complement_may_be_written_in_two(shared_library, passage):
    lemma, lit = shown(shared_library, passage, "کرد")
    assert lemma == "تجدیدنظر کردن"
    assert fold(lit).replace(" ", "") == fold("تجدیدنظرکرد")


@pytest.mark.parametrize(
    ("passage", "complement", "verb"),
    [
        ("تصمیم او این بود که کتاب را از دوستش گرفت.", "تصمیم", "گرفت"),
        ("کتابی که درباره تصمیم بود گرفت.", "تصمیم", "گرفت"),
        ("پس از تصمیم، کتاب را گرفت.", "تصمیم", "گرفت"),
        ("تصمیم او درست بود. کتاب را گرفت.", "تصمیم", "گرفت"),
        ("تصمیم او را شنید و کتاب را گرفت.", "تصمیم", "گرفت"),
        ("پاسخ او را خواند و نامه را داد.", "پاسخ", "داد"),
        ("پاسخ را خواند اما نامه را به دوستش داد.", "پاسخ", "داد"),
    ],
)
def test_a_complement_does_not_reach_for_another_verb(shared_library, passage, complement, verb):
    light = f"{complement} "
    for word in (complement, verb):
        annotated = shared_library.words.gloss_at(passage, passage.rindex(word), Language.PERSIAN)
        assert annotated.term is None or not annotated.term.entry.lemma.startswith(light)


@pytest.mark.parametrize(
    ("passage", "verb", "lemma"),
    [
        ("به کمک دوستش کتاب را ترجمه کرد.", "کرد", "ترجمه کردن"),
        ("از کمک دوستش در کار استفاده کرد.", "کرد", "استفاده کردن"),
        ("درباره تصمیم دولت حرف زد.", "زد", "حرف زدن"),
    ],
)
def test_the_verb_goes_with_its_own_complement_and_leaves_the_other(shared_library, passage, verb, lemma):
    assert shown(shared_library, passage, verb)[0] == lemma


def test_the_words_between_stay_words_of_their_own(shared_library):
    passage = "تصمیم مهمی در این باره گرفتند"
    between = shared_library.words.gloss_at(passage, passage.index("مهمی"), Language.PERSIAN)
    assert between.term is None
    assert between.glosses[0].entry.lemma == "مهم"


def test_a_light_verb_never_hides_what_its_verb_means_alone(shared_library):
    passage = "او کمک زیادی به ما کرد."
    annotated = shared_library.words.gloss_at(passage, passage.index("کرد"), Language.PERSIAN)
    assert annotated.glosses[0].entry.lemma == "کردن"
    assert annotated.unit.of(passage) == "کمک زیادی به ما کرد"


@pytest.mark.parametrize(
    ("passage", "verb", "lemma", "lit"),
    [
        ("أعلن الرئيس الأمريكي عن انسحاب القوات", "أعلن", "أعلن عن", "أعلن عن"),
        ("رغب الطالب عن السفر", "عن", "رغب عن", "رغب عن"),
        ("رغب في السفر", "رغب", "رغب في", "رغب في"),
        ("حصل الطالب على جائزة", "حصل", "حصل على", "حصل على"),
        ("حصل عليها الطالب", "عليها", "حصل على", "حصل عليها"),
        ("أدى الهجوم إلى مقتل جنديين", "إلى", "أدى إلى", "أدى إلى"),
        ("قام بزيارة رسمية", "قام", "قام ب", "قام بزيارة"),
        ("قام الوزير بزيارة رسمية", "بزيارة", "قام ب", "قام بزيارة"),
        ("اعترفت الحكومة بالخطأ", "اعترفت", "اعترف ب", "اعترفت بالخطأ"),
        ("رحب الرئيس بالقرار", "بالقرار", "رحب ب", "رحب بالقرار"),
    ],
)
def test_an_arabic_verb_finds_its_preposition_near_and_far(shared_library, passage, verb, lemma, lit):
    assert shown(shared_library, passage, verb, Language.ARABIC) == (lemma, lit)


@pytest.mark.parametrize(
    ("passage", "verb"),
    [
        ("أعلن الرئيس، عن طريق التلفزيون", "أعلن"),  # a comma lies between
        ("حصل الطالب", "حصل"),
        ("قام الرجل من مكانه ثم جلس هناك بهدوء", "قام"),  # too far for an attached ب
        ("رحب الرئيس برلمان", "رحب"),  # this ب is the noun's own
    ],
)
def test_an_arabic_verb_takes_no_preposition_that_is_not_its_own(shared_library, passage, verb):
    annotated = shared_library.words.gloss_at(passage, passage.index(verb), Language.ARABIC)
    assert annotated.term is None


# Without the compiled list: a source that knows one light verb.


class OneLightVerb:
    """تصمیم گرفتن and the one form گرفت."""

    def __init__(self):
        entry = Entry(Language.PERSIAN, "گرفتن", PartOfSpeech.VERB, ("take",), (), Source.OURS)
        whole = Entry(Language.PERSIAN, "تصمیم گرفتن", PartOfSpeech.VERB, ("decide",), (), Source.OURS)
        verb = Listed(EntryId(0), entry, 5.0)
        self._form = ListedForm("گرفت", None, "3rd person singular, past", verb, (), (), (0, 4), False)
        listed = Listed(EntryId(1), whole, 0.0)
        self._listed = ListedConstruction(ConstructionKind.LIGHT_VERB, fold("تصمیم"), fold("گرفتن"), listed)

    def constructions(self):
        return [self._listed]

    def forms(self, folded, _language):
        return {"گرفت": [self._form]} if "گرفت" in set(folded) else {}


WORDS = "تصمیم گرفت را به در که و او مهمی ، . « » ۲۰ BBC هم خواهد می".split()


@given(st.lists(st.sampled_from(WORDS), max_size=16))
@example("تصمیم مهمی را گرفت ، تصمیم هم گرفت".split())
@example("تصمیم خواهد گرفت".split())
def test_no_sentence_breaks_it_and_no_verb_is_used_twice(words):
    sentence = tokens(" ".join(words))
    found = Constructions(OneLightVerb()).find(sentence, Language.PERSIAN, lambda _index: ())
    verbs = [each.members[-1] for each in found]
    assert len(verbs) == len(set(verbs))
    for each in found:
        assert list(each.members) == sorted(set(each.members))
        surfaces = [sentence[place].surface for place in each.members]
        # The future's auxiliary is part of the verb's form.
        assert [surface for surface in surfaces if surface != "خواهد"] == ["تصمیم", "گرفت"]


def test_the_nearest_complement_is_the_verbs():
    sentence = tokens("تصمیم گرفت و تصمیم گرفت")
    found = Constructions(OneLightVerb()).find(sentence, Language.PERSIAN, lambda _index: ())
    assert [each.members for each in found] == [(0, 1), (3, 4)]


def test_a_complement_far_away_is_not_the_verbs():
    passage = "تصمیم مهمی در " + "خانه و شهر و کوه و دشت و " * 3 + "دریا گرفت"
    assert Constructions(OneLightVerb()).find(tokens(passage), Language.PERSIAN, lambda _index: ()) == []
