"""A process killed while it reviews loses no answer it told of; `benchmarks/killed_review.py` does it fifty times."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_three_kills_lose_no_answer_and_keep_none_twice():
    script = str(ROOT / "benchmarks" / "killed_review.py")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, script, "--kills", "3", "--cards", "40"], capture_output=True, text=True, env=environment, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "3 kills" in ran.stdout and "40 of 40 cards asked, 0 faults" in ran.stdout
