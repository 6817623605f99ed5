"""A session of reviewing in the terminal, and its numbers: what `hamkhan review` imports when it is asked for."""

import os
import shutil
import textwrap
import time
from collections.abc import Callable

import click

from reader.cli.output import print_json, say
from reader.cli.records import Record
from reader.cli.terminal import orders_itself
from reader.errors import InputError
from reader.library import Library
from reader.library.reviewing import Notice, Question
from reader.script.language import Language
from reader.script.presentation import columns, visual
from reader.study.cards import CardId, Rating
from reader.study.faces import Marked, face_of
from reader.study.queue import Counts
from reader.study.statistics import Kept, OnDay, Statistics

_HELP = "Enter: show · 1 again, 2 hard, 3 good, 4 easy · u: take back · s: suspend · q: leave"
_RATINGS = {digits[rating]: rating for rating in Rating for digits in ("01234", "۰۱۲۳۴", "٠١٢٣٤")}
_NOTICES = {
    Notice.LEECH: "This card was forgotten eight times: it is suspended; u takes the answer back.",
    Notice.CLOCK_SET_BACK: "The clock is behind your last answer; this one counts as if no time had passed.",
}
_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000


def review_in_terminal(library: Library, language: Language | None, limit: int | None) -> None:
    """Ask the cards of today until the reader leaves."""
    Session(library, _prompt, visually=not orders_itself(os.environ), language=language).run(limit)


def _prompt() -> str:
    try:
        return str(click.prompt("", prompt_suffix="> ", default="", show_default=False))
    except (EOFError, click.Abort):
        return "q"


class Session:
    """Asks, shows, and keeps each answer before the next card.

    Args:
        library: with its word list prepared.
        ask: what the reader types.
        visually: the terminal draws code points from the left as they come.
        language: of the words; None for both.
    """

    def __init__(
        self, library: Library, ask: Callable[[], str], *, visually: bool = False, language: Language | None = None
    ) -> None:
        self._library = library
        self._ask = ask
        self._visually = visually
        self._language = language

    def run(self, limit: int | None = None) -> None:
        """Review until the reader leaves, nothing is left, or `limit` answers were given."""
        say(_HELP)
        answered, wanted = 0, None
        while limit is None or answered < limit:
            queue = self._library.reviewing.queue(self._language)
            number = wanted or (queue.cards[0].card if queue.cards else None)
            if number is None:
                say("Done for today.")
                return
            say(_counts(queue.counts))
            step = self._one(self._library.reviewing.question(number))
            if step is None:
                return
            answered, wanted = answered + step[0], step[1]

    def _one(self, question: Question) -> tuple[int, CardId | None] | None:
        """Ask one card; how many answers that adds, and which card is next if not the first; None to leave."""
        self._show_question(question)
        started = time.monotonic()
        shown = False
        while True:
            wish = self._ask().strip().lower()
            if wish in ("q", "quit"):
                return None
            if wish == "u":
                return self._undo()
            if wish == "s":
                self._library.reviewing.suspend(question.card.id)
                say("Suspended; `hamkhan review --unsuspend` takes it up again.")
                return 0, None
            if shown and wish in _RATINGS:
                return self._answer(question, _RATINGS[wish], round((time.monotonic() - started) * 1000))
            if not shown:
                shown = True
                self._show_answer(question)
            else:
                say(_HELP)

    def _answer(self, question: Question, rating: Rating, milliseconds: int) -> tuple[int, CardId | None]:
        try:
            answered = self._library.reviewing.answer(question.card, rating, milliseconds)
        except InputError as refused:
            # Another window was faster; the session goes on with what is left.
            say(str(refused))
            return 0, None
        for notice in answered.notices:
            say(_NOTICES[notice])
        return 1, None

    def _undo(self) -> tuple[int, CardId | None]:
        undone = self._library.reviewing.undo()
        if undone is None:
            say("Nothing has been answered yet.")
            return 0, None
        return -1, undone.card.id

    def _show_question(self, question: Question) -> None:
        face = face_of(question.card.direction, question.facts)
        self._print(face.prompt, right_to_left=face.language is not None)
        self._print(_bracketed(face.sentence), right_to_left=True)
        self._print(face.hint, right_to_left=face.language is None)

    def _show_answer(self, question: Question) -> None:
        facts = question.facts
        click.echo("—")
        self._print(facts.vocalised or facts.term.key.text, right_to_left=True)
        self._print(facts.romanised, right_to_left=False)
        self._print(facts.english, right_to_left=False)
        self._print("، ".join(facts.counterparts), right_to_left=True)
        self._print(facts.term.note, right_to_left=False)
        if facts.context:
            self._print(facts.context.sentence, right_to_left=True)
            self._print(facts.context.linked, right_to_left=True)
            self._print(facts.context.source, right_to_left=True)
        names = ("again", "hard", "good", "easy")
        answers = zip(names, question.intervals, strict=True)
        say(" · ".join(f"{key} {name} ({interval(far)})" for key, (name, far) in enumerate(answers, start=1)))

    def _print(self, text: str, *, right_to_left: bool) -> None:
        width = min(shutil.get_terminal_size().columns, 100)
        for line in textwrap.wrap(text, max(1, width - 2)):
            if not self._visually:
                click.echo(line)
            elif right_to_left:
                click.echo(" " * max(0, width - columns(line)) + visual(line, right_to_left=True))
            else:
                click.echo(visual(line, right_to_left=False))


