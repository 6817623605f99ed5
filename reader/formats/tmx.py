"""Translation Memory eXchange, TMX 1.4b: what programs for translators read and write.

A link becomes a unit (`<tu>`) with a variant (`<tuv>`) in each language; its score, grade, reasons and origin stand in
`<prop>` elements whose types begin with «x-», as the specification asks of a program's own. Source: TMX 1.4b
Specification, LISA OSCAR 2005, and its `tmx14.dtd`.

Files are read piece by piece, so a memory in many languages may be larger than the machine's. Nothing outside the file
is fetched, and a file that defines entities is refused before any is expanded.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from reader.errors import InputError, MachineError
from reader.formats.pairs import LONGEST_SENTENCE, LinkedPair, SentencePair, gathered, language_called, legal, too_long
from reader.script.language import Language

_PIECE = 1 << 16
_LONGEST_TAG = 1 << 20
"""Bytes; the parser keeps a tag or comment whole until it ends, so one that does not end would fill the memory."""
_DEEPEST = 64
_CODES_OF_OTHERS = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements of a segment that hold another program's formatting codes; `hi` holds words of the sentence."""


def tmx(links: Iterable[LinkedPair], *, version: str) -> Iterator[str]:
    """The pieces of a TMX file, one unit a link.

    Args:
        links: what to write; characters XML forbids are removed.
        version: of this program, told in the header.
    """
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
    yield (
        f'  <header creationtool="hamkhan" creationtoolversion={_quoted(version)} segtype="sentence" '
        'o-tmf="hamkhan" adminlang="en" srclang="fa" datatype="plaintext"/>\n  <body>\n'
    )
    for link in links:
        yield _unit(link)
    yield "  </body>\n</tmx>\n"


def _unit(link: LinkedPair) -> str:
    author = f" creationid={_quoted(link.author)}" if link.author else ""
    made = f' creationdate="{link.made:%Y%m%dT000000Z}"' if link.made else ""
    properties = [
        ("x-story", link.story),
        ("x-persian-article", link.persian_article),
        ("x-arabic-article", link.arabic_article),
        ("x-score", f"{link.score:.4f}"),
        ("x-grade", link.grade),
        *(("x-reason", reason) for reason in link.reasons),
        ("x-origin", link.origin),
    ]
    written = [f'      <prop type="{kind}">{_escaped(value)}</prop>' for kind, value in properties if value]
    sides = zip(("fa", "ar"), link.sentences, strict=True)
    written += [f'      <tuv xml:lang="{code}"><seg>{_escaped(text)}</seg></tuv>' for code, text in sides]
    return "\n".join([f"    <tu{author}{made}>", *written, "    </tu>\n"])


def _escaped(text: str) -> str:
    # A bare carriage return would be read back as a line feed (XML 1.0, 2.11).
    return escape(legal(text), {"\r": "&#13;"})


def _quoted(text: str) -> str:
    return quoteattr(legal(text), {"\r": "&#13;"})


def read_tmx(path: Path) -> tuple[SentencePair, ...]:
    """The units of a TMX file that stand in both languages, in order; formatting codes inside a sentence are dropped.

    The file may hold any number of languages, and one variant of each of the two a unit: `fa`, `fa-IR`, `per`, `prs`,
    `ar`, `ar-EG` and their like.

    Raises:
        InputError: there is no such file, it is no TMX, is cut short, defines entities, lacks a language, or is too long.
        MachineError: it may not be read.
    """
    reading = _Reading(path)
    pairs = gathered(reading.pairs(), path)
    if pairs:
        return pairs
    missing = [language for language in Language if language not in reading.languages]
    if missing:
        name = {Language.PERSIAN: "Persian (fa)", Language.ARABIC: "Arabic (ar)"}[missing[0]]
        raise InputError(f"{path} holds no {name} sentences: give a TMX with Persian and Arabic variants.")
    raise InputError(f"{path} holds no unit that stands in both Persian and Arabic: give one that does.")


