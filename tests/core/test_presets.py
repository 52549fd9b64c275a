"""Presets: what they hold, how they are looked over, and what their names may be."""

from dataclasses import replace

import pytest

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.ids import ModelName, VersionId
from fluxtune_desktop.core.input_checks import Why
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.presets import (
    Preset,
    free_name,
    is_preset_name,
    named,
    preset_of,
    shipped_preset,
    take,
    with_preset,
    without,
)
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.trainers import InputType, Part, TrainerInput, TrainerLook
from fluxtune_desktop.core.training_values import OtherInput

OSTRIS, FAST = shipped_trainers()
LOOK = TrainerLook(trainer=OSTRIS, version=VersionId("b" * 64))
OWN = TrainingSettings(
    trigger_word="smkrina",
    steps=1400,
    lora_rank=32,
    resolution="768",
    caption_dropout_rate=0.1,
    autocaption=True,
    wandb_entity="our-team",
    wandb_sample_prompts="smkrina, a dancer",
)


def values(preset: Preset) -> dict[str, object]:
    return {each.name: each.value for each in preset.inputs}


def test_a_preset_holds_every_input_of_the_trainer_that_a_person_may_set() -> None:
    held = set(values(preset_of("Mine", OWN, LOOK)))
    asked = {each.name for each in OSTRIS.inputs if each.part in {Part.BASIC, Part.ADVANCED}}
    assert held == asked - {"wandb_entity"}


def test_it_holds_no_trigger_word_no_prompt_no_team_and_no_token() -> None:
    text = str(preset_of("Mine", OWN, LOOK))
    assert "smkrina" not in text
    assert "our-team" not in text
    assert "api_key" not in text
    assert "hf_token" not in text


def test_taken_it_gives_the_same_settings_and_leaves_the_rest_alone() -> None:
    before = TrainingSettings(trigger_word="inkwash", steps=100, wandb_entity="me", batch_size=4)
    taken = take(preset_of("Mine", OWN, LOOK), LOOK, before)
    assert taken.left_out == ()
    assert not taken.other_version
    assert (taken.settings.steps, taken.settings.lora_rank) == (1400, 32)
    assert (taken.settings.resolution, taken.settings.batch_size) == ("768", 1)
    assert (taken.settings.trigger_word, taken.settings.wandb_entity) == ("inkwash", "me")


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("steps", 9000, Why.TOO_HIGH),
        ("steps", "many", Why.NOT_WHOLE),
        ("lora_rank", True, Why.NOT_WHOLE),
        ("learning_rate", float("nan"), Why.NO_NUMBER),
        ("resolution", "512,big", Why.RESOLUTION),
        ("optimizer", "sgd", Why.NO_CHOICE),
        ("resolution", "", Why.EMPTY),
        ("autocaption_prefix", "hf_" + "a" * 34, Why.TOKEN),
        ("noise", 3, Why.NOT_TAKEN),
        ("trigger_word", "dncr", Why.NOT_TAKEN),
        ("hf_token", "hf_" + "a" * 34, Why.NOT_TAKEN),
        ("wandb_entity", "their-team", Why.NOT_TAKEN),
    ],
)
def test_what_the_trainer_does_not_take_is_left_out_and_told(
    name: str, value: str | float, why: Why
) -> None:
    good = OtherInput(name="batch_size", value=2)
    preset = Preset(
        name="Odd", trainer=OSTRIS.model, inputs=(OtherInput(name=name, value=value), good)
    )
    before = TrainingSettings(trigger_word="inkwash")
    taken = take(preset, LOOK, before)
    assert [(each.name, each.why) for each in taken.left_out] == [(name, why)]
    assert taken.settings == replace(before, batch_size=2)


def test_another_version_of_the_trainer_is_told() -> None:
    preset = replace(preset_of("Mine", OWN, LOOK), version=VersionId("a" * 64))
    assert take(preset, LOOK, OWN).other_version
    assert not take(replace(preset, version=None), LOOK, OWN).other_version


def test_of_a_trainer_with_a_form_of_its_own_the_live_inputs_are_kept() -> None:
    live = (
        TrainerInput(name="lora_type", choices=("subject", "style"), default="subject"),
        TrainerInput(name="training_steps", type=InputType.WHOLE, default=1000, low=3, high=6000),
    )
    look = TrainerLook(trainer=FAST, live=live)
    settings = TrainingSettings(others=(OtherInput(name="training_steps", value=300),))
    preset = preset_of("Quick", settings, look)
    assert values(preset) == {"lora_type": "subject", "training_steps": 300}
    taken = take(preset, look, TrainingSettings(trigger_word="smkrina"))
    assert taken.settings.others == settings.others
    assert taken.settings.steps == 300


@pytest.mark.parametrize("subject", list(Subject))
def test_what_is_shipped_is_what_is_recommended(subject: Subject) -> None:
    held = values(shipped_preset(OSTRIS, subject, 30))
    assert held["steps"] == (1500 if subject is Subject.STYLE else 1000)
    assert held["resolution"] == "512,768,1024"
    assert take(shipped_preset(OSTRIS, subject, 5), LOOK, OWN).settings.steps == 800


def test_names_are_told_apart_without_regard_to_their_case() -> None:
    mine, other = (
        Preset(name=name, trainer=OSTRIS.model, inputs=()) for name in ("Dancers", "Ink")
    )
    known = with_preset((mine,), other)
    assert named(known, " dancers ") == mine
    again = Preset(name="DANCERS", trainer=ModelName(owner="a", name="b"), inputs=())
    assert with_preset(known, again) == (again, other)
    assert without(known, "ink") == (mine,)
    assert free_name(known, "Dancers") == "Dancers 2"
    assert free_name(known, "Fog") == "Fog"
    assert free_name((), " \n") == "Preset"


def test_a_name_is_something_that_a_menu_can_show() -> None:
    assert is_preset_name("Smoke & ink, 2")
    assert not is_preset_name("  ")
    assert not is_preset_name("a\nb")
    assert not is_preset_name("x" * 61)
