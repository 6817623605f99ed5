"""The command `glossary`: terms gathered under names; `export anki OUT --glossary NAME` writes the words of one."""

from collections.abc import Callable, Sequence

import click

from reader.cli.output import print_json
from reader.cli.records import Record
from reader.cli.term import markings_of, term_line, term_record, terms_of
from reader.folders import Home
from reader.library import Library
from reader.script.language import Language
from reader.study.glossaries import Glossary
from reader.study.terms import Term, TermKey, TermKind

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_LANGUAGE = click.option(
    "--language", type=click.Choice([language.value for language in Language]), required=True, help="Of the words."
)
_FORM = click.option("--form", "as_form", is_flag=True, help="These written forms, apart from their lemmas.")


def _of_words(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command what names a glossary and words for it."""
    for option in (_JSON, _FORM, _LANGUAGE, click.argument("words", nargs=-1, required=True), click.argument("name")):
        command = option(command)
    return command


@click.group("glossary")
def glossary() -> None:
    """Words you gather under a name, studied or not; `term undo` takes back the last step."""


@glossary.command("list")
@_JSON
@click.pass_obj
def list_glossaries(home: Home, as_json: bool) -> None:
    """All glossaries, with the number of their words."""
    with Library.open(home.folder) as library:
        found = library.glossaries.all()
    if as_json:
        print_json({"glossaries": [_record(each) for each in found]})
        return
    for each in found:
        click.echo(f"{each.terms:5}  {each.name}")


@glossary.command("show")
@click.argument("name")
@_JSON
@click.pass_obj
def show(home: Home, name: str, as_json: bool) -> None:
    """The words of a glossary, in the order in which they were added."""
    with Library.open(home.folder) as library:
        found, terms = library.glossaries.named(name), library.glossaries.terms(name)
    if as_json:
        print_json({"glossary": _record(found), "terms": [term_record(each) for each in terms]})
        return
    for each in terms:
        click.echo(term_line(each))


@glossary.command("add")
@_of_words
@click.pass_obj
def add(home: Home, name: str, words: tuple[str, ...], language: str, as_form: bool, as_json: bool) -> None:
    """Add words or phrases to a glossary, which is made when it is new. A form stands for its lemma."""
    with Library.open(home.folder) as library:
        markings = markings_of(library, words, Language(language), as_form=as_form)
        library.glossaries.add(name, markings)
        found, terms = library.glossaries.named(name), terms_of(library, markings)
    _print(found, terms, as_json)


@glossary.command("remove")
@_of_words
@click.pass_obj
def remove(home: Home, name: str, words: tuple[str, ...], language: str, as_form: bool, as_json: bool) -> None:
    """Take words out of a glossary; they keep their statuses and notes."""
    with Library.open(home.folder) as library:
        there = library.glossaries.terms(name)
        keys = [_key_of(library, word, Language(language), there, as_form=as_form) for word in words]
        library.glossaries.take_out(name, keys)
        found, terms = library.glossaries.named(name), [library.study.term_of(key) for key in keys]
    _print(found, [each for each in terms if each], as_json)


@glossary.command("rename")
@click.argument("name")
@click.argument("new")
@_JSON
@click.pass_obj
def rename(home: Home, name: str, new: str, as_json: bool) -> None:
    """Give a glossary another name."""
    with Library.open(home.folder) as library:
        library.glossaries.rename(name, new)
        found = library.glossaries.named(new)
    _print(found, (), as_json)


@glossary.command("delete")
@click.argument("name")
@_JSON
@click.pass_obj
def delete(home: Home, name: str, as_json: bool) -> None:
    """Delete a glossary; its words keep their statuses and notes."""
    with Library.open(home.folder) as library:
        found = library.glossaries.named(name)
        library.glossaries.delete(name)
    if as_json:
        print_json({"deleted": _record(found)})
        return
    click.echo(f"deleted: {found.name}")


def _key_of(library: Library, word: str, language: Language, there: Sequence[Term], *, as_form: bool) -> TermKey:
    """What is in a glossary as the word is written; otherwise the term that the word means."""
    written = TermKey(language, TermKind.FORM, " ".join(word.split()))
    for each in there:
        is_form = each.key.kind is TermKind.FORM
        if each.key.language is language and each.key.folded == written.folded and is_form == as_form:
            return each.key
    return markings_of(library, [word], language, as_form=as_form)[0].key


def _print(found: Glossary, terms: Sequence[Term], as_json: bool) -> None:
    """A glossary as it is now, and the terms that were named."""
    if as_json:
        print_json({"glossary": _record(found), "terms": [term_record(each) for each in terms]})
        return
    named = "، ".join(each.key.text for each in terms)
    count = f"{found.terms} word" if found.terms == 1 else f"{found.terms} words"
    click.echo(f"{found.name}: {count}" + (f" ({named})" if named else ""))


def _record(each: Glossary) -> Record:
    return {"id": each.id, "name": each.name, "terms": each.terms}
