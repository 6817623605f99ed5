"""The compiled word list: `wordlist.db`, read by folded form.

It holds nothing of the user's and is rebuilt by `compilation` next door whenever its sources change. Look-ups come in
batches, one statement for all the forms a word could be, because a click must not wait.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from reader.lexicon.buckwalter import Affix, Morph
from reader.lexicon.constructions import ConstructionKind, ListedConstruction
from reader.lexicon.entries import Entry, PartOfSpeech, Source, Use
from reader.lexicon.pairs import Member, Pair, PairKind
from reader.lexicon.source import ArabicAffixes, ArabicStem, EntryId, Listed, ListedForm
from reader.lexicon.wordlist import Refusal, lemma_of
from reader.script.folding import fold
from reader.script.language import Language
from reader.store.connections import PerThread

_ENTRY = (
    "entry.id, entry.language, entry.lemma, entry.pos, entry.senses, entry.counterparts, entry.source, "
    "entry.vocalised, entry.root, entry.note, entry.uses, entry.frequency"
)
_MOST_PARAMETERS = 500
_MANY = 500
_LAST = "\U0010ffff"
"""Behind every letter: what lies below a word and this begins with the word."""

_POS = {pos.value: pos for pos in PartOfSpeech}
_SOURCES = {source.value: source for source in Source}
_LANGUAGES = {language.value: language for language in Language}

SEPARATOR = "\x1f"
"""Between the values of a cell that holds several."""
FIELD_SEPARATOR = "\x1e"
"""Between the parts of a value."""


T = TypeVar("T")
Row = tuple[Any, ...]


class WordlistDatabase:
    """The compiled list as an `EntrySource`; may be asked from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connections = PerThread(path, mapped=True)

    def entries(self, folded: Iterable[str], language: Language) -> dict[str, list[Listed]]:
        """The entries whose lemma folds to each of these, commonest first."""
        asked = list(folded)
        return self._by_key(
            f"SELECT folded, {_ENTRY} FROM entry WHERE folded IN (%s) AND language = ? ORDER BY frequency DESC",
            asked,
            (language.value,),
            # Of many at once none stays long enough to be asked for again.
            (lambda row: _made(row[1:])) if len(asked) > _MANY else (lambda row: _listed(row[1:])),
        )

    def forms(self, folded: Iterable[str], language: Language) -> dict[str, list[ListedForm]]:
        """The listed and generated forms that fold to each of these."""
        return self._by_key(
            "SELECT form.folded, form.surface, form.vocalised, form.reason, form.senses, form.counterparts, "
            f"form.stem_start, form.stem_end, form.preferred, {_ENTRY} "
            "FROM form JOIN entry ON entry.id = form.entry WHERE form.folded IN (%s) AND entry.language = ?",
            folded,
            (language.value,),
            _listed_form,
        )

    def known_forms(self, folded: Iterable[str]) -> dict[str, list[ListedForm]]:
        """The Persian forms that packages lead to an entry; their reason is the package's name."""
        return self._by_key(
            "SELECT known.folded, known.surface, NULL, known.package, '', '', 0, length(known.surface), 0, "
            f"{_ENTRY} FROM known JOIN entry ON entry.id = known.entry WHERE known.folded IN (%s)",
            folded,
            (),
            _listed_form,
        )

    def arabic_stems(self, folded: Iterable[str]) -> dict[str, list[ArabicStem]]:
        """The Arabic stems whose bare form folds to each of these."""
        return self._by_key(
            f"SELECT stem.folded, stem.form, stem.vocalised, stem.category, {_ENTRY} "
            "FROM stem JOIN entry ON entry.id = stem.entry WHERE stem.folded IN (%s)",
            folded,
            (),
            lambda row: ArabicStem(row[1], row[2], row[3], _listed(row[4:])),
        )

    def of_root(self, root: str) -> list[Listed]:
        """The Arabic entries of a root in this very spelling, commonest first."""
        rows = self._connections.connection().execute(
            f"SELECT {_ENTRY} FROM entry WHERE root = ? AND language = 'ar' ORDER BY frequency DESC, id", (root,)
        )
        return [_listed(row) for row in rows]

    def beginning_with(self, folded: str, language: Language) -> list[Listed]:
        """The entries whose folded lemma begins so, and goes on."""
        rows = self._connections.connection().execute(
            f"SELECT {_ENTRY} FROM entry WHERE folded > ?1 AND folded < ?1 || ?2 AND language = ?3 ORDER BY frequency DESC, id",
            (folded, _LAST, language.value),
        )
        return [_listed(row) for row in rows]

    def forms_of(self, entry: Entry) -> list[ListedForm]:
        """The listed and generated forms of an entry; a light verb has those of its verb."""
        simple = entry.lemma.rpartition(" ")[2] if entry.language is Language.PERSIAN else entry.lemma
        rows = self._connections.connection().execute(
            "SELECT form.folded, form.surface, form.vocalised, form.reason, form.senses, form.counterparts, "
            f"form.stem_start, form.stem_end, form.preferred, {_ENTRY} FROM form JOIN entry ON entry.id = form.entry "
            "WHERE entry.folded = ? AND entry.language = ? AND entry.lemma = ? AND entry.pos IN (?, 'AUX') ORDER BY form.rowid",
            (fold(simple), entry.language.value, simple, entry.pos.value),
        )
        found = [_listed_form(row) for row in rows]
        said = (entry.vocalised or "").rpartition(" ")[2]
        same = [form for form in found if form.listed.entry.vocalised == said]
        return same or found

    def stems_of(self, entry: Entry) -> list[ArabicStem]:
        """The Arabic stems that lead to an entry."""
        rows = self._connections.connection().execute(
            f"SELECT stem.form, stem.vocalised, stem.category, {_ENTRY} FROM stem JOIN entry ON entry.id = stem.entry "
            "WHERE entry.folded = ? AND entry.language = 'ar' AND entry.lemma = ? AND entry.pos = ? AND entry.vocalised IS ?",
            (fold(entry.lemma), entry.lemma, entry.pos.value, entry.vocalised),
        )
        return [ArabicStem(row[0], row[1], row[2], _listed(row[3:])) for row in rows]

    def arabic_affixes(self) -> ArabicAffixes:
        """The Arabic affixes; read once and kept."""
        return self._affixes

    @cached_property
    def _affixes(self) -> ArabicAffixes:
        connection = self._connections.connection()
        sides: dict[str, dict[str, list[Affix]]] = {"prefix": {}, "suffix": {}}
        for side, form, vocalised, category, morphs, gloss in connection.execute(
            "SELECT side, form, vocalised, category, morphs, gloss FROM affix"
        ):
            affix = Affix(form, vocalised, category, tuple(Morph(*morph) for morph in json.loads(morphs)), gloss)
            sides[side].setdefault(fold(form), []).append(affix)
        pairs: dict[str, set[tuple[str, str]]] = {"AB": set(), "BC": set(), "AC": set()}
        for kind, first, second in connection.execute("SELECT kind, first, second FROM compatible"):
            pairs[kind].add((first, second))
        return ArabicAffixes(
            sides["prefix"], sides["suffix"], frozenset(pairs["AB"]), frozenset(pairs["BC"]), frozenset(pairs["AC"])
        )

    def compound_lemmas(self, language: Language) -> list[str]:
        """Every lemma and listed spelling of a language that has a space or a half-space in it.

        A verb with its preposition is none: «طلب من» is found by the word that is the verb, not by its letters.
        """
        rows = self._connections.connection().execute(
            "SELECT lemma FROM entry WHERE language = ?1 AND is_compound = 1 AND id NOT IN "
            "(SELECT construction.entry FROM construction WHERE kind = ?2) UNION ALL "
            "SELECT form.surface FROM form JOIN entry ON entry.id = form.entry WHERE entry.language = ?1 "
            "AND form.reason IN ('spelling', 'plural') AND instr(form.surface, ' ') > 0",
            (language.value, ConstructionKind.GOVERNED.value),
        )
        return [row[0] for row in rows]

    def constructions(self) -> list[ListedConstruction]:
        """Every light verb and every Arabic verb with its preposition."""
        rows = self._connections.connection().execute(
            f"SELECT construction.kind, construction.first, construction.second, {_ENTRY} "
            "FROM construction JOIN entry ON entry.id = construction.entry"
        )
        return [ListedConstruction(ConstructionKind(row[0]), row[1], row[2], _listed(row[3:])) for row in rows]

    def pairs(self) -> list[Pair]:
        """Every pair of words that the two languages share or seem to share."""
        rows = self._connections.connection().execute("SELECT * FROM pair")
        return [
            Pair(
                PairKind(row[0]),
                _member(Language.PERSIAN, row[3:9]),
                _member(Language.ARABIC, row[9:15]),
                _parts(row[1]),
                row[2],
            )
            for row in rows
        ]

    def names(self, language: Language) -> list[tuple[str, str, str]]:
        """Every name of a language: its folded spelling, how the list writes it, its English."""
        return (
            self._connections.connection()
            .execute(
                "SELECT folded, lemma, senses FROM entry WHERE language = ?1 AND is_name = 1 UNION ALL "
                "SELECT form.folded, entry.lemma, entry.senses FROM form JOIN entry ON entry.id = form.entry "
                "WHERE entry.language = ?1 AND entry.is_name >= 1",
                (language.value,),
            )
            .fetchall()
        )

    def refusals(self) -> list[Refusal]:
        """The lines of our tables that could not be used when the list was compiled."""
        rows = self._connections.connection().execute("SELECT file, line, why FROM refusal ORDER BY rowid")
        return [Refusal(*row) for row in rows]

    def counts(self) -> dict[str, int]:
        """How many entries each source gave, by the source's name."""
        rows = self._connections.connection().execute("SELECT source, count(*) FROM entry GROUP BY source")
        return dict(rows.fetchall())

    def close(self) -> None:
        """Let go of the file."""
        self._connections.close()

    def _by_key(
        self, statement: str, keys: Iterable[str], rest: tuple[str, ...], make: Callable[[Row], T]
    ) -> dict[str, list[T]]:
        """Rows by their first column, which is one of `keys`."""
        found: dict[str, list[T]] = {}
        asked = list(keys)
        connection = self._connections.connection()
        for start in range(0, len(asked), _MOST_PARAMETERS):
            some = asked[start : start + _MOST_PARAMETERS]
            # Surrogates cannot be bound; no entry has any.
            some = [key for key in some if key.isprintable() or key.isascii()]
            for row in connection.execute(statement % ",".join("?" * len(some)), (*some, *rest)):
                found.setdefault(row[0], []).append(make(row))
        return found


