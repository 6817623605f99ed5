"""How large our word list is, by what its lines are: the figures that `resources/wordlist/README.md` gives."""

from collections import Counter
from collections.abc import Iterable

from reader.lexicon.constructions import ConstructionKind
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.lexicon.pairs import Pair, PairKind
from reader.lexicon.wordlist import Construction, Form, Item, ListedUse, Name, VerbStems
from reader.script.language import Language

_LANGUAGES = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}
_CONSTRUCTIONS = {
    ConstructionKind.LIGHT_VERB: "Persian light verbs",
    ConstructionKind.GOVERNED: "Arabic verbs with a preposition",
}
_PAIRS = {
    PairKind.COGNATE: "cognates",
    PairKind.PARTIAL: "partial false friends",
    PairKind.FALSE_FRIEND: "full false friends",
}


def counted(items: Iterable[Item]) -> tuple[tuple[str, int], ...]:
    """What the list holds and how often, by name; a form that a line of words brings along counts as a form."""
    found = Counter(name for item in items if (name := _name(item)))
    return tuple(sorted(found.items()))


def _name(item: Item) -> str:
    match item:
        case Entry(pos=PartOfSpeech.VERB):
            return f"{_LANGUAGES[item.language]} verbs"
        case Entry():
            return f"{_LANGUAGES[item.language]} words"
        case Form():
            return f"{_LANGUAGES[item.language]} forms"
        case ListedUse():
            return f"{_LANGUAGES[item.language]} uses of function words"
        case Construction():
            return _CONSTRUCTIONS[item.kind]
        case Pair():
            return _PAIRS[item.kind]
        case Name():
            return "names in both languages"
        case VerbStems():
            return ""
