"""Captions are typed and changed by the thousand while another program writes the same files.

Each file is written once from outside, in place or by a new file put in its place. Whatever that
program wrote is on the disk or in the history, and so is what the window called saved; a text that
is neither is still in the window. The planted fault overwrites what it did not read.
"""

import random
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from tests.torture.captions_round import (
    Place,
    Story,
    on_disk,
    prepare,
    remembered,
    stories,
    unhealed,
    window,
)
from tests.torture.frame import Torture

CAPTIONS = 1_000
LATEST_KILL = 4.0


class Outsider(threading.Thread):
    """Writes captions until it is told to stop; ``wrote`` holds its texts by image."""

    def __init__(self, place: Place, source: random.Random) -> None:
        super().__init__(daemon=True)
        self.wrote: dict[str, str] = {}
        self.enough = threading.Event()
        self._place = place
        self._source = random.Random(source.random())
        self._images = list(place.texts)
        self._source.shuffle(self._images)

    def run(self) -> None:
        for image in self._images:
            if self.enough.wait(self._source.choice((0.0, 0.002, 0.01))):
                return
            path = (self._place.style / image).with_suffix(".txt")
            text = f"from another program, for {image}"
            if self._source.random() < 0.5:
                path.write_text(text, encoding="utf-8")
            else:
                new = path.with_suffix(".new")
                new.write_text(text, encoding="utf-8")
                new.replace(path)
            self.wrote[image] = text


def trial(folder: Path, source: random.Random, *words: str) -> str | None:
    place = prepare(folder, CAPTIONS)
    outsider = Outsider(place, source)
    with window(place, source, *words) as life:
        place.go.touch()
        outsider.start()
        time.sleep(source.uniform(0.2, LATEST_KILL))
        lines = life.kill()
    outsider.enough.set()
    outsider.join()
    return unhealed(place) or gone(place, stories(place, lines), outsider.wrote)


def gone(place: Place, told: Mapping[str, Story], wrote: Mapping[str, str]) -> str | None:
    disk, history = on_disk(place), remembered(place)
    for image, story in told.items():
        text, theirs = disk[image], wrote.get(image)
        if text is None or text not in {*story.texts, theirs}:
            return "a torn file"
        known = history.get(image, set()) | {text}
        if theirs is not None and theirs not in known:
            return "a text of the other program is nowhere"
        if not story.called_saved - {story.texts[0]} <= known:
            return "a text that was called saved is nowhere"
    return None


def planted(folder: Path, source: random.Random) -> str | None:
    return trial(folder, source, "forgetful")


TORTURE = Torture(trial=trial, planted=planted, times=20)
