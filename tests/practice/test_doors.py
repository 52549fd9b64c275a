"""Each origin takes its own token and notes a foreign one."""

import httpx
import pytest

from fluxtune_desktop.practice.ports import origin
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import (
    PRACTICE_HF_TOKEN,
    PRACTICE_REPLICATE_TOKEN,
    PRACTICE_WANDB_KEY,
)
from tests.faults.package import trained


def _violations(api: httpx.Client) -> list[dict[str, str]]:
    found: list[dict[str, str]] = api.get("/_practice/violations").json()["violations"]
    return found


@pytest.mark.parametrize(
    ("place", "path", "token", "status"),
    [
        ("delivery", "/xezq/a/out-0.png", PRACTICE_REPLICATE_TOKEN, 400),
        ("lfs", "/upload/abc", PRACTICE_HF_TOKEN, 400),
        ("hub", "/api/whoami-v2", PRACTICE_REPLICATE_TOKEN, 401),
        ("api", "/v1/account", PRACTICE_HF_TOKEN, 401),
        ("wandb", "/graphql", PRACTICE_WANDB_KEY, 401),
    ],
)
def test_a_token_at_the_wrong_door_is_refused_and_noted(
    server: PracticeServer, api: httpx.Client, place: str, path: str, token: str, status: int
):
    url = origin(getattr(server.ports, place)) + path
    answer = httpx.get(url, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == status
    (noted,) = _violations(api)
    assert (noted["origin"], noted["path"]) == (place, path)
    assert token not in str(noted)


def test_a_token_in_the_address_is_noted(api: httpx.Client):
    api.get("/v1/account", params={"token": PRACTICE_REPLICATE_TOKEN})
    assert _violations(api)[0]["why"] == "a token in the address"


def test_without_a_token_the_api_says_so(server: PracticeServer, api: httpx.Client):
    answer = httpx.get(f"{server.endpoints.replicate_api}/v1/account")
    assert answer.status_code == 401
    assert answer.json()["title"] == "Unauthenticated"
    assert _violations(api) == []


def test_weights_are_delivered_whole_or_in_part_without_a_token(api: httpx.Client):
    url = trained(api, lora_rank=1)["output"]["weights"]
    whole = httpx.get(url)
    part = httpx.get(url, headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, whole.content[100:200])
    assert part.headers["content-range"] == f"bytes 100-199/{len(whole.content)}"
    assert httpx.get(url + "x").status_code == 404


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
def test_a_page_in_a_browser_stays_outside(api: httpx.Client, headers: dict[str, str]):
    assert api.get("/_practice/ledger", headers=headers).status_code == 403
