"""What is done to a folder when it is opened: it becomes a project, if it was none, and what a
killed process left half done is brought to an end."""

import contextlib
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, remove_leftovers
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.history import History, Place
from fluxtune_desktop.adapters.incoming import end_killed_imports
from fluxtune_desktop.adapters.project_file import (
    SETTINGS_FOLDER,
    new_project_id,
    read_project,
    write_project,
)
from fluxtune_desktop.adapters.project_lock import ProjectLock
from fluxtune_desktop.adapters.trash import Trash
from fluxtune_desktop.adapters.unwritten import bring_back, unwritten
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.project import Project, Subject

_HIDDEN = 0x2
"""FILE_ATTRIBUTE_HIDDEN of the Windows API."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A project that is held now. ``known`` says whether the history knows all there is to know of
    it; ``brought_back`` captions are in their files only since now."""

    project: Project
    known: bool = True
    brought_back: int = 0


def settle(folder: Path, history: History, lock: ProjectLock, subject: Subject) -> Settled:
    """Take the folder and make it what it is to be; one that takes no changes stays as it is.
    Raises Failure."""
    settings = folder / SETTINGS_FOLDER
    try:
        make_folder(settings)
        lock.take()
    except Failure as trouble:
        if trouble.problem.kind is not Kind.READ_ONLY:
            raise
        project = read_project(folder) or Project(id=new_project_id())
        return Settled(project=replace(project, read_only=True))
    _hide(settings)
    for each in (folder, settings):
        remove_leftovers(each)
    remove_leftovers(settings / "runs", folders=True)
    with contextlib.suppress(Failure):
        end_killed_imports(folder)
    Trash(folder).let_go()
    found = read_project(folder)
    if found is not None and found.read_only:
        return Settled(project=found)
    project = found or Project(id=new_project_id(), subject=subject)
    new = found is None or _is_copy(folder, project, history)
    if new:
        project = replace(project, id=new_project_id())
        write_project(folder, project)
    known = True
    with contextlib.suppress(Failure):
        known = new or history.place(project.id) is not None
        history.remember_place(project.id, _place(folder))
    brought_back = _bring_back(folder, history, project) if lock.left_behind else 0
    return Settled(project=project, known=known, brought_back=brought_back)


def _bring_back(folder: Path, history: History, project: Project) -> int:
    """Write the captions that a killed process had noted and did not get to; returns how many."""
    try:
        return bring_back(folder, unwritten(folder, history.last_act(project.id)))
    except Failure:
        # They stay in the history, as earlier versions.
        return 0


def _is_copy(folder: Path, project: Project, history: History) -> bool:
    """Whether the project of this id was last seen in another folder, and still is there.

    A folder that was renamed or moved is the same folder under another path, and keeps its id.
    """
    try:
        last = history.place(project.id)
        here = _place(folder)
    except Failure:
        return False
    if last is None or Path(last.folder) == Path(here.folder):
        return False
    if (last.device, last.inode) == (here.device, here.inode):
        return False
    try:
        other = read_project(Path(last.folder))
    except Failure:
        return False
    return other is not None and other.id == project.id


def _place(folder: Path) -> Place:
    with file_trouble(folder):
        found = folder.stat()
        # SQLite holds signed 64 bits; Windows gives unsigned ones.
        return Place(
            folder=str(folder.resolve()),
            device=_signed(found.st_dev),
            inode=_signed(found.st_ino),
        )


def _signed(number: int) -> int:
    return int.from_bytes((number & (2**64 - 1)).to_bytes(8, "little"), "little", signed=True)


def _hide(folder: Path) -> None:
    """On Windows a leading dot hides nothing."""
    if sys.platform == "win32" and os.name == "nt":
        import ctypes

        ctypes.windll.kernel32.SetFileAttributesW(str(folder), _HIDDEN)
