"""Runs of the open project that were begun on another computer: watched, and nothing more."""

import functools
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services import training_work
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.pumps import Produced, Pumps

_WATCHED = frozenset({Phase.QUEUED, Phase.TRAINING})


class ForeignRuns(QObject):
    """``seen`` carries a ``Job`` as the service tells it now; its journal stays as it is. ``ended``
    carries an ``Ended`` when it is watched no more."""

    seen = Signal(object)
    ended = Signal(object)

    def __init__(self, session: ProjectSession, accounts: AccountService, outside: Outside) -> None:
        super().__init__()
        self._session = session
        self._accounts = accounts
        self._outside = outside
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self.ended)

    def foreign(self, job: Job) -> bool:
        """Whether another computer has begun the run."""
        return job.plan.host not in {"", self._outside.host}

    def watching(self, run: RunId) -> bool:
        """Whether the run is being watched."""
        return self._pumps.running(run)

    def watch_all(self, jobs: Iterable[Job], service: str) -> None:
        """See from now on how those of another computer go that this service has."""
        for job in jobs:
            known = job.phase in _WATCHED and job.training is not None
            if known and self.foreign(job) and job.plan.service == service:
                self._watch(job)

    def _watch(self, job: Job) -> None:
        opened = self._session.opened_project
        key = self._accounts.secret(Account.REPLICATE)
        if opened is None or key is None or self.watching(job.run):
            return
        stop = StopToken()
        make = functools.partial(training_work.watch_only, job, opened, self._outside, key, stop)
        self._pumps.start(job.run, make, stop, opened)

    def let_go(self, run: RunId) -> None:
        """Watch a run no more: the person has taken it over."""
        self._pumps.let_go(run)

    def let_go_all(self) -> None:
        """Watch nothing more."""
        self._pumps.let_go_all()

    def join(self, seconds: float) -> bool:
        """Wait until everything that was let go has come to a pause."""
        return self._pumps.join(seconds)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        self.seen.emit(produced.value)
