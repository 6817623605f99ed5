import csv
import io
import json

import pytest

from reader.bitext.links import Grade, Link, Origin, Reason, ReasonKind
from reader.bitext.values import Article, ArticleId, ArticleSummary, Passage, PassageId, PassageKind, Story, StoryId
from reader.errors import InputError
from reader.formats.tmx import read_tmx
from reader.library.adding import add_aligned
from reader.library.exporting import Format, export_links
from reader.script.language import Language
from reader.text.lines import lines


class Shelf:
    """A library of stories written down as their lines; links are made of the lines' numbers when they are computed."""

    def __init__(self, *stories):
        self.articles = self.links = self.words = self
        self.computed = []
        self._links = {}
        self._stories = []
        self._articles = {}
        for title, tellings, links in stories:
            story = StoryId(len(self._stories) + 1)
            added = [self._add(story, Language(code), text) for code, text in tellings]
            self._stories.append(Story(story, title, tuple(each.summary for each in added)))
            for first, second, mine, theirs in links:
                source, target = added[first], added[second]
                link = Link(
                    tuple(source.passages[each].id for each in mine),
                    tuple(target.passages[each].id for each in theirs),
                    0.9,
                    Grade.EQUIVALENT,
                    (Reason(ReasonKind.NUMBERS, "2500"),),
                    None,
                    Origin.MADE,
                    "سارا",
                    "2026-11-22",
                )
                self._links.setdefault((source.summary.id, target.summary.id), []).append(link)

    def _add(self, story, language, text):
        number = ArticleId(len(self._articles) + 1)
        passages = tuple(
            Passage(PassageId(100 * number + each), number, span, PassageKind.BODY) for each, span in enumerate(lines(text))
        )
        article = Article(ArticleSummary(number, story, language, text.split("\n")[0], "", "", 0), text, passages)
        self._articles[number] = article
        return article

    def stories(self):
        return tuple(self._stories)

    def article(self, number):
        return self._articles[number]

    def between(self, source, target):
        return tuple(self._links.get((source, target), ())) if (source, target) in self.computed else None

    def compute(self, source, target, progress):
        self.computed.append((source, target))


TWO_STORIES = (
    (
        "خبر",
        [("ar", "غادروا\nثم عادوا"), ("fa", "رفتند\nبازگشتند\nتمام"), ("ar", "ذهبوا")],
        [(1, 0, (0,), (0,)), (1, 0, (1, 2), (1,)), (1, 2, (0,), (0,))],
    ),
    ("سفر", [("fa", "باران"), ("ar", "مطر")], [(0, 1, (0,), (0,))]),
)


def pairs(path):
    return [tuple(pair) for pair in read_tmx(path)]


def test_every_link_of_every_story_is_written_persian_first(tmp_path):
    shelf, out = Shelf(*TWO_STORIES), tmp_path / "out.tmx"
    written = export_links(shelf, Format.TMX, out)
    assert pairs(out) == [("رفتند", "غادروا"), ("بازگشتند تمام", "ثم عادوا"), ("رفتند", "ذهبوا"), ("باران", "مطر")]
    assert (written.files, written.links) == ((out,), 4)
    assert shelf.computed == [(2, 1), (2, 3), (4, 5)]
    assert 'creationid="سارا" creationdate="20261122T000000Z"' in out.read_text(encoding="utf-8")


def test_what_was_compared_is_not_compared_again(tmp_path):
    shelf = Shelf(*TWO_STORIES)
    export_links(shelf, Format.TMX, tmp_path / "one.tmx")
    export_links(shelf, Format.CSV, tmp_path / "two.csv")
    assert len(shelf.computed) == 3


@pytest.mark.parametrize(
    ("story", "article", "expected"),
    [
        ("2", "", ["باران"]),
        ("خ", "", ["رفتند", "بازگشتند تمام", "رفتند"]),
        ("", "3", ["رفتند"]),
        ("", "ذهب", ["رفتند"]),
        ("1", "1", ["رفتند", "بازگشتند تمام"]),
        ("", "2", ["رفتند", "بازگشتند تمام", "رفتند"]),
    ],
)
def test_one_story_or_one_article_can_be_named(tmp_path, story, article, expected):
    out = tmp_path / "out.tmx"
    export_links(Shelf(*TWO_STORIES), Format.TMX, out, story=story, article=article)
    assert [persian for persian, _ in pairs(out)] == expected


def test_the_table_tells_where_each_sentence_stands(tmp_path):
    out = tmp_path / "out.csv"
    export_links(Shelf(*TWO_STORIES), Format.CSV, out, story="خبر", article="3")
    (row,) = csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline=""))
    assert row == {
        "story": "خبر",
        "persian article": "رفتند",
        "arabic article": "ذهبوا",
        "persian": "رفتند",
        "arabic": "ذهبوا",
        "score": "0.9000",
        "grade": "equivalent",
        "reasons": "numbers: 2500",
        "origin": "made",
    }


def test_json_holds_every_article_also_of_a_story_in_one_language(tmp_path):
    out = tmp_path / "out.json"
    assert export_links(Shelf(*TWO_STORIES, ("تنها", [("fa", "یک")], [])), Format.JSON, out).links == 4
    stories = json.loads(out.read_text(encoding="utf-8"))["stories"]
    assert [[article["id"] for article in story["articles"]] for story in stories] == [[1, 2, 3], [4, 5], [6]]
    assert [len(story["links"]) for story in stories] == [3, 1, 0]


@pytest.mark.parametrize(
    ("story", "article", "why"),
    [
        ("9", "", "There is no story «9» here"),
        ("", "none", "There is no article «none» here"),
        ("2", "1", "There is no article «1» here"),
        ("تنها", "", "«تنها» is not told in both languages"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_is_written(tmp_path, story, article, why):
    with pytest.raises(InputError, match=why):
        export_links(
            Shelf(*TWO_STORIES, ("تنها", [("fa", "یک")], [])), Format.TMX, tmp_path / "out", story=story, article=article
        )
    assert list(tmp_path.iterdir()) == []


def test_words_are_written_as_pharaoh_has_them(library, tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("۲۵۰۰ سرباز از عراق رفتند.\tغادر 2500 جندي العراق.\n", encoding="utf-8")
    add_aligned(library, path)
    out = tmp_path / "words"
    written = export_links(library, Format.PHARAOH, out, story="pairs")
    assert [each.name for each in written.files] == ["words", "words.fa", "words.ar"]
    linked, persian, arabic = (each.read_text(encoding="utf-8").splitlines() for each in written.files)
    assert (persian, arabic) == (["۲۵۰۰ سرباز از عراق رفتند ."], ["غادر 2500 جندي العراق ."])
    found = [tuple(map(int, pair.split("-"))) for pair in linked[0].split()]
    words = {(persian[0].split()[mine], arabic[0].split()[theirs]) for mine, theirs in found}
    assert {("۲۵۰۰", "2500"), ("سرباز", "جندي"), ("عراق", "العراق")} <= words
