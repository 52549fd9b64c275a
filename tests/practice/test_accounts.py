"""Whose token it is, in the words of each service, and what becomes of one that is disabled."""

import httpx
import pytest

from fluxtune_desktop.practice import tokens
from fluxtune_desktop.practice.server import PracticeServer


def _get(url: str, token: str) -> httpx.Response:
    return httpx.get(url, headers={"Authorization": f"Bearer {token}"})


def _account(server: PracticeServer, token: str) -> httpx.Response:
    return _get(f"{server.endpoints.replicate_api}/v1/account", token)


def _whoami(server: PracticeServer, token: str) -> httpx.Response:
    return _get(f"{server.endpoints.hub}/api/whoami-v2", token)


@pytest.mark.parametrize(
    ("token", "kind", "username"),
    [
        (tokens.PRACTICE_REPLICATE_TOKEN, "user", "practice"),
        (tokens.PRACTICE_TEAM_TOKEN, "organization", "practice-team"),
    ],
)
def test_replicate_says_whether_a_person_or_an_organization_pays(
    server: PracticeServer, token: str, kind: str, username: str
) -> None:
    answer = _account(server, token).json()
    assert (answer["type"], answer["username"]) == (kind, username)


def test_an_organizations_token_makes_models_of_the_organization_alone(
    server: PracticeServer,
) -> None:
    asked = {"name": "smoke", "visibility": "private", "hardware": "cpu"}
    for owner, status in (("practice-team", 201), ("practice", 403)):
        answer = httpx.post(
            f"{server.endpoints.replicate_api}/v1/models",
            headers={"Authorization": f"Bearer {tokens.PRACTICE_TEAM_TOKEN}"},
            json={**asked, "owner": owner},
        )
        assert answer.status_code == status


@pytest.mark.parametrize(
    ("token", "role"),
    [
        (tokens.PRACTICE_HF_TOKEN, "write"),
        (tokens.PRACTICE_HF_READ_TOKEN, "read"),
        (tokens.PRACTICE_HF_FINE_TOKEN, "fineGrained"),
    ],
)
def test_the_hub_says_what_a_token_is_made_for(
    server: PracticeServer, token: str, role: str
) -> None:
    assert _whoami(server, token).json()["auth"]["accessToken"]["role"] == role


@pytest.mark.parametrize("ask", [_account, _whoami])
def test_a_token_that_is_disabled_is_refused_from_then_on(server: PracticeServer, ask) -> None:
    token = tokens.PRACTICE_REPLICATE_TOKEN if ask is _account else tokens.PRACTICE_HF_TOKEN
    other = tokens.PRACTICE_TEAM_TOKEN if ask is _account else tokens.PRACTICE_HF_READ_TOKEN
    assert ask(server, token).status_code == 200
    server.world.revoke(token)
    assert ask(server, token).status_code == 401
    assert ask(server, other).status_code == 200


def test_a_disabled_wandb_key_is_refused(server: PracticeServer) -> None:
    def asked() -> int:
        return httpx.post(
            f"{server.endpoints.wandb}/graphql",
            auth=("api", tokens.PRACTICE_WANDB_KEY),
            json={"query": "query { viewer { entity username } }"},
        ).status_code

    assert asked() == 200
    server.world.revoke(tokens.PRACTICE_WANDB_KEY)
    assert asked() == 401


def test_the_tokens_of_practice_have_the_form_of_the_real_ones() -> None:
    assert len(tokens.PRACTICE_REPLICATE_TOKEN) == len(tokens.PRACTICE_TEAM_TOKEN) == 40
    assert len(tokens.PRACTICE_WANDB_LONG_KEY) == 86
    for token in (tokens.PRACTICE_HF_READ_TOKEN, tokens.PRACTICE_HF_FINE_TOKEN):
        assert len(token) == len(tokens.PRACTICE_HF_TOKEN)
