"""Scripted faults: what the client sees, and what practice has accepted all the same."""

import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.server import PracticeServer
from tests.faults.package import MAKE_TRAINING, api_of, ledger, make_model, train, trained


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path, seconds_per_training=0.3) as running:
        yield running


@pytest.fixture
def api(server: PracticeServer) -> Iterator[httpx.Client]:
    with api_of(server) as client:
        yield client


def _rule(act: Act, **more: object) -> Rule:
    return Rule.from_json({"path": MAKE_TRAINING, "method": "POST", "act": act, **more})


@pytest.mark.parametrize(
    ("act", "accepted"), [(Act.RESET, 0), (Act.RESET_AFTER, 1), (Act.HANG, 0), (Act.HANG_AFTER, 1)]
)
def test_a_lost_answer_says_nothing_about_acceptance(
    server: PracticeServer, api: httpx.Client, act: Act, accepted: int
):
    server.faults.add(_rule(act))
    api.timeout = httpx.Timeout(0.4)
    with pytest.raises((httpx.NetworkError, httpx.TimeoutException)):
        train(api)
    assert len(ledger(api)) == accepted
    assert train(api).status_code == 201


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (402, "You have insufficient credit"),
        (429, "Request was throttled"),
        (401, "valid authentication token"),
        (422, "no such luck"),
    ],
)
def test_a_refusal_has_the_body_of_replicate(
    server: PracticeServer, api: httpx.Client, status: int, words: str
):
    detail = "no such luck" if status == 422 else ""
    server.faults.add(_rule(Act.STATUS, status=status, detail=detail))
    answer = train(api)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert words in answer.json()["detail"]
    assert ledger(api) == []


def test_throttled_says_how_long(server: PracticeServer, api: httpx.Client):
    server.faults.add(_rule(Act.STATUS, status=429, retry_after=3))
    answer = train(api)
    assert (answer.headers["retry-after"], answer.json()["retry_after"]) == ("3", 3)


def test_a_proxy_that_loses_the_answer_speaks_html(server: PracticeServer, api: httpx.Client):
    server.faults.add(_rule(Act.STATUS_AFTER, status=502))
    answer = train(api)
    assert answer.status_code == 502
    assert answer.headers["content-type"].startswith("text/html")
    assert len(ledger(api)) == 1


def test_a_cut_answer_is_not_json(server: PracticeServer, api: httpx.Client):
    server.faults.add(_rule(Act.CUT_JSON))
    answer = train(api)
    assert answer.status_code == 201
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        answer.json()
    assert len(ledger(api)) == 1


def _until_cut(url: str) -> bytes:
    got = b""
    with httpx.stream("GET", url) as answer:
        try:
            for piece in answer.iter_raw():
                got += piece
        except httpx.RemoteProtocolError:
            return got
    raise AssertionError("the download was not cut")


def test_a_download_can_be_cut_or_slow(server: PracticeServer, api: httpx.Client):
    url = trained(api, lora_rank=1)["output"]["weights"]
    server.faults.add(Rule(path="/xezq/.*", act=Act.CUT_BODY, size=5000))
    got = _until_cut(url)
    assert len(got) == 5000
    server.faults.add(Rule(path="/xezq/.*", act=Act.SLOW_BODY, seconds=0.2))
    begun = time.monotonic()
    assert httpx.get(url).content.startswith(got)
    assert time.monotonic() - begun >= 0.2


def test_a_list_may_lag(server: PracticeServer, api: httpx.Client):
    train(api)
    server.faults.list_lag = 60
    assert api.get("/v1/trainings").json()["results"] == []
    server.world.clock.advance(61)
    assert len(api.get("/v1/trainings").json()["results"]) == 1


def test_a_rule_counts_and_ends(api: httpx.Client):
    rule = {"path": "/v1/account", "act": "status", "status": 503, "nth": 2, "times": 2}
    assert api.post("/_practice/faults", json={"rules": [rule]}).status_code == 200
    answers = [api.get("/v1/account").status_code for _ in range(5)]
    assert answers == [200, 503, 503, 200, 200]
    for_ever = {**rule, "nth": 1, "times": 0}
    api.post("/_practice/faults", json={"rules": [for_ever]})
    assert api.get("/v1/account").status_code == 503
    assert api.delete("/_practice/faults").status_code == 200
    assert api.get("/v1/account").status_code == 200


def test_a_rule_that_is_none_is_refused(api: httpx.Client):
    asked = {"rules": [{"path": "/v1/account", "act": "explode"}]}
    assert api.post("/_practice/faults", json=asked).status_code == 422


def test_an_upload_cut_short_leaves_nothing(server: PracticeServer, api: httpx.Client):
    make_model(api)

    def half() -> Iterator[bytes]:
        yield (
            b'--b\r\nContent-Disposition: form-data; name="content"; filename="a"\r\n\r\n'
            + b"x" * 999
        )
        raise RuntimeError("the program died")

    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    with pytest.raises(RuntimeError, match="died"):
        api.post("/v1/files", content=half(), headers=headers)
    assert api.get("/v1/files").json()["results"] == []
    while list(server.world.state.blobs.iterdir()):
        assert api.get("/v1/account").status_code == 200
