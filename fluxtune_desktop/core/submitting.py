"""The first half of a training: pack, upload, and the one request that costs money.

That request is journalled before it is sent, sent once, and never again by itself.
"""

from collections.abc import Generator
from datetime import timedelta

from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent, failure
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import package_name, trainer_inputs
from fluxtune_desktop.core.reconciling import adopt
from fluxtune_desktop.core.remote import RemoteModel
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.trainer_upload import ensure_repository
from fluxtune_desktop.core.trainer_version import InForce, require_taken, trainer_in_force
from fluxtune_desktop.core.training_set import TrainingSet
from fluxtune_desktop.core.training_tools import Steps, TrainingTools, ask, record

_UPLOAD_MARGIN = timedelta(minutes=10)
"""An upload that expires sooner is sent again: Replicate fetches it when the machine starts."""


def prepared(job: Job, tools: TrainingTools, _stop: StopToken) -> Steps:
    yield record(tools, job.to(Phase.PACKING))


def packing(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    def report(done: int, total: int) -> None:
        tools.announce(job.but(fraction=done / total if total else None))

    package = tools.packer.pack(
        tools.runs.package_path(job.run),
        trigger_word=job.plan.settings.trigger_word,
        report=report,
        stop=stop,
        again=_repeated(job, tools),
    )
    tools.runs.save_package_map(job.run, package.mapping)
    yield record(
        tools,
        job.to(Phase.UPLOADING, images=package.images, package_bytes=package.size, upload=None),
    )


def _repeated(job: Job, tools: TrainingTools) -> TrainingSet | None:
    """What the run is to be trained on that this one repeats."""
    if job.plan.repeats is None:
        return None
    kept = tools.runs.training_set(job.plan.repeats)
    if kept is None:
        raise failure(Kind.IMAGES_CHANGED, subject="dataset.json")
    return kept


def uploading(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    if not _upload_usable(job, tools) and not tools.runs.has_package(job.run):
        yield record(tools, job.to(Phase.PACKING))
        return
    remote = yield from ask(job, tools, stop, lambda: tools.api.model(job.plan.trainer))
    trainer = trainer_in_force(job.plan, tools.trainers, remote)
    require_taken(job.plan, trainer, with_wandb=tools.wandb_key is not None)
    yield from _ensure_destination(job, tools, stop)
    yield from ensure_repository(job, tools, stop)
    if not _upload_usable(job, tools):
        job = yield from _upload(job, tools, stop)
    stop.check()
    yield from _submit(job.but(version=trainer.version), tools, stop, trainer)


def _upload_usable(job: Job, tools: TrainingTools) -> bool:
    if job.upload is None:
        return False
    expires = job.upload.expires_at
    return expires is None or expires - tools.clock.now() > _UPLOAD_MARGIN


def _ensure_destination(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """The model that takes the weights: ours and private, created if there is none."""
    name = job.plan.destination
    account = yield from ask(job, tools, stop, tools.api.account)
    if account.username != name.owner:
        problem = Problem(kind=Kind.FOREIGN_DESTINATION, subject=str(name), detail=account.username)
        raise Failure(problem)
    model = yield from ask(job, tools, stop, lambda: tools.api.model(name))
    if model is None:
        model = yield from ask(job, tools, stop, lambda: _create_destination(job, tools))
    if not model.private:
        raise Failure(Problem(kind=Kind.PUBLIC_DESTINATION, subject=str(name)))


def _create_destination(job: Job, tools: TrainingTools) -> RemoteModel:
    """Create it; "taken" means that an earlier try arrived after all, so look again."""
    name = job.plan.destination
    try:
        return tools.api.create_private_model(name)
    except Failure as failed:
        if failed.problem.kind is not Kind.NAME_TAKEN:
            raise
        model = tools.api.model(name)
        if model is None:
            raise
        return model


def _upload(job: Job, tools: TrainingTools, stop: StopToken) -> Generator[Job, None, Job]:
    def report(done: int, total: int) -> None:
        tools.announce(job.but(fraction=done / total if total else None))

    upload = yield from ask(
        job,
        tools,
        stop,
        lambda: tools.api.upload(
            tools.runs.package_path(job.run),
            name=package_name(job.run, job.attempt),
            metadata={"run": job.run},
            report=report,
            stop=stop,
        ),
    )
    reached = job.reached_at or upload.created_at
    job = record(tools, job.but(upload=upload, reached_at=reached, fraction=1.0))
    yield job
    return job


def _submit(job: Job, tools: TrainingTools, stop: StopToken, trainer: InForce) -> Steps:
    """Send the request that costs money: journalled first, sent once."""
    upload, version = job.upload, job.version
    if upload is None or version is None:
        raise ValueError("nothing was uploaded")
    key = tools.wandb_key.reveal() if tools.wandb_key is not None else None
    inputs = trainer_inputs(
        job.plan,
        input_images=upload.url,
        wandb_key=key,
        hub_token=tools.hub_token.reveal() if tools.hub_token is not None else None,
        known=trainer.known,
        defaults=trainer.defaults,
        attempt=job.attempt,
    )
    job = record(tools, job.to(Phase.SUBMITTING, submitted_at=tools.clock.now()))
    yield job
    try:
        remote = tools.api.create_training(
            trainer=job.plan.trainer,
            version=version,
            destination=job.plan.destination,
            inputs=inputs,
        )
    except Failure as failed:
        yield from _not_accepted(job, tools, stop, failed.problem)
        return
    yield adopt(job, tools, remote)


def _not_accepted(job: Job, tools: TrainingTools, stop: StopToken, problem: Problem) -> Steps:
    if problem.sent is Sent.UNKNOWN:
        yield record(tools, job.to(Phase.UNCONFIRMED, problem=problem))
        return
    if problem.sent is Sent.REFUSED and problem.kind is not Kind.THROTTLED:
        raise Failure(problem)
    back = job.to(Phase.UPLOADING, submitted_at=None, stale=True, problem=problem)
    job = record(tools, back)
    yield job
    tools.pace.rest(stop, tools.pace.first_pause, asked=problem.retry_after)
