"""Words: what a click on one answers, and a whole text annotated."""

import getpass
import hashlib
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from reader.bitext.values import Article, PassageKind
from reader.changes import Changes, Kind
from reader.engines.tashkeel import diacritiser_name
from reader.errors import MachineError
from reader.folders import Home, resources
from reader.jobs import Progress, silent
from reader.lexicon.context import Diacritiser, vowels_of
from reader.lexicon.entries import Entry
from reader.lexicon.glosses import Gloss, Via
from reader.lexicon.lookup import Lookup
from reader.lexicon.names import Names
from reader.lexicon.nearest import nearest
from reader.lexicon.pairs import Pairs
from reader.lexicon.paradigms import Paradigm, paradigm_of
from reader.lexicon.roots import Roots
from reader.lexicon.units import Unit, UnitKind, Units
from reader.lexicon.vowels import contradiction
from reader.lexicon.wordlist import Refusal
from reader.script.folding import fold
from reader.script.language import Language
from reader.store.cache import VowelCache
from reader.store.wordlist import WordlistDatabase, fingerprint_of
from reader.text.sentences import sentences
from reader.text.spans import Span
from reader.text.tokens import Token, tokens


def _spare_place(home: Home) -> Path:
    """Where the compiled list of a home that may not be written lies: a folder of this user's alone."""
    owner = getpass.getuser()
    digest = hashlib.sha256(str(home.folder.absolute()).encode()).hexdigest()[:8]
    return Path(tempfile.gettempdir()) / f"hamkhan-{owner}" / digest / "wordlist.db"


_VOCALISED_AT_ONCE = 16
_MOST_SENTENCES = 512


@dataclass(frozen=True, slots=True)
class Annotated:
    """A token with what is known of it where it stands."""

    token: Token
    glosses: tuple[Gloss, ...]
    """Every reading, best first; those of the whole word where the token is part of a torn one."""
    unit: Span | None = None
    """The place of the torn word, the term or the construction it belongs to."""
    term: Gloss | None = None
    """The term or construction it belongs to, shown before its own reading."""
    members: tuple[Span, ...] = ()
    """The places of all the tokens that belong to it; words may stand between those of a construction."""
    nearest: tuple[Entry, ...] = ()
    """Known words that an unknown one may be meant for."""
    root: str | None = None
    """Of the word, also of a Persian one that came from Arabic; filled where one word is asked about."""


class _Sentence(NamedTuple):
    """What of a sentence is the same whichever of its words is asked about."""

    tokens: tuple[Token, ...]
    vowels: tuple[str, ...]
    units: tuple[Unit, ...]


