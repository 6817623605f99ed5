"""Time to the first painted article, against a bare PySide6 window with one text pane, alternating, warm.

    python benchmarks/startup.py [RUNS]

Both are whole processes, timed from before they are started until their text is on the (offscreen) screen. Warm means for
both that their modules are compiled: Python may keep the bytecode of ours as pip has kept that of PySide6.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser
app = QApplication([])
class Pane(QTextBrowser):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QTimer.singleShot(0, app.quit)
pane = Pane()
pane.setPlainText(open(sys.argv[1], encoding="utf-8").read())
pane.resize(1180, 760)
pane.show()
app.exec()
"""
OURS = """
import sys
sys.argv = ["hamkhan"]
import ui.main_window
class Watched(ui.main_window.MainWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._parallel.right.surface.painted.connect(lambda: print("painted", flush=True))
ui.main_window.MainWindow = Watched
import ui.command
ui.command.main()
"""
ROOT = Path(__file__).resolve().parent.parent


def seconds_to_paint(program: str, arguments: list[str], environment: dict[str, str]) -> float:
    """Start a process, wait for it to say that it has painted, and let it go."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=ROOT,
    )
    assert process.stdout is not None
    process.stdout.readline()
    took = time.perf_counter() - begun
    process.kill()
    process.wait()
    return took


def measure(runs: int) -> tuple[float, float, float]:
    """The median seconds of each, bare and ours, and the median of their ratios run by run.

    The two alternate, after two of each to warm up, so that a machine that slows down slows both.
    """
    article = next((ROOT / "corpus").glob("000*"))
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HAMKHAN_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        subprocess.run([sys.executable, "-m", "reader.cli.child", home, "words"], check=True, capture_output=True)
        bare, ours = [], []
        for run in range(runs + 2):
            bare.append(seconds_to_paint(BARE, [str(article)], environment))
            ours.append(seconds_to_paint(OURS, [], environment))
            if run < 2:
                bare.clear()
                ours.clear()
    ratios = [mine / theirs for mine, theirs in zip(ours, bare, strict=True)]
    return statistics.median(bare), statistics.median(ours), statistics.median(ratios)


def main() -> None:
    """Print the two medians and their ratio."""
    bare, ours, ratio = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
    print(f"bare PySide6 window  {bare * 1000:6.0f} ms")
    print(f"first article        {ours * 1000:6.0f} ms   ratio {ratio:.2f}   (limit 1.8, aim 1.4)")


if __name__ == "__main__":
    main()
