"""What a deck of many words costs beside genanki's own writing of the same notes.

    python benchmarks/anki.py [NOTES]

A library of the bundled story, its links computed, with 3,000 words in learning, each with a place in a text: words of the
articles as lemmas, then as forms, then words of the list. Limit: our export, from the library to the file, takes at most
1.5 times what genanki takes to build and write notes of the same fields; sound, which takes minutes to say, is left out.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

import genanki

from reader.folders import resources
from reader.formats.anki_cards import CSS, templates, type_name
from reader.formats.anki_notes import Note, NoteMaker
from reader.formats.anki_package import font
from reader.library import Library
from reader.script.language import Language
from reader.study.anki import CHOICES, USUAL, AnkiChoice, NoteField
from reader.study.terms import Marking, Place, Status, TermKey, TermKind

NOTES = 3_000
MOST = 1.5
_ROUNDS = 11


def fill(library: Library, count: int) -> None:
    """Mark words as learning, each where it stands."""
    lemmas: dict[TermKey, Marking] = {}
    forms: dict[TermKey, Marking] = {}
    for summary in (article for story in library.articles.stories() for article in story.articles):
        article = library.articles.article(summary.id)
        library.readings.learn(article)
        text = library.readings.of(article)
        assert text
        for word in text.words:
            passage = next(each for each in article.passages if word.span.start in each.span)
            place = Place(summary.id, passage.id, word.span)
            unit = text.units[word.unit] if word.unit is not None else None
            key = TermKey(text.language, unit.kind if unit else TermKind.LEMMA, unit.lemma if unit else word.lemma)
            lemmas.setdefault(key, Marking(key, word.surface, place))
            form = TermKey(text.language, TermKind.FORM, word.surface)
            forms.setdefault(form, Marking(form, word.surface, place))
    markings = {_known_by(each.key): each for each in (*lemmas.values(), *list(forms.values())[: count // 10])}
    places = cycle([each for each in lemmas.values() if each.key.language is Language.PERSIAN])
    for lemma in _listed():
        key, where = TermKey(Language.PERSIAN, TermKind.LEMMA, lemma), next(places)
        markings.setdefault(_known_by(key), Marking(key, where.surface, where.place))
    library.study.set_status(list(islice(markings.values(), count)), Status.LEARNING_1)


def _known_by(key: TermKey) -> tuple[Language, TermKind, str]:
    return key.language, key.kind, key.folded


def _listed() -> Iterator[str]:
    """The Persian words of our list, as its files have them."""
    for path in sorted((resources() / "wordlist" / "persian").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            if line and not line.startswith("#"):
                yield line.split("\t")[0]


def plainly(notes: list[Note], out: Path) -> None:
    """Have genanki build and write the same notes, without us."""
    models = {
        language.value: genanki.Model(
            number,
            type_name(language),
            fields=[{"name": field.value} for field in NoteField],
            templates=[{"name": each.name, "qfmt": each.front, "afmt": each.back} for each in templates(language)],
            css=CSS,
        )
        for number, language in enumerate(Language, start=1)
    }
    deck = genanki.Deck(1, "Hamkhan")
    for note in notes:
        deck.add_note(genanki.Note(models[note.language], list(note.fields), guid=note.guid, tags=list(note.tags)))
    genanki.Package(deck, [str(path) for path in font().values()]).write_to_file(str(out))


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> int:
    """Measure, print, and tell by the exit code whether the limit is kept."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else NOTES
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        library.words.prepare()
        for pair in library.links.missing():
            library.links.compute(*pair)
        fill(library, count)
        choice = AnkiChoice(fields=USUAL)
        maker = NoteMaker(choice.fields)
        notes = [maker.note(facts) for facts in library.facts.of(library.anki.terms(choice))]
        filled = {field.value: sum(bool(note.field(field)) for note in notes) for field in CHOICES}
        ours, theirs = [], []
        for _ in range(_ROUNDS):
            theirs.append(seconds(lambda: plainly(notes, Path(folder) / "theirs.apkg")))
            ours.append(seconds(lambda: library.anki.export(choice, Path(folder) / "ours.apkg")))
        sizes = {name: (Path(folder) / f"{name}.apkg").stat().st_size for name in ("ours", "theirs")}
    share = statistics.median(ours) / statistics.median(theirs)
    print(f"{len(notes)} notes, fields filled: {filled}")
    for name, took in (("genanki alone", theirs), ("our export", ours)):
        print(f"{name}: {statistics.median(took):.3f} s (of {', '.join(f'{each:.3f}' for each in took)})")
    print(f"bytes: {sizes}; ours is {share:.2f} times genanki's (at most {MOST})")
    return 0 if share <= MOST and len(notes) >= count else 1


if __name__ == "__main__":
    sys.exit(main())
