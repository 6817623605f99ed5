"""The commands: `library`, `import`, `gloss`, `annotate`, `align`, `export`, `doctor`; others stand next door."""

from collections.abc import Iterator
from pathlib import Path

import click

from reader.bitext.align import Alignment
from reader.bitext.links import LinkedClauses
from reader.bitext.values import ArticleSummary
from reader.cli import output, records
from reader.cli.anki import FOR, Asked, anki, export_words, word_options
from reader.cli.engine import engine
from reader.cli.glossary import glossary
from reader.cli.output import Bar, Commands, print_json, say
from reader.cli.review import review
from reader.cli.root import root
from reader.cli.speak import speak
from reader.cli.term import term
from reader.errors import InputError
from reader.folders import Home
from reader.formats.list_words import ListFormat
from reader.formats.plain_text import read_text
from reader.library import Library
from reader.library.adding import add_aligned, holds_pairs
from reader.library.aligner import AlignedFile, Aligner
from reader.library.exporting import Format, export_links
from reader.library.words import Annotated, Words
from reader.script.language import Language
from reader.text.tokens import Token, TokenKind, token_of

LANGUAGE = click.Choice([language.value for language in Language])
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
FILE = click.Path(path_type=Path)
WORD_LIST, DECK, LINKS = "wordlist", "anki", "links"


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
        print_json([records.word(word, glosses, lexicon.pairs) for word, glosses in answers])
        return
    for word, glosses in answers:
        click.echo(word)
        for gloss in glosses:
            click.echo("   " + records.line(gloss))
            if pair := lexicon.pairs.of(gloss.entry):
                click.echo("      " + records.pair_line(pair, gloss.entry.language))


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
@click.option("--clauses", "with_clauses", is_flag=True, help="Also which clauses inside linked long passages say the same.")
@JSON
@click.pass_obj
def align_texts(
    home: Home, source: Path, target: Path, passages: str, translation: bool, with_clauses: bool, as_json: bool
) -> None:
    """Links between two text files, one in each language."""
    words = _words(home)
    first, second, alignment = Aligner(words).align_files(
        source,
        target,
        by_lines=passages == "lines",
        translation=True if translation else None,
        progress=Bar("Comparing"),
    )
    clauses = _clauses(words, first, second, alignment) if with_clauses else None
    if as_json:
        print_json(records.alignment(first, second, alignment, clauses))
        return
    for number, block in enumerate(alignment.blocks):
        reasons = "; ".join(map(str, block.reasons))
        sides = [",".join(str(index + 1) for index in indices) for indices in (block.source, block.target)]
        click.echo(f"{sides[0]:>7} = {sides[1]:<7} {block.score:.2f} {block.grade.value:10} {reasons}")
        for linked in clauses[number] if clauses else ():
            mine, theirs = (
                " … ".join(span.of(file.text) for span in spans)
                for file, spans in ((first, linked.source), (second, linked.target))
            )
            click.echo(f"{linked.score:>22.2f} {mine}  =  {theirs}")


@hamkhan.command("export")
@click.argument("kind", metavar="FORMAT", type=click.Choice([*(kind.value for kind in Format), WORD_LIST, DECK]))
@click.argument("out", type=FILE)
@click.option("--story", default="", help="One story, by its number or the start of its title; otherwise all.")
@click.option("--article", default="", help="One article (its links: with the tellings beside it), by its number or title.")
@click.option("--format", "list_kind", type=click.Choice([kind.value for kind in ListFormat]), help="Of the word list.")
@click.option("--for", "purpose", type=FOR, help="Of csv: words for Anki's text import or Quizlet, or links (the default).")
@word_options
@JSON
@click.pass_obj
def export_story(
    home: Home, kind: str, out: Path, story: str, article: str, list_kind: str | None, purpose: str | None, as_json: bool,
    asked: Asked,
) -> None:  # fmt: skip
    """Write linked passages, the word list, or the words you study for other programs.

    FORMAT is tmx, csv or json; or pharaoh, which writes the links between words to OUT, and the sentences to OUT.fa and
    OUT.ar; or wordlist, which writes our word list to OUT: a table to a .tsv file, StarDict dictionaries to a folder or an
    .ifo file; or anki, which writes the words you study to OUT.apkg, a deck that Anki imports and updates. csv writes links,
    unless an option asks for words: lines for Anki's text import with --status, --glossary, --tag, --language, --deck,
    --fields or --for anki, and for Quizlet with --for quizlet. What is there is replaced.
    """
    if kind == DECK or (kind == Format.CSV.value and purpose != LINKS and (purpose or asked.is_any)):
        if list_kind or (kind == DECK and purpose not in (None, DECK)):
            raise click.UsageError("a deck is for Anki: leave --format out, and write `export csv` for others")
        export_words(home, out, "apkg" if kind == DECK else purpose or DECK, asked, story, article, as_json)
        return
    if asked.is_any or purpose not in (None, LINKS):
        raise click.UsageError("options on words belong to `export anki` and `export csv`")
    if kind == WORD_LIST:
        if story or article:
            raise click.UsageError("the word list belongs to no story: leave --story and --article out")
        _export_list(out, list_kind, as_json)
        return
    if list_kind:
        raise click.UsageError("--format is for the word list: `export wordlist OUT --format tsv`")
    with Library.open(home.folder) as library:
        written = export_links(library, Format(kind), out, story=story, article=article, progress=Bar("Comparing"))
    if as_json:
        print_json(records.exported(written))
        return
    for path in written.files:
        click.echo(path)


def _export_list(out: Path, kind: str | None, as_json: bool) -> None:
    # Imported here: only this command gathers the list from its tables.
    from reader.library.list_exporting import export_list

    written = export_list(out, ListFormat(kind) if kind else None)
    for refusal in written.refused:
        say(f"hamkhan: refused: {refusal}")
    if as_json:
        print_json(records.exported_list(written))
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


hamkhan.add_command(anki)
hamkhan.add_command(engine)
hamkhan.add_command(glossary)
hamkhan.add_command(review)
hamkhan.add_command(root)
hamkhan.add_command(term)
hamkhan.add_command(speak)


def _clauses(
    words: Words, first: AlignedFile, second: AlignedFile, alignment: Alignment
) -> tuple[tuple[LinkedClauses, ...], ...]:
    """The clauses of every link that say the same."""
    from reader.library.clause_links import inside_linker

    linker = inside_linker(words, None)
    tell, count = Bar("Comparing clauses"), len(alignment.blocks)
    found = []
    for done, block in enumerate(alignment.blocks, start=1):
        found.append(linker.clauses_of(block, first, second))
        tell(done, count)
    return tuple(found)


def _words(home: Home) -> Words:
    lexicon = Words(home)
    for refusal in lexicon.prepare(Bar("Preparing the word list")):
        say(f"hamkhan: refused: {refusal}")
    return lexicon
