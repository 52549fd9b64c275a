"""What a form of a training begins with, and what is made of values that cannot be."""

from dataclasses import replace

import pytest

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.training_defaults import TrainingDefaults, sensible


def test_shipped_defaults_are_what_the_trainer_recommends() -> None:
    assert TrainingDefaults().settings() == TrainingSettings()


def test_own_defaults_are_sent_to_the_trainer() -> None:
    own = TrainingDefaults(steps=2000, lora_rank=32, learning_rate=0.0002, resolution="1024")
    settings = own.settings()
    assert (settings.steps, settings.lora_rank) == (2000, 32)
    assert (settings.learning_rate, settings.resolution) == (0.0002, "1024")


@pytest.mark.parametrize(
    "wrong",
    [{"steps": 7000}, {"lora_rank": 0}, {"learning_rate": 3.0}, {"resolution": "9000"}],
    ids=str,
)
def test_a_value_that_the_trainer_refuses_becomes_the_recommended_one(
    wrong: dict[str, object],
) -> None:
    own = replace(TrainingDefaults(publish=True), **wrong)  # type: ignore[arg-type]
    assert sensible(own) == TrainingDefaults(publish=True)
