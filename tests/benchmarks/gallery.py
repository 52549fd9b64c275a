"""The grid with 50,000 pictures against the grid with 1,000.

Forty distinct pictures, hard-linked to all the names, each with a caption. Opening is the
processor time of all threads up to the first painted tiles; the rest is that of the window's
thread, where one turn of the event loop stands for its longest event: in what a person does all
day, and in what touches all pictures at once (to filter, sort, caption, rate, delete, and to take
it back).
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.frame import Figure
from tests.benchmarks.pictures import save_photograph, scratch

FEW, MANY = 1_000, 50_000
DISTINCT = 40
SIZE = (640, 512)
ROOT = Path(__file__).parents[2]


def make_folder(folder: Path, distinct: list[Path], count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        name = folder / f"{number:05}"
        os.link(distinct[number % len(distinct)], name.with_suffix(".jpg"))
        words = f"SMKRINA thin strands of mist, picture {number}, dark violet background\n"
        name.with_suffix(".txt").write_text(words, encoding="utf-8")
    return folder


def run(folder: Path) -> dict[str, dict[str, float]]:
    distinct = [save_photograph(n, SIZE, folder / f"{n}.jpg") for n in range(DISTINCT)]
    words = [str(FEW), str(make_folder(folder / "few", distinct, FEW))]
    words += [str(MANY), str(make_folder(folder / "many", distinct, MANY))]
    home = {"FLUXTUNE_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.gallery_child", *words],
        cwd=ROOT,
        env=os.environ | home,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def measure() -> list[Figure]:
    with scratch() as folder:
        found = run(folder)
    few, many = found[str(FEW)], found[str(MANY)]
    limits = {"opening per picture": 1.3, "resize": 1.5, "select all": 1.5, "edit": 1.5}
    figures = [
        Figure(name=f"{name}, {MANY} over {FEW}", value=many[name] / few[name], limit=limit)
        for name, limit in limits.items()
    ]
    return [
        *figures,
        Figure(name="frame while thumbnails arrive, p99 ms", value=many["frame"] * 1e3, limit=16.7),
        Figure(name="longest turn of the loop, ms", value=many["longest"] * 1e3, limit=50.0),
        Figure(
            name="longest turn while all are changed, ms",
            value=many["longest with all"] * 1e3,
            limit=50.0,
        ),
    ]
