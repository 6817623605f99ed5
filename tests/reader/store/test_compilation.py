import pytest
from wordfreq import zipf_frequency

from reader.cli.doctor import findings
from reader.errors import MachineError
from reader.folders import Home, resources
from reader.lexicon.constructions import ConstructionKind
from reader.lexicon.entries import Entry, PartOfSpeech, Source
from reader.library import Library
from reader.library.words import Words
from reader.script.language import Language
from reader.store.compilation import compile_wordlist, fingerprint, frequencies
from reader.store.wordlist import WordlistDatabase, fingerprint_of

LISTS = resources() / "wordlist"


def test_a_second_start_does_not_rebuild(library):
    assert library.words.is_ready()
    before = library.home.wordlist.stat().st_mtime_ns
    assert library.words.prepare() == ()
    assert library.home.wordlist.stat().st_mtime_ns == before


def test_a_changed_list_is_compiled_again(tmp_path):
    folder = tmp_path / "lists" / "persian"
    folder.mkdir(parents=True)
    table = folder / "words.tsv"
    head = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"
    table.write_text(head + "قَلَم\tNOUN\tpen\tقلم\t\t\n", encoding="utf-8")
    first = fingerprint(tmp_path / "lists")
    table.write_text(head + "قَلَم\tNOUN\tpen, pencil\tقلم\t\t\n", encoding="utf-8")
    assert fingerprint(tmp_path / "lists") != first


def test_a_bad_line_is_refused_by_name_and_the_rest_compiled(tmp_path):
    folder = tmp_path / "lists" / "persian"
    folder.mkdir(parents=True)
    head = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"
    (folder / "words.tsv").write_text(head + "قَلَم\tNOUN\tpen\tقلم\t\t\nبد\tNOUN\n", encoding="utf-8")
    (refusal,) = compile_wordlist(tmp_path / "lists", tmp_path / "out.db")
    assert str(refusal).startswith("words.tsv, line 3")
    database = WordlistDatabase(tmp_path / "out.db")
    assert database.entries(["قلم"], Language.PERSIAN)
    database.close()


PAIRS = (
    "persian\tarabic\tpos\tenglish\tpersian_example\tpersian_meaning\tarabic_example\tarabic_meaning\tnote\n"
    "کِتاب\tكِتَاب\tNOUN\tbook\tکتاب تازه\ta new book\tكتاب جديد\ta new book\t\n"
    "كِتاب\tكِتَاب\tNOUN\tbook\tکتاب تازه\ta new book\tكتاب جديد\ta new book\t\n"
    "\u200fقَلَم\tقَلَم\tNOUN\tpen\tقلم تازه\ta new pen\tقلم جديد\ta new pen\t\n"
    "قَلَم\tقَلَم\tNOUN\n"
)


def test_bad_pairs_are_refused_by_name_and_the_doctor_tells_of_them(tmp_path, monkeypatch):
    folder = tmp_path / "wordlist" / "pairs"
    folder.mkdir(parents=True)
    (folder / "cognates.tsv").write_text(PAIRS, encoding="utf-8")
    monkeypatch.setattr("reader.library.words.resources", lambda: tmp_path)
    words = Words(Home(tmp_path / "home"))
    refused = [str(refusal) for refusal in words.prepare()]
    assert [line.partition(": ")[0] for line in refused] == [f"cognates.tsv, line {number}" for number in (3, 4, 5)]
    assert all(why in line for why, line in zip(("U+0643", "U+200F", "3 columns where 9"), refused, strict=True))
    book = Entry(Language.ARABIC, "كتاب", PartOfSpeech.NOUN, ("book",), (), Source.OURS)
    assert words.pairs.of(book).persian.vocalised == "کِتاب"
    assert [str(refusal) for refusal in words.refusals()] == refused
    words.close()
    told = [finding for finding in findings(Home(tmp_path / "home")) if finding.name == "list entry"]
    assert [(finding.present, finding.detail) for finding in told] == [(False, line) for line in refused]


def test_a_frequency_is_the_one_that_wordfreq_gives():
    frequency = frequencies()
    for word, language in (("کتاب", Language.PERSIAN), ("كتاب", Language.ARABIC), ("روی گرداندن", Language.PERSIAN)):
        assert frequency(word, language) == zipf_frequency(word, language.value, wordlist="small") > 0
    assert frequency("ژقژقژق", Language.PERSIAN) == 0


def test_an_unfinished_list_is_not_taken_for_one(tmp_path):
    (tmp_path / "wordlist.db").write_bytes(b"SQLite format 3\0 and no more")
    assert fingerprint_of(tmp_path / "wordlist.db") is None
    assert fingerprint_of(tmp_path / "nowhere.db") is None


