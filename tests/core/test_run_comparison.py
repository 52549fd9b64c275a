"""What is different between two runs."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.run_comparison import (
    ImageChanges,
    Recaptioned,
    SettingChange,
    images_changed,
    settings_changed,
)
from fluxtune_desktop.core.training_set import TrainedImage, TrainingSet, training_set_of

PLAN = TrainingPlan(
    run=RunId("r1"),
    number=1,
    service="replicate",
    destination=ModelName(owner="guido", name="smoke"),
    created_at=datetime(2026, 11, 23, tzinfo=UTC),
)


def image(name: str, content: str = "", caption: str = "mist", edits: str = "") -> TrainedImage:
    return TrainedImage(name=name, sha256=content or name, caption=caption, edits=edits)


def changes(old: list[TrainedImage], new: list[TrainedImage]) -> ImageChanges:
    return images_changed(TrainingSet(images=tuple(old)), TrainingSet(images=tuple(new)))


def test_settings_that_differ_are_named_in_the_order_of_the_form() -> None:
    changed = replace(PLAN, settings=TrainingSettings(lora_rank=32, steps=1500))
    assert settings_changed(PLAN, changed) == (
        SettingChange(name="steps", old=1000, new=1500),
        SettingChange(name="lora_rank", old=16, new=32),
    )
    assert settings_changed(PLAN, PLAN) == ()


def test_where_it_goes_and_what_is_painted_meanwhile_is_told_after_the_settings() -> None:
    mist = ModelName(owner="guido", name="mist")
    changed = replace(
        PLAN,
        settings=TrainingSettings(steps=1500),
        destination=mist,
        wandb_project="smoke",
        sample_prompts=("a fox",),
    )
    assert settings_changed(PLAN, changed) == (
        SettingChange(name="steps", old=1000, new=1500),
        SettingChange(name="destination", old=PLAN.destination, new=mist),
        SettingChange(name="wandb_project", old=None, new="smoke"),
        SettingChange(name="sample_prompts", old=(), new=("a fox",)),
    )


def test_images_come_go_and_get_other_captions() -> None:
    found = changes(
        [image("a.png"), image("b.png"), image("c.png")],
        [image("a.png"), image("c.png", caption="fog"), image("d.png")],
    )
    assert found == ImageChanges(
        added=("d.png",),
        removed=("b.png",),
        recaptioned=(Recaptioned(name="c.png", old="mist", new="fog"),),
    )
    assert found.any


def test_a_renamed_image_is_the_same_one() -> None:
    assert not changes([image("a.png", "x")], [image("z.png", "x")]).any


def test_another_crop_and_another_picture_of_the_same_name_are_reworked() -> None:
    found = changes(
        [image("a.png"), image("b.png", "old")],
        [image("a.png", edits="cropped"), image("b.png", "new")],
    )
    assert found == ImageChanges(reworked=("a.png", "b.png"))


def test_of_two_equal_pictures_each_keeps_its_own_partner() -> None:
    twins = [image("a.png", "x", "one"), image("b.png", "x", "two")]
    assert not changes(twins, twins[::-1]).any
    assert changes(twins, twins[1:]) == ImageChanges(removed=("a.png",))
    assert changes(twins[:1], twins) == ImageChanges(added=("b.png",))


def test_what_the_packer_wrote_is_read() -> None:
    entry = {"file": "1.png", "source": "a.png", "sha256": "x", "width": 8, "height": 8}
    edits = {"crop": None, "mirrored": True, "quarter_turns": 0}
    text = json.dumps(
        {"images": [{**entry, "caption": "mist", "edits": edits}, {**entry, "caption": None}]}
    )
    cropped, plain = training_set_of(text).images
    assert (cropped.name, cropped.caption) == ("a.png", "mist")
    assert "mirrored" in cropped.edits
    assert (plain.caption, plain.edits) == ("", "")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"images": [1]}', '{"images": [{"source": 1}]}'])
def test_what_is_no_list_of_images_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no list of images|without a name|Expecting value"):
        training_set_of(text)
