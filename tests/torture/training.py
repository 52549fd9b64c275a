"""A training is killed at any moment and started again: it is the same training, paid for once.

The real command, practice mode, a data folder and a practice server for each trial; the server's
ledger is the judge. The planted fault loses the journal of the run between the two starts.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tests.torture.frame import Torture

IMAGES = 4
SECONDS_PER_TRAINING = "2"
LATEST_KILL = 4.0
PATIENCE = 60.0


def command(folder: Path) -> list[str]:
    words = ["train", str(folder / "style"), "--practice", "--yes", "--json", "--name", "smoke"]
    return [sys.executable, "-m", "fluxtune_desktop", *words, "--trigger", "SMKST"]


def surroundings(folder: Path) -> dict[str, str]:
    own = {
        "FLUXTUNE_HOME": str(folder / "home"),
        "FLUXTUNE_PRACTICE_SECONDS": SECONDS_PER_TRAINING,
        "FLUXTUNE_PRACTICE_IDLE": "5",
    }
    return {**os.environ, **own}


def make_style(folder: Path, source: random.Random) -> None:
    folder.mkdir()
    for number in range(IMAGES):
        colour = tuple(source.randrange(256) for _ in range(3))
        Image.new("RGB", (512, 512), colour).save(folder / f"{number}.png")
        (folder / f"{number}.txt").write_text(f"plain colour number {number}", encoding="utf-8")


def paid(folder: Path) -> int:
    """How many trainings the practice server would have charged."""
    state = folder / "home" / "data" / "practice" / "state.json"
    if not state.exists():
        return 0
    ledger = json.loads(state.read_text(encoding="utf-8")).get("ledger", {})
    return sum(row["kind"] == "training" for row in ledger.values())


def kill_when(folder: Path, due: Callable[[], bool]) -> None:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command(folder), env=surroundings(folder), **quiet) as child:
        while child.poll() is None and not due():
            time.sleep(0.01)
        child.kill()


def started_again(folder: Path) -> str | None:
    done = subprocess.run(
        command(folder),
        env=surroundings(folder),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    times = paid(folder)
    if times > 1:
        return f"paid {times} times"
    weights = list((folder / "style").glob(".fluxtune/runs/*/lora.safetensors"))
    if times and not weights:
        return f"paid and got nothing: {done.stderr.strip()[-200:]}"
    # Nothing was accepted: the program may ask before it sends again, and does so in words.
    if not times and not done.stderr.strip():
        return "nothing was paid, and nothing was said"
    return None


def came_to_its_end(folder: Path) -> bool:
    """Whether the first start was quicker than the kill: then the next is right to train anew."""
    for journal in (folder / "style").glob(".fluxtune/runs/*/journal.jsonl"):
        lines = journal.read_text(encoding="utf-8").splitlines()
        if lines and lines[-1].endswith("}") and json.loads(lines[-1]).get("phase") == "done":
            return True
    return False


def trial(folder: Path, source: random.Random) -> str | None:
    make_style(folder / "style", source)
    deadline = time.monotonic() + source.uniform(0, LATEST_KILL)
    kill_when(folder, lambda: time.monotonic() >= deadline)
    if came_to_its_end(folder):
        times = paid(folder)
        return None if times == 1 else f"trained once and paid {times} times"
    return started_again(folder)


def planted(folder: Path, source: random.Random) -> str | None:
    make_style(folder / "style", source)
    kill_when(folder, lambda: paid(folder) > 0)
    shutil.rmtree(folder / "style" / ".fluxtune" / "runs")
    return started_again(folder)


TORTURE = Torture(trial=trial, planted=planted, times=20)
