"""The words for what is different between two runs."""

import pytest

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.run_comparison import ImageChanges, SettingChange
from fluxtune_desktop.ui.training.comparison_texts import (
    caption_words,
    image_words,
    setting_words,
)

SMOKE, MIST = (ModelName(owner="guido", name=name) for name in ("smoke", "mist"))


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("steps", 1000, 1500, "Steps: 1\u202f500, before 1\u202f000"),
        ("learning_rate", 0.0004, 0.0002, "Learning rate: 0.0002, before 0.0004"),
        ("trigger_word", "", "SMKRINA", "Trigger word: SMKRINA, before nothing"),
        ("autocaption", False, True, "Automatic captions: on, before off"),
        ("wandb_project", None, "smoke", "W&B project: smoke, before off"),
        ("destination", SMOKE, MIST, "Model: guido/mist, before guido/smoke"),
        (
            "sample_prompts",
            (),
            ("a fox", "fog"),
            "Prompts of progress pictures: “a fox”, “fog”, before off",
        ),
    ],
)
def test_a_setting_is_told_with_what_it_was(
    name: str, old: object, new: object, words: str
) -> None:
    assert setting_words(SettingChange(name=name, old=old, new=new)) == words


def test_images_are_named_as_far_as_there_is_room() -> None:
    names = tuple(f"{number}.png" for number in range(5))
    assert image_words(ImageChanges(added=names, removed=names[:1], reworked=names[:2])) == (
        "5 images added: 0.png, 1.png, 2.png, and 2 more",
        "1 image less: 0.png",
        "2 images edited: 0.png, 1.png",
    )
    assert image_words(ImageChanges()) == ()


def test_captions_are_counted() -> None:
    assert caption_words(1) == "1 caption changed"
    assert caption_words(12) == "12 captions changed"
