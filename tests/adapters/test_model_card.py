"""The card is valid whatever the artist called things."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters.model_card import CardFacts, model_card


def facts(**changes: Any) -> CardFacts:
    known: dict[str, Any] = {
        "repo": "jo/smoke",
        "title": "Smoke",
        "trigger_word": "SMK",
        "trainer": "ostris/flux-dev-lora-trainer",
        "steps": 1000,
        "rank": 16,
        "learning_rate": 0.0004,
        "images": 14,
    }
    return CardFacts(**{**known, **changes})


def front(text: str) -> dict[str, Any]:
    _, matter, _ = text.split("---\n", 2)
    found = yaml.safe_load(matter)
    assert isinstance(found, dict)
    return found


def test_the_hub_reads_license_base_model_and_tags() -> None:
    found = front(model_card(facts()))
    assert found["license"] == "other"
    assert found["license_name"] == "flux-1-dev-non-commercial-license"
    assert found["base_model"] == "black-forest-labs/FLUX.1-dev"
    assert found["pipeline_tag"] == "text-to-image"
    assert found["instance_prompt"] == "SMK"
    assert {"lora", "diffusers", "template:sd-lora"} <= set(found["tags"])


def test_without_a_trigger_word_none_is_named() -> None:
    text = model_card(facts(trigger_word=""))
    assert "instance_prompt" not in front(text)
    assert "Trigger" not in text


@pytest.mark.parametrize(
    "word", ["a: b", "# x", "*x", "&x", "@x", "[x", "{x", "'", '"', "yes", "1"]
)
def test_a_trigger_word_with_signs_of_yaml_survives(word: str) -> None:
    assert front(model_card(facts(trigger_word=word)))["instance_prompt"] == word


@given(word=st.text(min_size=1, max_size=40), title=st.text(max_size=40))
def test_any_words_give_a_valid_card_with_valid_code(word: str, title: str) -> None:
    text = model_card(facts(trigger_word=word, title=title))
    assert front(text)["license"] == "other"
    code = text.split("```python\n", 1)[1].split("\n```", 1)[0]
    compile(code, "card", "exec")


def test_the_example_loads_the_file_that_is_published() -> None:
    text = model_card(facts())
    assert "pipeline.load_lora_weights('jo/smoke', weight_name='lora.safetensors')" in text
    assert "| Steps | 1000 |" in text
    assert "| Learning rate | 0.0004 |" in text


def test_chosen_pictures_are_its_widget_and_gallery() -> None:
    text = model_card(facts(pictures=(("images/01.png", "SMKRINA: a quiet # harbour"),)))
    assert front(text)["widget"] == [
        {"text": "SMKRINA: a quiet # harbour", "output": {"url": "images/01.png"}}
    ]
    assert "<Gallery />" in text
    assert "<Gallery />" not in model_card(facts())
