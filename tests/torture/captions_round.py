"""One round of the tortures of captions: a folder, the real window in it, its end, and a look."""

import json
import math
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from fluxtune_desktop.adapters.atomic import TEMPORARY_PREFIX
from fluxtune_desktop.adapters.dirs import HOME_VARIABLE, user_dirs
from fluxtune_desktop.adapters.history_file import HistoryFile
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.dataset import Dataset

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
TYPING_LOST = 1.0
"""Seconds of typing that a kill may take."""
LONG_AGO = 7200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The folders of one round. The child says what it does into a file: a pipe would fill up."""

    style: Path
    home: Path
    said: Path
    texts: Mapping[str, str]  # image → the caption before

    @property
    def surroundings(self) -> dict[str, str]:
        return {
            **os.environ,
            HOME_VARIABLE: str(self.home / "fluxtune"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        }

    @property
    def trouble(self) -> Path:
        """What the program says on stderr: nothing, unless it met what nobody had foreseen."""
        return self.said.with_name("stderr.txt")

    @property
    def go(self) -> Path:
        return self.said.parent / "go"

    @property
    def rest(self) -> Path:
        return self.said.parent / "rest"


def prepare(
    folder: Path, count: int, *, home: Path | None = None, said: Path | None = None
) -> Place:
    """Captions of many names for one picture: the window has enough to do with them."""
    style = folder / "style"
    style.mkdir()
    home = home or folder / "home"
    home.mkdir()
    first = style / "00000.png"
    Image.new("RGB", (96, 96), (40, 50, 60)).save(first)
    texts = {}
    for number in range(count):
        image = f"{number:05}.png"
        if number:
            (style / image).hardlink_to(first)
        texts[image] = f"SMKRINA strands of mist, picture {number}"
        (style / image).with_suffix(".txt").write_text(texts[image], encoding="utf-8")
    return Place(style=style, home=home, said=said or folder / "said.jsonl", texts=texts)


@dataclass(slots=True, kw_only=True)
class Life:
    """The window while it runs, and what it said."""

    place: Place
    process: subprocess.Popen[str]
    ended: float = 0.0

    def until(self, did: str) -> bool:
        """Wait until the child says that it did something. False when that takes too long."""
        end = time.monotonic() + PATIENCE
        wanted = json.dumps({"did": did})
        while time.monotonic() < end and self.process.poll() is None:
            if wanted in self.place.said.read_text(encoding="utf-8"):
                return True
            time.sleep(0.02)
        return False

    def kill(self) -> list[dict[str, Any]]:
        """End it at once. Every whole line that it said."""
        self.process.kill()
        self.ended = time.monotonic()
        self.process.wait()
        lines = self.place.said.read_text(encoding="utf-8").splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]


@contextmanager
def window(place: Place, source: random.Random, *words: str) -> Iterator[Life]:
    """The real window with the folder open; it begins to work when ``go`` is there."""
    command = [sys.executable, "-m", "tests.torture.captions_child", str(place.style)]
    command += [str(place.said.parent), str(source.randrange(1 << 30)), *words]
    with place.said.open("w") as said, place.trouble.open("w") as trouble:
        process = subprocess.Popen(
            command, cwd=ROOT, env=place.surroundings, stdout=said, stderr=trouble, text=True
        )
    guard = threading.Timer(PATIENCE * 2, process.kill)
    guard.start()
    life = Life(place=place, process=process)
    try:
        assert life.until("open"), "the window never opened the folder"
        yield life
    finally:
        guard.cancel()
        process.kill()
        process.wait()


@dataclass(slots=True, kw_only=True)
class Story:
    """What one caption may say: texts in the order in which they were asked for."""

    texts: list[str]
    times: list[float] = field(default_factory=lambda: [0.0])
    saved: int = 0
    called_saved: set[str] = field(default_factory=set)

    def ask(self, text: str, at: float) -> None:
        self.texts.append(text)
        self.times.append(at)

    def keep(self, text: str) -> None:
        if text not in self.texts:
            # From another program; the window read it.
            self.ask(text, math.inf)
        self.saved = max(i for i, each in enumerate(self.texts) if each == text)
        self.called_saved.add(text)

    def possible(self, since: float | None = None) -> list[str]:
        """The last text that is saved and those after it; what was typed before ``since`` must be
        there."""
        old = [i for i, at in enumerate(self.times) if since is None or at <= since]
        return self.texts[max(self.saved, old[-1] if since is not None else 0) :]


def stories(place: Place, lines: list[dict[str, Any]]) -> dict[str, Story]:
    told = {image: Story(texts=[text]) for image, text in place.texts.items()}
    for line in lines:
        asked = line.get("asked", {})
        for image, text in asked.items():
            # The second counts for what is typed; thousands at once take the time of the disk.
            told[image].ask(text, line["at"] if len(asked) == 1 else math.inf)
        for image, text in line.get("kept", {}).items():
            told[image].keep(text)
    return told


def on_disk(place: Place) -> dict[str, str | None]:
    """What the files say; None for one that is not text or not there."""
    found: dict[str, str | None] = {}
    for image in place.texts:
        try:
            data = (place.style / image).with_suffix(".txt").read_bytes()
            found[image] = data.decode("utf-8").removesuffix("\n")
        except (OSError, UnicodeDecodeError):
            found[image] = None
    return found


def remembered(place: Place) -> dict[str, set[str]]:
    """Every text that the history has of each image."""
    path = user_dirs(place.surroundings).history_file
    history = HistoryFile(path)
    try:
        rows = history.run(lambda c: c.execute("SELECT image, old, new FROM edit").fetchall())
    finally:
        history.close()
    found: dict[str, set[str]] = {}
    for image, old, new in rows:
        found.setdefault(image, set()).update(text for text in (old, new) if text is not None)
    return found


def reopened(place: Place) -> Dataset:
    """The folder as the program finds it at its next start, an hour later."""
    then = time.time() - LONG_AGO
    for path in place.style.rglob(f"{TEMPORARY_PREFIX}*"):
        os.utime(path, (then, then))
    project = ProjectDir.open(place.style, user_dirs(place.surroundings), program="torture")
    try:
        dataset = project.scan()
        project.earlier.past(dataset)
        assert not project.earlier.spoiled, "the history was damaged"
        return dataset
    finally:
        project.close()


def unhealed(place: Place) -> str | None:
    """What is wrong with the folder after the next start, or was with the program."""
    if "Traceback" in (said := place.trouble.read_text(encoding="utf-8", errors="replace")):
        return f"the program was surprised: {said.splitlines()[-1]}"
    dataset = reopened(place)
    if list(place.style.rglob(f"{TEMPORARY_PREFIX}*")):
        return "an unfinished file is left"
    if {image.id for image in dataset.images} != set(place.texts):
        return "an image is gone"
    disk = on_disk(place)
    if any(
        not each.caption.readable or each.caption.text != disk[each.id] for each in dataset.images
    ):
        return "the next start reads something else"
    return None


TORN = "a torn file"
LOST = "a text that was called saved is lost"
LATE = "more than a second of typing is lost"
FORGOTTEN = "an earlier text is not in the history"


def lost(place: Place, told: Mapping[str, Story], *, since: float | None) -> str | None:
    """The worst that is wrong with a single caption."""
    disk, history = on_disk(place), remembered(place)
    wrong = {
        each
        for image, story in told.items()
        for each in _wrong(story, disk[image], history.get(image, set()), since)
    }
    return next((each for each in (TORN, LOST, LATE, FORGOTTEN) if each in wrong), None)


def _wrong(story: Story, text: str | None, history: set[str], since: float | None) -> Iterator[str]:
    if text is None or text not in story.texts:
        yield TORN
    elif text not in story.possible():
        yield LOST
    elif since is not None and text not in story.possible(since):
        yield LATE
    if not {story.texts[0], *story.called_saved} <= {*history, text}:
        yield FORGOTTEN
