"""The root bridge over the bundled story: where its texts have the words of a root."""

import pytest

from reader.errors import InputError
from reader.script.language import Language


def places(library, root):
    bridge = library.roots
    family = bridge.family(root)
    return [place for number in bridge.articles() for place in bridge.places_in(family, number)]


def test_the_words_of_a_root_are_found_where_they_stand(shared_library):
    found = places(shared_library, "علن")
    assert {"أعلن", "إعلان"} <= {place.entry.lemma for place in found}
    for place in found:
        article = shared_library.articles.article(place.article)
        written = place.span.of(article.text)
        assert "ع" in written and "ن" in written
        passage = next(passage for passage in article.passages if passage.id == place.passage)
        assert passage.span.start <= place.span.start and place.span.end <= passage.span.end


def test_words_of_both_languages_are_found(shared_library):
    found = places(shared_library, "أمر")
    assert {place.entry.language for place in found} == set(Language)
    assert sum(place.entry.lemma == "مأموریت" for place in found) >= 3, "spelled with or without hamza"


def test_letters_that_follow_one_another_by_chance_are_no_place(shared_library):
    assert not any(place.entry.lemma == "أمريكي" for place in places(shared_library, "أمر"))


@pytest.mark.parametrize(
    ("written", "language", "root"),
    [
        ("ك-ت-ب", None, "كتب"),
        ("کتب", None, "كتب"),
        ("کتابدار", None, "كتب"),
        ("المكتبات", Language.ARABIC, "كتب"),
        ("دولتمردان", Language.PERSIAN, "دول"),
    ],
)
def test_a_root_is_named_by_its_letters_or_by_a_word(shared_library, written, language, root):
    assert shared_library.roots.meant_by(written, language) == root


def test_a_persian_word_without_a_root_is_refused_in_a_sentence(shared_library):
    with pytest.raises(InputError, match="در"):
        shared_library.roots.meant_by("در", Language.PERSIAN)


def test_a_click_on_a_persian_word_knows_its_root(shared_library):
    words = shared_library.words
    assert words.gloss_at("دولت عراق", 0, Language.PERSIAN).root == "دول"
    assert words.gloss_at("در عراق", 0, Language.PERSIAN).root is None
