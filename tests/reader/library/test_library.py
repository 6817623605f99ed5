import pytest

from reader.bitext.links import Grade
from reader.changes import Kind
from reader.errors import InputError
from reader.folders import corpus
from reader.library import Library
from reader.script.language import Language
from reader.study.profile import Profile


def test_the_first_start_brings_one_story_with_five_articles(shared_library):
    (story,) = shared_library.articles.stories()
    assert [article.language.value for article in story.articles] == ["fa", "ar", "ar", "ar", "ar"]
    for article, path in zip(story.articles, sorted(corpus().glob("*.txt")), strict=True):
        assert shared_library.articles.article(article.id).text == path.read_bytes().decode("utf-8")
        assert article.words > 300


def test_the_second_start_brings_it_once(home):
    Library.open(home.folder).close()
    with Library.open(home.folder) as library:
        assert len(library.articles.stories()) == 1


def test_links_are_computed_once_kept_and_seen_from_both_sides(library):
    first, second = library.articles.stories()[0].articles[:2]
    assert library.links.between(first.id, second.id) is None
    assert (first.id, second.id) in library.links.missing()
    seen = []
    changes = library.links.compute(first.id, second.id, lambda done, total: seen.append((done, total)))
    assert changes.touch(Kind.LINKS)
    assert seen[-1][0] == seen[-1][1] > 0
    links = library.links.between(first.id, second.id)
    assert len(links) >= 8
    assert any(link.grade is Grade.EQUIVALENT for link in links)
    assert [link.turned() for link in links] == list(library.links.between(second.id, first.id))
    assert (first.id, second.id) not in library.links.missing()
    assert (first.id, second.id + 1) in library.links.missing()


def test_computing_again_replaces_what_was_kept(library):
    first, second = library.articles.stories()[0].articles[:2]
    library.links.compute(first.id, second.id)
    once = library.links.between(first.id, second.id)
    library.links.compute(second.id, first.id)
    again = library.links.between(first.id, second.id)
    assert {(link.source, link.target) for link in once} == {(link.source, link.target) for link in again}


def test_two_articles_of_one_language_are_not_aligned(library):
    articles = library.articles.stories()[0].articles
    with pytest.raises(InputError, match="both Arabic"):
        library.links.compute(articles[1].id, articles[2].id)


def test_a_text_of_ones_own_becomes_an_article(library, tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text("سفر به شیراز\nدیروز به شیراز رفتم. هوا خوب بود.", encoding="utf-8")
    summary = library.articles.add_file(path, story="سفر")
    assert (summary.language, summary.title, summary.words) == (Language.PERSIAN, "سفر به شیراز", 10)
    assert library.articles.stories()[-1].title == "سفر"
    again = library.articles.add_file(path, story="سفر")
    assert again.story == summary.story


def test_articles_are_found_by_number_or_title(library):
    story = library.articles.stories()[0]
    assert library.articles.named("2") == 2
    assert library.articles.named(story.articles[0].title[:10]) == 1
    assert library.articles.named(story.title) == 1
    with pytest.raises(InputError, match="No story or article is called «nothing»"):
        library.articles.named("nothing")


def test_the_profile_is_kept_and_may_be_left_empty(library):
    assert library.study.profile() is None
    library.study.set_profile(Profile(frozenset({Language.ARABIC}), frozenset({Language.PERSIAN})))
    assert library.study.profile() == Profile(frozenset({Language.ARABIC}), frozenset({Language.PERSIAN}))
    library.study.set_profile(Profile())
    assert library.study.profile() == Profile()


def test_a_file_of_sentence_pairs_becomes_two_linked_articles_and_a_text_one(library, tmp_path):
    pairs, text = tmp_path / "pairs.tsv", tmp_path / "text.txt"
    pairs.write_text("کتاب را خواندم.\tقرأت الكتاب.\nبه خانه رفتم.\tذهبت إلى البيت.\n", encoding="utf-8")
    text.write_text("این متنی کوتاه است. و این جمله‌ای دیگر است.", encoding="utf-8")
    library.add(pairs)
    library.add(text)
    linked, alone = library.articles.stories()[-2:]
    assert [article.language.value for article in linked.articles] == ["fa", "ar"]
    assert len(library.links.between(*(article.id for article in linked.articles))) == 2
    assert len(alone.articles) == 1
