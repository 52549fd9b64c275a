"""What threads do for the training service: plain functions of values."""

import contextlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.following import watch
from fluxtune_desktop.core.jobs import NOT_SENT, Job, Phase
from fluxtune_desktop.core.naming import CHANCE_BITS
from fluxtune_desktop.core.new_runs import plan_like, plan_of
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.ports import RunStore
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.publication import CardPicture, Publication
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.core.trainers import traits_of
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.core.training_tools import TrainingTools
from fluxtune_desktop.core.wandb_key import trainer_accepts
from fluxtune_desktop.services.generator_thread import Announce
from fluxtune_desktop.services.limit_gate import LimitGate
from fluxtune_desktop.services.ports import OpenedProject, Outside
from fluxtune_desktop.services.promises import Promises


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What a run may use. ``wandb`` and ``hub`` only when the run sends them to the trainer."""

    replicate: Secret
    wandb: Secret | None = None
    hub: Secret | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What the journals of a project hold."""

    opened: OpenedProject
    jobs: tuple[Job, ...]
    publications: tuple[Publication, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A run that is in the journal and has done nothing yet."""

    opened: OpenedProject
    job: Job


def keys_for(job: Job, replicate: Secret, wandb: Secret | None, hub: Secret | None) -> Keys:
    """Keys of a run. That of W&B only for one that reports there, and if the trainer takes it; that
    of the Hub only for one that the trainer uploads."""
    wanted = wandb is not None and job.plan.wandb_project and trainer_accepts(wandb)
    uploads = job.plan.uploaded_by_trainer
    return Keys(replicate=replicate, wandb=wandb if wanted else None, hub=hub if uploads else None)


def load(opened: OpenedProject) -> Loaded:
    """Read all journals. A run that was closed before it was sent asks for the person's word."""
    jobs = opened.runs.jobs()
    publications = [each for job in jobs for each in opened.runs.publications(job.run)]
    return Loaded(opened=opened, jobs=tuple(map(_asking, jobs)), publications=tuple(publications))


def _asking(job: Job) -> Job:
    return job.but(asks=True) if job.phase in NOT_SENT else job


def create(
    opened: OpenedProject,
    saving: Promises,
    gate: LimitGate,
    outside: Outside,
    service: str,
    owner: str,
    key: Secret,
    wishes: Wishes,
    number: int,
) -> Created:
    """Write the head of a new run's journal. Asks whose token it is when ``owner`` is empty.

    Raises Failure(LIMIT_REACHED) where the run does not fit into the month.
    """
    gate.require()
    saving.require()
    if not owner:
        with outside.replicate(outside.reach(service), key) as api:
            owner = api.account().username
    plan = plan_of(
        wishes,
        service=service,
        owner=owner,
        host=outside.host,
        number=number,
        now=outside.clock.now(),
        chance=secrets.randbits(CHANCE_BITS),
        traits=traits_of(outside.trainers, wishes.trainer),
    )
    opened.earlier.keep_for_training()
    return Created(opened=opened, job=opened.runs.create(plan))


def create_like(
    opened: OpenedProject,
    saving: Promises,
    gate: LimitGate,
    outside: Outside,
    plan: TrainingPlan,
    number: int,
) -> Created:
    """Write the head of a new run that repeats an ended one, with its own images and captions if
    it got so far as to pack them; raises as ``create`` does."""
    gate.require()
    saving.require()
    fresh = plan_like(
        plan,
        host=outside.host,
        number=number,
        now=outside.clock.now(),
        chance=secrets.randbits(CHANCE_BITS),
        exactly=opened.runs.training_set(plan.run) is not None,
    )
    opened.earlier.keep_for_training()
    return Created(opened=opened, job=opened.runs.create(fresh))


def take_file(opened: OpenedProject, file: Path) -> Created:
    """Bring a run out of a file of its own. Raises Failure."""
    taken = opened.runs.take_file(file)
    whole = next((job for job in opened.runs.jobs() if job.run == taken.run), taken)
    return Created(opened=opened, job=whole)


def follow(
    job: Job,
    opened: OpenedProject,
    outside: Outside,
    keys: Keys,
    stop: StopToken,
    saving: Promises,
    again: bool,
    announce: Announce,
) -> Iterator[Job]:
    """Go on with a run until it ends, asks or is let go; ``again``: with a new attempt.

    What is to be packed is on the disk first: see ``saving``.
    """
    if job.phase in NOT_SENT:
        saving.require(stop)
    reach = outside.reach(job.plan.service)
    with contextlib.ExitStack() as doors:
        tools = TrainingTools(
            api=doors.enter_context(outside.replicate(reach, keys.replicate)),
            runs=opened.runs,
            packer=opened.packer(),
            clock=outside.clock,
            announce=announce,
            wandb_key=keys.wandb,
            hub=doors.enter_context(outside.hub(reach, keys.hub)) if keys.hub else None,
            hub_token=keys.hub,
            pace=outside.pace,
            trainers=outside.trainers,
        )
        yield from run_training(job, tools, stop, again=again)


def watch_only(
    job: Job,
    opened: OpenedProject,
    outside: Outside,
    key: Secret,
    stop: StopToken,
    announce: Announce,
) -> Iterator[Job]:
    """See how a run of another computer goes, until it is let go."""
    with outside.replicate(outside.reach(job.plan.service), key) as api:
        tools = TrainingTools(
            api=api,
            runs=opened.runs,
            packer=opened.packer(),
            clock=outside.clock,
            announce=announce,
            pace=outside.pace,
        )
        try:
            yield from watch(job, tools, stop)
        except Stopped:
            return


def give_up(job: Job, runs: RunStore, now: Callable[[], datetime]) -> Job:
    """End a run that was not sent, or of which nobody knows, by the person's word."""
    ended = job.to(Phase.CANCELED, problem=job.problem, updated_at=now(), completed_at=now())
    runs.append(ended)
    runs.drop_package(job.run)
    return ended


def send(
    publication: Publication,
    job: Job,
    opened: OpenedProject,
    outside: Outside,
    token: Secret,
    stop: StopToken,
    announce: Announce,
) -> Iterator[Publication]:
    """Publish a finished run, or an intermediate version."""
    pictures = card_pictures(publication, opened)
    files = outside.publication_files(opened.runs, job, publication, pictures)
    with outside.hub(outside.reach(job.plan.service), token) as hub:
        tools = PublishTools(
            hub=hub,
            runs=opened.runs,
            clock=outside.clock,
            files=files,
            announce=announce,
            pace=outside.pace,
        )
        yield from publish(publication, tools, stop)


def card_pictures(publication: Publication, opened: OpenedProject) -> tuple[CardPicture, ...]:
    """The pictures that were chosen for the card; those that are gone by now are left out."""
    if not publication.pictures:
        return ()
    known = {each.id: each for each in opened.pictures.pictures()}
    chosen = (known[each] for each in publication.pictures if each in known)
    files = ((each, opened.pictures.path(each)) for each in chosen)
    return tuple(
        CardPicture(file=file, prompt=each.request.prompt)
        for each, file in files
        if file is not None
    )


def age(job: Job) -> tuple[datetime, int]:
    """By which runs are put in order, the oldest first."""
    return job.plan.created_at, job.plan.number


_NOT_SEEN = frozenset({Kind.NO_TOKEN, Kind.UNAUTHORIZED, Kind.FORBIDDEN, Kind.NOT_FOUND})


def unseen(job: Job) -> bool:
    """Whether another token could show a run that goes on."""
    return not job.ended and job.stale and job.problem is not None and job.problem.kind in _NOT_SEEN
