"""Pictures are brought in, rated, cropped and deleted while the window is killed.

Afterwards the folder is opened again, as the program opens it, and then: every original has the
bytes that it had, wherever it is; what came in came in whole and with its caption; and each mark
that the program called saved is there. The planted fault calls marks saved before they are written.
"""

# ruff: noqa: N999 - the file has the name of the trial: `torture import`

import hashlib
import io
import json
import os
import random
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image

from fluxtune_desktop.adapters.dirs import HOME_VARIABLE, user_dirs
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.dataset import Dataset, is_image
from tests.torture.frame import Torture

ROOT = Path(__file__).parents[2]
ORIGINALS = 8
SOURCES = 4
LATEST_KILL = 3.0
PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """The folders of one trial, and what lay in them before."""

    home: Path
    style: Path
    sources: Path
    originals: Mapping[str, str]  # SHA-256 → name
    brought: Mapping[str, str]  # SHA-256 → caption, of what can be dropped
    dropped: frozenset[str]  # SHA-256 of the files that are dropped

    @property
    def surroundings(self) -> dict[str, str]:
        own = {
            HOME_VARIABLE: str(self.home / "fluxtune"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        return {**os.environ, **own}


@dataclass(slots=True, kw_only=True)
class Said:
    """What the child told of one image: everything asked for since the last that is saved."""

    possible: list[tuple[int, str]] = field(default_factory=list)
    kept: bool = False


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@cache
def picture(number: int, side: int) -> bytes:
    """Noise, which no format makes smaller."""
    noise = random.Random(number).randbytes(side * side * 3)
    stream = io.BytesIO()
    Image.frombytes("RGB", (side, side), noise).save(stream, "PNG", compress_level=1)
    return stream.getvalue()


def prepare(folder: Path) -> Trial:
    """A small data set, and larger pictures elsewhere: loose ones and some in a zip."""
    style, sources = folder / "style", folder / "elsewhere"
    style.mkdir()
    sources.mkdir()
    originals = {}
    for number in range(ORIGINALS):
        data = picture(number, 96)
        (style / f"{number:03}.png").write_bytes(data)
        (style / f"{number:03}.txt").write_text(f"original {number}\n", encoding="utf-8")
        originals[sha256(data)] = f"{number:03}.png"
    brought = {}
    for number in range(100, 100 + SOURCES):
        data, caption = picture(number, 900), f"brought in {number}"
        (sources / f"new-{number}.png").write_bytes(data)
        (sources / f"new-{number}.txt").write_text(f"{caption}\n", encoding="utf-8")
        brought[sha256(data)] = caption
    with zipfile.ZipFile(sources / "more.zip", "w") as archive:
        for number in range(200, 200 + SOURCES):
            data, caption = picture(number, 700), f"from a zip {number}"
            archive.writestr(f"set/zipped-{number}.png", data)
            archive.writestr(f"set/zipped-{number}.txt", f"{caption}\n")
            brought[sha256(data)] = caption
    home = folder / "home"
    home.mkdir()
    return Trial(
        home=home,
        style=style,
        sources=sources,
        originals=originals,
        brought=brought,
        dropped=frozenset(all_bytes([sources])),
    )


def killed(trial: Trial, source: random.Random, *words: str) -> list[dict[str, Any]]:
    """Run the window until it is killed; every whole line that it said."""
    command = [sys.executable, "-m", "tests.torture.import_child", str(trial.style)]
    command += [str(trial.sources), str(source.randrange(1 << 30)), *words]
    with subprocess.Popen(
        command, cwd=ROOT, env=trial.surroundings, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        guard = threading.Timer(PATIENCE, child.kill)
        guard.start()
        first = child.stdout.readline()
        time.sleep(source.uniform(0, LATEST_KILL))
        child.kill()
        guard.cancel()
        lines = [first, *child.stdout.read().splitlines(keepends=True)]
    found = [json.loads(line) for line in lines if line.endswith("\n")]
    assert found[:1] == [{"did": "open"}], f"the window never opened the folder: {lines}"
    assert all(line.get("did") in {None, "open", "import"} for line in found), found[-1]
    return found


def reopened(trial: Trial) -> Dataset:
    """The folder as the program finds it at its next start."""
    project = ProjectDir.open(
        trial.style, user_dirs({HOME_VARIABLE: str(trial.home / "fluxtune")}), program="torture"
    )
    try:
        return project.scan()
    finally:
        project.close()


def all_bytes(folders: Iterable[Path]) -> set[str]:
    """SHA-256 of every file in and below these folders."""
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {sha256(path.read_bytes()) for path in files}


def broken_folder(trial: Trial) -> str | None:
    trashes = [trial.home / "data", trial.style / ".fluxtune" / "trash"]
    if lost := set(trial.originals) - all_bytes([trial.style, *trashes]):
        return f"{len(lost)} originals are nowhere"
    if all_bytes([trial.sources]) != trial.dropped:
        return "a file that was dropped was changed"
    for path in trial.style.iterdir():
        if is_image(path.name):
            digest = sha256(path.read_bytes())
            if digest not in trial.originals and digest not in trial.brought:
                return "an image that nobody made"
    return None


def half_imported(trial: Trial, dataset: Dataset) -> str | None:
    for image in dataset.images:
        caption = trial.brought.get(sha256((trial.style / image.id).read_bytes()))
        if caption is not None and image.caption.text.strip() != caption:
            return f"{image.id} came in without its caption"
    stems = {Path(image.id).stem for image in dataset.images}
    orphans = sorted(path.name for path in trial.style.glob("*.txt") if path.stem not in stems)
    return f"{orphans} are there without their images" if orphans else None


def marks_said(lines: list[dict[str, Any]]) -> dict[str, Said]:
    """What may be on the disk of each image: the last that is saved, or anything since."""
    said: dict[str, Said] = {}
    for line in lines:
        if "asked" in line:
            said.setdefault(line["asked"], Said()).possible.append((line["stars"], line["crop"]))
        for image in line.get("kept", ()):
            if image in said:
                said[image].possible = said[image].possible[-1:]
                said[image].kept = True
        # What comes under the name of a deleted image may be another one, or the same anew.
        said.pop(line.get("deleted", ""), None)
    return said


def lost_marks(lines: list[dict[str, Any]], dataset: Dataset) -> str | None:
    said = marks_said(lines)
    for image in dataset.images:
        told = said.get(image.id)
        found = (image.mark.rating, repr(image.mark.edits.crop))
        if told is not None and told.kept and found not in told.possible:
            return "a mark that was called saved is not there"
    return None


def trial(folder: Path, source: random.Random, *words: str) -> str | None:
    prepared = prepare(folder)
    lines = killed(prepared, source, *words)
    dataset = reopened(prepared)
    return (
        broken_folder(prepared)
        or half_imported(prepared, dataset)
        or lost_marks(lines, dataset)
        or left_over(prepared)
    )


def left_over(trial: Trial) -> str | None:
    staged = trial.style / ".fluxtune" / "incoming"
    if staged.is_dir() and any(staged.iterdir()):
        return "copies of an import that was broken off are left"
    return None


def planted(folder: Path, source: random.Random) -> str | None:
    return trial(folder, source, "carelessly")


TORTURE = Torture(trial=trial, planted=planted, times=20)