def test_a_folder_that_cannot_be_written_is_named_at_once(tmp_path):
    (tmp_path / "file").write_text("in the way")
    steps = []
    with pytest.raises(MachineError, match="could not be written"):
        compile_wordlist(LISTS, tmp_path / "file" / "wordlist.db", lambda done, _total: steps.append(done))
    assert steps == [], "told before anything is read"


def test_where_the_home_cannot_be_written_the_list_lies_elsewhere_and_is_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "file").write_text("in the way")
    home = Home(tmp_path / "file" / "home")
    words = Words(home)
    words.prepare()
    assert words.glosses("المهمة", Language.ARABIC)[0].entry.senses[0] == "mission"
    words.close()
    assert Words(home).is_ready()


def test_counts_name_every_source(shared_library: Library):
    counts = shared_library.words.counts()
    assert counts["Hamkhan word list"] > 1500
    assert counts["Buckwalter Arabic Morphological Analyzer 1.0"] > 30_000


WORDS = "vocalised\tpos\tenglish\tarabic\tforms\tnote\n"
TABLES = {
    "persian/words.tsv": WORDS + "قَلَم\tNOUN\tpen\tقلم\t\t\nدَر\tADP\tin, at\tفي\t\t\nدَر\tNOUN\tdoor\tباب\t\t\n",
    "persian/verbs.tsv": "infinitive\tpresent\tenglish\tarabic\tnote\nگِرِفتَن\tگیر\ttake\tأخذ\t\n",
    "persian/light-verbs.tsv": "complement\tverb\tenglish\tarabic\tpreposition\tnote\nتَصمیم\tگِرِفتَن\tdecide\tقرر\t\t\n",
    "arabic/governed-verbs.tsv": "verb\tpreposition\tenglish\tpersian\tnote\nرَغِبَ\tعَنْ\tshun\tروی گرداندن\t\n",
    "persian/uses.tsv": "vocalised\tpos\tuse\tenglish\tarabic\texample\tmeaning\n"
    "دَر\tADP\tplace\tin\tفي\tدر خانه\tat home\nدَر\tADP\ttime\tduring\tفي\t\t\nرا\tPART\tobject\t(not rendered)\t\t\t\n",
    "names/names.tsv": "persian\tarabic\tenglish\tkind\tpersian_spellings\tarabic_spellings\tnote\n"
    "قاژ\tالقَاز\tGhazh\tplace\tقاج\t\t\n",
}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A list of some lines of every new kind of table."""
    folder = tmp_path_factory.mktemp("small")
    for name, text in TABLES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    assert compile_wordlist(folder, folder / "out.db") == ()
    database = WordlistDatabase(folder / "out.db")
    yield database
    database.close()


def test_constructions_are_read_back_by_their_halves(small):
    found = [(each.kind, each.first, each.second, each.listed.entry.lemma) for each in small.constructions()]
    assert found == [
        (ConstructionKind.GOVERNED, "رغب", "عن", "رغب عن"),
        (ConstructionKind.LIGHT_VERB, "تصمیم", "گرفتن", "تصمیم گرفتن"),
    ]


def test_a_word_has_its_uses_and_its_namesake_has_not(small):
    by_pos = {listed.entry.pos: listed.entry for listed in small.entries(["در"], Language.PERSIAN)["در"]}
    assert [use.use for use in by_pos[PartOfSpeech.ADP].uses] == ["place", "time"]
    assert by_pos[PartOfSpeech.ADP].uses[0].example == "در خانه"
    assert by_pos[PartOfSpeech.ADP].senses == ("in, at",)
    assert by_pos[PartOfSpeech.NOUN].uses == ()


def test_a_word_that_stands_only_among_the_uses_gets_an_entry_of_them(small):
    (listed,) = small.entries(["را"], Language.PERSIAN)["را"]
    assert listed.entry.senses == ("(not rendered)",)
    assert [use.use for use in listed.entry.uses] == ["object"]


def test_a_name_is_filed_without_its_article_and_listed_in_all_its_spellings(small):
    assert next(listed.entry.lemma for listed in small.entries(["قاز"], Language.ARABIC)["قاز"]) == "قاز"
    assert {form.listed.entry.lemma for form in small.forms(["القاز"], Language.ARABIC)["القاز"]} == {"قاز"}
    persian = small.entries(["قاژ"], Language.PERSIAN)["قاژ"][0].entry
    assert (persian.senses, persian.counterparts) == (("Ghazh",), ("القاز",))
    assert small.forms(["قاج"], Language.PERSIAN)["قاج"][0].listed.entry == persian


def test_an_alien_key_finds_nothing(small):
    for key in ("\ud800", "", "\0", "x" * 100_000, "'; DROP TABLE entry"):
        assert small.entries([key], Language.PERSIAN) == {}
        assert small.known_forms([key]) == {}
