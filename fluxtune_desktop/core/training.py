"""A training from the folder to the weights, as a generator of ``Job`` values.

A run may be entered at any phase, with what its journal held: ``submitting`` leads to
``reconciling`` if the answer was lost, and on to ``following``.
"""

from collections.abc import Callable, Iterator

from fluxtune_desktop.core.errors import Failure, Problem, Sent
from fluxtune_desktop.core.following import downloading, follow
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.reconciling import look, start_again, unconfirmed
from fluxtune_desktop.core.stop import Stopped, StopToken, Wish
from fluxtune_desktop.core.submitting import packing, prepared, uploading
from fluxtune_desktop.core.training_tools import Steps, TrainingTools, ended, record, without_upload


def run_training(
    job: Job, tools: TrainingTools, stop: StopToken, *, again: bool = False
) -> Iterator[Job]:
    """Go on with a run until it has ended, asks for the person's word, or is let go.

    ``again`` is the person's word to send an unconfirmed one once more. A wish to detach ends the
    generator and leaves everything as it is in the journal.
    """
    job = job.but(asks=False)
    first = start_again if again and job.phase is Phase.UNCONFIRMED else None
    while not (job.ended or job.asks):
        try:
            step, first = first or _STEPS[job.phase], None
            for job in step(job, tools, stop):  # noqa: B020  (the newest job is wanted)
                yield job
        except Stopped as stopped:
            if stopped.wish is Wish.DETACH:
                return
            stop.cancel_seen()
            job = _cancel(job, tools)
            yield job
        except Failure as failed:
            job = _failed(job, tools, failed.problem)
            yield job


def _failed(job: Job, tools: TrainingTools, problem: Problem) -> Job:
    """The end of a run; but one that may have been accepted is not ended, it asks the person."""
    unsure = job.phase in {Phase.SUBMITTING, Phase.UNCONFIRMED} and problem.sent is not Sent.REFUSED
    if unsure:
        return job.but(asks=True, stale=True, problem=problem)
    return ended(job, tools, Phase.FAILED, problem=problem)


def _cancel(job: Job, tools: TrainingTools) -> Job:
    """End the run here and at Replicate; if Replicate does not answer, it is watched on."""
    try:
        if job.training is None and job.phase in {Phase.SUBMITTING, Phase.UNCONFIRMED}:
            found = look(job, tools)
            if found is None:
                return record(tools, job.but(asks=True))
            job = job.but(training=found.id)
        if job.phase is Phase.DOWNLOADING:
            # Trained and paid: what ends is the fetching alone.
            return ended(job, tools, Phase.DONE)
        if job.training is not None:
            remote = tools.api.cancel_training(job.training)
            job = without_upload(job.but(predict_seconds=remote.predict_seconds), tools)
    except Failure as failed:
        return job.but(stale=True, problem=failed.problem)
    return ended(job, tools, Phase.CANCELED, completed_at=tools.clock.now())


_STEPS: dict[Phase, Callable[[Job, TrainingTools, StopToken], Steps]] = {
    Phase.PREPARED: prepared,
    Phase.PACKING: packing,
    Phase.UPLOADING: uploading,
    Phase.SUBMITTING: unconfirmed,
    Phase.UNCONFIRMED: unconfirmed,
    Phase.QUEUED: follow,
    Phase.TRAINING: follow,
    Phase.DOWNLOADING: downloading,
}
