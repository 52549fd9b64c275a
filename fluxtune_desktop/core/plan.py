"""A training as it was asked for: everything but the tokens."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime

from fluxtune_desktop.core.ids import ModelName, RunId, VersionId
from fluxtune_desktop.core.pricing import TrainerPrice
from fluxtune_desktop.core.training_values import OtherInput, Value

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
    """Inputs of the trainer, by the defaults of replicate/flux-fine-tuner train.py.

    An empty text is an input that is not sent. ``others`` are the inputs of a trainer whose live
    schema decides the form; of the rest such a trainer is sent the trigger word alone.
    """

    trigger_word: str = ""
    steps: int = 1000
    lora_rank: int = 16
    learning_rate: float = 0.0004
    batch_size: int = 1
    resolution: str = "512,768,1024"
    caption_dropout_rate: float = 0.05
    optimizer: str = "adamw8bit"
    autocaption: bool = False
    autocaption_prefix: str = ""
    autocaption_suffix: str = ""
    layers_to_optimize_regex: str = ""
    gradient_checkpointing: bool = False
    cache_latents_to_disk: bool = False
    skip_training_and_use_pretrained_hf_lora_url: str = ""
    wandb_entity: str = ""
    wandb_sample_interval: int = 100
    wandb_sample_prompts: str = ""
    wandb_save_interval: int = 100
    others: tuple[OtherInput, ...] = ()

    def given(self) -> dict[str, Value]:
        """Each typed input by its name in the trainer; empty texts, but the trigger word, left
        out."""
        named = {each.name: getattr(self, each.name) for each in fields(self)}
        del named["others"]
        return {
            name: value for name, value in named.items() if value != "" or name == "trigger_word"
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainerTraits:
    """How a trainer is dealt with, kept with each run.

    ``log_known``: its log tells steps and loss; of any other only the state is shown.
    ``live_form``: its live schema decides what is asked and sent. The defaults are those of
    ostris/flux-dev-lora-trainer.
    """

    log_known: bool = True
    live_form: bool = False
    price: TrainerPrice = field(default_factory=TrainerPrice)


OTHER_TRAITS = TrainerTraits(log_known=False, live_form=True)
"""Of a trainer that the program knows nothing of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPlan:
    """What a run is: made once, written at the head of its journal, never changed.

    ``number`` counts the runs of a project from 1; ``service`` is "replicate" or "practice".
    The owner of ``destination`` is the account that pays. ``publish_to`` is "namespace/name" on
    Hugging Face, ``wandb_project`` a W&B project; None: off. ``by_trainer``: the trainer itself
    uploads there, with a token that is sent to it. ``sample_prompts`` are painted while
    it learns, for that project. ``host`` names the computer that began the run, empty when
    unknown. ``repeats`` names the run whose images, crops and captions are packed once more,
    instead of what the folder holds now. ``brought``: it came out of a file, and whoever made
    that has paid. ``adopted``: it was found at Replicate when it had ended.
    """

    run: RunId
    number: int
    service: str
    destination: ModelName
    created_at: datetime
    trainer: ModelName = OSTRIS_TRAINER
    settings: TrainingSettings = field(default_factory=TrainingSettings)
    publish_to: str | None = None
    by_trainer: bool = False
    wandb_project: str | None = None
    sample_prompts: tuple[str, ...] = ()
    host: str = ""
    repeats: RunId | None = None
    brought: bool = False
    adopted: bool = False
    traits: TrainerTraits = field(default_factory=TrainerTraits)

    @property
    def uploaded_by_trainer(self) -> bool:
        """Whether the trainer is to publish the LoRA, and needs a token for it."""
        return self.by_trainer and self.publish_to is not None


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


_ALWAYS = frozenset({"trigger_word", "steps", "lora_rank", "learning_rate", "autocaption"})
_WANDB = frozenset(
    {"wandb_entity", "wandb_sample_interval", "wandb_sample_prompts", "wandb_save_interval"}
)


def trainer_inputs(
    plan: TrainingPlan,
    *,
    input_images: str,
    wandb_key: str | None,
    known: frozenset[str],
    hub_token: str | None = None,
    defaults: Mapping[str, Value] | None = None,
    attempt: int = 1,
) -> dict[str, Value]:
    """The ``input`` of the training request, without the keys that this version does not know.

    ``known`` holds the names of the inputs in force; empty means that they are not known, and
    every key is sent. Of ``defaults``, what the trainer takes for an input that is not sent,
    nothing is sent again but what the form shows first. ``trigger_word`` is always sent, for the
    trainer would otherwise use its own ("TOK").
    """
    wished = wished_inputs(plan.settings, plan.traits, defaults or {})
    inputs: dict[str, Value] = {"input_images": input_images, **wished}
    inputs["wandb_run"] = run_marker(plan.run, attempt)
    if plan.uploaded_by_trainer and hub_token is not None:
        inputs |= {"hf_repo_id": plan.publish_to or "", "hf_token": hub_token}
    if plan.wandb_project is not None and wandb_key is not None:
        inputs["wandb_project"] = plan.wandb_project
        inputs["wandb_api_key"] = wandb_key
        # The trainer takes a line for a prompt, an empty one too.
        prompts = [" ".join(each.split()) for each in plan.sample_prompts if each.strip()]
        if prompts:
            inputs["wandb_sample_prompts"] = "\n".join(prompts)
    else:
        inputs = {key: value for key, value in inputs.items() if key not in _WANDB}
    return {key: value for key, value in inputs.items() if not known or key in known}


def wished_inputs(
    settings: TrainingSettings, traits: TrainerTraits, defaults: Mapping[str, Value]
) -> dict[str, Value]:
    """What the person set: what the form shows first, and of the rest what is no default."""
    if traits.live_form:
        others = {each.name: each.value for each in settings.others}
        return {"trigger_word": settings.trigger_word, **others}
    return {
        name: value
        for name, value in settings.given().items()
        if name in _ALWAYS or name not in defaults or value != defaults[name]
    }
