"""What memory the program takes with 50,000 pictures open and its room for thumbnails full.

The real window, on a screen that nobody sees, opens a folder of 50,000 names (hard links to 40
photographs) with a caption each, shows the first screens, and then scrolls until the pictures kept
in memory are as many as there is room for. Nothing that talks to the network may have been loaded
by then.

At first everything of the process that is in memory counts (VmRSS): the pages of Python's, Qt's
and other libraries that were touched, too, some 60 MB that other programs share. A window of
PySide6 with nothing in it takes as much. With the room full, in which the pictures alone are
128 MB, that counts which no file stands behind (RssAnon). What a picture adds is told apart, from
the same with fewer.
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.frame import Figure
from tests.benchmarks.pictures import save_photograph, scratch

PICTURES, FEW = 50_000, 2000
DISTINCT = 40
SIZE = (768, 576)
ROOM = 180_000_000
A_PICTURE = 1500
SECONDS = 150
_MB = 1_000_000
_CHILD = """import sys
from fluxtune_desktop.qt_imports import leave_imports_alone
leave_imports_alone()
from tests.benchmarks.memory_child import main
sys.exit(main(*sys.argv[1:]))
"""
"""As the program begins: before the modules of the window are imported."""
_WORDS = ("street", "quiet", "light", "wide", "soft", "portrait", "red", "stone", "river", "old")


def measure(pictures: int = PICTURES, few: int = FEW) -> list[Figure]:
    found, of_few = opened(pictures), opened(few)
    limit = (ROOM + A_PICTURE * pictures) / _MB
    more = found["full"]["all"] - of_few["full"]["all"]
    return [
        Figure(
            name=f"MB with {pictures} pictures, some screens seen",
            value=found["first"]["all"] / _MB,
            limit=limit,
        ),
        Figure(
            name="MB of its own when the room for thumbnails is full",
            value=found["full"]["own"] / _MB,
            limit=limit,
        ),
        Figure(name="bytes for one more picture", value=more / (pictures - few), limit=A_PICTURE),
        Figure(name="network modules loaded", value=found["network"], limit=0),
        Figure(name="pictures lacking to fill the room", value=found["lacking"], limit=0),
    ]


def opened(pictures: int) -> dict[str, Any]:
    """What is found with so many pictures."""
    with scratch() as folder:
        make_project(folder / "pictures", pictures)
        return open_it(folder, pictures)


def make_project(folder: Path, pictures: int) -> None:
    folder.mkdir()
    chance = random.Random(1)
    originals = folder.with_name("originals")
    originals.mkdir()
    files = [
        save_photograph(number, SIZE, originals / f"{number}.jpg") for number in range(DISTINCT)
    ]
    for number in range(pictures):
        os.link(files[number % DISTINCT], folder / f"picture {number:05}.jpg")
        words = " ".join(chance.choices(_WORDS, k=20))
        (folder / f"picture {number:05}.txt").write_text(f"{words} {number}", encoding="utf-8")


def open_it(folder: Path, pictures: int) -> dict[str, Any]:
    """What the child found: bytes after some screens and with the room full, and what it loaded."""
    surroundings = {
        name: value for name, value in os.environ.items() if not name.endswith(("_TOKEN", "_KEY"))
    } | {
        "FLUXTUNE_HOME": str(folder / "home"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
    }
    words = ["-c", _CHILD, str(folder / "pictures"), str(pictures)]
    done = subprocess.run(
        [sys.executable, *words],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
