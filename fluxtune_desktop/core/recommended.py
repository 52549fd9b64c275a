"""Which settings a training of so many images of such a subject is best begun with, and why."""

from dataclasses import dataclass, replace
from enum import StrEnum

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.training_defaults import RECOMMENDED

FEW_BELOW = 10
"""The trainer asks for at least ten images (replicate/flux-fine-tuner train.py,
``input_images``)."""
MANY_ABOVE = 20
_FEW_STEPS = 800
_MANY_STEPS = 1500
"""Proposals of this program, within the 500 to 4000 steps that the trainer advises
(replicate/flux-fine-tuner train.py, ``steps``); no source gives them for this trainer."""
_STEPS_AN_IMAGE = 27
"""For one face or thing: Astria's preset for portraits with FLUX
(https://docs.astria.ai/docs/use-cases/flux-finetuning)."""
_ROUNDED_TO = 50


FOLLOWING = ("steps", "lora_rank", "learning_rate")
"""The settings that are recommended."""


class Why(StrEnum):
    """The reason for the number of steps."""

    FEW = "few"
    USUAL = "usual"
    MANY = "many"
    MANY_OF_ONE = "many_of_one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """Rank and learning rate are always the trainer's defaults."""

    steps: int = RECOMMENDED.steps
    lora_rank: int = RECOMMENDED.lora_rank
    learning_rate: float = RECOMMENDED.learning_rate
    why: Why = Why.USUAL

    def put_into(self, settings: TrainingSettings) -> TrainingSettings:
        """The same settings with the recommended values."""
        return replace(
            settings,
            steps=self.steps,
            lora_rank=self.lora_rank,
            learning_rate=self.learning_rate,
        )


def recommended(images: int, subject: Subject = Subject.STYLE) -> Recommendation:
    """What is recommended for so many images; the trainer's defaults while there are none."""
    if 0 < images < FEW_BELOW:
        return Recommendation(steps=_FEW_STEPS, why=Why.FEW)
    if images <= MANY_ABOVE:
        return Recommendation()
    if subject is Subject.STYLE:
        return Recommendation(steps=_MANY_STEPS, why=Why.MANY)
    wanted = round(images * _STEPS_AN_IMAGE / _ROUNDED_TO) * _ROUNDED_TO
    steps = min(max(wanted, RECOMMENDED.steps), _MANY_STEPS)
    return Recommendation(steps=steps, why=Why.MANY_OF_ONE)


def begun_with(usual: TrainingSettings, advice: Recommendation) -> TrainingSettings:
    """What a form begins with: the recommendation, unless the person has other defaults."""
    own = any(getattr(usual, name) != getattr(RECOMMENDED, name) for name in FOLLOWING)
    return usual if own else advice.put_into(usual)


def followed(
    chosen: TrainingSettings, before: TrainingSettings, after: TrainingSettings
) -> TrainingSettings:
    """``chosen`` with each value that stood where the form began brought to where it begins now.
    What the person set stays."""
    moved = {
        name: getattr(after, name)
        for name in FOLLOWING
        if getattr(chosen, name) == getattr(before, name)
    }
    return replace(chosen, **moved)


def passes(*, steps: int, batch: int, images: int) -> int:
    """How often each image is seen, whole times; 0 while there are none. A step sees as many
    images as the batch holds."""
    return steps * batch // images if images > 0 else 0
