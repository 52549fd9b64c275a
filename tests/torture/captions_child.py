"""The child of the torture of captions: writes until it is killed."""

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.core.ids import ImageId, ProjectId
from tests.torture.captions import IMAGES, caption


def durably(folder: Path) -> Callable[[int, str], None]:
    """As the program writes captions."""
    project = ProjectId("torture")
    captions = CaptionFolder(folder, History(folder / "history.sqlite3"), project)

    def write(number: int, text: str) -> None:
        trouble = captions.write(ImageId(f"{number}.png"), text, reason="typed")
        assert trouble is None, trouble

    return write


def plainly(folder: Path) -> Callable[[int, str], None]:
    """As a careless program would."""

    def write(number: int, text: str) -> None:
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")

    return write


def main(folder: Path, careless: bool) -> None:
    write = plainly(folder) if careless else durably(folder)
    for number in itertools.count():
        image = number % IMAGES
        write(image, caption(number))
        print(f"{image}.txt {number}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), careless="plainly" in sys.argv[2:])
