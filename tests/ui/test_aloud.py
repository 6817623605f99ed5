"""Reading aloud, as a reader sees it: marked and followed, paused, stopped, and told where it cannot be."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton

from reader.script.direction import without_isolates
from reader.script.language import Language
from reader.speech.wire import Wish
from ui.actions import Command
from ui.dialogs.recording import RecordingDialog
from ui.reading.marks import MarkKind
from ui.saying import Saying
from ui.settings import WindowState, keep_state, read_state

from .conftest import LONG


class FakeSaying(QObject):
    """Says nothing; the test tells how far it is."""

    began = Signal()
    word_came = Signal(object)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, request, parent=None):
        super().__init__(parent)
        self.request = request
        self.done = []
        self.spans = [word.span for part in request.parts for piece in part.pieces for word in piece.words]

    def __getattr__(self, name):
        if name in ("start", "pause", "go_on", "enough", "stop"):
            return lambda: self.done.append(name)
        raise AttributeError(name)


@pytest.fixture
def sayings(window):
    """All that the window has begun to say."""
    begun = []

    def start(request, parent):
        begun.append(FakeSaying(request, parent))
        return begun[-1]

    window._aloud._start = start
    return begun


def marked(pane):
    text = pane.surface.page.article.text
    return [(mark.span.of(text), mark.kind) for mark in pane.surface._marks.get("spoken", ())]


def press(window, command):
    window._actions[command].trigger()


def told(window):
    return window._strip._text.text()


def test_reading_begins_at_the_passage_at_hand_and_goes_to_the_end(window, sayings, hand, qtbot):
    right = window._parallel.right
    hand.point_at(right, "سرباز")
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    page = right.surface.page
    here = next(passage for passage in page.passages if "سرباز" in passage.span.of(page.article.text))
    (part,) = sayings[0].request.parts
    assert (part.manner.language, part.manner.rate) == (Language.PERSIAN, 150)
    assert sayings[0].spans[0].start == here.span.start
    assert page.passages[-1].span.start <= sayings[0].spans[-1].start
    assert sayings[0].done == ["start"]


def test_the_word_that_is_said_is_marked_and_the_page_follows(window, sayings, qtbot):
    right = window._parallel.right
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    spans = sayings[0].spans
    assert spans[0] == right.surface.page.tokens[0].span
    for span in (spans[0], spans[-1]):
        sayings[0].word_came.emit(span)
        assert marked(right) == [(span.of(right.surface.page.article.text), MarkKind.SPOKEN)]
        (place, *_) = right.surface.rectangles_of(span)
        assert right.surface.viewport().rect().contains(place.center())
    sayings[0].ended.emit()
    assert marked(right) == []
    assert not window._aloud.is_speaking


def test_the_same_key_pauses_and_goes_on_and_another_stops(window, sayings, qtbot):
    assert not window._actions[Command.STOP_READING].isEnabled()
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    assert window._actions[Command.STOP_READING].isEnabled()
    press(window, Command.READ_ALOUD)
    press(window, Command.READ_ALOUD)
    sayings[0].word_came.emit(sayings[0].spans[0])
    press(window, Command.STOP_READING)
    assert sayings[0].done == ["start", "pause", "go_on", "stop"]
    assert marked(window._parallel.right) == []
    assert not window._actions[Command.STOP_READING].isEnabled()
    assert len(sayings) == 1


def test_escape_stops_reading(window, sayings, qtbot):
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    press(window, Command.CLOSE_CARD)
    assert sayings[0].done[-1] == "stop"


def test_what_was_stopped_before_it_began_stays_silent(window, sayings, qtbot):
    press(window, Command.READ_ALOUD)
    press(window, Command.STOP_READING)
    window._aloud.stop()
    qtbot.wait(50)
    assert sayings == []


def test_the_card_says_its_word_with_its_vowels(window, sayings, hand, qtbot):
    left = window._parallel.left
    hand.open_card(left, "المهمة")
    (button,) = [button for button in left.card.findChildren(QToolButton) if button.accessibleName() == "Say this word"]
    button.click()
    qtbot.waitUntil(lambda: len(sayings) == 1)
    (part,) = sayings[0].request.parts
    assert sayings[0].request.wish is Wish.SAY
    (piece,) = part.pieces
    assert "\u064f" in piece.text and len(piece.words) == 1
    sayings[0].began.emit()
    assert marked(left) == [("المهمة", MarkKind.SPOKEN)]
    sayings[0].ended.emit()
    assert marked(left) == []


def test_a_glance_has_no_button(window, hand, qtbot):
    right = window._parallel.right
    hand.point_at(right, "سرباز")
    qtbot.waitUntil(lambda: right.shows_card, timeout=LONG)
    assert not right.card._say.isVisible()


def test_the_word_under_the_pointer_is_said_by_key(window, sayings, hand, qtbot):
    hand.point_at(window._parallel.right, "سرباز")
    press(window, Command.SAY_WORD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    assert sayings[0].request.parts[0].pieces[0].text == "سرباز"


def test_where_no_word_is_meant_the_reader_is_told(window, sayings):
    window._parallel.right.surface.token_entered.emit(None)
    window._parallel.right.surface.put_cursor(None)
    press(window, Command.SAY_WORD)
    assert told(window) == "Click a word first, or go to one with the arrow keys."
    assert sayings == []


def test_a_recording_stands_for_the_voice(window, sayings, hand, qtbot, tmp_path):
    speech = window._library.speech
    (tmp_path / "a.wav").write_bytes(b"sound")
    speech.keep_recording("سرباز", Language.PERSIAN, tmp_path / "a.wav")
    hand.open_card(window._parallel.right, "سرباز")
    press(window, Command.SAY_WORD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    assert (sayings[0].request.wish, sayings[0].request.path) == (
        Wish.PLAY,
        speech.recording("سرباز", Language.PERSIAN),
    )


def test_another_article_ends_the_reading(window, sayings, qtbot):
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    right = window._parallel.right
    right.show_article(right.surface.page.article, boilerplate=False)
    sayings[0].word_came.emit(sayings[0].spans[0])
    assert sayings[0].done[-1] == "stop"
    assert marked(right) == []


def test_another_speed_is_heard_from_the_passage_on_and_remembered(window, sayings, qtbot, tmp_path):
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    page = window._parallel.right.surface.page
    sayings[0].word_came.emit(page.tokens_within(page.passages[3].span)[1].span)
    window._aloud._set_rate(240)
    qtbot.waitUntil(lambda: len(sayings) == 2)
    assert sayings[1].request.parts[0].manner.rate == 240
    assert sayings[1].spans[0].start == page.passages[3].span.start
    keep_state(tmp_path / "window.ini", window._state)
    assert read_state(tmp_path / "window.ini").speech_rate == 240


def test_a_speed_that_no_voice_has_is_put_right(tmp_path):
    state = WindowState()
    state.speech_rate, state.arabic_voice = 9000, "Arabic+f2"
    keep_state(tmp_path / "window.ini", state)
    kept = read_state(tmp_path / "window.ini")
    assert (kept.speech_rate, kept.arabic_voice) == (400, "Arabic+f2")


def test_the_menu_offers_speeds_and_the_voices_of_each_language(window, sayings, qtbot):
    menu = QMenu()
    window._aloud.fill(menu)
    speeds, persian, _arabic = [action.menu() for action in menu.actions() if action.menu()]
    assert [action.isChecked() for action in speeds.actions()] == [False, False, True, False, False]
    persian.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(persian.actions()) > 1, timeout=LONG)
    assert persian.actions()[0].text() == "Persian" and persian.actions()[0].isChecked()
    persian.actions()[1].trigger()
    assert window._state.persian_voice == "Persian+f2"
    assert window._aloud._manner(Language.PERSIAN).voice == "Persian+f2"


def test_what_goes_wrong_is_told_in_a_sentence(window, sayings, qtbot):
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    sayings[0].word_came.emit(sayings[0].spans[0])
    sayings[0].failed.emit("No sound device answers.")
    assert told(window) == "No sound device answers."
    assert marked(window._parallel.right) == [] and not window._aloud.is_speaking


def test_a_closing_window_ends_what_is_said(window, sayings, qtbot):
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: len(sayings) == 1)
    window.close()
    assert sayings[0].done[-1] == "stop"


def test_a_passage_and_a_word_are_saved_as_sound(window, sayings, hand, qtbot, tmp_path, monkeypatch):
    for name, word in (("passage.wav", None), ("word", "سرباز")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        if word:
            hand.open_card(window._parallel.right, word)
        press(window, Command.SAVE_SOUND)
        place = (tmp_path / name).with_suffix(".wav")
        qtbot.waitUntil(lambda place=place: str(place) in without_isolates(told(window)), timeout=LONG)
        assert place.read_bytes()[:4] == b"RIFF"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "a.wav"), ""))
    press(window, Command.SAVE_SOUND)
    qtbot.waitUntil(lambda: "There is no folder" in told(window), timeout=LONG)


def test_the_child_is_heard_word_by_word_and_goes_when_it_has_ended(window, qtbot):
    """The real engine, playing in the time it takes on no device."""
    window._aloud._start = lambda request, parent: Saying(request._replace(to_nobody=True), parent)
    window._state.speech_rate = 400
    right = window._parallel.right
    right.surface.move_by_passage(1)
    press(window, Command.READ_ALOUD)
    first = right.surface.page.tokens[0].surface
    qtbot.waitUntil(lambda: [word for word, _ in marked(right)] == [first], timeout=LONG)
    qtbot.waitUntil(lambda: [word for word, _ in marked(right)] != [first], timeout=LONG)
    process = window._aloud._saying._process
    press(window, Command.STOP_READING)
    assert process.state() is process.ProcessState.NotRunning


def test_without_a_device_or_a_voice_the_sentence_says_so(window, qtbot, monkeypatch, tmp_path):
    import os

    (tmp_path / "without").mkdir()
    for package, sentence in (("miniaudio", "No sound device answers"), ("pyttsx3", "No speech engine could be started")):
        hidden = tmp_path / "without" / f"{package}.py"
        hidden.write_text("raise ImportError", encoding="utf-8")
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(hidden.parent), os.environ.get("PYTHONPATH", "")]))
        press(window, Command.READ_ALOUD)
        qtbot.waitUntil(lambda sentence=sentence: sentence in told(window), timeout=LONG)
        assert not window._aloud.is_speaking


def test_a_child_that_is_killed_is_missed(window, qtbot):
    window._aloud._start = lambda request, parent: Saying(request._replace(to_nobody=True), parent)
    press(window, Command.READ_ALOUD)
    qtbot.waitUntil(lambda: bool(marked(window._parallel.right)), timeout=LONG)
    window._aloud._saying._process.kill()
    qtbot.waitUntil(lambda: "ended before everything was said" in told(window), timeout=LONG)


def test_a_word_is_recorded_played_and_deleted(window, sayings, hand, qtbot):
    hand.open_card(window._parallel.right, "سرباز")
    press(window, Command.RECORD)
    qtbot.waitUntil(lambda: window.findChild(RecordingDialog) is not None)
    dialog = window.findChild(RecordingDialog)
    assert not dialog._play_button.isEnabled()
    dialog._record_button.click()
    recording = sayings[-1]
    assert (recording.request.wish, dialog._record_button.text()) == (Wish.RECORD, "Done")
    dialog._record_button.click()
    assert recording.done == ["start", "enough"]
    recording.request.path.write_bytes(b"mine")
    recording.ended.emit()
    kept = window._library.speech.recording("سرباز", Language.PERSIAN)
    assert kept.read_bytes() == b"mine"
    dialog._play_button.click()
    assert (sayings[-1].request.wish, sayings[-1].request.path) == (Wish.PLAY, kept)
    dialog._delete_button.click()
    assert sayings[-1].done[-1] == "stop"
    assert window._library.speech.recording("سرباز", Language.PERSIAN) is None
    assert not dialog._delete_button.isEnabled()
    folder = dialog._folder
    dialog._record_button.click()
    dialog.close()
    assert sayings[-1].done[-1] == "stop" and not folder.exists()


def test_without_a_microphone_the_dialog_says_so(window, sayings, hand, qtbot):
    hand.open_card(window._parallel.right, "سرباز")
    press(window, Command.RECORD)
    qtbot.waitUntil(lambda: window.findChild(RecordingDialog) is not None)
    dialog = window.findChild(RecordingDialog)
    dialog._record_button.click()
    sayings[-1].failed.emit("No microphone answers.")
    assert dialog._sentence.text() == "No microphone answers."
    assert dialog._record_button.text() == "Record"
    dialog.close()
    QApplication.processEvents()
