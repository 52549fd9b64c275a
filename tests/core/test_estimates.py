"""What a training will take, by everything that is set for it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.estimates import plan_estimate, settings_estimate
from fluxtune_desktop.core.gpu_work import GpuWork, picture_count, step_factors
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.plan import TrainerTraits, TrainingPlan, TrainingSettings
from fluxtune_desktop.core.pricing import Estimate, Prices

PROMPTS = ("smkrina, a dancer", "a dancer", "smkrina, a lighthouse")


def estimate(prompts: tuple[str, ...] = (), **changes: object) -> Estimate:
    settings = replace(TrainingSettings(), **changes)  # type: ignore[arg-type]
    return settings_estimate(Prices(), settings, TrainerTraits(), prompts)


def test_a_thousand_usual_steps_take_what_the_public_figures_say() -> None:
    usual = estimate()
    assert (usual.low_seconds, usual.high_seconds) == (1200.0, 1800.0)
    assert (usual.low_cost, usual.high_cost) == (1.50, 2.75)
    assert not usual.guessed


@pytest.mark.parametrize(
    "changes",
    [{"batch_size": 4}, {"resolution": "1024"}, {"resolution": "2048"}, {"resolution": "512"}],
)
def test_without_public_figures_the_range_grows_and_that_is_told(
    changes: dict[str, object],
) -> None:
    usual, found = estimate(), estimate(**changes)
    assert found.guessed
    assert found.high_cost - found.low_cost > usual.high_cost - usual.low_cost


def test_a_step_with_four_images_takes_as_long_as_one_to_four() -> None:
    assert step_factors(GpuWork(steps=1000, batch=4)) == (1.0, 4.0)


def test_small_squares_are_never_dearer_and_large_ones_never_cheaper() -> None:
    low, high = step_factors(GpuWork(steps=1000, sides=(512,)))
    assert 0.3 < low < 0.6
    assert high == 1.0
    low, high = step_factors(GpuWork(steps=1000, sides=(1024,)))
    assert low == 1.0
    assert 1.4 < high < 1.9


def test_the_order_of_the_sizes_changes_nothing() -> None:
    assert estimate(resolution="1024, 512,768") == estimate()


def test_what_trains_nothing_is_billed_as_a_short_run() -> None:
    skipped = estimate(skip_training_and_use_pretrained_hf_lora_url="https://huggingface.co/a")
    assert skipped.guessed
    assert 0 < skipped.low_cost < skipped.high_cost < 0.5


def test_progress_pictures_are_painted_before_between_and_at_the_end() -> None:
    assert picture_count(prompts=3, steps=1000, every=100) == 33
    assert picture_count(prompts=3, steps=1050, every=100) == 36
    assert picture_count(prompts=0, steps=1000, every=100) == 0


def test_the_time_of_progress_pictures_is_in_the_estimate() -> None:
    usual, painted = estimate(), estimate(prompts=PROMPTS)
    assert painted.low_seconds == usual.low_seconds + 33 * 4
    assert painted.high_seconds == usual.high_seconds + 33 * 20
    assert painted.low_cost > usual.low_cost
    assert estimate(prompts=PROMPTS, wandb_sample_interval=500).high_cost < painted.high_cost
    assert estimate(prompts=("", " ")) == usual


def test_of_a_trainer_with_a_form_of_its_own_the_steps_alone_are_known() -> None:
    live = TrainerTraits(live_form=True)
    settings = TrainingSettings(batch_size=8, resolution="2048")
    assert not settings_estimate(Prices(), settings, live).guessed


def test_a_run_is_reckoned_as_it_was_wished_for() -> None:
    plan = TrainingPlan(
        run=RunId("run"),
        number=1,
        service="replicate",
        destination=ModelName(owner="ana", name="dancers"),
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
        wandb_project="dancers",
        sample_prompts=PROMPTS,
    )
    assert plan_estimate(Prices(), plan) == estimate(prompts=PROMPTS)
    assert plan_estimate(Prices(), replace(plan, wandb_project=None)) == estimate()
