"""Reading in context: vowels are restored once for an article, kept, and decide what a click answers."""

import pytest

from reader.changes import Kind
from reader.jobs import Cancelled
from reader.library import Library
from reader.script.language import Language

NEWS = "علم الرئيس بالخبر أمس.\nهذا علم نافع للناس.\nكتب الولد رسالة طويلة.\nهذه كتب جديدة في المكتبة."
VOCALISED = {
    "علم الرئيس بالخبر أمس.": "عَلِمَ الرَّئِيسُ بِالْخَبَرِ أَمْسِ.",
    "هذا علم نافع للناس.": "هٰذَا عِلْمٌ نَافِعٌ لِلنَّاسِ.",
    "كتب الولد رسالة طويلة.": "كَتَبَ الْوَلَدُ رِسَالَةً طَوِيلَةً.",
    "هذه كتب جديدة في المكتبة.": "هٰذِهِ كُتُبٌ جَدِيدَةٌ فِي الْمَكْتَبَةِ.",
}


class Recited:
    """A diacritiser that knows four sentences by heart and remembers what it was asked."""

    name = "recited 1"

    def __init__(self):
        self.asked = []

    def vocalise(self, sentence):
        self.asked.append(sentence)
        return VOCALISED.get(sentence, sentence)


@pytest.fixture
def recited(library):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    diacritiser = Recited()
    library.words._diacritiser = diacritiser
    return diacritiser


@pytest.fixture
def news(library, tmp_path):
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return library.articles.article(library.articles.add_file(path).id)


@pytest.fixture
def forty_sentences(library, tmp_path):
    path = tmp_path / "forty.txt"
    path.write_text("\n".join(f"عاد {number} جنديا إلى البلاد أمس." for number in range(11, 51)), encoding="utf-8")
    return library.articles.article(library.articles.add_file(path).id)


def click(library, passage, word):
    return library.words.gloss_at(passage, passage.index(word), Language.ARABIC)


def passages_of(article):
    return [passage.span.of(article.text) for passage in article.passages]


def test_an_arabic_article_lacks_its_vowels_until_they_are_learnt(library, recited, news):
    assert library.words.lacks_vowels(news)
    assert library.words.learn_vowels(news).touch(Kind.WORDS)
    assert not library.words.lacks_vowels(news)


def test_what_is_kept_is_not_worked_out_again(library, recited, news):
    library.words.learn_vowels(news)
    asked = len(recited.asked)
    assert asked == len(set(recited.asked)) > 0
    assert not library.words.learn_vowels(news)
    assert len(recited.asked) == asked


def test_progress_goes_up_to_all_sentences(library, recited, forty_sentences):
    seen = []
    library.words.learn_vowels(forty_sentences, lambda done, total: seen.append((done, total)))
    assert len(seen) > 1
    assert seen == sorted(seen)
    assert seen[-1] == (40, 40) == (len(recited.asked), len(recited.asked))


def test_what_was_kept_before_it_was_stopped_stays(library, recited, forty_sentences):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        library.words.learn_vowels(forty_sentences, stop)
    first = len(recited.asked)
    assert 0 < first < 40
    library.words.learn_vowels(forty_sentences)
    assert len(recited.asked) == len(set(recited.asked)) == 40


def test_a_persian_article_needs_none(library, recited):
    article = library.articles.article(library.articles.stories()[0].articles[0].id)
    assert article.summary.language is Language.PERSIAN
    assert not library.words.lacks_vowels(article)
    assert not library.words.learn_vowels(article)
    assert recited.asked == []


def test_without_a_diacritiser_words_are_read_as_before(library, news):
    library.words._diacritiser = None
    assert not library.words.learn_vowels(news)
    assert click(library, "كتب الولد رسالة طويلة.", "كتب").glosses


@pytest.mark.parametrize(
    ("passage", "word", "pos", "english"),
    [
        ("علم الرئيس بالخبر أمس.", "علم", "VERB", "know"),
        ("هذا علم نافع للناس.", "علم", "NOUN", "science"),
        ("كتب الولد رسالة طويلة.", "كتب", "VERB", "write"),
        ("هذه كتب جديدة في المكتبة.", "كتب", "NOUN", "book"),
    ],
)
def test_a_click_reads_the_word_with_the_vowels_kept_for_its_sentence(library, recited, news, passage, word, pos, english):
    assert passage in passages_of(news)
    library.words.learn_vowels(news)
    recited.asked.clear()
    entry = click(library, passage, word).glosses[0].entry
    assert (entry.pos.value, english in ", ".join(entry.senses)) == (pos, True)
    assert recited.asked == [], "a click never waits for the model"


def test_vowels_are_still_kept_at_the_next_start(library, recited, news, home):
    passage = "علم الرئيس بالخبر أمس."
    library.words.learn_vowels(news)
    with Library.open(home.folder) as again:
        assert not again.words.lacks_vowels(news)
        assert click(again, passage, "علم").glosses[0].entry.pos.value == "VERB"


def test_losing_the_cache_loses_nothing_else(library, recited, news, home):
    library.words.learn_vowels(news)
    library.close()
    home.cache.unlink()
    with Library.open(home.folder) as again:
        assert again.words.lacks_vowels(news)
        assert click(again, "علم الرئيس بالخبر أمس.", "علم").glosses


def test_a_whole_text_is_annotated_with_the_vowels_of_its_sentences(library, recited):
    found = [annotated for annotated in library.words.annotate(NEWS, Language.ARABIC) if annotated.token.surface == "علم"]
    assert [annotated.glosses[0].entry.pos.value for annotated in found] == ["VERB", "NOUN"]


@pytest.mark.parametrize(
    ("passage", "word", "members", "language"),
    [
        ("تصمیم مهمی در این باره گرفتند", "گرفتند", ["تصمیم", "گرفتند"], Language.PERSIAN),
        ("به خانه می روم", "روم", ["می", "روم"], Language.PERSIAN),
        ("أعلن الرئيس الأمريكي عن انسحاب", "عن", ["أعلن", "عن"], Language.ARABIC),
        ("سحب القوات من الولايات المتحدة", "المتحدة", ["الولايات", "المتحدة"], Language.ARABIC),
        ("این کتاب خوب است", "کتاب", [], Language.PERSIAN),
    ],
)
def test_all_the_words_that_belong_together_are_named(shared_library, passage, word, members, language):
    annotated = shared_library.words.gloss_at(passage, passage.index(word), language)
    assert [span.of(passage) for span in annotated.members] == members
    if members:
        assert annotated.unit.start == annotated.members[0].start
        assert annotated.unit.end == annotated.members[-1].end


def test_between_words_there_is_nothing_to_click(shared_library):
    assert shared_library.words.gloss_at("این کتاب", 3, Language.PERSIAN) is None
    assert shared_library.words.gloss_at("", 0, Language.PERSIAN) is None
    assert shared_library.words.gloss_at("این", 99, Language.PERSIAN) is None


def test_reading_ahead_changes_no_answer(shared_library):
    summary = shared_library.articles.stories()[0].articles[1]
    article = shared_library.articles.article(summary.id)
    language = article.summary.language
    passage = next(each.span.of(article.text) for each in article.passages if len(each.span.of(article.text)) > 80)
    before = [shared_library.words.gloss_at(passage, offset, language) for offset in range(len(passage))]
    shared_library.words._sentence.cache_clear()
    shared_library.words.read_ahead(passage, language)
    assert [shared_library.words.gloss_at(passage, offset, language) for offset in range(len(passage))] == before
    assert shared_library.words._sentence.cache_info().misses == 1
