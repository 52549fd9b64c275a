"""Processor time up to the first paint of the window, over that of an empty window of PySide6.

The two are started in turns, each in a process of its own in a fresh home.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.frame import Figure

ROOT = Path(__file__).parents[2]
PAIRS = 11


def started(kind: str, home: Path) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.benchmarks.startup_child", kind]
    environment = {
        **os.environ,
        "FLUXTUNE_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        # As in daily use nothing is compiled anew, whatever this computer has set.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True, timeout=60
    )
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def measure(*, pairs: int = PAIRS) -> list[Figure]:
    kinds = ("bare", "program")
    seconds: dict[str, list[float]] = {kind: [] for kind in kinds}
    heavy: set[object] = set()
    with tempfile.TemporaryDirectory() as home:
        for kind in kinds:
            # Once for what the first start leaves: compiled modules, caches of fonts.
            started(kind, Path(home))
        for turn in range(pairs):
            for kind in kinds if turn % 2 else reversed(kinds):
                told = started(kind, Path(home))
                seconds[kind].append(float(str(told["seconds"])))
                if kind == "program":
                    found = told["heavy"]
                    assert isinstance(found, list)
                    heavy |= set(found)
    of_both = zip(seconds["program"], seconds["bare"], strict=True)
    return [
        Figure(
            name="first paint over that of an empty window (CPU)",
            value=statistics.median(mine / bare for mine, bare in of_both),
            limit=1.5,
        ),
        Figure(
            name="first paint, seconds (CPU)",
            value=statistics.median(seconds["program"]),
            limit=2.0,
        ),
        Figure(name="heavy modules loaded by then", value=len(heavy), limit=0),
    ]
