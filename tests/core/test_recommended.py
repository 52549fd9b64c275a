"""What is recommended for a number of images."""

import pytest

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.recommended import Why, passes, recommended


@pytest.mark.parametrize(
    ("images", "steps", "why"),
    [
        (0, 1000, Why.USUAL),
        (1, 800, Why.FEW),
        (9, 800, Why.FEW),
        (10, 1000, Why.USUAL),
        (20, 1000, Why.USUAL),
        (21, 1500, Why.MANY),
        (3000, 1500, Why.MANY),
    ],
)
def test_more_images_are_given_more_steps(images: int, steps: int, why: Why) -> None:
    advice = recommended(images)
    assert (advice.steps, advice.why) == (steps, why)


def test_what_is_not_recommended_is_left_alone() -> None:
    own = TrainingSettings(trigger_word="smkrina", steps=300, lora_rank=64, batch_size=4)
    advised = recommended(5).put_into(own)
    assert (advised.steps, advised.lora_rank) == (800, 16)
    assert (advised.trigger_word, advised.batch_size) == ("smkrina", 4)


def test_a_step_sees_as_many_images_as_the_batch_holds() -> None:
    assert passes(steps=1000, batch=1, images=12) == 83
    assert passes(steps=1000, batch=2, images=12) == 166
    assert passes(steps=1000, batch=1, images=0) == 0
