"""Replicate's API by the real client, against answers that could cost or mislead."""

import contextlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.replicate import ReplicateHttp
from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent
from fluxtune_desktop.core.ids import ModelName, TrainingId, UploadId, VersionId
from fluxtune_desktop.core.ports import ReplicateApi
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import Stopped, StopToken
from tests.adapters.loopback import (
    Answer,
    Loopback,
    endpoints_at,
    free_port,
    loopback,
    nothing,
    raw,
    reply,
    reset,
)

TOKEN = Secret("r8_canarycanarycanarycanarycanarycanary0")
TRAINER = ModelName.parse("ostris/flux-dev-lora-trainer")
STYLE = ModelName.parse("practice/style")
VERSION = VersionId("e4" * 32)
LONG_AGO = datetime.now(UTC) - timedelta(days=1)


def quiet(_done: int, _total: int) -> None:
    """Nobody watches the progress."""


def train(api: ReplicateApi) -> object:
    return api.create_training(
        trainer=TRAINER, version=VERSION, destination=STYLE, inputs={"steps": 3}
    )


def predict(api: ReplicateApi) -> object:
    return api.create_prediction(version=VERSION, inputs={"prompt": "smoke"})


@contextlib.contextmanager
def talking(*answers: Answer) -> Iterator[tuple[Loopback, ReplicateHttp]]:
    with loopback(*answers) as server, ReplicateHttp(server.endpoints, TOKEN) as doors:
        yield server, doors


PAID = pytest.mark.parametrize("verb", [train, predict])
Verb = Callable[[ReplicateApi], object]


def problem_of(server: Loopback, verb: Verb) -> Problem:
    with ReplicateHttp(server.endpoints, TOKEN) as api, pytest.raises(Failure) as failed:
        verb(api)
    assert "canary" not in f"{failed.value} {failed.value.problem}"
    return failed.value.problem


def refusal(status: int, detail: str = "no") -> Answer:
    body = json.dumps({"title": "No", "detail": detail, "status": status})
    return reply(status, body, kind="application/problem+json")


# Requests that cost money


@PAID
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, Kind.INVALID_INPUT),
        (401, Kind.UNAUTHORIZED),
        (402, Kind.NO_CREDIT),
        (403, Kind.FORBIDDEN),
        (404, Kind.NOT_FOUND),
        (413, Kind.TOO_LARGE),
        (422, Kind.INVALID_INPUT),
        (429, Kind.THROTTLED),
    ],
)
def test_a_refusal_in_replicates_words_costs_nothing(verb: Verb, status: int, kind: Kind) -> None:
    with loopback(refusal(status, "because")) as server:
        problem = problem_of(server, verb)
    assert (problem.kind, problem.sent, problem.detail) == (kind, Sent.REFUSED, "because")
    assert len(server.heard) == 1


@PAID
@pytest.mark.parametrize(
    "answer",
    [
        *(refusal(status) for status in (408, 409, 500, 502, 503, 504)),
        reply(404, "<html>not here</html>", kind="text/html"),
        reply(429, "slow down", kind="text/plain"),
        reply(422, "[]"),
        reply(302, Location="https://login.example"),
        reply(200, "<html>Please sign in</html>", kind="text/html"),
        reply(201, '{"id": "abc", "status": "star'),
        reply(201, '{"status": "starting"}'),
        reply(201, "[]"),
        reply(201),
        reset,
        nothing,
        raw(b'HTTP/1.1 201 X\r\nContent-Length: 99\r\n\r\n{"id": "abc"'),
    ],
)
def test_anything_else_after_it_left_means_unknown_and_is_sent_once(
    verb: Verb, answer: Answer
) -> None:
    with loopback(answer) as server:
        assert problem_of(server, verb).sent is Sent.UNKNOWN
    assert len(server.heard) == 1


