"""How much the GPU has to do in a training, beside one of 1000 steps with the trainer's defaults.

Public figures exist for those defaults alone. Where something else is set, the truth lies between
two bounds, and the range grows to hold both.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from statistics import fmean

USUAL_SIDES = (512, 768, 1024)
"""The trainer's own ``resolution`` (replicate/flux-fine-tuner train.py)."""

PICTURE_SECONDS = (4.0, 20.0)
"""Seconds for one progress picture, 1024 x 1024 in 28 steps (replicate/flux-fine-tuner train.py,
``sample``). FLUX.1 [dev], compiled and in fp8, takes 3 to 4 for that on Replicate
(https://replicate.com/blog/flux-is-fast-and-open-source, October 2024). The trainer compiles
nothing, and no public figure tells how much longer it takes: up to five times, by our guess."""

SKIPPED_SECONDS = (10.0, 270.0)
"""Seconds for a run that trains nothing: it fetches a LoRA of some 170 MB and packs it
(replicate/flux-fine-tuner train.py, ``download_huggingface_lora``). No public figure; the upper
bound is what a training needs besides its steps."""

_PIXELS_A_TOKEN = 16
_TEXT_TOKENS = 512
_ATTENTION = 18432.0
"""FLUX.1 sees a square of 16 pixels as one token, beside 512 of text, with 3072 values each
(https://github.com/black-forest-labs/flux, ``sampling.py`` and ``util.py``). With n tokens of d
values attention adds n / 6d to the work on each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GpuWork:
    """``sides`` are those of the squares in which each image is seen, in pixels; ``pictures``
    counts the progress pictures; ``skipped``: nothing is trained."""

    steps: int
    batch: int = 1
    sides: tuple[int, ...] = USUAL_SIDES
    pictures: int = 0
    skipped: bool = False

    @property
    def known(self) -> bool:
        """Whether public figures tell what each step of it takes."""
        return not self.skipped and self.batch == 1 and set(self.sides) == set(USUAL_SIDES)


def step_factors(work: GpuWork) -> tuple[float, float]:
    """How many times as long as a usual step one of these takes: at least, and at most.

    A step with several images takes at least as long as with one, and at most as long as each of
    them alone. One that sees fewer or smaller squares has less to compute, and at least that much.
    """
    size = _per_step(work.sides) / _per_step(USUAL_SIDES)
    return min(1.0, size), max(1.0, size) * max(1, work.batch)


def picture_count(*, prompts: int, steps: int, every: int) -> int:
    """How many progress pictures the trainer paints: one of each prompt before the first step,
    then after each interval, and at the end (ostris/ai-toolkit jobs/process/BaseSDTrainProcess.py).
    """
    return prompts * (1 + ceil(steps / max(1, every)))


def _per_step(sides: Iterable[int]) -> float:
    known = [max(side, _PIXELS_A_TOKEN) for side in sides]
    return fmean(_for_side(side) for side in known) if known else _per_step(USUAL_SIDES)


def _for_side(side: int) -> float:
    tokens = (side / _PIXELS_A_TOKEN) ** 2 + _TEXT_TOKENS
    return tokens * (1 + tokens / _ATTENTION)
