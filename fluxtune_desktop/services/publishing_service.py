"""Finished runs and intermediate versions on their way to the Hugging Face Hub, and made public
there."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import PictureId, RunId, lora_key
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.making_public import Contents, contents_of, make_public
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services import training_work
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.ports import OpenedProject, Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.pumps import Ended, Produced, Pumps


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedInside:
    """What the repository of a run holds."""

    run: RunId
    contents: Contents


class PublishingService(QObject):
    """``publication_changed`` carries a ``Publication``. Its failure is never the training's.

    ``looked_inside`` carries a `LookedInside`.
    """

    publication_changed = Signal(object)
    looked_inside = Signal(object)

    def __init__(
        self,
        session: ProjectSession,
        accounts: AccountService,
        outside: Outside,
        notices: Notices,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._session = session
        self._chores = chores
        self._accounts = accounts
        self._outside = outside
        self._notices = notices
        self._publications: dict[str, Publication] = {}
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)

    @property
    def all(self) -> tuple[Publication, ...]:
        """The last publication of each run and each version, the oldest first."""
        return tuple(self._publications.values())

    def publication(self, run: RunId, step: int | None = None) -> Publication | None:
        """The last publication of a run, or of its intermediate version of a step."""
        return self._publications.get(lora_key(run, step))

    def under_way(self, run: RunId, step: int | None = None) -> bool:
        """Whether such a LoRA is on its way right now, so that it can be stopped."""
        return self._pumps.running(lora_key(run, step))

    def take(self, publications: tuple[Publication, ...]) -> None:
        """What the journals of a project that was just opened hold, the oldest first."""
        self._publications = {each.key: each for each in publications} | self._publications

    def resume(self, jobs: tuple[Job, ...]) -> None:
        """Go on with publications that were interrupted, as far as there is a token."""
        if self._accounts.secret(Account.HUGGING_FACE) is None:
            return
        by_run = {job.run: job for job in jobs}
        for publication in self.all:
            job = by_run.get(publication.run)
            if job is not None and not publication.ended:
                self._publish(job, publication)

    def publish(
        self,
        job: Job,
        repo: str,
        pictures: tuple[PictureId, ...] = (),
        *,
        by_trainer: bool = False,
    ) -> None:
        """Publish a finished run, with pictures on its card; again after a failure does no harm.

        ``by_trainer``: it was uploaded, see whether it arrived.
        """
        publication = Publication(run=job.run, repo=repo, pictures=pictures, by_trainer=by_trainer)
        self._publish(job, publication)

    def publish_version(self, job: Job, step: int, repo: str) -> None:
        """Put an intermediate version that is here into a private repository of its own, so that
        pictures can be made with it."""
        self._publish(job, Publication(run=job.run, repo=repo, step=step))

    def _publish(self, job: Job, wanted: Publication) -> None:
        opened = self._session.opened_project
        if opened is None or self._pumps.running(wanted.key):
            return
        publication = wanted.but(
            phase=PublicationPhase.PREPARING, fraction=None, stale=False, problem=None
        )
        token = self._accounts.secret(Account.HUGGING_FACE)
        if token is None:
            problem = Problem(kind=Kind.NO_TOKEN, subject=Account.HUGGING_FACE.value)
            self._put(publication.but(phase=PublicationPhase.FAILED, problem=problem))
            return
        stop = StopToken()
        make = functools.partial(
            training_work.send, publication, job, opened, self._outside, token, stop
        )
        self._pumps.start(publication.key, make, stop, opened)
        self._put(publication)

    def cancel(self, key: str) -> None:
        """Send no more of the publication with that key: the name of the run for that of its end.
        The repository stays as it is, and private."""
        self._pumps.cancel(key)

    def look_inside(self, job: Job) -> None:
        """List what would become public with the repository of a published run."""
        publication, token = self._public_to_be(job)
        if publication is not None and token is not None:
            self._do(functools.partial(_inside, publication, job, self._outside, token))

    def make_public(self, job: Job, seen: Contents) -> None:
        """Let everybody see the repository, if it holds what the person has seen."""
        publication, token = self._public_to_be(job)
        opened = self._session.opened_project
        if publication is not None and token is not None and opened is not None:
            work = functools.partial(_open_up, publication, job, seen, opened, self._outside, token)
            self._do(work)

    def close(self) -> None:
        """The project was closed."""
        self._pumps.let_go_all()
        self._publications.clear()

    def let_go_all(self) -> None:
        """Come to a pause soon."""
        self._pumps.let_go_all()

    def join(self, seconds: float) -> bool:
        """Wait until nothing runs."""
        return self._pumps.join(seconds)

    def _public_to_be(self, job: Job) -> tuple[Publication | None, Secret | None]:
        publication = self.publication(job.run)
        published = publication is not None and publication.phase is PublicationPhase.PUBLISHED
        token = self._accounts.secret(Account.HUGGING_FACE)
        if published and token is None:
            self._notices.report_problem(
                Problem(kind=Kind.NO_TOKEN, subject=Account.HUGGING_FACE.value)
            )
        return (publication if published else None), token

    def _do(self, work: Callable[[], object]) -> None:
        chore = self._chores.run(work)
        chore.done.connect(self._on_done)
        chore.failed.connect(self._notices.report_problem)

    @Slot(object)
    def _on_done(self, outcome: object) -> None:
        if isinstance(outcome, LookedInside):
            self.looked_inside.emit(outcome)
        elif isinstance(outcome, Publication) and outcome.key in self._publications:
            self._put(outcome)
            params = {"repo": outcome.repo}
            self._notices.report(Notice(tone=Tone.OK, code="made_public", params=params))

    def _put(self, publication: Publication) -> None:
        self._publications[publication.key] = publication
        self.publication_changed.emit(publication)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        publication = produced.value
        assert isinstance(publication, Publication)
        self._put(publication)
        if publication.phase is PublicationPhase.PUBLISHED and publication.step is None:
            params = {"repo": publication.repo}
            self._notices.report(Notice(tone=Tone.OK, code="published", params=params))

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        publication = self._publications.get(str(ended.key))
        if publication is None:
            return
        if ended.problem is not None:
            publication = publication.but(phase=PublicationPhase.FAILED, problem=ended.problem)
        # Whether it is under way has changed, even where nothing else has.
        self._put(publication)


def _inside(publication: Publication, job: Job, outside: Outside, token: Secret) -> LookedInside:
    with outside.hub(outside.reach(job.plan.service), token) as hub:
        return LookedInside(run=job.run, contents=contents_of(publication.repo, hub))


def _open_up(
    publication: Publication,
    job: Job,
    seen: Contents,
    opened: OpenedProject,
    outside: Outside,
    token: Secret,
) -> Publication:
    with outside.hub(outside.reach(job.plan.service), token) as hub:
        make_public(seen, hub)
    made = publication.but(public=True, updated_at=outside.clock.now())
    opened.runs.append_publication(made)
    return made
