"""Our word list as one table: a word a line, tab-separated, UTF-8, the columns named in the first line.

`resources/wordlist/README.md` says what each column holds. Values that are several in one cell are set apart by «; ».
"""

from collections.abc import Iterable, Iterator

from reader.formats.list_words import ListWord

COLUMNS = (
    *("language", "lemma", "vocalised", "romanised", "pos", "root", "english", "counterparts"),
    *("pair", "pair_word", "pair_english", "pair_note", "note", "frequency"),
)


def list_tsv(words: Iterable[ListWord]) -> Iterator[str]:
    """The lines of the table, in the order of the words, each with its line end."""
    yield _line(COLUMNS)
    for word in words:
        yield _line(_cells(word))


def _cells(word: ListWord) -> tuple[str, ...]:
    entry = word.entry
    others = [pair.of(entry.language.other) for pair in word.pairs]
    return (
        entry.language.value,
        entry.lemma,
        entry.vocalised or "",
        entry.romanised or "",
        entry.pos.value,
        entry.root or "",
        _several(entry.senses),
        _several(entry.counterparts),
        _several(pair.kind.value for pair in word.pairs),
        _several(other.vocalised for other in others),
        _several(", ".join(other.senses) for other in others),
        _several(pair.note for pair in word.pairs),
        entry.note,
        f"{word.frequency:.2f}",
    )


def _several(values: Iterable[str]) -> str:
    return "; ".join(value for value in values if value)


def _line(cells: tuple[str, ...]) -> str:
    return "\t".join(cells) + "\n"
