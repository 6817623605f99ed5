"""Sentence pairs in columns: CSV for spreadsheets, out and in, and the tab-separated pairs of parallel corpora, in.

CSV is that of RFC 4180, with a byte order mark, without which Excel takes UTF-8 for the system's encoding. A
tab-separated file holds one pair a line and quotes nothing: a quotation mark is a character of the sentence.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.errors import InputError
from reader.formats.pairs import LinkedPair, SentencePair, gathered, language_called, legal
from reader.formats.plain_text import decode_file
from reader.script import letters
from reader.script.language import Language
from reader.text.identification import identify, in_arabic_script

COLUMNS = ("story", "persian article", "arabic article", "persian", "arabic", "score", "grade", "reasons", "origin")
_BYTE_ORDER_MARK = "\ufeff"
_LARGEST_FILE = 64 * 2**20
_ARABIC_LETTER = re.compile(f"[{letters.ARABIC_LETTERS}]")
_LATIN_LETTER = re.compile("[A-Za-z]")
_ORDINALS = ("first", "second")

Row = tuple[int, Sequence[str]]
"""A row that is not blank, after the number of the line it ends on."""


def pairs_csv(links: Iterable[LinkedPair]) -> Iterator[str]:
    """The pieces of a CSV file, one row a link under the row of titles; reasons are joined by semicolons."""
    yield _BYTE_ORDER_MARK + _written(COLUMNS)
    for link in links:
        yield _written(
            (
                link.story,
                link.persian_article,
                link.arabic_article,
                *link.sentences,
                f"{link.score:.4f}",
                link.grade,
                "; ".join(link.reasons),
                link.origin,
            )
        )


def _written(cells: Sequence[str]) -> str:
    row = io.StringIO()
    csv.writer(row).writerow([legal(cell) for cell in cells])
    return row.getvalue()


def read_pairs(path: Path) -> tuple[SentencePair, ...]:
    """The pairs of a file with a column in each language, in either order.

    A first row that names the columns may stand above them; where it names Persian and Arabic, there may be others beside
    them. A row with one empty cell is a sentence nothing stands beside.

    Args:
        path: `.csv` (comma or semicolon, quoted as RFC 4180 says) or tab-separated.

    Raises:
        InputError: there is no such file, it is no text, is empty or too long, a row has not two columns, or the columns
            are not in the two languages.
        MachineError: it may not be read.
    """
    rows = list(_comma_rows(path) if path.suffix.lower() == ".csv" else _tab_rows(path))
    if not rows:
        raise InputError(f"{path} is empty: choose a file with a column in Persian and one in Arabic.")
    named = _named_columns(rows[0][1])
    if named or _is_header(rows[0][1]):
        rows = rows[1:]
    columns = _two_columns(rows, named, path)
    persian, arabic = _told_apart(columns, in_order=bool(named), path=path)
    return gathered(map(SentencePair, persian, arabic), path)


def _text(path: Path) -> str:
    if path.is_file() and path.stat().st_size > _LARGEST_FILE:
        raise InputError(f"{path} is larger than {_LARGEST_FILE // 2**20} MB: cut it into smaller files.")
    text = decode_file(path)
    if "\0" in text:
        raise InputError(f"{path} is not a text file: save it as plain text in UTF-8 and try again.")
    return text


def _tab_rows(path: Path) -> Iterator[Row]:
    for number, line in enumerate(_text(path).split("\n"), 1):
        if line.strip():
            yield number, line.rstrip("\r").split("\t")


def _comma_rows(path: Path) -> Iterator[Row]:
    text = _text(path)
    first = text[: text.find("\n") + 1] or text
    # Where the comma is the decimal sign, Excel parts the columns by semicolons.
    delimiter = max(",;", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield rows.line_num, row
    except csv.Error:
        raise InputError(
            f"{path} is damaged near line {rows.line_num}: a quotation mark is not closed or stands alone."
        ) from None


def _named_columns(first: Sequence[str]) -> tuple[int, int] | None:
    """Where the Persian and the Arabic column stand, when the first row says so."""
    called = [language_called(cell) for cell in first]
    if called.count(Language.PERSIAN) == called.count(Language.ARABIC) == 1:
        return called.index(Language.PERSIAN), called.index(Language.ARABIC)
    return None


def _is_header(first: Sequence[str]) -> bool:
    """Whether a row names its columns in a third language («source», «target»)."""
    return all(_LATIN_LETTER.search(cell) and not _ARABIC_LETTER.search(cell) for cell in first)


def _two_columns(rows: Sequence[Row], named: tuple[int, int] | None, path: Path) -> tuple[list[str], list[str]]:
    columns: tuple[list[str], list[str]] = [], []
    for number, row in rows:
        if (len(row) <= max(named)) if named else (len(row) != 2):
            count = "one column" if len(row) == 1 else f"{len(row)} columns"
            raise InputError(
                f"{path} has {count} in line {number}: give each line a Persian and an Arabic sentence"
                f"{', or name the columns in the first line' if len(row) > 2 else ''}."
            )
        for column, index in zip(columns, named or (0, 1), strict=True):
            column.append(row[index])
    return columns


def _told_apart(columns: tuple[list[str], list[str]], *, in_order: bool, path: Path) -> tuple[list[str], list[str]]:
    """The Persian column, then the Arabic one; a column too short to show its language is in the one the other is not."""
    texts = ["\n".join(column) for column in columns]
    for ordinal, text in zip(_ORDINALS, texts, strict=True):
        if not in_arabic_script(text):
            raise InputError(f"The {ordinal} column of {path} is neither Persian nor Arabic: give one column in each.")
    shown = [identify(text) for text in texts]
    if shown[0] is None and shown[1] is None:
        if not in_order:
            raise InputError(f"{path} does not show which column is Persian: write «fa» and «ar» in a first line.")
        return columns
    first = shown[0] or (shown[1].other if shown[1] else None)
    if shown[1] and first is shown[1]:
        name = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}[shown[1]]
        raise InputError(f"Both columns of {path} are {name}: give one column in each language.")
    return columns if first is Language.PERSIAN else (columns[1], columns[0])
