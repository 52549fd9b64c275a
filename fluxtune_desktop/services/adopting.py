"""Past trainings of the account: found by reading, and taken over as runs of the open project."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.adopting import PastTraining
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.adopting_work import Found, look_for, make_runs
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import Folders, Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_work import Created


class Adopting(QObject):
    """``found`` carries a ``Found``, ``failed`` a ``Problem``; ``created`` a ``Created`` for each
    training that is a run now, and ``adopted`` how many they were."""

    found = Signal(object)
    failed = Signal(object)
    created = Signal(object)
    adopted = Signal(int)

    def __init__(
        self,
        folders: Folders,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        settings: SettingsService,
        outside: Outside,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._folders = folders
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._settings = settings
        self._outside = outside
        self._chores = chores

    def look(self, here: Sequence[Job]) -> None:
        """Ask what the account has; ``here`` are the runs of the open project."""
        key = self._accounts.secret(Account.REPLICATE)
        if key is None:
            self.failed.emit(Problem(kind=Kind.NO_TOKEN))
            return
        known = map(Path, self._settings.settings.recent)
        others = tuple(each for each in known if each != self._session.folder)
        service = self._mode.service
        work = functools.partial(
            look_for, self._folders.runs, others, tuple(here), self._outside, service, key
        )
        chore = self._chores.run(work)
        chore.done.connect(self._on_found)
        chore.failed.connect(self.failed)

    def adopt(self, trainings: Sequence[PastTraining], service: str) -> None:
        """Make runs of the open project of them. Nothing is sent, and nothing costs."""
        opened = self._session.opened_project
        if opened is None or not trainings:
            return
        work = functools.partial(make_runs, opened, self._outside, tuple(trainings), service)
        chore = self._chores.run(work)
        chore.done.connect(self._on_adopted)
        chore.failed.connect(self.failed)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self.found.emit(found)

    @Slot(object)
    def _on_adopted(self, created: tuple[Created, ...]) -> None:
        for each in created:
            self.created.emit(each)
        self.adopted.emit(len(created))
