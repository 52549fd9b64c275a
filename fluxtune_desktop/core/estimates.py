"""What a training will take, by everything that was set for it."""

from collections.abc import Sequence

from fluxtune_desktop.core.gpu_work import USUAL_SIDES, GpuWork, picture_count
from fluxtune_desktop.core.plan import TrainerTraits, TrainingPlan, TrainingSettings
from fluxtune_desktop.core.pricing import Estimate, Prices, estimate_of_work


def settings_estimate(
    prices: Prices,
    settings: TrainingSettings,
    traits: TrainerTraits,
    prompts: Sequence[str] = (),
) -> Estimate:
    """Time and cost with these settings. ``prompts`` are those of the progress pictures, empty
    without Weights & Biases."""
    return estimate_of_work(prices, work_of(settings, traits, prompts), traits.price)


def plan_estimate(prices: Prices, plan: TrainingPlan) -> Estimate:
    """Time and cost of a run."""
    prompts = plan.sample_prompts if plan.wandb_project is not None else ()
    return settings_estimate(prices, plan.settings, plan.traits, prompts)


def work_of(
    settings: TrainingSettings, traits: TrainerTraits, prompts: Sequence[str] = ()
) -> GpuWork:
    """What the GPU has to do. Of a trainer with a form of its own the steps alone are known."""
    if traits.live_form:
        return GpuWork(steps=settings.steps)
    if settings.skip_training_and_use_pretrained_hf_lora_url:
        return GpuWork(steps=settings.steps, skipped=True)
    asked = sum(bool(each.strip()) for each in prompts)
    return GpuWork(
        steps=settings.steps,
        batch=_whole(settings.batch_size),
        sides=_sides(settings.resolution),
        pictures=picture_count(
            prompts=asked, steps=settings.steps, every=settings.wandb_sample_interval
        ),
    )


def _whole(typed: object) -> int:
    """1 for what is no number: that stops the start elsewhere."""
    return typed if isinstance(typed, int) else 1


def _sides(resolution: str) -> tuple[int, ...]:
    """Those that can be read; what is no resolution stops the start elsewhere."""
    parts = [part.strip() for part in resolution.split(",")]
    found = tuple(int(part) for part in parts if part.isascii() and part.isdecimal())
    return found or USUAL_SIDES
