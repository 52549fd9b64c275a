"""The runs of the open project: started, followed, ended, by the person's word where it costs."""

import functools
import time

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import PictureId, RunId
from fluxtune_desktop.core.jobs import NOT_SENT, Job, Phase
from fluxtune_desktop.core.new_runs import next_number
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services import training_work
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.bringing_runs import BringingRuns
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.discarding import Discarding
from fluxtune_desktop.services.foreign_runs import ForeignRuns
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.look_ahead import LookAhead
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.publishing_service import PublishingService
from fluxtune_desktop.services.pumps import Ended, Produced, Pumps
from fluxtune_desktop.services.run_notices import end_notice
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.starting import Starting
from fluxtune_desktop.services.training_work import Created, Loaded


class TrainingService(QObject):
    """See the signals for what each carries. Runs of the other service are shown, not followed."""

    job_changed = Signal(object)  # Job
    jobs_changed = Signal(object)  # tuple[Job, ...], newest first
    starting_changed = Signal(object)  # bool
    limit_changed = Signal()
    publication_changed = Signal(object)  # Publication

    def __init__(
        self,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        outside: Outside,
        settings: SettingsService,
        ledger: LedgerService,
        notices: Notices,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._settings = settings
        self._ledger = ledger
        ledger.changed.connect(self.limit_changed)
        self._outside = outside
        self._chores = chores
        self._notices = notices
        self._jobs: dict[RunId, Job] = {}
        self._starting = Starting(chores, notices)
        self._starting.changed.connect(self.starting_changed)
        self._starting.created.connect(self.take_up)
        self._closing = False
        self._token: Secret | None = None
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)
        self._foreign = ForeignRuns(session, accounts, outside)
        self._foreign.seen.connect(self._on_job_news)
        self._foreign.ended.connect(self._on_ended)
        self.publications = PublishingService(session, accounts, outside, notices, chores)
        self.publications.publication_changed.connect(self.publication_changed)
        self.discarding = Discarding(session, accounts, outside, notices, chores)
        self.discarding.discarded.connect(self._on_discarded)
        self.discarding.deleted.connect(self._on_job_news)
        self.bringing = BringingRuns(session, notices, chores)
        self.bringing.brought.connect(self._put)
        self.ahead = LookAhead(
            session, accounts, mode, settings, ledger, outside, chores, lambda: self.jobs
        )
        session.opened.connect(self._on_session_opened)
        session.closed.connect(self._on_session_closed)
        mode.changed.connect(self._on_mode_changed)
        accounts.changed.connect(self._on_account_changed)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All runs of the open project, newest first."""
        return tuple(sorted(self._jobs.values(), key=training_work.age, reverse=True))

    def job(self, run: RunId) -> Job | None:
        """The run of that name, or None."""
        return self._jobs.get(run)

    @property
    def active(self) -> Job | None:
        """The newest run of this service that has not ended."""
        return next((job for job in self.jobs if self.here(job) and not job.ended), None)

    @property
    def starting(self) -> bool:
        """Whether a run is being written down right now."""
        return self._starting.running

    def following(self, run: RunId) -> bool:
        """Whether the run is being worked on or watched."""
        return self._pumps.running(run) or self._foreign.watching(run)

    def only_watched(self, run: RunId) -> bool:
        """Whether it is watched for another computer, which fetches what comes of it."""
        return self._foreign.watching(run)

    def here(self, job: Job) -> bool:
        """Whether a run belongs to the service that is spoken to now."""
        return job.plan.service == self._mode.service

    def start(self, wishes: Wishes) -> None:
        """Begin a run, if the preflight is clear."""
        opened = self._session.opened_project
        key = self._accounts.secret(Account.REPLICATE)
        if self._starting.running or self._closing or opened is None or key is None:
            return
        if not self.ahead.preflight(wishes).ready:
            return
        owner = self._accounts.state(Account.REPLICATE).name
        ask = (self._outside, self._mode.service, owner, key, wishes, self._next_number())
        saving = self._session.saving.promises()
        traits = self.ahead.trainers.traits(wishes.trainer)
        gate = self._ledger.gate(self._ledger.wishes_cost(wishes, traits))
        self._starting.begin(functools.partial(training_work.create, opened, saving, gate, *ask))

    def cancel(self, run: RunId) -> None:
        """End a run, here and at the service."""
        if self._pumps.running(run):
            self._pumps.cancel(run)
            return
        job = self._jobs.get(run)
        if job is None or job.ended:
            return
        if job.phase in NOT_SENT:
            self.give_up(run)
        else:
            self._follow(job, canceled=True)

    def look_again(self, run: RunId) -> None:
        """Watch a run that nobody watches, look for one in doubt, or fetch the file of another."""
        known = self._jobs.get(run)
        job = known and known.anew()
        if job is None or job.ended or (job.phase in NOT_SENT and self._ledger.refuses(0.0)):
            return
        self._follow(job)

    go_on = look_again
    """Go on with a run that was closed before it was sent."""

    def start_again(self, run: RunId) -> None:
        """A new attempt of an unconfirmed run, or a new run like one that has ended."""
        job = self._jobs.get(run)
        opened = self._session.opened_project
        if job is None or opened is None or not self.here(job):
            return
        most = self._ledger.plan_cost(job.plan)
        if job.phase is Phase.UNCONFIRMED and not self._ledger.refuses(most):
            self._follow(job, again=True)
        elif job.ended and not (self._starting.running or self._closing):
            saving, number = self._session.saving.promises(), self._next_number()
            gate = self._ledger.gate(most)
            self._starting.begin(
                functools.partial(
                    training_work.create_like, opened, saving, gate, self._outside, job.plan, number
                )
            )

    def give_up(self, run: RunId) -> None:
        """End a run that waits for the person's word. Nothing is asked of the service."""
        job = self._jobs.get(run)
        opened = self._session.opened_project
        if job is None or opened is None or job.ended or self._pumps.running(run):
            return
        work = functools.partial(training_work.give_up, job, opened.runs, self._outside.clock.now)
        chore = self._chores.run(work)
        chore.done.connect(self._on_job_news)
        chore.failed.connect(self._notices.report_problem)

    def publish(self, run: RunId, repo: str, pictures: tuple[PictureId, ...] = ()) -> None:
        """Publish a finished run to a private repository, ``namespace/name``."""
        job = self._jobs.get(run)
        if job is not None and job.phase is Phase.DONE and self.here(job):
            self.publications.publish(job, repo, pictures)

    def detach_all(self) -> None:
        """Take up nothing more, and let go of everything: what runs at the service goes on."""
        self._closing = True
        self.ahead.dry_runs.let_go()
        self._let_go()

    def join(self, seconds: float) -> bool:
        """Wait until everything that was let go has come to a pause."""
        until = time.monotonic() + seconds
        parts = (self._pumps, self._foreign, self.publications)
        ended = [part.join(max(0.0, until - time.monotonic())) for part in parts]
        return all(ended)

    def _let_go(self) -> None:
        for part in (self._pumps, self._foreign, self.publications):
            part.let_go_all()

    def _next_number(self) -> int:
        return next_number(self._jobs.values())

    def _follow(self, job: Job, *, again: bool = False, canceled: bool = False) -> None:
        opened = self._session.opened_project
        if self._closing or opened is None or not self.here(job) or self._pumps.running(job.run):
            return
        replicate = self._accounts.secret(Account.REPLICATE)
        if replicate is None:
            self._put(job.but(stale=True, problem=Problem(kind=Kind.NO_TOKEN)))
            return
        self._foreign.let_go(job.run)
        self._token = replicate
        stop = StopToken()
        if canceled:
            stop.cancel()
        others = map(self._accounts.secret, (Account.WANDB, Account.HUGGING_FACE))
        keys = training_work.keys_for(job, replicate, *others)
        saving = self._session.saving.promises()
        make = functools.partial(
            training_work.follow, job, opened, self._outside, keys, stop, saving, again
        )
        self._pumps.start(job.run, make, stop, opened)
        self._put(job.but(asks=False, stale=False, problem=None))

    def _follow_all(self) -> None:
        """Follow what was left running; what was started on another computer is only watched."""
        self._publish_on()
        self._foreign.watch_all(self.jobs, self._mode.service)
        for job in self.jobs:
            if not (job.ended or self._foreign.foreign(job) or job.phase in NOT_SENT):
                self._follow(job)

    def _publish_on(self) -> None:
        if not self._closing:
            self.publications.resume(tuple(job for job in self.jobs if self.here(job)))

    @Slot(object)
    def _put(self, job: Job) -> None:
        new = job.run not in self._jobs
        self._jobs[job.run] = job
        if new:
            self.jobs_changed.emit(self.jobs)
        self.job_changed.emit(job)

    @Slot(object)
    def _on_session_opened(self, _project: object) -> None:
        opened = self._session.opened_project
        assert opened is not None
        chore = self._chores.run(functools.partial(training_work.load, opened))
        chore.done.connect(self._on_loaded)
        chore.failed.connect(self._notices.report_problem)

    @Slot(object)
    def _on_session_closed(self, _none: object) -> None:
        self._let_go()
        self.publications.close()
        self._jobs.clear()
        self.jobs_changed.emit(())

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded.opened is not self._session.opened_project:
            return
        self._jobs = {job.run: job for job in loaded.jobs} | self._jobs
        self.publications.take(loaded.publications)
        self.jobs_changed.emit(self.jobs)
        self._follow_all()

    @Slot(object)
    def _on_mode_changed(self, _practice: object) -> None:
        self._let_go()
        self.jobs_changed.emit(self.jobs)
        self._follow_all()

    @Slot(object)
    def _on_account_changed(self, account: Account) -> None:
        if account is Account.HUGGING_FACE:
            # The keyring gives its tokens some time after the project was opened.
            self._publish_on()
        elif account is Account.REPLICATE and self._accounts.secret(account) is not None:
            self._look_anew()

    def _look_anew(self) -> None:
        """Runs that the former token did not show may be seen with the one that is there now."""
        unseen = [job for job in self.jobs if training_work.unseen(job)]
        for job in unseen if self._accounts.secret(Account.REPLICATE) != self._token else ():
            self._pumps.let_go(job.run)
            self._foreign.let_go(job.run)
        self._foreign.watch_all(self.jobs, self._mode.service)
        for job in unseen:
            if not self._foreign.foreign(job):
                self._follow(job)

    @Slot(object)
    def take_up(self, created: Created) -> None:
        """A run was written down: work on it, if there is something to do."""
        if created.opened is self._session.opened_project:
            self._put(created.job)
            if not created.job.ended:
                self._follow(created.job)

    @Slot(object)
    def _on_discarded(self, job: Job) -> None:
        if self._jobs.pop(job.run, None) is not None:
            self.jobs_changed.emit(self.jobs)

    @Slot(object)
    def _on_job_news(self, job: Job) -> None:
        if job.run in self._jobs:
            self._put(job)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        job = produced.value
        assert isinstance(job, Job)
        before = self._jobs.get(job.run)
        self._put(job)
        if job.ended and not (before is not None and before.ended):
            self._tell_end(job)

    def _tell_end(self, job: Job) -> None:
        self._notices.report(end_notice(job))
        if job.phase is Phase.DONE and job.plan.publish_to is not None:
            self.publications.publish(job, job.plan.publish_to, by_trainer=job.plan.by_trainer)

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        run = ended.key
        job = self._jobs.get(RunId(str(run)))
        if job is None:
            return
        if ended.problem is not None:
            self._put(job.but(stale=True, problem=ended.problem))
        else:
            # Whether it is followed has changed, though the job has not.
            self.job_changed.emit(job)
