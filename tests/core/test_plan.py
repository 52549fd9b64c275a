"""What is sent to the trainer."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.ids import ModelName, RunId, is_model_name, model_name_from
from fluxtune_desktop.core.plan import (
    TrainerTraits,
    TrainingPlan,
    TrainingSettings,
    run_marker,
    trainer_inputs,
)
from fluxtune_desktop.core.training_values import OtherInput, Value


def plan(*, trigger: str = "SMKRINA", wandb_project: str | None = None) -> TrainingPlan:
    return TrainingPlan(
        run=RunId("abc123"),
        number=1,
        service="replicate",
        destination=ModelName(owner="guido", name="smoke"),
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
        settings=TrainingSettings(trigger_word=trigger),
        wandb_project=wandb_project,
    )


def inputs(
    made: TrainingPlan,
    *,
    key: str | None = None,
    hub_token: str | None = None,
    known: frozenset[str] = frozenset(),
) -> dict[str, Value]:
    return trainer_inputs(
        made,
        input_images="https://x/files/1",
        wandb_key=key,
        hub_token=hub_token,
        known=known,
    )


def test_the_article_s_settings_are_the_defaults() -> None:
    sent = inputs(plan())
    assert sent["steps"] == 1000
    assert sent["lora_rank"] == 16
    assert sent["learning_rate"] == 0.0004
    assert sent["trigger_word"] == "SMKRINA"
    assert sent["resolution"] == "512,768,1024"
    assert sent["caption_dropout_rate"] == 0.05
    assert sent["optimizer"] == "adamw8bit"
    assert sent["autocaption"] is False


def test_what_the_trainer_takes_anyway_is_not_sent_again() -> None:
    defaults = {"resolution": "512,768,1024", "optimizer": "adamw8bit", "steps": 1000}
    sent = trainer_inputs(
        plan(), input_images="x", wandb_key=None, known=frozenset(), defaults=defaults
    )
    assert "resolution" not in sent
    assert "optimizer" not in sent
    # What the form shows first is always sent, so that nobody else's default decides it.
    assert sent["steps"] == 1000


def test_a_default_that_the_trainer_has_changed_is_sent() -> None:
    sent = trainer_inputs(
        plan(), input_images="x", wandb_key=None, known=frozenset(), defaults={"resolution": "512"}
    )
    assert sent["resolution"] == "512,768,1024"


def test_an_empty_text_is_no_input() -> None:
    sent = inputs(plan())
    assert "autocaption_prefix" not in sent
    assert "skip_training_and_use_pretrained_hf_lora_url" not in sent


def test_what_is_for_wandb_goes_only_with_its_key() -> None:
    assert "wandb_save_interval" not in inputs(plan())
    on = inputs(plan(wandb_project="flux"), key="k" * 40)
    assert on["wandb_save_interval"] == 100


def test_a_trainer_with_a_form_of_its_own_is_sent_that_form_alone() -> None:
    others = (OtherInput(name="lora_type", value="style"),)
    fast = replace(
        plan(),
        settings=TrainingSettings(trigger_word="SMKRINA", others=others),
        traits=TrainerTraits(live_form=True, log_known=False),
    )
    known = frozenset({"input_images", "trigger_word", "lora_type", "training_steps"})
    assert inputs(fast, known=known) == {
        "input_images": "https://x/files/1",
        "trigger_word": "SMKRINA",
        "lora_type": "style",
    }


def test_the_trigger_word_is_sent_even_when_it_is_empty() -> None:
    assert inputs(plan(trigger=""))["trigger_word"] == ""


def test_our_own_id_travels_in_the_inert_input() -> None:
    assert inputs(plan())["wandb_run"] == run_marker(RunId("abc123"))


def test_the_wandb_key_is_sent_only_when_wandb_is_switched_on() -> None:
    assert "wandb_api_key" not in inputs(plan(), key="k" * 40)
    on = inputs(plan(wandb_project="flux_train_replicate"), key="k" * 40)
    assert on["wandb_api_key"] == "k" * 40
    assert on["wandb_project"] == "flux_train_replicate"


def test_the_token_of_the_hub_is_sent_only_when_the_trainer_is_to_upload() -> None:
    ours = replace(plan(), publish_to="ana/smoke")
    assert not {"hf_repo_id", "hf_token"} & inputs(ours, hub_token="hf").keys()
    trainers = replace(ours, by_trainer=True)
    assert not {"hf_repo_id", "hf_token"} & inputs(trainers).keys()
    sent = inputs(trainers, hub_token="hf")
    assert (sent["hf_repo_id"], sent["hf_token"]) == ("ana/smoke", "hf")


def test_the_prompts_of_progress_pictures_are_a_line_each() -> None:
    made = replace(plan(wandb_project="w"), sample_prompts=("SMKRINA by\nthe sea", " ", "a cup"))
    assert inputs(made, key="k" * 40)["wandb_sample_prompts"] == "SMKRINA by the sea\na cup"
    assert "wandb_sample_prompts" not in inputs(made)


def test_only_keys_that_the_version_knows_are_sent() -> None:
    known = frozenset({"input_images", "trigger_word", "steps"})
    assert set(inputs(plan(), known=known)) == known


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Smoke Ballerinas!", "smoke-ballerinas"),
        ("  Über-Stil 2 ", "uber-stil-2"),
        ("Łódź, Straße in Ærø", "lodz-strasse-in-aero"),
        ("東京 2", "2"),
        ("***", "my-style"),
        ("a" * 80, "a" * 63),
    ],
)
def test_a_title_becomes_a_name_that_replicate_takes(title: str, name: str) -> None:
    assert model_name_from(title) == name
    assert is_model_name(name)


@pytest.mark.parametrize("name", ["smoke", "sdxl-v1.0", "a_b", "a__b", "a---b", "4x"])
def test_names_are_those_of_docker_images(name: str) -> None:
    assert is_model_name(name)


_NO_NAMES = ["", "Smoke", "smoke ballerinas", "-smoke", "smoke.", "smoke/x", "a" * 64]


@pytest.mark.parametrize("name", [*_NO_NAMES, "a..b", "a___b", "a-_b", "é"])
def test_other_names_are_refused(name: str) -> None:
    assert not is_model_name(name)


def test_owner_and_name_are_read_and_printed() -> None:
    assert str(ModelName.parse(" guido/smoke ")) == "guido/smoke"
    for text in ("guido", "/smoke", "guido/", "a/b/c"):
        with pytest.raises(ValueError, match="owner/name"):
            ModelName.parse(text)
