"""What is not wanted any more: the files of a run here, and the version of its model there."""

import functools

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import VersionId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.ports import OpenedProject, Outside
from fluxtune_desktop.services.project_session import ProjectSession

_REFUSED = frozenset({Kind.FORBIDDEN, Kind.INVALID_INPUT, Kind.NAME_TAKEN})


class Discarding(QObject):
    """``discarded`` carries a ``Job`` whose files are in the trash, ``deleted`` one whose model's
    version Replicate deletes. Both are of the open project, and have ended."""

    discarded = Signal(object)
    deleted = Signal(object)

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
        self._accounts = accounts
        self._outside = outside
        self._notices = notices
        self._chores = chores

    def discard(self, job: Job) -> None:
        """Put everything of a run into the trash. What it cost stays in the ledger."""
        opened = self._session.opened_project
        if opened is None or not job.ended:
            return
        chore = self._chores.run(functools.partial(_discard, opened, job))
        chore.done.connect(self._on_discarded)
        chore.failed.connect(self._notices.report_problem)

    def delete_there(self, job: Job) -> None:
        """Have the version of its model deleted at Replicate. Files here stay."""
        opened = self._session.opened_project
        key = self._accounts.secret(Account.REPLICATE)
        if opened is None or key is None or not can_delete_there(job):
            return
        work = functools.partial(_delete_there, opened, self._outside, key, job)
        chore = self._chores.run(work)
        chore.done.connect(self._on_deleted)
        chore.failed.connect(functools.partial(self._on_kept, str(job.plan.destination)))

    @Slot(object)
    def _on_discarded(self, job: Job) -> None:
        params = {"number": job.plan.number}
        self._notices.report(Notice(tone=Tone.OK, code="run_discarded", params=params))
        self.discarded.emit(job)

    @Slot(object)
    def _on_deleted(self, job: Job) -> None:
        params = {"model": str(job.plan.destination)}
        self._notices.report(Notice(tone=Tone.OK, code="version_deleted", params=params))
        self.deleted.emit(job)

    def _on_kept(self, model: str, problem: Problem) -> None:
        """A refusal may have other reasons than the token's rights."""
        if problem.kind not in _REFUSED:
            self._notices.report_problem(problem)
            return
        params = {"model": model, "said": problem.detail or problem.kind.value}
        self._notices.report(Notice(tone=Tone.ERROR, code="version_kept", params=params))


def can_delete_there(job: Job) -> bool:
    """Whether there is a version of its model to delete."""
    return job.ended and bool(_version(job)) and not job.deleted_there


def _version(job: Job) -> VersionId:
    return VersionId((job.model_version or "").rpartition(":")[2])


def _discard(opened: OpenedProject, job: Job) -> Job:
    opened.runs.discard(job.run)
    return job


def _delete_there(opened: OpenedProject, outside: Outside, key: Secret, job: Job) -> Job:
    """Noted only once Replicate has said yes: asked twice it is fine, too."""
    with outside.replicate(outside.reach(job.plan.service), key) as api:
        api.delete_version(job.plan.destination, _version(job))
    job = job.but(deleted_there=True)
    opened.runs.append(job)
    return job
