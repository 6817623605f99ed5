"""What a child is told and tells comes out as it went in."""

from pathlib import Path

from reader.script.language import Language
from reader.speech.script import Manner, cut
from reader.speech.wire import (
    Fault,
    Part,
    Report,
    Request,
    TimedWord,
    Voice,
    Wish,
    read_report,
    read_request,
    write_report,
    write_request,
)
from reader.text.spans import Span


def test_a_request_is_read_as_it_was_written():
    pieces = cut("سلام.\nدنیا", Language.PERSIAN)
    part = Part(pieces, Manner(Language.PERSIAN, 200, "Persian+f2"), Path("a.wav"))
    for request in (
        Request(Wish.VOICES),
        Request(Wish.MAKE, (part, part._replace(out=None))),
        Request(Wish.PLAY, path=Path("b.wav"), to_nobody=True),
    ):
        line = write_request(request)
        assert line.count(b"\n") == 1
        assert read_request(line) == request


def test_a_report_is_read_as_it_was_written():
    for report in (
        Report(),
        Report(voices=(Voice("Persian", "fa"),)),
        Report(words=(TimedWord(Span(0, 4), 12),)),
        Report(word=Span(3, 5)),
        Report(made=0.0),
        Report(made=2.5, ended=True),
        Report(began=True),
        Report(failed="نه", fault=Fault.DEVICE),
    ):
        assert read_report(write_report(report)) == report


def test_noise_on_the_line_is_no_report():
    assert read_report(b"ALSA lib confmisc.c:855\n") is None
    assert read_report(b"12\n") is None
