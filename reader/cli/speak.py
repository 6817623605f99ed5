"""The command `speak`: a text said aloud, or saved as a WAV file."""

import sys
from pathlib import Path

import click

from reader.cli.output import Bar, print_json
from reader.cli.records import Record
from reader.errors import MachineError
from reader.folders import Home
from reader.library.speaking import Speaking
from reader.library.words import Words
from reader.script.language import Language
from reader.speech.child import Made, say
from reader.speech.playing import NoDevice
from reader.speech.script import FASTEST, SLOWEST, USUAL_RATE, Manner
from reader.speech.wire import Request, Wish, parts_of

_LANGUAGE = click.Choice([language.value for language in Language])


@click.command("speak")
@click.argument("text")
@click.option("--language", type=_LANGUAGE, required=True)
@click.option("--out", type=click.Path(path_type=Path), help="Write a WAV file instead of playing.")
@click.option("--rate", type=click.IntRange(SLOWEST, FASTEST), default=USUAL_RATE, show_default=True, help="Words a minute.")
@click.option("--voice", default="", help="One of the voices that `doctor` names.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def speak(home: Home, text: str, language: str, out: Path | None, rate: int, voice: str, as_json: bool) -> None:
    """Say a text, or write it to a WAV file.

    TEXT is what is said, or - to read it from standard input. Arabic is said with the vowels its sentences give it.
    """
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    manner = Manner(Language(language), rate, voice)
    words = Words(home)
    try:
        if manner.language is Language.ARABIC and text.strip():
            _prepare(words)
        speaking = Speaking(home, words)
        pieces = speaking.text(text, manner.language, Bar("Restoring vowels"))
        made = speaking.save(pieces, manner, out) if out else say(Request(Wish.SAY, parts_of(pieces, manner)))
    except NoDevice as error:
        raise MachineError(f"{error} `--out FILE` writes a WAV file without one.") from error
    finally:
        words.close()
    if as_json:
        print_json(_record(made, out))
    elif out:
        click.echo(out)


def _prepare(words: Words) -> None:
    try:
        words.prepare(Bar("Preparing the word list"))
    except MachineError:
        # Without the list, or a place for it, Arabic is said without its vowels; that is no reason to be silent.
        return


def _record(made: Made, out: Path | None) -> Record:
    return {
        "wav": str(out) if out else None,
        "seconds": round(made.seconds, 3),
        "words": [{"start": word.span.start, "end": word.span.end, "ms": word.milliseconds} for word in made.words],
    }
