"""How a link stands, in the words of the interface: how far it agrees, how sure it is, why, and who says so."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.bitext.links import Grade, Link, Origin, Reason, ReasonKind
from reader.script.direction import isolate


def grade_words(grade: Grade) -> str:
    """How far two passages agree."""
    if grade is Grade.EQUIVALENT:
        return QCoreApplication.translate("standing", "says the same")
    return QCoreApplication.translate("standing", "says it in part")


def certainty(link: Link) -> str:
    """How sure a link is, in per cent; empty for one that rests on no computing."""
    if link.origin in (Origin.MADE, Origin.IMPORTED):
        return ""
    percent = QLocale().toString(round(link.score * 100))
    return QCoreApplication.translate("standing", "%1% sure").replace("%1", percent)


def reason_words(reason: Reason) -> str:
    """One piece of evidence; what is compared keeps its own direction."""
    names = {
        ReasonKind.MEANING: QCoreApplication.translate("standing", "meaning %1"),
        ReasonKind.NUMBERS: QCoreApplication.translate("standing", "numbers: %1"),
        ReasonKind.WORDS: QCoreApplication.translate("standing", "words: %1"),
        ReasonKind.NAMES: QCoreApplication.translate("standing", "names: %1"),
    }
    return names[reason.kind].replace("%1", isolate(reason.detail)) if reason.kind in names else str(reason)


def origin_words(link: Link) -> str:
    """Who says that it holds and since when; empty for a link that was only computed."""
    sentences = {
        Origin.CONFIRMED: QCoreApplication.translate("standing", "confirmed"),
        Origin.MADE: QCoreApplication.translate("standing", "made by hand"),
        Origin.IMPORTED: QCoreApplication.translate("standing", "came with the texts"),
    }
    if link.origin not in sentences:
        return ""
    who = [isolate(part) for part in (link.author, link.date) if part]
    return f"{sentences[link.origin]} ({', '.join(who)})" if who else sentences[link.origin]


def standing(link: Link) -> tuple[str, ...]:
    """All there is to say of a link, the most telling first."""
    said = (grade_words(link.grade), certainty(link), origin_words(link), *map(reason_words, link.reasons))
    return tuple(part for part in said if part)
