"""StarDict dictionaries, as GoldenDict, KOReader and sdcv read them: four files that lie beside one another.

`.ifo` says what the dictionary is, `.idx` lists its headwords with the place of each article, `.dict` holds the articles and
`.syn` leads other forms to a headword. Numbers are 32 bits, the highest byte first. The headwords stand in the format's own
order, by which readers search: bytes with ASCII letters in lower case, then the bytes as they are.

Format: StarDict's `doc/StarDictFileFormat`, version 2.4.2, articles of type `h` (HTML).
"""

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_LONGEST_WORD = 255
"""In bytes of UTF-8: what the format lets a headword have."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What is to be written."""

    name: str
    articles: Mapping[str, str]
    """HTML by headword."""
    forms: Iterable[tuple[str, str]] = ()
    """Another form, and the headword it leads to."""
    description: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class StarDictFiles:
    """The contents of the four files."""

    ifo: str
    idx: bytes
    articles: bytes
    syn: bytes


def order(word: str) -> tuple[bytes, bytes]:
    """What StarDict sorts words by: `g_ascii_strcasecmp`, then `strcmp`.

    >>> sorted(["کتاب", "b", "B", "a", "اب"], key=order)
    ['a', 'B', 'b', 'اب', 'کتاب']
    """
    written = word.encode()
    # bytes.lower() changes ASCII letters alone.
    return written.lower(), written


def stardict(dictionary: Dictionary) -> StarDictFiles:
    """The files of a dictionary; words that the format has no room for are left out."""
    words = sorted((word for word in dictionary.articles if _fits(word)), key=order)
    index, articles, place = [], [], 0
    for word in words:
        article = dictionary.articles[word].encode()
        index.append(word.encode() + b"\0" + struct.pack(">II", place, len(article)))
        articles.append(article)
        place += len(article)
    idx = b"".join(index)
    numbers = {word: number for number, word in enumerate(words)}
    led = {(form, numbers[word]) for form, word in dictionary.forms if _fits(form) and word in numbers and form != word}
    synonyms = sorted(led, key=lambda each: (*order(each[0]), each[1]))
    syn = b"".join(form.encode() + b"\0" + struct.pack(">I", number) for form, number in synonyms)
    return StarDictFiles(_ifo(dictionary, len(words), len(synonyms), len(idx)), idx, b"".join(articles), syn)


def _fits(word: str) -> bool:
    return 0 < len(word.encode()) <= _LONGEST_WORD


def _ifo(dictionary: Dictionary, words: int, forms: int, index_size: int) -> str:
    facts = {
        "version": "2.4.2",
        "bookname": dictionary.name,
        "wordcount": words,
        "synwordcount": forms,
        "idxfilesize": index_size,
        "author": dictionary.author,
        "description": dictionary.description,
        "sametypesequence": "h",
    }
    return "StarDict's dict ifo file\n" + "".join(f"{key}={value}\n" for key, value in facts.items() if value != "")
