"""What is known of a term, as it stands on a card or in a glossary: its meanings, how it is said, and where it was met."""

from dataclasses import dataclass

from reader.script.language import Language
from reader.study.terms import Term
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class Context:
    """The sentence in which a term was met, and what the other language says for it."""

    sentence: str
    within: tuple[Span, ...]
    """The places of the term's words in the sentence."""
    linked: str = ""
    """The linked passages of the telling in the other language that agrees most; empty where none is linked."""
    linked_language: Language | None = None
    source: str = ""
    """Title, publisher and date of the article."""


@dataclass(frozen=True, slots=True)
class TermFacts:
    """A term with what the word list and the articles tell of it."""

    term: Term
    pos: str = ""
    """Universal Dependencies tag; empty where the list does not have the term."""
    vocalised: str = ""
    romanised: str = ""
    """ALA-LC."""
    senses: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()
    context: Context | None = None

    @property
    def english(self) -> str:
        """The meanings in one line."""
        return "; ".join(self.senses)

    @property
    def can_be_cloze(self) -> bool:
        """Whether there is a sentence with a place to fill in."""
        return self.context is not None and bool(self.context.within)
