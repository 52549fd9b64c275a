"""The second half of a training: watch it, and bring the weights home.

A service that does not answer makes a job late, never failed.
"""

from collections.abc import Generator

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.patience import ALWAYS, PASSING
from fluxtune_desktop.core.progress import LogReader
from fluxtune_desktop.core.remote import RemoteStatus, RemoteTraining
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_tools import (
    Steps,
    TrainingTools,
    ask,
    ended,
    record,
    recorded_or_late,
    without_upload,
)
from fluxtune_desktop.core.twins import Twins

_TRIES_FOR_WEIGHTS = 5
_WAITED_OUT = PASSING | {
    Kind.DISK_FULL,
    Kind.READ_ONLY,
    Kind.MISSING,
    Kind.FILE_TROUBLE,
    Kind.UNAUTHORIZED,
}


def follow(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """Watch a training until Replicate says that it has ended."""
    reader = LogReader()
    training = job.training
    if training is None:
        raise ValueError("no training to follow")
    twins = Twins(tools)
    kept = job.log
    while job.phase in {Phase.QUEUED, Phase.TRAINING}:
        remote = yield from ask(job, tools, stop, lambda: tools.api.training(training), ALWAYS)
        if remote.logs is not None and remote.logs != job.log:
            job = _read(job, reader, remote.logs)
        trouble = _log_trouble(job, tools) if job.log != kept else None
        kept = kept if trouble else job.log
        job = _absorb(twins.ended(job), tools, remote)
        yield job if job.ended or job.problem is not None else job.but(problem=trouble)
        if job.phase in {Phase.QUEUED, Phase.TRAINING}:
            tools.pace.rest(stop, tools.pace.poll)


def watch(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """Tell how a training goes that is another computer's; nothing is written, fetched or ended.

    It comes to its end with the training, in the phase in which it was.
    """
    reader, training = LogReader(), job.training
    if training is None:
        raise ValueError("no training to watch")
    while job.completed_at is None:
        remote = yield from ask(job, tools, stop, lambda: tools.api.training(training), ALWAYS)
        if remote.logs is not None and remote.logs != job.log:
            job = _read(job, reader, remote.logs)
        job = _seen(job, tools, remote)
        if remote.status is RemoteStatus.PROCESSING and job.phase is Phase.QUEUED:
            job = job.to(Phase.TRAINING)
        yield job
        if remote.status.ended:
            return
        tools.pace.rest(stop, tools.pace.poll)


def _read(job: Job, reader: LogReader, log: str) -> Job:
    """The log with what it tells; of a trainer whose log is not known nothing is guessed."""
    if not job.plan.traits.log_known:
        return job.but(log=log)
    reader.feed_whole(log)
    return job.but(log=log, progress=reader.progress)


def _seen(job: Job, tools: TrainingTools, remote: RemoteTraining) -> Job:
    """The same phase, with what the newest answer tells."""
    return job.but(
        stale=False,
        problem=None,
        unknown_status="" if remote.status is not RemoteStatus.OTHER else remote.status_text,
        created_at=remote.created_at or job.created_at,
        started_at=remote.started_at or job.started_at,
        completed_at=remote.completed_at,
        predict_seconds=remote.predict_seconds,
        weights_url=remote.weights_url,
        model_version=remote.model_version or job.model_version,
        fraction=_fraction(job),
        updated_at=tools.clock.now(),
    )


def _absorb(job: Job, tools: TrainingTools, remote: RemoteTraining) -> Job:
    """What the newest answer means. Only a new phase is written to the journal."""
    job = _seen(job, tools, remote)
    if remote.status.ended:
        job = without_upload(job, tools)
    match remote.status:
        case RemoteStatus.SUCCEEDED:
            return recorded_or_late(tools, job.to(Phase.DOWNLOADING))
        case RemoteStatus.FAILED:
            problem = Problem(kind=_failure_kind(remote), detail=remote.error)
            return ended(job, tools, Phase.FAILED, problem=problem)
        case RemoteStatus.CANCELED | RemoteStatus.ABORTED:
            return ended(job, tools, Phase.CANCELED)
        case RemoteStatus.PROCESSING if job.phase is Phase.QUEUED:
            return recorded_or_late(tools, job.to(Phase.TRAINING))
        case _:
            return job


def _failure_kind(remote: RemoteTraining) -> Kind:
    """Why it failed. The words are those of wandb 0.17.8 and replicate/flux-fine-tuner's
    wandb_client.py."""
    text = f"{remote.error}\n{(remote.logs or '')[-2000:]}"
    if "API key must be 40 characters" in text or "Failed to log in to Weights & Biases" in text:
        return Kind.WANDB_KEY_REJECTED
    return Kind.TRAINING_FAILED


def _fraction(job: Job) -> float | None:
    if job.progress is None or job.progress.total <= 0:
        return None
    return min(1.0, job.progress.step / job.progress.total)


def _log_trouble(job: Job, tools: TrainingTools) -> Problem | None:
    """Why the log cannot be saved: it is a comfort, and a full disk must not end the watch over a
    training that is paid. It is tried again with the next answer."""
    try:
        tools.runs.save_log(job.run, job.log)
    except Failure as failed:
        return failed.problem
    return None


def downloading(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """Bring the weights home, as often as it takes. Where they cannot be had the training is done
    all the same: it is paid, its model is there, and the file can be fetched once more."""
    try:
        yield from _bringing_home(job, tools, stop)
    except Failure as failed:
        done = job.to(Phase.DONE, problem=failed.problem)
        yield (yield from ask(job, tools, stop, lambda: record(tools, done), ALWAYS))


def _bringing_home(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    job = without_upload(job, tools)
    tries, renewing = 0, job.weights_url is None
    while tries < _TRIES_FOR_WEIGHTS:
        if renewing:
            job = yield from _renew_address(job, tools, stop)
        renewing = True
        if job.weights_url is None:
            tries += 1
            tools.pace.rest(stop, tools.pace.poll)
            continue
        try:
            yield from ask(job, tools, stop, lambda: _fetch(job, tools, stop), _WAITED_OUT)  # noqa: B023
        except Failure as failed:
            # Who stands between in this network says nothing of weights that are paid for.
            tries += failed.problem.kind is not Kind.UNTRUSTED
            if tries == _TRIES_FOR_WEIGHTS:
                raise
            yield job.but(stale=True, problem=failed.problem)
            tools.pace.rest(stop, tools.pace.poll)
            continue
        if job.log:
            # The folder may have been away when the last answer came, which had all of it.
            _log_trouble(job, tools)
        yield (yield from ask(job, tools, stop, lambda: record(tools, job.to(Phase.DONE)), ALWAYS))  # noqa: B023
        return
    raise Failure(Problem(kind=Kind.GONE, subject=str(job.plan.destination)))


def _renew_address(job: Job, tools: TrainingTools, stop: StopToken) -> Generator[Job, None, Job]:
    training = job.training
    if training is None:
        raise ValueError("no training to ask about")
    remote = yield from ask(job, tools, stop, lambda: tools.api.training(training), ALWAYS)
    return job.but(weights_url=remote.weights_url)


def _fetch(job: Job, tools: TrainingTools, stop: StopToken) -> None:
    def report(done: int, total: int) -> None:
        tools.announce(job.but(fraction=done / total if total else None))

    archive = tools.runs.folder(job.run) / "trained_model.tar"
    tools.api.download(job.weights_url or "", archive, report=report, stop=stop)
    tools.runs.keep_weights(job.run, archive)
