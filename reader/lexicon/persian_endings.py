"""The endings of Persian nouns and adjectives: what is written, what is said, what it adds, and behind which sounds it stands.

After Lazard, A Grammar of Contemporary Persian (1992), §§ 43–75. `persian` next door takes them off.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from reader.script.folding import fold


@dataclass(frozen=True, slots=True)
class Ending:
    """What may follow a lemma."""

    written: str
    """Folded."""
    vocalised: str
    meanings: tuple[tuple[str, str], ...]
    """Each piece, as written, with what it adds."""
    after: str
    """What the lemma must end in: «c» a consonant or sounded letter, «v» ا or و, «h» a silent ه."""
    restores: str = ""
    """Letters that the ending took from the lemma."""
    adjectives_only: bool = False

    @property
    def makes_words(self) -> bool:
        """Whether the same letters make a word of its own: ی of دولتی."""
        return len(self.meanings) == 1 and self.meanings[0][1] == "a, one"

    @property
    def is_plain_plural(self) -> bool:
        """Whether it is ها and its like, which hardly any word ends in by chance."""
        return bool(self.meanings) and self.meanings[0] == ("ها", "plural")


_PRONOUNS = (("م", "َم", "my"), ("ت", "َت", "your"), ("ش", "َش", "his, her, its"),
             ("مان", "ِمان", "our"), ("تان", "ِتان", "your (plural)"), ("شان", "ِشان", "their"))  # fmt: skip
_COPULA = (("م", "َم", "I am"), ("یم", "یم", "we are"), ("ید", "ید", "you are"), ("ند", "َند", "they are"))
_PLURALS = (("ها", "‌ها", "cvh", ""), ("ان", "ان", "c", ""), ("یان", "یان", "v", ""), ("گان", "َگان", "c", "ه"),
            ("ات", "ات", "c", ""), ("جات", "‌جات", "ch", ""), ("ین", "ین", "c", ""))  # fmt: skip


def _endings() -> Iterator[Ending]:
    yield from _after_noun("", "", (), "cvh", "")
    for written, vocalised, after, restores in _PLURALS:
        piece = ((written, "plural"),)
        yield Ending(written, vocalised, piece, after, restores)
        yield from _after_noun(written, vocalised, piece, after, restores)
    for written, vocalised, meaning in (("تر", "‌تَر", "more"), ("ترین", "‌تَرین", "most")):
        piece = ((written, meaning),)
        yield Ending(written, vocalised, piece, "cvh", adjectives_only=True)
        for ending in _after_noun(written, vocalised, piece, "cvh", ""):
            yield Ending(ending.written, ending.vocalised, ending.meanings, ending.after, "", adjectives_only=True)
        plural = ((written, meaning), ("ها", "plural"))
        yield Ending(written + "ها", vocalised + "‌ها", plural, "cvh", adjectives_only=True)
        for ending in _after_noun(written + "ها", vocalised + "‌ها", plural, "cvh", ""):
            yield Ending(ending.written, ending.vocalised, ending.meanings, ending.after, "", adjectives_only=True)


def _after_noun(
    written: str, vocalised: str, meanings: tuple[tuple[str, str], ...], after: str, restores: str
) -> Iterator[Ending]:
    """Pronoun, indefinite ی, ezafe and copula behind a lemma or behind its plural; the joint depends on the last sound."""
    contexts = [("v", "v") if written.endswith("ا") else ("c", "c")] if written else [("c", "c"), ("v", "v"), ("h", "h")]
    for context, _ in contexts:
        where = after if written else context
        joint, sound = {"c": ("", ""), "v": ("ی", "ی"), "h": ("ا", "‌اَ")}[context]
        for pronoun, said, meaning in _PRONOUNS:
            yield Ending(
                written + joint + pronoun,
                vocalised + _join(sound, said),
                (*meanings, (joint + pronoun, meaning)),
                where,
                restores,
            )
        if context == "v":
            yield Ending(written + "یی", vocalised + "یی", (*meanings, ("یی", "a, one")), where, restores)
            yield Ending(written + "ی", vocalised + "یِ", (*meanings, ("ی", "ezafe")), where, restores)
            yield Ending(written + "ست", vocalised + "ست", (*meanings, ("ست", "is")), where, restores)
            for pronoun, said, meaning in (("م", "م", "my"), ("ت", "ت", "your"), ("ش", "ش", "his, her, its")):
                yield Ending(written + pronoun, vocalised + said, (*meanings, (pronoun, meaning)), where, restores)
        elif context == "h":
            yield Ending("ای", "‌ای", (("ای", "a, one"),), "h")
            yield Ending("ی", "‌یِ", (("ی", "ezafe"),), "h")
            yield Ending("است", "‌اَست", (("است", "is"),), "h")
            yield Ending("اند", "‌اَند", (("اند", "they are"),), "h")
        else:
            yield Ending(written + "ی", vocalised + "ی", (*meanings, ("ی", "a, one")), where, restores)
            yield Ending(written + "ست", vocalised + "َست", (*meanings, ("ست", "is")), where, restores)
            yield Ending(written + "است", vocalised + " اَست", (*meanings, ("است", "is")), where, restores)
        for person, said, meaning in _COPULA:
            if context != "c" or person != "م":
                yield Ending(
                    written + joint + person,
                    vocalised + _join(sound, said),
                    (*meanings, (joint + person, meaning)),
                    where,
                    restores,
                )


def _join(sound: str, said: str) -> str:
    if sound == "‌اَ":
        return "‌ا" + said if said[0] != "ی" else "‌ای" + said[1:]
    return sound + said


ENDINGS: dict[str, list[Ending]] = {}
for _ending in _endings():
    ENDINGS.setdefault(_ending.written, []).append(_ending)
LONGEST_ENDING = max(map(len, ENDINGS))


PRONOUNS_ONLY = frozenset(piece for piece, _, _ in _PRONOUNS)
"""The written pronouns: م ت ش مان تان شان."""


def bases_of(word: str, only: Collection[str] = ENDINGS) -> Iterator[str]:
    """What can remain of a word without an ending, folded, whether there is such a word or not.

    Args:
        word: as written.
        only: the endings that may be taken off, folded.

    >>> sorted(bases_of("کارش"))
    ['کار']
    """
    bare = fold(word)
    for length in range(1, min(LONGEST_ENDING, len(bare) - 2) + 1):
        written = bare[len(bare) - length :]
        for ending in ENDINGS.get(written, ()) if written in only else ():
            base = bare[: len(bare) - length] + ending.restores
            if stands_behind(ending, base):
                yield base


def stands_behind(ending: Ending, base: str) -> bool:
    """Whether the last letter of a folded base goes together with an ending."""
    if len(base) < 2:
        return False
    last = base[-1]
    if last in "او":
        return "v" in ending.after or ("c" in ending.after and last == "و")
    if last == "ه":
        return "h" in ending.after or "c" in ending.after
    return "c" in ending.after
