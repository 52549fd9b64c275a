"""Opens a folder in the real window, fills the room for thumbnails, and tells what it takes."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from fluxtune_desktop.app import Program
from fluxtune_desktop.services.thumbnails import KEPT_BYTES
from fluxtune_desktop.start import make_application
from fluxtune_desktop.tour.director import Director, Until, pause
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside
from tests.benchmarks.memory import SIZE

NETWORK = {"httpx", "httpcore", "huggingface_hub", "replicate", "requests", "aiohttp"}
MORE_THAN_FULL = 1.2
WINDOW = (1400, 900)
FIRST_SCREENS = 5
SETTLED = 3.0
"""Seconds in which what opening needed is given back."""


def memory() -> dict[str, int]:
    """Bytes of this process that are in memory, and those of them that no file stands behind
    (Linux, proc(5))."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    status = dict(line.split(":", 1) for line in lines)
    fields = (("all", "VmRSS"), ("own", "RssAnon"))
    return {name: int(status[field].split()[0]) * 1024 for name, field in fields}


def script(program: Program, pictures: int) -> Iterator[Until]:
    services = program.services
    page = program.window.pages[PageName.DATASET]
    assert isinstance(page, DatasetPage)
    yield Until(what="the pictures", holds=lambda: page.model.rowCount() == pictures, seconds=60)
    quiet = Until(what="thumbnails", holds=lambda: not services.thumbnails.busy, seconds=60)
    bar = page.grid.verticalScrollBar()
    for _screen in range(FIRST_SCREENS):
        yield quiet
        bar.setValue(bar.value() + bar.pageStep())
    yield pause(SETTLED)
    first = memory()
    thumbnails = services.thumbnails
    came: set[Path] = set()
    thumbnails.ready.connect(came.add)
    enough = MORE_THAN_FULL * KEPT_BYTES / bytes_of_one(services.settings.settings.thumbnail_px)
    while len(came) < enough and bar.value() < bar.maximum():
        yield quiet
        bar.setValue(bar.value() + bar.pageStep())
    yield quiet
    lacking = max(0.0, enough - len(came))
    network = len(NETWORK & sys.modules.keys())
    print(json.dumps({"first": first, "full": memory(), "network": network, "lacking": lacking}))


def bytes_of_one(pixels: int) -> float:
    """What a thumbnail takes whose longest side has so many pixels, of those pictures."""
    return pixels * pixels * 4 * min(SIZE) / max(SIZE)


def main(folder: str, pictures: str) -> int:
    application = make_application()
    program = Program(dirs(), outside(dirs()), practice=False)
    director = Director(script(program, int(pictures)))
    program.window.resize(*WINDOW)
    program.window.show()
    program.begin(folder=Path(folder))
    director.begin()
    application.exec()
    program.leave()
    if director.failed:
        print(director.failed, file=sys.stderr)
    return 1 if director.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
