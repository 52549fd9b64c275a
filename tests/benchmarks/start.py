"""What a later start through run.py costs before the program itself begins.

A person who starts the program every day should not notice that run.py is there.
"""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.frame import Figure, ratio, wall_seconds

ROOT = Path(__file__).parents[2]
THROUGH_RUN = [sys.executable, str(ROOT / "run.py"), "bench", "--help"]
DIRECTLY = [sys.executable, "-m", "tests.benchmarks", "--help"]


def start(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def measure() -> list[Figure]:
    return [
        Figure(
            name="seconds of a start through run.py",
            value=wall_seconds(lambda: start(THROUGH_RUN)),
            limit=1.0,
        ),
        Figure(
            name="start through run.py over a direct start",
            value=ratio(lambda: start(THROUGH_RUN), lambda: start(DIRECTLY)),
            limit=2.5,
        ),
    ]
