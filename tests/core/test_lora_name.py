"""What a LoRA is called outside the program."""

from dataclasses import replace
from datetime import UTC, datetime

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.lora_name import lora_description, lora_file_name
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings

PLAN = TrainingPlan(
    run=RunId("r4"),
    number=4,
    service="replicate",
    destination=ModelName(owner="guido", name="smoke-ballerinas"),
    created_at=datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
    settings=TrainingSettings(trigger_word="SMKRINA", steps=1200),
)


def test_the_name_tells_the_model_the_trigger_word_and_the_run() -> None:
    assert lora_file_name(PLAN) == "smoke-ballerinas-SMKRINA-run4.safetensors"


def test_a_word_that_no_file_can_have_in_its_name_is_made_one() -> None:
    strange = replace(PLAN, settings=TrainingSettings(trigger_word='sm/k: "rina"'))
    assert lora_file_name(strange) == "smoke-ballerinas-sm_k_rina_-run4.safetensors"


def test_the_file_says_what_it_is_for_and_which_word_calls_it() -> None:
    words = lora_description(PLAN)
    assert words["modelspec.trigger_phrase"] == "SMKRINA"
    assert words["modelspec.architecture"] == "flux-1-dev/lora"
    assert "1200 steps" in words["modelspec.description"]
    without = lora_description(replace(PLAN, settings=TrainingSettings()))
    assert "modelspec.trigger_phrase" not in without


def test_a_file_of_practice_says_so_in_its_name_and_inside() -> None:
    practised = replace(PLAN, service=PRACTICE)
    assert lora_file_name(practised).startswith("practice-")
    assert "practice" in lora_description(practised)["modelspec.description"]