@PAID
def test_without_a_line_nothing_was_sent(verb: Verb) -> None:
    nowhere = endpoints_at(f"http://127.0.0.1:{free_port()}")
    with ReplicateHttp(nowhere, TOKEN) as api, pytest.raises(Failure) as failed:
        verb(api)
    assert failed.value.problem.sent is Sent.NO
    assert failed.value.problem.kind is Kind.OFFLINE


@PAID
@pytest.mark.parametrize(
    "body",
    [
        {"id": "abc"},
        {"id": "abc", "status": "aborted", "model": None, "input": 7},
        {"id": "abc", "status": "queued", "error": {"a": 1}, "logs": None},
        {"id": "abc", "status": "starting", "urls": None, "version": 4, "output": {}},
    ],
)
def test_an_accepted_one_is_known_by_its_id_whatever_else_is_odd(
    verb: Verb, body: dict[str, object]
) -> None:
    with talking(reply(201, json.dumps(body))) as (server, api):
        assert verb(api).id == "abc"  # type: ignore[attr-defined]
    assert len(server.heard) == 1


def test_the_training_is_sent_to_the_trainers_version_for_the_destination() -> None:
    with talking(reply(201, '{"id": "abc"}')) as (server, api):
        train(api)
    heard = server.heard[0]
    path = f"/v1/models/{TRAINER}/versions/{VERSION}/trainings"
    assert heard.line == f"POST {path} HTTP/1.1"
    assert json.loads(heard.body) == {"destination": str(STYLE), "input": {"steps": 3}}
    assert heard.header("authorization") == f"Bearer {TOKEN.reveal()}"


@PAID
@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (reply(429, '{"detail": "Request was throttled.", "retry_after": 7}'), 7),
        (reply(429, '{"detail": "Request was throttled."}', Retry_After="9"), 9),
        (reply(429, '{"detail": "Your rate limit resets in ~30s."}'), 30),
        (reply(429, '{"detail": "x"}', Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"), 0),
        (reply(429, '{"detail": "x"}', Retry_After="soon"), None),
    ],
)
def test_how_long_to_wait_is_read_where_it_is_said(
    verb: Verb, answer: Answer, seconds: float | None
) -> None:
    with loopback(answer) as server:
        assert problem_of(server, verb).retry_after == seconds


def test_the_fields_that_were_refused_are_named() -> None:
    body = {
        "title": "Input validation failed",
        "detail": "- input: prompt is required\n",
        "invalid_fields": [{"field": "input.prompt", "description": "prompt is required"}],
    }
    with loopback(reply(422, json.dumps(body))) as server:
        detail = problem_of(server, predict).detail
    assert detail == "- input: prompt is required\ninput.prompt: prompt is required"


def test_a_service_that_repeats_the_token_is_not_quoted() -> None:
    with loopback(refusal(401, f"{TOKEN.reveal()} is no token")) as server:
        assert problem_of(server, train).detail == "**** is no token"


# Everything else


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "A model with that name and owner already exists."},
        {"errors": [{"detail": "A model with that name and owner already exists."}]},
    ],
)
def test_a_name_that_is_taken_is_told_from_both_shapes_of_the_answer(body: object) -> None:
    with loopback(reply(409, json.dumps(body))) as server:
        problem = problem_of(server, lambda api: api.create_private_model(STYLE))
    assert problem.kind is Kind.NAME_TAKEN
    assert problem.subject == str(STYLE)


def test_a_sign_in_page_in_between_is_not_taken_for_an_answer() -> None:
    page = reply(200, "<html>Welcome to our café</html>", kind="text/html")
    with loopback(page) as server:
        assert problem_of(server, lambda api: api.account()).kind is Kind.BAD_REPLY


def test_a_page_that_says_404_does_not_mean_that_the_model_is_missing() -> None:
    with loopback(reply(404, "<html>?</html>", kind="text/html")) as server:
        assert problem_of(server, lambda api: api.model(STYLE)).kind is Kind.BAD_REPLY


def test_a_busy_service_is_asked_once() -> None:
    with loopback(refusal(503)) as server:
        assert problem_of(server, lambda api: api.account()).kind is Kind.SERVER
        assert problem_of(server, lambda api: api.delete_upload(UploadId("abc")))
    assert len(server.heard) == 2


