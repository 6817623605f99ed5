"""The command `term`: what the reader studies and knows, and how much of each article that is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import click

from reader.bitext.values import ArticleId, Story
from reader.cli.anki import prepare
from reader.cli.output import Bar, print_json, say
from reader.cli.records import Record
from reader.errors import InputError
from reader.folders import Home
from reader.library import Library
from reader.library.naming import term_named
from reader.library.readiness import Readiness
from reader.script.language import Language
from reader.study.coverage import Coverage
from reader.study.terms import LEARNING, Marking, Status, StatusChange, Term, TermFilter, TermKey

_LANGUAGE = click.Choice([language.value for language in Language])
_STATUS = click.Choice([*(status.value for status in Status), "learning"])
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group("term")
def term() -> None:
    """What you study and know: statuses, their history, and how much of each article you can read."""


@term.command("list")
@click.option("--language", type=_LANGUAGE)
@click.option("--status", "statuses", type=_STATUS, multiple=True, help="May be given more than once; `learning` is 1 to 4.")
@click.option("--article", default="", help="Terms first marked in it, by its number or title.")
@click.option("--tag", default="")
@click.option("--glossary", help="Terms in it, also those you never marked.")
@_JSON
@click.pass_obj
def list_terms(
    home: Home, language: str | None, statuses: tuple[str, ...], article: str, tag: str, glossary: str | None, as_json: bool
) -> None:
    """The terms you marked or gathered."""
    with Library.open(home.folder) as library:
        wanted = TermFilter(
            Language(language) if language else None,
            frozenset(status for name in statuses for status in _statuses(name)),
            ArticleId(library.articles.named(article)) if article else None,
            tag,
            glossary=None if glossary is None else library.glossaries.named(glossary).id,
        )
        found = library.study.terms(wanted)
    if as_json:
        print_json({"terms": [term_record(each) for each in found]})
        return
    for each in found:
        click.echo(term_line(each))


@term.command("set")
@click.argument("words", nargs=-1, required=True)
@click.option("--language", type=_LANGUAGE, required=True)
@click.option("--status", type=click.Choice([status.value for status in Status]), required=True)
@click.option("--form", "as_form", is_flag=True, help="This written form, apart from its lemma.")
@_JSON
@click.pass_obj
def set_status(home: Home, words: tuple[str, ...], language: str, status: str, as_form: bool, as_json: bool) -> None:
    """Give words or phrases a status: new, 1 to 4, known or ignored. A form stands for its lemma."""
    with Library.open(home.folder) as library:
        markings = markings_of(library, words, Language(language), as_form=as_form)
        library.study.set_status(markings, Status(status))
        found = terms_of(library, markings)
    if as_json:
        print_json({"terms": [term_record(each) for each in found]})
        return
    for each in found:
        click.echo(f"{each.key.text}: {each.status.value}")


@term.command("note")
@click.argument("word")
@click.option("--language", type=_LANGUAGE, required=True)
@click.option("--form", "as_form", is_flag=True, help="This written form, apart from its lemma.")
@click.option("--note", help="Your own words; empty takes them away.")
@click.option("--tag", "tags", multiple=True, help="May be given more than once; replaces the tags there are.")
@click.pass_obj
def write_note(home: Home, word: str, language: str, as_form: bool, note: str | None, tags: tuple[str, ...]) -> None:
    """Write your own note on a term, or tag it."""
    with Library.open(home.folder) as library:
        prepare(library)
        found = _known(library, term_named(library.words, word, Language(language), as_form=as_form))
        library.study.set_words(found.id, note=found.note if note is None else note, tags=tags or found.tags)


@term.command("history")
@click.argument("word", required=False)
@click.option("--language", type=_LANGUAGE, help="Of the word.")
@_JSON
@click.pass_obj
def show_history(home: Home, word: str | None, language: str | None, as_json: bool) -> None:
    """Every change of a status, of one term or of all, the oldest first."""
    if word and not language:
        raise click.UsageError("name the language of the word: `term history WORD --language fa`")
    with Library.open(home.folder) as library:
        one: Term | None = None
        if word is not None:
            prepare(library)
            one = _known(library, term_named(library.words, word, Language(language)))
        terms = {each.id: each for each in library.study.terms()}
        changes = library.study.history(one.id if one else None)
    if as_json:
        print_json({"changes": [_change(each, terms[each.term]) for each in changes]})
        return
    for each in changes:
        when = datetime.fromisoformat(each.at).astimezone().strftime("%Y-%m-%d %H:%M")
        click.echo(f"{when}  {terms[each.term].key.text}  {each.before.value} → {each.after.value}")


@term.command("undo")
@click.option("--redo", is_flag=True, help="Do again what was undone last.")
@_JSON
@click.pass_obj
def undo(home: Home, redo: bool, as_json: bool) -> None:
    """Take back the last step, also one taken in the window: a status, a link, a note, a glossary."""
    with Library.open(home.folder) as library:
        undoing = library.undoing
        deed = undoing.redoes if redo else undoing.undoes
        (undoing.redo if redo else undoing.undo)()
    if as_json:
        print_json({"step": deed.value if deed else None})
    elif deed is None:
        say("There is nothing to do again." if redo else "There is nothing to undo.")
    else:
        click.echo(f"{'done again' if redo else 'taken back'}: {deed.value}")


@term.command("coverage")
@click.argument("article", required=False)
@_JSON
@click.pass_obj
def show_coverage(home: Home, article: str | None, as_json: bool) -> None:
    """How much of each article you know, the most readable first; of one ARTICLE also its unknown words."""
    with Library.open(home.folder) as library:
        prepare(library)
        if article:
            _show_words(library, ArticleId(library.articles.named(article)), as_json)
            return
        for unread in library.readable.unread():
            library.readings.learn(unread, Bar(f"Reading «{unread.summary.title}»"))
        ranked = library.readable.ranked()
        stories = {story.id: story for story in library.articles.stories()}
    if as_json:
        print_json({"articles": [_readiness(each) for each in ranked]})
        return
    for each in ranked:
        click.echo(_line(each, stories[each.article.story]))


def _show_words(library: Library, article: ArticleId, as_json: bool) -> None:
    found = library.readable.words_of(article, Bar("Reading the words"))
    if as_json:
        unknown = [
            {
                "term": each.word.key.text,
                "kind": each.word.key.kind.value,
                "status": each.word.status.value,
                "times": each.word.times,
                "frequency": each.word.frequency,
                "gloss": each.gloss,
                "counterpart": each.counterpart,
            }
            for each in found.unknown
        ]
        print_json({"coverage": _coverage(found.coverage), "unknown": unknown})
        return
    click.echo(f"{found.coverage} of {found.coverage.words} words")
    for each in found.unknown:
        click.echo(f"{each.word.times:3} × {each.word.key.text}  {each.gloss}  {each.counterpart}")


def markings_of(library: Library, words: Sequence[str], language: Language, *, as_form: bool) -> list[Marking]:
    """The terms that words mean: a form stands for its lemma, unless it is to be counted apart."""
    prepare(library)
    return [Marking(term_named(library.words, word, language, as_form=as_form), word) for word in words]


def terms_of(library: Library, markings: Sequence[Marking]) -> list[Term]:
    """The terms of markings as they are kept, each once."""
    keys = dict.fromkeys(marking.key for marking in markings)
    return [each for key in keys if (each := library.study.term_of(key))]


def _statuses(name: str) -> tuple[Status, ...]:
    return LEARNING if name == "learning" else (Status(name),)


def _known(library: Library, key: TermKey) -> Term:
    found = library.study.term_of(key)
    if found is None:
        raise InputError(f"«{key.text}» was never marked: `hamkhan term set` gives it a status first.")
    return found


def term_line(each: Term) -> str:
    """A term in one line for the terminal."""
    tags = "".join(f" #{tag}" for tag in each.tags)
    return f"{each.status.value:8} [{each.key.language.value}] {each.key.text}  ({each.key.kind.value}){tags}  {each.note}"


def term_record(each: Term) -> Record:
    """A term as JSON."""
    place: dict[str, Any] | None = None
    if each.place:
        place = {"article": each.place.article, "start": each.place.span.start, "end": each.place.span.end}
    return {
        "id": each.id,
        "term": each.key.text,
        "language": each.key.language.value,
        "kind": each.key.kind.value,
        "status": each.status.value,
        "since": each.since,
        "place": place,
        "note": each.note,
        "tags": list(each.tags),
    }


def _change(each: StatusChange, of: Term) -> Record:
    return {"term": of.key.text, "before": each.before.value, "after": each.after.value, "at": each.at}


def _readiness(each: Readiness) -> Record:
    return {
        "article": each.article.id,
        "language": each.article.language.value,
        "title": each.article.title,
        "coverage": _coverage(each.coverage) if each.coverage else None,
        "words_to_learn": each.until_ready,
    }


def _coverage(found: Coverage) -> Record:
    return {
        "share": round(found.share, 4),
        "words": found.words,
        "known": found.known,
        "by_cognate": found.by_cognate,
        "learning": found.learning,
        "new": found.new,
    }


def _line(each: Readiness, story: Story) -> str:
    share = str(each.coverage) if each.coverage else "–"
    more = f"; {each.until_ready} words to 95%" if each.until_ready else ""
    return f"{share:>4}  {each.article.id}  [{each.article.language.value}]  {each.article.title}  ({story.title}{more})"