class _Reading:
    """One pass over a file: the parser, and what it is inside of."""

    def __init__(self, path: Path) -> None:
        self.languages: set[Language] = set()
        self._path = path
        self._found: list[SentencePair] = []
        self._root = ""
        self._depth = 0
        self._unit: dict[Language, str] = {}
        self._language: Language | None = None
        self._segment: list[str] | None = None
        self._length = 0
        self._inside_codes = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        # Only what the file spells out: values a document type supplies could be long, and once for each element.
        self._parser.specified_attributes = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._refuse_entity
        self._parser.SkippedEntityHandler = self._refuse_skipped

    def pairs(self) -> Iterator[SentencePair]:
        fed = 0
        with _opened(self._path) as file:
            while piece := file.read(_PIECE):
                self._parse(piece, last=False)
                fed += len(piece)
                if fed - self._parser.CurrentByteIndex > _LONGEST_TAG:
                    raise InputError(f"{self._path} is no TMX: one of its tags does not end.")
                yield from self._taken()
        if not fed:
            raise InputError(f"{self._path} is empty: choose a TMX file with Persian and Arabic sentences.")
        self._parse(b"", last=True)
        yield from self._taken()

    def _taken(self) -> list[SentencePair]:
        taken, self._found = self._found, []
        return taken

    def _parse(self, piece: bytes, *, last: bool) -> None:
        try:
            self._parser.Parse(piece, last)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise self._refusal(error, last=last) from None

    def _refusal(self, error: Exception, *, last: bool) -> InputError:
        if last and self._root:
            return InputError(f"{self._path} is cut short: its last tags are missing; copy it again.")
        if not isinstance(error, expat.ExpatError) or error.code == expat.errors.codes[expat.errors.XML_ERROR_UNKNOWN_ENCODING]:
            return InputError(f"{self._path} is in an encoding that cannot be read: save it in UTF-8.")
        if not self._root:
            return InputError(f"{self._path} is no TMX file: choose one that a translation program wrote.")
        why = expat.ErrorString(error.code)
        return InputError(f"{self._path} is damaged: line {error.lineno} is not well-formed XML ({why}).")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if not self._root:
            self._root = name
            if name != "tmx":
                raise InputError(f"{self._path} is no TMX file: its outermost element is <{name[:40]}>, not <tmx>.")
        self._depth += 1
        if self._depth > _DEEPEST:
            raise InputError(f"{self._path} is no TMX: its elements stand more than {_DEEPEST} deep in one another.")
        if self._segment is not None:
            if self._inside_codes or name in _CODES_OF_OTHERS:
                self._inside_codes += 1
        elif name == "tu":
            self._unit = {}
        elif name == "tuv":
            self._language = language_called(attributes.get("xml:lang") or attributes.get("lang") or "")
        elif name == "seg" and self._language:
            self._begin_segment(self._language)

    def _begin_segment(self, language: Language) -> None:
        if language in self._unit:
            name = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}[language]
            line = self._parser.CurrentLineNumber
            raise InputError(f"{self._path} has two {name} variants in the unit at line {line}: keep one of them.")
        self.languages.add(language)
        self._segment, self._length, self._inside_codes = [], 0, 0

    def _end(self, name: str) -> None:
        name = _local(name)
        self._depth -= 1
        if self._segment is not None:
            if self._inside_codes:
                self._inside_codes -= 1
            elif name == "seg" and self._language:
                self._unit[self._language] = "".join(self._segment)
                self._segment = None
        elif name == "tuv":
            self._language = None
        elif name == "tu":
            pair = SentencePair(self._unit.get(Language.PERSIAN, ""), self._unit.get(Language.ARABIC, ""))
            if all(side.strip() for side in pair):
                self._found.append(pair)

    def _characters(self, text: str) -> None:
        if self._segment is None or self._inside_codes:
            return
        self._segment.append(text)
        self._length += len(text)
        if self._length > LONGEST_SENTENCE:
            raise too_long(self._path)

    def _refuse_entity(self, name: str, *_declared: object) -> None:
        raise InputError(f"{self._path} defines the entity «{name[:40]}», which a TMX does not need: save it without entities.")

    def _refuse_skipped(self, name: str, _is_parameter: bool) -> None:
        raise InputError(f"{self._path} uses the entity «{name[:40]}», which it does not define: save it without entities.")


def _local(name: str) -> str:
    return name.rpartition(":")[2]


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(f"There is no file {path}: check its name.") from None
    except IsADirectoryError:
        raise InputError(f"{path} is a folder: name a file in it.") from None
    except OSError as error:
        raise MachineError(f"{path} may not be read ({error.strerror}): allow reading it and try again.") from error
