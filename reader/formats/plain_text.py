"""Plain text files: decoded, checked to be text of one of the two languages.

Offsets everywhere count code points of what this room returns: decoded, byte order mark gone, line ends as they stand.
"""

import codecs
from dataclasses import dataclass
from pathlib import Path

from reader.errors import InputError, MachineError
from reader.script.language import Language
from reader.text.identification import identify, in_arabic_script

_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LEGACY = "cp1256"
_CONTROLS = {chr(code) for code in range(32)} - set("\t\n\r\x0b\x0c\x1c\x1d\x1e\x85")


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text and the language it is written in."""

    text: str
    language: Language


def read_text(path: Path, language: Language | None = None, *, otherwise: Language | None = None) -> PlainText:
    """The text of a file.

    Args:
        path: the file; UTF-8, UTF-16 with its mark, or Windows-1256 as old Arabic files are.
        language: its language where the reader named it; otherwise it is found out.
        otherwise: the language of a text too short to show which it is in.

    Raises:
        InputError: there is no such file, it is no text, it is empty, or it is in neither language.
        MachineError: it may not be read.
    """
    text = decode_file(path)
    if not text.strip():
        raise InputError(f"{path} is empty: choose a file with Persian or Arabic text.")
    if not in_arabic_script(text):
        raise InputError(f"{path} is neither Persian nor Arabic text: choose a file in one of the two languages.")
    found = language or identify(text) or otherwise
    if found is None:
        raise InputError(f"{path} does not show whether it is Persian or Arabic: name its language with --language.")
    return PlainText(text, found)


def decode_file(path: Path) -> str:
    """The characters of a file, whatever they say.

    Raises:
        InputError: there is no such file, or it is no text.
        MachineError: it may not be read.
    """
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(f"There is no file {path}: check its name.") from None
    except IsADirectoryError:
        raise InputError(f"{path} is a folder: name a text file in it.") from None
    except OSError as error:
        raise MachineError(f"{path} may not be read ({error.strerror}): allow reading it and try again.") from error
    return _decoded(content, path)


def _decoded(content: bytes, path: Path) -> str:
    no_text = InputError(f"{path} is not a text file: save it as plain text in UTF-8 and try again.")
    encoding = next((name for mark, name in _MARKED if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode(_LEGACY, "replace")
        # Any bytes decode in this encoding; only a text that then is in one of the languages was written in it.
        if identify(text) is None or "\ufffd" in text:
            raise no_text from None
    if _CONTROLS & set(text[:100_000]):
        raise no_text
    return text
