"""The characters of Arabic script, named.

Letters stand as themselves; marks, joiners and direction controls as escapes, because nobody can see them. Blocks and
names follow the Unicode Standard, chapter 9.2. Next door, `folding` says which of them count as the same.
"""

ZWNJ = "\u200c"
"""Zero width non-joiner, the Persian half-space: «می\u200cروم»."""
ZWJ = "\u200d"
TATWEEL = "\u0640"
NBSP = "\u00a0"

FATHATAN, DAMMATAN, KASRATAN = "\u064b", "\u064c", "\u064d"
FATHA, DAMMA, KASRA = "\u064e", "\u064f", "\u0650"
SHADDA, SUKUN = "\u0651", "\u0652"
MADDA_ABOVE, HAMZA_ABOVE, HAMZA_BELOW = "\u0653", "\u0654", "\u0655"
DAGGER_ALEF = "\u0670"
ALEF_WASLA = "\u0671"

SHORT_VOWELS = FATHA + DAMMA + KASRA
TANWIN = FATHATAN + DAMMATAN + KASRATAN

MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"
"""Vowel marks and their like, as the inside of a regular expression's character class."""

JOINERS = ZWNJ + ZWJ
DIRECTION_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
INVISIBLES = JOINERS + DIRECTION_CONTROLS + "\u00ad\u200b\u2060\ufeff"
"""Characters without a shape that may stand inside a word; the inside of a character class."""

ARABIC_LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
"""Every letter of the Arabic script, presentation forms too; the inside of a character class."""

DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
"""ASCII, Arabic-Indic and extended (Persian) digits; the inside of a character class."""

PERSIAN_ONLY = "پچژگکی"
"""Letters that Arabic spells otherwise or not at all (ک and ی are the Persian forms of ك and ي)."""
ARABIC_ONLY = "ةكيىإأؤ"
"""Letters that standard Persian spelling replaces or writes rarely."""
