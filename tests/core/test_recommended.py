"""What is recommended for a number of images."""

import pytest

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.recommended import Why, begun_with, followed, passes, recommended


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


@pytest.mark.parametrize(
    ("images", "steps"), [(20, 1000), (30, 1000), (45, 1200), (56, 1500), (400, 1500)]
)
def test_one_face_or_thing_is_given_fewer_than_a_style(images: int, steps: int) -> None:
    assert recommended(images, Subject.CHARACTER).steps == steps
    assert recommended(images, Subject.OBJECT) == recommended(images, Subject.CHARACTER)
    assert recommended(images, Subject.STYLE).steps >= steps


def test_a_form_begins_with_the_recommendation_unless_the_person_has_own_defaults() -> None:
    advice = recommended(30)
    assert begun_with(TrainingSettings(resolution="512"), advice).steps == 1500
    assert begun_with(TrainingSettings(steps=700), advice) == TrainingSettings(steps=700)


def test_what_stood_where_the_form_began_follows_and_the_rest_stays() -> None:
    before, after = TrainingSettings(), TrainingSettings(steps=1500)
    assert followed(TrainingSettings(lora_rank=64), before, after) == TrainingSettings(
        steps=1500, lora_rank=64
    )
    assert followed(TrainingSettings(steps=300), before, after) == TrainingSettings(steps=300)


def test_what_is_not_recommended_is_left_alone() -> None:
    own = TrainingSettings(trigger_word="smkrina", steps=300, lora_rank=64, batch_size=4)
    advised = recommended(5).put_into(own)
    assert (advised.steps, advised.lora_rank) == (800, 16)
    assert (advised.trigger_word, advised.batch_size) == ("smkrina", 4)


def test_a_step_sees_as_many_images_as_the_batch_holds() -> None:
    assert passes(steps=1000, batch=1, images=12) == 83
    assert passes(steps=1000, batch=2, images=12) == 166
    assert passes(steps=1000, batch=1, images=0) == 0
