"""The cards of a note: word to meaning, meaning to word, and the sentence with a gap; as templates that Anki fills.

Each language has a note type of its own, so that the templates can say what language and direction every field is in. A card
whose question would be empty is not made: that is what the conditions around each front are for.
"""

import re
from dataclasses import dataclass

from reader.formats.anki_notes import Note
from reader.script.language import Language
from reader.study.anki import CardPreview, NoteField
from reader.study.cards import Direction

FONT_FILE = "_hamkhan_naskh.ttf"
"""The name of the reading face among a deck's media; Anki keeps what begins with an underscore though no field names it."""


@dataclass(frozen=True, slots=True)
class Template:
    """One card of a note type."""

    name: str
    front: str
    back: str


_NAMES = {
    Direction.TO_MEANING: "Word to meaning",
    Direction.FROM_MEANING: "Meaning to word",
    Direction.CLOZE: "Sentence with a gap",
}
_FRONTS = {
    Direction.TO_MEANING: '{{#Lemma}}<div class="word" dir="rtl" lang="LANG">{{Lemma}}</div>{{/Lemma}}',
    Direction.FROM_MEANING: (
        '{{#English}}<div class="english" dir="ltr" lang="en">{{English}}</div>{{/English}}'
        '{{#Counterpart}}<div class="counterpart" dir="rtl" lang="OTHER">{{Counterpart}}</div>{{/Counterpart}}'
    ),
    Direction.CLOZE: (
        '{{#Cloze}}<div class="sentence" dir="rtl" lang="LANG">{{Cloze}}</div>'
        '{{#English}}<div class="english" dir="ltr" lang="en">{{English}}</div>{{/English}}{{/Cloze}}'
    ),
}
_WORD = (
    '{{#Vocalised}}<div class="word" dir="rtl" lang="LANG">{{Vocalised}}</div>{{/Vocalised}}'
    '{{^Vocalised}}<div class="word" dir="rtl" lang="LANG">{{Lemma}}</div>{{/Vocalised}}'
    '{{#Romanised}}<div class="romanised" dir="ltr" lang="LANG-Latn">{{Romanised}}</div>{{/Romanised}}'
    "{{#Audio}}<div>{{Audio}}</div>{{/Audio}}"
)
_MEANING = (
    '{{#English}}<div class="english" dir="ltr" lang="en">{{English}}</div>{{/English}}'
    '{{#Counterpart}}<div class="counterpart" dir="rtl" lang="OTHER">{{Counterpart}}</div>{{/Counterpart}}'
)
_SENTENCE = '{{#Sentence}}<div class="sentence" dir="rtl" lang="LANG">{{Sentence}}</div>{{/Sentence}}'
_CONTEXT = (
    "{{#SentenceAudio}}<div>{{SentenceAudio}}</div>{{/SentenceAudio}}"
    '{{#LinkedSentence}}<div class="linked" dir="rtl" lang="OTHER">{{LinkedSentence}}</div>{{/LinkedSentence}}'
    '{{#Notes}}<div class="notes" dir="auto">{{Notes}}</div>{{/Notes}}'
    '{{#Source}}<div class="source" dir="auto">{{Source}}</div>{{/Source}}'
)
_RULE = '<hr id="answer">'
_BACKS = {
    Direction.TO_MEANING: "{{FrontSide}}" + _RULE + _WORD + _MEANING + _SENTENCE + _CONTEXT,
    Direction.FROM_MEANING: "{{FrontSide}}" + _RULE + _WORD + _SENTENCE + _CONTEXT,
    Direction.CLOZE: _SENTENCE + "{{^Sentence}}{{FrontSide}}{{/Sentence}}" + _RULE + _WORD + _MEANING + _CONTEXT,
}

CSS = f"""@font-face {{ font-family: "Hamkhan Naskh"; src: url("{FONT_FILE}"); }}
.card {{ font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif; font-size: 18px; line-height: 1.5;
  text-align: center; color: #1d1d1f; background: #fdfcf9; }}
[dir=rtl] {{ font-family: "Hamkhan Naskh", "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", serif;
  unicode-bidi: isolate; }}
[dir=ltr] {{ unicode-bidi: isolate; }}
.word {{ font-size: 38px; line-height: 1.7; }}
.romanised {{ color: #6b6b70; font-style: italic; }}
.english {{ margin: .4em 0; }}
.counterpart {{ font-size: 26px; }}
.sentence, .linked {{ font-size: 24px; line-height: 1.9; margin: .5em auto; max-width: 36em; }}
.linked {{ color: #4a4a4f; }}
.term {{ color: #0b5cad; font-weight: bold; }}
.gap {{ color: #0b5cad; }}
.notes {{ margin: .6em 0; }}
.source {{ color: #8a8a8f; font-size: 13px; margin-top: 1em; }}
.nightMode.card, .nightMode .card {{ color: #e8e6e3; background: #1f1f22; }}
.nightMode .romanised {{ color: #a3a3a8; }}
.nightMode .linked {{ color: #c2c0bd; }}
.nightMode .term, .nightMode .gap {{ color: #7db8f0; }}
"""
_LANGUAGES = {Language.PERSIAN: "Persian", Language.ARABIC: "Arabic"}


def type_name(language: Language) -> str:
    """What the note type of a language is called in Anki."""
    return f"Hamkhan {_LANGUAGES[language]}"


TYPE_NAMES = frozenset(map(type_name, Language))


def templates(language: Language) -> tuple[Template, ...]:
    """The cards of a language's note type, in their order in Anki."""
    return tuple(Template(_NAMES[order], _in(language, _FRONTS[order]), _in(language, _BACKS[order])) for order in Direction)


def _in(language: Language, template: str) -> str:
    return template.replace("LANG", language.value).replace("OTHER", language.other.value)


_SECTION = re.compile(r"\{\{([#^])(\w+)\}\}((?:(?!\{\{[#^]).)*?)\{\{/\2\}\}", re.DOTALL)
_FIELD = re.compile(r"\{\{(\w+)\}\}")
_SOUND = re.compile(r"\[sound:[^\]]*\]")


def previews(note: Note) -> tuple[CardPreview, ...]:
    """The cards that Anki would make of a note, filled; sounds are left out."""
    fields = {field.value: _SOUND.sub("", note.field(field)) for field in NoteField}
    found = []
    for template in templates(Language(note.language)):
        question = filled(template.front, fields)
        if question:
            found.append(CardPreview(template.name, question, filled(template.back, {**fields, "FrontSide": question})))
    return tuple(found)


def filled(template: str, fields: dict[str, str]) -> str:
    """A template with its fields, as Anki fills it: `{{Field}}`, `{{#Field}}…{{/Field}}`, `{{^Field}}…{{/Field}}`.

    >>> filled("{{#A}}[{{A}}]{{/A}}{{^A}}none{{/A}}", {"A": "x"}), filled("{{#A}}[{{A}}]{{/A}}{{^A}}none{{/A}}", {"A": ""})
    ('[x]', 'none')
    """

    def kept(section: re.Match[str]) -> str:
        sign, name, inside = section.groups()
        return inside if bool(fields.get(name)) is (sign == "#") else ""

    count = 1
    while count:
        template, count = _SECTION.subn(kept, template)
    return _FIELD.sub(lambda field: fields.get(field.group(1), ""), template)
