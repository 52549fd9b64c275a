"""What the form of a training begins with in a new project, as the person wants it."""

from dataclasses import dataclass, replace
from typing import TypeVar

from fluxtune_desktop.core.plan import RANK_RANGE, STEPS_RANGE, TrainingSettings
from fluxtune_desktop.core.project import Subject

Number = TypeVar("Number", int, float)

RECOMMENDED = TrainingSettings()
LEARNING_RATE_RANGE = (0.000001, 0.01)
"""Learning rates that make sense; the trainer itself names no bounds (replicate/flux-fine-tuner
train.py)."""
RESOLUTIONS = ("512", "768", "1024", "512,768", "768,1024", "512,768,1024")
"""What the trainer takes for ``resolution``: sides of squares, in pixels, one after the other
(replicate/flux-fine-tuner train.py). The last is its default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingDefaults:
    """``autocaption``: whether the trainer writes the captions that are missing. ``publish`` and
    ``wandb`` switch the wishes for afterwards on where the accounts allow it."""

    subject: Subject = Subject.STYLE
    steps: int = RECOMMENDED.steps
    lora_rank: int = RECOMMENDED.lora_rank
    learning_rate: float = RECOMMENDED.learning_rate
    resolution: str = RECOMMENDED.resolution
    autocaption: bool = True
    publish: bool = False
    wandb: bool = False

    def settings(self) -> TrainingSettings:
        """The inputs of the trainer that they stand for; whether it captions is decided later, by
        the images."""
        return replace(
            RECOMMENDED,
            steps=self.steps,
            lora_rank=self.lora_rank,
            learning_rate=self.learning_rate,
            resolution=self.resolution,
        )


def sensible(defaults: TrainingDefaults) -> TrainingDefaults:
    """The same, with the recommended value in the place of each that the trainer would refuse."""
    usual = TrainingDefaults()
    rate = defaults.learning_rate
    return replace(
        defaults,
        steps=_within(defaults.steps, STEPS_RANGE, usual.steps),
        lora_rank=_within(defaults.lora_rank, RANK_RANGE, usual.lora_rank),
        learning_rate=_within(rate, LEARNING_RATE_RANGE, usual.learning_rate),
        resolution=defaults.resolution if defaults.resolution in RESOLUTIONS else usual.resolution,
    )


def _within(value: Number, bounds: tuple[Number, Number], usual: Number) -> Number:
    return value if bounds[0] <= value <= bounds[1] else usual
