import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from reader.folders import Home, resources
from ui.display import has_display
from ui.system_libraries import missing, named_in, remedy


def test_void_calls_do_not_eat_none():
    """PySide6 6.12.0 drops a reference to None at each void call on Python 3.11 and dies after some 5,000."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(3000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000


def run(home, *arguments, **environment):
    import os

    clean = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-c", "import ui.command; ui.command.main()", "--home", str(home.folder), *arguments],
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env={**clean, **environment},
    )


def test_a_screenshot_is_the_real_window(linked_home, tmp_path):
    picture = tmp_path / "window.png"
    # Drawn when everything is prepared: here it is.
    shutil.copytree(linked_home, tmp_path / "linked")
    options = ("--size", "900x600", "--theme", "dark", "--language", "fa")
    finished = run(Home(tmp_path / "linked"), "open", "--screenshot", str(picture), *options)
    assert finished.returncode == 0, finished.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (900, 600)
    paper = sorted(image.pixelColor(x, y).lightness() for x in range(20, 880, 7) for y in range(100, 500, 7))
    assert paper[len(paper) // 2] < 60
    assert len({image.pixel(x, y) for x in range(0, 900, 3) for y in range(0, 600, 3)}) > 100
    assert not (tmp_path / "linked" / "window.ini").exists(), "what a picture is asked for is not how the window was left"


def test_a_picture_that_cannot_be_written_is_one_sentence(home, tmp_path):
    finished = run(home, "open", "--screenshot", str(tmp_path / "no" / "such" / "folder.png"))
    assert finished.returncode == 3
    assert "could not be written" in finished.stderr
    assert "Traceback" not in finished.stderr


@pytest.mark.parametrize("arguments", [["open"], []])
def test_without_display_and_terminal_the_story_is_printed(home, arguments):
    finished = run(home, *arguments)
    assert finished.returncode == 0
    assert "there is no display" in finished.stderr
    assert "ماموریت جنگی آمریکا" in finished.stdout
    assert "المهمة القتالية" in finished.stdout


def test_a_display_that_does_not_answer_is_none(home):
    finished = run(home, "open", DISPLAY=":93")
    assert "there is no display" in finished.stderr


def test_what_is_not_there_cannot_be_opened(home):
    finished = run(home, "open", "nothing of that name")
    assert finished.returncode == 1
    assert "No story or article is called" in finished.stderr


def test_a_wrong_size_is_wrong_usage(home):
    assert run(home, "open", "--size", "big").returncode == 2


def test_offscreen_counts_as_a_display(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


def test_a_missing_system_library_ends_in_the_line_to_type():
    assert missing(("libGL.so.1",)) == []
    sentence = remedy(["libGL.so.1", "libxcb-cursor.so.0"])
    assert "`sudo apt install libgl1 libxcb-cursor0`" in sentence
    assert named_in(ImportError("libEGL.so.1: cannot open shared object file: No such file")) == ["libEGL.so.1"]
    assert named_in(ImportError("No module named x")) == []


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_every_word_of_the_interface_is_translated_and_compiled(language, tmp_path):
    import xml.etree.ElementTree as ElementTree
    from pathlib import Path

    source = resources() / "translations" / f"hamkhan_{language}.ts"
    fresh = tmp_path / source.name
    fresh.write_bytes(source.read_bytes())
    scripts = Path(sys.executable).parent
    root = Path(__file__).parents[2]
    files = sorted(str(path) for path in (root / "ui").rglob("*.py"))
    update = [scripts / "pyside6-lupdate", *files, "-ts", fresh, "-no-obsolete", "-locations", "none"]
    subprocess.run(update, check=True, capture_output=True)
    unfinished = [
        message.findtext("source")
        for message in ElementTree.parse(fresh).iter("message")
        if message.find("translation").get("type") == "unfinished"
    ]
    assert unfinished == []
    compiled = tmp_path / "compiled.qm"
    subprocess.run([scripts / "pyside6-lrelease", source, "-qm", compiled], check=True, capture_output=True)
    assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes(), "run pyside6-lrelease"
