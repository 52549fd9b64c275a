"""The unfinished runs of projects that are known and not open: followed all the same.

A run that was left when its project was closed, or when the program was, goes on at the service and
costs money. So each known project with such a run is held, as if it was open, until its runs have
ended or ask. Who opens it gets it at once. Nothing is packed or sent here.
"""

import functools
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services import elsewhere_work
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.elsewhere_work import Taken
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import Folders, OpenedProject, Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.pumps import Ended, Produced, Pumps
from fluxtune_desktop.services.run_notices import notice_elsewhere
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_work import Keys
from fluxtune_desktop.services.work import attempt

SOON = 500
"""Milliseconds after which the other projects are looked at: the one that is opened comes first."""


@dataclass(slots=True, kw_only=True)
class _Held:
    opened: OpenedProject
    jobs: dict[RunId, Job] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunElsewhere:
    """A run of a project that is not open, as it was seen last."""

    folder: Path
    job: Job


class Elsewhere(QObject):
    """``run_changed`` carries a ``RunElsewhere``; ``runs_changed`` when there are others."""

    run_changed = Signal(object)
    runs_changed = Signal()

    def __init__(
        self,
        folders: Folders,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        outside: Outside,
        settings: SettingsService,
        notices: Notices,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._folders = folders
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._outside = outside
        self._settings = settings
        self._notices = notices
        self._chores = chores
        self._held: dict[Path, _Held] = {}
        self._runs: dict[RunId, RunElsewhere] = {}
        self._left: set[Path] = set()
        self._open: Path | None = None
        self._wished: Path | None = None
        self._closing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look_around)
        self._leases = session.leases
        self._pumps = Pumps(self._leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)
        self._leases.wished.connect(self._on_wished)
        self._leases.released.connect(self._on_released)
        session.opened.connect(self._on_session_opened)
        session.closed.connect(self._on_session_closed)
        accounts.changed.connect(self._on_account_changed)
        mode.changed.connect(self._on_mode_changed)

    @property
    def runs(self) -> tuple[RunElsewhere, ...]:
        """Those that were followed since the start, with what became of them; those of a project
        that was opened meanwhile are its own."""
        return tuple(self._runs.values())

    def run(self, run: RunId) -> RunElsewhere | None:
        """The run of that name, or None."""
        return self._runs.get(run)

    def following(self, run: RunId) -> bool:
        """Whether a run of a project that is not open is watched."""
        return self._pumps.running(run)

    def holds(self, folder: Path) -> bool:
        """Whether a project is held because of its runs."""
        return folder in self._held

    @Slot()
    def look_around(self) -> None:
        """Take up what the known projects have left running."""
        for folder in map(Path, self._settings.settings.recent):
            self._look_into(folder)

    def detach_all(self) -> None:
        """Take up nothing more, and let go of everything: what runs at the service goes on."""
        self._closing = True
        self._soon.stop()
        self._pumps.let_go_all()

    def join(self, seconds: float) -> bool:
        """Wait until everything that was let go has come to a pause, and leave the projects."""
        joined = self._pumps.join(seconds)
        held, self._held = self._held, {}
        if joined:
            for each in held.values():
                # Here and now: there is no thread any more that could do it.
                attempt(each.opened.close)
        return joined

    def _look_into(self, folder: Path) -> None:
        mine = folder in {self._open, self._wished} or folder in self._held
        if self._closing or mine or self._key() is None:
            return
        if self._leases.ending(folder):
            self._left.add(folder)
            return
        self._leases.reserve(folder)
        work = functools.partial(
            elsewhere_work.take_up, self._folders, folder, self._mode.service, self._outside.host
        )
        self._chores.run(work).done.connect(self._on_taken)

    def _key(self) -> Keys | None:
        secret = self._accounts.secret(Account.REPLICATE)
        return None if secret is None else Keys(replicate=secret)

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        keys, opened = self._key(), taken.opened
        if opened is not None:
            wanted = self._wished == taken.folder or self._closing
            if wanted or keys is None or taken.service != self._mode.service:
                self._leases.end(opened)
            else:
                self._hold(taken.folder, opened, taken.jobs, keys)
        self._leases.settle(taken.folder)

    def _hold(self, folder: Path, opened: OpenedProject, jobs: tuple[Job, ...], keys: Keys) -> None:
        self._held[folder] = _Held(opened=opened, jobs={job.run: job for job in jobs})
        for job in jobs:
            stop = StopToken()
            make = functools.partial(elsewhere_work.follow, job, opened, self._outside, keys, stop)
            self._pumps.start(job.run, make, stop, opened)
            self._put(folder, job)

    def _put(self, folder: Path, job: Job) -> None:
        found = self._runs[job.run] = RunElsewhere(folder=folder, job=job)
        self.run_changed.emit(found)

    def _forget(self, folder: Path | None = None) -> None:
        """Those of a folder, or all of them, are none of this place any more."""
        left = {} if folder is None else self._runs.copy()
        self._runs = {run: each for run, each in left.items() if each.folder != folder}
        self.runs_changed.emit()

    def _let_go(self, folder: Path) -> None:
        held = self._held.pop(folder, None)
        if held is not None:
            for run in held.jobs:
                self._pumps.let_go(run)
            self._leases.end(held.opened)

    def _let_go_all(self) -> None:
        for folder in tuple(self._held):
            self._let_go(folder)

    def _place(self, run: RunId) -> Path | None:
        return next((folder for folder, held in self._held.items() if run in held.jobs), None)

    @Slot(object)
    def _on_wished(self, folder: Path) -> None:
        self._wished = folder
        self._let_go(folder)

    @Slot(object)
    def _on_session_opened(self, _project: object) -> None:
        self._open = self._session.folder
        if self._open is not None:
            self._forget(self._open)

    @Slot(object)
    def _on_session_closed(self, _none: object) -> None:
        if self._open is not None:
            self._left.add(self._open)
        if self._wished == self._open:
            self._wished = None
        self._open = None

    @Slot(object)
    def _on_released(self, folder: Path) -> None:
        if folder in self._left:
            self._left.discard(folder)
            self._look_into(folder)

    @Slot(object)
    def _on_account_changed(self, account: Account) -> None:
        if account is Account.REPLICATE and self._key() is not None:
            self._soon.start(SOON)

    @Slot(object)
    def _on_mode_changed(self, _practice: object) -> None:
        self._let_go_all()
        self._forget()
        self._soon.start(SOON)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        job = produced.value
        assert isinstance(job, Job)
        folder = self._place(job.run)
        if folder is None:
            return
        before = self._held[folder].jobs[job.run]
        self._held[folder].jobs[job.run] = job
        self._put(folder, job)
        if (job.ended or job.asks) and not (before.ended or before.asks):
            self._notices.report(notice_elsewhere(job, folder))

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        folder = self._place(RunId(str(ended.key)))
        # Whether it is followed has changed, though the job has not.
        self.runs_changed.emit()
        if folder is not None and not any(map(self._pumps.running, self._held[folder].jobs)):
            self._let_go(folder)
