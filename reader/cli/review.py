"""The command `review`: the cards of the day, asked in the terminal, and what came of it."""

import sys

import click

from reader.cli.output import Bar, print_json, say
from reader.folders import Home
from reader.library import Library
from reader.library.reviewing import MOST_A_DAY
from reader.script.language import Language

_LANGUAGE = click.Choice([language.value for language in Language])
_NO_TERMINAL = "there is no terminal to ask in: use --json for the cards of today, or start `hamkhan review` in a terminal"


@click.command("review")
@click.option("--limit", type=click.IntRange(1, MOST_A_DAY), help="Leave after so many answers.")
@click.option("--language", type=_LANGUAGE, help="Words of one language alone.")
@click.option("--new-a-day", type=click.IntRange(0, MOST_A_DAY), help="From now on ask so many new cards a day (10).")
@click.option("--reviews-a-day", type=click.IntRange(0, MOST_A_DAY), help="From now on ask so many cards again a day (200).")
@click.option("--stats", is_flag=True, help="Print what came of reviewing instead.")
@click.option("--unsuspend", is_flag=True, help="First take up every suspended card again.")
@click.option("--json", "as_json", is_flag=True, help="Print the cards of today, or the statistics, as JSON; ask nothing.")
@click.pass_obj
def review(
    home: Home,
    limit: int | None,
    language: str | None,
    new_a_day: int | None,
    reviews_a_day: int | None,
    stats: bool,
    unsuspend: bool,
    as_json: bool,
) -> None:
    """Review the words you learn: the cards of today, one after another.

    Every answer is kept at once; leave when you like and go on tomorrow.
    """
    if not (stats or as_json or sys.stdin.isatty()):
        raise click.UsageError(_NO_TERMINAL)
    # Imported here: the scheduler and the letters of the terminal are this command's alone.
    from reader.cli import review_session as session

    chosen = Language(language) if language else None
    with Library.open(home.folder) as library:
        _keep_limits(library, new_a_day, reviews_a_day)
        if stats:
            session.tell_statistics(library.reviewing.statistics(), as_json=as_json)
            return
        for refusal in library.words.prepare(Bar("Preparing the word list")):
            say(f"hamkhan: refused: {refusal}")
        library.reviewing.make_cards()
        if unsuspend:
            library.reviewing.unsuspend(*(card.id for card in library.reviewing.suspended()))
        if as_json:
            print_json(session.queue_record(library, chosen, limit))
        else:
            session.review_in_terminal(library, chosen, limit)


def _keep_limits(library: Library, new: int | None, reviews: int | None) -> None:
    from reader.study.cards import Limits

    usual = library.reviewing.limits()
    chosen = Limits(usual.new if new is None else new, usual.reviews if reviews is None else reviews)
    if chosen != usual:
        library.reviewing.set_limits(chosen)
