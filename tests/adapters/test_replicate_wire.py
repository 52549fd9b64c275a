"""Whatever Replicate answers, it is read; only ``id`` is needed."""

import contextlib
import copy
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters import replicate_wire as wire
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.remote import Holder, RemoteStatus

TRAINING: dict[str, Any] = {
    "id": "zz4ibbonubfz7carwiefibzgga",
    "model": "ostris/flux-dev-lora-trainer",
    "version": "c6e78d25",
    "input": {"input_images": "https://api.replicate.com/v1/files/abc", "steps": 1000},
    "logs": "flux_train_replicate: 3%",
    "error": None,
    "status": "succeeded",
    "created_at": "2023-11-08T22:23:00.123456789Z",
    "started_at": "2023-11-08T22:24:00Z",
    "completed_at": "2023-11-08T22:44:00Z",
    "metrics": {"predict_time": 1200.5, "total_time": 1260},
    "output": {"version": "me/style:abc", "weights": "https://replicate.delivery/x.tar"},
    "urls": {"get": "https://api.replicate.com/v1/predictions/zz4", "cancel": "x"},
}
ODD = [None, "", 7, -1.5, True, [], [1], {}, {"a": 1}, "aborted", float("nan"), 10**400]


def mutations(sample: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in sample:
        if key == "id":
            continue
        yield {name: value for name, value in sample.items() if name != key}
        for odd in ODD:
            yield {**copy.deepcopy(sample), key: odd}


def test_a_finished_training_is_read() -> None:
    found = wire.training(TRAINING, subject="x")
    assert found.status is RemoteStatus.SUCCEEDED
    assert found.weights_url == "https://replicate.delivery/x.tar"
    assert found.model_version == "me/style:abc"
    assert found.predict_seconds == 1200.5
    assert found.created_at == datetime(2023, 11, 8, 22, 23, 0, 123456, tzinfo=UTC)
    assert found.input["steps"] == 1000


def test_no_field_but_the_id_can_break_it() -> None:
    for data in mutations(TRAINING):
        assert wire.training(data, subject="x").id == TRAINING["id"]
        assert wire.prediction(data, subject="x").id == TRAINING["id"]
        wire.model(data, asked=ModelName.parse("a/b"))
        wire.upload(data, fallback_url="https://x/{id}", size=1, subject="x")
        wire.page(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text() | st.integers(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*TRAINING]), inner),
        max_leaves=20,
    )
)
def test_any_json_is_either_read_or_refused(value: object) -> None:
    data = value if isinstance(value, dict) else {"output": value, "id": "abc"}
    for read in (wire.training, wire.prediction):
        with contextlib.suppress(Failure):
            read(data, subject="x")


@pytest.mark.parametrize("word", ["aborted", "queued", "", 7, None])
def test_a_status_of_its_own_is_no_trouble(word: object) -> None:
    found = wire.training({"id": "abc", "status": word}, subject="x")
    expected = RemoteStatus.ABORTED if word == "aborted" else RemoteStatus.OTHER
    assert found.status is expected
    assert found.status.ended is (word == "aborted")


@pytest.mark.parametrize("given_id", [None, "", 7, [], "../x", "a b", "a/b", "ä", "x" * 500])
def test_without_a_usable_id_it_is_refused(given_id: object) -> None:
    with pytest.raises(Failure) as failed:
        wire.training({**TRAINING, "id": given_id}, subject="x")
    assert failed.value.problem.kind is Kind.BAD_REPLY


def test_control_characters_do_not_break_the_json() -> None:
    body = b'{"id": "abc", "logs": "a\rb\x00c\x1b[0m\tline\nnext", "status": "processing"}'
    found = wire.training(wire.as_object(body, subject="x"), subject="x")
    assert found.logs == "a\rb\x00c\x1b[0m\tline\nnext"


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"[" * 100_000, b'"x"', b"null", b"\xff\xfe", b'{"id": "ab'],
)
def test_what_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(Failure) as failed:
        wire.as_object(body, subject="x")
    assert failed.value.problem.kind is Kind.BAD_REPLY


def test_an_error_that_is_an_object_is_kept_as_text() -> None:
    found = wire.training({"id": "abc", "error": {"detail": "no"}}, subject="x")
    assert json.loads(found.error) == {"detail": "no"}


def test_a_model_that_does_not_say_it_is_private_counts_as_public() -> None:
    asked = ModelName.parse("me/style")
    assert wire.model({}, asked=asked).private is False
    assert wire.model({"visibility": "private"}, asked=asked).private is True
    assert wire.model({}, asked=asked).name == asked


def test_the_inputs_of_the_trainer_come_from_its_schema() -> None:
    schema = {"components": {"schemas": {"TrainingInput": {"properties": {"steps": {}}}}}}
    data = {"latest_version": {"id": "abc", "openapi_schema": schema}}
    found = wire.model(data, asked=ModelName.parse("a/b"))
    assert found.training_inputs == {"steps"}
    assert found.latest_version == "abc"


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (["https://a/1", "https://a/2"], ("https://a/1", "https://a/2")),
        ("https://a/1", ("https://a/1",)),
        (None, ()),
        ([None, 3], ()),
    ],
)
def test_the_pictures_of_a_prediction(output: object, expected: tuple[str, ...]) -> None:
    assert wire.prediction({"id": "abc", "output": output}, subject="x").outputs == expected


def test_entries_of_a_page_without_an_id_are_left_out() -> None:
    entries, following = wire.page({"results": [{"id": "abc"}, {}, None], "next": "https://x"})
    assert entries == [{"id": "abc"}]
    assert following == "https://x"


@pytest.mark.parametrize(
    ("kind", "holder"),
    [
        ("user", Holder.PERSON),
        ("organization", Holder.ORGANIZATION),
        ("something new", Holder.UNKNOWN),
        (None, Holder.UNKNOWN),
    ],
)
def test_whose_account_it_is(kind: str | None, holder: Holder) -> None:
    told = {"type": kind, "username": "acme", "name": "Acme Corp, Inc."}
    found = wire.account(told, subject="api.replicate.com")
    assert (found.username, found.holder) == ("acme", holder)


def test_an_account_without_a_name_is_no_answer() -> None:
    with pytest.raises(Failure) as failed:
        wire.account({"type": "user"}, subject="api.replicate.com")
    assert failed.value.problem.kind is Kind.BAD_REPLY
