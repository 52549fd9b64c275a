"""What threads do for the project session: plain functions of values."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.core.caption_history import Past
from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.looked_over import LookedOver, look_over
from fluxtune_desktop.services.garbage import let_alone
from fluxtune_desktop.services.ports import Folders, OpenedProject

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an opening or a second look found; no ``past`` where it takes long to read it."""

    opened: OpenedProject
    images: LookedOver
    past: Past | None = field(default_factory=Past)

    @property
    def dataset(self) -> Dataset:
        """The images themselves."""
        return self.images.dataset

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is not right with them."""
        return self.images.findings


def open_folder(folders: Folders, folder: Path) -> Found:
    """Open a folder and read it."""
    opened = folders.open(folder)
    return _or_close(opened, lambda: _with_past(look(opened)))


def open_new(folders: Folders) -> Found:
    """Open a new folder."""
    return open_folder(folders, folders.make())


def look(opened: OpenedProject) -> Found:
    """Read the folder."""
    # How many images there are is not known yet; whoever takes them in decides anew.
    let_alone()
    images = look_over(opened.scan(), opened.project.trigger_word)
    return Found(opened=opened, images=images)


def _with_past(found: Found) -> Found:
    """What was found, with what can be undone of earlier sessions."""
    earlier = found.opened.earlier
    return replace(found, past=None if earlier.long else earlier.past(found.dataset))


def numbered(work: Callable[[], T], number: int) -> tuple[int, T]:
    """The work's answer with the number of the wish that it belongs to."""
    return number, work()


def _or_close(opened: OpenedProject, work: Callable[[], Found]) -> Found:
    try:
        return work()
    except BaseException:
        opened.close()
        raise
