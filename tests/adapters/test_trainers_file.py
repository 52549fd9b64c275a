"""The trainers that ship with the program."""

from dataclasses import fields
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.trainers_file import read_trainers, shipped_trainers
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.plan import (
    OSTRIS_PINNED_VERSION,
    OSTRIS_TRAINER,
    RANK_RANGE,
    STEPS_RANGE,
    TrainerTraits,
    TrainingSettings,
)
from fluxtune_desktop.core.trainers import InputType, Part
from fluxtune_desktop.core.training_defaults import LEARNING_RATE_RANGE

OSTRIS, FAST = shipped_trainers()
INPUTS = {each.name: each for each in OSTRIS.inputs}


def test_the_usual_trainer_is_the_one_that_the_program_begins_with() -> None:
    assert OSTRIS.model == OSTRIS_TRAINER
    assert OSTRIS.version == OSTRIS_PINNED_VERSION
    assert OSTRIS.traits == TrainerTraits()


def test_every_input_of_it_that_a_person_may_set_is_a_setting_with_the_same_default() -> None:
    settings = TrainingSettings()
    named = {each.name for each in fields(TrainingSettings)}
    for each in OSTRIS.inputs:
        if each.part in {Part.BASIC, Part.ADVANCED}:
            assert each.name in named, each.name
            assert getattr(settings, each.name) == ("" if each.default is None else each.default), (
                each.name
            )


def test_every_setting_is_an_input_of_it() -> None:
    assert {each.name for each in fields(TrainingSettings)} - {"others"} <= set(INPUTS)


def test_bounds_are_those_of_the_form() -> None:
    assert (INPUTS["steps"].low, INPUTS["steps"].high) == STEPS_RANGE
    assert (INPUTS["lora_rank"].low, INPUTS["lora_rank"].high) == RANK_RANGE
    assert (INPUTS["learning_rate"].low, INPUTS["learning_rate"].high) == LEARNING_RATE_RANGE


@pytest.mark.parametrize("trainer", shipped_trainers(), ids=str)
def test_every_input_says_what_it_means(trainer: object) -> None:
    for each in trainer.inputs:  # type: ignore[attr-defined]
        assert each.meaning.endswith("."), each.name
        assert each.type is not InputType.UNKNOWN


def test_the_log_of_the_other_is_not_known() -> None:
    assert not FAST.traits.log_known
    assert FAST.traits.live_form
    assert FAST.traits.price.gpus == 8


def test_sources_are_public_pages() -> None:
    for trainer in shipped_trainers():
        assert trainer.sources
        assert all(each.startswith("https://") for each in trainer.sources)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"trainers": [{"model": "x"}]}'])
def test_a_spoiled_file_is_a_failure_and_no_crash(tmp_path: Path, text: str) -> None:
    (tmp_path / "trainers.json").write_text(text)
    with pytest.raises(Failure) as found:
        read_trainers(tmp_path / "trainers.json")
    assert found.value.problem.kind is Kind.FILE_TROUBLE
