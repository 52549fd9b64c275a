"""Bringing files into the open project: with progress, to be stopped, and undone in one step."""

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.busy import Busy
from fluxtune_desktop.services.file_work import FileTask, FileWork
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.workplace import Workplace

PAUSE = 0.1
"""Seconds between two tellings: a bar that moves more often shows nothing more."""

Bring = Callable[[OpenedProject, Callable[[ImportProgress], None], StopToken], AddReport]


class _Post(QObject):
    told = Signal(object)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Import:
    """One import, that may go on after its project was closed."""

    opened: OpenedProject
    stop: StopToken


class Importing(QObject):
    """``progress`` carries ``ImportProgress`` of the open project, at most ten a second; ``added``
    a tuple of the project and the ``AddReport``; ``failed`` a ``Problem``."""

    progress = Signal(object)
    added = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, files: FileWork, busy: Busy) -> None:
        super().__init__()
        self._workplace = workplace
        self._files = files
        self._busy = busy
        self._imports: list[_Import] = []
        self._post = _Post()
        self._post.told.connect(self._on_told)

    @property
    def running(self) -> bool:
        """Whether files are being brought into the open project."""
        return any(each.opened is self._workplace.opened for each in self._imports)

    def into(self, folder: Path) -> bool:
        """Whether files are being brought into this folder, whether its project is open or not."""
        return any(each.opened.folder == folder for each in self._imports)

    def bring(self, work: Bring) -> None:
        """Have files brought into the open project, after those that come already."""
        opened = self._workplace.opened
        if opened is None:
            return
        stop = StopToken()
        self._imports.append(_Import(opened=opened, stop=stop))
        self._busy.begins()
        tell = _tell_now_and_then(self._post, opened)
        bringing = functools.partial(_bring, opened, work, tell, stop)
        chore = self._files.run(opened, FileTask.BRING, bringing)
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    def cancel(self, folder: Path | None = None) -> None:
        """Bring no more into this folder, or into any; what is there stays."""
        for each in self._imports:
            if folder is None or each.opened.folder == folder:
                each.stop.cancel()

    @Slot(object)
    def _on_told(self, told: tuple[OpenedProject, ImportProgress]) -> None:
        opened, progress = told
        if opened is self._workplace.opened and self.running:
            self.progress.emit(progress)

    @Slot(object)
    def _on_done(self, outcome: tuple[OpenedProject, AddReport]) -> None:
        self._imports.pop(0)
        self.added.emit(outcome)
        self._busy.ended()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._imports.pop(0)
        self.failed.emit(problem)
        self._busy.ended()


def bring_files(
    sources: tuple[Path, ...],
    subfolders: bool,
    opened: OpenedProject,
    report: Callable[[ImportProgress], None],
    stop: StopToken,
) -> AddReport:
    """Files, folders, zips."""
    return opened.add(sources, subfolders=subfolders, report=report, stop=stop)


def bring_pasted(
    pngs: tuple[bytes, ...],
    opened: OpenedProject,
    report: Callable[[ImportProgress], None],
    stop: StopToken,
) -> AddReport:
    """Pictures from the clipboard."""
    return opened.add_pasted(pngs, report=report, stop=stop)


def _bring(
    opened: OpenedProject,
    work: Bring,
    tell: Callable[[ImportProgress], None],
    stop: StopToken,
) -> tuple[OpenedProject, AddReport]:
    return opened, work(opened, tell, stop)


def _tell_now_and_then(post: _Post, opened: OpenedProject) -> Callable[[ImportProgress], None]:
    last = -PAUSE

    def tell(progress: ImportProgress) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= PAUSE:
            last = now
            post.told.emit((opened, progress))

    return tell
