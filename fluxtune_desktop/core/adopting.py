"""Trainings of the account that no project knows: made on the web site, by a script, or in a folder
that is gone. Pure: nothing is asked here, and nothing is ever sent."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from fluxtune_desktop.core.ids import ModelName, TrainingId, VersionId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.journal_codec import decode
from fluxtune_desktop.core.naming import run_id
from fluxtune_desktop.core.plan import (
    OSTRIS_TRAINER,
    TrainerTraits,
    TrainingPlan,
    TrainingSettings,
    run_marker,
)
from fluxtune_desktop.core.remote import RemoteStatus, RemoteTraining
from fluxtune_desktop.core.token_shapes import tokens_in
from fluxtune_desktop.core.training_values import OtherInput

FIRST = datetime(2024, 8, 15, tzinfo=UTC)
"""The day that FLUX could first be trained on Replicate (https://replicate.com/blog/fine-tune-flux):
older trainings are none of it."""
MOST = 500
"""Trainings that are looked through, the newest first."""
_USUAL_TRIGGER = "TOK"
"""What the trainer takes where no trigger word was given: replicate/flux-fine-tuner train.py."""
_HIDDEN = "[REDACTED]"
"""What Replicate shows in place of a secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTraining:
    """A training that succeeded. ``seconds`` are those that were billed, None where it is not told;
    ``weights_url`` is None when Replicate keeps the file no longer; the model is there still."""

    id: TrainingId
    trainer: ModelName
    model: ModelName
    model_version: str
    at: datetime
    settings: TrainingSettings
    version: VersionId | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    seconds: float | None = None
    weights_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the projects of this computer hold already: trainings by their ids and by the marks
    that went with them. ``unclear`` are models of runs whose answer was lost: the training that is
    theirs is looked for in another way."""

    trainings: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    unclear: frozenset[ModelName] = frozenset()


def known_of(jobs: Collection[Job]) -> Known:
    """What these runs account for."""
    lost = (job for job in jobs if not job.ended and job.training is None)
    return Known(
        trainings=frozenset(job.training for job in jobs if job.training is not None),
        marks=frozenset(mark for job in jobs for mark in _marks(job)),
        unclear=frozenset(job.plan.destination for job in lost),
    )


def _marks(job: Job) -> Iterator[str]:
    return (run_marker(job.run, attempt) for attempt in range(1, job.attempt + 1))


def past_trainings(
    remotes: Iterable[RemoteTraining], known: Known, trainers: Collection[ModelName]
) -> Iterator[PastTraining]:
    """Those that can be taken over, in the order in which they come."""
    for remote in remotes:
        past = _past(remote)
        if past is None or past.trainer not in trainers or past.model in known.unclear:
            continue
        if past.id not in known.trainings and remote.input.get("wandb_run") not in known.marks:
            yield past


def _past(remote: RemoteTraining) -> PastTraining | None:
    model = _model(remote.model_version)
    trainer = _model(remote.trainer)
    if remote.status is not RemoteStatus.SUCCEEDED or model is None or trainer is None:
        return None
    if remote.created_at is None:
        return None
    return PastTraining(
        id=remote.id,
        trainer=trainer,
        model=model,
        model_version=remote.model_version or "",
        at=remote.created_at,
        settings=_settings(trainer, remote.input),
        version=remote.version,
        started_at=remote.started_at,
        completed_at=remote.completed_at,
        seconds=remote.predict_seconds,
        weights_url=remote.weights_url,
    )


def _model(text: str | None) -> ModelName | None:
    owner, _, name = (text or "").partition(":")[0].partition("/")
    return ModelName(owner=owner, name=name) if owner and name and "/" not in name else None


def _settings(trainer: ModelName, inputs: Mapping[str, object]) -> TrainingSettings:
    """What it was trained with; addresses of images and what may be a secret are left out."""
    told = {name: value for name, value in inputs.items() if _is_open(name, value)}
    trigger = told.get("trigger_word", _USUAL_TRIGGER)
    if trainer == OSTRIS_TRAINER:
        return decode(TrainingSettings, {**told, "trigger_word": trigger, "others": []})
    others = tuple(
        OtherInput(name=name, value=value)
        for name, value in told.items()
        if name != "trigger_word" and isinstance(value, str | int | float | bool)
    )
    return TrainingSettings(trigger_word=str(trigger), others=others)


def _is_open(name: str, value: object) -> bool:
    if name == "input_images" or name.startswith("wandb_run") or value == _HIDDEN:
        return False
    secret = any(part in name for part in ("token", "api_key"))
    return not secret and not (isinstance(value, str) and tokens_in(value))


def adopted(
    past: PastTraining,
    *,
    service: str,
    host: str,
    number: int,
    now: datetime,
    chance: int,
    traits: TrainerTraits,
) -> Job:
    """The training as a run of a project: its weights are still to be fetched, where they are kept,
    and otherwise it is done."""
    plan = TrainingPlan(
        run=run_id(now, chance),
        number=number,
        service=service,
        destination=past.model,
        created_at=past.at,
        trainer=past.trainer,
        settings=past.settings,
        host=host,
        adopted=True,
        traits=traits,
    )
    return Job(
        plan=plan,
        phase=Phase.DONE if past.weights_url is None else Phase.DOWNLOADING,
        version=past.version,
        training=past.id,
        created_at=past.at,
        started_at=past.started_at,
        completed_at=past.completed_at,
        predict_seconds=past.seconds,
        weights_url=past.weights_url,
        model_version=past.model_version,
        updated_at=now,
    )