class Words:
    """The compiled word list of a library, and the look-ups on it."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._places = (home.wordlist, _spare_place(home))
        self._path = home.wordlist
        self._made_from = ""

    @property
    def home(self) -> Home:
        """The folder of the library they belong to."""
        return self._home

    def is_ready(self) -> bool:
        """Whether the list is compiled from the sources as they are now."""
        from reader.store.compilation import fingerprint

        wanted = fingerprint(resources() / "wordlist")
        for place in self._places:
            if fingerprint_of(place) == wanted:
                self._path = place
                return True
        return False

    @property
    def made_from(self) -> str:
        """What the compiled list was made from; another list gives another answer, and none an empty one."""
        self._made_from = self._made_from or fingerprint_of(self._path) or ""
        return self._made_from

    def prepare(self, progress: Progress = silent) -> tuple[Refusal, ...]:
        """Compile the list if that is needed; where the home may not be written, into the system's temporary folder.

        Raises:
            MachineError: the disk is full, or the tables are not installed.
        """
        if self.is_ready():
            return ()
        try:
            return self.compile(self._places[0], progress)
        except MachineError as error:
            if not isinstance(error.__cause__, OSError):
                raise
            return self.compile(self._places[1], progress)

    def compile(self, place: Path, progress: Progress = silent) -> tuple[Refusal, ...]:
        """Compile the list into a file, whether needed or not; the lines that were refused are returned."""
        from reader.store.compilation import compile_wordlist

        refusals = compile_wordlist(resources() / "wordlist", place, progress)
        self._path = place
        self._made_from = ""
        return refusals

    @cached_property
    def _database(self) -> WordlistDatabase:
        return WordlistDatabase(self._path)

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self._database)

    @cached_property
    def _units(self) -> Units:
        return Units(self._database, self._lookup)

    @cached_property
    def _diacritiser(self) -> Diacritiser | None:
        # Imported here: it loads a model, which the window's own process never needs.
        from reader.engines.tashkeel import find_diacritiser

        return find_diacritiser()

    @cached_property
    def _vowels(self) -> VowelCache:
        return VowelCache(self._home.cache, diacritiser_name() or "")

    def lacks_vowels(self, article: Article) -> bool:
        """Whether an article could be read in context but was not yet."""
        sentences = _sentences_to_vocalise(article)
        return bool(sentences) and diacritiser_name() is not None and len(self._vowels.get(sentences)) < len(sentences)

    def learn_vowels(self, article: Article, progress: Progress = silent) -> Changes:
        """Restore the vowels of an Arabic article and keep them, so that a click reads each word in its sentence.

        Raises:
            MachineError: they cannot be kept.
        """
        sentences = _sentences_to_vocalise(article)
        kept = self._vowels.get(sentences)
        missing = [sentence for sentence in sentences if sentence not in kept]
        if not missing or self._diacritiser is None:
            return Changes()
        for start in range(0, len(missing), _VOCALISED_AT_ONCE):
            some = missing[start : start + _VOCALISED_AT_ONCE]
            self._vowels.put({sentence: self._diacritiser.vocalise(sentence) for sentence in some})
            progress(start + len(some), len(missing))
        return Changes.of(Kind.WORDS)

    @cached_property
    def names_in(self) -> Names:
        """Finds the names a passage mentions."""
        return Names(self._database)

    @cached_property
    def pairs(self) -> Pairs:
        """The cognates and false friends of the two languages; read once and kept."""
        return Pairs(self._database.pairs())

    @cached_property
    def roots(self) -> Roots:
        """The words of a root in both languages."""
        return Roots(self._database, self.pairs)

    def glosses(self, word: str, language: Language) -> tuple[Gloss, ...]:
        """Every reading of a word out of context, best first."""
        from reader.text.tokens import token_of

        return self._lookup.glosses(token_of(word), language)

    def entries(self, word: str, language: Language) -> tuple[Entry, ...]:
        """The entries whose lemma is written so, commonest first; nothing is taken apart."""
        folded = fold(word)
        return tuple(listed.entry for listed in self._database.entries([folded], language).get(folded, ()))

    def entries_of(self, folded: Collection[str], language: Language) -> dict[str, tuple[Entry, ...]]:
        """As `entries`, of many words in their folded form."""
        found = self._database.entries(folded, language)
        return {word: tuple(listed.entry for listed in each) for word, each in found.items()}

    def frequencies(self, entries: Collection[Entry], language: Language) -> dict[Entry, float]:
        """The Zipf frequency of each of these words of a language; 0 where it is not known."""
        by_lemma = self._database.entries({fold(entry.lemma) for entry in entries}, language)
        return {
            entry: max(
                (listed.frequency for listed in by_lemma.get(fold(entry.lemma), ()) if _are_one(listed.entry, entry)),
                default=0.0,
            )
            for entry in entries
        }

    def _root_of(self, annotated: Annotated) -> str | None:
        """The root of the term that a word belongs to, or of the word."""
        glosses = [gloss for gloss in (annotated.term, annotated.glosses[0]) if gloss]
        return next((root for gloss in glosses if (root := self.roots.root_of(gloss.entry))), None)

    def paradigm(self, entry: Entry) -> Paradigm | None:
        """The table of a word's forms; None where it has no others."""
        return paradigm_of(entry, self._database)

    def gloss_at(self, passage: str, offset: int, language: Language) -> Annotated | None:
        """What a click on a passage answers; None where no token stands.

        Args:
            passage: the sentence the word stands in.
            offset: a place inside the word, in code points of the passage.
            language: of the passage.
        """
        vocalised = self._vowels.get([passage]).get(passage, "") if language is Language.ARABIC else ""
        found, vowels, units = self._sentence(passage, vocalised, language)
        index = next((index for index, token in enumerate(found) if offset in token.span), None)
        if index is None:
            return None
        annotated = self._annotated(found, language, index, units, vowels)
        annotated = replace(annotated, root=self._root_of(annotated))
        if annotated.glosses[0].via not in (Via.GUESS, Via.COGNATE):
            return annotated
        return replace(annotated, nearest=nearest(found[index].surface, language, self._database))

    @cached_property
    def _sentence(self) -> Callable[[str, str, Language], _Sentence]:
        return lru_cache(maxsize=_MOST_SENTENCES)(self._read_sentence)

    def _read_sentence(self, passage: str, vocalised: str, language: Language) -> _Sentence:
        found = tokens(passage)
        vowels = vowels_of(found, vocalised) if vocalised else ()
        return _Sentence(tuple(found), vowels, tuple(self._units.find(found, language, vowels)))

    def read_ahead(self, passage: str, language: Language) -> None:
        """Gloss a passage and forget the answers: what is remembered on the way makes the click that follows quick."""
        for token in tokens(passage):
            if token.kind.can_be_looked_up:
                self.gloss_at(passage, token.span.start, language)

    def vocalised(self, article: Article) -> dict[Span, str]:
        """The words of an Arabic article with the vowels kept for them, by their places; what it writes itself stands."""
        kept = self._vowels.get(_sentences_to_vocalise(article))
        found: dict[Span, str] = {}
        for passage in article.passages:
            text = passage.span.of(article.text)
            cut = tokens(text) if text in kept else []
            for token, vowels in zip(cut, vowels_of(cut, kept.get(text, "")) if cut else (), strict=True):
                if vowels and vowels != token.surface and not contradiction(token.surface, vowels):
                    found[token.span.shifted(passage.span.start)] = vowels
        return found

    def vocalise(self, text: str, progress: Progress = silent) -> dict[Span, str]:
        """The words of any Arabic text with the vowels that their sentences give them, by their places; worked out on the spot.

        A word alone has no sentence: it takes those of its first reading.
        """
        cut = sentences(text)
        found: dict[Span, str] = {}
        for done, sentence in enumerate(cut, start=1):
            here = tokens(sentence.of(text))
            if len(here) == 1:
                vowels = tuple(gloss.vocalised or "" for gloss in self._lookup.glosses(here[0], Language.ARABIC)[:1])
            else:
                vowels = self._vowels_now(here, sentence.of(text), Language.ARABIC)
            for token, said in zip(here, vowels, strict=False):
                if said and not contradiction(token.surface, said):
                    found[token.span.shifted(sentence.start)] = said
            progress(done, len(cut))
        return found

    def read(self, passage: str, language: Language) -> tuple[Annotated, ...]:
        """Every token of a passage, in order, with the vowels that are kept for it; `nearest` stays empty.

        Args:
            passage: a sentence, or what was kept as one.
            language: of the passage.
        """
        vocalised = self._vowels.get([passage]).get(passage, "") if language is Language.ARABIC else ""
        found, vowels, units = self._sentence(passage, vocalised, language)
        return tuple(self._annotated(found, language, index, units, vowels) for index in range(len(found)))

    def terms_in(self, passage: str, language: Language) -> tuple[tuple[str, tuple[Span, ...]], ...]:
        """The lemmas of the terms and constructions of a passage, with the places of their words; as `read`, but quicker."""
        vocalised = self._vowels.get([passage]).get(passage, "") if language is Language.ARABIC else ""
        found, _, units = self._sentence(passage, vocalised, language)
        return tuple(
            (unit.gloss.entry.lemma, tuple(found[member].span for member in unit.members))
            for unit in units
            if unit.kind is not UnitKind.TORN
        )

    def annotate(self, text: str, language: Language) -> Iterator[Annotated]:
        """Every token of a text, in order."""
        for sentence in sentences(text):
            found = tuple(
                Token(token.surface, token.span.shifted(sentence.start), token.kind) for token in tokens(sentence.of(text))
            )
            vowels = self._vowels_now(found, sentence.of(text), language)
            units = self._units.find(found, language, vowels)
            for index in range(len(found)):
                yield self._annotated(found, language, index, units, vowels)

    def annotate_tokens(self, given: Sequence[Token], language: Language) -> Iterator[Annotated]:
        """Tokens of one sentence that were cut by someone else, each a word of its own; terms and constructions are told."""
        vowels = self._vowels_now(given, " ".join(token.surface for token in given), language)
        units = [unit for unit in self._units.find(given, language, vowels) if unit.kind is not UnitKind.TORN]
        for index in range(len(given)):
            yield self._annotated(given, language, index, units, vowels)

    def _vowels_now(self, found: Sequence[Token], sentence: str, language: Language) -> tuple[str, ...]:
        """The vowels that a sentence gives its words, worked out on the spot; empty where there is no diacritiser."""
        if language is not Language.ARABIC or self._diacritiser is None:
            return ()
        return vowels_of(found, self._diacritiser.vocalise(sentence))

    def warm(self) -> None:
        """Read what the first look-up would wait for."""
        # A light verb and a verb with its preposition: their tables are read when the first is met.
        for passage, language in (("تصمیم گرفت", Language.PERSIAN), ("أعلن عن", Language.ARABIC)):
            self.gloss_at(passage, 0, language)

    def counts(self) -> dict[str, int]:
        """How many entries each source gave."""
        return self._database.counts()

    def refusals(self) -> tuple[Refusal, ...]:
        """The lines of our lists that were left out when the list was compiled."""
        return tuple(self._database.refusals())

    def close(self) -> None:
        """Let go of the list."""
        if "_database" in self.__dict__:
            self._database.close()
        if "_vowels" in self.__dict__:
            self._vowels.close()

    def _annotated(
        self, found: Sequence[Token], language: Language, index: int, units: Sequence[Unit], vowels: Sequence[str]
    ) -> Annotated:
        here = {unit.kind: unit for unit in units if index in unit.members}
        torn = here.get(UnitKind.TORN)
        term = here.get(UnitKind.TERM) or here.get(UnitKind.CONSTRUCTION)
        own = self._lookup.in_sentence(found, index, language, vowels)
        unit = term or torn
        span = Span(found[unit.first].span.start, found[unit.last].span.end) if unit else None
        return Annotated(
            found[index],
            (torn.gloss, *(gloss for gloss in own if gloss.entry != torn.gloss.entry)) if torn else own,
            span,
            term.gloss if term else None,
            tuple(found[member].span for member in unit.members) if unit else (),
        )


def _are_one(listed: Entry, entry: Entry) -> bool:
    """Whether an entry of the list is the one a form led to, which may have senses of its own."""
    return (listed.lemma, listed.pos) == (entry.lemma, entry.pos)


def _sentences_to_vocalise(article: Article) -> list[str]:
    if article.summary.language is not Language.ARABIC:
        return []
    return [passage.span.of(article.text) for passage in article.passages if passage.kind is not PassageKind.BOILERPLATE]
