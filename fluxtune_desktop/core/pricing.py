"""What things cost: estimates with their date, and what was really billed."""

from dataclasses import dataclass
from datetime import date, datetime

from fluxtune_desktop.core.gpu_work import (
    PICTURE_SECONDS,
    SKIPPED_SECONDS,
    GpuWork,
    step_factors,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """US dollars, as published by Replicate (https://replicate.com/pricing) on ``as_of``.

    FLUX fine-tunes run on H100 GPUs: ``training_per_second``. A picture by a fine-tuned FLUX.1-dev
    is billed by the second too; ``picture`` is the published price of one FLUX.1-dev picture.
    ``lora_picture`` is what one costs at black-forest-labs/flux-dev-lora, which is billed by the
    picture (https://replicate.com/black-forest-labs/flux-dev-lora, as its users saw it billed in
    October 2026).
    """

    training_per_second: float = 0.001525
    picture: float = 0.025
    lora_picture: float = 0.032
    as_of: date = date(2026, 10, 7)


TRAINING_BOUNDS = (0.00001, 1.0)
"""US dollars a second within which a typed price makes sense: the published ones of all GPUs lie
between 0.000025 and 0.0122 (https://replicate.com/pricing)."""
PICTURE_BOUNDS = (0.0001, 10.0)
"""US dollars a picture, likewise."""


def in_force(own: Prices) -> Prices:
    """The prices of the person, unless the program knows newer ones or they make no sense."""
    shipped = Prices()
    sensible = (
        TRAINING_BOUNDS[0] <= own.training_per_second <= TRAINING_BOUNDS[1]
        and PICTURE_BOUNDS[0] <= own.picture <= PICTURE_BOUNDS[1]
        and PICTURE_BOUNDS[0] <= own.lora_picture <= PICTURE_BOUNDS[1]
    )
    return own if sensible and own.as_of >= shipped.as_of else shipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A range. Seconds and US dollars. ``guessed``: there are no public figures for what was set,
    and the range was widened. ``own_runs`` of the person stand behind it, the newest of
    ``own_until``; 0: what is published does."""

    low_seconds: float
    high_seconds: float
    low_cost: float
    high_cost: float
    guessed: bool = False
    own_runs: int = 0
    own_until: datetime | None = None

    @property
    def likely_cost(self) -> float:
        """The middle, for the words on a button."""
        return (self.low_cost + self.high_cost) / 2


_FIXED_SHARE = 0.15
"""The part of 1000 steps' time that any training needs: boot, weights, latents. A log of 3000
steps shows 53 minutes of steps at 1.05 s each, which this share fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainerPrice:
    """What 1000 steps of a trainer take, in seconds and US dollars, and on how many H100 GPUs.

    The defaults are those of ostris/flux-dev-lora-trainer: 20 to 30 minutes and $1.50 to $2.75, by
    Replicate's blog on fine-tuning FLUX (https://replicate.com/blog/fine-tune-flux) and reports of
    its users, October 2026. ``by_steps``: more steps take longer, and cost more.
    """

    low_seconds: float = 1200.0
    high_seconds: float = 1800.0
    low_cost: float = 1.50
    high_cost: float = 2.75
    gpus: int = 1
    by_steps: bool = True


USUAL_PRICE = TrainerPrice()


def training_estimate(
    prices: Prices, *, steps: int, trainer: TrainerPrice = USUAL_PRICE
) -> Estimate:
    """Time and cost of a training of so many steps, everything else as the trainer has it."""
    return estimate_of_work(prices, GpuWork(steps=steps), trainer)


def estimate_of_work(
    prices: Prices, work: GpuWork, trainer: TrainerPrice = USUAL_PRICE
) -> Estimate:
    """Time and cost of what the GPU has to do."""
    second = prices.training_per_second * trainer.gpus
    if work.skipped:
        low, high = SKIPPED_SECONDS
        return _range(low, high, low * second, high * second, guessed=True)
    rate = prices.training_per_second / Prices().training_per_second
    least, most = (_share(work.steps, factor, trainer) for factor in step_factors(work))
    painted = [seconds * work.pictures for seconds in PICTURE_SECONDS]
    return _range(
        trainer.low_seconds * least + painted[0],
        trainer.high_seconds * most + painted[1],
        trainer.low_cost * least * rate + painted[0] * second,
        trainer.high_cost * most * rate + painted[1] * second,
        guessed=not work.known,
    )


def _share(steps: int, factor: float, trainer: TrainerPrice) -> float:
    """How much of the time of 1000 usual steps."""
    if not trainer.by_steps:
        return 1.0
    return _FIXED_SHARE + (1 - _FIXED_SHARE) * steps / 1000 * factor


def _range(
    low_seconds: float, high_seconds: float, low_cost: float, high_cost: float, *, guessed: bool
) -> Estimate:
    return Estimate(
        low_seconds=low_seconds,
        high_seconds=high_seconds,
        low_cost=round(low_cost, 2),
        high_cost=round(high_cost, 2),
        guessed=guessed,
    )


def training_cost(prices: Prices, *, seconds: float, trainer: TrainerPrice = USUAL_PRICE) -> float:
    """US dollars for the seconds that Replicate bills (``metrics.predict_time``)."""
    return seconds * prices.training_per_second * trainer.gpus


def pictures_estimate(prices: Prices, *, count: int, from_hub: bool = False) -> float:
    """US dollars for so many pictures; ``from_hub``: with a LoRA that lies on the Hub."""
    return count * (prices.lora_picture if from_hub else prices.picture)


def picture_cost(prices: Prices, *, seconds: float, from_hub: bool = False) -> float:
    """US dollars for one picture that took so many seconds (``metrics.predict_time``), where they
    are what is billed."""
    return prices.lora_picture if from_hub else training_cost(prices, seconds=seconds)
