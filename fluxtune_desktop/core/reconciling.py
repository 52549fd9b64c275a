"""A request whose answer was lost: looking for the training that it may have started.

Nothing is sent again without the person's word.
"""

from collections.abc import Iterable

from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.patience import ALWAYS
from fluxtune_desktop.core.recognising import kept_of, looked_for_since, names, proven
from fluxtune_desktop.core.remote import RemoteStatus, RemoteTraining
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_tools import Steps, TrainingTools, ask, record

_FRUITLESS = frozenset({RemoteStatus.FAILED, RemoteStatus.CANCELED, RemoteStatus.ABORTED})


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
            tools.pace.rest(stop, pause)
    yield record(tools, job.but(asks=True))


def look(job: Job, tools: TrainingTools) -> RemoteTraining | None:
    """The training that this run has started. Where there are several, all but one are ended."""

    def others() -> Iterable[Job]:
        return (other for other in tools.runs.jobs() if other.run != job.run)

    ours = proven(job, tuple(tools.api.trainings(since=looked_for_since(job))), others)
    if not ours:
        return None
    kept = kept_of(ours)
    _end_others(ours, kept, tools)
    return kept


def end_twins(job: Job, tools: TrainingTools) -> int:
    """End what an earlier attempt of a run started after all; how many there were.

    Only what carries the run's name is touched, and never the training that is followed.
    """
    found = tools.api.trainings(since=looked_for_since(job))
    ours = [each for each in found if names(job, each)]
    kept = next((each for each in ours if each.id == job.training), None)
    return 0 if kept is None else _end_others(ours, kept, tools)


def _end_others(ours: Iterable[RemoteTraining], kept: RemoteTraining, tools: TrainingTools) -> int:
    twins = [each for each in ours if each.id != kept.id and not each.status.ended]
    for twin in twins:
        tools.api.cancel_training(twin.id)
    return len(twins)


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


def start_again(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """Begin a new attempt of an unconfirmed run, by the person's word only.

    First there is a last look: what has arrived meanwhile is followed, and nothing is sent. Then
    the old upload is deleted, so that a submission that arrives later still finds no images.
    """
    found = yield from ask(job, tools, stop, lambda: look(job, tools), ALWAYS)
    if found is not None and found.status not in _FRUITLESS:
        yield adopt(job, tools, found)
        return
    yield from ask(job, tools, stop, lambda: _delete_upload(job, tools))
    yield record(
        tools, job.to(Phase.UPLOADING, attempt=job.attempt + 1, upload=None, submitted_at=None)
    )


def _delete_upload(job: Job, tools: TrainingTools) -> None:
    if job.upload is None:
        return
    try:
        tools.api.delete_upload(job.upload.id)
    except Failure as failed:
        if failed.problem.kind is not Kind.NOT_FOUND:
            raise
