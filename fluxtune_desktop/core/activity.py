"""Everything that runs, waits, has ended or failed, as values for one list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.publication import Publication, PublicationPhase


class What(StrEnum):
    """The kinds of work that are listed."""

    TRAINING = "training"
    PUBLISHING = "publishing"
    PICTURES = "pictures"
    IMPORT = "import"
    EXPORT = "export"
    CHANGES = "changes"  # many captions
    SAVING = "saving"


class State(StrEnum):
    """How a piece of work stands. One that asks waits for the person's word."""

    ASKS = "asks"
    RUNNING = "running"
    WAITING = "waiting"
    FAILED = "failed"
    CANCELED = "canceled"
    DONE = "done"


ENDED = frozenset({State.FAILED, State.CANCELED, State.DONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One line of the list.

    ``key`` names the thing among those of its kind: a run, a group of pictures. ``number`` is that
    of a run; ``phase`` the word of its journal; ``subject`` what is told beside it (a prompt, a
    repository, a file). ``done`` of ``total`` are counted things, 0 for not known; ``fraction`` is
    0..1, None when unknown. ``problem`` is why it waits or failed. ``folder`` is that of a project
    that is not open.
    """

    what: What
    state: State
    key: str = ""
    number: int = 0
    phase: str = ""
    subject: str = ""
    done: int = 0
    total: int = 0
    fraction: float | None = None
    problem: Problem | None = None
    at: datetime | None = None
    can_stop: bool = False
    folder: Path | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self.state in ENDED


def order(works: Iterable[Work]) -> tuple[Work, ...]:
    """What asks first, then what is under way, then what has ended, the newest first."""
    ranks = {State.ASKS: 0, State.RUNNING: 1, State.WAITING: 1}
    newest = sorted(works, key=_age, reverse=True)
    return tuple(sorted(newest, key=lambda work: ranks.get(work.state, 2)))


def _age(work: Work) -> float:
    return work.at.timestamp() if work.at is not None else float("inf")


_JOB_ENDS = {
    Phase.DONE: State.DONE,
    Phase.FAILED: State.FAILED,
    Phase.CANCELED: State.CANCELED,
}
_PUBLICATION_ENDS = {
    PublicationPhase.PUBLISHED: State.DONE,
    PublicationPhase.FAILED: State.FAILED,
    PublicationPhase.CANCELED: State.CANCELED,
}


def work_of_job(job: Job, *, followed: bool, folder: Path | None = None) -> Work:
    """A training; one that nobody follows here, or whose service is silent, waits. One of another
    ``folder`` is ended from its own project only."""
    if job.asks:
        state = State.ASKS
    elif job.ended:
        state = _JOB_ENDS[job.phase]
    else:
        waits = job.stale or not followed or job.phase is Phase.QUEUED
        state = State.WAITING if waits else State.RUNNING
    steps = job.progress if job.phase is Phase.TRAINING else None
    fraction = steps.step / max(1, steps.total) if steps is not None else job.fraction
    return Work(
        what=What.TRAINING,
        state=state,
        key=job.run,
        number=job.plan.number,
        phase=job.phase.value,
        subject=str(job.plan.destination),
        done=steps.step if steps is not None else 0,
        total=steps.total if steps is not None else 0,
        fraction=None if job.ended else fraction,
        problem=job.problem,
        at=job.completed_at or job.plan.created_at,
        can_stop=not job.ended and not job.asks and folder is None,
        folder=folder,
    )


def work_of_publication(publication: Publication, job: Job, *, under_way: bool) -> Work:
    """A LoRA on its way to Hugging Face."""
    state = _PUBLICATION_ENDS.get(publication.phase)
    if state is None:
        state = State.RUNNING if under_way and not publication.stale else State.WAITING
    return Work(
        what=What.PUBLISHING,
        state=state,
        key=publication.key,
        number=job.plan.number,
        subject=publication.repo,
        fraction=None if publication.ended else publication.fraction,
        problem=publication.problem,
        at=publication.updated_at or job.completed_at or job.plan.created_at,
        can_stop=under_way,
    )


def work_of_pictures(group: str, pictures: Iterable[Picture], *, making: bool) -> Work:
    """The pictures of one press of Create. Raises ValueError without any."""
    found = tuple(pictures)
    if not found:
        raise ValueError("no pictures")
    problem = next((each.problem for each in found if each.problem is not None), None)
    kept = sum(each.phase is PicturePhase.KEPT for each in found)
    first = found[0].request
    return Work(
        what=What.PICTURES,
        state=_state_of_pictures(found, making=making),
        key=group,
        subject=first.prompt,
        done=kept,
        total=len(found),
        fraction=sum(_share(each) for each in found) / len(found),
        problem=problem,
        at=max(each.request.asked_at for each in found),
        can_stop=making,
    )


def _state_of_pictures(pictures: tuple[Picture, ...], *, making: bool) -> State:
    if any(not each.ended for each in pictures):
        stale = any(each.stale for each in pictures)
        return State.RUNNING if making and not stale else State.WAITING
    phases = {each.phase for each in pictures}
    if PicturePhase.FAILED in phases:
        return State.FAILED
    return State.DONE if PicturePhase.KEPT in phases else State.CANCELED


def _share(picture: Picture) -> float:
    return 1.0 if picture.ended else picture.fraction or 0.0