def _made(row: Row) -> Listed:
    number, language, lemma, pos, senses, counterparts, source, vocalised, root, note, uses, frequency = row
    entry = Entry(
        _LANGUAGES[language],
        lemma,
        _POS[pos],
        _parts(senses),
        _parts(counterparts),
        _SOURCES[source],
        vocalised,
        root,
        note,
        tuple(Use(*use.split(FIELD_SEPARATOR)) for use in uses.split(SEPARATOR)) if uses else (),
    )
    return Listed(EntryId(number), entry, frequency)


_listed = lru_cache(maxsize=2048)(_made)


def _member(language: Language, row: Row) -> Member:
    vocalised, pos, senses, instead, example, meaning = row
    return Member(language, lemma_of(vocalised), vocalised, _POS[pos], _parts(senses), _parts(instead), example, meaning)


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(SEPARATOR)) if cell else ()


def _listed_form(row: Row) -> ListedForm:
    _, surface, vocalised, reason, senses, counterparts, start, end, preferred = row[:9]
    return ListedForm(
        surface,
        vocalised,
        reason,
        _listed(row[9:]),
        _parts(senses),
        _parts(counterparts),
        (start, end),
        bool(preferred),
    )


def fingerprint_of(path: Path) -> str | None:
    """What the file was compiled from; None when it is missing, unfinished or unreadable."""
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None
