"""What threads do for runs of projects that are not open."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.jobs import NOT_SENT, Job, Phase
from fluxtune_desktop.core.publication import Publication
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services import training_work
from fluxtune_desktop.services.generator_thread import Announce
from fluxtune_desktop.services.ports import Folders, OpenedProject, Outside
from fluxtune_desktop.services.promises import Promises
from fluxtune_desktop.services.training_work import Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A folder that was looked into, held if there is something to follow in it."""

    folder: Path
    service: str
    opened: OpenedProject | None = None
    jobs: tuple[Job, ...] = ()


def take_up(folders: Folders, folder: Path, service: str, host: str) -> Taken:
    """Hold a project if runs of it are under way at the service, begun by this computer.

    A folder that is gone, cannot be read, or is held by another process is left alone: that one
    follows its runs.
    """
    nothing = Taken(folder=folder, service=service)
    try:
        if not _under_way(folders.runs(folder), service, host):
            return nothing
        opened = folders.open(folder)
    except Failure:
        return nothing
    try:
        # Once more, now that nobody else can write them.
        jobs = _under_way(opened.runs.jobs(), service, host)
    except Failure:
        jobs = ()
    if not jobs or opened.project.read_only:
        opened.close()
        return nothing
    return Taken(folder=folder, service=service, opened=opened, jobs=jobs)


def _under_way(jobs: tuple[Job, ...], service: str, host: str) -> tuple[Job, ...]:
    return tuple(
        job
        for job in jobs
        if not job.ended
        and job.phase not in NOT_SENT
        and job.plan.service == service
        and job.plan.host in {"", host}
    )


def follow(
    job: Job,
    opened: OpenedProject,
    outside: Outside,
    keys: Keys,
    stop: StopToken,
    announce: Announce,
) -> Iterator[Job]:
    """Go on with a run. What is to be published then is, when its project is opened."""
    for job in training_work.follow(  # noqa: B020  (the newest job is wanted)
        job, opened, outside, keys, stop, Promises(), again=False, announce=announce
    ):
        if job.phase is Phase.DONE and job.plan.publish_to is not None:
            publication = Publication(
                run=job.run, repo=job.plan.publish_to, by_trainer=job.plan.by_trainer
            )
            opened.runs.append_publication(publication)
        yield job
