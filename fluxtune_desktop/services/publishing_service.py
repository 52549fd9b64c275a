"""Finished runs on their way to the Hugging Face Hub, and made public there."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import PictureId, RunId
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
        self._publications: dict[RunId, Publication] = {}
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)

    def publication(self, run: RunId) -> Publication | None:
        """The last publication of a run."""
        return self._publications.get(run)

    def under_way(self, run: RunId) -> bool:
        """Whether the LoRA of a run is on its way right now, so that it can be stopped."""
        return self._pumps.running(run)

    def take(self, publications: tuple[Publication, ...]) -> None:
        """What the journals of a project that was just opened hold, the oldest first."""
        self._publications = {each.run: each for each in publications} | self._publications

    def resume(self, jobs: tuple[Job, ...]) -> None:
        """Go on with publications that were interrupted, as far as there is a token."""
        for job in jobs:
            publication = self._publications.get(job.run)
            token = self._accounts.secret(Account.HUGGING_FACE)
            if publication is not None and not publication.ended and token is not None:
                self.publish(
                    job,
                    publication.repo,
                    publication.pictures,
                    by_trainer=publication.by_trainer,
                )

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
        opened = self._session.opened_project
        if opened is None or self._pumps.running(job.run):
            return
        publication = Publication(run=job.run, repo=repo, pictures=pictures, by_trainer=by_trainer)
        token = self._accounts.secret(Account.HUGGING_FACE)
        if token is None:
            problem = Problem(kind=Kind.NO_TOKEN, subject=Account.HUGGING_FACE.value)
            self._put(publication.but(phase=PublicationPhase.FAILED, problem=problem))
            return
        stop = StopToken()
        make = functools.partial(
            training_work.send, publication, job, opened, self._outside, token, stop
        )
        self._pumps.start(job.run, make, stop, opened)
        self._put(publication)

    def cancel(self, run: RunId) -> None:
        """Send no more of it. The repository stays as it is, and private."""
        self._pumps.cancel(run)

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
        publication = self._publications.get(job.run)
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
        elif isinstance(outcome, Publication) and outcome.run in self._publications:
            self._put(outcome)
            params = {"repo": outcome.repo}
            self._notices.report(Notice(tone=Tone.OK, code="made_public", params=params))

    def _put(self, publication: Publication) -> None:
        self._publications[publication.run] = publication
        self.publication_changed.emit(publication)

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        publication = produced.value
        assert isinstance(publication, Publication)
        self._put(publication)
        if publication.phase is PublicationPhase.PUBLISHED:
            params = {"repo": publication.repo}
            self._notices.report(Notice(tone=Tone.OK, code="published", params=params))

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        publication = self._publications.get(RunId(str(ended.key)))
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
