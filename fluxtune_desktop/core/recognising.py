"""Which of the service's trainings a run has started. Pure: nothing is asked or sent here.

Replicate gives no key by which a request could be known again, so the run's own name is carried in
an input that has no effect, and in the name of the uploaded file. Both are proof. The version of a
model is one only when nobody else can have made it.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.plan import marks_a_run, package_name, run_marker
from fluxtune_desktop.core.remote import RemoteStatus, RemoteTraining

_CLOCKS_MAY_DIFFER = timedelta(hours=1)
"""How far back of our own time the list of trainings is read, where the service's is not known."""
_SENT_MAY_DIFFER = timedelta(minutes=2)
"""By how much a version's training may seem to be older than the request that made it."""
_WITHOUT_IMAGES = frozenset(
    {RemoteStatus.STARTING, RemoteStatus.FAILED, RemoteStatus.CANCELED, RemoteStatus.ABORTED}
)
_WORTH = {
    RemoteStatus.SUCCEEDED: 3,
    RemoteStatus.PROCESSING: 2,
    RemoteStatus.OTHER: 2,
    RemoteStatus.STARTING: 1,
}


def looked_for_since(job: Job) -> datetime:
    """From when on a training may be this run's: before its first request, by either clock."""
    ours = [job.plan.created_at - _CLOCKS_MAY_DIFFER]
    if job.submitted_at is not None:
        ours.append(job.submitted_at - _CLOCKS_MAY_DIFFER)
    if job.reached_at is not None:
        ours.append(job.reached_at)
    return min(ours)


def proven(
    job: Job, trainings: Sequence[RemoteTraining], others: Callable[[], Iterable[Job]]
) -> tuple[RemoteTraining, ...]:
    """Those that this run has certainly started and can go on with.

    ``others`` gives the project's other runs.
    """
    named = [each for each in trainings if names(job, each)]
    if named:
        return tuple(each for each in named if not _fenced_off(job, each))
    made = [each for each in trainings if _may_have_made(job, each)]
    if len(made) != 1:
        return ()
    known = tuple(others())
    claimed = {each.training for each in known}
    alone = not any(_open_on_the_same_model(job, each) for each in known)
    return tuple(made) if alone and made[0].id not in claimed else ()


def names(job: Job, training: RemoteTraining) -> bool:
    """Whether a training carries the name of the run, or the file that was uploaded for it."""
    return _attempt(job, training) is not None


def kept_of(ours: Sequence[RemoteTraining]) -> RemoteTraining:
    """The one to go on with: one that has succeeded, else one that runs, else one that waits; of
    several the oldest."""

    def worth(training: RemoteTraining) -> tuple[int, float]:
        age = -training.created_at.timestamp() if training.created_at is not None else 0.0
        return _WORTH.get(training.status, 0), age

    return max(ours, key=worth)


def _attempt(job: Job, training: RemoteTraining) -> int | None:
    """Which attempt of the run it is; None for what is not the run's."""
    mark = training.input.get("wandb_run")
    images = str(training.input.get("input_images", ""))
    for attempt in range(1, job.attempt + 1):
        if mark == run_marker(job.run, attempt) or package_name(job.run, attempt) in images:
            return attempt
    known = job.upload is not None and job.upload.id in images
    return job.attempt if known or job.run in images else None


def _fenced_off(job: Job, training: RemoteTraining) -> bool:
    """Whether it is of an earlier attempt, whose images are deleted, and had not fetched them."""
    return _attempt(job, training) != job.attempt and training.status in _WITHOUT_IMAGES


def _may_have_made(job: Job, training: RemoteTraining) -> bool:
    """Whether it made a version of our model after our request, and is no other run's by name."""
    version = training.model_version or ""
    created, sent = training.created_at, job.submitted_at
    if not version.startswith(f"{job.plan.destination}:") or created is None or sent is None:
        return False
    newer = created >= sent - _SENT_MAY_DIFFER
    newer &= job.reached_at is None or created >= job.reached_at
    return newer and not marks_a_run(training.input.get("wandb_run"))


def _open_on_the_same_model(job: Job, other: Job) -> bool:
    """Whether another run may have made, or may still make, a version of the same model."""
    if other.run == job.run or other.plan.destination != job.plan.destination:
        return False
    return other.in_doubt or (not other.ended and other.may_cost)
