"""What threads do for the project session: plain functions of values."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fluxtune_desktop.core.checks import Finding, check
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.services.ports import Folders, OpenedProject


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an opening or a second look found."""

    opened: OpenedProject
    dataset: Dataset
    findings: tuple[Finding, ...]


def open_folder(folders: Folders, folder: Path) -> Found:
    """Open a folder and read it."""
    opened = folders.open(folder)
    return _or_close(opened, lambda: look(opened))


def open_new(folders: Folders) -> Found:
    """Open a new folder."""
    return open_folder(folders, folders.make())


def look(opened: OpenedProject) -> Found:
    """Read the folder."""
    dataset = opened.scan()
    findings = check(dataset, opened.project.trigger_word)
    return Found(opened=opened, dataset=dataset, findings=findings)


def numbered(work: Callable[[], Found], number: int) -> tuple[int, Found]:
    """The work's answer with the number of the wish that it belongs to."""
    return number, work()


def _or_close(opened: OpenedProject, work: Callable[[], Found]) -> Found:
    try:
        return work()
    except BaseException:
        opened.close()
        raise
