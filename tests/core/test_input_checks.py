"""Settings against the version of a trainer that is in force, before anything is paid."""

from dataclasses import replace

import pytest

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.ids import VersionId
from fluxtune_desktop.core.input_checks import Why, check_inputs
from fluxtune_desktop.core.plan import TrainerTraits, TrainingSettings, wished_inputs
from fluxtune_desktop.core.trainers import (
    InputType,
    TrainerInput,
    TrainerLook,
    defaults_in_force,
    inputs_in_force,
)
from fluxtune_desktop.core.training_values import Value

OSTRIS, FAST = shipped_trainers()
STEPS = TrainerInput(name="steps", type=InputType.WHOLE, default=1000, low=3, high=4000)


def whys(values: dict[str, Value], *live: TrainerInput) -> list[tuple[str, Why]]:
    return [(each.name, each.why) for each in check_inputs(OSTRIS, live, values)]


def test_the_defaults_are_taken() -> None:
    wished = wished_inputs(TrainingSettings(), TrainerTraits(), {})
    assert check_inputs(OSTRIS, (), wished) == ()


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("steps", 2, Why.TOO_LOW),
        ("steps", 6001, Why.TOO_HIGH),
        ("steps", 10.5, Why.NOT_WHOLE),
        ("steps", True, Why.NOT_WHOLE),
        ("lora_rank", 129, Why.TOO_HIGH),
        ("learning_rate", float("nan"), Why.NO_NUMBER),
        ("learning_rate", "fast", Why.NO_NUMBER),
        ("caption_dropout_rate", 1.01, Why.TOO_HIGH),
        ("optimizer", "magic", Why.NO_CHOICE),
        ("resolution", "512,big", Why.RESOLUTION),
        ("resolution", "", Why.RESOLUTION),
        ("resolution", "32", Why.RESOLUTION),
        ("resolution", "512,", Why.RESOLUTION),
        ("layers_to_optimize_regex", "blocks.(7", Why.PATTERN),
        ("skip_training_and_use_pretrained_hf_lora_url", "http://x/a.safetensors", Why.LORA_URL),
        (
            "skip_training_and_use_pretrained_hf_lora_url",
            "https://huggingface.co/guido/smoke",
            Why.LORA_URL,
        ),
    ],
)
def test_what_would_fail_on_the_paid_machine_is_found_here(
    name: str, value: Value, why: Why
) -> None:
    assert whys({name: value}) == [(name, why)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("steps", 3),
        ("steps", 6000),
        ("learning_rate", 0.0001),
        ("resolution", "512, 1024"),
        ("layers_to_optimize_regex", r"transformer\.blocks\.(7|12)"),
        (
            "skip_training_and_use_pretrained_hf_lora_url",
            "https://huggingface.co/guido/smoke/resolve/main/lora.safetensors",
        ),
    ],
)
def test_what_the_trainer_takes_is_let_through(name: str, value: Value) -> None:
    assert whys({name: value}) == []


def test_the_bounds_in_force_are_the_live_ones() -> None:
    assert whys({"steps": 5000}, STEPS) == [("steps", Why.TOO_HIGH)]
    wider = replace(STEPS, high=10_000)
    assert whys({"steps": 8000}, wider) == []


def test_a_bound_that_the_schema_does_not_tell_is_the_shipped_one() -> None:
    silent = TrainerInput(name="steps", type=InputType.WHOLE)
    assert whys({"steps": 7000}, silent) == [("steps", Why.TOO_HIGH)]


def test_an_unknown_input_that_may_be_left_out_is_ignored() -> None:
    new = TrainerInput(name="seed", type=InputType.WHOLE)
    assert whys({"steps": 100}, STEPS, new) == []
    assert "seed" not in {each.name for each in inputs_in_force(OSTRIS, (STEPS, new))}


def test_an_unknown_input_that_is_required_blocks() -> None:
    new = TrainerInput(name="purpose", required=True)
    (found,) = check_inputs(OSTRIS, (STEPS, new), {"steps": 100})
    assert (found.name, found.why, found.blocks) == ("purpose", Why.NEW_REQUIRED, True)


def test_an_input_that_has_become_another_type_blocks() -> None:
    text = TrainerInput(name="gradient_checkpointing", type=InputType.TEXT)
    found = whys({"gradient_checkpointing": True}, text)
    assert found == [("gradient_checkpointing", Why.TYPE_CHANGED)]


def test_an_older_version_without_an_input_is_no_reason_to_block() -> None:
    (found,) = check_inputs(OSTRIS, (STEPS,), {"steps": 100, "gradient_checkpointing": True})
    assert (found.why, found.blocks) == (Why.NOT_TAKEN, False)


def test_a_live_default_counts_and_a_missing_one_is_the_shipped() -> None:
    defaults = defaults_in_force(OSTRIS, (replace(STEPS, default=800),))
    assert defaults["steps"] == 800
    assert defaults["optimizer"] == "adamw8bit"


def test_the_live_schema_decides_the_form_of_the_other_trainer() -> None:
    new = TrainerInput(name="training_steps", type=InputType.WHOLE, default=1000, low=3, high=6000)
    kind = TrainerInput(name="lora_type", choices=("subject", "style", "face"))
    odd = TrainerInput(name="odd", type=InputType.UNKNOWN)
    found = {each.name: each for each in inputs_in_force(FAST, (new, kind, odd))}
    assert set(found) == {"training_steps", "lora_type"}
    assert found["lora_type"].choices == ("subject", "style", "face")
    assert found["lora_type"].meaning


def test_a_new_version_is_told_only_against_an_older_run() -> None:
    one, two = VersionId("a" * 64), VersionId("b" * 64)
    assert not TrainerLook(trainer=OSTRIS, version=one).changed
    assert not TrainerLook(trainer=OSTRIS, version=one, last_version=one).changed
    assert TrainerLook(trainer=OSTRIS, version=two, last_version=one).changed
    assert not TrainerLook(trainer=OSTRIS, last_version=one).changed
