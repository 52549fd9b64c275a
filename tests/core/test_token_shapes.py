"""What is taken for a token, and what is not."""

import json

import pytest

from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.token_shapes import refuse_tokens, tokens_in, tokens_of_settings

REPLICATE = "r8_" + "Ab3" * 12 + "x"
HUB = "hf_" + "Ab3" * 11 + "x"
OLD_KEY = "5ca1ab1e" * 5
NEW_KEY = "wandb_v1_" + "Ab3_" * 19 + "x"


@pytest.mark.parametrize(
    ("text", "account"),
    [
        (f"a dancer {REPLICATE} of smoke", Account.REPLICATE),
        (f'{{"token":"{HUB}"}}', Account.HUGGING_FACE),
        (f"https://me:{HUB}@huggingface.co/me/lora", Account.HUGGING_FACE),
        (f"export WANDB_API_KEY={OLD_KEY}", Account.WANDB),
        (f"wandb.login(key='{NEW_KEY}')", Account.WANDB),
        (f"Wandb: {OLD_KEY.upper()}", Account.WANDB),
        (f'"api_key": "{OLD_KEY}"', None),
    ],
)
def test_tokens_are_recognised_wherever_they_stand(text: str, account: Account | None) -> None:
    (found,) = tokens_in(text)
    assert found.account is account
    assert text[found.start : found.end] in {REPLICATE, HUB, OLD_KEY, OLD_KEY.upper(), NEW_KEY}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a dancer of white smoke, key light from the left, a token of love",
        f"commit {OLD_KEY}",
        OLD_KEY,
        f"key: {OLD_KEY}{OLD_KEY[:24]}",
        "r8_your_token_here",
        "hf_transfer hf_hub_download",
        f"x{REPLICATE}",
        "monkey " + "a" * 39,
    ],
)
def test_what_only_resembles_one_is_left_alone(text: str) -> None:
    assert tokens_in(text) == ()


def test_several_are_found_in_their_order() -> None:
    found = tokens_in(f"wandb_key: {OLD_KEY} and {REPLICATE}")
    assert [each.account for each in found] == [Account.WANDB, Account.REPLICATE]


def test_what_is_to_leave_is_refused_without_being_quoted() -> None:
    refuse_tokens("a dancer of white smoke", subject="001.txt")
    with pytest.raises(Failure) as failed:
        refuse_tokens(f"a dancer {REPLICATE}", subject="001.txt")
    assert failed.value.problem.kind is Kind.TOKEN_INSIDE
    assert failed.value.problem.subject == "001.txt"
    assert REPLICATE not in repr(failed.value.problem)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(
            {
                "replicate_api_token": REPLICATE,
                "huggingface_token": HUB,
                "wandb_api_key": OLD_KEY,
                "training": {"trigger_word": "SMKRINA"},
            },
            indent=2,
        ),
        f"REPLICATE_API_TOKEN={REPLICATE}\nHF_TOKEN={HUB}\nWANDB_API_KEY={OLD_KEY}\n",
        f"replicate_token: {REPLICATE}\nhf_api_key: '{HUB}'\nwandb_key: {OLD_KEY}\n",
    ],
)
def test_the_tokens_of_a_scripts_settings_are_known_by_their_names(text: str) -> None:
    assert tokens_of_settings(text) == {
        Account.REPLICATE: Secret(REPLICATE),
        Account.HUGGING_FACE: Secret(HUB),
        Account.WANDB: Secret(OLD_KEY),
    }


def test_words_that_stand_in_for_a_token_are_none() -> None:
    text = '{"replicate_api_token": "your-token", "huggingface_token": "", "wandb_api_key": null}'
    assert tokens_of_settings(text) == {}
