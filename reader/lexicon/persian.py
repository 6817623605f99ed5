"""The Persian analyser: a written form as a listed lemma with its endings, likeliest first.

An ending is taken off only where what remains is a lemma of the list; verb forms are not taken apart but looked up among
those generated from the verb's stems (`persian_verbs`). Matching is by folded form, so joined and half-spaced spellings
(سالهای، سال\u200cهای) are one. Endings after Lazard 1992, §§ 43–75.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.lexicon.arabic import as_gloss
from reader.lexicon.entries import Entry, PartOfSpeech
from reader.lexicon.glosses import Gloss, Role, Segment, Via
from reader.lexicon.source import EntrySource, Listed, ListedForm
from reader.lexicon.spelling import distance
from reader.script.folding import Folded
from reader.script.language import Language
from reader.script.romanisation import romanise

_LONGEST_WORD = 40
_WORTH_OF_FREQUENCY = 0.25
_PREFERRED = -10.0
_COST_OF_AN_ENDING = 0.6
_COST_OF_A_VERB_FORM = 0.3
_COST_OF_A_BARE_SUBJUNCTIVE = 0.8


@dataclass(frozen=True, slots=True)
class _Ending:
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


_PRONOUNS = (("م", "َم", "my"), ("ت", "َت", "your"), ("ش", "َش", "his, her, its"),
             ("مان", "ِمان", "our"), ("تان", "ِتان", "your (plural)"), ("شان", "ِشان", "their"))  # fmt: skip
_COPULA = (("م", "َم", "I am"), ("یم", "یم", "we are"), ("ید", "ید", "you are"), ("ند", "َند", "they are"))
_PLURALS = (("ها", "‌ها", "cvh", ""), ("ان", "ان", "c", ""), ("یان", "یان", "v", ""), ("گان", "‌گان", "c", "ه"),
            ("ات", "ات", "c", ""), ("جات", "‌جات", "ch", ""), ("ین", "ین", "c", ""))  # fmt: skip


def _endings() -> Iterator[_Ending]:
    yield from _after_noun("", "", (), "cvh", "")
    for written, vocalised, after, restores in _PLURALS:
        piece = ((written, "plural"),)
        yield _Ending(written, vocalised, piece, after, restores)
        yield from _after_noun(written, vocalised, piece, after, restores)
    for written, vocalised, meaning in (("تر", "‌تَر", "more"), ("ترین", "‌تَرین", "most")):
        piece = ((written, meaning),)
        yield _Ending(written, vocalised, piece, "cvh", adjectives_only=True)
        for ending in _after_noun(written, vocalised, piece, "cvh", ""):
            yield _Ending(ending.written, ending.vocalised, ending.meanings, ending.after, "", adjectives_only=True)
        plural = ((written, meaning), ("ها", "plural"))
        yield _Ending(written + "ها", vocalised + "‌ها", plural, "cvh", adjectives_only=True)
        for ending in _after_noun(written + "ها", vocalised + "‌ها", plural, "cvh", ""):
            yield _Ending(ending.written, ending.vocalised, ending.meanings, ending.after, "", adjectives_only=True)


def _after_noun(
    written: str, vocalised: str, meanings: tuple[tuple[str, str], ...], after: str, restores: str
) -> Iterator[_Ending]:
    """Pronoun, indefinite ی, ezafe and copula behind a lemma or behind its plural; the joint depends on the last sound."""
    contexts = [("v", "v") if written.endswith("ا") else ("c", "c")] if written else [("c", "c"), ("v", "v"), ("h", "h")]
    for context, _ in contexts:
        where = after if written else context
        joint, sound = {"c": ("", ""), "v": ("ی", "ی"), "h": ("ا", "‌اَ")}[context]
        for pronoun, said, meaning in _PRONOUNS:
            yield _Ending(
                written + joint + pronoun,
                vocalised + _join(sound, said),
                (*meanings, (joint + pronoun, meaning)),
                where,
                restores,
            )
        if context == "v":
            yield _Ending(written + "یی", vocalised + "یی", (*meanings, ("یی", "a, one")), where, restores)
            yield _Ending(written + "ی", vocalised + "یِ", (*meanings, ("ی", "ezafe")), where, restores)
            yield _Ending(written + "ست", vocalised + "ست", (*meanings, ("ست", "is")), where, restores)
            for pronoun, said, meaning in (("م", "م", "my"), ("ت", "ت", "your"), ("ش", "ش", "his, her, its")):
                yield _Ending(written + pronoun, vocalised + said, (*meanings, (pronoun, meaning)), where, restores)
        elif context == "h":
            yield _Ending("ای", "‌ای", (("ای", "a, one"),), "h")
            yield _Ending("ی", "‌یِ", (("ی", "ezafe"),), "h")
            yield _Ending("است", "‌اَست", (("است", "is"),), "h")
            yield _Ending("اند", "‌اَند", (("اند", "they are"),), "h")
        else:
            yield _Ending(written + "ی", vocalised + "ی", (*meanings, ("ی", "a, one")), where, restores)
            yield _Ending(written + "ست", vocalised + "َست", (*meanings, ("ست", "is")), where, restores)
            yield _Ending(written + "است", vocalised + " اَست", (*meanings, ("است", "is")), where, restores)
        for person, said, meaning in _COPULA:
            if context != "c" or person != "م":
                yield _Ending(
                    written + joint + person,
                    vocalised + _join(sound, said),
                    (*meanings, (joint + person, meaning)),
                    where,
                    restores,
                )


def _join(sound: str, said: str) -> str:
    if sound == "‌اَ":
        return "‌ا" + said if said[0] != "ی" else "‌ای" + said[1:]
    return sound + (said.lstrip("َِ") if sound and said[0] in "َِ" and said[1:] in ("م", "ت", "ش") else said)


_BY_WRITTEN: dict[str, list[_Ending]] = {}
for _ending in _endings():
    _BY_WRITTEN.setdefault(_ending.written, []).append(_ending)
_LONGEST_ENDING = max(map(len, _BY_WRITTEN))

_NOMINAL = frozenset({PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.PRON,
                      PartOfSpeech.ADV, PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.X})  # fmt: skip


class PersianAnalyser:
    """Finds the lemma behind a Persian form with the lists behind an `EntrySource`."""

    def __init__(self, source: EntrySource) -> None:
        self._source = source

    def analyse(self, surface: str) -> list[Gloss]:
        """Every reading of a word, likeliest first; empty when there is none or the word is over 40 letters."""
        folded = Folded.of(surface)
        if not 0 < len(folded.text) <= _LONGEST_WORD:
            return []
        readings = [*self._listed(surface, folded), *self._with_endings(surface, folded)]
        readings.sort(key=lambda reading: reading[0])
        seen: set[Entry] = set()
        return [gloss for _, gloss in readings if not (gloss.entry in seen or seen.add(gloss.entry))]  # type: ignore[func-returns-value]

    def _listed(self, surface: str, folded: Folded) -> Iterator[tuple[float, Gloss]]:
        for listed in self._source.entries([folded.text], Language.PERSIAN).get(folded.text, ()):
            cost = distance(surface, listed.entry.lemma) - _WORTH_OF_FREQUENCY * listed.frequency
            yield cost, _exact(surface, listed)
        for form in self._source.forms([folded.text], Language.PERSIAN).get(folded.text, ()):
            yield _form_cost(surface, form), _of_form(surface, form)

    def _with_endings(self, surface: str, folded: Folded) -> Iterator[tuple[float, Gloss]]:
        text = folded.text
        options = [
            (ending, len(text) - length, text[: len(text) - length] + ending.restores)
            for length in range(1, min(_LONGEST_ENDING, len(text) - 1) + 1)
            for ending in _BY_WRITTEN.get(text[len(text) - length :], ())
            if _fits(text[: len(text) - length] + ending.restores, ending)
        ]
        lemmas = self._source.entries({base for *_, base in options}, Language.PERSIAN)
        forms = self._source.forms({base for *_, base in options}, Language.PERSIAN)
        for ending, place, base in options:
            stem = surface[: folded.origins[place]]
            for listed in lemmas.get(base, ()):
                if listed.entry.pos in _NOMINAL and (listed.entry.pos is PartOfSpeech.ADJ or not ending.adjectives_only):
                    yield (
                        _ending_cost(stem, listed, listed.entry.lemma, ending),
                        _inflected(surface, folded, place, listed, ending),
                    )
            for form in forms.get(base, ()):
                if form.listed.entry.pos in _NOMINAL and not form.preferred:
                    cost = _ending_cost(stem, form.listed, form.surface, ending) + _COST_OF_AN_ENDING / 2
                    yield cost, _inflected(surface, folded, place, form.listed, ending, form)


def _fits(base: str, ending: _Ending) -> bool:
    if len(base) < 2:
        return False
    last = base[-1]
    if last in "او":
        return "v" in ending.after or ("c" in ending.after and last == "و")
    if last == "ه":
        return "h" in ending.after or "c" in ending.after
    return "c" in ending.after


def _exact(surface: str, listed: Listed) -> Gloss:
    entry = listed.entry
    return Gloss(entry, Via.EXACT, entry.lemma, (Segment(surface, Role.STEM),), entry.vocalised, entry.romanised)


def _form_cost(surface: str, form: ListedForm) -> float:
    cost = distance(surface, form.surface) - _WORTH_OF_FREQUENCY * form.listed.frequency
    if form.preferred:
        return cost + _PREFERRED
    bare = "subjunctive" in form.reason and not form.surface.startswith(("ب", "ن"))
    return cost + (_COST_OF_A_BARE_SUBJUNCTIVE if bare else _COST_OF_A_VERB_FORM)


def _of_form(surface: str, form: ListedForm) -> Gloss:
    gloss = as_gloss(form, surface)
    lemma = form.listed.entry.lemma
    start, end = form.stem
    reason = f"{lemma}: {form.reason}"
    if (start, end) == (0, len(form.surface)) or len(form.surface) != len(surface):
        return Gloss(gloss.entry, Via.ANALYSED, reason, gloss.segments, gloss.vocalised, gloss.romanised)
    segments = [
        Segment(piece, role)
        for piece, role in (
            (surface[:start], Role.PREFIX),
            (surface[start:end], Role.STEM),
            (surface[end:], Role.SUFFIX),
        )
        if piece
    ]
    return Gloss(gloss.entry, Via.ANALYSED, reason, tuple(segments), gloss.vocalised, gloss.romanised)


def _ending_cost(stem: str, listed: Listed, spelled: str, ending: _Ending) -> float:
    written = stem + ending.restores
    cost = distance(written, spelled) - _WORTH_OF_FREQUENCY * listed.frequency
    return cost + _COST_OF_AN_ENDING * len(ending.meanings)


def _inflected(
    surface: str, folded: Folded, place: int, listed: Listed, ending: _Ending, form: ListedForm | None = None
) -> Gloss:
    entry = listed.entry
    segments = [Segment(surface[: folded.origins[place]], Role.STEM)]
    for piece, meaning in ending.meanings:
        end = min(place + len(piece), len(folded.text))
        segments.append(Segment(surface[folded.origins[place] : folded.origins[end]], Role.SUFFIX, meaning))
        place = end
    stem = form.vocalised if form else entry.vocalised
    vocalised = stem.removesuffix(ending.restores) + ending.vocalised if stem else None
    added = ", ".join(meaning for _, meaning in ending.meanings)
    reason = f"{form.reason} of {entry.lemma}, {added}" if form else f"{entry.lemma}: {added}"
    romanised = romanise(vocalised, Language.PERSIAN) if vocalised else None
    return Gloss(entry, Via.ANALYSED, reason, tuple(segments), vocalised, romanised)
