from reader.formats.pharaoh import WordLinkedPair, pharaoh
from tests.reader.formats.story import golden

SENTENCES = [
    WordLinkedPair(("۲۵۰۰", "سرباز", "می\u200cروند", "."), ("يغادر", "2500", "جندي", "."), ((2, 0), (0, 1), (1, 2), (0, 1))),
    WordLinkedPair(("هوا", "خوب", "بود"), ("الجو", "جميل"), ()),
]


def test_what_is_written_is_what_stands_in_the_golden_files():
    written = ["".join(lines) for lines in pharaoh(SENTENCES)]
    assert written == [golden(f"story.pharaoh{ending}") for ending in ("", ".fa", ".ar")]


def test_every_pair_names_words_of_the_same_line():
    pairs, persian, arabic = (list(lines) for lines in pharaoh(SENTENCES))
    assert len(pairs) == len(persian) == len(arabic)
    read = [tuple(map(int, pair.split("-"))) for pair in pairs[0].split()]
    words = [(persian[0].split()[mine], arabic[0].split()[theirs]) for mine, theirs in read]
    assert words == [("۲۵۰۰", "2500"), ("سرباز", "جندي"), ("می\u200cروند", "يغادر")]
