"""The runs of all known projects, read by threads: the open one's as they are in the window."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.all_runs import KnownRun, ProjectRuns, known_folders, known_runs
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_service import TrainingService


class AllRuns(QObject):
    """``changed`` comes as often as another project has been read."""

    changed = Signal()

    def __init__(
        self,
        read: Callable[[Path], ProjectRuns],
        session: ProjectSession,
        training: TrainingService,
        settings: SettingsService,
        ledger: LedgerService,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._read = read
        self._session = session
        self._training = training
        self._settings = settings
        self._ledger = ledger
        self._chores = chores
        self._found: dict[Path, ProjectRuns] = {}
        self._asked: tuple[Path, ...] = ()
        self._round = 0

    @property
    def runs(self) -> tuple[KnownRun, ...]:
        """Those that are known so far, the newest first."""
        others = (self._found[each] for each in self._asked if each in self._found)
        return known_runs((*self._open(), *others))

    @property
    def reading(self) -> bool:
        """Whether some project has not been read yet."""
        return any(each not in self._found for each in self._asked)

    @property
    def missing(self) -> tuple[Path, ...]:
        """The projects that were opened lately and cannot be read now."""
        lately = map(Path, self._settings.settings.recent)
        found = (self._found[each] for each in lately if each in self._found)
        return tuple(each.folder for each in found if not each.there)

    def look(self) -> None:
        """Read all projects anew, each for itself: one on a slow drive keeps no other waiting."""
        self._round += 1
        lately = self._settings.settings.recent
        known = known_folders(lately, self._ledger.entries)
        self._asked = tuple(each for each in known if each != self._session.folder)
        self._found.clear()
        for folder in self._asked:
            work = functools.partial(_read, self._read, folder, self._round)
            self._chores.run(work).done.connect(self._on_read)

    def _open(self) -> tuple[ProjectRuns, ...]:
        folder, project = self._session.folder, self._session.project
        if folder is None or project is None:
            return ()
        jobs = self._training.jobs
        return (ProjectRuns(folder=folder, jobs=jobs, labels=project.labels),)

    @Slot(object)
    def _on_read(self, answer: tuple[int, ProjectRuns]) -> None:
        asked_in, project = answer
        if asked_in == self._round:
            self._found[project.folder] = project
            self.changed.emit()


def _read(
    read: Callable[[Path], ProjectRuns], folder: Path, asked_in: int
) -> tuple[int, ProjectRuns]:
    return asked_in, read(folder)
