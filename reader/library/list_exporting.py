"""Writing our word list for other programs: a table, or dictionaries that GoldenDict opens.

Only what stands in our own tables is written. The compiled list holds more (roots and stems of the Buckwalter tables, names of
CLDR), which is under other licences and stays where it is.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import InputError, MachineError
from reader.folders import resources
from reader.formats.list_articles import dictionary_of
from reader.formats.list_tsv import list_tsv
from reader.formats.list_words import ListFormat, ListWord
from reader.formats.stardict import stardict
from reader.formats.whole_file import write_whole
from reader.lexicon.list_counts import counted
from reader.lexicon.pairs import Pairs
from reader.lexicon.wordlist import Item, Refusal
from reader.script.language import Language
from reader.store.compilation import frequencies, read_lists
from reader.store.gathering import Rows


@dataclass(frozen=True, slots=True)
class ExportedList:
    """What was written."""

    files: tuple[Path, ...]
    words: int
    counts: tuple[tuple[str, int], ...]
    """How many lines of each kind our tables have."""
    refused: tuple[Refusal, ...]
    """Lines of our tables that could not be read and were left out."""


def export_list(out: Path, kind: ListFormat | None = None, folder: Path | None = None) -> ExportedList:
    """Write the word list.

    Two StarDict dictionaries are written, one for each language: a click in a dictionary program comes from a text of one
    language, words of both are often spelled alike, and a person can switch off the one they do not read.

    Args:
        out: a file for a table; for StarDict a folder, or a name that ends in `.ifo`. What is there is replaced.
        kind: what to write; otherwise the path tells.
        folder: of the tables; otherwise ours.

    Raises:
        InputError: the path does not tell the format, or names no place.
        MachineError: it cannot be written, or the disk is full; what stood there still stands.
    """
    kind = kind or _told_by(out)
    items, refused = read_lists(folder or resources() / "wordlist")
    words = own_words(items)
    files = [(out, list_tsv(words))] if kind is ListFormat.TSV else _dictionaries(words, out)
    write_whole(files)
    return ExportedList(tuple(path for path, _ in files), len(words), counted(items), tuple(refused))


def _told_by(out: Path) -> ListFormat:
    if out.suffix.lower() in (".tsv", ".txt"):
        return ListFormat.TSV
    if out.suffix.lower() == ".ifo" or out.is_dir():
        return ListFormat.STARDICT
    raise InputError(f"{out} does not tell the format: name a .tsv or .ifo file or a folder, or say --format tsv or stardict.")


def own_words(items: Iterable[Item]) -> list[ListWord]:
    """Every entry that the lines of our tables make, by language and frequency."""
    rows = Rows(frequencies())
    rows.take_ours(items)
    pairs = Pairs(rows.pairs)
    forms: dict[int, list[str]] = defaultdict(list)
    for row in rows.forms:
        forms[row.entry].append(row.surface)
    words = [
        ListWord(entry, frequency, pairs.all_of(entry), tuple(dict.fromkeys(forms[number])))
        for number, (entry, frequency, _) in enumerate(rows.entries)
    ]
    return sorted(words, key=_place)


def _place(word: ListWord) -> tuple[bool, float, str, str, str]:
    """Persian first, then the commonest; the rest only so that the same list is always written alike."""
    entry = word.entry
    return (entry.language is not Language.PERSIAN, -word.frequency, entry.lemma, entry.pos.value, entry.vocalised or "")


def _dictionaries(words: Sequence[ListWord], out: Path) -> list[tuple[Path, Sequence[str | bytes]]]:
    place = out if out.suffix.lower() == ".ifo" else _folder(out) / "hamkhan.ifo"
    written: list[tuple[Path, Sequence[str | bytes]]] = []
    for language in Language:
        files = stardict(dictionary_of(words, language))
        name = f"{place.stem}-{language.value}"
        for suffix, content in ((".ifo", files.ifo), (".idx", files.idx), (".dict", files.articles), (".syn", files.syn)):
            written.append((place.with_name(name + suffix), (content,)))
    return written


def _folder(out: Path) -> Path:
    """The folder, made when it is not there."""
    if out.exists() and not out.is_dir():
        raise InputError(f"{out} is a file: name a folder for the dictionaries, or a name that ends in .ifo.")
    if not out.parent.exists():
        raise InputError(f"There is no folder {out.parent}: make it first or name another place.")
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise MachineError(f"{out} could not be made ({error.strerror}); nothing was changed: name another place.") from error
    return out
