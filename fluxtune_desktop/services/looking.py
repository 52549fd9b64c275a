"""Looking at the open folder again: other programs change it too."""

import functools

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services import project_work
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.busy import Busy
from fluxtune_desktop.services.file_work import FileWork
from fluxtune_desktop.services.open_data import OpenData, keeping_edits
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.project_work import Found
from fluxtune_desktop.services.workplace import Workplace


class Looking(QObject):
    """``looked`` carries None when memory is as the folder is; ``failed`` a ``Problem``."""

    looked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, files: FileWork, autosave: Autosave, busy: Busy
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._files = files
        self._autosave = autosave
        self._busy = busy

    def look(self) -> None:
        """Look at the folder, after all that is being done to its files."""
        opened = self._workplace.opened
        if opened is None:
            return
        self._busy.begins()
        work = functools.partial(_look, opened, self._workplace.moves)
        chore = self._files.run(opened, work)
        chore.done.connect(self._on_looked)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_looked(self, outcome: tuple[int, Found]) -> None:
        moves, found = outcome
        if found.opened is self._workplace.opened:
            if moves == self._workplace.moves:
                self._take(found)
            else:
                self.look()
        self._busy.ended()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)
        self._busy.ended()

    def _take(self, found: Found) -> None:
        before = self._workplace.data.dataset
        dataset, changed = keeping_edits(found.dataset, before, self._autosave.unsaved())
        if dataset != before:
            self._workplace.put(OpenData(dataset))
            self._workplace.told_captions(changed)
        self.looked.emit(None)


def _look(opened: OpenedProject, moves: int) -> tuple[int, Found]:
    return moves, project_work.look(opened)
