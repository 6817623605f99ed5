"""The speaking child as its parent sees it, with the real engine: sounds written, words in time, and what goes wrong."""

import subprocess
import sys
import time
import wave

import pytest

from reader.errors import InputError, MachineError
from reader.script.language import Language
from reader.speech import Manner, cut, voices
from reader.speech.child import PROGRAM, _reports, make, say
from reader.speech.espeak import EspeakSpeaker
from reader.speech.playing import NoDevice
from reader.speech.speakers import NoVoice, said
from reader.speech.wire import ENOUGH, Part, Request, Wish, parts_of, read_report, write_request

PERSIAN, ARABIC = Manner(Language.PERSIAN), Manner(Language.ARABIC)


def test_both_languages_have_voices_the_plain_one_first():
    found = voices()
    for language, name in (("fa", "Persian"), ("ar", "Arabic")):
        mine = [voice.name for voice in found if voice.language == language]
        assert mine[0] == name
        assert f"{name}+f2" in mine


def test_words_are_said_one_after_another_each_once(tmp_path):
    text = "بایدن گفت: ۲٫۵ میلیون (۱۲۳۴) نفر می‌روند. 😀 خوب است!"
    (made,) = make(parts_of(cut(text, Language.PERSIAN), PERSIAN, tmp_path / "a.wav"))
    wanted = ["بایدن", "گفت", "۲٫۵", "میلیون", "۱۲۳۴", "نفر", "می‌روند", "خوب", "است"]
    assert [word.span.of(text) for word in made.words] == wanted
    times = [word.milliseconds for word in made.words]
    assert times == sorted(set(times))
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(made.seconds)
        assert times[-1] < made.seconds * 1000
        assert any(file.readframes(file.getnframes()))


def test_a_faster_rate_takes_less_time_and_another_voice_sounds_otherwise(tmp_path):
    pieces = cut("خرج الرئيس من البيت", Language.ARABIC)
    manners = (ARABIC, Manner(Language.ARABIC, 300), Manner(Language.ARABIC, 150, "arabic+F2"))
    parts = [Part(pieces, manner, tmp_path / f"{number}.wav") for number, manner in enumerate(manners)]
    usual, fast, other = make(parts)
    assert fast.seconds < usual.seconds * 0.7
    assert (tmp_path / "0.wav").read_bytes() != (tmp_path / "2.wav").read_bytes()
    assert len(other.words) == len(usual.words) == 4


def test_an_unknown_voice_is_named_with_those_there_are(tmp_path):
    with pytest.raises(InputError, match=r"no Persian voice Arabic: choose one of Persian, "):
        make(parts_of(cut("سلام", Language.PERSIAN), Manner(Language.PERSIAN, voice="Arabic"), tmp_path / "a.wav"))
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_ends_in_a_sentence(tmp_path):
    with pytest.raises(MachineError, match=r"could not be written \(No such file"):
        make(parts_of(cut("سلام", Language.PERSIAN), PERSIAN, tmp_path / "nowhere" / "a.wav"))


def test_playing_takes_the_time_of_the_sound_and_tells_its_words():
    begun = time.perf_counter()
    made = say(Request(Wish.SAY, parts_of(cut("سلام", Language.PERSIAN), Manner(Language.PERSIAN, 400)), to_nobody=True))
    assert [word.span for word in made.words] == [(0, 4)]
    assert time.perf_counter() - begun >= made.seconds > 0.1


def test_a_recording_is_played_and_anything_else_refused(tmp_path):
    (made,) = make(parts_of(cut("سلام", Language.PERSIAN), Manner(Language.PERSIAN, 400), tmp_path / "a.wav"))
    assert say(Request(Wish.PLAY, path=tmp_path / "a.wav", to_nobody=True)).seconds == pytest.approx(made.seconds, abs=0.1)
    (tmp_path / "b.wav").write_text("no sound", encoding="utf-8")
    with pytest.raises(InputError, match="no WAV file"):
        say(Request(Wish.PLAY, path=tmp_path / "b.wav", to_nobody=True))
    with pytest.raises(MachineError, match="could not be read"):
        say(Request(Wish.PLAY, path=tmp_path / "c.wav", to_nobody=True))


def test_a_recording_is_written_when_it_is_enough(tmp_path):
    process = subprocess.Popen([sys.executable, *PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        process.stdin.write(write_request(Request(Wish.RECORD, path=tmp_path / "a.wav", to_nobody=True)))
        process.stdin.flush()
        assert read_report(process.stdout.readline()).began
        process.stdin.write(ENOUGH)
        process.stdin.flush()
        assert read_report(process.stdout.readline()).made >= 0
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)


def test_a_child_does_not_outlive_who_asked():
    request = Request(Wish.SAY, parts_of(cut("سلام " * 200, Language.PERSIAN), PERSIAN), to_nobody=True)
    process = subprocess.Popen([sys.executable, *PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        process.stdin.write(write_request(request))
        process.stdin.flush()
        process.stdout.readline()
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_numpy_is_there_for_everyone_else():
    """Numpy is hidden from miniaudio alone."""
    said = (
        "import sys; from reader.speech.playing import quick_miniaudio; quick_miniaudio(); import numpy; print(numpy.ones(2))"
    )
    assert subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout == "[1. 1.]\n"


def test_without_a_device_the_sentence_says_so(monkeypatch):
    # Drivers are asked in the child; a machine with a device would play.
    request = Request(Wish.SAY, parts_of(cut("سلام", Language.PERSIAN), PERSIAN))
    program = ("-c", "import sys; sys.modules['miniaudio'] = None; from reader.speech.worker import main; main()")
    with pytest.raises(NoDevice, match="No sound device answers"):
        list(_reports(request, program))
    with pytest.raises(NoDevice, match="No microphone answers"):
        list(_reports(Request(Wish.RECORD, path="a.wav"), program))


def test_without_an_engine_the_sentence_says_so():
    program = ("-c", "import sys; sys.modules['pyttsx3'] = None; from reader.speech.worker import main; main()")
    with pytest.raises(NoVoice, match="No speech engine could be started"):
        list(_reports(Request(Wish.VOICES), program))


def test_a_child_that_hangs_is_ended():
    with pytest.raises(MachineError, match="does not answer"):
        list(_reports(Request(Wish.VOICES), ("-c", "import time; time.sleep(60)"), patience=0.2))


def test_a_child_that_is_killed_leaves_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.speech.child.sys.executable", sys.executable)
    assert list(_reports(Request(Wish.VOICES), ("-c", "import os; os.abort()"))) == []
    monkeypatch.setattr("reader.speech.child._reports", lambda _request: iter(()))
    with pytest.raises(MachineError, match="ended before everything was said"):
        make(parts_of(cut("سلام", Language.PERSIAN), PERSIAN, tmp_path / "a.wav"))
    with pytest.raises(MachineError, match="ended before everything was said"):
        say(Request(Wish.SAY))


class PersianAlone:
    """A speaker that was given one language."""

    frames_a_second = 22_050

    def voices(self):
        return ()


def test_a_language_without_a_voice_is_named():
    with pytest.raises(NoVoice, match="No Arabic voice is installed"):
        list(said(cut("سلام", Language.ARABIC), ARABIC, PersianAlone()))


def test_the_engine_is_one_of_our_speakers():
    assert {"voices", "speak"} <= set(vars(EspeakSpeaker))
