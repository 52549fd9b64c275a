"""What every step of a training works with, and how it is written down.

Every state that matters is in the journal before it is announced.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.patience import PASSING, Pace, patiently
from fluxtune_desktop.core.ports import Clock, HubApi, Packer, ReplicateApi, RunStore
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.trainers import Trainer

Steps = Generator[Job, None, None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingTools:
    """What a training works with. ``announce`` is called between two yields, while bytes move;
    ``trainers`` are those that the program ships with; ``hub`` and ``hub_token`` are there for a
    run whose LoRA the trainer uploads itself."""

    api: ReplicateApi
    runs: RunStore
    packer: Packer
    clock: Clock
    announce: Callable[[Job], None]
    wandb_key: Secret | None = None
    hub: HubApi | None = None
    hub_token: Secret | None = None
    pace: Pace = field(default_factory=Pace)
    trainers: tuple[Trainer, ...] = ()


def ask(
    job: Job,
    tools: TrainingTools,
    stop: StopToken,
    call: Callable[[], T],
    passing: frozenset[Kind] = PASSING,
) -> Generator[Job, None, T]:
    """Ask a service until it answers; meanwhile the job is late."""
    answer = yield from patiently(
        lambda problem: job.but(stale=True, problem=problem),
        call,
        pace=tools.pace,
        stop=stop,
        passing=passing,
    )
    return answer


def record(tools: TrainingTools, job: Job) -> Job:
    """Write the state down; only then may anybody hear of it."""
    job = job.but(updated_at=tools.clock.now())
    tools.runs.append(job)
    return job


def recorded_or_late(tools: TrainingTools, job: Job) -> Job:
    """Write the state if the disk lets us; the service's word can be had again at any time."""
    try:
        return record(tools, job)
    except Failure as failed:
        return job if job.problem is not None else job.but(problem=failed.problem)


def without_upload(job: Job, tools: TrainingTools) -> Job:
    """Have the uploaded package deleted, once nobody needs it there any more.

    Asked once: Replicate deletes what was uploaded after 24 hours anyhow
    (https://replicate.com/docs/topics/predictions/input-files).
    """
    if job.upload is None:
        return job
    try:
        tools.api.delete_upload(job.upload.id)
    except Failure as failed:
        if failed.problem.kind is not Kind.NOT_FOUND:
            return job
    return job.but(upload=None)


def ended(
    job: Job,
    tools: TrainingTools,
    phase: Phase,
    *,
    problem: Problem | None = None,
    completed_at: datetime | None = None,
) -> Job:
    """The last state. That it cannot be written does not undo it."""
    job = job.to(phase, problem=problem, completed_at=completed_at or job.completed_at)
    try:
        tools.runs.drop_package(job.run)
    except Failure as failed:
        job = job.but(problem=problem or failed.problem)
    return recorded_or_late(tools, job)
