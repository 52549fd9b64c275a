"""A request whose answer was lost: looking for the training that it may have started.

Nothing is sent again without the person's word.
"""

from datetime import timedelta

from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.patience import ALWAYS
from fluxtune_desktop.core.plan import run_marker
from fluxtune_desktop.core.remote import RemoteTraining
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_tools import Steps, TrainingTools, ask, record

_CLOCKS_MAY_DIFFER = timedelta(hours=1)
"""How far back of our own submission time the list of trainings is read."""


def unconfirmed(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """Look for a training whose answer was lost; after the last look, ask the person."""
    if job.phase is Phase.SUBMITTING:
        problem = Problem(kind=Kind.UNCONFIRMED, sent=Sent.UNKNOWN)
        job = record(tools, job.to(Phase.UNCONFIRMED, problem=problem))
        yield job
    for pause in (*tools.pace.reconcile, None):
        found = yield from ask(job, tools, stop, lambda: look(job, tools), ALWAYS)
        if found is not None:
            yield adopt(job, tools, found)
            return
        if pause is not None:
            yield job
            stop.sleep(pause)
    yield record(tools, job.but(asks=True))


def look(job: Job, tools: TrainingTools) -> RemoteTraining | None:
    """The training that carries our run's id. Of several the oldest stays, the rest are ended."""
    since = (job.submitted_at or job.plan.created_at) - _CLOCKS_MAY_DIFFER
    ours = [training for training in tools.api.trainings(since=since) if _is_ours(job, training)]
    if not ours:
        return None
    oldest = min(ours, key=lambda training: training.created_at or since)
    for twin in ours:
        if twin.id != oldest.id and not twin.status.ended:
            tools.api.cancel_training(twin.id)
    return oldest


def _is_ours(job: Job, training: RemoteTraining) -> bool:
    marked = training.input.get("wandb_run") == run_marker(job.run)
    return marked or job.run in str(training.input.get("input_images", ""))


def adopt(job: Job, tools: TrainingTools, remote: RemoteTraining) -> Job:
    """The training is known: from here on, nothing may lose its id.

    A disk that refuses the line now does not stop the run: the line before it says SUBMITTING, by
    which the next start finds the training again.
    """
    job = job.to(Phase.QUEUED, training=remote.id, created_at=remote.created_at)
    try:
        job = record(tools, job)
        tools.runs.drop_package(job.run)
    except Failure as failed:
        job = job.but(problem=failed.problem)
    return job


def start_again(job: Job, tools: TrainingTools) -> Job:
    """Begin a new attempt of an unconfirmed run, by the person's word only.

    The old upload is deleted first, so that a submission that did arrive finds no images.
    """
    if job.upload is not None:
        try:
            tools.api.delete_upload(job.upload.id)
        except Failure as failed:
            if failed.problem.kind is not Kind.NOT_FOUND:
                raise
    return record(
        tools, job.to(Phase.UPLOADING, attempt=job.attempt + 1, upload=None, submitted_at=None)
    )


def give_up(job: Job, tools: TrainingTools) -> Job:
    """End a run that waits for the person's word."""
    return record(tools, job.to(Phase.CANCELED, problem=job.problem))
