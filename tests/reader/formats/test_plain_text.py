import codecs

import pytest

from reader.errors import InputError
from reader.formats.plain_text import read_text
from reader.script.language import Language

PERSIAN = "این کتاب را خواندم."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_encodings_of_the_wild_are_read(tmp_path, encoding):
    path = tmp_path / "text.txt"
    written = "قرأت هذا الكتاب في البيت."
    path.write_bytes(written.encode(encoding))
    assert (read_text(path).text, read_text(path).language) == (written, Language.ARABIC)


def test_line_ends_stay_as_they_stand(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(codecs.BOM_UTF8 + f"{PERSIAN}\r\n{PERSIAN}\r".encode())
    assert read_text(path).text == f"{PERSIAN}\r\n{PERSIAN}\r"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b" \n\n ", "is empty"),
        (b"Good morning, world.", "neither Persian nor Arabic"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", "is not a text file"),
        (bytes(range(256)) * 20, "is not a text file"),
        ("باران".encode(), "name its language with --language"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(tmp_path, content, why):
    path = tmp_path / "text.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=why) as refused:
        read_text(path)
    assert "text.txt" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(InputError, match="There is no file"):
        read_text(tmp_path / "nowhere.txt")
    with pytest.raises(InputError, match="is a folder"):
        read_text(tmp_path)


def test_a_short_text_is_taken_for_what_the_reader_says(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("باران", encoding="utf-8")
    assert read_text(path, Language.PERSIAN).language is Language.PERSIAN
    assert read_text(path, otherwise=Language.ARABIC).language is Language.ARABIC
