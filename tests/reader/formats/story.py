"""A small aligned story, written in every format: the golden files beside this one hold what each must come to."""

from datetime import date
from pathlib import Path

from reader.bitext.links import Grade, Link, LinkId, Origin, Reason, ReasonKind
from reader.bitext.values import Article, ArticleId, ArticleSummary, Passage, PassageId, PassageKind, StoryId
from reader.formats.bitext_json import AlignedStory, LinksBetween
from reader.formats.pairs import LinkedPair, SentencePair
from reader.script.language import Language
from reader.text.spans import Span

GOLDEN = Path(__file__).parent / "golden"

PAIRS = (
    LinkedPair(
        SentencePair("او گفت: «۲۵۰۰ سرباز می\u200cروند».", 'قالَ: "يغادر 2500 جندي" <غدا> & بعده.'),
        "خبر",
        "رفتن سربازان",
        "مغادرة الجنود",
        0.91237,
        "equivalent",
        ("numbers: 2500", "meaning 0.87"),
        "computed",
    ),
    LinkedPair(
        SentencePair("سطر یک\nسطر دو", "سطر،\r\nوسطر; ﻻ"),
        "خبر",
        "رفتن سربازان",
        "مغادرة الجنود",
        1.0,
        "partial",
        (),
        "made",
        'س. "الف" <و>',
        date(2026, 11, 22),
    ),
)

_PERSIAN = "رفتن سربازان\n۲۵۰۰ سرباز رفتند. هوا خوب بود."
_ARABIC = "غادر 2500 جندي."


def _article(number: int, language: Language, text: str, passages: tuple[tuple[int, int, int, PassageKind], ...]) -> Article:
    summary = ArticleSummary(ArticleId(number), StoryId(1), language, text.split("\n")[0], "خبرگزاری", "2021-07-27", 5)
    return Article(
        summary,
        text,
        tuple(Passage(PassageId(each), summary.id, Span(start, end), kind) for each, start, end, kind in passages),
    )


STORY = AlignedStory(
    1,
    "خبر",
    (
        _article(
            1,
            Language.PERSIAN,
            _PERSIAN,
            ((7, 0, 12, PassageKind.TITLE), (8, 13, 30, PassageKind.BODY), (9, 31, 44, PassageKind.BODY)),
        ),
        _article(2, Language.ARABIC, _ARABIC, ((10, 0, 15, PassageKind.BODY),)),
    ),
    (
        LinksBetween(
            ArticleId(1),
            ArticleId(2),
            (
                Link(
                    (PassageId(8),),
                    (PassageId(10),),
                    0.91,
                    Grade.EQUIVALENT,
                    (Reason(ReasonKind.NUMBERS, "2500"),),
                    LinkId(4),
                    Origin.CONFIRMED,
                    "سارا",
                    "2026-11-22",
                ),
            ),
        ),
    ),
)


def golden(name: str) -> str:
    """What a golden file holds, line ends as they stand."""
    return (GOLDEN / name).read_bytes().decode("utf-8")
