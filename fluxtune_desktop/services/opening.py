"""Opening folders, one in place of the other; what was asked for last counts."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services import project_work
from fluxtune_desktop.services.busy import Busy
from fluxtune_desktop.services.chores import Chore, Chores
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.ports import Folders
from fluxtune_desktop.services.project_work import Found
from fluxtune_desktop.services.workplace import Workplace


class Opening(QObject):
    """``found`` carries what is to be shown now (``Found``), ``failed`` a ``Problem``; ``awaits``
    the folder that is opened as soon as everybody has left it, or None when there is none.

    A folder that the person no longer wants by the time it is open is let go again. One that this
    program holds already under another name is taken by that name.
    """

    found = Signal(object)
    failed = Signal(object)
    awaits = Signal(object)

    def __init__(
        self, folders: Folders, leases: Leases, workplace: Workplace, chores: Chores, busy: Busy
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._folders = folders
        self._leases = leases
        self._chores = chores
        self._busy = busy
        self._asked_for = 0
        self._awaited: Path | None = None
        leases.released.connect(self._on_folder_released)

    def open(self, folder: Path) -> None:
        """Open a folder, as soon as everybody has left it who still works there."""
        self.forget()
        held = self._leases.folders | self._here()
        if not held or folder in held:
            self._open(folder)
            return
        work = functools.partial(self._folders.same, folder, held)
        self._run(work).done.connect(self._on_named)

    def _here(self) -> frozenset[Path]:
        opened = self._workplace.opened
        return frozenset() if opened is None else frozenset((opened.folder,))

    def _open(self, folder: Path) -> None:
        if folder in self._here():
            return
        self._leases.wish(folder)
        if self._leases.ending(folder):
            self._await(folder)
        else:
            work = functools.partial(project_work.open_folder, self._folders, folder)
            self._run(work).done.connect(self._on_found)

    def open_new(self) -> None:
        """Open a new, empty folder."""
        self.forget()
        work = functools.partial(project_work.open_new, self._folders)
        self._run(work).done.connect(self._on_found)

    def forget(self) -> None:
        """What was asked for is no longer wanted."""
        self._asked_for += 1
        self._await(None)

    def _await(self, folder: Path | None) -> None:
        """Wait for a folder to be let go, in place of another one."""
        before, self._awaited = self._awaited, folder
        if folder is not None:
            self._busy.begins()
        if before is not None:
            self._busy.ended()
        if folder is not None or before is not None:
            self.awaits.emit(folder)

    @Slot(object)
    def _on_folder_released(self, folder: Path) -> None:
        if folder == self._awaited:
            self.open(folder)

    def _run(self, work: Callable[[], Found] | Callable[[], Path]) -> Chore:
        """Begin something; the number tells later whether the person still wants it."""
        chore = self._chores.run(functools.partial(project_work.numbered, work, self._asked_for))
        chore.failed.connect(self._on_failed)
        self._busy.begins()
        return chore

    @Slot(object)
    def _on_named(self, numbered: tuple[int, Path]) -> None:
        asked_for, folder = numbered
        if asked_for == self._asked_for:
            self._open(folder)
        self._busy.ended()

    @Slot(object)
    def _on_found(self, numbered: tuple[int, Found]) -> None:
        asked_for, found = numbered
        if asked_for == self._asked_for:
            self.found.emit(found)
        else:
            self._leases.end(found.opened)
        self._busy.ended()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)
        self._busy.ended()
