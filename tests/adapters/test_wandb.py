"""Whose W&B key it is."""

import base64
import json
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.wandb import WandbHttp
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.remote import WandbAccount
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_WANDB_KEY
from tests.adapters.loopback import Answer, loopback, reply

KEY = Secret("ab" * 20)


def test_the_key_is_checked_by_asking_for_its_owner(tmp_path: Path) -> None:
    with (
        PracticeServer(tmp_path / "practice") as practice,
        WandbHttp(practice.endpoints, Secret(PRACTICE_WANDB_KEY)) as api,
    ):
        assert api.account() == WandbAccount(username="practice", entity="practice")


def test_a_key_that_nobody_knows_is_unauthorized(tmp_path: Path) -> None:
    with (
        PracticeServer(tmp_path / "practice") as practice,
        WandbHttp(practice.endpoints, Secret("dead" * 10)) as api,
        pytest.raises(Failure) as failed,
    ):
        api.account()
    assert failed.value.problem.kind is Kind.UNAUTHORIZED


def test_the_key_travels_as_the_password_of_the_user_api() -> None:
    body = json.dumps({"data": {"viewer": {"username": "jo", "entity": None}}})
    with loopback(reply(200, body)) as server, WandbHttp(server.endpoints, KEY) as api:
        assert api.account() == WandbAccount(username="jo", entity="")
    expected = base64.b64encode(f"api:{KEY.reveal()}".encode()).decode()
    assert server.heard[0].header("authorization") == f"Basic {expected}"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(200, '{"data": {"viewer": null}}'), Kind.UNAUTHORIZED),
        (reply(401), Kind.UNAUTHORIZED),
        (reply(403), Kind.FORBIDDEN),
        (reply(429), Kind.THROTTLED),
        (reply(503), Kind.SERVER),
        (reply(200, "<html>"), Kind.BAD_REPLY),
        (reply(200, "{}"), Kind.BAD_REPLY),
        (reply(302, Location="http://127.0.0.1:9/"), Kind.BAD_REPLY),
    ],
)
def test_other_answers(answer: Answer, kind: Kind) -> None:
    with (
        loopback(answer) as server,
        WandbHttp(server.endpoints, KEY) as api,
        pytest.raises(Failure) as failed,
    ):
        api.account()
    assert failed.value.problem.kind is kind
    assert len(server.heard) == 1
