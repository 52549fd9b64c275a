"""What captions cost with 50,000 pictures: saving, filtering, opening, the list before and after.

Forty distinct pictures, hard-linked to all the names, each with a caption. Saving is measured in
the real window, as processor time of the window's thread: to take a text over, to hand it to the
writer, and to call it saved; not to paint it. The list is measured from the wish until it is
painted, as processor time of all threads: a worker looks through all captions. Filtering and
opening are measured by themselves.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.core.query_matching import Columns, Known, matching
from fluxtune_desktop.core.query_parsing import FilterError, parse
from tests.benchmarks.frame import Figure, ratio, thread_seconds
from tests.benchmarks.pictures import save_photograph, scratch

HUNDRED, FEW, MANY = 100, 1_000, 50_000
HITS = 14_000
DISTINCT = 40
SIZE = (320, 256)
FILTER = "violet -plume"
ROOT = Path(__file__).parents[2]


def make_folder(folder: Path, distinct: list[Path], count: int, hits: int) -> Path:
    """So many captions, of which the first ``hits`` have the word that is replaced."""
    folder.mkdir()
    for number in range(count):
        name = folder / f"{number:05}"
        os.link(distinct[number % len(distinct)], name.with_suffix(".jpg"))
        ground = "crimson" if number < hits else "dark"
        words = f"SMKRINA thin strands of mist, picture {number}, {ground} violet background\n"
        name.with_suffix(".txt").write_text(words, encoding="utf-8")
    return folder


def in_window(home: Path, folders: list[tuple[int, Path]]) -> dict[str, dict[str, float]]:
    """What the window takes with each folder, by number of pictures."""
    words = [word for count, folder in folders for word in (str(count), str(folder))]
    own = {"FLUXTUNE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.captions_child", *words],
        cwd=ROOT,
        env=os.environ | own,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def filtering(folder: Path) -> Callable[[], object]:
    """A plain filter as the worker answers it while somebody types."""
    images, columns, query = scan_folder(folder).images, Columns(), parse(FILTER)
    assert not isinstance(query, FilterError)
    columns.take(images)
    matching(query, images, Known(), columns)
    return lambda: matching(query, images, Known(), columns)


def measure(few: int = FEW, many: int = MANY, hits: int = HITS) -> list[Figure]:
    with scratch() as folder:
        distinct = [save_photograph(n, SIZE, folder / f"{n}.jpg") for n in range(DISTINCT)]
        hundred = make_folder(folder / "hundred", distinct, HUNDRED, 0)
        small = make_folder(folder / "few", distinct, few, 0)
        large = make_folder(folder / "many", distinct, many, hits)
        found = in_window(folder / "home", [(HUNDRED, hundred), (many, large)])
        filtered = thread_seconds(filtering(large))
        times = many / few
        opening = ratio(lambda: scan_folder(large), lambda: scan_folder(small), time.process_time)
    of_hundred, of_many = found[str(HUNDRED)], found[str(many)]
    return [
        Figure(name="saving one, ms", value=of_many["saving"] * 1e3, limit=2.0),
        Figure(
            name=f"saving one, {many} over {HUNDRED}",
            value=of_many["saving"] / of_hundred["saving"],
            limit=1.3,
        ),
        Figure(name=f"plain filter of {many}, ms", value=filtered * 1e3, limit=30.0),
        Figure(name=f"opening per caption, {many} over {few}", value=opening / times, limit=1.3),
        Figure(name=f"list of {hits} hits, ms", value=of_many["list"] * 1e3, limit=100.0),
    ]
