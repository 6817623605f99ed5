"""The command `root`: the words of an Arabic root in both languages, and where the library has them."""

from collections import Counter
from collections.abc import Iterable

import click

from reader.cli.output import Bar, print_json, say
from reader.cli.records import Record
from reader.folders import Home
from reader.lexicon.entries import Entry
from reader.lexicon.roots import Group, RootFamily, RootMember
from reader.library import Library
from reader.library.roots import RootPlace
from reader.script.language import Language

_LANGUAGE = click.Choice([language.value for language in Language])


@click.command("root")
@click.argument("asked", metavar="ROOT|WORD")
@click.option("--language", type=_LANGUAGE, help="The language of the word; without it, letters that are a root are one.")
@click.option("--all", "everything", is_flag=True, help="Rare words and names too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def root(home: Home, asked: str, language: str | None, everything: bool, as_json: bool) -> None:
    """The words of an Arabic root in both languages.

    A root is named by its letters («ك-ت-ب») or by a word of it («کتابخانه»).
    """
    with Library.open(home.folder) as library:
        for refusal in library.words.prepare(Bar("Preparing the word list")):
            say(f"hamkhan: refused: {refusal}")
        family = library.roots.family(library.roots.meant_by(asked, Language(language) if language else None))
        places: list[RootPlace] = []
        tell, articles = Bar("Looking in the articles"), library.roots.articles()
        for done, article in enumerate(articles, start=1):
            places += library.roots.places_in(family, article)
            tell(done, len(articles))
    counts = Counter(place.entry for place in places)
    shown = [member for member in family.members if everything or not member.is_rare or _count(member, counts)]
    if as_json:
        print_json(_record(family, shown, places))
    else:
        _print(family, shown, counts)


def _print(family: RootFamily, shown: Iterable[RootMember], counts: Counter[Entry]) -> None:
    click.echo(" ".join(family.root))
    group: Group | None = None
    for member in shown:
        if member.group is not group:
            group = member.group
            click.echo(f"{group.value}:")
        words = "  =  " if member.group is Group.SHARED else "  ≠  " if member.pair else "  ~  "
        count = _count(member, counts)
        why = f"  ({_why(member)})" if member.evidence else ""
        click.echo("   " + words.join(map(_line, member.entries)) + why + (f"  [{count}]" if count else ""))


def _line(entry: Entry) -> str:
    form = f"form {entry.form_number}" if entry.form_number else entry.pattern or ""
    parts = (entry.language.value, entry.vocalised or entry.lemma, entry.romanised or "", form, "; ".join(entry.senses))
    return "  ".join(part for part in parts if part)


def _why(member: RootMember) -> str:
    assert member.evidence is not None
    return f"{member.evidence.value}: {member.detail}" if member.detail else member.evidence.value


def _count(member: RootMember, counts: Counter[Entry]) -> int:
    return sum(counts[entry] for entry in member.entries)


def _record(family: RootFamily, shown: Iterable[RootMember], places: Iterable[RootPlace]) -> Record:
    by_entry: dict[Entry, list[RootPlace]] = {}
    for place in places:
        by_entry.setdefault(place.entry, []).append(place)
    return {
        "root": family.root,
        "members": [
            {
                "group": member.group.value,
                "persian": _entry(member.persian, by_entry),
                "arabic": _entry(member.arabic, by_entry),
                "evidence": member.evidence.value if member.evidence else None,
                "detail": member.detail,
                "rare": member.is_rare,
            }
            for member in shown
        ],
    }


def _entry(entry: Entry | None, places: dict[Entry, list[RootPlace]]) -> Record | None:
    if entry is None:
        return None
    return {
        "lemma": entry.lemma,
        "vocalised": entry.vocalised,
        "romanised": entry.romanised,
        "pos": entry.pos.value,
        "gloss": list(entry.senses),
        "form": entry.form_number,
        "pattern": entry.pattern,
        "source": entry.source.value,
        "places": [
            {"article": place.article, "passage": place.passage, "start": place.span.start, "end": place.span.end}
            for place in places.get(entry, ())
        ],
    }
