"""The command `anki`: what Anki exported taken back, and words sent to an Anki that runs; `export anki` is made here too."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from reader.bitext.values import ArticleId, StoryId
from reader.cli.output import Bar, print_json, say
from reader.errors import InputError
from reader.folders import Home
from reader.library import Library
from reader.script.language import Language
from reader.study.anki import ALWAYS, CHOICES, DECK, USUAL, AnkiChoice, NoteField, TextKind
from reader.study.terms import LEARNING, Status, TermFilter

_FILE = click.Path(path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_LANGUAGE = click.Choice([language.value for language in Language])
_STATUS = click.Choice([*(status.value for status in Status), "learning", "all"])
FOR = click.Choice(["anki", "quizlet", "links"])


@dataclass(frozen=True, slots=True)
class Asked:
    """The options that choose words, as they were given."""

    statuses: tuple[str, ...] = ()
    tag: str = ""
    language: str | None = None
    deck: str = ""
    field_names: str = ""
    glossary: str | None = None
    """An empty name is one that no glossary has."""

    @property
    def is_any(self) -> bool:
        """Whether one of them was given."""
        return any(getattr(self, each.name) != each.default for each in fields(self))


_STATUS_HELP = "Of words, again for more; by default 1 to 4, of a glossary any."


def _not_empty(context: click.Context, option: click.Parameter, given: str) -> str:
    """Refuse what was given as nothing; an option that was not given is empty too."""
    if not given and context.get_parameter_source(option.name or "") is ParameterSource.COMMANDLINE:
        raise click.BadParameter("give it something, or leave it out", param=option)
    return given


_OPTIONS = (
    click.option("--status", "statuses", type=_STATUS, multiple=True, help=_STATUS_HELP),
    click.option("--glossary", help="Words in it."),
    click.option("--tag", default="", callback=_not_empty, help="Of words."),
    click.option("--language", type=_LANGUAGE, help="Of words."),
    click.option("--deck", default="", callback=_not_empty, help=f"Of Anki; otherwise {DECK}."),
    click.option(
        "--fields", "field_names", default="", callback=_not_empty, help="Of notes, with commas; the rest stays empty."
    ),
)


def word_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that choose words and how they are written, as one: `asked`."""

    @wraps(command)
    def asking(*arguments: Any, **others: Any) -> Any:
        asked = Asked(**{each.name: others.pop(each.name) for each in fields(Asked)})
        return command(*arguments, asked=asked, **others)

    for option in reversed(_OPTIONS):
        asking = option(asking)
    return asking


@click.group("anki")
def anki() -> None:
    """Words there and back: see also `export anki OUT.apkg`."""


@anki.command("import")
@click.argument("file", type=_FILE)
@_JSON
@click.pass_obj
def read_back(home: Home, file: Path, as_json: bool) -> None:
    """Take statuses and answers back from what Anki exported (.apkg or .colpkg, with scheduling)."""
    with Library.open(home.folder) as library:
        taken = library.anki.read_back(file)
    if as_json:
        counts = {"notes": taken.notes, "statuses": taken.statuses, "answers": taken.answers, "foreign": taken.foreign}
        print_json(counts)
        return
    click.echo(f"{taken.notes} words found: {taken.statuses} statuses changed, {taken.answers} answers taken.")
    if taken.foreign:
        click.echo(f"{taken.foreign} other notes are not Hamkhan's and were left alone.")


@anki.command("push")
@click.option("--story", default="", help="Words first marked in it, by its number or the start of its title.")
@click.option("--article", default="", help="Words first marked in it, by its number or title.")
@word_options
@click.option("--url", default="", help="Where AnkiConnect listens, if not at http://127.0.0.1:8765.")
@_JSON
@click.pass_obj
def push(home: Home, story: str, article: str, url: str, as_json: bool, asked: Asked) -> None:
    """Send words to the Anki that runs on this machine, through its add-on AnkiConnect; notes there are updated."""
    with Library.open(home.folder) as library:
        choice = chosen(library, asked, story, article)
        prepare(library)
        pushed = library.anki.push(choice, url=url, progress=Bar("Sending"))
    if as_json:
        print_json({"added": pushed.added, "updated": pushed.updated, "refused": list(pushed.refused), "deck": choice.deck})
        return
    click.echo(f"{pushed.added} notes added to «{choice.deck}», {pushed.updated} updated.")
    for word in pushed.refused:
        say(f"hamkhan: Anki refused «{word}»")


def export_words(home: Home, out: Path, purpose: str, asked: Asked, story: str, article: str, as_json: bool) -> None:
    """Write words as a deck (`apkg`), or as lines of text for `anki` or `quizlet`."""
    with Library.open(home.folder) as library:
        choice = chosen(library, asked, story, article)
        prepare(library)
        if purpose == "apkg":
            written = library.anki.export(choice, out, progress=Bar("Writing"))
        else:
            written = library.anki.export_text(choice, out, TextKind(purpose))
    if as_json:
        print_json({"files": [str(written.path)], "notes": written.notes, "deck": written.deck})
        return
    click.echo(written.path)


def chosen(library: Library, asked: Asked, story: str, article: str) -> AnkiChoice:
    """The words and fields that the options mean.

    Raises:
        InputError: there is no such story, article, glossary or field.
    """
    # A glossary is gathered by hand: its words are wanted whether they are learned or not.
    usual = ("learning",) if asked.glossary is None else ()
    statuses = frozenset(
        status for name in asked.statuses or usual for status in _statuses(name, gathered=asked.glossary is not None)
    )
    wanted = TermFilter(
        Language(asked.language) if asked.language else None,
        statuses,
        ArticleId(library.articles.named(article)) if article else None,
        asked.tag,
        glossary=None if asked.glossary is None else library.glossaries.named(asked.glossary).id,
    )
    return AnkiChoice(
        wanted,
        _story(library, story) if story else None,
        _fields(asked.field_names) if asked.field_names else USUAL,
        asked.deck or DECK,
    )


def _story(library: Library, name: str) -> StoryId:
    for story in library.articles.stories():
        if str(story.id) == name or (not name.isdecimal() and story.title.startswith(name)):
            return story.id
    raise InputError(f"There is no story «{name}» here: `hamkhan library` lists those there are.")


def _statuses(name: str, *, gathered: bool) -> tuple[Status, ...]:
    if name == "all":
        return tuple(status for status in Status if gathered or status not in (Status.NEW, Status.IGNORED))
    return LEARNING if name == "learning" else (Status(name),)


def _fields(names: str) -> frozenset[NoteField]:
    known = {_plain(field.value): field for field in (*CHOICES, *ALWAYS)}
    found = set()
    for name in names.split(","):
        if _plain(name) not in known:
            offered = ", ".join(field.value for field in CHOICES)
            raise InputError(f"There is no field «{name.strip()}»: choose among {offered}.")
        found.add(known[_plain(name)])
    return frozenset(found)


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalpha())


def prepare(library: Library) -> None:
    """Have the word list ready, and tell of lines in it that were refused."""
    for refusal in library.words.prepare(Bar("Preparing the word list")):
        say(f"hamkhan: refused: {refusal}")
