from collections import defaultdict

import pytest

from reader.lexicon.buckwalter import find_tables, read_tables


@pytest.fixture(scope="module")
def tables():
    return read_tables(find_tables())


def test_the_installed_tables_are_the_ones_we_know(tables):
    assert (len(tables.prefixes), len(tables.stems), len(tables.suffixes)) == (299, 82158, 618)


def test_no_group_takes_the_lemma_of_the_group_before_it(tables):
    roots = defaultdict(set)
    for stem in tables.stems:
        if stem.root:
            roots[stem.lemma_id].add(stem.root)
    assert max(map(len, roots.values())) == 1


def test_lemmas_are_readable(tables):
    by_form = {stem.form: stem for stem in tables.stems}
    assert by_form["اجتمع"].lemma == "اِجْتَمَعَ"
    assert by_form["رئيس"].root == "رأس"
