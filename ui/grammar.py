"""Grammar in words: names of parts of speech, and what the reasons of `reader` say, ready to be translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.lexicon.entries import PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Via

_CONTEXT = "grammar"


_FEATURES = (
    QT_TRANSLATE_NOOP("grammar", "1st person singular"),
    QT_TRANSLATE_NOOP("grammar", "2nd person singular"),
    QT_TRANSLATE_NOOP("grammar", "3rd person singular"),
    QT_TRANSLATE_NOOP("grammar", "1st person plural"),
    QT_TRANSLATE_NOOP("grammar", "2nd person plural"),
    QT_TRANSLATE_NOOP("grammar", "3rd person plural"),
    QT_TRANSLATE_NOOP("grammar", "present"),
    QT_TRANSLATE_NOOP("grammar", "subjunctive"),
    QT_TRANSLATE_NOOP("grammar", "past"),
    QT_TRANSLATE_NOOP("grammar", "imperfect"),
    QT_TRANSLATE_NOOP("grammar", "perfect"),
    QT_TRANSLATE_NOOP("grammar", "progressive perfect"),
    QT_TRANSLATE_NOOP("grammar", "future"),
    QT_TRANSLATE_NOOP("grammar", "imperative"),
    QT_TRANSLATE_NOOP("grammar", "imperative, without بـ"),
    QT_TRANSLATE_NOOP("grammar", "negative"),
    QT_TRANSLATE_NOOP("grammar", "negative (literary)"),
    QT_TRANSLATE_NOOP("grammar", "past participle"),
    QT_TRANSLATE_NOOP("grammar", "passive"),
    QT_TRANSLATE_NOOP("grammar", "present, negative"),
    QT_TRANSLATE_NOOP("grammar", "subjunctive, negative"),
    QT_TRANSLATE_NOOP("grammar", "past, negative"),
    QT_TRANSLATE_NOOP("grammar", "imperfect, negative"),
    QT_TRANSLATE_NOOP("grammar", "perfect, negative"),
    QT_TRANSLATE_NOOP("grammar", "past tense"),
    QT_TRANSLATE_NOOP("grammar", "present tense"),
    QT_TRANSLATE_NOOP("grammar", "past tense, passive"),
    QT_TRANSLATE_NOOP("grammar", "present tense, passive"),
    QT_TRANSLATE_NOOP("grammar", "listed form"),
    QT_TRANSLATE_NOOP("grammar", "spelling"),
    QT_TRANSLATE_NOOP("grammar", "plural"),
    QT_TRANSLATE_NOOP("grammar", "broken plural"),
    QT_TRANSLATE_NOOP("grammar", "singular"),
    QT_TRANSLATE_NOOP("grammar", "comparative"),
    QT_TRANSLATE_NOOP("grammar", "superlative"),
    QT_TRANSLATE_NOOP("grammar", "alone"),
    QT_TRANSLATE_NOOP("grammar", "ezafe"),
    QT_TRANSLATE_NOOP("grammar", "a, one"),
    QT_TRANSLATE_NOOP("grammar", "more"),
    QT_TRANSLATE_NOOP("grammar", "most"),
    QT_TRANSLATE_NOOP("grammar", "my"),
    QT_TRANSLATE_NOOP("grammar", "your"),
    QT_TRANSLATE_NOOP("grammar", "his, her, its"),
    QT_TRANSLATE_NOOP("grammar", "our"),
    QT_TRANSLATE_NOOP("grammar", "your (plural)"),
    QT_TRANSLATE_NOOP("grammar", "their"),
    QT_TRANSLATE_NOOP("grammar", "is"),
    QT_TRANSLATE_NOOP("grammar", "I am"),
    QT_TRANSLATE_NOOP("grammar", "you are"),
    QT_TRANSLATE_NOOP("grammar", "we are"),
    QT_TRANSLATE_NOOP("grammar", "they are"),
    QT_TRANSLATE_NOOP("grammar", "he"),
    QT_TRANSLATE_NOOP("grammar", "she"),
    QT_TRANSLATE_NOOP("grammar", "they two"),
    QT_TRANSLATE_NOOP("grammar", "they two (f.)"),
    QT_TRANSLATE_NOOP("grammar", "they"),
    QT_TRANSLATE_NOOP("grammar", "they (f.)"),
    QT_TRANSLATE_NOOP("grammar", "you"),
    QT_TRANSLATE_NOOP("grammar", "you (f.)"),
    QT_TRANSLATE_NOOP("grammar", "you two"),
    QT_TRANSLATE_NOOP("grammar", "you all"),
    QT_TRANSLATE_NOOP("grammar", "you all (f.)"),
    QT_TRANSLATE_NOOP("grammar", "I"),
    QT_TRANSLATE_NOOP("grammar", "we"),
    QT_TRANSLATE_NOOP("grammar", "he, it"),
    QT_TRANSLATE_NOOP("grammar", "she, it"),
    QT_TRANSLATE_NOOP("grammar", "form"),
    QT_TRANSLATE_NOOP("grammar", "indefinite"),
    QT_TRANSLATE_NOOP("grammar", "definite"),
    QT_TRANSLATE_NOOP("grammar", "dual, nominative"),
    QT_TRANSLATE_NOOP("grammar", "dual, other cases"),
    QT_TRANSLATE_NOOP("grammar", "plural, nominative"),
    QT_TRANSLATE_NOOP("grammar", "plural, other cases"),
    QT_TRANSLATE_NOOP("grammar", "feminine plural"),
    QT_TRANSLATE_NOOP("grammar", "feminine"),
    QT_TRANSLATE_NOOP("grammar", "two"),
    QT_TRANSLATE_NOOP("grammar", "the"),
    QT_TRANSLATE_NOOP("grammar", "and"),
    QT_TRANSLATE_NOOP("grammar", "so"),
    QT_TRANSLATE_NOOP("grammar", "by, with"),
    QT_TRANSLATE_NOOP("grammar", "like"),
    QT_TRANSLATE_NOOP("grammar", "for, to"),
    QT_TRANSLATE_NOOP("grammar", "will"),
    QT_TRANSLATE_NOOP("grammar", "to"),
    QT_TRANSLATE_NOOP("grammar", "me"),
    QT_TRANSLATE_NOOP("grammar", "us"),
    QT_TRANSLATE_NOOP("grammar", "him, it"),
    QT_TRANSLATE_NOOP("grammar", "her, it"),
    QT_TRANSLATE_NOOP("grammar", "them"),
    QT_TRANSLATE_NOOP("grammar", "them two"),
    QT_TRANSLATE_NOOP("grammar", "its"),
    QT_TRANSLATE_NOOP("grammar", "adjective in ی"),
    QT_TRANSLATE_NOOP("grammar", "noun in ی"),
    QT_TRANSLATE_NOOP("grammar", "past participle as a word"),
    QT_TRANSLATE_NOOP("grammar", "past stem as a noun"),
    QT_TRANSLATE_NOOP("grammar", "adverb or object"),
    QT_TRANSLATE_NOOP("grammar", "a term of several words"),
    QT_TRANSLATE_NOOP("grammar", "not in any list, perhaps a name: transliterated letter by letter"),
    QT_TRANSLATE_NOOP("grammar", "infinitive"),
)
"""What the analysers and tables say, named here so that it is translated."""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def pos_name(pos: PartOfSpeech) -> str:
    """A part of speech as a learner calls it."""
    return {
        PartOfSpeech.ADJ: QCoreApplication.translate("grammar", "adjective"),
        PartOfSpeech.ADP: QCoreApplication.translate("grammar", "preposition"),
        PartOfSpeech.ADV: QCoreApplication.translate("grammar", "adverb"),
        PartOfSpeech.AUX: QCoreApplication.translate("grammar", "auxiliary verb"),
        PartOfSpeech.CCONJ: QCoreApplication.translate("grammar", "conjunction"),
        PartOfSpeech.DET: QCoreApplication.translate("grammar", "determiner"),
        PartOfSpeech.INTJ: QCoreApplication.translate("grammar", "interjection"),
        PartOfSpeech.NOUN: QCoreApplication.translate("grammar", "noun"),
        PartOfSpeech.NUM: QCoreApplication.translate("grammar", "number"),
        PartOfSpeech.PART: QCoreApplication.translate("grammar", "particle"),
        PartOfSpeech.PRON: QCoreApplication.translate("grammar", "pronoun"),
        PartOfSpeech.PROPN: QCoreApplication.translate("grammar", "name"),
        PartOfSpeech.PUNCT: QCoreApplication.translate("grammar", "punctuation"),
        PartOfSpeech.SCONJ: QCoreApplication.translate("grammar", "conjunction"),
        PartOfSpeech.SYM: QCoreApplication.translate("grammar", "sign"),
        PartOfSpeech.VERB: QCoreApplication.translate("grammar", "verb"),
        PartOfSpeech.X: QCoreApplication.translate("grammar", "word"),
    }[pos]


def via_name(via: Via) -> str:
    """How an answer was found, in words; empty where it was found as it stands or by its form."""
    return {
        Via.COGNATE: QCoreApplication.translate("grammar", "guess from the Arabic word, unchecked"),
        Via.GUESS: QCoreApplication.translate("grammar", "not in any list"),
    }.get(via, "")


def how_found(gloss: Gloss) -> str:
    """The way from the written form to the entry, for the last line of a card."""
    return {
        Via.EXACT: QCoreApplication.translate("grammar", "as it stands"),
        Via.ANALYSED: QCoreApplication.translate("grammar", "taken apart"),
    }.get(gloss.via, "")


def source_name(source: Source) -> str:
    """Where an entry comes from."""
    return {
        Source.OURS: QCoreApplication.translate("grammar", "Hamkhan word list"),
        Source.NAMES: QCoreApplication.translate("grammar", "Hamkhan names"),
        Source.BUCKWALTER: QCoreApplication.translate("grammar", "Buckwalter’s Arabic tables"),
        Source.CLDR: QCoreApplication.translate("grammar", "Unicode CLDR names"),
        Source.DERIVED: QCoreApplication.translate("grammar", "made by rule from the Hamkhan word list"),
        Source.KNOWN: QCoreApplication.translate("grammar", "form lists of simplemma, wordfreq and rishe"),
        Source.COGNATE: QCoreApplication.translate("grammar", "Arabic list, as a loan"),
        Source.RULE: QCoreApplication.translate("grammar", "the form alone"),
    }[source]


def feature_name(feature: str) -> str:
    """A tense, person, number or case, or what a part of a word adds, in the interface's language."""
    return _tr(feature)


def reason_in_words(reason: str) -> str:
    """A reason of the analysers, piece by piece in the interface's language; pieces without a translation stay."""
    lemma, colon, pieces = reason.partition(": ")
    if not colon or reason in _FEATURES:
        return _tr(reason)
    if pieces in _FEATURES:
        return f"{lemma}: {_tr(pieces)}"
    return f"{lemma}: " + ", ".join(_tr(piece) for piece in pieces.split(", "))
