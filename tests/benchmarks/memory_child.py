"""Opens a folder in the real window, fills the room for thumbnails, and tells what it takes."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from fluxtune_desktop.app import Program
from fluxtune_desktop.services.thumbnails import KEPT_BYTES
from fluxtune_desktop.start import make_application
from fluxtune_desktop.tour.director import Director, Until
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside
from tests.benchmarks.memory import SIZE

NETWORK = {"httpx", "httpcore", "huggingface_hub", "replicate", "requests", "aiohttp"}
MORE_THAN_FULL = 1.2
WINDOW = (1400, 900)


def memory() -> dict[str, int]:
    """Bytes of this process that are in memory, now and at the most (Linux, proc(5))."""
    status = dict(
        line.split(":", 1) for line in Path("/proc/self/status").read_text("utf-8").splitlines()
    )
    return {
        name: int(status[field].split()[0]) * 1024
        for name, field in (("now", "VmRSS"), ("peak", "VmHWM"))
    }


def script(program: Program, pictures: int) -> Iterator[Until]:
    services = program.services
    page = program.window.pages[PageName.DATASET]
    assert isinstance(page, DatasetPage)
    yield Until(what="the pictures", holds=lambda: page.model.rowCount() == pictures, seconds=60)
    thumbnails, bar = services.thumbnails, page.grid.verticalScrollBar()
    came: set[Path] = set()
    thumbnails.ready.connect(came.add)
    enough = MORE_THAN_FULL * KEPT_BYTES / bytes_of_one(services.settings.settings.thumbnail_px)
    while len(came) < enough and bar.value() < bar.maximum():
        yield Until(what="thumbnails", holds=lambda: not thumbnails.busy, seconds=60)
        bar.setValue(bar.value() + bar.pageStep())
    yield Until(what="all thumbnails", holds=lambda: not thumbnails.busy, seconds=60)
    lacking = max(0.0, enough - len(came))
    network = len(NETWORK & sys.modules.keys())
    print(json.dumps({**memory(), "network": network, "lacking": lacking}))


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
