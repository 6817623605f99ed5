import pytest

from reader.bitext.links import Grade, Origin
from reader.errors import InputError
from reader.formats.tmx import tmx
from reader.library.adding import add_aligned, holds_pairs
from tests.reader.formats.test_tmx import linked

PAIRS = [
    ("این کتاب را خواندم. خوب بود!", "قرأت هذا الكتاب. كان جيدا!"),
    ("بعد به خانه رفتم\nو خوابیدم", "ثم ذهبت إلى البيت"),
]


@pytest.fixture
def memory(tmp_path):
    path = tmp_path / "memory.tmx"
    path.write_text("".join(tmx([linked(*pair) for pair in PAIRS], version="1")), encoding="utf-8", newline="")
    return path


def sentences(article):
    return [passage.span.of(article.text) for passage in article.passages]


def test_a_translation_memory_becomes_two_articles_whose_passages_are_its_sentences(library, memory):
    persian, arabic = (library.articles.article(each.id) for each in add_aligned(library, memory))
    assert [sentences(persian), sentences(arabic)] == [list(side) for side in zip(*PAIRS, strict=True)]
    assert persian.text == "\n".join(sentences(persian))
    assert [each.summary.language.value for each in (persian, arabic)] == ["fa", "ar"]
    assert library.articles.stories()[-1].title == "memory"
    assert (persian.summary.source, persian.summary.words) == ("memory.tmx", 12)


def test_they_are_linked_as_the_file_says_and_not_compared_again(library, memory):
    persian, arabic = (library.articles.article(each.id) for each in add_aligned(library, memory))
    links = library.links.between(persian.summary.id, arabic.summary.id)
    expected = [((mine.id,), (theirs.id,)) for mine, theirs in zip(persian.passages, arabic.passages, strict=True)]
    assert [(link.source, link.target) for link in links] == expected
    assert {(link.grade, link.origin) for link in links} == {(Grade.EQUIVALENT, Origin.IMPORTED)}
    assert (persian.summary.id, arabic.summary.id) not in library.links.missing()


def test_a_sentence_that_nothing_stands_beside_is_a_passage_without_a_link(library, tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("این کتاب را خواندم\tقرأت هذا الكتاب\nتنها\t\n\tهذا وحده\nآخر\tالأخير في هذا\n", encoding="utf-8")
    persian, arabic = (library.articles.article(each.id) for each in add_aligned(library, path, story="جفت"))
    texts = {passage.id: passage.span.of(article.text) for article in (persian, arabic) for passage in article.passages}
    links = library.links.between(persian.summary.id, arabic.summary.id)
    assert [(texts[link.source[0]], texts[link.target[0]]) for link in links] == [
        ("این کتاب را خواندم", "قرأت هذا الكتاب"),
        ("آخر", "الأخير في هذا"),
    ]
    assert sentences(persian) == ["این کتاب را خواندم", "تنها", "آخر"]
    assert library.articles.stories()[-1].title == "جفت"


def test_a_title_has_one_line(library, tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text('fa,ar\n"این\nکتاب",هذا الكتاب\n', encoding="utf-8")
    assert [each.title for each in add_aligned(library, path)] == ["این کتاب", "هذا الكتاب"]


def test_a_file_that_is_refused_leaves_nothing(library, memory):
    memory.write_text(memory.read_text(encoding="utf-8")[:-30], encoding="utf-8")
    with pytest.raises(InputError, match="is cut short"):
        add_aligned(library, memory)
    assert len(library.articles.stories()) == 1


def test_files_of_pairs_are_told_by_their_endings(tmp_path):
    names = ["a.tmx", "a.TMX", "a.tsv", "a.tab", "a.csv", "a.txt", "a"]
    assert [holds_pairs(tmp_path / name) for name in names] == [True] * 5 + [False] * 2
