"""From what a person wishes to the plan of a run."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.naming import run_id
from fluxtune_desktop.core.plan import TrainerTraits, TrainingPlan
from fluxtune_desktop.core.preflight import Wishes


def plan_of(
    wishes: Wishes,
    *,
    service: str,
    owner: str,
    host: str,
    number: int,
    now: datetime,
    chance: int,
    traits: TrainerTraits | None = None,
) -> TrainingPlan:
    """A run as it is wished for. ``owner`` is the account that pays, and owns the model; ``traits``
    are those of the trainer, without them the usual one's."""
    return TrainingPlan(
        run=run_id(now, chance),
        number=number,
        service=service,
        destination=ModelName(owner=owner, name=wishes.destination),
        created_at=now,
        trainer=wishes.trainer,
        settings=wishes.settings,
        publish_to=wishes.publish_to or None,
        by_trainer=wishes.by_trainer and bool(wishes.publish_to),
        wandb_project=wishes.wandb_project or None,
        sample_prompts=wishes.sample_prompts if wishes.wandb_project else (),
        host=host,
        traits=traits or TrainerTraits(),
    )


def plan_like(
    plan: TrainingPlan, *, host: str, number: int, now: datetime, chance: int, exactly: bool = False
) -> TrainingPlan:
    """A run that repeats another one: ``exactly`` with its own images, crops and captions,
    otherwise with what the folder holds by then."""
    return replace(
        plan,
        run=run_id(now, chance),
        number=number,
        created_at=now,
        host=host,
        repeats=plan.run if exactly else plan.repeats,
        brought=False,
    )


def next_number(known: Iterable[Job]) -> int:
    """The number of a project's next run; the first is 1."""
    return 1 + max((job.plan.number for job in known), default=0)
