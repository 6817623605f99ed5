"""Grammar in words: names of parts of speech, and what the reasons of `reader` say, ready to be translated."""

from PySide6.QtCore import QCoreApplication

from reader.lexicon.entries import PartOfSpeech, Source
from reader.lexicon.glosses import Gloss, Via

_CONTEXT = "grammar"


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
        Source.COGNATE: QCoreApplication.translate("grammar", "Arabic list, as a loan"),
        Source.RULE: QCoreApplication.translate("grammar", "the form alone"),
    }[source]


def reason_in_words(reason: str) -> str:
    """A reason of the analysers, piece by piece in the interface's language; pieces without a translation stay."""
    lemma, colon, pieces = reason.partition(": ")
    if not colon:
        return _tr(reason)
    return f"{lemma}: " + ", ".join(_tr(piece) for piece in pieces.split(", "))
