"""A training as it was asked for: everything but the tokens."""

from dataclasses import dataclass, field
from datetime import datetime

from fluxtune_desktop.core.ids import ModelName, RunId, VersionId

OSTRIS_TRAINER = ModelName(owner="ostris", name="flux-dev-lora-trainer")

OSTRIS_PINNED_VERSION = VersionId(
    "4ffd32160efd92e956d39c5338a9b8fbafca58e03f791f6d8011f3e20e8ea6fa"
)
"""Used only when Replicate does not name a newest version; seen on the trainer's page in 2025."""

_MARK = "fluxtune-"

STEPS_RANGE = (3, 6000)
RANK_RANGE = (1, 128)
"""Bounds of the trainer's inputs ``steps`` and ``lora_rank``: replicate/flux-fine-tuner
train.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingSettings:
    """Inputs of the trainer, by the defaults of replicate/flux-fine-tuner train.py."""

    trigger_word: str = ""
    steps: int = 1000
    lora_rank: int = 16
    learning_rate: float = 0.0004
    batch_size: int = 1
    resolution: str = "512,768,1024"
    caption_dropout_rate: float = 0.05
    optimizer: str = "adamw8bit"
    autocaption: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPlan:
    """What a run is: made once, written at the head of its journal, never changed.

    ``number`` counts the runs of a project from 1; ``service`` is "replicate" or "practice".
    The owner of ``destination`` is the account that pays. ``publish_to`` is "namespace/name" on
    Hugging Face, ``wandb_project`` a W&B project; None: off. ``host`` names the computer that
    began the run, empty when unknown.
    """

    run: RunId
    number: int
    service: str
    destination: ModelName
    created_at: datetime
    trainer: ModelName = OSTRIS_TRAINER
    settings: TrainingSettings = field(default_factory=TrainingSettings)
    publish_to: str | None = None
    wandb_project: str | None = None
    host: str = ""


def run_marker(run: RunId, attempt: int = 1) -> str:
    """The words that carry our own id through Replicate in the inert input ``wandb_run``.

    The trainer reads that input only together with a W&B key (replicate/flux-fine-tuner
    train.py), and names the W&B run by it then, which does no harm.
    """
    return f"{_MARK}{run}" if attempt == 1 else f"{_MARK}{run}-{attempt}"


def marks_a_run(words: object) -> bool:
    """Whether these words are the mark of some run."""
    return isinstance(words, str) and words.startswith(_MARK)


def package_name(run: RunId, attempt: int) -> str:
    """The name under which a run's package is uploaded."""
    return f"{run}-{attempt}.zip"


def trainer_inputs(
    plan: TrainingPlan,
    *,
    input_images: str,
    wandb_key: str | None,
    known: frozenset[str],
    attempt: int = 1,
) -> dict[str, str | int | float | bool]:
    """The ``input`` of the training request, without the keys that this version does not know.

    ``known`` holds the property names of the version's ``TrainingInput`` schema; empty means the
    schema could not be read, and every key is sent. ``trigger_word`` is always sent, for the
    trainer would otherwise use its own ("TOK").
    """
    settings = plan.settings
    inputs: dict[str, str | int | float | bool] = {
        "input_images": input_images,
        "trigger_word": settings.trigger_word,
        "steps": settings.steps,
        "lora_rank": settings.lora_rank,
        "learning_rate": settings.learning_rate,
        "batch_size": settings.batch_size,
        "resolution": settings.resolution,
        "caption_dropout_rate": settings.caption_dropout_rate,
        "optimizer": settings.optimizer,
        "autocaption": settings.autocaption,
        "wandb_run": run_marker(plan.run, attempt),
    }
    if plan.wandb_project is not None and wandb_key is not None:
        inputs["wandb_project"] = plan.wandb_project
        inputs["wandb_api_key"] = wandb_key
    return {key: value for key, value in inputs.items() if not known or key in known}
