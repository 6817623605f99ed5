"""What the packages know, read by a second process while our own lists are read in this one: a fifth of all compiling.

`python -m reader.store.apart` is that process. Where it cannot be started or fails, everything is read here, one after another.
"""

import marshal
import os
import subprocess
import sys
from functools import cached_property
from typing import Any

from reader.lexicon.buckwalter import Stem, Tables, find_tables, read_tables
from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.known_words import KnownForm, known_forms


class PackagesRead:
    """Buckwalter's tables and the Persian forms of the packages; they are being read from when this is made."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        if (os.cpu_count() or 1) > 1:
            command = [sys.executable, "-m", "reader.store.apart"]
            try:
                self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            except OSError:
                # No second process is to be had: the first does it all.
                self._process = None

    @cached_property
    def _told(self) -> tuple[list[tuple[Any, ...]], list[tuple[str, str, str]]] | None:
        """What the second process read; None where there is none or it failed."""
        if self._process is None:
            return None
        written, _ = self._process.communicate()
        if self._process.returncode:
            return None
        stems, forms = marshal.loads(written)
        return stems, forms

    def tables(self) -> Tables:
        """Buckwalter's tables.

        Raises:
            MachineError: they are not installed.
        """
        told = self._told
        if told is None:
            return read_tables(find_tables())
        poses = {pos.value: pos for pos in PartOfSpeech}
        stems = (
            Stem(form, vocalised, category, senses, poses[pos], lemma_id, lemma, root)
            for form, vocalised, category, senses, pos, lemma_id, lemma, root in told[0]
        )
        return read_tables(find_tables(), tuple(stems))

    def known(self) -> list[KnownForm]:
        """The Persian forms, each package's word for itself."""
        told = self._told
        return list(known_forms()) if told is None else [KnownForm(*form) for form in told[1]]

    def close(self) -> None:
        """Stop what still reads."""
        if self._process:
            with self._process:
                self._process.kill()


def main() -> None:
    """Read, and write what was read to standard output."""
    stems = [
        (each.form, each.vocalised, each.category, each.senses, each.pos.value, each.lemma_id, each.lemma, each.root)
        for each in read_tables(find_tables()).stems
    ]
    forms = [(each.surface, each.lemma, each.package) for each in known_forms()]
    sys.stdout.buffer.write(marshal.dumps((stems, forms)))


if __name__ == "__main__":
    main()
