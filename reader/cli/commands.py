"""The commands: `library`, `import`, `gloss`, `annotate`, `align`, `export`, `doctor`."""

from collections.abc import Iterator
from pathlib import Path

import click

from reader.bitext.values import ArticleSummary
from reader.cli import output, records
from reader.cli.engine import engine
from reader.cli.output import Bar, Commands, print_json, say
from reader.errors import InputError
from reader.folders import Home
from reader.formats.plain_text import read_text
from reader.library import Library
from reader.library.adding import add_aligned, holds_pairs
from reader.library.aligner import Aligner
from reader.library.exporting import Format, export_links
from reader.library.words import Annotated, Words
from reader.script.language import Language
from reader.text.tokens import Token, TokenKind, token_of

LANGUAGE = click.Choice([language.value for language in Language])
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
FILE = click.Path(path_type=Path)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--home", type=FILE, help="The folder of your library (or set HAMKHAN_HOME).")
@click.version_option(package_name="hamkhan", prog_name="hamkhan")
@click.pass_context
def hamkhan(context: click.Context, home: Path | None) -> None:
    """Read Persian and Arabic side by side."""
    context.obj = Home(home.expanduser()) if home else Home.usual()
    if context.invoked_subcommand is None:
        # Where there is a window, naming no command opens it.
        if opening := hamkhan.commands.get("open"):
            context.invoke(opening, what="")
        else:
            raise click.UsageError("name a command, for example `library`", context)


@hamkhan.command("library")
@JSON
@click.pass_obj
def list_library(home: Home, as_json: bool) -> None:
    """Stories and their articles."""
    with Library.open(home.folder) as library:
        found = library.articles.stories()
    if as_json:
        print_json(records.stories(found))
        return
    for story in found:
        click.echo(f"{story.id}  {story.title}")
        for article in story.articles:
            facts = "  ".join(fact for fact in (article.source, article.date, f"{article.words} words") if fact)
            click.echo(f"   {article.id}  [{article.language.value}]  {article.title}  ({facts})")


@hamkhan.command("import")
@click.argument("sources", nargs=-1, required=True, type=FILE)
@click.option("--language", type=LANGUAGE, help="Their language; otherwise it is found out.")
@click.option("--story", help="The title of the story they belong to.")
@JSON
@click.pass_obj
def add_articles(home: Home, sources: tuple[Path, ...], language: str | None, story: str | None, as_json: bool) -> None:
    """Add text files as articles, and sentence pairs (.tmx, .tsv, .csv) as two articles that are linked."""
    added: list[ArticleSummary] = []
    refused: list[tuple[str, str]] = []
    named = Language(language) if language else None
    with Library.open(home.folder) as library:
        for source in sources:
            try:
                if holds_pairs(source):
                    added.extend(add_aligned(library, source, story=story))
                else:
                    added.append(library.articles.add_file(source, language=named, story=story))
            except InputError as error:
                refused.append((str(source), str(error)))
    if as_json:
        print_json(records.imported(added, refused))
    else:
        for article in added:
            click.echo(f"{article.id}  [{article.language.value}]  {article.title}")
    for _, why in refused:
        say(f"hamkhan: {why}")
    if refused:
        raise SystemExit(output.INPUT_REFUSED)


@hamkhan.command("gloss")
@click.argument("words", nargs=-1, required=True)
@click.option("--language", type=LANGUAGE, required=True)
@JSON
@click.pass_obj
def gloss_words(home: Home, words: tuple[str, ...], language: str, as_json: bool) -> None:
    """Entries for each word, best first."""
    lexicon = _words(home)
    answers = [(word, lexicon.glosses(word, Language(language))) for word in words]
    if as_json:
        print_json([records.word(word, glosses) for word, glosses in answers])
        return
    for word, glosses in answers:
        click.echo(word)
        for gloss in glosses:
            click.echo("   " + records.line(gloss))


