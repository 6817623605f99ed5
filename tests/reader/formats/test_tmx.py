import subprocess
import sys
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import InputError
from reader.formats.pairs import LinkedPair, SentencePair, legal
from reader.formats.tmx import read_tmx, tmx
from tests.reader.formats.story import PAIRS, golden

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>\n'
UNIT = '<tu><tuv xml:lang="fa"><seg>کتاب</seg></tuv><tuv xml:lang="ar"><seg>الكتاب</seg></tuv></tu>\n'
END = "</body></tmx>"

# What tmx14.dtd says of the elements we write: the attributes each must and may have, and the order of its children.
MUST = {
    "tmx": {"version"},
    "header": {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"},
    "body": set(),
    "tu": set(),
    "prop": {"type"},
    "tuv": {"{http://www.w3.org/XML/1998/namespace}lang"},
    "seg": set(),
}
MAY = {"tu": {"creationid", "creationdate"}}
CHILDREN = {
    "tmx": "header body",
    "header": "",
    "body": "tu*",
    "tu": "prop* tuv tuv",
    "prop": "",
    "tuv": "seg",
    "seg": "",
}


@pytest.fixture
def written(tmp_path):
    def write(content):
        path = tmp_path / "memory.tmx"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def linked(persian, arabic):
    return LinkedPair(SentencePair(persian, arabic), "", "", "", 1.0, "equivalent")


def test_what_is_written_is_what_stands_in_the_golden_file():
    assert "".join(tmx(PAIRS, version="0.1.0")) == golden("story.tmx")


def test_what_is_written_keeps_the_rules_of_the_document_type():
    root = ElementTree.fromstring("".join(tmx(PAIRS, version="0.1.0")).encode("utf-8"))
    for element in root.iter():
        assert MUST[element.tag] <= set(element.attrib) <= MUST[element.tag] | MAY.get(element.tag, set())
        expected = CHILDREN[element.tag].split()
        found = [child.tag for child in element]
        for name in expected:
            if name.endswith("*"):
                while found and found[0] == name[:-1]:
                    found.pop(0)
            else:
                assert found.pop(0) == name
        assert not found
    made = [unit.get("creationdate") for unit in root.iter("tu")]
    assert made == [None, "20261122T000000Z"]


def test_what_is_written_is_read_back(written):
    assert list(read_tmx(written("".join(tmx(PAIRS, version="0.1.0"))))) == [pair.sentences for pair in PAIRS]


SENTENCE = st.text(
    st.sampled_from("کيیﻻﷲ\u064e\u0651\u200c\u200f\"'<>&;,،«»\n\r\t \ufeff\u0001\ufffe]")
    | st.characters(exclude_categories=["Cs"]),
    max_size=30,
).map(lambda text: f"س{text}س")


@given(st.lists(st.tuples(SENTENCE, SENTENCE), min_size=1, max_size=5))
def test_any_sentences_are_read_back_but_for_what_xml_forbids(tmp_path_factory, sentences):
    path = tmp_path_factory.mktemp("tmx") / "memory.tmx"
    path.write_text("".join(tmx([linked(*pair) for pair in sentences], version="1")), encoding="utf-8", newline="")
    assert list(read_tmx(path)) == [(legal(persian), legal(arabic)) for persian, arabic in sentences]


@pytest.mark.parametrize("codes", [("fa", "ar"), ("FA-IR", "ar-EG"), ("per", "ara"), ("prs", "AR"), ("fa_AF", "ar_sa")])
def test_the_variants_of_the_two_languages_are_known(written, codes):
    content = HEAD + UNIT.replace('"fa"', f'"{codes[0]}"').replace('"ar"', f'"{codes[1]}"') + END
    assert read_tmx(written(content)) == (("کتاب", "الكتاب"),)


def test_other_languages_and_units_without_a_partner_are_stepped_over(written):
    english = '<tuv xml:lang="en"><seg>book</seg></tuv>'
    alone = UNIT.replace('"ar"', '"he"')
    assert read_tmx(written(HEAD + alone + UNIT.replace("<tu>", f"<tu>{english}") + alone + END)) == (("کتاب", "الكتاب"),)


def test_formatting_codes_are_dropped_and_highlighted_words_kept(written):
    persian = (
        '<bpt i="1">&lt;b&gt;</bpt>کتاب <hi>خوب</hi><ept i="1">&lt;/b&gt;</ept>'
        '<ph>[<sub>نه</sub>]</ph> است<it pos="end">x</it><ut>y</ut>'
    )
    assert read_tmx(written(HEAD + UNIT.replace("کتاب</seg>", f"{persian}</seg>") + END)) == (("کتاب خوب است", "الكتاب"),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marked_encodings_are_read(written, encoding):
    content = (HEAD.replace("UTF-8", encoding[:6].upper().rstrip("-")) + UNIT + END).encode(encoding)
    assert read_tmx(written(content)) == (("کتاب", "الكتاب"),)


ENTITY = '<?xml version="1.0"?><!DOCTYPE tmx [{}]><tmx version="1.4"><header/><body>' + UNIT.replace("کتاب", "&a;") + END


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        ("سلام", "is no TMX file"),
        ("<html><body/></html>", "outermost element is <html>"),
        (ENTITY.format('<!ENTITY a SYSTEM "file:///etc/passwd">'), "defines the entity «a»"),
        (ENTITY.format('<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">'), "defines the entity «a»"),
        (ENTITY.format('<!ENTITY % p SYSTEM "nowhere.dtd"> %p;'), "defines the entity «p»"),
        (HEAD + UNIT.replace("کتاب", "&foo;") + END, "uses the entity «foo»"),
        ((HEAD + UNIT)[:-20], "is cut short"),
        (HEAD + UNIT + "</tuv>" + END, "line 5 is not well-formed"),
        (HEAD + UNIT.replace("کتاب", "\0") + END, "line 4 is not well-formed"),
        ((HEAD + UNIT + END).replace("UTF-8", "klingon"), "encoding that cannot be read"),
        (HEAD + UNIT.replace('"fa"', '"en"') + END, "holds no Persian"),
        (HEAD + UNIT.replace('"ar"', '"en"') + END, "holds no Arabic"),
        (HEAD + UNIT.replace('"ar"', '"en"') + UNIT.replace('"fa"', '"en"') + END, "no unit that stands in both"),
        (HEAD + UNIT.replace("</tu>", '<tuv xml:lang="ar-EG"><seg>ب</seg></tuv></tu>') + END, "two Arabic variants .* line 4"),
        (HEAD + "<tu>" * 100, "deep in one another"),
        (HEAD + UNIT.replace("کتاب", "کتاب " * 30_000) + END, "sentence of more than 100,000 characters"),
        (HEAD + UNIT * 100_001 + END, "more than 100,000 pairs"),
        (HEAD + '<tu x="' + "x" * 2_000_000, "one of its tags does not end"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_in_one_sentence(written, content, why):
    with pytest.raises(InputError, match=why) as refused:
        read_tmx(written(content))
    assert "memory.tmx" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(InputError, match="There is no file"):
        read_tmx(tmp_path / "nowhere.tmx")
    with pytest.raises(InputError, match="is a folder"):
        read_tmx(tmp_path)


PEAK = """
import resource, sys
from pathlib import Path
from reader.formats.tmx import read_tmx
assert len(read_tmx(Path(sys.argv[1]))) == 1
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere peak memory is counted in other units, or not at all")
def test_a_memory_in_other_languages_takes_no_room(written):
    def peak(others):
        content = HEAD + UNIT + UNIT.replace('"ar"', '"en"') * others + END
        finished = subprocess.run([sys.executable, "-c", PEAK, written(content)], capture_output=True, check=True)
        return int(finished.stdout) * 1024

    assert len(UNIT) * 250_000 > 20_000_000
    assert peak(250_000) - peak(1) < 4_000_000
