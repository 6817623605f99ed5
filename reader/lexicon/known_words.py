"""What well-kept packages know of Persian forms: lemmas without a meaning, and which lemma they give a written form.

Behind our own list, so that an ending is taken off an unlisted word as well («کودکانشان» is کودک). simplemma brings a table of
forms, wordfreq the words that are in use, rishe a rule-based lemmatiser of which only the calls on single words are safe
(its pipeline takes «قرار است» apart). Each may be missing; then less is known.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.script import letters

_LETTER = "[ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]"
_WORD = re.compile(f"{_LETTER}(?:{letters.ZWNJ}?{_LETTER})+")
_MOST_USED = 40_000


@dataclass(frozen=True, slots=True)
class KnownForm:
    """A Persian form and the lemma that a package gives it."""

    surface: str
    lemma: str
    """A verb's is its infinitive. The form itself where the package takes it for a lemma."""
    package: str


def known_forms() -> Iterator[KnownForm]:
    """Every form that the installed packages know, each package's word for itself."""
    table = _simplemma_table()
    for surface, lemma in table.items():
        if _WORD.fullmatch(surface) and _WORD.fullmatch(lemma):
            yield KnownForm(surface, lemma, "simplemma")
    lemma_of_one = _rishe()
    if lemma_of_one:
        for surface in dict.fromkeys([*_words_in_use(), *table]):
            if _WORD.fullmatch(surface) and _WORD.fullmatch(lemma := lemma_of_one(surface)):
                yield KnownForm(surface, lemma, "rishe")


def _simplemma_table() -> dict[str, str]:
    try:
        from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
    except ImportError:
        return {}
    # simplemma 2.0 types the table loosely: bytes in older files, strings here.
    table = DefaultDictionaryFactory().get_dictionary("fa")
    return {str(surface): str(lemma) for surface, lemma in table.items()}


def _words_in_use() -> list[str]:
    try:
        from wordfreq import top_n_list
    except ImportError:
        return []
    return top_n_list("fa", _MOST_USED, wordlist="small")


def _rishe() -> Callable[[str], str] | None:
    try:
        from rishe import Pipeline
    except ImportError:
        return None
    pipeline = Pipeline()

    def lemma(word: str) -> str:
        past_or_word, present = pipeline.lemma_full(word)
        return past_or_word + "ن" if present else past_or_word

    return lemma
