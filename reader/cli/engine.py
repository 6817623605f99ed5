"""The command `engine`: which engine compares passages, and naming another."""

import click

from reader.cli.output import print_json
from reader.engines.choosing import NO_ENGINE, Choice, choose, keep_choice
from reader.folders import Home

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group("engine", invoke_without_command=True)
@_JSON
@click.pass_context
def engine(context: click.Context, as_json: bool) -> None:
    """Which engine compares passages; `engine set` names another."""
    if context.invoked_subcommand is None:
        _show(choose(context.obj), as_json)


@engine.command("set")
@click.argument("named", metavar=f"PATH|numpy|{NO_ENGINE}")
@_JSON
@click.pass_obj
def set_engine(home: Home, named: str, as_json: bool) -> None:
    """Compare passages with another engine from now on.

    PATH is a folder that holds model.onnx and tokenizer.json; `numpy` is the engine that comes with the program, and `words`
    compares passages by words alone.
    """
    _show(keep_choice(home, named), as_json)


def _show(choice: Choice, as_json: bool) -> None:
    if as_json:
        path = str(choice.path) if choice.path else None
        print_json({"engine": choice.kind.value, "path": path, "reason": choice.reason})
    else:
        click.echo(str(choice))
