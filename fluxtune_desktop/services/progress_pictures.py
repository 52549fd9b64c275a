"""The progress pictures of the open project's runs, brought home from Weights & Biases."""

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.bringing_samples import SampleTools, bring_samples
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ports import SampleStore
from fluxtune_desktop.core.samples import BoardPhase, BoardState, Sample, WandbRun, wandb_run_of
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.generator_thread import Announce
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import OpenedProject, Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.pumps import Ended, Produced, Pumps
from fluxtune_desktop.services.training_service import TrainingService

Store = Callable[[Path], SampleStore]
"""The pictures in the folder of a run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a folder held."""

    opened: OpenedProject
    state: BoardState


class ProgressPictures(QObject):
    """``changed`` carries the `BoardState` of a run."""

    changed = Signal(object)

    def __init__(
        self,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        outside: Outside,
        training: TrainingService,
        store: Store,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._outside = outside
        self._training = training
        self._store = store
        self._chores = chores
        self._states: dict[RunId, BoardState] = {}
        self._closing = False
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)
        training.job_changed.connect(self._on_job_changed)
        session.closed.connect(self._on_session_closed)
        mode.changed.connect(self._on_mode_changed)
        accounts.changed.connect(self._on_account_changed)

    def state(self, run: RunId) -> BoardState:
        """How far the pictures of a run are."""
        return self._states.get(run, BoardState(run=run))

    def look(self, job: Job) -> None:
        """Somebody wants to see them: read the folder, and fetch what is missing."""
        opened = self._session.opened_project
        if not _logs(job) or opened is None or self._closing:
            return
        if job.run in self._states:
            self._bring(job)
            return
        self._states[job.run] = BoardState(run=job.run)
        store = self._store(opened.runs.folder(job.run))
        chore = self._chores.run(functools.partial(_read, opened, store, job.run))
        chore.done.connect(self._on_read)

    def try_again(self, job: Job) -> None:
        """Ask W&B once more after it failed, or for the pictures that it could not give."""
        state = self.state(job.run)
        if state.phase in {BoardPhase.FAILED, BoardPhase.NO_KEY, BoardPhase.COMPLETE}:
            self._put(replace(state, phase=BoardPhase.WAITING, problem=None, stale=False))
            self._bring(job)

    def path(self, run: RunId, sample: Sample) -> Path | None:
        """The file of a picture; None when no project is open."""
        opened = self._session.opened_project
        return None if opened is None else self._store(opened.runs.folder(run)).path(sample)

    def let_go_all(self) -> None:
        """Ask no more; what is here stays."""
        self._closing = True
        self._pumps.let_go_all()

    def join(self, seconds: float) -> bool:
        """Wait until nothing runs."""
        return self._pumps.join(seconds)

    # -- inside -------------------------------------------------------------------------------

    def _bring(self, job: Job) -> None:
        state, opened = self.state(job.run), self._session.opened_project
        idle = state.phase in {BoardPhase.WAITING, BoardPhase.NO_KEY}
        if not idle or opened is None or self._closing or self._pumps.running(job.run):
            return
        place = wandb_run_of(job.log)
        if place is None or not self._training.here(job):
            return
        key = self._accounts.secret(Account.WANDB)
        if key is None:
            if state.phase is not BoardPhase.NO_KEY:
                self._put(replace(state, phase=BoardPhase.NO_KEY))
            return
        stop = StopToken()
        store = self._store(opened.runs.folder(job.run))
        make = functools.partial(_fetch, state, job, place, store, self._outside, key, stop)
        self._pumps.start(job.run, make, stop, opened)
        self._put(replace(state, phase=BoardPhase.ASKING))

    def _put(self, state: BoardState) -> None:
        self._states[state.run] = state
        self.changed.emit(state)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if not job.ended or job.run in self._states:
            self.look(job)

    @Slot(object)
    def _on_read(self, found: _Found) -> None:
        if found.opened is not self._session.opened_project:
            return
        self._put(found.state)
        job = self._training.job(found.state.run)
        if job is not None:
            self._bring(job)

    @Slot(object)
    def _on_session_closed(self, _none: object) -> None:
        self._pumps.let_go_all()
        self._states.clear()

    @Slot(object)
    def _on_mode_changed(self, _practice: object) -> None:
        self._pumps.let_go_all()
        self._states.clear()

    @Slot(object)
    def _on_account_changed(self, account: Account) -> None:
        if account is not Account.WANDB:
            return
        for run, state in tuple(self._states.items()):
            job = self._training.job(run)
            if job is not None and state.phase is BoardPhase.NO_KEY:
                self._bring(job)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        state = produced.value
        assert isinstance(state, BoardState)
        self._put(state)

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        state = self._states.get(RunId(str(ended.key)))
        if state is not None and ended.problem is not None:
            self._put(replace(state, phase=BoardPhase.FAILED, problem=ended.problem, stale=False))


def _logs(job: Job) -> bool:
    return job.plan.wandb_project is not None


def _read(opened: OpenedProject, store: SampleStore, run: RunId) -> _Found:
    try:
        samples, complete = store.samples(), store.complete()
    except Failure as failed:
        state = BoardState(run=run, phase=BoardPhase.FAILED, problem=failed.problem)
        return _Found(opened=opened, state=state)
    phase = BoardPhase.COMPLETE if complete else BoardPhase.WAITING
    state = BoardState(run=run, phase=phase, samples=samples, expected=len(samples))
    return _Found(opened=opened, state=state)


def _fetch(
    state: BoardState,
    job: Job,
    place: WandbRun,
    store: SampleStore,
    outside: Outside,
    key: Secret,
    stop: StopToken,
    _announce: Announce,
) -> Iterator[BoardState]:
    with outside.wandb(outside.reach(job.plan.service), key) as wandb:
        tools = SampleTools(wandb=wandb, store=store, pace=outside.pace)
        yield from bring_samples(state, place, tools, stop, last_step=job.plan.settings.steps)
