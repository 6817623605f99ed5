"""The reader's languages: which they study and which they know already."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.script.language import Language


@dataclass(frozen=True, slots=True)
class Profile:
    """Both may be empty: the reader need not say."""

    studies: frozenset[Language] = frozenset()
    knows: frozenset[Language] = frozenset()

    def values(self) -> dict[str, str]:
        """The profile as the store keeps it: the languages' codes, one string a question."""
        return {"studies": _codes(self.studies), "knows": _codes(self.knows)}

    @classmethod
    def from_values(cls, values: Mapping[str, str]) -> "Profile | None":
        """The profile behind what the store kept; None when it kept nothing."""
        if "studies" not in values:
            return None
        return cls(_languages(values["studies"]), _languages(values.get("knows", "")))


def _codes(languages: frozenset[Language]) -> str:
    return " ".join(sorted(language.value for language in languages))


def _languages(codes: str) -> frozenset[Language]:
    return frozenset(Language(code) for code in codes.split())
