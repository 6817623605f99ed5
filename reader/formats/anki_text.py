"""Notes as lines of text: for Anki's own text import, which its header lines guide, and for Quizlet.

Anki: https://docs.ankiweb.net/importing/text-files.html, «File headers». The note types must be there already, as they are
once a deck was imported. Quizlet takes a word, a tab and what it means, one pair a line.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.formats.anki_cards import type_name
from reader.formats.anki_notes import Note
from reader.script.language import Language
from reader.study.anki import NoteField


def anki_lines(notes: Sequence[Note], deck: str) -> Iterator[str]:
    """The pieces of a file for Anki: headers, then a note a line, known by its own id in the first column."""
    yield "#separator:tab\n#html:true\n"
    yield "#columns:" + "\t".join(("guid", "notetype", *(field.value for field in NoteField), "tags")) + "\n"
    yield "#guid column:1\n#notetype column:2\n"
    yield f"#deck:{' '.join(deck.split())}\n#tags column:{len(NoteField) + 3}\n"
    for note in notes:
        yield _row((note.guid, type_name(Language(note.language)), *note.fields, " ".join(note.tags)))


def quizlet_lines(texts: Iterable[Mapping[NoteField, str]]) -> Iterator[str]:
    """The pieces of a file for Quizlet; what has no meaning is left out.

    Args:
        texts: the plain text of the fields of each note.
    """
    for fields in texts:
        word = fields.get(NoteField.VOCALISED) or fields[NoteField.LEMMA]
        meaning = " · ".join(text for field in (NoteField.ENGLISH, NoteField.COUNTERPART) if (text := fields.get(field)))
        if meaning:
            yield f"{' '.join(word.split())}\t{' '.join(meaning.split())}\n"


def _row(cells: Sequence[str]) -> str:
    row = io.StringIO()
    csv.writer(row, delimiter="\t", lineterminator="\n").writerow(cells)
    return row.getvalue()
