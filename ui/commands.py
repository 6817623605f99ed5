"""The command line with a window: `open` beside everything `reader` can do."""

import sys
from pathlib import Path

import click

from reader.cli.commands import FILE
from reader.cli.commands import hamkhan as hamkhan
from reader.cli.output import say
from reader.folders import Home
from reader.library import Library
from ui.display import has_display

_LANGUAGES = click.Choice(["en", "fa", "ar"])


class Size(click.ParamType[tuple[int, int]]):
    """A size in pixels, written 1200x800."""

    name = "WxH"

    def convert(self, value: str, param: click.Parameter | None, context: click.Context | None) -> tuple[int, int]:
        """The two numbers."""
        width, _, height = value.lower().partition("x")
        if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
            self.fail(f"«{value}» is no size: write for example 1200x800.", param, context)
        return int(width), int(height)


@hamkhan.command("open")
@click.argument("what", required=False, default="")
@click.option("--screenshot", type=FILE, help="Draw the window into this PNG file and leave.")
@click.option("--size", type=Size(), help="The window's size in pixels, for example 1200x800.")
@click.option("--theme", type=click.Choice(["system", "light", "dark"]))
@click.option("--language", type=_LANGUAGES, help="The language of the interface.")
@click.pass_obj
def open_window(
    home: Home,
    what: str,
    screenshot: Path | None,
    size: tuple[int, int] | None,
    theme: str | None,
    language: str | None,
) -> None:
    """Open the window on a story or article; without a display, the terminal reader."""
    if not screenshot and not has_display():
        _open_terminal(home, what)
        return
    from ui.app import Wanted, run
    from ui.theme import ThemeChoice

    wanted = Wanted(what, screenshot, size, ThemeChoice(theme) if theme else None, language)
    sys.exit(run(home, wanted))


def _open_terminal(home: Home, what: str) -> None:
    from reader.cli.terminal import print_story, read_in_terminal

    library = Library.open(home.folder)
    number = library.articles.named(what) if what else None
    if sys.stdin.isatty() and sys.stdout.isatty():
        say("hamkhan: there is no display, so this is the terminal reader; for the window, start it on a desktop.")
        read_in_terminal(library, number)
    else:
        say("hamkhan: there is no display and no terminal, so the story is printed; for the window, start it on a desktop.")
        print_story(library, number)
