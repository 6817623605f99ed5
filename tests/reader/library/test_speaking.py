"""What a library says: with vowels where it knows them, as files, and in the user's own voice."""

import wave

import pytest

from reader.errors import InputError, MachineError
from reader.folders import Home
from reader.script.language import Language
from reader.speech.script import LONGEST, Manner, cut, in_order

PERSIAN, ARABIC = Language.PERSIAN, Language.ARABIC


def articles(library):
    return {article.language: article.id for story in library.articles.stories() for article in story.articles}


def said_of(pieces, text):
    return {word.span.of(text): word.said.of(piece.text) for piece in pieces for word in piece.words}


def sound(path):
    with wave.open(str(path)) as file:
        return file.readframes(file.getnframes())


@pytest.fixture
def recorded(tmp_path):
    path = tmp_path / "recorded.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(b"\1\0" * 2205)
    return path


def test_an_arabic_word_is_said_with_the_vowels_of_its_card(shared_library):
    text = "وأعلن المهمة"
    word = shared_library.speech.word(text, 6, ARABIC)
    assert word.lemma == "مهمة"
    assert said_of(word.pieces, text) == {"المهمة": in_order("المُهِمَّة")}
    assert word.recording is None


def test_a_persian_word_is_said_as_it_stands(shared_library):
    word = shared_library.speech.word("پایگاههای نظامی", 0, PERSIAN)
    assert (word.lemma, said_of(word.pieces, "پایگاههای نظامی")) == ("پایگاه", {"پایگاههای": "پایگاههای"})


def test_where_no_word_stands_nothing_is_said(shared_library):
    assert shared_library.speech.word("سلام  دنیا", 5, PERSIAN) is None
    with pytest.raises(InputError):
        shared_library.speech.word("سلام.", 4, PERSIAN)


def test_an_article_is_said_with_the_vowels_kept_for_it(library):
    article = library.articles.article(articles(library)[ARABIC])
    library.words.learn_vowels(article)
    pieces = library.speech.passages(article, article.passages)
    said = [word.said.of(piece.text) for piece in pieces for word in piece.words]
    vowelled = library.words.vocalised(article)
    assert sum(form != form.strip("\u064e") or "\u064e" in form for form in said) > len(said) / 3 if vowelled else said
    for piece in pieces:
        for word in piece.words:
            assert article.text[word.span.start : word.span.end].strip() == word.span.of(article.text)


def test_of_a_very_long_article_the_first_passages_are_said(shared_library):
    article = shared_library.articles.article(articles(shared_library)[PERSIAN])
    many = article.passages * (LONGEST // len(article.text) + 2)
    pieces = shared_library.speech.passages(article, many)
    assert LONGEST * 0.9 < sum(len(piece.text) for piece in pieces) < LONGEST * 1.1


def test_a_text_of_ones_own_is_said_with_its_vowels(shared_library):
    text = "مهمة"
    assert said_of(shared_library.speech.text(text, ARABIC), text) == {"مهمة": in_order("مُهِمَّة")}


def test_without_a_word_list_arabic_is_said_as_it_stands(tmp_path):
    from reader.library.speaking import Speaking
    from reader.library.words import Words

    home = Home(tmp_path)
    words = Words(home)
    words._places = (home.wordlist,)
    assert said_of(Speaking(home, words).text("مهمة", ARABIC), "مهمة") == {"مهمة": "مهمة"}


def test_a_sound_is_written_whole_or_not_at_all(shared_library, tmp_path):
    place = tmp_path / "a.wav"
    made = shared_library.speech.save(cut("سلام", PERSIAN), Manner(PERSIAN), place)
    assert len(sound(place)) / 2 / 22_050 == pytest.approx(made.seconds)
    before = place.read_bytes()
    with pytest.raises(InputError, match="no Persian voice"):
        shared_library.speech.save(cut("سلام", PERSIAN), Manner(PERSIAN, voice="x"), place)
    assert (place.read_bytes(), list(tmp_path.iterdir())) == (before, [place])
    with pytest.raises(InputError, match="no folder"):
        shared_library.speech.save(cut("سلام", PERSIAN), Manner(PERSIAN), tmp_path / "nowhere" / "a.wav")


def test_a_recording_is_kept_replaced_and_deleted(library, recorded, tmp_path):
    speech = library.speech
    speech.keep_recording("مهمة", ARABIC, recorded)
    place = speech.recording("مهمة", ARABIC)
    assert place.parent == library.home.recordings
    assert place.name.isascii() and place.name.startswith("ar-")
    assert place == speech.recording("مُهِمَّة", ARABIC) == speech.word("المهمة", 0, ARABIC).recording
    assert speech.recording("مهمة", PERSIAN) is None
    again = tmp_path / "again.wav"
    again.write_bytes(recorded.read_bytes() + b"\0\0")
    speech.keep_recording("مهمة", ARABIC, again)
    assert place.read_bytes() == again.read_bytes()
    speech.forget_recording("مهمة", ARABIC)
    speech.forget_recording("مهمة", ARABIC)
    assert speech.recording("مهمة", ARABIC) is None


def test_a_recording_that_cannot_be_kept_says_so(library, recorded):
    library.home.recordings.write_text("a file in the way", encoding="utf-8")
    with pytest.raises(MachineError, match="nothing was kept"):
        library.speech.keep_recording("مهمة", ARABIC, recorded)


def test_words_for_cards_have_a_file_each_and_the_users_voice_where_there_is_one(library, recorded, tmp_path):
    library.speech.keep_recording("سلام", PERSIAN, recorded)
    steps = []
    words = [("سلام", PERSIAN), ("كِتَاب", ARABIC), ("سلام", ARABIC), ("سلام", PERSIAN)]
    places = library.speech.save_words(words, tmp_path / "cards", lambda done, total: steps.append((done, total)))
    assert len(places) == 4 and places[0] == places[3]
    assert len({place.name for place in places}) == 3
    assert all(place.name.isascii() and any(sound(place)) for place in places)
    assert places[0].read_bytes() == recorded.read_bytes()
    assert steps == [(1, 2), (2, 2)]
    assert library.speech.save_words(words, tmp_path / "cards") == places
    assert library.speech.save_words([], tmp_path / "none") == []


def test_a_word_that_cannot_be_said_leaves_no_card_sound(library, tmp_path):
    with pytest.raises(InputError):
        library.speech.save_words([("سلام", PERSIAN), ("…", ARABIC)], tmp_path / "cards")
    assert not (tmp_path / "cards").exists()
