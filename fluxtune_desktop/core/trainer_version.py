"""The version of a trainer that a run is sent to, and whether that version takes the run."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import VersionId
from fluxtune_desktop.core.input_checks import check_inputs
from fluxtune_desktop.core.plan import (
    OSTRIS_PINNED_VERSION,
    OSTRIS_TRAINER,
    TrainingPlan,
    trainer_inputs,
)
from fluxtune_desktop.core.remote import RemoteModel
from fluxtune_desktop.core.trainers import (
    Trainer,
    TrainerInput,
    defaults_in_force,
    inputs_in_force,
    trainer_named,
)
from fluxtune_desktop.core.training_values import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """``known`` are the names of the inputs that it takes, empty when nobody knows; ``defaults``
    what it takes for those that are not sent. ``live`` is what Replicate told."""

    version: VersionId
    trainer: Trainer | None = None
    live: tuple[TrainerInput, ...] = ()
    known: frozenset[str] = frozenset()
    defaults: Mapping[str, Value] = field(default_factory=dict)


def trainer_in_force(
    plan: TrainingPlan, trainers: Iterable[Trainer], remote: RemoteModel | None
) -> InForce:
    """The newest version, or the pinned one where Replicate names none. Raises Failure(NOT_FOUND)
    for a trainer of which no version is known."""
    trainer = trainer_named(trainers, plan.trainer)
    live = () if remote is None else remote.inputs
    version = None if remote is None else remote.latest_version
    if version is None:
        version, live = _pinned(plan, trainer), ()
    if trainer is None:
        return InForce(version=version, live=live, known=frozenset(each.name for each in live))
    return InForce(
        version=version,
        trainer=trainer,
        live=live,
        known=frozenset(each.name for each in inputs_in_force(trainer, live)),
        defaults=defaults_in_force(trainer, live),
    )


def _pinned(plan: TrainingPlan, trainer: Trainer | None) -> VersionId:
    if trainer is not None:
        return trainer.version
    if plan.trainer == OSTRIS_TRAINER:
        return OSTRIS_PINNED_VERSION
    raise failure(Kind.NOT_FOUND, subject=str(plan.trainer))


def require_taken(plan: TrainingPlan, trainer: InForce, *, with_wandb: bool) -> None:
    """Raises Failure(TRAINER_CHANGED) when this version would refuse the run after payment."""
    if trainer.trainer is None:
        return
    wanted = trainer_inputs(
        plan,
        input_images="",
        wandb_key="given" if with_wandb else None,
        hub_token="given",
        known=frozenset(),
        defaults=trainer.defaults,
    )
    found = check_inputs(trainer.trainer, trainer.live, wanted)
    blocking = [each for each in found if each.blocks]
    if blocking:
        names = ", ".join(dict.fromkeys(each.name for each in blocking))
        raise failure(Kind.TRAINER_CHANGED, subject=str(plan.trainer), detail=names)
