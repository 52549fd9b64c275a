"""Folders of projects: looking at one from outside, and copying the sample."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER, new_project_id, write_project
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.dataset import caption_name, is_image
from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.project import Project

_SAMPLE_TRIGGER = "SMKRINA"
"""The word with which each caption of the sample begins."""


class ProjectFolders:
    """New projects go below ``home``, practice ones below ``practice_home``, one folder each."""

    def __init__(self, *, home: Path, practice_home: Path, sample: Path) -> None:
        self._home = home
        self._practice_home = practice_home
        self._sample = sample

    def look(self, folder: Path) -> Glance:
        """Count the images of a folder. One that cannot be listed is reported as not there."""
        try:
            with os.scandir(folder) as listing:
                names, texts = _names(listing)
            captioned = sum(caption_name(ImageId(name)) in texts for name in names)
            stamp = (folder / names[0]).stat() if names else None
            runs = folder / SETTINGS_FOLDER / "runs"
            trained = any(runs.glob("*/lora.safetensors"))
            jobs = RunFolder(runs).jobs()
        except (OSError, Failure):
            return Glance(folder=folder, there=False)
        ends = [job.completed_at for job in jobs if job.phase is Phase.DONE and job.completed_at]
        return Glance(
            folder=folder,
            images=len(names),
            captioned=captioned,
            cover=folder / names[0] if names else None,
            cover_stamp_ns=stamp.st_mtime_ns if stamp else 0,
            cover_size=stamp.st_size if stamp else 0,
            trained=trained,
            trained_at=max(ends, default=None),
            training=any(job.may_cost and not job.ended for job in jobs),
            billed_seconds=sum(
                (job.predict_seconds or 0.0) * job.plan.traits.price.gpus
                for job in jobs
                if job.plan.service != PRACTICE
            ),
        )

    def practice_copy(self) -> Path:
        """Copy the sample project to a folder of its own, to be changed at will. Raises Failure."""
        target = _make_folder(self._practice_home, "Smoke ballerinas")
        with file_trouble(str(target)):
            shutil.copytree(self._sample, target, dirs_exist_ok=True)
            (target / SETTINGS_FOLDER).mkdir(exist_ok=True)
        write_project(target, Project(id=new_project_id(), trigger_word=_SAMPLE_TRIGGER))
        return target

    def new_folder(self) -> Path:
        """An empty folder, for images dropped while no project was open. Raises Failure."""
        return _make_folder(self._home, "My pictures")

    def sample_images(self) -> tuple[Path, ...]:
        """The images of the sample project, in the order of their names."""
        return tuple(path for path in sorted(self._sample.glob("*")) if is_image(path.name))


def _names(listing: Iterable[os.DirEntry[str]]) -> tuple[list[str], set[str]]:
    """The images in their order, and the text files that are not empty."""
    images: list[str] = []
    texts: set[str] = set()
    for entry in listing:
        if is_image(entry.name) and entry.is_file():
            images.append(entry.name)
        elif entry.name.endswith(".txt") and entry.is_file() and entry.stat().st_size > 0:
            texts.add(entry.name)
    return sorted(images), texts


def _make_folder(parent: Path, name: str) -> Path:
    with file_trouble(str(parent)):
        parent.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            folder = parent / (name if number == 1 else f"{name} {number}")
            try:
                folder.mkdir()
            except FileExistsError:
                number += 1
            else:
                return folder