def test_the_next_page_is_not_fetched_from_elsewhere() -> None:
    with loopback(reply(200, "{}")) as foreign:
        page = json.dumps({"results": [{"id": "abc"}], "next": f"{foreign.url}/v1/trainings?c=1"})
        with loopback(reply(200, page)) as server:
            problem = problem_of(server, lambda api: list(api.trainings(since=LONG_AGO)))
    assert problem.kind is Kind.UNTRUSTED
    assert foreign.heard == []


def test_pages_that_point_at_themselves_end() -> None:
    page = json.dumps({"results": [{"id": "abc"}], "next": "/v1/trainings?cursor=1"})
    with loopback(reply(200, page)) as server, ReplicateHttp(server.endpoints, TOKEN) as api:
        assert len(list(api.trainings(since=LONG_AGO))) == 2


def test_a_list_ends_where_it_is_older_than_asked() -> None:
    old, new = "2020-01-01T00:00:00Z", datetime.now(UTC).isoformat()
    results = [{"id": "new", "created_at": new}, {"id": "old", "created_at": old}]
    page = json.dumps({"results": results, "next": "/v1/trainings?cursor=1"})
    with loopback(reply(200, page)) as server, ReplicateHttp(server.endpoints, TOKEN) as api:
        assert [each.id for each in api.trainings(since=LONG_AGO)] == ["new"]
    assert len(server.heard) == 1


def test_names_cannot_leave_their_place_in_the_path() -> None:
    with talking(reply(200, '{"id": "abc"}')) as (server, api):
        api.training(TrainingId("../account?x"))
    assert server.heard[0].line == "GET /v1/trainings/..%2Faccount%3Fx HTTP/1.1"


def test_the_environments_token_and_netrc_are_not_used(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPLICATE_API_TOKEN", "r8_other")
    netrc = home / ".netrc"
    netrc.write_text("machine 127.0.0.1 login jo password other")
    netrc.chmod(0o600)
    with talking(reply(201, '{"id": "abc", "username": "me"}')) as (server, api):
        train(api)
        api.account()
    assert {heard.header("authorization") for heard in server.heard} == {f"Bearer {TOKEN.reveal()}"}


# Uploads


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "package.zip"
    path.write_bytes(bytes(range(256)) * 4000)
    return path


def test_an_upload_that_arrived_differently_is_noticed(package: Path) -> None:
    answer = reply(201, json.dumps({"id": "abc", "checksums": {"sha256": "0" * 64}}))
    with loopback(answer) as server:
        problem = problem_of(server, lambda api: _upload(api, package))
    assert problem.kind is Kind.NOT_VERIFIED


def test_an_upload_is_known_by_its_id_even_without_an_address(package: Path) -> None:
    with talking(reply(201, '{"id": "abc"}')) as (server, api):
        found = _upload(api, package)
    assert found.url == f"{server.url}/v1/files/abc"  # type: ignore[attr-defined]
    assert b'filename="run.zip"' in server.heard[0].body
    assert b'{"run": "r1"}' in server.heard[0].body


def test_an_upload_stops_when_asked(package: Path) -> None:
    stop = StopToken()
    with talking(reply(201, '{"id": "abc"}')) as (server, api), pytest.raises(Stopped):
        api.upload(
            package,
            name="run.zip",
            metadata={},
            report=lambda _done, _total: stop.cancel(),
            stop=stop,
        )
    assert server.heard == []


def test_a_package_that_is_not_there_is_said(tmp_path: Path) -> None:
    with loopback(reply(201)) as server:
        problem = problem_of(server, lambda api: _upload(api, tmp_path / "none.zip"))
    assert problem.kind is Kind.MISSING
    assert server.heard == []


def _upload(api: ReplicateApi, file: Path) -> object:
    return api.upload(file, name="run.zip", metadata={"run": "r1"}, report=quiet, stop=StopToken())
