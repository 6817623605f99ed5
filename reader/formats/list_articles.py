"""Our words as the articles of a dictionary: HTML in which every stretch of a language says its language and direction.

An article holds all words that are written alike, commonest first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from reader.formats.list_words import ListWord
from reader.formats.stardict import Dictionary
from reader.lexicon.entries import PartOfSpeech
from reader.lexicon.pairs import Pair, PairKind
from reader.script.language import Language

_NAMES = {
    Language.PERSIAN: "Hamkhan Persian–English–Arabic (Fa-En)",
    Language.ARABIC: "Hamkhan Arabic–English–Persian (Ar-En)",
}
_SPOKEN = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}
_LICENCE = "The Hamkhan word list, CC BY-SA 4.0."
_ARTICLE = "ال"
_TAKES_ARTICLE = frozenset({PartOfSpeech.NOUN, PartOfSpeech.ADJ})
_PARTS = {
    PartOfSpeech.ADJ: "adjective", PartOfSpeech.ADP: "preposition", PartOfSpeech.ADV: "adverb",
    PartOfSpeech.AUX: "auxiliary verb", PartOfSpeech.CCONJ: "conjunction", PartOfSpeech.DET: "determiner",
    PartOfSpeech.INTJ: "interjection", PartOfSpeech.NOUN: "noun", PartOfSpeech.NUM: "number", PartOfSpeech.PART: "particle",
    PartOfSpeech.PRON: "pronoun", PartOfSpeech.PROPN: "name", PartOfSpeech.SCONJ: "conjunction", PartOfSpeech.VERB: "verb",
}  # fmt: skip


def dictionary_of(words: Sequence[ListWord], language: Language) -> Dictionary:
    """The dictionary of one language's words, explained in English and by words of the other."""
    mine = [word for word in words if word.entry.language is language]
    by_lemma: dict[str, list[ListWord]] = defaultdict(list)
    for word in mine:
        by_lemma[word.entry.lemma].append(word)
    articles = {lemma: "<hr>".join(map(_article, same)) for lemma, same in by_lemma.items()}
    forms = ((form, word.entry.lemma) for word in mine for form in _forms(word))
    return Dictionary(_NAMES[language], articles, forms, _LICENCE, "Hamkhan team")


def _forms(word: ListWord) -> Iterator[str]:
    """What a reader may click on: the forms of the list, those with the Arabic article, and hamza left off."""
    entry = word.entry
    forms = [entry.lemma, *word.forms]
    if entry.language is Language.ARABIC and entry.pos in _TAKES_ARTICLE:
        forms += [_ARTICLE + form for form in forms if " " not in form and not form.startswith(_ARTICLE)]
    for form in forms:
        yield form
        yield form.translate(_PLAIN[entry.language])


# As the press of each language often writes them: alefs without hamza, and the half-space left out.
_PLAIN = {
    Language.PERSIAN: str.maketrans({"أ": "ا", "\u200c": ""}),
    Language.ARABIC: str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا"}),
}


def _article(word: ListWord) -> str:
    entry = word.entry
    head = [f"<b>{_in(entry.vocalised or entry.lemma, entry.language)}</b>"]
    if entry.romanised:
        head.append(f'<i dir="ltr">{escape(entry.romanised)}</i>')
    head.append(_PARTS.get(entry.pos, entry.pos.value))
    if entry.root:
        head.append(f"root {_in(entry.root, entry.language)}")
    paragraphs = [" · ".join(head), escape("; ".join(entry.senses))]
    if entry.counterparts:
        paragraphs.append(_words(entry.counterparts, entry.language.other))
    paragraphs += [
        " — ".join((escape(use.use), *([_in(use.example, entry.language), escape(use.meaning)] if use.example else ())))
        for use in entry.uses
    ]
    if entry.note:
        paragraphs.append(f"<i>{escape(entry.note)}</i>")
    paragraphs += [_pair(pair, entry.language) for pair in word.pairs]
    return "".join(f'<p dir="ltr">{paragraph}</p>' for paragraph in paragraphs if paragraph)


def _pair(pair: Pair, language: Language) -> str:
    other, instead = pair.of(language.other), pair.of(language).instead
    written = f"{_SPOKEN[other.language]} {_in(other.vocalised, other.language)}"
    if pair.kind is PairKind.COGNATE:
        told = [f"cognate: {written}"]
    else:
        told = [f"<b>{pair.kind.value}</b>: {written} means «{escape('; '.join(other.senses))}»"]
        told += [f"{_SPOKEN[language]} for that: {_words(instead, language)}"] if instead else []
        told += [f"both: «{escape('; '.join(pair.shared))}»"] if pair.shared else []
    told += [escape(pair.note)] if pair.note else []
    return " — ".join(told)


def _words(words: Iterable[str], language: Language) -> str:
    return _in("، ".join(words), language)


def _in(text: str, language: Language) -> str:
    return f'<span dir="rtl" lang="{language.value}">{escape(text)}</span>'
