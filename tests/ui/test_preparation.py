"""What is made in the background: the vowels of the article shown come before the comparing of those not shown."""

import pytest

from reader.library import Library
from ui.preparation import Preparation
from ui.tasks import Tasks

from .conftest import LONG


class AtOnce:
    """Tasks whose questions are answered before the next line, and whose names are remembered."""

    def __init__(self):
        self.asked = []

    def ask(self, name, question, then):
        self.asked.append(name)
        then(question())


@pytest.fixture
def articles(library):
    return [library.articles.article(summary.id) for summary in library.articles.stories()[0].articles]


@pytest.fixture
def linked_library(linked_home, tmp_path):
    import shutil

    shutil.copytree(linked_home, tmp_path / "linked", ignore=shutil.ignore_patterns("cache.db*"))
    opened = Library.open(tmp_path / "linked")
    yield opened
    opened.close()


@pytest.fixture
def prepare(app, qtbot):
    """Prepares a library; what still runs at the end is stopped and waited for."""
    made = []

    def make(library, tasks):
        made.append(Preparation(library, tasks))
        return made[-1]

    yield make
    for preparation in made:
        preparation.close()
        qtbot.waitUntil(lambda preparation=preparation: preparation._child is None)


def test_a_persian_article_is_not_asked_about(prepare, library, articles):
    tasks = AtOnce()
    prepare(library, tasks).read_in_context(articles[0])
    assert tasks.asked == []


def test_an_arabic_article_waits_for_the_word_list(prepare, linked_library, articles):
    tasks = AtOnce()
    preparation = prepare(linked_library, tasks)
    preparation.read_in_context(articles[1])
    assert tasks.asked == []
    preparation.start(None)
    assert tasks.asked.index("words") < tasks.asked.index(f"vowels {articles[1].summary.id}")


def test_an_article_whose_vowels_are_kept_starts_nothing(prepare, linked_library, articles):
    linked_library.words.learn_vowels(articles[1])
    preparation = prepare(linked_library, AtOnce())
    preparation.start(None)
    preparation.read_in_context(articles[1])
    assert preparation._child is None


def test_the_article_that_is_read_goes_before_comparing_and_is_not_asked_for_twice(prepare, library, articles):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    preparation = prepare(library, AtOnce())
    preparation.start(None)
    preparation.read_in_context(articles[2])
    preparation.read_in_context(articles[2])
    preparation.read_in_context(articles[3])
    tasks = [(job.task, job.arguments) for job in preparation._jobs]
    vowels = [("vowels", (str(article.summary.id),)) for article in (articles[3], articles[2])]
    assert tasks[:2] == vowels
    assert {task for task, _ in tasks[2:]} == {"links"}


def test_an_article_is_read_behind_its_vowels_and_once(prepare, library, articles):
    preparation = prepare(library, AtOnce())
    preparation.start(None)
    preparation.read_in_context(articles[2])
    preparation.read_words(articles[2:3])
    preparation.read_words(articles[2:3])
    tasks = [job.task for job in (preparation._running, *preparation._jobs) if job and job.task != "links"]
    assert tasks[-1] == "reading" and tasks.count("reading") == 1


def test_a_helper_process_restores_the_vowels_and_says_when_all_is_done(prepare, linked_library, articles, qtbot):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    preparation = prepare(linked_library, Tasks())
    failed = []
    preparation.failed.connect(failed.append)
    preparation.read_in_context(articles[1])
    preparation.start(None)
    qtbot.waitUntil(lambda: not linked_library.words.lacks_vowels(articles[1]), timeout=LONG)
    qtbot.waitUntil(lambda: preparation._child is None)
    assert failed == []


def test_the_article_beside_gets_its_vowels_while_it_is_read(open_window, qtbot):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    window = open_window(without_vowels=True)
    words = window._library.words
    shown = window._parallel.left.surface.page.article
    qtbot.waitUntil(lambda: not words.lacks_vowels(shown), timeout=LONG)
    qtbot.waitUntil(lambda: window._preparation._child is None, timeout=LONG)


def test_turning_to_another_telling_has_its_vowels_restored(open_window, qtbot):
    pytest.importorskip("dengjen_tashkeel_py", reason="onnxruntime has no wheel for this machine")
    from ui.actions import Command

    window = open_window(without_vowels=True)
    before = window._parallel.left.surface.page.article
    window._actions[Command.NEXT_TELLING].trigger()
    after = window._parallel.left.surface.page.article
    assert after.summary.id != before.summary.id
    qtbot.waitUntil(lambda: not window._library.words.lacks_vowels(after), timeout=LONG)
    qtbot.waitUntil(lambda: window._preparation._child is None, timeout=LONG)
