"""Names of countries, languages and months from the Unicode CLDR, through babel: exact in both languages.

Source: Unicode Common Locale Data Repository, as packaged by babel (BSD-3-Clause); read at compile time, not copied.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.lexicon.wordlist import without_article
from reader.script.language import Language

Names = Mapping[Any, str]


def cldr_entries() -> Iterator[Entry]:
    """One entry a language for every name that CLDR has in Persian, Arabic and English; none where babel is missing."""
    try:
        from babel import Locale
    except ImportError:
        return
    english, persian, arabic = Locale("en"), Locale("fa"), Locale("ar")
    yield from _pairs(english.territories, persian.territories, arabic.territories, "{}", PartOfSpeech.PROPN)
    yield from _pairs(english.languages, persian.languages, arabic.languages, "{} (language)", PartOfSpeech.NOUN)
    for locale in (arabic, Locale("ar", "IQ")):
        in_english, in_persian, in_arabic = (each.months["format"]["wide"] for each in (english, persian, locale))
        yield from _pairs(in_english, in_persian, in_arabic, "{}", PartOfSpeech.PROPN)


def _pairs(english: Names, persian: Names, arabic: Names, wording: str, pos: PartOfSpeech) -> Iterator[Entry]:
    for code, name in english.items():
        # Longer codes are regions of the world and groups of languages, whose names are common words.
        if len(str(code)) <= 2 and code in persian and code in arabic:
            for language, word, counterpart in (
                (Language.PERSIAN, persian[code], arabic[code]),
                (Language.ARABIC, arabic[code], persian[code]),
            ):
                lemma = without_article(word) if language is Language.ARABIC else word
                vocalised = word if lemma != word else None
                yield Entry(language, lemma, pos, (wording.format(name),), (counterpart,), Source.CLDR, vocalised)
