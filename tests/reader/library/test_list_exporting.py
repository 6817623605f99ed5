import pytest

from reader.errors import InputError, MachineError
from reader.formats.list_tsv import COLUMNS
from reader.formats.list_words import ListFormat
from reader.library.list_exporting import export_list

WORDS = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"
ARABIC = "vocalised\tpos\troot\tenglish\tpersian\tforms\tnote\n"
FRIENDS = (
    "persian\tarabic\tpos\tdegree\tpersian_english\tarabic_english\tshared\tpersian_word\tarabic_word\t"
    "persian_example\tpersian_meaning\tarabic_example\tarabic_meaning\tnote\n"
)
TABLES = {
    "persian/words.tsv": WORDS + "قَلَم\tNOUN\tpen\tقلم\tplural اقلام\t\nجامِعه\tNOUN\tsociety\tمجتمع\t\tnot <university>\n",
    "persian/verbs.tsv": "infinitive\tpresent\tenglish\tarabic\tnote\nگُفتَن\tگوی\tsay\tقال\t\n",
    "arabic/words.tsv": ARABIC + "جَامِعَة\tNOUN\tجمع\tuniversity\tدانشگاه\t\t\nأَب\tNOUN\t\tfather\tپدر\t\t\nx\n",
    "pairs/friends.tsv": FRIENDS
    + "جامِعه\tجَامِعَة\tNOUN\tfull\tsociety\tuniversity\t\tدانشگاه\tمجتمع\tجامعه ما\tus\tجامعة القاهرة\tCairo\tborrowed\n",
}


@pytest.fixture
def lists(tmp_path):
    folder = tmp_path / "lists"
    for name, text in TABLES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_table_has_every_own_word_and_nothing_else(lists, tmp_path):
    written = export_list(tmp_path / "list.tsv", folder=lists)
    text = (tmp_path / "list.tsv").read_bytes().decode("utf-8")
    assert "\r" not in text
    assert text.endswith("\n")
    head, *lines = [line.split("\t") for line in text.splitlines()]
    assert tuple(head) == COLUMNS
    assert {len(line) for line in lines} == {len(COLUMNS)}
    assert {line[1] for line in lines} == {"جامعه", "قلم", "گفتن", "جامعة", "أب"}
    assert [line[0] for line in lines] == ["fa", "fa", "fa", "ar", "ar"]
    for language in ("fa", "ar"):
        frequencies = [float(line[-1]) for line in lines if line[0] == language]
        assert frequencies == sorted(frequencies, reverse=True)
    society = dict(zip(head, next(line for line in lines if line[1] == "جامعه"), strict=True))
    assert society | {"frequency": ""} == {
        "language": "fa", "lemma": "جامعه", "vocalised": "جامِعه", "romanised": "jāmiʻah", "pos": "NOUN", "root": "",
        "english": "society", "counterparts": "مجتمع", "pair": "false friend", "pair_word": "جَامِعَة",
        "pair_english": "university", "pair_note": "borrowed", "note": "not <university>", "frequency": "",
    }  # fmt: skip
    assert written.words == 5
    assert dict(written.counts) == {
        "Persian words": 2, "Persian verbs": 1, "Persian forms": 1, "Arabic words": 2, "full false friends": 1
    }  # fmt: skip
    assert [str(refusal).partition(": ")[0] for refusal in written.refused] == ["words.tsv, line 4"]


def test_a_dictionary_is_written_for_each_language(lists, tmp_path):
    folder = tmp_path / "dictionaries"
    written = export_list(folder, ListFormat.STARDICT, lists)
    assert [path.name for path in written.files] == [
        f"hamkhan-{language}.{suffix}" for language in ("fa", "ar") for suffix in ("ifo", "idx", "dict", "syn")
    ]
    articles = (folder / "hamkhan-fa.dict").read_text(encoding="utf-8")
    assert '<b><span dir="rtl" lang="fa">جامِعه</span></b>' in articles
    assert '<span dir="rtl" lang="ar">جَامِعَة</span> means «university»' in articles
    assert "not &lt;university&gt;" in articles
    forms = (folder / "hamkhan-fa.syn").read_bytes()
    for form in ("اقلام", "می\u200cگویم", "میگویم"):
        assert form.encode() + b"\0" in forms
    arabic_forms = (folder / "hamkhan-ar.syn").read_bytes()
    for form in ("الجامعة", "اب", "الأب", "الاب"):
        assert form.encode() + b"\0" in arabic_forms


def test_the_name_tells_the_format_and_the_place(lists, tmp_path):
    (tmp_path / "folder").mkdir()
    assert export_list(tmp_path / "my.ifo", folder=lists).files[0] == tmp_path / "my-fa.ifo"
    assert export_list(tmp_path / "folder", folder=lists).files[0] == tmp_path / "folder" / "hamkhan-fa.ifo"
    assert export_list(tmp_path / "list", ListFormat.TSV, lists).files == (tmp_path / "list",)


def test_a_path_that_cannot_be_written_is_one_sentence(lists, tmp_path):
    (tmp_path / "file").write_text("before", encoding="utf-8")
    with pytest.raises(InputError, match="does not tell the format"):
        export_list(tmp_path / "list", folder=lists)
    with pytest.raises(InputError, match="There is no folder"):
        export_list(tmp_path / "nowhere" / "list.tsv", folder=lists)
    with pytest.raises(InputError, match="There is no folder"):
        export_list(tmp_path / "nowhere" / "list", ListFormat.STARDICT, lists)
    with pytest.raises(InputError, match="is a file"):
        export_list(tmp_path / "file", ListFormat.STARDICT, lists)
    with pytest.raises(InputError, match="is a folder"):
        export_list(tmp_path, ListFormat.TSV, lists)
    with pytest.raises(MachineError, match="could not be written"):
        export_list(tmp_path / "file" / "list.tsv", folder=lists)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "before"
    assert {path.name for path in tmp_path.iterdir()} == {"file", "lists"}