@hamkhan.command("annotate")
@click.argument("file", type=FILE)
@click.option("--language", type=LANGUAGE, required=True)
@click.option("--tokens", "one_a_line", is_flag=True, help="The file holds one token a line, a blank line between sentences.")
@click.option("--all", "everything", is_flag=True, help="Print punctuation too.")
@JSON
@click.pass_obj
def annotate_file(home: Home, file: Path, language: str, one_a_line: bool, everything: bool, as_json: bool) -> None:
    """Every token of a text file as JSON lines."""
    text = read_text(file, Language(language)).text
    lexicon = _words(home)
    annotated = (
        _annotated_tokens(lexicon, text, Language(language)) if one_a_line else lexicon.annotate(text, Language(language))
    )
    for each in annotated:
        if one_a_line or everything or each.token.kind is not TokenKind.PUNCTUATION:
            print_json(records.annotated(each))


def _annotated_tokens(lexicon: Words, text: str, language: Language) -> Iterator[Annotated]:
    sentence: list[Token] = []
    start = 0
    for line in [*text.split("\n"), ""]:
        surface = line.rstrip("\r")
        if surface.strip():
            token = token_of(surface)
            sentence.append(Token(surface, token.span.shifted(start), token.kind))
        elif sentence:
            yield from lexicon.annotate_tokens(sentence, language)
            sentence = []
        start += len(line) + 1


@hamkhan.command("align")
@click.argument("source", type=FILE)
@click.argument("target", type=FILE)
@click.option("--passages", type=click.Choice(["sentences", "lines"]), default="sentences", show_default=True)
@click.option("--translation", is_flag=True, help="One text translates the other, passage by passage.")
@JSON
@click.pass_obj
def align_texts(home: Home, source: Path, target: Path, passages: str, translation: bool, as_json: bool) -> None:
    """Links between two text files, one in each language."""
    first, second, alignment = Aligner(_words(home)).align_files(
        source,
        target,
        by_lines=passages == "lines",
        translation=True if translation else None,
        progress=Bar("Comparing"),
    )
    if as_json:
        print_json(records.alignment(first, second, alignment))
        return
    for block in alignment.blocks:
        reasons = "; ".join(map(str, block.reasons))
        sides = [",".join(str(index + 1) for index in indices) for indices in (block.source, block.target)]
        click.echo(f"{sides[0]:>7} = {sides[1]:<7} {block.score:.2f} {block.grade.value:10} {reasons}")


@hamkhan.command("export")
@click.argument("kind", metavar="FORMAT", type=click.Choice([kind.value for kind in Format]))
@click.argument("out", type=FILE)
@click.option("--story", default="", help="One story, by its number or the start of its title; otherwise all.")
@click.option("--article", default="", help="One article with the tellings beside it, by its number or title.")
@JSON
@click.pass_obj
def export_story(home: Home, kind: str, out: Path, story: str, article: str, as_json: bool) -> None:
    """Write linked passages for other programs.

    FORMAT is tmx, csv or json; or pharaoh, which writes the links between words to OUT, and the sentences to OUT.fa and
    OUT.ar. What is there is replaced.
    """
    with Library.open(home.folder) as library:
        written = export_links(library, Format(kind), out, story=story, article=article, progress=Bar("Comparing"))
    if as_json:
        print_json(records.exported(written))
        return
    for path in written.files:
        click.echo(path)


@hamkhan.command("doctor")
@JSON
@click.pass_obj
def examine(home: Home, as_json: bool) -> None:
    """Versions, paths, fonts, voices, engines, and what each missing one costs."""
    from reader.cli.doctor import findings

    found = findings(home)
    if as_json:
        print_json(records.findings(found))
        return
    for finding in found:
        mark = "ok     " if finding.present else "missing"
        click.echo(f"{mark}  {finding.name}: {finding.detail}" + (f" — {finding.cost}" if not finding.present else ""))


hamkhan.add_command(engine)


def _words(home: Home) -> Words:
    lexicon = Words(home)
    for refusal in lexicon.prepare(Bar("Preparing the word list")):
        say(f"hamkhan: refused: {refusal}")
    return lexicon
