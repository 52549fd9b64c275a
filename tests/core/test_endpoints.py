"""Which host may be given what, for the shipped services and for practice."""

import pytest

from fluxtune_desktop.core.endpoints import LIVE, Endpoints, live_endpoints
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.practice.ports import Ports, endpoints_for

PRACTICE = endpoints_for(Ports(api=4001, delivery=4002, hub=4003, lfs=4004, wandb=4005))


@pytest.mark.parametrize(
    ("endpoints", "url"),
    [
        (LIVE, "https://api.replicate.com/v1/account"),
        (LIVE, "https://API.replicate.com:443/v1/account"),
        (PRACTICE, "http://127.0.0.1:4001/v1/account"),
    ],
)
def test_the_api_gets_its_token(endpoints: Endpoints, url: str):
    assert endpoints.may_hold_replicate_token(url)


LOOKALIKES = [
    "http://api.replicate.com/v1/account",
    "https://api.replicate.com:8443/v1/account",
    "https://api.replicate.com.evil.example/v1",
    "https://evil-api.replicate.com/v1",
    "https://api.replicate.com@evil.example/v1",
    "https://evil.example@api.replicate.com/v1",
    "https://evil.example\\@api.replicate.com/v1",
    "https://evil.example#@api.replicate.com/v1",
    "https://evil.example/api.replicate.com",
    "https://api.replicate.com./v1",
    "https://api.replicate.com:/v1",
    "https://api.replicate.com:99999/v1",
    "https://api%2ereplicate.com/v1",
    "https://арi.replicate.com/v1",
    "https://api.replicate.com\t/v1",
    " https://api.replicate.com/v1",
    "https:api.replicate.com/v1",
    "//api.replicate.com/v1",
    "ftp://api.replicate.com/v1",
    "https://[::1/v1",
    "https://replicate.delivery/x",
    "https://huggingface.co/x",
    "",
]


@pytest.mark.parametrize("url", LOOKALIKES)
def test_nobody_else_gets_the_token(url: str):
    assert not LIVE.may_hold_replicate_token(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:4002/xezq/a",
        "http://127.0.0.1:4003/v1",
        "http://127.0.0.1/v1",
        "https://127.0.0.1:4001/v1",
        "http://localhost:4001/v1",
        "http://127.0.0.1:40011/v1",
        "http://127.0.0.1:4001@evil.example/v1",
        "https://api.replicate.com/v1",
    ],
)
def test_in_practice_another_port_is_another_service(url: str):
    assert not PRACTICE.may_hold_replicate_token(url)


def test_hub_and_wandb_get_their_own_tokens_alone():
    assert LIVE.may_hold_hub_token("https://huggingface.co/api/whoami-v2")
    assert not LIVE.may_hold_hub_token("https://cdn-lfs.huggingface.co/object")
    assert not LIVE.may_hold_hub_token("https://hf.co/api")
    assert LIVE.may_hold_wandb_key("https://api.wandb.ai/graphql")
    assert not LIVE.may_hold_wandb_key("https://wandb.ai/graphql")
    assert PRACTICE.may_hold_hub_token("http://127.0.0.1:4003/api/whoami-v2")
    assert not PRACTICE.may_hold_hub_token("http://127.0.0.1:4004/upload/abc")
    assert PRACTICE.may_hold_wandb_key("http://127.0.0.1:4005/graphql")


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://replicate.delivery/xezq/a/out-0.webp", True),
        ("https://pbxt.replicate.delivery/a/out-0.webp", True),
        ("https://a.b.replicate.delivery/out", True),
        ("http://replicate.delivery/out", False),
        ("https://replicate.delivery:8443/out", False),
        ("https://pbxt.replicate.delivery:8443/out", False),
        ("https://notreplicate.delivery/out", False),
        ("https://replicate.delivery.evil.example/out", False),
        ("https://.replicate.delivery/out", False),
        ("https://evil.example/.replicate.delivery", False),
        ("https://evil.example\\.replicate.delivery/out", False),
        ("https://user@replicate.delivery/out", False),
        ("https://replicate.com/out", False),
        ("http://127.0.0.1:4002/out", False),
        ("file:///etc/passwd", False),
    ],
)
def test_outputs_come_from_the_delivery_hosts(url: str, allowed: bool):
    assert LIVE.is_output(url) is allowed


def test_practice_outputs_come_from_its_delivery_port():
    assert PRACTICE.is_output("http://127.0.0.1:4002/xezq/a/out-0.png")
    assert not PRACTICE.is_output("http://127.0.0.1:4001/xezq/a/out-0.png")
    assert not PRACTICE.is_output("https://replicate.delivery/xezq/a/out-0.png")


def test_practice_and_the_real_services_share_no_host():
    assert PRACTICE.practice
    assert not LIVE.practice
    assert not LIVE.may_hold_replicate_token(PRACTICE.replicate_api)
    assert not PRACTICE.may_hold_replicate_token(LIVE.replicate_api)


def test_without_variables_the_real_services_are_meant() -> None:
    assert live_endpoints({}) == LIVE


def test_the_clients_own_variables_name_other_services() -> None:
    made = live_endpoints(
        {
            "REPLICATE_BASE_URL": "http://127.0.0.1:4001/",
            "HF_ENDPOINT": "https://hub.example.org",
            "WANDB_BASE_URL": "https://wandb.example.org",
            "FLUXTUNE_OUTPUT_HOSTS": "127.0.0.1:4002",
            "FLUXTUNE_WANDB_HOSTS": "files.example.org .store.example.org",
        }
    )
    assert made.may_hold_replicate_token("http://127.0.0.1:4001/v1/account")
    assert made.may_hold_hub_token("https://hub.example.org/api/whoami-v2")
    assert made.is_output("http://127.0.0.1:4002/x/out.png")
    assert not made.is_output("http://127.0.0.1:4003/x/out.png")
    assert made.wandb_hosts == (*LIVE.wandb_hosts, "files.example.org", ".store.example.org")
    assert not made.practice


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.org",
        "ftp://127.0.0.1",
        "https://user@api.example.org",
        "https://api.example.org/v1",
        "not an address",
    ],
)
def test_a_token_is_not_sent_where_anybody_could_read_it(url: str) -> None:
    with pytest.raises(Failure) as failed:
        live_endpoints({"REPLICATE_BASE_URL": url})
    assert failed.value.problem.kind is Kind.UNTRUSTED
