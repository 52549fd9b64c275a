"""The intermediate versions of the open project's runs: what W&B has, and fetching one."""

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.samples import WandbRun, wandb_run_of
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import Stopped, StopToken, Wish
from fluxtune_desktop.core.versions import (
    Fetched,
    Version,
    VersionStore,
    VersionTools,
    fetch_version,
    list_versions,
    versions_of,
)
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.generator_thread import Announce
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.pumps import Ended, Produced, Pumps

Store = Callable[[Path], VersionStore]
"""The versions in the folder of a run."""


class VersionsPhase(StrEnum):
    """How much is known of the versions of a run."""

    UNKNOWN = "unknown"
    NO_KEY = "no_key"
    ASKING = "asking"
    LISTED = "listed"
    FETCHING = "fetching"
    FAILED = "failed"


_UNDER_WAY = frozenset({VersionsPhase.ASKING, VersionsPhase.FETCHING})


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionsState:
    """``step`` is the version that comes just now, or that failed to; ``fraction`` of it is here.

    A ``stale`` one has a problem that passes by itself.
    """

    run: RunId
    phase: VersionsPhase = VersionsPhase.UNKNOWN
    versions: tuple[Version, ...] = ()
    step: int | None = None
    fraction: float | None = None
    stale: bool = False
    problem: Problem | None = None


class IntermediateVersions(QObject):
    """``changed`` carries the `VersionsState` of a run. Nothing here costs anything."""

    changed = Signal(object)

    def __init__(
        self, session: ProjectSession, accounts: AccountService, outside: Outside, store: Store
    ) -> None:
        super().__init__()
        self._session = session
        self._accounts = accounts
        self._outside = outside
        self._store = store
        self._states: dict[RunId, VersionsState] = {}
        # What was wished while the last answer was told and its thread not yet through.
        self._next: dict[RunId, tuple[Job, Version | None]] = {}
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)
        session.closed.connect(self._on_session_closed)

    def state(self, run: RunId) -> VersionsState:
        """What is known of a run."""
        return self._states.get(run, VersionsState(run=run))

    def look(self, job: Job) -> None:
        """Ask W&B what there is by now; without a key, look in the folder alone."""
        self._start(job, None)

    def fetch(self, job: Job, step: int) -> None:
        """Bring one version into the folder of its run."""
        found = next((each for each in self.state(job.run).versions if each.step == step), None)
        if found is not None and found.here is None:
            self._start(job, found)

    def stop(self, run: RunId) -> None:
        """Fetch no more; what has arrived is gone on with the next time."""
        self._pumps.cancel(run)

    def let_go_all(self) -> None:
        """Ask no more; what is here stays."""
        self._pumps.let_go_all()

    def join(self, seconds: float) -> bool:
        """Wait until nothing runs."""
        return self._pumps.join(seconds)

    def _start(self, job: Job, wanted: Version | None) -> None:
        opened, place = self._session.opened_project, wandb_run_of(job.log)
        if opened is None or place is None:
            return
        if self._pumps.running(job.run):
            if self.state(job.run).phase not in _UNDER_WAY:
                self._next[job.run] = (job, wanted)
            return
        store = self._store(opened.runs.folder(job.run))
        key = self._accounts.secret(Account.WANDB)
        state = replace(self.state(job.run), problem=None, stale=False, fraction=None)
        if wanted is None:
            state = replace(state, phase=VersionsPhase.ASKING, step=None)
        else:
            state = replace(state, phase=VersionsPhase.FETCHING, step=wanted.step)
        stop = StopToken()
        make = functools.partial(_work, state, wanted, job, place, store, self._outside, key, stop)
        self._pumps.start(job.run, make, stop, opened)
        self._put(state)

    def _put(self, state: VersionsState) -> None:
        self._states[state.run] = state
        self.changed.emit(state)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        state = produced.value
        assert isinstance(state, VersionsState)
        self._put(state)

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        state = self._states.get(RunId(str(ended.key)))
        if state is not None and ended.problem is not None:
            failed = replace(
                state, phase=VersionsPhase.FAILED, problem=ended.problem, stale=False, fraction=None
            )
            self._put(failed)
        wished = self._next.pop(RunId(str(ended.key)), None)
        if wished is not None:
            self._start(*wished)

    @Slot(object)
    def _on_session_closed(self, _none: object) -> None:
        self._pumps.let_go_all()
        self._states.clear()
        self._next.clear()


def _work(
    state: VersionsState,
    wanted: Version | None,
    job: Job,
    place: WandbRun,
    store: VersionStore,
    outside: Outside,
    key: Secret | None,
    stop: StopToken,
    announce: Announce,
) -> Iterator[VersionsState]:
    here = versions_of({}, store.versions())
    if key is None:
        yield replace(state, phase=VersionsPhase.NO_KEY, versions=here, step=None)
        return
    # Shown at once, and still there when nobody answers.
    state = replace(state, versions=state.versions or here)
    yield state

    def report(done: int, total: int) -> None:
        announce(replace(state, fraction=done / total if total else None))

    with outside.wandb(outside.reach(job.plan.service), key) as wandb:
        tools = VersionTools(wandb=wandb, store=store, report=report, pace=outside.pace)
        if wanted is not None:
            try:
                for told in fetch_version(wanted, tools, stop):
                    yield _late(state, told)
            except Stopped as stopped:
                if stopped.wish is Wish.DETACH:
                    return
        yield replace(
            state,
            phase=VersionsPhase.LISTED,
            versions=list_versions(place, tools),
            fraction=None,
        )


def _late(state: VersionsState, told: Fetched) -> VersionsState:
    return replace(state, stale=told.problem is not None, problem=told.problem)
