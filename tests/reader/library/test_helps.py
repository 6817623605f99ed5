"""What is said of words before anybody asks: pairs, short glosses, and the proof beside a false friend."""

import unicodedata

import pytest

from reader.bitext.links import Grade, Link
from reader.bitext.values import ArticleId
from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.pairs import PairKind
from reader.library.helps import Beside, Helps
from reader.script.language import Language


@pytest.fixture
def helps(shared_library):
    return shared_library.helps


def by_word(passage, found):
    return {help.span.of(passage): help for help in found}


def test_cognates_and_false_friends_are_told_apart(helps):
    passage = "دانشگاه در جامعه به دولت و وزیر تصمیم داد."
    kinds = {word: help.kind for word, help in by_word(passage, helps.of(passage, Language.PERSIAN)).items()}
    assert kinds["جامعه"] is PairKind.FALSE_FRIEND
    assert kinds["وزیر"] is PairKind.COGNATE
    assert kinds["دانشگاه"] is None


def test_a_cognate_and_a_function_word_need_no_gloss(helps):
    passage = "وزیر از دانشگاه آمد."
    found = by_word(passage, helps.of(passage, Language.PERSIAN))
    assert found["وزیر"].gloss == ""
    assert "از" not in found
    assert found["دانشگاه"].gloss == "university"
    assert found["دانشگاه"].frequency > 3


def test_a_term_has_one_gloss_over_all_its_words(helps):
    passage = "رئیس جمهور آمد."
    found = by_word(passage, helps.of(passage, Language.PERSIAN))
    assert found["رئیس"].gloss == "president"
    assert found["رئیس"].over.of(passage) == "رئیس جمهور"
    assert "جمهور" not in found or not found["جمهور"].gloss


def test_what_a_reader_knows_is_not_glossed(shared_library):
    helps = Helps(shared_library, lambda entry: entry.lemma == "دانشگاه")
    passage = "دانشگاه و بیمارستان"
    found = by_word(passage, helps.of(passage, Language.PERSIAN))
    assert "دانشگاه" not in found
    assert found["بیمارستان"].gloss == "hospital"


def test_names_are_told_from_words(helps):
    passage = "بایدن در بغداد بود."
    assert by_word(passage, helps.of(passage, Language.PERSIAN))["بغداد"].is_name


def two_articles(library, tmp_path, persian, arabic):
    articles = []
    for name, text in (("fa", persian), ("ar", arabic)):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        language = Language.PERSIAN if name == "fa" else Language.ARABIC
        articles.append(library.articles.article(library.articles.add_file(path, language=language).id))
    here, there = articles
    link = Link((here.passages[0].id,), tuple(passage.id for passage in there.passages), 0.9, Grade.EQUIVALENT, ())
    return here, Beside(there, [link])


def kin_of(library, word, here, beside):
    passage = here.passages[0]
    text = passage.span.of(here.text)
    annotated = library.words.gloss_at(text, text.index(word), Language.PERSIAN)
    return library.helps.kin(annotated, annotated.token.span.shifted(passage.span.start), here, beside)


def test_the_other_telling_proves_a_false_friend(library, tmp_path):
    here, beside = two_articles(library, tmp_path, "این جامعه بزرگ است.", "قال الرجل. هذا المجتمع كبير.")
    kin = kin_of(library, "جامعه", here, beside)
    assert kin.pair.kind is PairKind.FALSE_FRIEND
    assert kin.pair.of(kin.language.other).lemma == "جامعة"
    assert kin.proof.word.of(kin.proof.passage) == "المجتمع"


def test_nothing_is_proved_where_the_other_telling_says_something_else(library, tmp_path):
    here, beside = two_articles(library, tmp_path, "این جامعه بزرگ است.", "هذا البيت كبير.")
    assert kin_of(library, "جامعه", here, beside).proof is None
    assert kin_of(library, "جامعه", here, None).proof is None


def test_a_cognate_needs_no_proof_and_most_words_have_no_twin(library, tmp_path):
    here, beside = two_articles(library, tmp_path, "وزیر به خانه رفت.", "ذهب الوزير إلى البيت.")
    kin = kin_of(library, "وزیر", here, beside)
    assert (kin.pair.kind, kin.proof) == (PairKind.COGNATE, None)
    assert kin_of(library, "خانه", here, beside) is None


def test_the_frequency_of_a_word_is_that_of_its_lemma(library):
    words = library.words
    entries = [words.entries(lemma, Language.PERSIAN)[0] for lemma in ("سال", "رودررو")]
    found = words.frequencies(entries, Language.PERSIAN)
    assert found[entries[0]] > 5 > found[entries[1]]
    assert all(entry.pos is not PartOfSpeech.X for entry in found)


def test_the_vowels_of_an_article_are_those_that_are_kept_and_none_it_contradicts(library):
    article = library.articles.article(ArticleId(2))
    assert library.words.vocalised(article) == {}
    library.words.learn_vowels(article)
    found = library.words.vocalised(article)
    if not found:
        pytest.skip("no diacritiser is installed")
    assert list(found) == sorted(found)
    spans = {span.of(article.text): word for span, word in found.items()}
    assert unicodedata.normalize("NFC", spans["الرئيس"]).startswith(unicodedata.normalize("NFC", "الرَّئِيس"))
    assert library.words.vocalised(library.articles.article(ArticleId(1))) == {}
