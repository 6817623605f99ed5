"""Every form of a Persian verb, generated from its two stems.

The endings and the order of prefixes follow Lazard, A Grammar of Contemporary Persian (1992), §§ 128–143; forms that are
written as two words (رفته است, خواهم رفت) are found as the words they are written with.

>>> forms = {form.surface: form.features for form in forms_of("رَفتَن", ["رَو"])}
>>> forms["می\u200cرویم"], forms["نرفته\u200cاند"], forms["برود"]
('1st person plural, present', '3rd person plural, perfect, negative', '3rd person singular, subjunctive')
>>> {form.surface for form in forms_of("آمَدَن", ["آی"])} >= {"می\u200cآیند", "بیاید", "نیامد"}
True
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from reader.lexicon.wordlist import lemma_of
from reader.script.letters import SHORT_VOWELS, ZWNJ

_PERSONS = ("1st person singular", "2nd person singular", "3rd person singular",
            "1st person plural", "2nd person plural", "3rd person plural")  # fmt: skip
_PRESENT = ("َم", "ی", "َد", "یم", "ید", "َند")
_PAST = ("َم", "ی", "", "یم", "ید", "َند")
_PERFECT = ("‌اَم", "‌ای", "‌اَست", "‌ایم", "‌اید", "‌اَند")
_PREVERBS = ("بَر", "دَر", "باز", "فُرو", "فَرا", "وا", "وَر", "فَراهَم", "پیش", "پَس")


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb."""

    surface: str
    vocalised: str
    features: str
    stem: tuple[int, int]
    """Where the stem stands in `surface`."""


def forms_of(infinitive: str, present_stems: Iterable[str], preverb: str = "") -> Iterator[VerbForm]:
    """All forms of one verb; infinitive, stems and preverb are vocalised.

    A prefixed verb (بَرداشتَن, preverb بَر) takes its prefixes between preverb and stem: «بر\u200cنمی\u200cدارد».
    """
    past = infinitive.removeprefix(preverb).removesuffix("ن").removesuffix("َ")
    presents = [stem.removeprefix(preverb) for stem in present_stems]
    for vocalised, stem, features in _simple_forms(past, presents):
        joint = ZWNJ if preverb and vocalised.startswith(("می", "نِمی")) else ""
        yield _form(preverb + joint + vocalised, stem, features)
    yield _form(preverb + past + "َن", past, "infinitive")
    yield _form(preverb + _with_glide("نَ", past) + "َن", past, "infinitive, negative")


def preverb_of(infinitive: str, present_stems: Iterable[str], simple: Collection[str]) -> str:
    """The preverb of a prefixed verb, or nothing; what remains must be one of the `simple` infinitives."""
    stems = list(present_stems)
    for preverb in _PREVERBS:
        joined = infinitive.startswith(preverb) and all(stem.startswith(preverb) for stem in stems)
        if joined and infinitive.removeprefix(preverb) in simple:
            return preverb
    return ""


def _simple_forms(past: str, presents: list[str]) -> Iterator[tuple[str, str, str]]:
    for present in presents:
        yield from _present_forms(present)
    for negation, denied in (("", ""), ("نَ", ", negative")):
        plain = _with_glide(negation, past)
        durative = f"{'نِ' if negation else ''}می{ZWNJ}{past}"
        for past_ending, perfect_ending, person in zip(_PAST, _PERFECT, _PERSONS, strict=True):
            yield plain + past_ending, past, f"{person}, past{denied}"
            yield durative + past_ending, past, f"{person}, imperfect{denied}"
            yield f"{plain}ه{perfect_ending}", past, f"{person}, perfect{denied}"
            yield f"{durative}ه{perfect_ending}", past, f"{person}, progressive perfect{denied}"
        yield f"{plain}ه", past, f"past participle{denied}"
        yield f"{durative}ه", past, f"progressive participle{denied}"


def _present_forms(present: str) -> Iterator[tuple[str, str, str]]:
    # A stem in ا or و takes ی before its endings (می‌آیم, می‌گویم) and loses it where none follows (بیا, بگو).
    ends_open = present[-1] in "اآ" or (present[-1] == "و" and present[-2:-1] not in tuple(SHORT_VOWELS))
    long_stem = present + "ی" if ends_open else present
    bare = present.removesuffix("ی") if present[-2:] in ("ای", "آی", "وی") else present
    for ending, person in zip(_PRESENT, _PERSONS, strict=True):
        yield f"می{ZWNJ}{long_stem}{ending}", present, f"{person}, present"
        yield f"نِمی{ZWNJ}{long_stem}{ending}", present, f"{person}, present, negative"
        yield _with_glide("بِ", long_stem) + ending, present, f"{person}, subjunctive"
        yield _with_glide("نَ", long_stem) + ending, present, f"{person}, subjunctive, negative"
        # داشتن alone takes no می in the present (Lazard § 137).
        yield long_stem + ending, present, f"{person}, {'present' if lemma_of(present) == 'دار' else 'subjunctive'}"
    yield _with_glide("بِ", bare), present, "imperative"
    yield _with_glide("نَ", bare), present, "imperative, negative"
    yield bare, present, "imperative, without بـ"
    yield _with_glide("مَ", bare), present, "imperative, negative (literary)"


def _with_glide(prefix: str, stem: str) -> str:
    """A prefix before a vowel takes ی, and the alef of a short vowel goes: بیاید, نَیامَد, بیفتَد, نَیَنداخت."""
    if not prefix:
        return stem
    glide = "بی" if prefix == "بِ" else prefix + "ی"
    if stem.startswith("آ"):
        return glide + "ا" + stem[1:]
    if stem.startswith(("اُ", "اَ", "اِ")) and not stem.startswith("ای"):
        return glide + stem[2:]
    return prefix + stem


def _form(vocalised: str, stem: str, features: str) -> VerbForm:
    surface = lemma_of(vocalised)
    bare = lemma_of(stem)
    # The alef of a stem may have gone (بیفتد): then the whole form stands for it.
    start = surface.find(bare)
    return VerbForm(surface, vocalised, features, (start, start + len(bare)) if start >= 0 else (0, len(surface)))
