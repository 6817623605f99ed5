"""The pattern of an Arabic word and the form number of a verb.

A pattern writes ف ع ل for the letters of the root: مَكْتَب of كتب is مَفْعَل. Forms I to X are those of western grammars
(Wright 1896, I, §§ 35–66).

>>> pattern_of("مَكْتَب", "كتب"), pattern_of("اِسْتَعْمَلَ", "عمل"), pattern_of("قَالَ", "قول")
('مَفْعَل', 'اِسْتَفْعَلَ', None)
>>> [form_number(verb, root) for verb, root in [("وَقَّعَ", "وقع"), ("أَعْلَنَ", "علن"), ("اِتَّفَقَ", "وفق"), ("قَالَ", "قول")]]
['II', 'IV', 'VIII', 'I']
"""

import re
import unicodedata

from reader.script import letters

_PLACES = "فعل"
_HAMZA = str.maketrans("أإؤئآ", "ءءءءء")
_VOWEL = f"[{letters.SHORT_VOWELS}]"
_ANY = f"[^{letters.MARKS}]"
_DOUBLED = f"{_ANY}{letters.SHADDA}{_VOWEL}?"
_CLOSED = f"{_ANY}{letters.SUKUN}?"
_OPEN = f"{_ANY}{_VOWEL}?"
# Tried in this order; shapes tell the form where weak letters hide the root.
_SHAPES = tuple(
    (number, re.compile(shape))
    for number, shape in (
        ("X", f"[اٱ]{_VOWEL}?س{letters.SUKUN}?ت.*"),
        ("VII", f"[اٱ]{_VOWEL}?ن{letters.SUKUN}?{_OPEN}.*"),
        ("VIII", f"[اٱ]{_VOWEL}?(?:{_CLOSED}[تطد]{_VOWEL}?|[تطدذظ]{letters.SHADDA}).*"),
        ("IX", f"[اٱ]{_VOWEL}?{_CLOSED}{_OPEN}{_DOUBLED}"),
        ("V", f"تَ{_OPEN}{_DOUBLED}{_OPEN}"),
        ("VI", f"تَ{_ANY}{_VOWEL}?ا.*"),
        ("II", f"{_OPEN}{_DOUBLED}{_OPEN}"),
        ("III", f"{_ANY}{_VOWEL}?ا{_ANY}{_VOWEL}?[^{letters.MARKS}].*"),
        ("IV", f"(?:أَ(?!{_ANY}{_VOWEL}{_ANY}{_VOWEL}?$)|آ).*"),
    )
)


def pattern_of(vocalised: str, root: str) -> str | None:
    """The pattern of a word; None where a letter of the root does not stand in it or the root has not three letters.

    Args:
        vocalised: the lemma with its vowels.
        root: its letters, joined.
    """
    wanted = list(root.translate(_HAMZA))
    if len(wanted) != len(_PLACES):
        return None
    written = _in_order(vocalised)
    # The root is looked for from the end: what stands before it are the letters of the pattern (مُ, اِسْتَ).
    made: list[str] = []
    place = len(wanted) - 1
    for character in reversed(written):
        if place >= 0 and character.translate(_HAMZA) == wanted[place]:
            made.append(_PLACES[place])
            place -= 1
        else:
            made.append(character)
    return "".join(reversed(made)) if place < 0 else None


def _in_order(vocalised: str) -> str:
    """Composed, and every shadda before its vowel; Unicode's canonical order has it behind."""
    return re.sub(f"({_VOWEL}){letters.SHADDA}", rf"{letters.SHADDA}\1", unicodedata.normalize("NFC", vocalised))


def form_number(vocalised: str, root: str | None) -> str | None:
    """The number of a verb's form, I to X; None for quadriliterals and what is no verb.

    Args:
        vocalised: the 3rd person masculine singular perfect with its vowels.
        root: its letters, where they are known.
    """
    if root and len(root) > len(_PLACES):
        return None
    written = _in_order(vocalised).rstrip(letters.SHORT_VOWELS)
    for number, shape in _SHAPES:
        if shape.fullmatch(written) and not _is_root_letter(number, root, written):
            return number
    return "I"


def _is_root_letter(number: str, root: str | None, written: str) -> bool:
    """Whether the letter that looks like the form's own is the root's: اِنْتَقَلَ of نقل and اِسْتَمَعَ of سمع are VIII."""
    if not root:
        return False
    if number == "X":
        return root.startswith("س") and not re.match(f"[اٱ].?س{letters.SUKUN}?ت{_VOWEL}?س", written)
    if number == "VII":
        return root.startswith("ن")
    if number == "V":
        return root.startswith("ت")
    if number == "IV":
        return root[0] in "أء" and not written.startswith("آ")
    return False