def interval(milliseconds: int) -> str:
    """How long until a card comes back, in one word.

    >>> [interval(minutes * 60_000) for minutes in (1, 10, 90, 1440 * 3, 1440 * 75, 1440 * 800)]
    ['1 min', '10 min', '2 h', '3 d', '2.5 mo', '2.2 y']
    """
    for below, unit, name in ((_HOUR, _MINUTE, "min"), (_DAY, _HOUR, "h"), (30 * _DAY, _DAY, "d")):
        if milliseconds < below:
            return f"{max(1, round(milliseconds / unit))} {name}"
    if milliseconds < 365 * _DAY:
        return f"{milliseconds / (30 * _DAY):.1f} mo"
    return f"{milliseconds / (365 * _DAY):.1f} y"


def _bracketed(sentence: Marked) -> str:
    parts: list[str] = []
    behind = 0
    for place in sentence.places:
        shown = place.of(sentence.text)
        parts += (sentence.text[behind : place.start], shown if shown.startswith("[") else f"[{shown}]")
        behind = place.end
    return "".join((*parts, sentence.text[behind:]))


def _counts(counts: Counts) -> str:
    return f"{counts.total} left: {counts.new} new · {counts.learning} learning · {counts.due} due"


def queue_record(library: Library, language: Language | None, limit: int | None) -> Record:
    """The answer of `review`: the cards that are left today."""
    queue = library.reviewing.queue(language)
    terms = {term.id: term for term in library.study.terms()}
    cards = {card.id: card for card in library.reviewing.cards()}
    return {
        "counts": queue.counts._asdict(),
        "limits": library.reviewing.limits()._asdict(),
        "suspended": sum(card.suspended for card in cards.values()),
        "queue": [
            {
                "card": waiting.card,
                "term": waiting.term,
                "language": terms[waiting.term].key.language.value,
                "text": terms[waiting.term].key.text,
                "direction": cards[waiting.card].direction.value,
                "new": cards[waiting.card].is_new,
                "due": waiting.due,
            }
            for waiting in queue.cards[:limit]
        ],
    }


def tell_statistics(found: Statistics, *, as_json: bool) -> None:
    """Print what came of reviewing."""
    if as_json:
        print_json(_statistics(found))
        return
    click.echo(f"due today: {found.due[0].amount:.0f}, in thirty days: {sum(day.amount for day in found.due):.0f}")
    click.echo(f"answers: {sum(day.amount for day in found.answers):.0f} in {len(found.answers)} days")
    click.echo(f"minutes: {sum(day.amount for day in found.minutes):.0f}")
    for name, kept in (("young cards", found.young), ("mature cards", found.mature)):
        share = kept.share
        click.echo(f"{name} remembered: " + (f"{share:.0%} of {kept.asked}" if share is not None else "none asked yet"))
    click.echo(f"words known: {found.known[-1].amount if found.known else 0:.0f}")


def _statistics(found: Statistics) -> Record:
    return {
        "due": _days(found.due),
        "answers": _days(found.answers),
        "minutes": _days(found.minutes),
        "retention": [
            {"month": each.month.isoformat()[:7], "all": _kept(each.all), "mature": _kept(each.mature)}
            for each in found.retention
        ],
        "young": _kept(found.young),
        "mature": _kept(found.mature),
        "known": _days(found.known),
    }


def _days(days: tuple[OnDay, ...]) -> list[Record]:
    return [{"day": each.day.isoformat(), "amount": round(each.amount, 2)} for each in days]


def _kept(kept: Kept) -> Record:
    share = kept.share
    return {"asked": kept.asked, "remembered": kept.remembered, "share": round(share, 4) if share is not None else None}
