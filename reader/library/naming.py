"""Naming terms: which term a reader means who writes a word, where no text tells it."""

from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.glosses import Via
from reader.library.words import Words
from reader.script.folding import fold
from reader.script.language import Language
from reader.study.terms import TermKey, TermKind, check_letters


def term_named(words: Words, text: str, language: Language, *, as_form: bool = False) -> TermKey:
    """The term that a word or phrase names: its lemma, itself as a form, a phrase, or a listed verb of several words.

    Raises:
        InputError: it has no letters.
    """
    asked = " ".join(text.split())
    form = TermKey(language, TermKind.FORM, asked)
    check_letters(form)
    if as_form:
        return form
    best = words.glosses(asked, language)[0]
    is_listed = best.via in (Via.EXACT, Via.ANALYSED)
    if " " in asked and not (is_listed and _is_one_word(best.entry.lemma, asked)):
        listed = words.entries(asked, language)
        is_verb = bool(listed) and listed[0].pos is PartOfSpeech.VERB
        return TermKey(language, TermKind.GAPPED if is_verb else TermKind.PHRASE, asked)
    return TermKey(language, TermKind.LEMMA, best.entry.lemma if is_listed else asked)


def _is_one_word(lemma: str, written: str) -> bool:
    """Whether a lemma is one word and a space was only written into it: «رئیس جمهور» is رئیس‌جمهور."""
    return " " not in lemma and fold(lemma) == fold("".join(written.split()))
